# profile: standard
"""Handlers that a function makes, signatures that methods compute, and constants of classes that derive from others."""

import asyncio
import bcrypt
import hashlib
import hmac
import json
import time
import uuid
from datetime import datetime
from pathlib import Path

import websockets
from aiohttp import web
from django.http import HttpResponse
from fastapi import FastAPI, Header, HTTPException, Request
from requests_oauthlib import OAuth2Session

app = FastAPI()


class Base:
    def create(self, password): ...


class Fixed(Base):
    _salt = b"$2b$12$abcdefghijklmnopqrstuu"

    def create(self, password: str) -> str:
        return bcrypt.hashpw(password.encode(), self._salt).decode()  # SEC205


def kiosk(house):
    async def handler(ws) -> None:
        async for raw in ws:
            order = json.loads(raw)
            await ws.send(Path("/srv/kiosk", order["page"]).read_text())  # SEC101

    return handler


async def main(house):
    async with websockets.serve(kiosk(house), "localhost", 8000):
        await asyncio.Future()


async def plain(ws):
    async for raw in ws:
        order = json.loads(raw)
        await ws.send(Path("/srv/kiosk", order["page"]).read_text())  # SEC101


async def main2(house):
    async with websockets.serve(plain, "localhost", 8000):
        await asyncio.Future()


def reset_code(user):
    return hashlib.md5((user.email + str(datetime.now())).encode()).hexdigest()  # S324 SEC243


def expected(secret, body):
    return hmac.new(secret.encode(), body, "sha256").hexdigest()


@app.post("/hosting")
async def hosting(request: Request, x_hub_signature_256: str = Header()) -> dict:
    body = await request.body()
    wanted = "sha256=" + expected(SECRET, body)
    if x_hub_signature_256 != wanted:  # SEC212
        raise HTTPException(401)
    return {}


class Relay:
    def legacy_digest(self, body: bytes) -> str:
        return hashlib.sha256(self.secret.encode() + body).hexdigest()


relay = Relay()


async def vendor(request: web.Request) -> web.Response:
    body = await request.read()
    if request.headers.get("X-Vendor-Sum", "") != relay.legacy_digest(body):  # SEC212
        raise web.HTTPForbidden()
    return web.Response()


def confirm_device(request):
    wanted = request.session.get("device_token")
    if request.POST.get("device_token") == wanted:  # SEC212
        return HttpResponse(status=204)


def callback():
    client = OAuth2Session("x")
    token = client.fetch_token("https://x/", code="a", verify=False)  # S501
    return token
