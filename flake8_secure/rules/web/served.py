"""Folders whose files a server sends to whoever asks."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import HIGH, MEDIUM, Match, Rule, Test, arg, call, either, outside_tests
from flake8_secure.dataflow.taints import CLEAN, Taints
from flake8_secure.dataflow.values import Text, Value
from flake8_secure.match.args import Argument
from flake8_secure.match.flows import flow, sink
from flake8_secure.rules.own_directories import holds_program
from flake8_secure.syntax.nodes import below

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def _with_program(directory: Argument) -> Test:
    """Ask whether *directory* has the program in it, or the settings of a machine."""
    return Test(lambda match, file: holds_program(directory.node(match), match.scope, file))


def _as_sent(value: Value) -> Taints:
    """Return the taints of what is a name as somebody has sent it: with nothing that the program puts around it."""
    return CLEAN if any(isinstance(item, Text) and item.known.strip() for item in value.items) else value.taints


def _looks_at_endings(match: Match, file: File) -> bool:
    """Tell whether the function asks how a name ends: for pages and pictures."""
    return any(
        isinstance(part, ast.Attribute) and part.attr in ("endswith", "splitext", "suffix")
        for part in below(match.scope.owner.node))


_ADDING = (
    "aiohttp.web.Application().router.add_static", "aiohttp.web.RouteTableDef().static", "aiohttp.web.UrlDispatcher().add_static",
    "aiohttp.web.static")
_STARLETTE = ("fastapi.staticfiles.StaticFiles", "starlette.staticfiles.StaticFiles")
_FLASK = ("flask.Blueprint", "flask.Flask")
_DIRECTORY = arg("directory", 0)
_FOLDER = arg("static_folder")
_SANIC = arg("file_or_directory", 1)

SERVED_ROOT = Rule(
    code="SEC335", name="root-of-disk-served", cwe=552, severity=HIGH,
    message="{name}() lets visitors read every file of the machine: name a folder of its own",
    when=outside_tests(either(
        call("bottle.static_file").where(arg("root", 1).equals("/")),
        call(*_ADDING).where(arg("path", 1).equals("/")),
        call(*_STARLETTE).where(_DIRECTORY.equals("/")),
        call(*_FLASK).where(_FOLDER.equals("/")),
        # What the models know as this one is SimpleHTTPRequestHandler: only that takes a directory.
        call("http.server.BaseHTTPRequestHandler").where(arg("directory").equals("/")).saying(
            "this handler lets visitors read every file of the machine: name a directory of its own"),
        call("sanic.Sanic().static").where(_SANIC.equals("/")),
        call("tornado.web.Application").where(arg("static_path").equals("/")),
        call("twisted.web.static.File").where(arg("path", 0).equals("/")),
        either(
            call(*_ADDING).where(_with_program(arg("path", 1))),
            call(*_STARLETTE).where(_with_program(_DIRECTORY)),
            call(*_FLASK).where(_with_program(_FOLDER)),
            call("sanic.Sanic().static").where(_with_program(_SANIC)),
            call("tornado.web.Application").where(_with_program(arg("static_path"))),
            call("twisted.web.static.File").where(_with_program(arg("path", 0)))).saying(
            "{name}() lets visitors read more than what is for them, as code and keys: name a folder of its own",
            severity=MEDIUM),
        flow("served", sink("bottle.static_file", arg=(0, "filename"), where=_with_program(arg("root", 1)), harm=_as_sent),
             sink("flask.send_from_directory", arg=(1, "path", "filename"), where=_with_program(_DIRECTORY), harm=_as_sent),
             ).unless(Test(_looks_at_endings)).saying(
            "{source} (line {line}) may name code and keys for {sink}: name a folder of its own",
            severity=MEDIUM))),
    why="""
        What is below the root of the disk is all there is: keys, settings and the code of the program among it. Where the
        program itself lies, its code, its `.env` and often its database are what visitors get.
    """,
    bad=("""
        import functools
        from http.server import SimpleHTTPRequestHandler  # SEC616

        import aiohttp.web
        import bottle
        import flask
        import sanic
        import tornado.web
        from starlette.staticfiles import StaticFiles
        from twisted.web.static import File

        shop = flask.Flask(__name__, static_folder="/")  # SEC335
        parts = flask.Blueprint("parts", __name__, static_folder="/")  # SEC335
        files = StaticFiles(directory="/")  # SEC335
        settings = {"static_path": "/", "xsrf_cookies": True}
        pages = tornado.web.Application([], **settings)  # SEC335
        routes = [aiohttp.web.static("/static", "/")]  # SEC335
        fast = sanic.Sanic("fast")
        fast.static("/static", "/")  # SEC335


        tree = File("/")  # SEC335
        handler = functools.partial(SimpleHTTPRequestHandler, directory="/")  # SEC335


        class Everything(SimpleHTTPRequestHandler):
            def __init__(self, *given, **options):
                super().__init__(*given, directory="/", **options)  # SEC335


        @bottle.route("/static/<name:path>")
        def static(name):
            return bottle.static_file(name, root="/")  # SEC335
    """, """
        import os
        from pathlib import Path

        import aiohttp.web
        import sanic
        import tornado.web
        from bottle import route, static_file
        from flask import Flask, send_from_directory
        from starlette.staticfiles import StaticFiles
        from twisted.web.static import File

        app = Flask(__name__, static_folder=".", static_url_path="")  # SEC335
        files = StaticFiles(directory=os.path.dirname(__file__))  # SEC335
        pages = tornado.web.Application([], static_path=os.getcwd(), xsrf_cookies=True)  # SEC335
        routes = [aiohttp.web.static("/", Path(__file__).resolve().parent)]  # SEC335
        fast = sanic.Sanic("fast")
        fast.static("/", "..")  # SEC335
        tree = File(str(Path.home()))  # SEC335


        @app.route("/<path:name>")
        def any_file(name):
            return send_from_directory(app.root_path, name)  # SEC335


        @route("/<name:path>")
        def static(name):
            return static_file(name, root=".")  # SEC335
    """),
    good=("""
        import functools
        from http.server import SimpleHTTPRequestHandler  # SEC616

        import aiohttp.web
        import bottle
        import flask
        import sanic
        import tornado.web
        from starlette.staticfiles import StaticFiles
        from twisted.web.static import File

        shop = flask.Flask(__name__, static_folder="/srv/static", static_url_path="/")
        parts = flask.Blueprint("parts", __name__, static_folder="static")
        files = StaticFiles(directory="static")
        pages = tornado.web.Application([], static_path="/srv/static", xsrf_cookies=True)
        routes = [aiohttp.web.static("/", "/srv/static")]
        fast = sanic.Sanic("fast")
        fast.static("/", "/srv/static")
        tree = File("/srv/static")
        handler = functools.partial(SimpleHTTPRequestHandler, directory="/srv/static")


        @bottle.route("/static/<name:path>")
        def static(name):
            return bottle.static_file(name, root="/srv/static")
    """, """
        import os
        from pathlib import Path

        from bottle import route, static_file
        from flask import Flask, send_from_directory
        from starlette.staticfiles import StaticFiles

        app = Flask(__name__, static_folder="static", static_url_path="")
        files = StaticFiles(directory=os.path.join(os.path.dirname(__file__), "static"))
        others = StaticFiles(directory=Path(__file__).parent / "static")


        @app.route("/")
        def index():
            return send_from_directory(".", "index.html")


        @app.route("/<int:number>")
        def chapter(number):
            return send_from_directory(".", f"chapter-{number}.html")


        @route("/")
        def start():
            return static_file("index.html", root=".")
    """),
    see=("https://cwe.mitre.org/data/definitions/552.html",
         "https://www.tornadoweb.org/en/stable/guide/running.html#static-files-and-aggressive-file-caching"),
)
