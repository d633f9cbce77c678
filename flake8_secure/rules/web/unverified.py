"""JSON Web Tokens that are believed without a look at their signature; PyJWT, python-jose, python-jwt and google-auth."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Set, Tuple

from flake8_secure.api import AUDIT, HIGH, LOW, MEDIUM, Match, Rule, Test, anywhere, arg, call, either, method, outside_tests
from flake8_secure.dataflow.tokens import DECODE
from flake8_secure.match.demoted import demoted
from flake8_secure.match.evidence import bodies_of, is_sent, known_origins, makers, origins
from flake8_secure.match.facts import facts
from flake8_secure.match.places import are_apart, enclosing
from flake8_secure.match.uses import reads, uses
from flake8_secure.regex import regex
from flake8_secure.rules.crypto.unheeded import catches_failure
from flake8_secure.rules.secrets.logs import LOGGING_LEVELS
from flake8_secure.rules.web.segments import BY_HAND
from flake8_secure.rules.web.unsafe_loads import is_used_if_valid
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, callee, mentions, tail_of, target_of, text_of
from flake8_secure.syntax.scopes import PARAMETER

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

ENCODE = ("jose.jwt.encode", "jwt.PyJWT().encode", "jwt.encode")
OPTIONS = arg("options", 3)
# Before version 2 of PyJWT the third argument said whether to verify.
UNSIGNED = OPTIONS.item("verify_signature").equals(False, 0, None) | arg("verify", 2).equals(False)
_JWS = "jose.jws.verify"
_UNCHECKED = arg("verify", 3).equals(False)
_CHECKING = frozenset((*DECODE, _JWS))
_OF_SIMPLEJWT = ("rest_framework_simplejwt.backends.TokenBackend().decode", *(
    f"rest_framework_simplejwt.tokens.{kind}Token" for kind in ("Access", "Refresh", "Sliding", "Untyped")))


def _verifies_as_well(match: Match, file: File) -> bool:
    """Tell whether the same function checks the token, too: the first look only chooses the key."""
    token = _names_in_token(match.node)
    verifying = file.derived("verifying tokens", match.scope, lambda scope: {
        *_verifying(scope, file), *_verifying_by_name(scope, file)})

    given = {
        name for name, bindings in match.scope.bindings.items() if any(kind == PARAMETER for kind, *_ in bindings)} - token
    switched = any(getattr(fact.test, "id", None) in given for fact in facts(match.node, match.scope, file))

    def verifies(node: ast.AST) -> bool:
        return node is not match.node and (not token or not token.isdisjoint(_names_in_token(node))) and not are_apart(
            node, match.node, match.scope, file)

    around = list(enclosing(match.node, match.scope, file))
    if any(isinstance(above, ast.ExceptHandler) and _stands_in_for(above, verifying, match, file) for above in around):
        return False
    return any(map(verifies, verifying)) and not (
        not switched and _is_answer(match, around, given) and not any(map(verifies, verifying.intersection(around))))


def _stands_in_for(handler: ast.ExceptHandler, verifying: Set[ast.Call], match: Match, file: File) -> bool:
    """Tell whether *handler* reads the token, and goes on, where the check of it among *verifying* has failed."""
    block = file.parent(handler, match.scope)
    return catches_failure(handler) and not any(isinstance(part, ast.Raise) for part in below(handler)) and any(
        part in verifying for statement in getattr(block, "body", ()) for part in below(statement))


def _is_answer(match: Match, around: List[ast.AST], given: Set[str]) -> bool:
    """Tell whether a function returns what a token says, unless its caller has asked for that: `if mode == "peek": return ...`.

    A test of the token itself is not up to the caller, but one of what else is *given*.
    """
    return any(isinstance(above, ast.Return) for above in around) and not any(
        isinstance(above, ast.If) and mentions(above.test, given) for above in around)


def _verifying(around: Scope, file: File) -> Iterator[ast.Call]:
    """Yield the calls in *around* that check a token."""
    for name in ("decode", "decode_complete", "verify"):
        unsigned = _UNCHECKED if name == "verify" else UNSIGNED
        for node, scope in file.index.calls.get(name, ()):
            if scope is around and file.names(node.func, scope).intersection(_CHECKING) and not unsigned.judge(
                    Match(node=node, scope=scope), file).possible:
                yield node


# What functions are called that check the signature of what they are given.
_CHECKS_SIGNATURES = regex(
    r"(?i)_*a?(?:(?:validate|verify)(?:_?(?:access|and|decode|id|jw[st]|signature|signed|token))+|check_(?:\w+_)?"
    r"(?:and_decode(?:_\w+)?|signature)|verify)$")


def _verifying_by_name(around: Scope, file: File) -> Iterator[ast.Call]:
    """Yield the calls in *around* of functions that say that they check what they are given: `keys.verify(token)`.

    Those of the file do so.
    """
    for node in file.nodes_of(ast.Call, around):
        if _CHECKS_SIGNATURES.match(tail_of(node.func)) and _names_in_token(node) \
                and not file.names(node.func, around).intersection(_CHECKING) and all(
                    body is None or any(_verifying(body, file)) for body in bodies_of(node.func, around, file)):
            yield node


def _names_in_token(node: ast.AST) -> Set[str]:
    """Return the names that the token of a call is made of."""
    tokens = node.args[:1] if isinstance(node, ast.Call) else []
    return {part.id for token in tokens for part in below(token) if isinstance(part, ast.Name)}


_FRANK = regex(r"(?i)insecure|not?_verif|unchecked|unsafe|unverified|without_verif")


def _says_so(match: Match, file: File) -> bool:
    """Tell whether the function, or the name that gets the claims, says that nobody has verified them."""
    names = [getattr(match.scope.node, "name", "")]
    for above in enclosing(match.node, match.scope, file):
        names.extend(tail_of(target) for target in getattr(above, "targets", ()))
    return any(_FRANK.search(name) for name in names) and not _is_depended_on(match.scope, file)


# What FastAPI takes the functions from that say who asks.
_DEPENDING = ("Depends", "Security")


def _is_depended_on(scope: Scope, file: File) -> bool:
    """Tell whether views are given what the function returns, as what is known of who asks."""
    name = getattr(scope.node, "name", "")
    return any(
        isinstance(given, ast.Name) and given.id == name
        for asking in _DEPENDING for call, _ in file.index.calls.get(asking, ()) for given in call.args[:1])


_CREDENTIAL = regex(r"(?i)cred(ential)?s?$")
_ASKING = frozenset(("acquire_token", "get_token"))
# What unread functions are called that do so for the program, and those that give its credential.
_ASKING_WITH = regex(r"_?(?:acquire|fetch|get|request)_(?:\w+_)?token$")
_MAKING_CREDENTIAL = regex(r"(?i)(?:\w*_)?credentials?(?:_for_\w+)?$|[A-Z]\w*Credentials?$")


def _is_own(match: Match, file: File) -> bool:
    """Tell whether the program has just asked for the token with its own credential: `credential.get_token(scope).token`."""
    token = arg(0).node(match)
    return token is not None and all(
        origin is not None and _asks_with_credential(origin[0], origin[1]) for origin in origins(token, match.scope))


def _asks_with_credential(asked: ast.AST, scope: Scope) -> bool:
    """Tell whether *asked* is a token that a credential was asked for, or a function that was handed one made here."""
    if isinstance(asked, (ast.Attribute, ast.Subscript)):
        asked = asked.value
        if isinstance(asked, ast.Call) and isinstance(asked.func, ast.Attribute) and asked.func.attr in _ASKING:
            return _CREDENTIAL.search(tail_of(callee(asked.func.value))) is not None
    return isinstance(asked, ast.Call) and _ASKING_WITH.match(tail_of(asked.func)) is not None and any(
        isinstance(made, ast.Call) and _MAKING_CREDENTIAL.match(tail_of(made.func)) and not made.args
        for given in arguments_of(asked) for made, _ in known_origins(given, scope))


# What an issuer calls the tokens in its answer, by RFC 6749 and OpenID Connect.
_ANSWERED = frozenset(("access_token", "id_token"))
_POSTING = ("httpx.get", "httpx.post", "requests.get", "requests.post", "requests.Session().get", "requests.Session().post")


def _is_answered(match: Match, file: File) -> bool:
    """Tell whether the program has asked the issuer for the token: `requests.post(url, data).json()["id_token"]`.

    Who the answer is from TLS has verified: https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation
    """
    found = list(origins(arg(0).node(match) or match.node, match.scope))
    return bool(found) and all(
        origin is not None and isinstance(origin[0], ast.Subscript) and text_of(origin[0].slice) in _ANSWERED
        and _are_of_answer(list(makers(origin[0].value, origin[1], file)), file) for origin in found)


def _are_of_answer(made: List[Tuple[ast.AST, Scope]], file: File) -> bool:
    """Tell whether all that is *made* is the JSON of an answer to a request of the program."""
    return bool(made) and all(
        isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute) and one.func.attr == "json" and any(
            isinstance(asked, ast.Call) and file.names(asked.func, around).intersection(_POSTING)
            for asked, around in known_origins(one.func.value, scope)) for one, scope in made)


def _is_only_logged(match: Match, file: File) -> bool:
    """Tell whether what the token says goes to a log, and nowhere else."""
    ends = [use for use in uses(match.node, match.scope, file) if not (use.kind == "store" and isinstance(use.node, ast.Name))]
    return bool(ends) and all(use.kind == "call" and use.name in LOGGING_LEVELS for use in ends)


def _chooses_the_key(match: Match, file: File) -> bool:
    """Tell whether nothing is read but who issued the token, to find whose key is to verify it, and asked for whom it is."""
    issuers, known = _claims(match, file, ("iss",)), _claims(match, file, ("aud", "iss"))
    return None not in known and any(
        use.kind in ("call", "index", "test") for issuer in issuers if issuer is not None
        for use in uses(issuer, match.scope, file)) and all(
        use.kind == "test" for claim, issuer in zip(known, issuers) if claim is not None and issuer is None
        for use in uses(claim, match.scope, file))


def _looks_at_times(match: Match, file: File) -> bool:
    """Tell whether nothing is read but from when till when the token is good: it is sent on, or another one is asked for.

    Also for whom, unless it was sent by somebody else.
    """
    times = _claims(match, file, _TIMES)
    return any(times) and None not in (
        times if is_sent(_TOKEN.node(match), match.scope, file) else _claims(match, file, (*_TIMES, "aud")))


_TIMES = ("exp", "iat", "nbf")
_TOKEN = arg("token", "jwt", 0)


def _claims(match: Match, file: File, keys: Tuple[str, ...]) -> List[Optional[ast.AST]]:
    """Return what is read of the claims: None for whatever is none of *keys*."""
    above = file.parent(match.node, match.scope)
    found = [match.node]
    if isinstance(above, ASSIGNMENTS):
        target = target_of(above)
        found = reads(match.scope.owner, file).get(target.id, []) if isinstance(target, ast.Name) else []
    return [_claim(use, match.scope, file, keys) for use in found]


def _claim(claims: ast.AST, scope: Scope, file: File, keys: Tuple[str, ...]) -> Optional[ast.AST]:
    """Return `claims["iss"]` or `claims.get("iss")` around *claims*, None where it is none of *keys*, or all of them."""
    above = file.parent(claims, scope)
    if isinstance(above, ast.Attribute) and above.attr == "get":
        above = file.parent(above, scope)
    asked = above.args[:1] if isinstance(above, ast.Call) else [above.slice] if isinstance(above, ast.Subscript) else []
    return above if any(isinstance(key, ast.Constant) and key.value in keys for key in asked) else None


_TRUSTED = Test(lambda match, file: not any(
    question(match, file) for question in (
        _verifies_as_well, _says_so, _is_own, _is_answered, _is_only_logged, _chooses_the_key, _looks_at_times)),
    Wanted(calls=frozenset(_DEPENDING)))


def _has_expired(match: Match, file: File) -> bool:
    """Tell whether the signature was right, but too old, as the exception says."""
    return any(
        isinstance(above, ast.ExceptHandler) and above.type is not None and any(
            tail_of(part) == "SignatureExpired" for part in below(above.type))
        for above in enclosing(match.node, match.scope, file))


_WAS_SENT = Test(lambda match, file: is_sent(arg("token", 0).node(match), match.scope, file))
_UNVERIFIED = call("jose.jws.get_unverified_claims", "jose.jwt.get_unverified_claims")

_PARTS = "this reads a token that anyone can make: verify its signature"

UNVERIFIED = Rule(
    code="SEC530", name="jwt-not-verified", cwe=347, severity=HIGH, confidence=MEDIUM,
    message="{name}() takes a token that anyone can make: verify its signature",
    when=either(
        demoted(call(*DECODE).where(UNSIGNED), unless=(UNSIGNED, _TRUSTED)),
        demoted(call(_JWS).where(_UNCHECKED), unless=(_TRUSTED,)),
        demoted(call(*_OF_SIMPLEJWT).where(arg("verify", 1).equals(False)), unless=(_TRUSTED,)),
        outside_tests(call("jwt.PyJWT").where(
            arg("options", 0).item("verify_signature").equals(False, 0, None))).saying(
            "what this decodes is a token that anyone can make: verify its signature"),
        outside_tests(call("python_jwt.process_jwt").unless(anywhere(call("python_jwt.verify_jwt")))),
        demoted(_UNVERIFIED.where(_WAS_SENT), unless=(_TRUSTED,)),
        demoted(BY_HAND.where(Test(lambda match, file: is_sent(arg(0).node(match), match.scope, file))), unless=(
            _TRUSTED,)).saying(_PARTS),
        BY_HAND.saying(_PARTS, severity=LOW, confidence=LOW, profile=AUDIT),
        outside_tests(method("loads_unsafe").unless(Test(_has_expired) | Test(is_used_if_valid))).saying(
            "loads_unsafe() takes data that anyone can make: call loads(), which verifies the signature"),
        (_UNVERIFIED | call("google.auth.jwt.decode").where(arg("verify", 2).equals(False))).saying(
            severity=LOW, confidence=LOW, profile=AUDIT),
    ),
    why="What the token says, who its bearer is for example, is then whatever its sender wrote into it.",
    bad=(
        """
        import jwt
        from jose import jws
        from jose import jwt as jose_jwt

        def read(token, key):
            options = {"verify_signature": False}
            return jwt.decode(token, key, options=options)  # SEC530

        claims = jwt.decode(token, verify=False)  # SEC530
        claims = jwt.decode(token, key, False)  # SEC530
        claims = jws.verify(token, key, "HS256", verify=False)  # SEC530
        claims = jose_jwt.get_unverified_claims(token)  # SEC530
        decoder = jwt.PyJWT(options={"verify_signature": False})  # SEC530
        """,
        """
        from google.auth import jwt

        claims = jwt.decode(token, verify=False)  # SEC530
        """,
        """
        import jwt

        def read(token, key):
            if jwt.get_unverified_header(token)["alg"] == "none":
                return jwt.decode(token, options={"verify_signature": False})  # SEC530
            return jwt.decode(token, key, algorithms=["RS256"])
        """,
        """
        import python_jwt

        header, claims = python_jwt.process_jwt(token)  # SEC530
        """,
        """
        from itsdangerous import URLSafeSerializer

        signed, payload = URLSafeSerializer(key).loads_unsafe(token)  # SEC530
        """,
        """
        import jwt

        def issuer(token, keys):
            claims = jwt.decode(token, options={"verify_signature": False})  # SEC530
            return jwt.decode(token, keys[claims["iss"]], algorithms=["RS256"])

        def unverified_issuer(token):
            return jwt.decode(token, options={"verify_signature": False})["iss"]  # SEC530
        """,
        """
        import jwt

        def claims(scheme, token, key):
            if scheme == "bearer":
                return jwt.decode(token, key, algorithms=["RS256"])
            elif scheme == "legacy":
                return jwt.decode(token, options={"verify_signature": False})  # SEC530

        def claims_in_any_case(token, key):
            try:
                claims = jwt.decode(token, key, algorithms=["RS256"])
            except jwt.InvalidSignatureError:
                claims = jwt.decode(token, options={"verify_signature": False})  # SEC530
            return claims
        """,
        """
        import base64
        import json

        from flask import Flask, g, request

        app = Flask(__name__)


        @app.before_request
        def recognise():
            payload = request.headers["Authorization"].split(".")[1]
            payload += "=" * (-len(payload) % 4)
            g.name = json.loads(base64.urlsafe_b64decode(payload))["sub"]  # SEC530


        def claims(token):
            _, payload, _ = token.split(".")
            return json.loads(base64.urlsafe_b64decode(payload + "=="))  # SEC530
        """,
    ),
    good=(
        """
        import google.auth.jwt
        import jwt
        import python_jwt
        from jose import jws

        header, claims = python_jwt.process_jwt(token)
        header, claims = python_jwt.verify_jwt(token, key, ["RS256"])
        try:
            payload = serializer.loads(token, max_age=3600)
        except SignatureExpired:
            signed, payload = serializer.loads_unsafe(token)
        claims = google.auth.jwt.decode(token, certs)
        decoder = jwt.PyJWT(options={"verify_signature": True, "verify_exp": False})
        claims = jwt.decode(token, key, algorithms=["RS256"])
        claims = jwt.decode(token, key, algorithms=["RS256"], options={"verify_signature": True})
        claims = jws.verify(token, key, "RS256")
        """,
        """
        import base64
        import json

        def claims(token, key):
            first, payload, signature = token.split(".")
            key.verify(base64.urlsafe_b64decode(signature), f"{first}.{payload}".encode())
            return json.loads(base64.urlsafe_b64decode(payload))

        def first_part(token):
            return json.loads(base64.urlsafe_b64decode(token.split(".")[0] + "=="))

        def second_of_others(line):
            return json.loads(base64.b64decode(line.split(",")[1])), json.loads(line.split(".")[1])
        """,
    ),
    see=("https://pyjwt.readthedocs.io/en/stable/usage.html#reading-the-claimset-without-validation",
         "https://www.rfc-editor.org/rfc/rfc8725.html"),
    also=("jwt/unverified-jwt-decode", "py/jwt-missing-verification", "flask-misconfiguration-jwt"),
)
