"""Ciphers that are given one block alone, such as a nonce or a counter: no mode comes into that."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Optional

from flake8_secure.api import Match
from flake8_secure.match.places import given_to
from flake8_secure.match.uses import reads
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.nodes import tail_of, target_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_BLOCK = regex(r"(?i)(?:^|_)(?:counter|ctr|iv|nonce)$")
_SIZES = (8, 16)
_MAKING = frozenset(("Cipher", "new"))
_ENCRYPTING = frozenset(("encrypt", "update"))
# Reads of a name that are looked at, and names that are followed.
_READS, _NAMES = 20, 4


def encrypts_one_block(match: Match, file: File) -> bool:
    """Tell whether all that the cipher of *match*, a mode or a cipher, encrypts is one block each: `encryptor.update(iv)`."""
    given = list(_given(match.node, match.scope, file, _NAMES))
    return bool(given) and all(one is not None and _is_block(one) for one in given)


def _is_block(node: ast.expr) -> bool:
    if isinstance(node, ast.Call):
        size = arguments_of(node)[0] if tail_of(node.func) == "to_bytes" and arguments_of(node) else None
        return isinstance(size, ast.Constant) and size.value in _SIZES
    return _BLOCK.search(tail_of(node)) is not None


def _given(node: ast.AST, scope: Scope, file: File, names: int) -> Iterator[Optional[ast.expr]]:
    """Yield what the cipher *node*, or that which is made with *node*, is given to encrypt; None for any other use."""
    above, taker = file.parent(node, scope), given_to(node, scope, file)
    target = target_of(above)
    if taker is not None and tail_of(taker.func) in _MAKING:
        yield from _given(taker, scope, file, names)
    elif isinstance(target, ast.Name) and names:
        found = scope.find(target.id)
        places = [] if found is None or len(found[1]) > 1 else reads(found[0], file).get(target.id, [])
        for read in places if len(places) <= _READS else ():
            yield from _given(read, scope, file, names - 1)
    elif isinstance(above, ast.Attribute) and above.attr in _ENCRYPTING:
        call_ = file.parent(above, scope)
        yield call_.args[0] if isinstance(call_, ast.Call) and call_.args else None
    elif isinstance(above, ast.Attribute) and above.attr == "encryptor":
        yield from _given(file.parent(above, scope) or above, scope, file, names)
    elif not (isinstance(above, ast.Attribute) and above.attr == "finalize"):
        yield None
