# profile: standard
"""Pieces of a message: what one of them is says nothing of the others."""

import asyncio
import pickle  # S403
import string
import struct

from flask import Flask, request
from quart import Blueprint, websocket

editor = Blueprint("e", __name__)
app = Flask(__name__)
HEADER = struct.Struct("!4sI")


@editor.websocket("/console")
async def console() -> None:
    line = await websocket.receive()
    verb, _, argument = line.partition(" ")
    if verb == "calc":
        eval(argument)  # S307


@editor.websocket("/console2")
async def console2() -> None:
    line = await websocket.receive()
    verb, _, argument = line.partition(" ")
    if verb == "sum" and set(argument) <= set(string.digits + "+ "):
        eval(argument)
    elif verb == "calc":
        eval(argument)  # S307


@editor.websocket("/console3")
async def console3() -> None:
    line = await websocket.receive()
    verb, _, argument = line.partition(" ")
    if set(argument) <= set(string.digits + "+ "):
        eval(argument)
    elif verb == "calc":
        eval(argument)  # S307


@editor.websocket("/console4")
async def console4() -> None:
    while True:
        line = await websocket.receive()
        verb, _, argument = line.partition(" ")
        if verb == "calc":
            eval(argument)  # S307


@app.route("/f")
def f():
    line = request.args["x"]
    verb, _, argument = line.partition(" ")
    if verb == "calc":
        eval(argument)  # S307


@app.route("/g")
def g():
    data = request.data
    kind, length = HEADER.unpack_from(data)
    if kind == b"x":
        eval(data)  # S307


@app.route("/h")
def h():
    kind, rest = struct.unpack("4s100s", request.data)
    if kind == b"x":
        eval(rest)  # S307


@app.route("/i")
def i():
    data = request.data
    kind = data[:4]
    rest = data[4:]
    if kind == b"calc":
        eval(rest)  # S307


class Frames(asyncio.Protocol):
    def __init__(self) -> None:
        self.buffer = bytearray()

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        kind, length = HEADER.unpack_from(self.buffer)
        if kind == b"code":
            pickle.loads(bytes(self.buffer[8 : 8 + length]))  # S301
        elif kind == b"none":
            subprocess.call(b"say " + kind, shell=True)
        else:
            subprocess.call(b"say " + kind, shell=True)  # S602
