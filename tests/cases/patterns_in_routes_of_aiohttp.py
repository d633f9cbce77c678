# profile: standard
"""What routes of aiohttp let through by patterns."""

from aiohttp import web
import asyncio


async def latest(request):
    return web.FileResponse("/srv/" + request.match_info["sensor"])


async def anything(request):
    return web.FileResponse("/srv/" + request.match_info["tail"])  # SEC101


async def unit(request):
    action = request.match_info["action"]
    await asyncio.create_subprocess_shell(f"systemctl {action} sensord | logger")


routes = web.RouteTableDef()


@routes.get(r"/x/{name:[a-z]+}")
async def x(request):
    return web.FileResponse("/srv/" + request.match_info["name"])


app = web.Application()
app.router.add_get(r"/latest/{sensor:[a-z]+\d*}", latest)
app.router.add_get(r"/files/{tail:.+}", anything)
app.add_routes([web.post(r"/unit/{action:start|stop}", unit)])
