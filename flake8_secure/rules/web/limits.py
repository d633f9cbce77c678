"""Logins that may be tried as often as anybody likes."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import AUDIT, LOW, Rule, anywhere, imports, node, outside_tests
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import callee, tail_of, words

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_ROUTES = frozenset(("post", "route", "api_view", "api_route"))
# Functions that check what can be guessed.
_CHECKS = regex(
    r"(?i)(?:^|_)(?:log_?in|sign_?in|authenticate|obtain_?token|reset_?password|password_?reset|verify_?(?:code|otp|pin)"
    r"|check_?(?:code|otp|pin))(?:$|_(?!page|form|required|manager))"
)
_GUESSED = regex(r"(?i)passw|passcode|(?:^|_)(?:code|otp|pin|token)(?:$|_)")
# What FastAPI fills in with a name and a password, whatever the function is called.
_FORMS = frozenset(("OAuth2PasswordRequestForm", "OAuth2PasswordRequestFormStrict"))
_LIMITERS = imports(
    "axes", "defender", "django_ratelimit", "fastapi_limiter", "flask_limiter", "limits", "ratelimit", "slowapi",
)


def _tries_freely(function: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *function* checks passwords that requests bring, and no decorator says how often."""
    decorators = getattr(function, "decorator_list", ())
    named = {tail_of(callee(part)) for part in decorators}
    return bool(named & _ROUTES) and not any("limit" in name or "throttle" in name for name in named) and (
        _CHECKS.search(getattr(function, "name", "")) is not None and any(map(_GUESSED.search, words(function)))
        or not _FORMS.isdisjoint(words(function)))


FREE_TRIES = Rule(
    code="SEC557", name="login-without-limit", cwe=307, severity=LOW, confidence=LOW, profile=AUDIT,
    message="nothing here limits how often a password may be tried: limit the rate, per account and per address",
    when=outside_tests(node(FUNCTIONS, _tries_freely)).unless(
        anywhere(_LIMITERS)),
    why="""
        A program tries thousands of passwords a minute. Flask-Limiter, SlowAPI, django-axes and throttle classes of
        Django REST framework slow it down; so may a proxy in front, which this check cannot see.
    """,
    bad=(
        """
        from flask import Flask, request

        app = Flask(__name__)

        @app.route("/login", methods=["POST"])
        def login():  # SEC557
            return {"known": is_known(request.form["password"])}
        """,
        """
        from fastapi import APIRouter, Depends
        from fastapi.security import OAuth2PasswordRequestForm

        app = APIRouter()

        @app.post("/token")
        async def token(form: OAuth2PasswordRequestForm = Depends()):  # SEC557
            return {"access_token": token_of(form)}
        """,
    ),
    good=(
        """
        from flask import Flask, request
        from flask_limiter import Limiter
        from flask_limiter.util import get_remote_address

        app = Flask(__name__)
        limiter = Limiter(get_remote_address, app=app, default_limits=["5 per minute"])

        @app.route("/login", methods=["POST"])
        def login():
            return {"known": is_known(request.form["password"])}
        """,
        """
        from flask import Flask, request

        app = Flask(__name__)

        @app.route("/login", methods=["POST"])
        @rate_limited
        def login():
            return {"known": is_known(request.form["password"])}

        @app.get("/login")
        def login_page():
            return page()

        @app.post("/sign-in")
        def sign_in():
            return {"address": "https://login.example.com"}

        def authenticate(user, password):
            return user
        """,
    ),
    see=("https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#login-throttling",),
    also=("python/missing-rate-limiting",),
)
