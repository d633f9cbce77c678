# profile: standard
"""What was found under a key of a mapping of the program's says that the key is one of it."""
import os

from aiohttp import web

ROOT = "/srv/images"


class Images(web.View):
    def __init__(self, images, client):
        self.images = images
        self.client = client

    async def get(self):
        name = self.request.match_info["name"]
        found = self.images.data.get(name)
        if found is None:
            raise web.HTTPNotFound
        return web.FileResponse(os.path.join(ROOT, name))

    async def post(self):
        name = self.request.match_info["name"]
        found = self.images.data.get(name)
        if not found:
            raise web.HTTPNotFound
        return web.FileResponse(os.path.join(ROOT, name))

    async def put(self):
        name = self.request.match_info["name"]
        found = self.images.data.get(name)
        return web.FileResponse(os.path.join(ROOT, name, found))  # SEC101

    async def patch(self):
        name = self.request.match_info["name"]
        found = self.images.data.get(name, "")
        if found is None:
            raise web.HTTPNotFound
        return web.FileResponse(os.path.join(ROOT, name))  # SEC101

    async def delete(self):
        name = self.request.match_info["name"]
        found = self.client.get(name)
        if found is None:
            raise web.HTTPNotFound
        return web.FileResponse(os.path.join(ROOT, name))  # SEC101


async def raised(request):
    name = request.match_info["name"]
    try:
        raise_if_invalid_path(name)
    except ValueError as error:
        raise web.HTTPBadRequest from error
    return web.FileResponse(os.path.join(ROOT, name))


app = web.Application()
app.router.add_get("/raised/{name}", raised)
