# profile: standard
"""Addresses and paths that the program looks up, what closures see of them, and where an answer goes back to."""
import os
import pathlib
import pwd
import socket
import threading
import zipfile

import aiohttp
import store
from fastapi import FastAPI, Request, WebSocket
from fastapi.responses import HTMLResponse
from websockets import connect

app = FastAPI()


class Proxy:
    def __init__(self):
        self.base = ""
        base = store.base()
        if base:
            self.base = base.rstrip("/")

    async def forward(self, request: Request):
        path = request.url.path.lstrip("/")
        async with aiohttp.ClientSession() as session:
            await session.request(method=request.method, url=path)  # SEC103
            return await session.request(method=request.method, url=f"{self.base}/{path}")


@app.get("/forwarded/{path:path}")
async def forwarded(path: str):
    async with aiohttp.ClientSession() as session:
        await session.get(os.environ["SCHEME"] + "://" + path)  # SEC103
        return await session.get(os.environ["PROXY"].rstrip("/") + "/" + path)


@app.websocket("/ws")
async def talk(websocket: WebSocket):
    url = store.url()
    params = websocket.query_params
    if params:
        url = f"{url}?{params}"
    other = f"wss://{params['host']}/"

    async def client():
        await connect(other)  # SEC103
        return await connect(url)

    return await client()


def answer(port):
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    data, peer = sock.recvfrom(4096)
    sock.connect(peer)
    return data


def copied(name, directory):
    with zipfile.ZipFile(name) as archive:
        for member in archive.namelist():
            (pathlib.Path(directory) / member.replace("/", "_")).write_bytes(archive.read(member))
            (pathlib.Path(directory) / member.replace("-", "_")).write_bytes(archive.read(member))  # SEC330


@app.get("/log")
def log(name: str):
    path = pathlib.Path(store.path_of(name)).expanduser()
    pathlib.Path(name).exists()  # SEC101
    return {"text": path.read_text() if path.exists() else ""}


@app.get("/page")
def page(name: str):
    return {"text": (pathlib.Path(store.path_of(name)) / name).read_text()}  # SEC101


@app.get("/zipped")
def zipped(name: str):
    with open(store.path_of(name) + ".gz", "rb") as file:
        text = file.read()
    with open(pwd.getpwnam(name)[5] + "/.plan") as file:
        text += file.read().encode()
    with open(name + ".gz", "rb") as file:  # SEC101
        return {"text": text + file.read()}


@app.get("/traced")
def traced(request: Request, name: str):
    with store.traced(name) as number:
        page = f"<p>{number}"
    return HTMLResponse(page + store.shortened(name))  # SEC105


@app.get("/numbered")
def numbered(name: str):
    with store.traced(name) as number:
        return HTMLResponse(f"<p>{number}")


class Waiting:
    def __init__(self, families):
        for family in families:
            listening = socket.socket(family, socket.SOCK_DGRAM)

        def wait():
            data, peer = listening.recvfrom(4096)
            listening.connect(peer)
            listening.connect((data, 1))  # SEC103

        threading.Thread(target=wait).start()
