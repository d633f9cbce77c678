# profile: standard
"""Checks that run in a thread, for which somebody waits."""
import asyncio

import requests
from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool

from shop.net import describe, validate_url

app = FastAPI()


@app.get("/thread")
async def thread(url: str):
    await asyncio.to_thread(validate_url, url)
    return requests.get(url, timeout=3).text


@app.get("/pool")
async def pool(url: str):
    await run_in_threadpool(validate_url, url)
    return requests.get(url, timeout=3).text


@app.get("/executor")
async def executor(url: str):
    await asyncio.get_running_loop().run_in_executor(None, validate_url, url)
    return requests.get(url, timeout=3).text


@app.get("/described")
async def described(url: str):
    await asyncio.to_thread(describe, url)
    return requests.get(url, timeout=3).text  # SEC103


@app.get("/another")
async def another(url: str, page: str):
    await asyncio.to_thread(validate_url, page)
    return requests.get(url, timeout=3).text  # SEC103


@app.get("/nothing")
async def nothing(url: str):
    await asyncio.to_thread()
    return requests.get(url, timeout=3).text  # SEC103
