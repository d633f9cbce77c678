"""JSON Web Tokens that anyone can make or read, and how they are checked; PyJWT, python-jose, Authlib and joserfc."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    anywhere,
    arg,
    arg_by_name,
    call,
    either,
    outside_tests,
    surely,
)
from flake8_secure.dataflow.tokens import DECODE
from flake8_secure.dataflow.values import Const, Contents, Possibility
from flake8_secure.match.args import ValueTest, as_text
from flake8_secure.match.evidence import bodies_of, known_origins
from flake8_secure.match.flows import flow, sink
from flake8_secure.rules.web.flask.config import configured
from flake8_secure.rules.web.unverified import ENCODE, OPTIONS, UNSIGNED
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.nodes import below

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_DECODED = call(*DECODE)

_ALGORITHMS, _ALGORITHM = arg("algorithms", 2), arg("algorithm", 2)


def _texts(item: Possibility) -> "list[str]":
    """Return the texts that *item* is, or lists."""
    if isinstance(item, Const):
        return [item.value] if isinstance(item.value, str) else []
    if isinstance(item, Contents):
        return [text for text in item.everything.constants if isinstance(text, str)]
    return []


def _names_none(item: Possibility) -> bool:
    return any(text.lower() in ("", "none") for text in _texts(item))


def _is_mixed(item: Possibility) -> bool:
    kinds = {text[:2].upper() for text in _texts(item)}
    return "HS" in kinds and not kinds.isdisjoint(("ES", "PS", "RS"))


def _is_symmetric(item: Possibility) -> bool:
    return any(text.upper().startswith("HS") for text in _texts(item)) and not _is_mixed(item)


NONE_ALGORITHM = Rule(
    code="SEC531", name="jwt-none-algorithm", cwe=347, severity=HIGH,
    message="the algorithm none signs nothing, so anyone can make such a token: name one that takes a key",
    when=outside_tests(either(
        _DECODED.where(ValueTest(_ALGORITHMS, _names_none)).unless(UNSIGNED).saying(
            "the algorithm none signs nothing: {name}() refuses its tokens, other libraries do not: name one that takes a key",
            severity=LOW),
        call("joserfc.jws.deserialize_compact", "joserfc.jwt.decode").where(ValueTest(_ALGORITHMS, _names_none)),
        call(*ENCODE).where(ValueTest(_ALGORITHM, _names_none)),
        call(*ENCODE).where(_ALGORITHM.equals(None)),
        call("authlib.jose.JsonWebToken").where(ValueTest(arg("algorithms", 0), _names_none)),
        call("authlib.jose.JsonWebToken().encode", "authlib.jose.jwt.encode", "joserfc.jwt.encode").where(
            ValueTest(arg("header", 0).item("alg"), _names_none)),
    )),
    why="""
        The signature of the algorithm `none` is empty, and every token has a valid one. Authlib and joserfc take such
        tokens if they are told to. PyJWT makes them, but refuses them even so.
    """,
    bad="""
        import authlib.jose
        import joserfc.jwt
        import jwt

        signer = authlib.jose.JsonWebToken(["none"])  # SEC531
        token = authlib.jose.jwt.encode({"alg": "none"}, claims, None)  # SEC531
        token = jwt.encode(claims, None, algorithm="none")  # SEC531
        token = jwt.encode(claims, "", algorithm="none")  # SEC531
        token = jwt.encode(claims, None, algorithm=None)  # SEC531
        token = joserfc.jwt.encode({"alg": "none"}, claims, key, algorithms=["none"])  # SEC531
        claims = joserfc.jwt.decode(token, key, algorithms=["ES256", "none"]).claims  # SEC531
        claims = jwt.decode(token, None, algorithms=["HS512", "none"])  # SEC531 SEC534
        claims = jwt.decode(token, None, algorithms=["none"], verify=False)  # SEC530
    """,
    good="""
        import authlib.jose
        import joserfc.jwt
        import jwt

        claims = joserfc.jwt.decode(token, key, algorithms=["ES256"]).claims
        signer = authlib.jose.JsonWebToken(["ES256"])
        token = authlib.jose.jwt.encode({"alg": "ES256"}, claims, key)
        token = jwt.encode(claims, key, algorithm="ES256")
        claims = jwt.decode(token, key, algorithms=["ES256"])
    """,
    see=("https://www.rfc-editor.org/rfc/rfc8725.html#section-2.1",),
    also=("jwt/jwt-python-none-alg", "py/jwt-empty-secret-or-algorithm"),
)

_SIGNING = {
    **{name: ("key", 1) for name in ENCODE},
    "authlib.jose.JsonWebToken().encode": ("key", 2),
    "authlib.jose.jwt.encode": ("key", 2),
    "fastapi_users.authentication.JWTStrategy": ("secret", 0),
}
_CHECKING = {**{name: ("key", 1) for name in DECODE}, "authlib.jose.jwt.decode": ("key", 1)}
KEYS = {**_SIGNING, **_CHECKING}
_KEY = arg_by_name(KEYS)


def is_secret_key(value: object) -> bool:
    """Tell whether a key in the source is one that must be kept secret: no public key, no certificate."""
    return isinstance(value, (bytes, str)) and bool(value) and not re.search(
        r"-----BEGIN (?:CERTIFICATE|.*PUBLIC KEY)", as_text(value))


def _is_fixed(match: Match, file: File) -> bool:
    """Tell whether the key is nothing but constants of the source."""
    value = _KEY.value(match, file)
    return not value.unknown and any(is_secret_key(constant) for constant in value.constants)


def _is_empty(match: Match, file: File) -> bool:
    """Tell whether the key is an empty text, whatever is set where the program runs."""
    return _KEY.value(match, file).only in ("", b"")


_SIGNED = call(*_SIGNING).where(surely(Test(_is_fixed)))

HARD_CODED_KEY = Rule(
    code="SEC532", name="jwt-hard-coded-key", cwe=798, severity=HIGH,
    message="tokens are signed with a key that stands in the source: read it from where secrets are kept",
    when=outside_tests(either(
        either(
            call(*DECODE, *ENCODE).where(surely(Test(_is_empty))).unless(UNSIGNED).unless(ValueTest(_ALGORITHM, _names_none)),
            call(*(KEYS.keys() - {*DECODE, *ENCODE})).where(surely(Test(_is_empty))),
        ).saying("tokens are signed with an empty key, so anyone can make one: read it from where secrets are kept"),
        _SIGNED,
        # Where the same file signs, that is enough.
        call(*_CHECKING).where(surely(Test(_is_fixed))).unless(UNSIGNED).unless(anywhere(_SIGNED)),
    )),
    why="Whoever can read the source, a copy or its history can make a token for any user.",
    bad=(
        """
        import jwt
        from authlib.jose import jwt as authlib_jwt

        KEY = "hazelnut"
        token = jwt.encode(claims, "hazelnut", algorithm="HS256")  # SEC532
        token = jwt.encode(claims, KEY, algorithm="HS256")  # SEC532
        token = jwt.encode(claims, "")  # SEC532
        token = authlib_jwt.encode(header, claims, b"hazelnut")  # SEC532
        token = authlib_jwt.encode(header, claims, "")  # SEC532
        claims = jwt.decode(token, "hazelnut", algorithms=ALGORITHMS)
        """,
        """
        import jwt

        claims = jwt.decode(token, "hazelnut", algorithms=ALGORITHMS)  # SEC532
        claims = jwt.decode(token, "hazelnut", algorithms=ALGORITHMS, verify=False)  # SEC530
        claims = jwt.decode(token, "", algorithms=ALGORITHMS, verify=False)  # SEC530
        """,
    ),
    good='''
        import os
        import jwt
        from pydantic_settings import BaseSettings

        class Settings(BaseSettings):
            key: str = ""

        PUBLIC = """-----BEGIN PUBLIC KEY-----
        MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
        -----END PUBLIC KEY-----"""
        token = jwt.encode(claims, os.environ["SHOP_KEY"], algorithm="HS256")
        token = jwt.encode(claims, Settings().key, algorithm="HS256")
        claims = jwt.decode(token, PUBLIC, algorithms=["ES256"])
    ''',
    see=("https://pyjwt.readthedocs.io/en/stable/usage.html",
         "https://www.rfc-editor.org/rfc/rfc8725.html#section-3.5"),
    also=("jwt/jwt-python-hardcoded-secret", "py/jwt-empty-secret-or-algorithm"),
)

CLAIMS = Rule(
    code="SEC533", name="jwt-claims-not-checked", cwe=613, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="tokens pass after they have expired, or if they are for others: leave the checks of claims on",
    when=either(
        _DECODED.where(
            OPTIONS.item("verify_exp").equals(False) | OPTIONS.item("verify_aud").equals(False)
            | OPTIONS.item("verify_iss").equals(False)).unless(UNSIGNED),
        outside_tests(either(
            call(*ENCODE).where(arg("claims", "payload", 0).item("exp").absent),
            call("authlib.jose.JsonWebToken().encode", "authlib.jose.jwt.encode", "joserfc.jwt.encode").where(
                arg("claims", "payload", 1).item("exp").absent),
            call("flask_jwt_extended.create_access_token", "flask_jwt_extended.create_refresh_token").where(
                arg("expires_delta").equals(False)),
            configured("JWT_ACCESS_TOKEN_EXPIRES", "JWT_REFRESH_TOKEN_EXPIRES", to=lambda value: value.equals(False)),
        )).saying("these tokens never expire, so one that leaked opens the door forever: say until when they hold"),
    ),
    why="A token that leaked once opens the door forever, and one that another service was given opens it too.",
    bad="""
        import jwt

        claims = jwt.decode(token, key, algorithms=["ES256"], options={"verify_exp": False})  # SEC533
        claims = jwt.decode(token, key, algorithms=["ES256"], options={"verify_aud": False})  # SEC533
        claims = jwt.decode(token, key, verify=False, options={"verify_exp": False})  # SEC530
        token = jwt.encode({"sub": user.id}, key, algorithm="ES256")  # SEC533
    """,
    good="""
        import jwt

        claims = jwt.decode(token, key, algorithms=["ES256"], options={"verify_exp": True})
        token = jwt.encode({"sub": user.id, "exp": end}, key, algorithm="ES256")
    """,
    see=("https://pyjwt.readthedocs.io/en/stable/usage.html#registered-claim-names",),
)

SYMMETRIC = Rule(
    code="SEC534", name="jwt-symmetric-algorithm", cwe=327, severity=LOW, profile=AUDIT,
    message="whoever can check these tokens can make them as well: take RS256, ES256 or EdDSA where others check",
    when=_DECODED.where(ValueTest(_ALGORITHMS, _is_symmetric)).unless(UNSIGNED),
    why="With HS256 the key that verifies is the key that signs.",
    bad="""
        import jwt

        claims = jwt.decode(token, key, algorithms=["HS256"])  # SEC534
        claims = jwt.decode(token, key, algorithms=["HS256"], verify=False)  # SEC530
    """,
    good="""
        import jwt

        claims = jwt.decode(token, key, algorithms=["EdDSA"])
    """,
    see=("https://www.rfc-editor.org/rfc/rfc8725.html",),
    also=("flask-misconfiguration-jwt",),
)

_HEADERS = ("jose.jwt.get_unverified_header()", "jwt.PyJWS().get_unverified_header()", "jwt.get_unverified_header()")
_CHOSEN = frozenset(header + step for header in _HEADERS for step in ("[alg]", ".get()"))


def _is_said_by_token(match: Match, file: File) -> bool:
    """Tell whether the algorithm is what the token says, and nothing has compared that with anything."""
    given = _ALGORITHMS.node(match)
    chosen = any(_is_chosen(*origin, file) for origin in known_origins(given, match.scope, file))
    return chosen and not file.derived(
        "algorithms compared", match.scope, lambda scope: _are_compared(scope, file))


def _is_chosen(node: ast.AST, scope: Scope, file: File) -> bool:
    return any(
        isinstance(part, (ast.Call, ast.Name, ast.Subscript)) and not _CHOSEN.isdisjoint(file.names(part, scope))
        for part in below(node))


def _are_compared(scope: Scope, file: File) -> bool:
    """Tell whether what a token says is compared with something, here or in a function of the file that is given it."""
    return any(_is_chosen(test, scope, file) for test in file.nodes_of(ast.Compare, scope)) or any(
        body is not None and bool(file.nodes_of(ast.Compare, body))
        for call_ in file.nodes_of(ast.Call, scope)
        if any(_is_chosen(argument, scope, file) for argument in arguments_of(call_))
        for body in bodies_of(call_.func, scope, file))


MIXED = Rule(
    code="SEC537", name="jwt-mixed-algorithms", cwe=347, severity=MEDIUM, confidence=MEDIUM,
    message="a token can choose to be checked with your public key as a shared secret: allow one kind of algorithm",
    when=outside_tests(either(
        _DECODED.where(ValueTest(_ALGORITHMS, _is_mixed) | _ALGORITHMS.refers_to(
            "jwt.algorithms.get_default_algorithms()")).unless(UNSIGNED),
        _DECODED.where(Test(_is_said_by_token)).unless(UNSIGNED).saying(
            "the token says itself how it is to be checked: name the algorithms that you expect"),
        flow("trust", sink(*DECODE, arg=_ALGORITHMS.keys)).unless(UNSIGNED).saying(
            "{source} (line {line}) says how a token is to be checked: name the algorithms that you expect"),
    )),
    why="""
        The public key is known to all. Where HS256 is allowed next to RS256 or ES256, a token that is
        signed with the text of that key as its secret can pass.
    """,
    bad="""
        import jwt

        claims = jwt.decode(token, key, algorithms=["RS256", "HS256"])  # SEC537
        claims = jwt.decode(token, key, algorithms=jwt.algorithms.get_default_algorithms())  # SEC537
        claims = jwt.decode(token, key, algorithms=["RS256", "HS256"], verify=False)  # SEC530

        def read(token, key):
            header = jwt.get_unverified_header(token)
            claims = jwt.decode(token, key, algorithms=[header["alg"]], verify=False)  # SEC530
            return jwt.decode(token, key, algorithms=[header["alg"]])  # SEC537

        def read_later(token, key):
            algorithms = [jwt.get_unverified_header(token)["alg"]]
            return jwt.decode(token, key, algorithms=algorithms)  # SEC537
    """,
    good="""
        import jwt

        def read(token, keys):
            header = jwt.get_unverified_header(token)
            return jwt.decode(token, keys[header["kid"]], algorithms=["RS256"])

        def look(token, key):
            algorithm = jwt.get_unverified_header(token)["alg"]
            if algorithm not in ("RS256", "RS512"):
                raise ValueError(algorithm)
            return jwt.decode(token, key, algorithms=[algorithm])

        claims = jwt.decode(token, key, algorithms=["RS256", "RS512"])
    """,
    see=("https://pyjwt.readthedocs.io/en/stable/algorithms.html#specifying-an-algorithm",
         "https://www.rfc-editor.org/rfc/rfc8725.html#section-2.1"),
)
