"""What lists are made of that are put together step by step: the words of commands, in most cases."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Sequence, Tuple

from flake8_secure.match.filled import filling
from flake8_secure.match.places import enclosing
from flake8_secure.match.reaching import in_force
from flake8_secure.match.uses import reads
from flake8_secure.syntax.nodes import tail_of, targets_of
from flake8_secure.syntax.scopes import ASSIGN, UPDATE, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Bounds against generated code: lists made of lists, elements, and reads of one list.
_DEEPEST = 6
_LONGEST = 100
_READ = 20
# What gives a list of what it is given.
_COPYING = frozenset(("copy", "list", "tuple"))


def elements(row: ast.expr, scope: Scope, file: File, sure: bool = False, depth: int = _DEEPEST) -> List[ast.expr]:
    """Return what a list is made of, in order: written out, added, unpacked, or put into it further up.

    What is known of no list stands for itself. Where it has to be *sure*, what only some ways put into it is left out.
    """
    if isinstance(row, (ast.List, ast.Tuple)):
        return _together(row.elts, scope, file, sure, depth)
    if isinstance(row, ast.BinOp) and isinstance(row.op, ast.Add) and depth:
        left, right = (elements(side, scope, file, sure, depth - 1) for side in (row.left, row.right))
        return [row] if left == [row.left] and right == [row.right] else [*left, *right][:_LONGEST]  # or one text
    if isinstance(row, ast.Call) and tail_of(row.func) in _COPYING and depth:
        copied = row.args[:1] or ([row.func.value] if isinstance(row.func, ast.Attribute) else [])
        return elements(copied[0], scope, file, sure, depth - 1) if copied else [row]
    found = [*_steps(row, scope, file, sure, depth)] if isinstance(row, ast.Name) and depth else []
    return found[:_LONGEST] or [row]


def _together(parts: Sequence[ast.expr], scope: Scope, file: File, sure: bool, depth: int) -> List[ast.expr]:
    """Return the elements of a row of *parts*: of those with a star in front, what they are made of."""
    return [
        element for part in parts[:_LONGEST] for element in (
            elements(part.value, scope, file, sure, depth - 1) if isinstance(part, ast.Starred) and depth else [part])]


def _steps(name: ast.Name, scope: Scope, file: File, sure: bool, depth: int) -> Iterator[ast.expr]:
    """Yield what the list *name* begins with, and then what is put into it."""
    found = scope.find(name.id)
    begun: List[Tuple[ast.expr, Scope]] = []
    added: List[ast.expr] = []
    for kind, value, _, home in in_force(found[1], name, scope, file) if found is not None else ():
        if kind == ASSIGN and isinstance(value, (ast.BinOp, ast.Call, ast.List, ast.Tuple)):
            begun.append((value, home))
        elif kind == UPDATE and isinstance(value, ast.AugAssign) and isinstance(value.op, ast.Add):
            added.append(value.value)
    known = [made for value, home in begun for made in [elements(value, home, file, sure, depth - 1)] if made != [value]]
    if found is None or not known:
        return
    for made in known:
        yield from made
    first, home = begun[0][0], found[0]
    blocks = {file.parent(_statement(value, around, file), around) for value, around in begun}
    added += [part for part, around in filling(home, file).get(name.id, ()) if around.owner is home.owner]
    for part in sorted(added, key=_place):
        if _place(first) < _place(part) <= _place(name) and (
                not sure or file.parent(_statement(part, home, file), home) in blocks):
            method = tail_of(getattr(file.parent(part, home), "func", None))
            yield from [part] if method in ("append", "insert") else elements(part, home, file, sure, depth - 1)


def _statement(node: ast.AST, scope: Scope, file: File) -> ast.AST:
    """Return the statement that *node* is a part of."""
    return next((one for one in enclosing(node, scope, file) if isinstance(one, ast.stmt)), node)


def _place(node: ast.expr) -> Tuple[int, int]:
    return node.lineno, node.col_offset


def longest_of(part: ast.AST, scope: Scope, file: File) -> List[ast.expr]:
    """Return what the list is made of in the end that *part* is written in, as far as every way puts it in."""
    row = _whole(part, scope, file) if isinstance(part, ast.expr) else None
    if row is None or row is part:
        return []
    found = elements(row, scope, file, sure=True)
    targets = targets_of(file.parent(row, scope))
    target = targets[0] if len(targets) == 1 else None
    bound = scope.find(target.id) if isinstance(target, ast.Name) else None
    if bound is None:
        return found
    home = bound[0]
    for read in reads(home, file).get(tail_of(target), [])[:_READ]:
        if isinstance(read, ast.Name) and isinstance(file.parent(read, home), _TAKING):
            made = elements(_whole(read, home, file), home, file, sure=True)
            found = made if part in made and len(made) > len(found) else found
    return found


# What takes a list as it is by then.
_TAKING = (ast.BinOp, ast.Call, ast.Starred, ast.keyword)


def _whole(part: ast.expr, scope: Scope, file: File) -> ast.expr:
    """Return the list that *part* is written in, with what is added to it there."""
    above = file.parent(part, scope)
    while isinstance(above, (ast.List, ast.Starred, ast.Tuple)) or isinstance(above, ast.BinOp) and isinstance(above.op, ast.Add):
        part, above = above, file.parent(above, scope)
    return part
