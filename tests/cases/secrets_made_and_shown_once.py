# profile: standard
"""Answers that show a secret when it is made, one of several things that a call gives, and those that show a kept one."""
from aiohttp import web


async def rotate(request):
    record, secret = await request.app["decks"].rotate(request.match_info["name"])
    return web.json_response({"deck": record.name, "credentials": {"key": record.key, "secret": secret}})


async def create(request):
    (record, client_secret), created = request.app["decks"].create(request.match_info["name"])
    return web.json_response({"deck": record.name, "client_secret": client_secret, "created": created})


async def show(request):
    record, secret = await request.app["decks"].find(request.match_info["name"])
    return web.json_response({"deck": record.name, "secret": secret})  # SEC706


async def show_record(request):
    record, created = await request.app["decks"].create(request.match_info["name"])
    found = await request.app["decks"].find(request.match_info["name"])
    return web.json_response({"deck": record.name, "created": created, "client_secret": found.client_secret})  # SEC706
