"""What JSON Web Tokens say to everyone who sees them; PyJWT and python-jose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, call, outside_tests
from flake8_secure.dataflow.values import Contents, Possibility
from flake8_secure.match.args import ValueTest
from flake8_secure.match.given import is_parameter
from flake8_secure.regex import regex
from flake8_secure.rules.web.unverified import ENCODE

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_ENCODED = call(*ENCODE)
_PASSWORD_KEY = regex(r"(?i)(?:user_?)?(?:passw(?:or)?d|passphrase|passcode|pwd)")


def _holds_password(item: Possibility) -> bool:
    return isinstance(item, Contents) and any(
        isinstance(key, str) and _PASSWORD_KEY.fullmatch(key) for key, _ in item.entries)


_PAYLOAD = arg("payload", "claims", 0)

PASSWORD = Rule(
    code="SEC535", name="jwt-carries-password", cwe=522, severity=MEDIUM,
    message="everyone who sees the token can read the password in it: leave it out, the signature hides nothing",
    when=outside_tests(_ENCODED.where(ValueTest(_PAYLOAD, _holds_password))),
    why="The claims of a token are only encoded. They stand in logs, in browsers and in histories of addresses.",
    bad="""
        import jwt

        token = jwt.encode({"sub": user, "password": word, "exp": end}, key, algorithm="ES256")  # SEC535
    """,
    good="""
        import jwt

        token = jwt.encode({"sub": user, "password_changed": day, "exp": end}, key, algorithm="ES256")
    """,
    see=("https://www.rfc-editor.org/rfc/rfc7519.html#section-12",),
    also=("jwt/jwt-python-exposed-credentials",),
)


def _is_parameter(match: Match, file: File) -> bool:
    return is_parameter(_PAYLOAD.node(match), match.scope)


ANY_DATA = Rule(
    code="SEC536", name="jwt-of-parameter", cwe=522, severity=LOW, confidence=LOW, profile=AUDIT,
    message="whoever sees the token can read all that the caller put in: name the claims here",
    when=_ENCODED.where(Test(_is_parameter)),
    why="The claims of a token are only encoded, so each of them should be there on purpose.",
    bad="""
        import jwt

        def sign(claims, key):
            return jwt.encode(claims, key, algorithm="ES256")  # SEC536
    """,
    good="""
        import jwt

        def sign(user, key):
            return jwt.encode({"sub": user.id, "exp": end}, key, algorithm="ES256")
    """,
    see=("https://www.rfc-editor.org/rfc/rfc7519.html#section-12",),
    also=("jwt/jwt-python-exposed-data",),
)
