"""Secrets that are compared character by character, so that the time taken tells how much is right."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Optional

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, call, node, outside_tests
from flake8_secure.match.uses import uses
from flake8_secure.rules.secrets.names import kind_of
from flake8_secure.rules.secrets.tokens import target_name

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
    return any(use.kind == "test" and _is_equality(use.node) for use in uses(match.node, match.scope, file))


def _secret_side(test: ast.Compare, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Return the name of a secret that is compared with something that varies."""
    if not _is_equality(test):
        return None
    names = [target_name(side) for side in (test.left, test.comparators[0])]
    if not all(names) or any(name is not None and name.isupper() for name in names):
        return None  # a kind of token, not a token
    return next(({"name": name} for name in names if name and name.isprintable() and kind_of(name)), None)


TIMING = Rule(
    code="SEC212", name="comparison-in-varying-time", cwe=208, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() is compared with ==, and the time it takes tells how much is right: use hmac.compare_digest()",
    when=outside_tests(_CODES.where(Test(_is_compared)))
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
        def is_admin(request, settings):
            return request.token == settings.admin_token  # SEC212
        """,
    ),
    good="""
        import hashlib
        import hmac

        def is_genuine(key, body, signature):
            return hmac.compare_digest(hmac.new(key, body, "sha256").hexdigest(), signature)

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
