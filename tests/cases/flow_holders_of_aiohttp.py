# profile: standard
"""Databases that an application of aiohttp keeps under a key."""
import aiohttp
from aiohttp import web

from .shelves import Shelf


async def handle(request: web.Request):
    await request.app["db"].execute(request.query["query"])  # S608
    await request.app["jobs"].execute(request.query["query"])


CLIENT = web.AppKey("client", aiohttp.ClientSession)
SHELF = web.AppKey("shelf", Shelf)


async def fetch(request: web.Request):
    client = request.app[CLIENT]
    await client.get(request.query["address"])  # SEC103
    await request.app[CLIENT].get(request.query["address"])  # SEC103
    await request.app[SHELF].get(request.query["address"])
    await request.app[CLIENT].get(request.app[SHELF].address_of("books").with_query(request.query))
