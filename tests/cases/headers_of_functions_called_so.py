# profile: standard
"""Dictionaries that functions return, which are headers by the names of these, and other ones."""
from aiohttp import web


def cors_headers(request):
    origin = request.headers.get("Origin", "*")
    return {"Access-Control-Allow-Origin": origin, "Access-Control-Allow-Credentials": "true"}  # SEC512


def of_known_headers(request):
    return {"Access-Control-Allow-Origin": request.app["origin"], "Access-Control-Allow-Credentials": "true"}


def options(request):
    return {"Access-Control-Allow-Origin": request.headers.get("Origin", "*"), "Access-Control-Allow-Credentials": "true"}


def redirect_headers(request):
    return {"Location": request.query["next"]}  # SEC104


async def status(request):
    return web.json_response({"ok": True}, headers=cors_headers(request))


async def other(request):
    return web.Response(status=302, headers=redirect_headers(request))


async def known(request):
    return web.json_response(options(request), headers=of_known_headers(request))
