"""Keys that sign sessions and tokens, and stand in the source."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Dict, Iterator, Optional, Tuple

from flake8_secure.api import (
    HIGH,
    MEDIUM,
    Match,
    Rule,
    Test,
    arg,
    arg_by_name,
    call,
    either,
    outside_tests,
    setting,
    short_name,
    write,
)
from flake8_secure.match.args import Keys
from flake8_secure.match.demoted import demoted
from flake8_secure.rules.crypto.hashes import HMAC
from flake8_secure.rules.crypto.usage import KEYED
from flake8_secure.rules.secrets.names import SIGNING_KEYS
from flake8_secure.rules.web.django.modules import FOR_PRODUCTION
from flake8_secure.rules.web.fallbacks import falls_back, has_fallback, is_text_by_name
from flake8_secure.rules.web.fastapi import with_middleware
from flake8_secure.rules.web.flask.config import UPDATE
from flake8_secure.rules.web.jwt import KEYS
from flake8_secure.rules.web.settings_classes import FALLBACKS_OF_SETTINGS
from flake8_secure.rules.web.unverified import UNSIGNED
from flake8_secure.syntax.nodes import entries_in

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_PLACES = ("flask.Flask().secret_key", *(f"*[{key}]" for key in SIGNING_KEYS))


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
    return any(has_fallback(node, match.scope, file) for _, node in _keys_given(match, file))


def _is_named_text(match: Match, file: File) -> bool:
    """Tell whether a key is a text that goes by another name."""
    return any(is_text_by_name(node, match.scope, file) for _, node in _keys_given(match, file))


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

# https://docs.djangoproject.com/en/5.0/topics/signing/#using-the-low-level-api: from 5.1 on, all is given by name.
_DJANGO_SIGNERS: Keys = {
    **{f"django.core.signing.{name}": ("key", 0) for name in ("Signer", "TimestampSigner")},
    **{f"django.core.signing.{name}": ("key", 1) for name in ("dumps", "loads")},
}

# What takes another key: for tokens, for messages and what is sealed.
_KEYED: Keys = {
    **KEYS, **dict.fromkeys(HMAC, ("key", 0)), **dict.fromkeys(KEYED, ("key", "private_key", "seed", 0)),
    **dict.fromkeys(_SIGNERS, (0,)), **_DJANGO_SIGNERS,
}
_STARLETTE = with_middleware("starlette.middleware.sessions.SessionMiddleware")

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
    )).saying(facts=_named) | outside_tests(FALLBACKS_OF_SETTINGS) | outside_tests(demoted(either(
        call(*_KEYED).where(falls_back(arg_by_name(_KEYED))).unless(UNSIGNED),
        _STARLETTE.where(falls_back(arg("secret_key", 1))),
    ), unless=(FOR_PRODUCTION,))).saying(
        "the key of {name}() falls back to a text of the source: fail where the environment does not set it",
        facts=short_name),
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

        class Links:
            salt = "shop.links"

            def __init__(self):
                self.signer = signing.TimestampSigner(self.salt)  # SEC542
        """,
        """
        from pydantic_settings import BaseSettings

        class Settings(BaseSettings):
            secret_key: str = "change-me"  # S105 SEC542
        """,
        """
        import hmac
        import os

        import jwt
        from starlette.applications import Starlette
        from starlette.middleware.sessions import SessionMiddleware

        NUT = os.environ.get("SHOP_NUT", "changeme")
        app = Starlette()
        app.add_middleware(SessionMiddleware, secret_key=os.getenv("SHOP_NUT") or "changeme")  # SEC501 SEC542

        def sign(order):
            return hmac.new(NUT.encode(), order, "sha256").hexdigest()  # SEC542

        def read(token):
            return jwt.decode(token, NUT, algorithms=["HS256"])  # SEC534 SEC542

        def look(token):
            return jwt.decode(token, NUT, algorithms=["HS256"], verify=False)  # SEC530
        """,
    ),
    good="""
        import os
        from django.core import signing
        from flask import current_app
        from itsdangerous import URLSafeSerializer

        sealed = signing.dumps(form, salt="forms")
        signers = signing.Signer(), signing.Signer(salt="shop.links"), signing.Signer(key=SECRET_KEY)
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
