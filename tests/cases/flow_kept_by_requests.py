# profile: standard
"""What middleware leaves on requests: texts, and numbers; lists of what a type allows."""
import os
import sqlite3
from fractions import Fraction
from pathlib import Path
from typing import Literal

import falcon
from fastapi import FastAPI, Query, Request

app = FastAPI()
connection = sqlite3.connect("shop.db")
SPACE = Path("/srv/space").resolve()
Column = Literal["name", "price"]


class Context:
    def process_request(self, req, resp):
        req.context.folder = req.get_param("folder") or "inbox"
        req.context.depth = req.get_param_as_int("depth") or 1


class Files:
    def on_get(self, req, resp):
        resp.data = (SPACE / req.context.folder).read_bytes()  # SEC101
        os.system(f"du -d {req.context.depth} {SPACE}")

    def on_put(self, req, resp):
        for part in req.get_media():
            open(SPACE / part.secure_filename, "wb")
            open(SPACE / part.filename, "wb")  # SEC101


@app.middleware("http")
async def tenant(request: Request, call_next):
    request.state.raw = request.headers.get("x-tenant", "")
    request.state.depth = int(request.headers.get("x-depth", "1"))
    return await call_next(request)


@app.get("/tree")
def tree(request: Request, ratio: Fraction):
    os.system(f"tree -L {request.state.depth} {SPACE}")
    os.system(f"tree -L {ratio.numerator} {SPACE}")
    os.system(f"tree -L {request.state.raw} {SPACE}")  # S605


@app.get("/columns")
def columns(known: list[Column] = Query(...), any_: list[str] = Query(...)):
    connection.execute(f"SELECT {', '.join(known)} FROM line")
    connection.execute(f"SELECT {', '.join(any_)} FROM line")  # S608
