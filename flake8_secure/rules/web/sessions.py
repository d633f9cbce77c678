"""Sessions that visitors can read or change, and the cookies that they travel in."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    arg,
    arg_by_name,
    call,
    either,
    outside_tests,
    reference,
    setting,
    short_name,
    written,
)
from flake8_secure.match.args import Keys
from flake8_secure.match.whole import first, lacking
from flake8_secure.rules.web.cherrypy import SESSIONS
from flake8_secure.rules.web.cookies import lacks
from flake8_secure.rules.web.fastapi import with_middleware
from flake8_secure.rules.web.flask.config import decided

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_SERIALIZERS = ("django.contrib.sessions.serializers.PickleSerializer", "pyramid.session.PickleSerializer")

PICKLED = Rule(
    code="SEC540", name="pickled-session", cwe=502, severity=HIGH,
    message="whoever can write a session can run code here, for it is a pickle: take the JSON serializer",
    when=outside_tests(either(
        setting("SESSION_SERIALIZER").where(written.matches(r"\.PickleSerializer$")),
        call(*_SERIALIZERS),
        reference(*_SERIALIZERS),
        call("pyramid.session.UnencryptedCookieSessionFactoryConfig"),
    )),
    why="""
        A pickle calls any function that it names. Sessions in cookies come from the visitor, and the key
        that signs them is all that keeps others from writing one.
    """,
    bad="""
        from django.contrib.sessions.serializers import PickleSerializer
        from django.core import signing
        from pyramid.session import PickleSerializer as Pickled, UnencryptedCookieSessionFactoryConfig

        SESSION_SERIALIZER = "django.contrib.sessions.serializers.PickleSerializer"  # SEC540
        state = signing.loads(text, serializer=PickleSerializer)  # SEC540
        serializer = Pickled()  # SEC540
        factory = UnencryptedCookieSessionFactoryConfig(key)  # SEC540
    """,
    good="""
        from django.core import signing

        SESSION_SERIALIZER = "django.contrib.sessions.serializers.JSONSerializer"
        state = signing.loads(text)
    """,
    see=("https://docs.djangoproject.com/en/stable/topics/http/sessions/#session-serialization",
         "https://docs.pylonsproject.org/projects/pyramid/en/latest/api/session.html"),
)

IN_COOKIE = Rule(
    code="SEC541", name="session-in-cookie", cwe=565, severity=MEDIUM,
    message="visitors can read and change sessions in SimpleCookieStorage: use an encrypted or a server-side one",
    when=either(
        outside_tests(call("aiohttp_session.SimpleCookieStorage")),
        setting("SESSION_ENGINE").where(written.matches("signed_cookies")).saying(
            "visitors can read, keep and send again sessions in signed cookies: use one of the other engines",
            severity=LOW, profile=AUDIT, cwe=539),
    ),
    why="""
        The simple storage of aiohttp-session takes whatever the cookie says. Signed cookies cannot be
        changed, but read, and an old one sent again after the server has ended the session.
    """,
    bad="""
        import aiohttp_session

        SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"  # SEC541
        aiohttp_session.setup(app, aiohttp_session.SimpleCookieStorage())  # SEC541
    """,
    good="""
        import aiohttp_session
        from aiohttp_session.cookie_storage import EncryptedCookieStorage

        SESSION_ENGINE = "django.contrib.sessions.backends.cached_db"
        aiohttp_session.setup(app, EncryptedCookieStorage(key))
    """,
    see=("https://aiohttp-session.readthedocs.io/en/stable/reference.html#simple-storage",
         "https://docs.djangoproject.com/en/stable/topics/http/sessions/#using-cookie-based-sessions"),
    also=("django-sec-recommended",),
)

FLASK_JWT = Rule(
    code="SEC543", name="flask-jwt-undecided", cwe=1188, severity=LOW, confidence=LOW, profile=AUDIT,
    message="settings of tokens are left at their defaults: decide on {missing}",
    when=lacking(
        first(call("flask_jwt.JWT", "flask_jwt_extended.JWTManager", "flask_jwt_simple.JWTManager")),
        {name: decided(name) for name in (
            "JWT_ALGORITHM", "JWT_COOKIE_SECURE", "JWT_SECRET_KEY", "JWT_PRIVATE_KEY", "JWT_PUBLIC_KEY",
            "JWT_COOKIE_DOMAIN", "JWT_BLACKLIST_ENABLED")}),
    why="By default one secret both signs and checks, cookies with tokens need no TLS, and no token can be taken back.",
    bad="""
        from flask_jwt_extended import JWTManager

        JWT_ALGORITHM = "ES256"
        manager = JWTManager(app)  # SEC543
    """,
    good="""
        import os
        from flask_jwt_extended import JWTManager

        JWT_ALGORITHM = "ES256"
        JWT_BLACKLIST_ENABLED = True
        JWT_COOKIE_DOMAIN = "shop.example"
        JWT_COOKIE_SECURE = True
        JWT_PRIVATE_KEY = os.environ["SHOP_PRIVATE_KEY"]
        JWT_PUBLIC_KEY = os.environ["SHOP_PUBLIC_KEY"]
        JWT_SECRET_KEY = None
        manager = JWTManager(app)
    """,
    see=("https://flask-jwt-extended.readthedocs.io/en/stable/options.html",),
    also=("flask-misconfiguration-jwt",),
)

_FACTORIES = ("pyramid.session.BaseCookieSessionFactory", "pyramid.session.SignedCookieSessionFactory")
_STORAGES = tuple(f"aiohttp_session.{storage}" for storage in (
    "SimpleCookieStorage", "cookie_storage.EncryptedCookieStorage", "memcached_storage.MemcachedStorage",
    "nacl_storage.NaClCookieStorage", "redis_storage.RedisStorage"))
_TALISMAN = ("flask_talisman.Talisman", "flask_talisman.Talisman().init_app")
# What sets cookies for logins by itself, and takes whether they are Secure and HttpOnly: neither, by default of Pyramid.
_SECURING: Keys = {
    "pyramid.authentication.AuthTktAuthenticationPolicy": ("secure", 3),
    "pyramid.authentication.AuthTktCookieHelper": ("secure", 2),
    **{name: ("secure", 5) for name in _FACTORIES},
    **{name: ("secure",) for name in _STORAGES},
    "fastapi_users.authentication.CookieTransport": ("cookie_secure", 4),
    **{name: ("session_cookie_secure",) for name in _TALISMAN},
}
# `httponly` of Pyramid's first two is a mistake that others' rules report as well.
_HIDING: Keys = {
    "pyramid.authentication.AuthTktAuthenticationPolicy": ("http_only", "httponly", 9),
    "pyramid.authentication.AuthTktCookieHelper": ("http_only", "httponly", 7),
    **{name: ("httponly", 6) for name in _FACTORIES},
    **{name: ("httponly",) for name in _STORAGES},
    "fastapi_users.authentication.CookieTransport": ("cookie_httponly", 5),
    **{name: ("session_cookie_http_only",) for name in _TALISMAN},
}
_SECURED, _HIDDEN, _SENT_TO = arg_by_name(_SECURING), arg_by_name(_HIDING), arg("samesite")
_PYRAMID = call(*(name for name in _SECURING if name.startswith("pyramid.")))
# Starlette says HttpOnly and SameSite=Lax by itself.
_STARLETTE, _HTTPS = with_middleware("starlette.middleware.sessions.SessionMiddleware"), arg("https_only")


def _is_asked_for(match: Match, file: File) -> bool:
    """Tell whether a configuration says where the cookie is sent: `None if samesite == "" else samesite`."""
    return isinstance(_SENT_TO.node(match), ast.IfExp) and _SENT_TO.value(match, file).unknown


def _session_flags(match: Match, file: File) -> Dict[str, str]:
    """Name what the cookie lacks: what is turned off, and what nobody has turned on."""
    asked = match.facts["name"].startswith("pyramid.")
    missing = [
        name for flag, name in ((_SECURED, "Secure"), (_HIDDEN, "HttpOnly"))
        if any(map(lacks, flag.value(match, file).items)) or asked and flag.absent.judge(match, file).certain]
    if any(map(lacks, _SENT_TO.value(match, file).items)):
        missing.append("SameSite")
    return {"flags": ", ".join(missing)}


SESSION_COOKIE = Rule(
    code="SEC501", name="insecure-session-cookie", cwe=614, severity=MEDIUM, confidence=HIGH,
    message="the cookie that {name}() sets for logins lacks {flags}: turn on what it lacks",
    when=either(
        either(
            outside_tests(either(
                call(*_SECURING).where(_SECURED.equals(False)),
                call(*_HIDING).where(_HIDDEN.equals(False)).saying(cwe=1004),
                _PYRAMID.where(_SENT_TO.equals(None)).unless(Test(_is_asked_for)).saying(cwe=1275, severity=LOW),
            )),
            _PYRAMID.where(_SECURED.absent | _HIDDEN.absent).saying(severity=LOW, profile=AUDIT),
        ).saying(facts=_session_flags),
        either(
            outside_tests(_STARLETTE.where(_HTTPS.equals(False))),
            _STARLETTE.where(_HTTPS.absent).saying(severity=LOW, profile=AUDIT),
        ).saying(facts=lambda match, file: {"flags": "Secure (https_only)"}),
    ).saying(facts=short_name)
    | SESSIONS.saying(
        "the cookie of sessions that are turned on here lacks {flags}: turn on what it lacks", severity=LOW, profile=AUDIT),
    why="Whoever reads this cookie is logged in: on the way without Secure, from a script without HttpOnly.",
    bad=(
        """
        from pyramid.authentication import AuthTktCookieHelper
        from pyramid.session import SignedCookieSessionFactory

        helper = AuthTktCookieHelper(key, secure=False, http_only=True)  # SEC501
        helper = AuthTktCookieHelper(key, secure=True, http_only=False)  # SEC501
        helper = AuthTktCookieHelper(key, secure=True, http_only=True, samesite=None)  # SEC501
        helper = AuthTktCookieHelper(key, secure=True, http_only=True, samesite=None if OLD else "Lax")  # SEC501
        factory = SignedCookieSessionFactory(key, httponly=True)  # SEC501
        factory = SignedCookieSessionFactory(key, "session", None, "/", None, True)  # SEC501
        """,
        """
        from fastapi import FastAPI
        from starlette.middleware.sessions import SessionMiddleware

        def protect(app: FastAPI):
            app.add_middleware(SessionMiddleware, secret_key=key, https_only=False)  # SEC501
            app.add_middleware(SessionMiddleware, secret_key=key)  # SEC501
        """,
    ),
    good=(
        """
        from pyramid.authentication import AuthTktCookieHelper
        from pyramid.session import SignedCookieSessionFactory

        helper = AuthTktCookieHelper(key, secure=True, http_only=True)
        helper = AuthTktCookieHelper(**options)
        factory = SignedCookieSessionFactory(key, secure=True, httponly=True, samesite="Strict")
        site = settings.get("samesite", "Lax")
        helper = AuthTktCookieHelper(key, secure=True, http_only=True, samesite=None if site == "" else site)
        """,
        """
        from fastapi import FastAPI
        from starlette.middleware.sessions import SessionMiddleware

        def protect(app: FastAPI):
            app.add_middleware(SessionMiddleware, secret_key=key, https_only=True)
        """,
        """
        # CherryPy gets these elsewhere, together with those that make the cookie safe.
        SETTINGS = {"/": {"tools.sessions.on": True, "tools.sessions.timeout": 60}}
        """,
    ),
    see=("https://docs.pylonsproject.org/projects/pyramid/en/latest/api/session.html",
         "https://www.starlette.dev/middleware/#sessionmiddleware"),
    also=(
        "pyramid/pyramid-authtkt-cookie-httponly-unsafe-default",
        "pyramid/pyramid-authtkt-cookie-httponly-unsafe-value",
        "pyramid/pyramid-authtkt-cookie-samesite", "pyramid/pyramid-authtkt-cookie-secure-unsafe-default",
        "pyramid/pyramid-authtkt-cookie-secure-unsafe-value",
    ),
)
