# profile: standard
# What an unread function makes of data is as unknown in a thread as it is without one.
import asyncio
from concurrent.futures import ThreadPoolExecutor

from fastapi import APIRouter, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse

from .store import Store

router = APIRouter()
pool = ThreadPoolExecutor()


def store(request: Request) -> Store:
    return request.app.state.store


def greet(name):
    return "<p>" + name + "</p>"


@router.get("/rendered/{path:path}")
async def rendered(request: Request, path: str):
    return HTMLResponse(await asyncio.to_thread(store(request).render, path))


@router.get("/pool/{path:path}")
async def in_pool(request: Request, path: str):
    return HTMLResponse(await run_in_threadpool(store(request).render, path))


@router.get("/submitted/{path:path}")
def submitted(path: str, store: Store):
    return HTMLResponse(pool.submit(store.render, path).result())


@router.get("/greeting/{name}")
async def greeted(name: str):
    return HTMLResponse(await asyncio.to_thread(greet, name))  # SEC105


@router.get("/stripped/{name}")
async def stripped(name: str):
    return HTMLResponse(await asyncio.to_thread(str.strip, name))  # SEC105


@router.get("/body")
async def body(request: Request):
    form = await request.form()
    return HTMLResponse(await asyncio.to_thread(form.get, "name"))  # SEC105
