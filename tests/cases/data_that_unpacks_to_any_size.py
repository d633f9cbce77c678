# profile: audit
"""Compressed data of requests: unpacked at once, in steps with a limit or without, and read as far as a limit."""
import bz2
import gzip
import io
import lzma
import zlib

import zstandard
from fastapi import FastAPI, Request, UploadFile

app = FastAPI()  # SEC441
LIMIT = 100_000


@app.post("/at-once")
async def at_once(request: Request):
    body = await request.body()
    zstandard.decompress(body)  # SEC333
    zstandard.ZstdDecompressor().decompress(body, max_output_size=LIMIT)  # SEC333
    return {"length": len(lzma.decompress(body))}  # SEC333


@app.post("/steps")
async def in_steps(request: Request):
    unpacking, limited = zlib.decompressobj(31), bz2.BZ2Decompressor()
    async for chunk in request.stream():
        unpacking.decompress(chunk)  # SEC333
        unpacking.decompress(chunk, LIMIT)
        limited.decompress(chunk, max_length=LIMIT)
    return {}


@app.post("/files")
def files(upload: UploadFile):
    with gzip.open(upload.file) as file:
        file.read(LIMIT)
        file.seek(0)
    with gzip.open(upload.file) as other:  # SEC333
        other.read(LIMIT)
        rest = other.read()
    lines = list(bz2.open(upload.file))  # SEC333
    lzma.LZMAFile(upload.file).read(LIMIT)
    kept = gzip.GzipFile(fileobj=upload.file)
    return {"rest": rest, "lines": lines, "first": kept.readline(LIMIT)}


def own(path):
    unpacking = zlib.decompressobj()
    return unpacking.decompress(path.read_bytes()) + gzip.GzipFile(fileobj=io.BytesIO(path.read_bytes())).read()
