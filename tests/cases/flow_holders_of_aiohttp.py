# profile: standard
"""Databases that an application of aiohttp keeps under a key."""
from aiohttp import web


async def handle(request: web.Request):
    await request.app["db"].execute(request.query["query"])  # S608
    await request.app["jobs"].execute(request.query["query"])
