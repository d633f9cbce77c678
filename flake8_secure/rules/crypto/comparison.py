"""Secrets that are compared character by character, so that the time taken tells how much is right."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Optional

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, call, node, outside_tests
from flake8_secure.dataflow.callers import calls_of
from flake8_secure.match.uses import uses
from flake8_secure.rules.secrets.names import kind_of
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.syntax.nodes import tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What only somebody with the key can compute.
_CODES = call(
    "Crypto.Hash.CMAC.new().digest",
    "Crypto.Hash.CMAC.new().hexdigest",
    "Crypto.Hash.HMAC.new().digest",
    "Crypto.Hash.HMAC.new().hexdigest",
    "cryptography.hazmat.primitives.hmac.HMAC().finalize",
    "hmac.HMAC().digest",
    "hmac.HMAC().hexdigest",
    "hmac.digest",
    "hmac.new().digest",
    "hmac.new().hexdigest",
)


def _is_equality(test: ast.AST) -> bool:
    """Tell whether *test* asks whether two values that are not in the source are the same."""
    return isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], (ast.Eq, ast.NotEq)) \
        and not any(isinstance(side, ast.Constant) for side in (test.left, *test.comparators))


def _is_compared(match: Match, file: File) -> bool:
    return _comparison(match.node, match.scope, file) is not None


def _comparison(node: ast.AST, scope: Scope, file: File) -> Optional[ast.AST]:
    """Return the test for equality that what *node* evaluates to comes to."""
    return next((use.node for use in uses(node, scope, file) if use.kind == "test" and _is_equality(use.node)), None)


def _is_compared_by_caller(match: Match, file: File) -> bool:
    return bool(_callers_comparison(match, file))


def _callers_comparison(match: Match, file: File) -> Dict[str, str]:
    """Return the function that returns what *match* computes, and the line where its result is compared."""
    function = match.scope.owner
    if not any(use.kind == "return" for use in uses(match.node, match.scope, file)):
        return {}
    for made, scope in calls_of(function, file):
        compared = _comparison(made, scope, file) if scope.owner is not function else None
        if compared is not None:
            return {"function": tail_of(made.func), "where": str(getattr(compared, "lineno", 0))}
    return {}


def _secret_side(test: ast.Compare, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Return the name of a secret that is compared with something that varies."""
    if not _is_equality(test):
        return None
    names = [_shown(side) for side in (test.left, test.comparators[0])]
    if not all(names) or any(name is not None and name.isupper() for name in names) and not all(
        name is not None and kind_of(name) and not name.lower().endswith("token") for name in names
    ):
        return None  # a kind of token, not a token
    return next(({"name": name} for name in names if name and name.isprintable() and kind_of(name)), None)


def _shown(side: ast.AST) -> Optional[str]:
    """Return the name of what varies on one side of a comparison: of a secret, where it is one of several."""
    if isinstance(side, ast.Tuple):
        names = [target_name(element) for element in side.elts]
        return next((name for name in names if name and kind_of(name)), None)
    if isinstance(side, ast.Call):
        return tail_of(side.func) if tail_of(side.func) == "get" else None
    return target_name(side)


TIMING = Rule(
    code="SEC212", name="comparison-in-varying-time", cwe=208, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() is compared with ==, and the time it takes tells how much is right: use hmac.compare_digest()",
    when=outside_tests(_CODES.where(Test(_is_compared)))
    | outside_tests(_CODES.where(Test(_is_compared_by_caller)).saying(
        "what {function}() returns is compared with == (line {where}), in varying time: use hmac.compare_digest()",
        facts=_callers_comparison))
    | node(ast.Compare, _secret_side).saying(
        "{name} is compared with ==, and the time it takes tells how much is right: use hmac.compare_digest()",
        severity=LOW, confidence=LOW, profile=AUDIT),
    why="""
        `==` stops at the first difference. Who can send many guesses and measure the answers finds a signature or a
        token one character at a time. `hmac.compare_digest()` always takes as long.
    """,
    bad=(
        """
        import hmac

        def is_genuine(key, body, signature):
            return hmac.new(key, body, "sha256").hexdigest() == signature  # SEC212

        def check(key, body, headers):
            expected = hmac.digest(key, body, "sha256")  # SEC212
            if headers["X-Signature"] != expected:
                raise PermissionError
        """,
        """
        import base64
        import hmac

        def signature_of(key, body):
            code = hmac.new(key, body, "sha256")
            return base64.b64encode(code.digest())  # SEC212

        def is_genuine(key, body, signature):
            expected = signature_of(key, body)
            return expected.decode() == signature

        class Signer:
            def sign(self, body):
                return hmac.digest(self.key, body, "sha256")  # SEC212

            def verify(self, body, signature):
                return signature == self.sign(body)
        """,
        """
        def is_admin(request, settings):
            return request.token == settings.admin_token  # SEC212

        def is_client(x_api_key, settings):
            return x_api_key == settings.API_KEY  # SEC212

        def is_user(users, name, password):
            return users.get(name) == password or (name, password) == users.default  # SEC212
        """,
    ),
    good="""
        import hashlib
        import hmac

        def is_genuine(key, body, signature):
            return hmac.compare_digest(hmac.new(key, body, "sha256").hexdigest(), signature)

        def signature_of(key, body):
            return hmac.new(key, body, "sha256").hexdigest()

        def check(key, body, signature):
            if not hmac.compare_digest(signature_of(key, body), signature):
                raise PermissionError

        class Signer:
            def sign(self, body):
                return hmac.digest(self.key, body, "sha256")

            def verify(self, other, body, signature):
                return signature == other.sign(body)

        def is_unchanged(path, known):
            return hashlib.sha256(path.read_bytes()).hexdigest() == known

        def is_word(token):
            return token != token.lower() and token == WORD_TOKEN

        def is_set(token):
            return token is not None
    """,
    see=("https://docs.python.org/3/library/hmac.html#hmac.compare_digest",),
    also=("py/timing-attack-against-hash", "py/possible-timing-attack-against-hash",
          "py/timing-attack-against-header-value", "py/timing-attack-sensitive-info",
          "py/possible-timing-attack-sensitive-info", "py/timing-attack-against-signature", "timing-insecure-operation"),
)
