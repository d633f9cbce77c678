# profile: standard
# What an unread function makes of data is as unknown in a thread as it is without one.
import asyncio
import importlib

from anyio import to_thread
from fastapi import APIRouter, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse
from pydantic_ai import Agent

from .store import QUESTION, Store

router = APIRouter()


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


@router.get("/worker/{path:path}")
async def in_worker(path: str, store: Store):
    return HTMLResponse(await to_thread.run_sync(store.render, path))


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


@router.get("/agent/{name}")
async def by_agent(name: str, question: str):
    importlib.import_module(Agent("openai:any").run_sync(QUESTION).output)  # SEC117
