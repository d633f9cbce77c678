"""The bits that a number has, as far as a file says so: those of the mode of a file."""

from __future__ import annotations

import ast
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Iterator, Optional

from flake8_secure.match.evidence import Origin, known_origins
from flake8_secure.match.given import value_given
from flake8_secure.syntax.scopes import UPDATE, Scope, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def bits(node: Optional[ast.AST], scope: Scope, file: File, names: int = 3) -> int:
    """Return the bits that the number *node* may be known to have, by way of as many *names*."""
    if node is None:
        return 0
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return bits(node.left, scope, file, names) | bits(node.right, scope, file, names)
    # -1 says to leave it.
    known = reduce(or_, (
        value for value in value_given(node, scope, file).constants if type(value) is int and value > 0), 0)
    if known or not names or not isinstance(node, ast.Name):
        return known
    return reduce(or_, (bits(part, home, file, names - 1) for part, home in _joined(node, scope, file)), 0)


def _joined(name: ast.Name, scope: Scope, file: File) -> Iterator[Origin]:
    """Yield what *name* may be, and what it is joined with above: `mode |= 0o002`; nothing where bits are taken away again."""
    updates = [(value, home) for kind, value, _, home in bindings_of_name(name, scope) if kind == UPDATE]
    if all(isinstance(update, ast.AugAssign) and isinstance(update.op, ast.BitOr) for update, _ in updates):
        yield from known_origins(name, scope, file)
        for update, home in updates:
            if isinstance(update, ast.AugAssign) and update.lineno < name.lineno:
                yield update.value, home
