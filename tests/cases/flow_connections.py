# profile: standard
"""Messages of sockets, answers of clients, and what is cut out of data by a compiled pattern."""
import io
import json
import os
import re
import subprocess

import django.forms
import socketio
import websockets
from fastapi import FastAPI, WebSocket
from flask import Flask, request
from twisted.web.resource import Resource
from twisted.web.server import Request
from websockets.asyncio.server import serve

flask_app = Flask(__name__)
app = FastAPI()
sio = socketio.Server()
NAME = re.compile(r"name=(\S+)")
COMMA = re.compile(r",\s*")


async def handler(connection):
    os.system(await connection.recv())  # S605
    async for message in connection:
        os.system(message)  # S605
    await connection.send("done")


def old_handler(connection):
    os.system(connection.request.path)  # S605


async def main():
    await serve(handler, "localhost", 8765)
    websockets.sync.server.serve(handler=old_handler, host="localhost")


@app.websocket("/talk")
async def talk(socket: WebSocket):
    os.system(socket.cookies["name"])  # S605
    async for piece in socket.iter_bytes():
        os.system(piece)  # S605


@sio.event
def told(sid, data):
    os.system(sio.call("which", to=sid))  # S605
    os.system("ls " + sid)  # S605


class Below(Resource):
    def getChild(self, path, asked):
        os.system(path)  # S605
        return Below()

    def render_DELETE(self, asked):
        os.system(asked.postpath[0])  # S605
        return b""


class CommandField(django.forms.CharField):
    def clean(self, value):
        os.system(value)  # S605
        return super().clean(value)


@flask_app.route("/cut")
def cut():
    found = NAME.search(request.args["text"])
    os.system(found.group(1))  # S605
    os.system(COMMA.split(request.args["list"])[0])  # S605
    os.system(io.StringIO(initial_value=request.args["text"]).read())  # S605
    return {"pattern": COMMA.pattern.split(",")}


@flask_app.route("/checked")
def checked():
    command = request.args["command"]
    subprocess.check_call(command)  # S603
    subprocess.run(command)  # S603
    return {}


class Page(Resource):
    def getChild(self, path, asked):
        return Page(path)

    def render_GET(self, asked: Request):
        asked.redirect(asked.args[b"next"][0])  # SEC104
        return b"<p>" + asked.args[b"name"][0]  # SEC105

    def render_POST(self, asked: Request):
        asked.setHeader(b"content-type", asked.args[b"type"][0])
        return json.dumps({"name": asked.args[b"name"][0].decode()}).encode()
