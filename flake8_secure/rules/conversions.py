"""Texts that become numbers and are no numbers."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test
from flake8_secure.dataflow.bodies import ends
from flake8_secure.match.evidence import bodies_of
from flake8_secure.match.flows import through
from flake8_secure.match.harms import sent
from flake8_secure.match.places import enclosing, taken_by
from flake8_secure.match.uses import places, uses
from flake8_secure.models import sinks
from flake8_secure.syntax.nodes import below, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What asks whether a number is one, or fails where it is none.
_CHECKS = frozenset(("int", "isfinite", "isinf", "isnan"))


def _is_checked(match: Match, file: File) -> bool:
    """Tell whether the number that a text became is looked at, becomes a whole one, or is held to what `nan` fails."""
    return taken_by(match.node, match.scope, file) in _CHECKS or any(
        use.kind == "call" and (use.name in _CHECKS or _calls_a_check(use.node, match.scope, file))
        or isinstance(use.node, ast.Compare) and _fails_for_nan(use.node, match, file)
        for use in uses(match.node, match.scope, file))


# Comparisons that no `nan` passes; of a `Decimal` that is none, they raise.
_ORDERS = (ast.Gt, ast.GtE, ast.Lt, ast.LtE)
_LEAVING = (ast.Break, ast.Continue, ast.Return)


def _fails_for_nan(comparison: ast.Compare, match: Match, file: File) -> bool:
    """Tell whether a number goes on only where *comparison* of it is true: `if not 0 < amount <= limit: abort(400)`."""
    if not all(isinstance(operator, _ORDERS) for operator in comparison.ops):
        return False
    if isinstance(match.node, ast.Call) and tail_of(match.node.func) == "Decimal":
        return True
    denied, wanted = False, True
    child: ast.AST = comparison
    for above in enclosing(comparison, match.scope, file):
        if isinstance(above, ast.UnaryOp) and isinstance(above.op, ast.Not):
            denied = not denied
        elif isinstance(above, ast.BoolOp):
            wanted = wanted and isinstance(above.op, ast.Or if denied else ast.And)
        elif not isinstance(above, ast.If) or child is not above.test or not wanted:
            return False
        elif denied:
            return isinstance(above.body[-1], _LEAVING) or ends(above.body[-1], match.scope, file)
        else:
            found = [place for place, _ in places(match.node, match.scope, file) if place is not match.node]
            tested, inside = set(below(above.test)), {part for one in above.body for part in below(one)}
            return any(map(inside.__contains__, found)) and all(place in tested or place in inside for place in found)
        child = above
    return False


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


        @app.route("/pay")
        def pay():
            amount = float(request.args["amount"])  # SEC126
            if amount <= 0 or not amount:
                abort(400)
            tip = float(request.args["tip"])  # SEC126
            if tip > 100:
                tip = 100
            share = float(request.args["share"])  # SEC126
            if not (share < 0 or share > 1):
                amount -= share
            rate = float(request.args["rate"])  # SEC126
            if not 0 < rate < 1:
                print("odd")
            fee = float(request.args["fee"])  # SEC126
            if not fee != 0 or fee < amount and not fee > 2:
                abort(400)
            price = float(request.args["price"])  # SEC126
            if price < 5:
                return {}
            return {"amount": amount, "tip": tip, "rate": rate, "fee": fee}
    """,
    good="""
        import math
        from decimal import Decimal

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


        @app.route("/paid")
        def paid():
            amount = float(request.args["amount"])
            if amount is None or not 0 < amount <= 100:
                abort(400)
            tip = Decimal(request.args["tip"])
            if tip < 0:
                abort(400)
            for _ in range(2):
                fee = float(request.args["fee"])
                if not fee >= 0:
                    continue
                print(fee)
            share = float(request.args["share"])
            if 0 < share < 1:
                amount -= share
            return {"amount": amount, "tip": tip}
    """,
    see=("https://docs.python.org/3/library/math.html#math.isfinite",),
    also=("django/nan-injection", "flask/nan-injection"),
)
