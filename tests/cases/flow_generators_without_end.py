# profile: standard
"""Generators that never end give what they give all the same, also behind what closes them."""
import contextlib
from contextlib import ExitStack, aclosing, contextmanager

from fastapi import FastAPI, WebSocket

app = FastAPI()


async def messages(socket: WebSocket):
    while True:
        yield await socket.receive_json()


def numbers():
    number = 0
    while True:
        yield number
        number += 1


@contextmanager
def directory(name):
    yield "/pages/" + name


@app.websocket("/read")
async def read(socket: WebSocket):
    async for message in messages(socket):
        open("/pages/" + message["name"])  # SEC101


@app.websocket("/closed")
async def closed(socket: WebSocket):
    async with aclosing(messages(socket)) as stream:
        async for message in stream:
            open("/pages/" + message["name"])  # SEC101
            open("/pages/front")


@app.get("/numbered")
def numbered():
    for number in numbers():
        open(f"/pages/{number}")


@app.get("/stacked")
def stacked(name: str):
    with ExitStack() as stack:
        place = stack.enter_context(directory(name))
        open(place + "/log")  # SEC101
        fixed = stack.enter_context(directory("front"))
        open(fixed + "/log")


@app.get("/stacked/later")
async def stacked_later(name: str):
    async with contextlib.AsyncExitStack() as stack:
        place = stack.enter_context(directory(name))
        open(place + "/log")  # SEC101
