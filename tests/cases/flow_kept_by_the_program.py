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


class Room:
    def __init__(self, topic):
        self.topic = topic
        self.kind = "room"

    def page(self):
        return web.Response(text=f"<h1>{self.topic}</h1>", content_type="text/html")  # SEC105

    def name(self):
        return web.Response(text=f"<h1>{self.kind}</h1>", content_type="text/html")


async def entered(request):
    room = request.app["rooms"].setdefault(request.match_info["name"], Room(request.query["topic"]))
    return room.page() if request.query.get("whole") else room.name()
