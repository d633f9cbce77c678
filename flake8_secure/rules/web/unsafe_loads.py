"""What itsdangerous loads without a look at its signature, and says whether that was right."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import Match
from flake8_secure.match.places import enclosing, nesting
from flake8_secure.match.reaching import behind
from flake8_secure.match.uses import reads
from flake8_secure.syntax.nodes import tail_of, target_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def is_used_if_valid(match: Match, file: File) -> bool:
    """Tell whether what was loaded is read only where it was found to be valid: `valid, data = loads_unsafe(token)`."""
    above, owner = file.parent(match.node, match.scope), match.scope.owner
    pair = target_of(above)
    names = [tail_of(one) for one in pair.elts if isinstance(one, ast.Name)] if isinstance(pair, ast.Tuple) else []
    if len(names) != 2:
        return False
    asked = [
        statement for choice in file.nodes_of(ast.If, owner)
        if _says(choice.test, names[0], False) and isinstance(choice.body[-1], (ast.Raise, ast.Return))
        for statement in behind(choice, file.parent(choice, owner) or owner.node)]
    read = reads(owner, file).get(names[1], [])
    return bool(read) and all(any(
        isinstance(outer, ast.IfExp) and inner is outer.body and _says(outer.test, names[0], True)
        or isinstance(outer, ast.If) and inner in outer.body and _says(outer.test, names[0], True)
        for inner, outer in nesting(one, owner, file)
    ) or any(around in asked for around in enclosing(one, owner, file)) for one in read)


def _says(test: ast.expr, name: str, holds: bool) -> bool:
    """Tell whether what *name* stands for is true wherever *test* is, or false wherever it is not."""
    if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And if holds else ast.Or):
        return any(_says(part, name, holds) for part in test.values)
    if not holds:
        return isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not) and tail_of(test.operand) == name
    return isinstance(test, ast.Name) and test.id == name
