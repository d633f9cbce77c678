# profile: standard
"""Starlette, aiohttp, Tornado and Pyramid, as their documentation shows them."""
import os

import tornado.web
from aiohttp import web
from pyramid.config import Configurator
from pyramid.session import SignedCookieSessionFactory
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.sessions import SessionMiddleware

DEBUG = os.environ.get("DEBUG") == "1"
middleware = [
    Middleware(CORSMiddleware, allow_origins=["*"]),
    Middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True),  # SEC510
    Middleware(CORSMiddleware, allow_origins=["*"] if DEBUG else ["https://a.example"], allow_credentials=True),
    Middleware(SessionMiddleware, secret_key=os.environ["KEY"], https_only=not DEBUG),
]
app = Starlette(debug=DEBUG, middleware=middleware)
shown = Starlette(debug=True)  # SEC440

site = web.Application()
site.router.add_static("/static", "static", show_index=True)  # SEC451
site.router.add_static("/all", "all", follow_symlinks=True)  # SEC450


async def answer(request: web.Request) -> web.Response:
    response = web.Response(text="fine")
    response.set_cookie("AIOHTTP_SESSION", "x", httponly=True, samesite="Lax")  # SEC500
    return response


class Chat(tornado.web.RequestHandler):
    def check_origin(self, origin):  # SEC461
        """Let everybody in."""
        return True

    def get(self):
        self.set_cookie("language", "de")
        self.set_secure_cookie("user", "x")
        self.set_secure_cookie("session", "x")  # SEC500


def main(settings):
    factory = SignedCookieSessionFactory(settings["key"], secure=True, httponly=True)
    with Configurator(settings=settings, session_factory=factory) as config:
        config.set_default_csrf_options(require_csrf=True)
        return config.make_wsgi_app()
