# profile: standard
"""Clients that an application makes when it starts, and keeps."""
from contextlib import asynccontextmanager

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route


@asynccontextmanager
async def lifespan(app: Starlette):
    app.state.http = httpx.AsyncClient(timeout=5)
    app.state.queue = Queue()
    async with httpx.AsyncClient(timeout=5) as client:
        app.state.other = client
        yield


async def check(request: Request):
    address = request.query_params["address"]
    await request.app.state.http.head(address)  # SEC103
    await request.app.state.other.head(address + "/all")  # SEC103
    await request.app.state.queue.head(address)
    return JSONResponse({})


app = Starlette(routes=[Route("/check", check)], lifespan=lifespan)
