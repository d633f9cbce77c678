"""Texts that become numbers and are no numbers."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test
from flake8_secure.match.evidence import bodies_of
from flake8_secure.match.flows import through
from flake8_secure.match.harms import sent
from flake8_secure.match.places import taken_by
from flake8_secure.match.uses import uses
from flake8_secure.models import sinks
from flake8_secure.syntax.nodes import tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What asks whether a number is one, or fails where it is none.
_CHECKS = frozenset(("int", "isfinite", "isinf", "isnan"))


def _is_checked(match: Match, file: File) -> bool:
    """Tell whether the number that a text became is looked at, or becomes a whole one."""
    return taken_by(match.node, match.scope, file) in _CHECKS or any(
        use.kind == "call" and (use.name in _CHECKS or _calls_a_check(use.node, match.scope, file))
        for use in uses(match.node, match.scope, file))


def _calls_a_check(call: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *call* is of a function of the file that asks so."""
    bodies = bodies_of(call.func, scope, file) if isinstance(call, ast.Call) else []
    return any(body is not None and any(tail_of(one.func) in _CHECKS - {"int"} for one in file.nodes_of(ast.Call, body))
               for body in bodies)


NAN = Rule(
    code="SEC126", name="nan-from-user", cwe=704, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="{source} (line {line}) may be 'nan' in {sink}, which no limit stops: check it with math.isfinite()",
    when=through("number", sinks.FLOAT, harm=sent, kinds=("remote",), audit=True).unless(Test(_is_checked)),
    why="""
        `float("nan")` is a number of which every comparison is false, so that a check such as
        `if amount > limit` lets it pass.
    """,
    bad="""
        import time

        from flask import Flask, abort, request

        app = Flask(__name__)


        @app.route("/later")
        def later():
            delay = float(request.args["delay"])  # SEC126
            if delay > 10:
                abort(400)
            time.sleep(delay)
            return {}
    """,
    good="""
        import math

        from flask import Flask, abort, request

        app = Flask(__name__)


        @app.route("/later")
        def later():
            text = request.args["delay"]
            if not text.isdigit():
                abort(400)
            return {"delay": float(text), "pages": int(float(request.args["pages"]))}


        @app.route("/amount")
        def amount():
            amount = float(request.args["amount"])
            if not math.isfinite(amount):
                abort(400)
            return {"amount": amount}


        def is_number(number):
            return math.isfinite(number)


        @app.route("/price")
        def price():
            price = float(request.args["price"])
            if not is_number(price):
                abort(400)
            return {"price": price}
    """,
    see=("https://docs.python.org/3/library/math.html#math.isfinite",),
    also=("django/nan-injection", "flask/nan-injection"),
)
