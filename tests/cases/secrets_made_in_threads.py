# profile: standard
"""A secret that a thread has just made is for whom it is sent to; one that a thread has looked up is not."""
import asyncio

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool

router = APIRouter()


@router.post("/key")
async def make_key(name: str):
    made = await run_in_threadpool(jars.create_key, name)
    return {"secret": made.secret}


@router.post("/other-key")
async def make_other_key(name: str):
    loop = asyncio.get_running_loop()
    made = await loop.run_in_executor(None, jars.create_key, name)
    return {"secret": made.secret}


@router.get("/key")
async def find_key(name: str):
    found = await asyncio.to_thread(jars.find, name, jars.create_key)
    return {"secret": found.secret}  # SEC706
