# profile: standard
"""Keys by which something was found that the program keeps, and keys that say nothing: of caches, clients and locks."""
from pathlib import Path

from aiohttp import web
from shop.store import StoredItems, registry

ROOT = Path("/srv/shop")


class Items(StoredItems):
    pass


class ShowView(web.View):
    def __init__(self, request, items: Items):
        super().__init__(request)
        self.items = items

    async def get(self):
        key = self.request.match_info["key"]
        item = self.items.data.get(key)
        if item is None:
            raise web.HTTPNotFound
        return web.FileResponse(ROOT / key / "picture")

    async def post(self):
        key = self.request.match_info["key"]
        if self.items.client.get(key) is None:
            raise web.HTTPNotFound
        return web.FileResponse(ROOT / key / "picture")  # SEC101


async def found(request):
    key = request.query["key"]
    try:
        kind = registry.kinds[key]
    except KeyError:
        raise web.HTTPNotFound from None
    return web.FileResponse(ROOT / key, headers={"X-Size": str(len(kind))})


async def guarded(request):
    key = request.query["key"]
    async with registry.locks[key]:
        return web.FileResponse(ROOT / key)  # SEC101


async def listed(request):
    key = request.query["key"]
    if request.app["kinds"].get(key) is None:
        raise web.HTTPNotFound
    return web.FileResponse(ROOT / key)
