"""Origins that are sent back as they came, which lets any site read the answers."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from attrs import evolve

from flake8_secure.api import HIGH, LOW, MEDIUM, Match, Rule, Test, anywhere, arg, either, method, string, write
from flake8_secure.match.facts import facts
from flake8_secure.match.flows import flow
from flake8_secure.match.headers import SETTERS, header_sinks, spelled
from flake8_secure.match.places import held_under
from flake8_secure.regex import regex
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import words

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_CREDENTIALS = "Access-Control-Allow-Credentials"


def _names_credentials(name: str) -> bool:
    return name.lower() == _CREDENTIALS.lower()


_REFLECTED = flow("origin", *header_sinks("Access-Control-Allow-Origin"), kinds=("remote",))
_WITH_CREDENTIALS = either(
    write(*(f"*[{name}]" for name in spelled(_CREDENTIALS))),
    method(*(last(name) for name in SETTERS)).where(arg(0).text(_names_credentials)),
    string(spelled(_CREDENTIALS), lambda text, node, scope, file: _names_credentials(text) and held_under(
        node, scope, file) is not None),
)

# Settings that let other sites in.
_SETTING = regex(r"(?i)(^|_)cors|cross_?origin|allow(ed)?_?(all_?)?origin")


def _is_wanted(match: Match, file: File) -> bool:
    """Tell whether who runs the program lets other sites in: `if settings.ENABLE_CORS:`, here or around each call from here."""
    name = getattr(match.scope.owner.node, "name", "")
    calls = file.index.called.get(name, ()) if name.startswith("_") else ()
    return _is_asked(match.node, match.scope, file) or bool(calls) and all(
        _is_asked(call, scope, file) for call, scope in calls)


def _is_asked(node: ast.AST, scope: Scope, file: File) -> bool:
    return any(
        (fact.around or fact.holds) and any(map(_SETTING.search, words(fact.test))) for fact in facts(node, scope, file))


REFLECTED_ORIGIN = Rule(
    code="SEC512", name="cors-origin-reflected", cwe=346, severity=MEDIUM,
    message="{source} (line {line}) is allowed to read the answer, whatever it says: look it up in a list of origins",
    when=either(
        _REFLECTED.unless(anywhere(_WITH_CREDENTIALS) | Test(_is_wanted)),
        _REFLECTED.unless(Test(_is_wanted)).saying(
            "{source} (line {line}) may read answers in your visitors' names: look it up in a list of origins",
            severity=HIGH),
        evolve(_REFLECTED, audit=True).saying(confidence=LOW),
    ),
    why="""
        Browsers let a page of another site read an answer whose Access-Control-Allow-Origin names that site. A server
        that repeats the Origin header allows every site; with Access-Control-Allow-Credentials, to any page that
        a logged-in visitor opens.
    """,
    bad=(
        """
        from django.http import HttpRequest, JsonResponse

        def prices(request: HttpRequest):
            answer = JsonResponse({"tea": 3})
            answer["Access-Control-Allow-Origin"] = request.headers["Origin"]  # SEC512
            answer.headers.add("Vary", "Origin")
            return answer
        """,
        """
        from django.http import HttpRequest, JsonResponse

        def account(request: HttpRequest):
            answer = JsonResponse({"balance": 3})
            origin = request.META.get("HTTP_ORIGIN", "")
            answer["Access-Control-Allow-Origin"] = origin  # SEC512
            answer["Access-Control-Allow-Credentials"] = "true"
            return answer
        """,
        """
        from flask import Flask, make_response, request

        app = Flask(__name__)

        @app.route("/account")
        def account():
            answer = make_response({"balance": 3})
            answer.headers.add("Access-Control-Allow-Origin", request.headers["Origin"])  # SEC512
            answer.headers.add("Access-Control-Allow-Credentials", "true")
            return answer
        """,
        """
        from flask import Flask, Response, request

        app = Flask(__name__)

        @app.route("/account")
        def account():
            return Response("3", headers={
                "Access-Control-Allow-Origin": request.headers["Origin"],  # SEC512
                "Access-Control-Allow-Credentials": "true",
            })
        """,
    ),
    good="""
        from django.http import HttpRequest, JsonResponse

        ORIGINS = ("https://shop.example.com", "https://help.example.com")

        def prices(request: HttpRequest):
            answer = JsonResponse({"tea": 3})
            origin = request.headers.get("Origin", "")
            if origin in ORIGINS:
                answer["Access-Control-Allow-Origin"] = origin
            answer.headers.setdefault("Vary", request.headers["Origin"])
            return answer
    """,
    see=("https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Access-Control-Allow-Origin",),
    also=("py/cors-bypass", "py/unvalidated-cors-origin-set"),
)
