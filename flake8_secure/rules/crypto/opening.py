"""Ciphers that only open what somebody else has sealed, who has chosen the cipher, the nonce and the salt."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator

from flake8_secure.api import Match
from flake8_secure.dataflow.callers import calls_of
from flake8_secure.match.places import given_to
from flake8_secure.match.uses import reads
from flake8_secure.syntax.nodes import tail_of, target_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_DECRYPTING = frozenset(("decrypt", "decrypt_and_verify", "decryptor"))
# What is asked for besides, which makes no cipher of a text.
_BESIDE = frozenset(("block_size", "update", "verify"))
_ENCRYPTING = frozenset(("encrypt", "encrypt_and_digest", "encryptor"))
# What makes a cipher of a key or a mode, or a key of another form.
_MAKING = frozenset(("AES", "AESGCM", "Cipher", "Fernet", "new", "urlsafe_b64encode"))
# Reads of a name that are looked at.
_READS = 20


def only_decrypts(match: Match, file: File) -> bool:
    """Tell whether a cipher, or the key of it, is put to no other use than to decrypt."""
    asked = set(_asked_for(match.node, match.scope, file))
    return not asked.isdisjoint(_DECRYPTING) and asked <= _DECRYPTING | _BESIDE


def opens_what_others_seal(match: Match, file: File) -> bool:
    """Tell whether a cipher only decrypts, in a file that encrypts nothing: others have chosen it."""
    return _ENCRYPTING.isdisjoint(file.index.called) and only_decrypts(match, file)


def _asked_for(node: ast.AST, scope: Scope, file: File, depth: int = 4) -> Iterator[str]:
    """Yield what is asked for of *node*, a cipher, a key or a mode, and of the names it gets; "" for any other use."""
    above = file.parent(node, scope)
    target = target_of(above)
    taker = given_to(node, scope, file)
    if not depth:
        yield ""
    elif isinstance(target, ast.Name):
        found = scope.find(target.id)
        places = [] if found is None else reads(found[0], file).get(target.id, [])
        for read in places[:_READS]:
            yield from _asked_for(read, scope, file, depth - 1)
        if len(places) > _READS:
            yield ""
    elif isinstance(above, ast.Return):
        calls = calls_of(scope.owner, file)
        for made, around in calls:
            yield from _asked_for(made, around, file, depth - 1)
        if not calls:
            yield ""
    elif isinstance(above, ast.Subscript) and above.value is node:
        yield from _asked_for(above, scope, file, depth)
    elif isinstance(above, ast.Attribute) and above.attr == "derive":
        yield from _asked_for(file.parent(above, scope) or above, scope, file, depth)
    elif isinstance(above, ast.Attribute):
        yield above.attr
    elif taker is not None and tail_of(taker.func) in _MAKING:
        yield from _asked_for(taker, scope, file, depth)
    else:
        yield ""
