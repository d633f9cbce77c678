# profile: standard
"""What Quart, web.py and Bottle hand over and send: messages one after the other, pages, signed cookies."""

import os
from pathlib import Path

from quart import Blueprint, websocket
from web import websafe
import web
import bottle
from bottle import request, response

bp = Blueprint("notes", __name__)
urls = ("/page/(.+)", "Page")
ROOT = Path("/srv/notes")
SECRET = os.environ["COOKIE_SECRET"]


@bp.websocket("/tail")
async def tail():
    first = await websocket.receive()
    if first != "hello":
        return
    while True:
        wanted = await websocket.receive()
        (ROOT / wanted).read_text("utf-8")  # SEC101


class Page:
    def GET(self, title):
        return f"<p>There is no page called {websafe(title)}.</p>"

    def PUT(self, title):
        return f"No page called {title}"

    def POST(self, title):
        back = web.input(back="/").back
        return f'<p>Saved. <a href="{back}">Back</a></p>'  # SEC105


@bottle.post("/name")
def name():
    response.set_cookie("a", request.forms["name"], secret=SECRET, secure=True, httponly=True, samesite="lax")
    response.set_cookie("b", request.forms["name"], secure=True, httponly=True, samesite="lax")  # SEC120
