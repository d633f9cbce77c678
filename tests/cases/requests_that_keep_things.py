# profile: standard
"""What middleware keeps on requests of aiohttp, by keys: for handlers, also those of classes."""
import json
import subprocess
from pathlib import Path

from aiohttp import web

ARTIFACTS = Path("/srv/artifacts").resolve()
QUEUES = frozenset({"default", "mail"})


@web.middleware
async def kept(request: web.Request, handler):
    request["body"] = json.loads(await request.text())
    path = (ARTIFACTS / request.match_info["artifact"]).resolve()
    try:
        path.relative_to(ARTIFACTS)
    except ValueError:
        raise web.HTTPNotFound from None
    request["artifact"] = path
    queue = request.query.get("queue", "default")
    if queue not in QUEUES:
        raise web.HTTPBadRequest
    request["queue"] = queue
    return await handler(request)


async def artifact(request: web.Request):
    return web.FileResponse(request["artifact"])


async def length(request: web.Request):
    subprocess.getoutput(f"rq info -Q {request['body']['queue']}")  # S605
    return web.json_response({"length": subprocess.getoutput(f"rq info -Q {request['queue']}")})


class Shop:
    async def leave(self, request: web.Request):
        raise web.HTTPFound(location=request["body"].get("to", "/"))  # SEC104
