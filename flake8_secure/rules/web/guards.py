"""Decorators that are to let in only some, in an order in which they let in everybody."""

from __future__ import annotations

import ast
from typing import Dict, Iterator, List, Optional, Tuple

from flake8_secure.api import HIGH, MEDIUM, Rule
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.values import Local
from flake8_secure.match.nodes import Tested
from flake8_secure.regex import regex
from flake8_secure.rules.web.django.access import DEAD_MIXINS, DEAD_POLICIES
from flake8_secure.rules.web.refusals import refusals
from flake8_secure.syntax.functions import FUNCTIONS, Function, first_parameter
from flake8_secure.syntax.index import Place
from flake8_secure.syntax.nodes import below, callee, calls_any, mentions, tail_of
from flake8_secure.syntax.scopes import Scope

# What lets in only some.
_ASKED = (r"(?:log(?:ged)?_?in|admin|api_?key|auth|authenticated|authentication|authorization|authorized|jwt|permissions?|"
          r"roles?|scopes?|session|staff|superuser|token)")
_GUARD = regex(
    rf"(?i)(?:^|_){_ASKED}(?:_(?!not_)\w+)?_?required$|^(?:check|ensure|needs?|requires?|validate|verify)_?{_ASKED}$|"
    rf"(?:^|_){_ASKED}_only$|^(?:authenticated|authorized?|protected)$")
_GUARDS = frozenset(("bottle.auth_basic", "starlette.authentication.requires"))
_ROUTES = frozenset(("delete", "get", "patch", "post", "put", "route"))
# What registers the function below it, and returns it, by library.
_REGISTERING = {
    **dict.fromkeys((
        "aiohttp", "bottle", "fastapi", "flask", "flask_jwt_extended", "flask_login", "flask_security", "quart", "sanic",
    ), _ROUTES),
    "ariadne": frozenset(("field",)),
    "flask_socketio": frozenset(("on",)),
    "socketio": frozenset(("on",)),
    "telebot": frozenset(("callback_query_handler", "message_handler")),
}


def _routes(file: File) -> Iterator[Place]:
    """Yield the decorators that are routes by their name."""
    names = frozenset().union(*(names for library, names in _REGISTERING.items() if library in file.roots))
    for scope in file.index.scopes:
        for decorator in getattr(scope.node, "decorator_list", ()):
            if isinstance(decorator, ast.Call) and isinstance(decorator.func, ast.Attribute) and decorator.func.attr in names:
                yield decorator, scope


def _left_out(route: ast.Call, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Return the decorator above *route* that asks who comes, where none below it does."""
    places, guards = file.derived("guards", scope, lambda scope: _guards(scope, file))
    if not guards or places[guards[-1]] > places[route]:
        return None
    return {"guard": tail_of(callee(guards[0])), "route": tail_of(route.func)}


def _guards(scope: Scope, file: File) -> Tuple[Dict[ast.AST, int], List[ast.expr]]:
    """Return the decorators of a function with their places, and those that ask who comes."""
    decorators: List[ast.expr] = getattr(scope.node, "decorator_list", [])
    around = scope.parent
    return {one: place for place, one in enumerate(decorators)}, [
        one for one in decorators if around is not None and len(decorators) > 1 and _asks(one, around, file)]


def _asks(decorator: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *decorator* asks who comes: by its name, or by what it does in place of the view."""
    called = callee(decorator)
    made = [
        item.node for item in file.value(called, scope).items if isinstance(item, Local) and isinstance(item.node, FUNCTIONS)]
    if _GUARD.search(tail_of(called)):
        return not any(map(_is_marker, made))
    return not _GUARDS.isdisjoint(file.names(called, scope)) or any(map(_refuses, made))


def _is_marker(decorator: Function) -> bool:
    """Tell whether a function of the project hands on what it decorates as it is."""
    last = decorator.body[-1]
    return isinstance(last, ast.Return) and getattr(last.value, "id", "") == first_parameter(decorator)


def _refuses(decorator: Function) -> bool:
    """Tell whether what *decorator* makes of a view does not call it for those who are not let in."""
    return any(
        isinstance(inner, FUNCTIONS) and inner is not outer and _sends_away(inner, first_parameter(outer))
        for outer in below(decorator) if isinstance(outer, FUNCTIONS) for inner in below(outer))


def _sends_away(function: Function, view: Optional[str]) -> bool:
    """Tell whether *function* calls *view*, and has an answer for those who are not let in."""
    return view is not None and calls_any(function, (view,)) and any(
        not mentions(answer, (view,)) for answer in refusals(function))


GUARD_ABOVE_ROUTE = Rule(
    code="SEC558", name="guard-above-route", cwe=862, severity=HIGH, confidence=MEDIUM,
    message="{guard} above the route does nothing: the function below it is what is called, so put it below .{route}()",
    when=Tested("modules", frozenset(_REGISTERING), _left_out, _routes)
    | DEAD_MIXINS.saying(
        "{guard} behind a view asks nobody, as dispatch() of the view does not call the next one: name it first")
    | DEAD_POLICIES.saying("{name}() is read by @api_view alone, right above it: nobody asks it here"),
    why="""
        Decorators are applied from below. The route of Flask, Quart or FastAPI registers the function that it is given,
        and what the decorator above makes of it is called by nobody: everybody is let in. In the same way a mixin behind
        the class of a view of Django is never asked, as `View.dispatch()` does not call the next one, nor is a policy of Django
        REST Framework that does not stand below `@api_view`.
    """,
    bad=(
        """
        from flask import Blueprint
        from flask_login import login_required

        pages = Blueprint("pages", __name__)

        @login_required
        @pages.route("/own")  # SEC558
        def own():
            return {}

        @login_required
        @pages.post("/own")  # SEC558
        def change():
            return {}

        @pages.route("/all")
        @login_optionally_required
        @pages.route("/every")  # SEC558
        def every():
            return {}
        """,
        """
        from fastapi import APIRouter
        from starlette.authentication import requires

        router = APIRouter()

        @requires("admin")
        @router.get("/users")  # SEC558
        async def users(request):
            return {}
        """,
        """
        from functools import wraps
        from flask import Flask, abort, g, redirect, session, url_for

        app = Flask(__name__)

        def members(view):
            @wraps(view)
            def inner(*args, **kwargs):
                if g.user is None:
                    return redirect(url_for("pages.login"))
                return view(*args, **kwargs)
            return inner

        def only(kind):
            def around(view):
                def inner(*args):
                    if session["kind"] != kind:
                        abort(403)
                    return view(*args)
                return inner
            return around

        @members
        @app.route("/own")  # SEC558
        def own():
            return {}

        @only("admin")
        @app.delete("/all")  # SEC558
        def clear():
            return {}
        """,
        """
        from django.contrib.auth.mixins import LoginRequiredMixin
        from django.views.generic import DetailView
        from rest_framework.decorators import api_view, permission_classes
        from rest_framework.permissions import IsAdminUser

        class Show(DetailView, LoginRequiredMixin):  # SEC558
            model = Order

        @permission_classes([IsAdminUser])  # SEC558
        @api_view(["DELETE"])
        def remove(request, number):
            return Response({})
        """,
    ),
    good=(
        """
        from django.contrib.auth.mixins import LoginRequiredMixin
        from django.views.generic import DetailView
        from rest_framework.decorators import api_view, permission_classes
        from rest_framework.permissions import IsAdminUser

        class Show(LoginRequiredMixin, DetailView):
            model = Order

        @api_view(["DELETE"])
        @permission_classes([IsAdminUser])
        def remove(request, number):
            return Response({})
        """,
        """
        from flask import Blueprint
        from flask_login import login_required

        pages = Blueprint("pages", __name__)

        def token_required(view):
            view.asks = True
            return view

        @pages.route("/own")
        @pages.route("/mine")
        @login_required
        def own():
            return {}

        @login_not_required
        @pages.route("/all")
        def every():
            return {}

        @token_required
        @pages.route("/marked")
        def marked():
            return {}
        """,
        """
        from flask import Flask, abort, g, request

        app = Flask(__name__)

        def timed(view):
            def inner(*args):
                if request.content_length is None:
                    abort(411)
                return view(*args)
            return inner

        def members(view):
            def inner(*args):
                if g.user is None:
                    return "Forbidden", 403
                return view(*args)
            return inner

        def checked(view):
            def refused():
                abort(403)
            app.register_error_handler(404, refused)
            return view

        @timed
        @app.get("/all")
        def every():
            return {}

        @app.get("/own")
        @members
        def own():
            return {}

        @login_required
        @app.get("/mine")
        @members
        def mine():
            return {}

        @checked
        @app.get("/checked")
        def checks():
            return {}
        """,
        """
        from routes import router

        @login_required
        @router.route("/own")
        def own():
            return {}
        """,
    ),
    see=(
        "https://flask.palletsprojects.com/en/stable/patterns/viewdecorators/",
        "https://docs.djangoproject.com/en/stable/topics/auth/default/#the-loginrequiredmixin-mixin",
        "https://www.django-rest-framework.org/api-guide/views/#api-policy-decorators",
    ),
)
