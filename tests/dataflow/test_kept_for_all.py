"""What one module keeps in an application, its settings and its requests, and another takes out, is known there."""

from __future__ import annotations

from typing import Dict

import pytest
from running import Project, found_and_expected

SETUP = "[flake8]\nselect = S\nsecure-follow-imports = yes\nsecure-strict-errors = yes\n"
FASTAPI = {
    "setup.cfg": SETUP,
    "shop/__init__.py": "",
    "shop/main.py": """
        from contextlib import asynccontextmanager

        import httpx
        from fastapi import FastAPI

        from .routes import router
        from .store import Store

        @asynccontextmanager
        async def lifespan(app):
            app.state.client = httpx.AsyncClient()
            app.state.store = Store("/srv/pages/")
            app.state.base = "https://api.example.com/"
            yield {"asking": httpx.AsyncClient(), "limit": 10}

        api = FastAPI(lifespan=lifespan)
        api.state.waiting = httpx.Client()
        api.include_router(router)
    """,
    "shop/store.py": """
        class Store:
            def __init__(self, root):
                self.root = root

            def load(self, name):
                return open(self.root + name).read()

            def measure(self, name):
                return open(self.root + str(len(name))).read()
    """,
    "shop/routes.py": """
        from fastapi import APIRouter, Request

        router = APIRouter()

        @router.get("/1")
        async def first(u: str, request: Request):
            return (await request.app.state.client.get(u)).text  # SEC103

        @router.get("/2")
        async def second(u: str, request: Request):
            return (await request.state.asking.get(u)).text  # SEC103

        @router.get("/3")
        def third(u: str, request: Request):
            return request.app.state.waiting.get(u).json()  # SEC103

        @router.get("/4")
        def fourth(u: str, request: Request):
            return {"page": request.app.state.store.load(u)}  # SEC101

        @router.get("/5")
        async def fifth(u: str, request: Request):
            await request.app.state.client.get(request.app.state.base, params={"u": u})
            request.app.state.store.measure(u)
            return request.app.state.nobody.get(u), request.state.limit
    """,
}
AIOHTTP = {
    "setup.cfg": SETUP,
    "main.py": """
        from aiohttp import ClientSession, web

        import views
        from store import Store

        async def connect(app):
            async with ClientSession() as session:
                app["session"] = session
                app["store"] = Store()
                yield

        application = web.Application()
        application["name"] = "pages"
        application.cleanup_ctx.append(connect)
        application.router.add_get("/1", views.page)
        application.router.add_get("/2", views.fixed)
    """,
    "store.py": """
        import sqlite3

        class Store:
            def find(self, where):
                return sqlite3.connect("pages").execute("SELECT * FROM pages WHERE " + where)

            def get(self, number):
                return sqlite3.connect("pages").execute("SELECT * FROM pages WHERE id = ?", (number,))
    """,
    "views.py": """
        from aiohttp import web

        async def page(request: web.Request):
            await request.app["session"].get(request.query["u"])  # SEC103
            request.app["store"].find(request.query["w"])  # S608
            return web.json_response({})

        async def fixed(request: web.Request):
            await request.app["session"].get("https://api.example.com/", params={"u": request.query["u"]})
            request.app["store"].get(request.query["w"])
            request.app["name"].find(request.query["w"])
            return web.json_response({})
    """,
}
FLASK = {
    "setup.cfg": SETUP,
    "pages/__init__.py": """
        from flask import Flask

        from .clients import init_app
        from .config import Production

        def create_app():
            app = Flask(__name__)
            app.config.from_object(Production)
            app.config.from_object("pages.defaults")
            app.config.from_mapping(ASKED_CHECKS=False)
            app.config.update(OTHER_CHECKS=True)
            app.config["PEER_CHECKS"] = False
            init_app(app)
            from . import views
            return app
    """,
    "pages/config.py": """
        import os

        class Config:
            VERIFY = False
            HASH = "md5"

        class Production(Config):
            HASH = "sha256"
            CHOSEN = os.environ.get("CHECKS") != "no"
    """,
    "pages/defaults.py": "OLD_HASH = 'md5'\n",
    "pages/clients.py": """
        import requests

        def init_app(app):
            app.extensions["client"] = requests.Session()
    """,
    "pages/views.py": """
        import hashlib

        import requests
        from flask import Blueprint, current_app, request

        pages = Blueprint("pages", __name__)
        URL = "https://api.example.com/"

        @pages.get("/1")
        def first():
            requests.get(URL, verify=current_app.config["VERIFY"], timeout=3)  # S501
            requests.get(URL, verify=current_app.config.get("ASKED_CHECKS"), timeout=3)  # S501
            requests.get(URL, verify=current_app.config["PEER_CHECKS"], timeout=3)  # S501
            requests.get(URL, verify=current_app.config["OTHER_CHECKS"], timeout=3)
            requests.get(URL, verify=current_app.config["CHOSEN"], timeout=3)
            requests.get(URL, verify=current_app.config["NOBODY_SETS"], timeout=3)
            hashlib.new(current_app.config["HASH"], request.data)
            hashlib.new(current_app.config["OLD_HASH"], request.data)  # S324
            current_app.extensions["client"].get(request.args["u"], timeout=3)  # SEC103
            current_app.extensions["client"].get(URL, params=request.args, timeout=3)
            return {}
    """,
}
DJANGO = {
    "setup.cfg": SETUP,
    "manage.py": """
        import os

        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_of_shop.settings.local")
    """,
    "site_of_shop/__init__.py": "",
    "site_of_shop/settings/__init__.py": "",
    "site_of_shop/settings/base.py": "PEER_CHECKS = False\nOTHER_CHECKS = True\nTOKEN_TEXT = 'abcdefgh12345678'\n",
    "site_of_shop/settings/local.py": "from .base import *\n",
    "shop/__init__.py": "",
    "shop/views.py": """
        import requests
        from django.conf import settings
        from django.http import HttpResponse

        def index(request):
            requests.get("https://api.example.com/", verify=settings.PEER_CHECKS, timeout=3)  # S501
            requests.get("https://api.example.com/", verify=settings.OTHER_CHECKS, timeout=3)
            requests.get("https://api.example.com/", verify=settings.NOBODY_SETS, timeout=3)
            return HttpResponse("done")
    """,
}
BEFORE = {
    "setup.cfg": SETUP,
    "main.py": """
        from flask import Flask

        app = Flask(__name__)

        import login, views
    """,
    "login.py": """
        from flask import g, request

        from main import app

        @app.before_request
        def load():
            g.language = request.headers["language"]
            g.number = int(request.headers["number"])
    """,
    "views.py": """
        from flask import g

        from main import app

        @app.get("/1")
        def first():
            return open(f"/srv/{g.language}.html").read()  # SEC101

        @app.get("/2")
        def second():
            return open(f"/srv/{g.number}.html").read()
    """,
}
CONTEXT = {
    "setup.cfg": SETUP,
    "context.py": """
        from contextvars import ContextVar
        from threading import local

        tenant = ContextVar("tenant", default="")
        checked = ContextVar("checked", default="")
        table, fixed = {}, {}
        rows = []
        own = local()

        class Settings:
            def __init__(self):
                self.page = "start"
                self.other = "start"
                self.kept = "start"

            def put(self, page):
                self.page = page

            def get(self):
                return self.page

            def keep(self, kept):
                self.kept = kept

        settings = Settings()
        untouched = Settings()
    """,
    "views.py": """
        from flask import Flask, abort, render_template_string, request

        import context
        from context import checked, own, rows, settings, table, tenant, untouched

        app = Flask(__name__)

        @app.before_request
        def prepare():
            name = request.headers["name"]
            tenant.set(name)
            table["name"] = name
            rows.append(name)
            own.name = name
            settings.put(name)
            settings.other = name
            settings.keep("constant")

        @app.get("/0")
        def check():
            text = request.args["text"]
            if not text.isalnum():
                abort(400)
            checked.set(text)

        @app.get("/1")
        def first():
            render_template_string(tenant.get())  # SEC106
            render_template_string(context.tenant.get())  # SEC106
            render_template_string(checked.get())

        @app.get("/2")
        def second():
            render_template_string(table["name"])  # SEC106
            render_template_string(rows[0])  # SEC106
            render_template_string(own.name)  # SEC106

        @app.get("/3")
        def third():
            render_template_string(settings.get())  # SEC106
            render_template_string(settings.page)  # SEC106
            render_template_string(context.settings.other)  # SEC106
            render_template_string(settings.kept)
            render_template_string(untouched.get())
    """,
}


@pytest.mark.parametrize(("files", "module"), [
    pytest.param(FASTAPI, "shop/routes.py", id="FastAPI"),
    pytest.param(AIOHTTP, "views.py", id="aiohttp"),
    pytest.param(FLASK, "pages/views.py", id="Flask"),
    pytest.param(DJANGO, "shop/views.py", id="Django"),
    pytest.param(BEFORE, "views.py", id="before a view in another module"),
    pytest.param(CONTEXT, "views.py", id="in objects of another module"),
])
def test_what_is_kept_is_known(project: Project, files: Dict[str, str], module: str) -> None:
    found, expected = found_and_expected(project.with_files(files), files[module], module)
    assert found == expected
