# profile: standard
"""What coroutines give together keeps its places."""
import asyncio
import os
import tempfile
from pathlib import Path
from typing import List

from fastapi import APIRouter, UploadFile

router = APIRouter()


async def keep(file: UploadFile):
    with tempfile.NamedTemporaryFile(delete=False) as kept:
        kept.write(await file.read())
        return kept.name, file.filename


@router.post("/upload")
async def upload(files: List[UploadFile]):
    saved = await asyncio.gather(*(keep(file) for file in files))
    for path, name in saved:
        os.unlink(path)
    for path, name in saved:
        Path("/srv/files", name).write_bytes(b"")  # SEC101
    return {}


@router.post("/both")
async def both(first: UploadFile, second: UploadFile):
    (path, name), other = await asyncio.gather(keep(first), keep(second))
    os.unlink(path)
    os.unlink(other[0])
    os.unlink(name)  # SEC101
    os.unlink(other[1])  # SEC101
    return {}


@router.post("/mixed")
async def mixed(first: UploadFile, files: List[UploadFile]):
    saved = await asyncio.gather(keep(first), *(keep(file) for file in files))
    os.unlink(saved[0][0])
    os.unlink(saved[0][1])  # SEC101
    return {}
