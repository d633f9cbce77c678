"""Texts that become numbers and are no numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test
from flake8_secure.match.flows import through
from flake8_secure.match.harms import sent
from flake8_secure.match.places import taken_by
from flake8_secure.match.uses import uses
from flake8_secure.models import sinks

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What asks whether a number is one, or fails where it is none.
_CHECKS = frozenset(("int", "isfinite", "isinf", "isnan"))


def _is_checked(match: Match, file: File) -> bool:
    """Tell whether the number that a text became is looked at, or becomes a whole one."""
    return taken_by(match.node, match.scope, file) in _CHECKS or any(
        use.kind == "call" and use.name in _CHECKS for use in uses(match.node, match.scope, file))


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
    """,
    see=("https://docs.python.org/3/library/math.html#math.isfinite",),
    also=("django/nan-injection", "flask/nan-injection"),
)
