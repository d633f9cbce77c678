"""Keys that are made for one message, under which any nonce will do."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

from flake8_secure.api import Match
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.places import enclosing, given_to
from flake8_secure.match.uses import reads
from flake8_secure.syntax.arguments import argument_of, arguments_of
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import ASSIGN

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

RANDOM = frozenset((
    "Crypto.Random.get_random_bytes", "Crypto.Random.new().read", "nacl.utils.random", "os.urandom", "secrets.token_bytes",
))
# What makes ciphers of a key, to count its messages by.
_CIPHERS = frozenset((
    "AES", "AESCCM", "AESGCM", "AESGCMSIV", "AESOCB3", "Aead", "ChaCha20", "ChaCha20Poly1305", "SecretBox", "new",
))
LOOPS = (ast.AsyncFor, ast.For, ast.While)


def is_for_one_message(match: Match, file: File) -> bool:
    """Tell whether the key beside the nonce of *match* is made in the same function, and seals one message."""
    node, scope = match.node, match.scope
    key = key_of(node, scope, file) if isinstance(node, ast.Call) else None
    if not isinstance(key, ast.Name):
        return key is not None and _is_random(key, scope, file)
    bindings = scope.bindings.get(key.id, ())
    if scope.owner is not scope or len(bindings) != 1 or bindings[0][0] != ASSIGN:
        return False
    made = bindings[0][1]
    around = set(enclosing(made, scope, file))
    takers = [given_to(read, scope, file) for read in reads(scope, file).get(key.id, ())]
    ciphers = [taker for taker in takers if taker is not None and tail_of(taker.func) in _CIPHERS]
    return _is_random(made, scope, file) and len(ciphers) == 1 and all(
        above in around for above in enclosing(node, scope, file) if isinstance(above, LOOPS))


def key_of(node: ast.Call, scope: Scope, file: File) -> Optional[ast.expr]:
    """Return the key that goes with the nonce in *node*: of its cipher, of what that is made of, or its own; None of none."""
    function, cipher = node.func, given_to(node, scope, file)
    if isinstance(function, ast.Attribute) and function.attr == "encrypt":
        box = function.value
        made = [one for one, _ in known_origins(box, scope)]
        if isinstance(box, ast.Name) and len(reads(scope, file).get(box.id, ())) > 1 or len(made) != 1:
            return None
        return argument_of(made[0], 0, "key") if isinstance(made[0], ast.Call) else None
    if tail_of(getattr(cipher, "func", None)) == "Cipher" and cipher is not None:
        algorithm = argument_of(cipher, 0, "algorithm")
        return argument_of(algorithm, 0, "key") if isinstance(algorithm, ast.Call) else None
    return argument_of(node, 0, "key")


def _is_random(made: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *made* is random bytes, a key that is made up, or derived with a random salt."""
    if not isinstance(made, ast.Call):
        return False
    maker = made.func.value if isinstance(made.func, ast.Attribute) else None
    if tail_of(made.func) == "derive" and isinstance(maker, ast.Call):
        return any(_is_random(argument, scope, file) for argument in arguments_of(maker))
    return tail_of(made.func) == "generate_key" or bool(file.names(made.func, scope) & RANDOM)
