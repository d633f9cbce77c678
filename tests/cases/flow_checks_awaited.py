# profile: standard
"""Checks that have to be awaited, and what is awaited but checks nothing."""
from fastapi import FastAPI, HTTPException
from fastapi.responses import FileResponse, RedirectResponse

from .shop import check, describe, is_allowed, is_known, policy

api = FastAPI()


@api.get("/at-once")
async def at_once(url: str, name: str):
    if not await is_allowed(url):
        raise HTTPException(400)
    if policy is None or not await policy.check_url(name.rstrip("/")):
        raise HTTPException(400)
    return RedirectResponse(url if url else name)


@api.get("/kept")
async def kept(url: str, place: str):
    allowed = await is_allowed(url)
    if not allowed:
        raise HTTPException(400)
    valid, reason = await check(place)
    if not valid:
        raise HTTPException(400, reason)
    return RedirectResponse(url if url else place)


@api.get("/known")
async def known(name: str):
    if await is_known(name):
        return FileResponse("/srv/" + name)
    return FileResponse("/srv/" + name)  # SEC101


@api.get("/described")
async def described(url: str):
    if not await describe(url):
        raise HTTPException(400)
    return RedirectResponse(url)  # SEC104


async def is_below(name: str):
    return "/" not in name and ".." not in name


async def is_long(name: str):
    return len(name) > 10


@api.get("/below")
async def below(name: str):
    if not await is_below(name):
        raise HTTPException(400)
    return FileResponse("/srv/" + name)


@api.get("/long")
async def long(name: str):
    if not await is_long(name):
        raise HTTPException(400)
    return FileResponse("/srv/" + name)  # SEC101
