"""Sessions that visitors can read or change, the keys that sign them, and the cookies that they travel in."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Dict, Iterator, Optional, Tuple

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
    write,
    written,
)
from flake8_secure.match.args import Keys, as_text
from flake8_secure.match.demoted import demoted
from flake8_secure.match.whole import first, lacking
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.masked import assigned
from flake8_secure.rules.secrets.names import LOOKUPS, SIGNING_KEYS, keeps, kind_of
from flake8_secure.rules.secrets.refused import refused_texts
from flake8_secure.rules.web.cherrypy import SESSIONS
from flake8_secure.rules.web.cookies import lacks
from flake8_secure.rules.web.django.modules import FOR_PRODUCTION
from flake8_secure.rules.web.fastapi import with_middleware
from flake8_secure.rules.web.flask.config import UPDATE, decided
from flake8_secure.rules.web.settings_classes import FALLBACKS_OF_SETTINGS
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import entries_in, literal_text, tail_of, text_of

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

_PLACES = ("flask.Flask().secret_key", *(f"*[{key}]" for key in SIGNING_KEYS))
_PLACE = regex(r"[A-Z][A-Z0-9_]*")


def _is_text(node: ast.AST, match: Match, file: File) -> bool:
    return bool(text_of(node)) and text_of(node) not in refused_texts(file) or _is_text_by_name(node, match, file)


def _is_text_by_name(node: Optional[ast.AST], match: Match, file: File) -> bool:
    """Tell whether *node* names a text of the source; one that S105 finds by its name is not told of again."""
    if not isinstance(node, (ast.Attribute, ast.Name)):
        return False
    text, name = file.evaluator.value(node, match.scope).only, tail_of(node)
    kind = kind_of(name)
    return isinstance(text, (bytes, str)) and bool(text) and text not in refused_texts(file) and not (
        kind is not None and keeps(kind, name, as_text(text)))


def _last(match: Match) -> str:
    return re.split(r"[.\[]", match.facts["name"])[-1].rstrip("]")


def _keys_given(match: Match, file: File) -> Iterator[Tuple[str, Optional[ast.AST]]]:
    """Yield the keys for signing that an assignment or a call of a configuration sets, with what they are given."""
    if not isinstance(match.node, ast.Call):
        yield _last(match), file.index.written.get(match.node)
        return
    mapping = _MAPPING.node(match)
    given = {} if mapping is None else dict(entries_in(mapping))
    given.update((keyword.arg, keyword.value) for keyword in match.node.keywords if keyword.arg is not None)
    yield from ((key, given[key]) for key in SIGNING_KEYS if key in given)


def _falls_back(match: Match, file: File) -> bool:
    """Tell whether a key is read from the environment, with a constant for where it is not set."""
    return any(_has_fallback(node, match, file) for _, node in _keys_given(match, file))


def _has_fallback(node: Optional[ast.AST], match: Match, file: File) -> bool:
    kept = assigned(node, match.scope) if isinstance(node, ast.Name) and node.id not in SIGNING_KEYS else []
    node = kept[0] if len(kept) == 1 else node
    if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or):
        return any(_reads(value) for value in node.values) and _is_text(node.values[-1], match, file)
    if not isinstance(node, ast.Call) or not _reads(node):
        return False
    given = argument_of(node, "default", 1)
    return given is not None and _is_text(given, match, file)


def _reads(node: ast.AST) -> bool:
    """Tell whether *node* reads a variable of the environment: `os.environ.get("KEY")`, `env("KEY")`."""
    asked = argument_of(node, "key", 0) if isinstance(node, ast.Call) and tail_of(node.func) in LOOKUPS else None
    return isinstance(asked, ast.Constant) and _PLACE.fullmatch(literal_text(asked.value)) is not None


def _is_named_text(match: Match, file: File) -> bool:
    """Tell whether a key is a text that goes by another name."""
    return any(_is_text_by_name(node, match, file) for _, node in _keys_given(match, file))


_MAPPING = arg("mapping", 0)
_KEYS = either(setting(*SIGNING_KEYS), write(*_PLACES), UPDATE)


def _named(match: Match, file: File) -> Dict[str, str]:
    """Name the first key, or what signs by its last identifier."""
    return {"name": next((key for key, _ in _keys_given(match, file)), _last(match))}


_FALLBACK = Test(_falls_back)
_NAMED_TEXT = Test(_is_named_text)

_SIGNERS = (
    "aiohttp_session.cookie_storage.EncryptedCookieStorage", "aiohttp_session.nacl_storage.NaClCookieStorage",
    *(f"itsdangerous.{name}" for name in (
        "JSONWebSignatureSerializer", "Serializer", "Signer", "TimedJSONWebSignatureSerializer", "TimedSerializer",
        "TimestampSigner", "URLSafeSerializer", "URLSafeTimedSerializer")),
    "pyramid.authentication.AuthTktAuthenticationPolicy", "pyramid.authentication.AuthTktCookieHelper",
    "pyramid.session.SignedCookieSessionFactory",
)

_DJANGO_SIGNERS: Keys = {
    **{f"django.core.signing.{name}": ("key",) for name in ("Signer", "TimestampSigner")},
    **{f"django.core.signing.{name}": ("key", 1) for name in ("dumps", "loads")},
}

KNOWN_KEY = Rule(
    code="SEC542", name="known-signing-key", cwe=798, severity=HIGH, confidence=MEDIUM,
    message="{name} falls back to a text that stands in the source: fail where the environment does not set it",
    when=outside_tests(either(
        demoted(_KEYS.where(_FALLBACK), unless=(FOR_PRODUCTION,)),
        demoted(_KEYS.where(_NAMED_TEXT), unless=(FOR_PRODUCTION,)).saying(
            "{name} is a text that stands in the source: read it from where secrets are kept"),
        call(*_SIGNERS).where(arg(0).text(bool)).saying(
            "what {name}() signs can be made by all who know the source: read the key from where secrets are kept"),
        call(*_DJANGO_SIGNERS).where(arg_by_name(_DJANGO_SIGNERS).text()).saying(
            "what {name}() signs can be made by all who know the source: leave the key out, or read it from the settings"),
    )).saying(facts=_named) | outside_tests(FALLBACKS_OF_SETTINGS),
    why="""
        Whoever knows the key can make sessions, and with them be any user. A server whose environment
        lacks the key runs on with the one that everybody knows.
    """,
    bad=(
        """
        import os
        from decouple import config

        SECRET_KEY = os.environ.get("SHOP_KEY", "hazelnut")  # SEC542
        JWT_SECRET_KEY = config("SHOP_TOKEN_KEY", default="hazelnut")  # SEC542
        SESSION_SECRET = os.getenv(key="SHOP_SESSION_KEY", default="hazelnut")  # SEC542
        """,
        """
        import os
        from django.core import signing
        from flask import current_app
        from itsdangerous import URLSafeSerializer

        def configure(app):
            app.config["SECRET_KEY"] = os.environ.get("SHOP_KEY") or "hazelnut"  # SEC542
            current_app.config.from_mapping(NAME="shop", SECRET_KEY=os.environ.get("SHOP_KEY", "hazelnut"))  # SEC542
            current_app.config.update({"SECRET_KEY": NUT})  # SEC542

        NUT = "hazelnut"
        JWT_SECRET_KEY = NUT  # SEC542
        current_app.config["SECRET_KEY"] = NUT  # SEC542
        SECURITY_PASSWORD_SALT = os.environ.get("SHOP_SALT", NUT)  # SEC542
        current_app.secret_key = os.getenv("SHOP_KEY", "hazelnut")  # SEC542
        serializer = URLSafeSerializer("hazelnut")  # SEC542
        sealed = signing.dumps(form, key="hazelnut")  # SEC542
        """,
        """
        from pydantic_settings import BaseSettings

        class Settings(BaseSettings):
            secret_key: str = "change-me"  # S105 SEC542
        """,
    ),
    good="""
        import os
        from django.core import signing
        from flask import current_app
        from itsdangerous import URLSafeSerializer

        sealed = signing.dumps(form, salt="forms")
        sealed = signing.dumps(form, key=os.environ["SHOP_KEY"])
        SECRET_KEY = os.environ["SHOP_KEY"]
        JWT_SECRET_KEY = os.environ.get("SHOP_TOKEN_KEY", "")
        SESSION_SECRET = os.environ.get("SHOP_KEY") or read_key()
        serializer = URLSafeSerializer(SECRET_KEY)
        NO_KEY = ""
        SESSION_SECRET = NO_KEY

        def configure(app):
            app.config["SECRET_KEY"] = os.environ.get("SHOP_KEY")
            app.config["SECURITY_PASSWORD_SALT"] = defaults.get("salt", "x")
            current_app.config.update(NAME=os.environ.get("SHOP_NAME", "shop"), SECRET_KEY=os.environ["SHOP_KEY"])
    """,
    see=("https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key",
         "https://flask.palletsprojects.com/en/stable/config/#SECRET_KEY",
         "https://itsdangerous.palletsprojects.com/en/stable/concepts/#the-secret-key"),
    also=("django-misconfiguration-static", "flask-misconfiguration-static", "fastapi-misconfiguration-static",
          "py/flask-constant-secret-key"),
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
# What sets cookies for logins by itself, and takes whether they are Secure and HttpOnly: neither, by default of Pyramid.
_SECURING: Keys = {
    "pyramid.authentication.AuthTktAuthenticationPolicy": ("secure", 3),
    "pyramid.authentication.AuthTktCookieHelper": ("secure", 2),
    **{name: ("secure", 5) for name in _FACTORIES},
    **{name: ("secure",) for name in _STORAGES},
}
# `httponly` of Pyramid's first two is a mistake that others' rules report as well.
_HIDING: Keys = {
    "pyramid.authentication.AuthTktAuthenticationPolicy": ("http_only", "httponly", 9),
    "pyramid.authentication.AuthTktCookieHelper": ("http_only", "httponly", 7),
    **{name: ("httponly", 6) for name in _FACTORIES},
    **{name: ("httponly",) for name in _STORAGES},
}
_SECURED, _HIDDEN, _SENT_TO = arg_by_name(_SECURING), arg_by_name(_HIDING), arg("samesite")
_PYRAMID = call(*(_SECURING.keys() - set(_STORAGES)))
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
        ).saying(facts=lambda match, file: {"flags": "Secure"}),
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
