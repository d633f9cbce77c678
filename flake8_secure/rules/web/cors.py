"""Answers that pages of any other site may read."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    anywhere,
    arg,
    call,
    either,
    method,
    outside_tests,
    reference,
    setting,
    string,
    surely,
    write,
    written,
)
from flake8_secure.match.args import ValueTest
from flake8_secure.match.headers import spelled
from flake8_secure.match.names import Writes
from flake8_secure.match.places import given_as, held_under, unconditional
from flake8_secure.rules.web.any_origin import any_origin, by_default, fits_all, has_open_resource
from flake8_secure.rules.web.extensions import extension, option
from flake8_secure.rules.web.fastapi import with_middleware
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_STARLETTE = with_middleware("starlette.middleware.cors.CORSMiddleware")
_ORIGINS = arg("allow_origins", 1)
_ALLOWED = any_origin(_ORIGINS, "null")
_PATTERN = arg("allow_origin_regex").satisfies(fits_all)
_VIEW = call("flask_cors.cross_origin")
_FLASK = extension("flask_cors.CORS", "sanic_cors.CORS") | _VIEW
_FLASK_ANY = any_origin(option("origins", default="*"), "null")  # without origins all are allowed
_SENT = option("supports_credentials").equals(True) | option("supports_credentials").absent & anywhere(
    write("*[CORS_SUPPORTS_CREDENTIALS]").where(written.equals(True)))
_RESOURCES = option("resources")
_ALIKE = _RESOURCES.absent | _RESOURCES.text()  # the same for all resources
_RESOURCE = ValueTest(_RESOURCES, lambda item: has_open_resource(item, credentials=False))
_SENT_RESOURCE = ValueTest(_RESOURCES, lambda item: has_open_resource(item, credentials=True))
_CONFIGURED = anywhere(write("*[CORS_ORIGINS]", "*[CORS_RESOURCES]"))
_FALCON = call("falcon.CORSMiddleware", "falcon.middleware.CORSMiddleware")
_DJANGO = either(
    setting("CORS_ALLOW_ALL_ORIGINS", "CORS_ORIGIN_ALLOW_ALL").where(unconditional).where(written.equals(True)),
    setting("CORS_ALLOWED_ORIGIN_REGEXES", "CORS_ORIGIN_REGEX_WHITELIST").where(unconditional).where(any_origin(written)),
)
_DJANGO_SENT = anywhere(setting("CORS_ALLOW_CREDENTIALS").where(unconditional).where(written.equals(True)))

_LITESTAR = call("litestar.config.cors.CORSConfig")
_LITESTAR_ANY = any_origin(arg("allow_origins", 0, default="*"))


def _for_all(match: Match, file: File) -> bool:
    """Tell whether options of aiohttp-cors stand behind the key "*"."""
    return given_as(match.node, match.scope, file) == "*"


def _asks_settings(match: Match, file: File) -> bool:
    """Tell whether `@cross_origin()` lets those origins in that the application is configured for, which is not made here."""
    return isinstance(match.node, ast.Call) and "Flask" not in file.index.called and argument_of(
        match.node, "origins") is None and "flask_cors.cross_origin" in file.names(match.node.func, match.scope)


def _is_first(match: Match, file: File) -> bool:
    """Tell whether it is the first call of its function in the file with credentials."""
    calls = file.index.called.get(tail_of(getattr(match.node, "func", None)), ())
    return match.node is min(
        (made for made, _ in calls if argument_of(made, "supports_credentials") is not None),
        key=lambda made: (made.lineno, made.col_offset), default=match.node)


_AIOHTTP = call("aiohttp_cors.ResourceOptions").where(Test(_for_all))
_HEADER = "Access-Control-Allow-Origin"


def _header(name: str) -> Writes:
    """Match assignments to a header of an answer."""
    return write(*(f"*[{one}]" for one in spelled(name)))


WITH_CREDENTIALS = Rule(
    code="SEC510", name="cors-credentials-for-all", cwe=942, severity=HIGH,
    message="pages of any site can act in your visitors' names and read the answers: list the origins you know",
    when=outside_tests(either(
        _STARLETTE.where(arg("allow_credentials").equals(True)).where(surely(_ALLOWED | _PATTERN)),
        _STARLETTE.where(arg("allow_credentials").equals(True)).where(by_default(_ORIGINS)).saying(confidence=MEDIUM),
        _FLASK.where(_SENT).where(_FLASK_ANY).where(_ALIKE).unless(_CONFIGURED).unless(
            option("send_wildcard").equals(True)).unless(Test(_asks_settings)),
        _VIEW.where(_SENT).where(Test(_asks_settings)).where(Test(_is_first)).unless(_CONFIGURED).saying(
            "pages of any site can act in your visitors' names, unless CORS_ORIGINS is set elsewhere: list the origins you know",
            confidence=MEDIUM),
        _VIEW.where(_SENT).where(Test(_asks_settings)).unless(_CONFIGURED).saying(profile=AUDIT),
        _FLASK.where(_SENT).where(by_default(option("origins"))).saying(confidence=MEDIUM),
        _FLASK.where(_SENT).where(_RESOURCE),
        _FLASK.where(_SENT_RESOURCE),
        _FALCON.where(any_origin(arg("allow_origins", 0, default="*"))).where(any_origin(arg("allow_credentials", 2))),
        _AIOHTTP.where(arg("allow_credentials").equals(True)),
        _LITESTAR.where(_LITESTAR_ANY).where(arg("allow_credentials", 3).equals(True)),
        _DJANGO.where(_DJANGO_SENT),
        _header(_HEADER).where(written.equals("null")).where(anywhere(_header("Access-Control-Allow-Credentials"))).saying(
            "any site can frame a page of the origin null, which reads this in your visitors' names: list those you know"),
    )),
    why="""
        Browsers send no credentials to a server that says `*`, so these libraries repeat the origin that
        asks: every one is allowed then, with cookies.
    """,
    bad=(
        """
        from fastapi import FastAPI
        from fastapi.middleware.cors import CORSMiddleware

        def open_to(app: FastAPI):
            app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)  # SEC510
            app.add_middleware(CORSMiddleware, allow_origin_regex=".*", allow_credentials=True)  # SEC510
            app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=False)  # SEC511
        """,
        """
        import os

        from fastapi import FastAPI
        from fastapi.middleware.cors import CORSMiddleware

        ORIGINS = [origin.strip() for origin in os.getenv("SHOP_ORIGINS", "*").split(",")]

        def open_to(app: FastAPI):
            app.add_middleware(CORSMiddleware, allow_origins=ORIGINS, allow_credentials=True)  # SEC510
            app.add_middleware(CORSMiddleware, allow_origins=ORIGINS)
        """,
        """
        import os
        import re

        from flask_cors import CORS, cross_origin

        CORS(app, supports_credentials=True)  # SEC510
        CORS(app, origins=os.environ.get("ORIGINS", "*").split(","), supports_credentials=True)  # SEC510
        CORS(app, origins=re.compile(".*"), supports_credentials=True)  # SEC510
        CORS(app, origins=re.compile(r"https://shop\\.example"), supports_credentials=True)
        CORS(app, resources="/api/*", supports_credentials=True)  # SEC510
        CORS(app, supports_credentials=False)  # SEC511
        CORS(app, resources={"/api/*": {"origins": "*"}}, supports_credentials=False)  # SEC511
        CORS(app, resources={"/api/*": {"origins": "*"}}, supports_credentials=True)  # SEC510
        CORS(app, resources={"/api/*": {"origins": "*", "supports_credentials": True}})  # SEC510

        @cross_origin(origins="*", supports_credentials=True)  # SEC510
        def data():
            return {}

        @cross_origin(supports_credentials=True)  # SEC510
        def rows():
            return {}
        """,
        """
        import aiohttp_cors
        import falcon

        middleware = falcon.CORSMiddleware(allow_origins="*", allow_credentials="*")  # SEC510
        cors = aiohttp_cors.setup(app, defaults={
            "*": aiohttp_cors.ResourceOptions(allow_credentials=True),  # SEC510
        })
        cors = aiohttp_cors.setup(app, defaults={
            "*": aiohttp_cors.ResourceOptions(allow_credentials=False),  # SEC511
        })
        """,
        """
        CORS_ALLOW_ALL_ORIGINS = True  # SEC510
        CORS_ALLOWED_ORIGIN_REGEXES = [r"^https://.*$", r".*"]  # SEC510
        CORS_ORIGIN_REGEX_WHITELIST = ["^https://[a-z]+[.]shop[.]example$"]
        CORS_ALLOW_CREDENTIALS = True
        """,
        """
        import falcon
        from litestar.config.cors import CORSConfig

        CORS_ALLOW_ALL_ORIGINS = True  # SEC511
        middleware = falcon.CORSMiddleware(allow_credentials="*")  # SEC510
        middleware = falcon.CORSMiddleware(allow_origins=[SHOP], allow_credentials="*")
        middleware = falcon.CORSMiddleware(allow_origins="*", allow_credentials=SHOP)  # SEC511
        cors_config = CORSConfig(allow_origins=["*"], allow_credentials=True)  # SEC510
        cors_config = CORSConfig(allow_credentials=False)  # SEC511
        """,
        """
        def answer(response, origin):
            response.headers["Access-Control-Allow-Origin"] = origin if origin in ORIGINS else "null"  # SEC510
            response.headers["Access-Control-Allow-Credentials"] = "true"
        """,
    ),
    good=(
        """
        from flask_cors import cross_origin

        @cross_origin(origins=["https://shop.example"], supports_credentials=True)
        def rows():
            return {}
        """,
        """
        def answer(response, origin):
            response.headers["Access-Control-Allow-Origin"] = origin if origin in ORIGINS else ORIGINS[0]
            response.headers["Access-Control-Allow-Credentials"] = "true"
        """,
        """
        def answer(response, origin):
            response.headers["Access-Control-Allow-Origin"] = origin if origin in ORIGINS else "null"
        """,
        """
        from fastapi import FastAPI
        from fastapi.middleware.cors import CORSMiddleware

        def open_to(app: FastAPI):
            app.add_middleware(
                CORSMiddleware, allow_origins=["https://shop.example"], allow_credentials=True)
        """,
        """
        import os

        from fastapi import FastAPI
        from fastapi.middleware.cors import CORSMiddleware

        ORIGINS = os.getenv("SHOP_ORIGINS", "https://shop.example").split(",")

        def open_to(app: FastAPI):
            app.add_middleware(CORSMiddleware, allow_origins=ORIGINS, allow_credentials=True)
            app.add_middleware(CORSMiddleware, allow_origins=os.environ["ORIGINS"].split(","), allow_credentials=True)
        """,
        """
        from flask_cors import CORS

        CORS(app, origins=["https://shop.example"], supports_credentials=True)
        CORS(app, supports_credentials=True, send_wildcard=True)
        CORS(app, resources={"/api/*": {"origins": "https://shop.example"}}, supports_credentials=True)
        CORS(app, resources={"/api/*": {"origins": "https://shop.example", "supports_credentials": True}})
        """,
        """
        from flask_cors import CORS

        app.config["CORS_ORIGINS"] = ["https://shop.example"]
        CORS(app, supports_credentials=True)
        """,
        """
        import aiohttp_cors
        import falcon
        from litestar.config.cors import CORSConfig

        SHOP = "https://shop.example"
        cors_config = CORSConfig(allow_origins=[SHOP], allow_credentials=True)
        middleware = falcon.CORSMiddleware(allow_origins=SHOP, allow_credentials=SHOP)
        cors = aiohttp_cors.setup(app, defaults={
            "https://shop.example": aiohttp_cors.ResourceOptions(allow_credentials=True),
        })
        """,
        """
        CORS_ALLOWED_ORIGINS = ["https://shop.example"]
        CORS_ALLOW_CREDENTIALS = True
        CORS_ALLOW_ALL_ORIGINS = False
        if ON_LAPTOP:
            CORS_ALLOW_ALL_ORIGINS = True
        """,
    ),
    see=("https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS#requests_with_credentials",
         "https://www.starlette.dev/middleware/#corsmiddleware",
         "https://flask-cors.readthedocs.io/en/latest/"),
    also=("fastapi/wildcard-cors", "flask/flask-cors-misconfiguration", "fastapi-misconfiguration-insecure",
          "py/cors-misconfiguration-with-credentials"),
)


def _is_given_to_all(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* is the key of the header in a dictionary that allows everybody."""
    held = held_under(node, scope, file) if text.lower() == _HEADER.lower() else None
    return isinstance(held, ast.Constant) and held.value == "*"


FOR_ALL = Rule(
    code="SEC511", name="cors-for-all", cwe=942, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="pages of any site may read what this answers: list the origins you know, unless it is public",
    when=either(
        _STARLETTE.where(_ALLOWED | _PATTERN).unless(arg("allow_credentials").equals(True)),
        _FLASK.where(_FLASK_ANY).where(_ALIKE).unless(_SENT).unless(_CONFIGURED),
        _FLASK.where(_RESOURCE).unless(_SENT).unless(_SENT_RESOURCE),
        reference("flask_cors.cross_origin").unless(_CONFIGURED),
        _FALCON.where(any_origin(arg("allow_origins", 0))).unless(any_origin(arg("allow_credentials", 2))),
        _AIOHTTP.unless(arg("allow_credentials").equals(True)),
        _LITESTAR.where(_LITESTAR_ANY).unless(arg("allow_credentials", 3).equals(True)),
        _DJANGO.unless(_DJANGO_SENT),
        _header(_HEADER).where(written.equals("*")),
        method("__setitem__", "add", "add_header", "send_header", "set", "set_header", "setdefault").where(
            arg(0).text(lambda name: name.lower() == _HEADER.lower())).where(arg(1).equals("*", b"*")),
        string(spelled(_HEADER), _is_given_to_all),
    ),
    why="Servers inside a company are reached by their users' browsers, and so by every page these open.",
    bad=(
        """
        from fastapi import FastAPI
        from fastapi.middleware.cors import CORSMiddleware

        def open_to(app: FastAPI):
            app.add_middleware(CORSMiddleware, allow_origins=["*"])  # SEC511
            app.add_middleware(CORSMiddleware, allow_origins=["null"], allow_credentials=True)  # SEC510
        """,
        """
        from flask_cors import CORS, cross_origin

        CORS(app)  # SEC511
        CORS(app, resources="/api/*")  # SEC511
        CORS(app, origins="null", supports_credentials=True)  # SEC510
        CORS(app, resources={"/api/*": {"origins": "*"}})  # SEC511
        CORS(app, resources={"/v1/*": {"origins": "*"}}, supports_credentials=True)  # SEC510
        CORS(app, resources={"/v1/*": {"origins": "*", "supports_credentials": True}})  # SEC510
        CORS(app, resources="/v1/*", supports_credentials=True)  # SEC510

        @cross_origin  # SEC511
        def data():
            return {}
        """,
        """
        import aiohttp_cors
        import falcon
        from litestar.config.cors import CORSConfig

        CORS_ALLOW_ALL_ORIGINS = True  # SEC511
        CORS_ALLOWED_ORIGIN_REGEXES = [".*"]  # SEC511
        cors_config = CORSConfig(allow_origins=["*"])  # SEC511
        cors_config = CORSConfig(allow_origins=["*"], allow_credentials=True)  # SEC510
        middleware = falcon.CORSMiddleware(allow_origins="*")  # SEC511
        middleware = falcon.CORSMiddleware(allow_origins="*", allow_credentials="*")  # SEC510
        cors = aiohttp_cors.setup(app, defaults={"*": aiohttp_cors.ResourceOptions()})  # SEC511
        cors = aiohttp_cors.setup(app, defaults={"*": aiohttp_cors.ResourceOptions(allow_credentials=True)})  # SEC510

        def answer(response):
            response.headers["Access-Control-Allow-Origin"] = "*"  # SEC511
            response.set_header("Access-Control-Allow-Origin", "*")  # SEC511
            return Response("", headers={"Access-Control-Allow-Origin": "*"})  # SEC511
        """,
        """
        import aiohttp_cors

        CORS_ORIGIN_ALLOW_ALL = True  # SEC510
        CORS_ALLOW_CREDENTIALS = True
        cors = aiohttp_cors.setup(app, defaults={"*": aiohttp_cors.ResourceOptions(max_age=60)})  # SEC511
        """,
    ),
    good=(
        """
        from flask_cors import CORS

        app.config["CORS_ORIGINS"] = ["https://shop.example"]
        CORS(app)
        """,
        """
        import aiohttp_cors
        import falcon
        from fastapi import FastAPI
        from fastapi.middleware.cors import CORSMiddleware
        from flask_cors import CORS
        from litestar.config.cors import CORSConfig

        SHOP = "https://shop.example"
        cors_config = CORSConfig(allow_origins=[SHOP])
        CORS_ALLOW_ALL_ORIGINS = False
        CORS_ALLOWED_ORIGIN_REGEXES = ["^https://[a-z]+[.]shop[.]example$"]
        if ON_LAPTOP:
            CORS_ALLOW_ALL_ORIGINS = True
        CORS(app, origins=[SHOP])
        CORS(app, resources={"/api/*": {"origins": SHOP}})
        middleware = falcon.CORSMiddleware(allow_origins=SHOP)
        cors = aiohttp_cors.setup(app, defaults={SHOP: aiohttp_cors.ResourceOptions()})

        def open_to(app: FastAPI):
            app.add_middleware(CORSMiddleware, allow_origins=[SHOP])
        """,
        """
        def answer(response):
            response.headers["Access-Control-Allow-Origin"] = "https://shop.example"
            response.set_header("Access-Control-Allow-Origin", "https://shop.example")
            response.set_header("Accept", "*")
            return Response("", headers={"Access-Control-Allow-Origin": "https://shop.example", "Accept": "*"})
        """,
    ),
    see=("https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS",),
    also=("fastapi/wildcard-cors", "fastapi-misconfiguration-insecure", "py/insecure-cors-setting"),
)
