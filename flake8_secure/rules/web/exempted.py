"""Checks of who comes that are left out where an address has some text anywhere in it."""

from __future__ import annotations

import ast
from typing import Dict, FrozenSet, List, Optional, Tuple

from flake8_secure.api import AUDIT, LOW, MEDIUM, Rule, outside_tests
from flake8_secure.dataflow.file import File
from flake8_secure.match.args import chain
from flake8_secure.match.nodes import Tested
from flake8_secure.rules.web.refusals import refusals
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import Scope

# What requests call their address with its query, and parts of it that are no query.
_WHOLE = frozenset(("build_absolute_uri", "full_path", "get_full_path", "uri", "url"))
_PATHS = frozenset(("endpoint", "path", "path_info", "raw_path"))
_REQUESTS = frozenset(("req", "request"))
# What handles the request where nothing is in its way.
_NEXT = frozenset((
    "call_next", "dispatch", "f", "fn", "func", "function", "get_response", "handler", "next", "view", "view_func", "wrapped"))
_SAME = frozenset(("casefold", "lower", "str"))


def _whole(test: ast.Compare, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    return _exempted(test, _WHOLE, scope, file)


def _path(test: ast.Compare, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    return _exempted(test, _PATHS, scope, file)


def _exempted(test: ast.Compare, names: FrozenSet[str], scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Return what *test*, which spares whom it fits a check, looks for text in: a part of an address that *names* list."""
    if not isinstance(test.ops[0], (ast.In, ast.NotIn)) or len(test.ops) > 1 or not isinstance(scope.owner.node, FUNCTIONS):
        return None
    address = test.comparators[0]
    while isinstance(address, ast.Call) and tail_of(address.func) in _SAME:
        address = address.args[0] if address.args else getattr(address.func, "value", address.func)
    last = tail_of(address.func) if isinstance(address, ast.Call) else tail_of(address)
    if last not in names or _REQUESTS.isdisjoint(map(tail_of, chain(address))):
        return None
    found = _branches(test, isinstance(test.ops[0], ast.In), scope, file)
    if found is None:
        return None
    spared, checked = found
    refused = any(map(refusals, checked)) if checked else file.derived(
        "refuses somebody", scope.owner, lambda owner: bool(refusals(owner.node)))
    if not refused or spared and not _goes_on(spared):
        return None
    text = test.left.value if isinstance(test.left, ast.Constant) else None
    return {"text": repr(text) if isinstance(text, str) else "one of these texts", "part": last}


def _branches(
    test: ast.Compare, holds: bool, scope: Scope, file: File
) -> Optional[Tuple[List[ast.stmt], List[ast.stmt]]]:
    """Return what runs where *test* *holds* and where it does not; None where it is asked for something else."""
    part: ast.AST = test
    above = file.parent(part, scope)
    while isinstance(above, (ast.BoolOp, ast.Call, ast.GeneratorExp, ast.UnaryOp)):
        if isinstance(above, ast.UnaryOp) and isinstance(above.op, ast.Not):
            holds = not holds
        if isinstance(above, ast.Call) and tail_of(above.func) not in ("any", "bool"):
            return None
        if above is scope.node and scope.parent is not None:
            scope = scope.parent
        part, above = above, file.parent(above, scope)
    if not isinstance(above, ast.If) or part is not above.test:
        return None
    return (above.body, above.orelse) if holds else (above.orelse, above.body)


def _goes_on(block: List[ast.stmt]) -> bool:
    """Tell whether *block* does nothing but let the request go on."""
    last = block[-1]
    if len(block) > 1 or not isinstance(last, (ast.Pass, ast.Return)):
        return False
    answer = getattr(last, "value", None)
    answer = answer.value if isinstance(answer, ast.Await) else answer
    return answer is None or isinstance(answer, ast.Constant) and answer.value is None or isinstance(
        answer, ast.Call) and tail_of(answer.func).lstrip("_") in _NEXT


_COMPARISONS = frozenset((ast.Compare,))

EXEMPTED = Rule(
    code="SEC561", name="check-left-out-by-substring", cwe=863, severity=MEDIUM, confidence=MEDIUM,
    message="whoever puts {text} into the query gets past this look at request.{part}: compare the path, and all of it",
    when=outside_tests(
        Tested("nodes", _COMPARISONS, _whole)
        | Tested("nodes", _COMPARISONS, _path).saying(
            "any request.{part} with {text} in it gets past this check: compare all of it, or its beginning",
            confidence=LOW, profile=AUDIT)),
    why="""
        A query is what the visitor likes: `/admin?/static/` has `/static/` in it. So may a path, where a route takes a
        name from it. List the endpoints or paths that need no login, or mark their views with a decorator.
    """,
    bad=(
        """
        from flask import Flask, abort, request, session

        app = Flask(__name__)


        @app.before_request
        def only_members():
            if "/static/" in request.url:  # SEC561
                return
            if "user" not in session:
                abort(401)
        """,
        """
        from fastapi import FastAPI, Request
        from fastapi.responses import JSONResponse

        app = FastAPI()  # SEC441
        OPEN = ("/docs", "/health")


        @app.middleware("http")
        async def only_members(request: Request, call_next):
            if any(part in str(request.url) for part in OPEN):  # SEC561
                return await call_next(request)
            if "X-Token" not in request.headers:
                return JSONResponse({"error": "unauthorized"}, status_code=401)
            return await call_next(request)
        """,
        """
        from flask import redirect, request, session, url_for

        def login_required(function):
            def decorated(*args, **kwargs):
                if "preview" not in request.path and "user" not in session:  # SEC561
                    return redirect(url_for("login"))
                return function(*args, **kwargs)
            return decorated
        """,
    ),
    good=(
        """
        from flask import Flask, abort, request, session

        app = Flask(__name__)
        OPEN = {"health", "login", "static"}


        @app.before_request
        def only_members():
            if request.endpoint in OPEN or request.path.startswith("/static/"):
                return
            if "user" not in session:
                abort(401)
        """,
        """
        from flask import abort, redirect, request

        def page():
            if "preview" in request.url:
                return render("preview.html")
            if "old" in request.full_path:
                return redirect("/new")
            if "admin" in request.url:
                abort(403)
            return render("page.html")
        """,
    ),
    see=("https://cwe.mitre.org/data/definitions/863.html",),
)
