"""Keys that sign sessions and tokens, and stand in the source."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Dict, Iterator, Optional, Tuple

from flake8_secure.api import HIGH, MEDIUM, Match, Rule, Test, arg, arg_by_name, call, either, outside_tests, setting, write
from flake8_secure.match.args import Keys, as_text
from flake8_secure.match.demoted import demoted
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.masked import assigned
from flake8_secure.rules.secrets.names import LOOKUPS, SIGNING_KEYS, keeps, kind_of
from flake8_secure.rules.secrets.refused import refused_texts
from flake8_secure.rules.web.django.modules import FOR_PRODUCTION
from flake8_secure.rules.web.flask.config import UPDATE
from flake8_secure.rules.web.settings_classes import FALLBACKS_OF_SETTINGS
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import entries_in, literal_text, tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

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

# https://docs.djangoproject.com/en/5.0/topics/signing/#using-the-low-level-api: from 5.1 on, all is given by name.
_DJANGO_SIGNERS: Keys = {
    **{f"django.core.signing.{name}": ("key", 0) for name in ("Signer", "TimestampSigner")},
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
    ),
    good="""
        import os
        from django.core import signing
        from flask import current_app
        from itsdangerous import URLSafeSerializer

        sealed = signing.dumps(form, salt="forms")
        signers = signing.Signer(), signing.Signer(salt="shop.links"), signing.Signer(SECRET_KEY)
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
