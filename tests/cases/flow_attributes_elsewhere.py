# profile: standard
"""Attributes of classes and objects of the module that one function assigns and another one reads."""
import threading
from types import SimpleNamespace

from fastapi import FastAPI, Request

app = FastAPI()
local = threading.local()
state = SimpleNamespace(path="", size=0)


class Current:
    path = ""
    size = 0
    other = ""


@app.middleware("http")
async def note(request: Request, call_next):
    request.state.path = request.query_params["path"]
    request.state.size = len(request.query_params["path"])
    return await call_next(request)


@app.post("/select")
async def select(path: str):
    local.path = path
    state.path = path
    state.size = len(path)
    Current.path = path
    Current.size = len(path)
    app.state.path = path


@app.get("/show")
async def show(request: Request):
    open(request.state.path).close()  # SEC101
    open("/srv/%d" % request.state.size).close()
    open(local.path).close()  # SEC101
    open(state.path).close()  # SEC101
    open("/srv/%d" % state.size).close()
    open(Current.path).close()  # SEC101
    open("/srv/%d" % Current.size).close()
    open("/srv/" + Current.other).close()
    open(app.state.path).close()  # SEC101
