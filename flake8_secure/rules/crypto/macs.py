"""Hashes of a secret with a message behind it, in place of an HMAC."""

from __future__ import annotations

import ast
from typing import Dict

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, arg, call, outside_tests
from flake8_secure.dataflow.file import File
from flake8_secure.match.texts import built
from flake8_secure.rules.crypto.purposes import hashed_by
from flake8_secure.rules.secrets.logged import encoded
from flake8_secure.rules.secrets.names import SECRET, kind_of, shown
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.syntax.nodes import target_of
from flake8_secure.syntax.scopes import assigned_once

# What goes on from a digest as from any state: of SHA-384, SHA-3 and BLAKE2 the digest is no whole state.
_GOING_ON = tuple(f"hashlib.{name}" for name in ("md5", "sha1", "sha256", "sha512"))


def _secret_first(match: Match, file: File) -> Dict[str, str]:
    """Return the name of a secret that is hashed with something that varies behind it."""
    given = arg("string", "data", 0).node(match)
    whole = [] if given is None else [given]
    if given is None and assigned_once(target_of(file.parent(match.node, match.scope)), match.scope) is not None:
        whole = hashed_by(match.node, match.scope, file)
    pieces = [
        piece for one in map(encoded, whole) if isinstance(one, ast.expr) for piece in built(one, match.scope).pieces]
    parts = [piece for piece in pieces if isinstance(piece, ast.AST) and not isinstance(piece, ast.Constant)]
    if len(parts) < 2 or parts[0] is not pieces[0]:
        return {}
    name = target_name(encoded(parts[0]))
    return {} if name is None or kind_of(name) != SECRET else {"secret": shown(name, "a secret")}


SECRET_FIRST = Rule(
    code="SEC216", name="hash-of-secret-and-message", cwe=328, severity=MEDIUM, confidence=LOW, profile=AUDIT,
    message="{name}({secret} + message) signs longer messages as well, for whoever sees one signature: use hmac.new()",
    when=outside_tests(call(*_GOING_ON).naming(_secret_first)),
    why="""
        The digest is the state in which the hash ended: whoever knows it and how long the secret is goes on from there
        and gets the digest of the message with more behind it. `hmac.new(secret, message, "sha256")` cannot be continued.
        Where a service prescribes such a signature there is no choice.
    """,
    bad="""
        import hashlib

        def sign(secret_key: bytes, body: bytes, name: str):
            first = hashlib.sha256(secret_key + body).hexdigest()  # SEC216
            return first, hashlib.sha512(f"{API_SECRET}:{name}".encode()).hexdigest()  # SEC216
    """,
    good="""
        import hashlib
        import hmac

        def sign(secret_key: bytes, body: bytes, name: str):
            signed = hmac.new(secret_key, body, "sha256").hexdigest()
            numbered = hashlib.sha256(f"{name}:{API_SECRET}".encode()).hexdigest()
            return signed, numbered, hashlib.sha3_256(secret_key + body), hashlib.sha256(secret_key), hashlib.sha256()
    """,
    see=("https://docs.python.org/3/library/hmac.html",),
)
