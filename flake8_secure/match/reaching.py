"""Which bindings may give a name its value at one place of a function."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING, Dict, List, Optional, Tuple

from flake8_secure.syntax.nodes import below
from flake8_secure.syntax.scopes import ASSIGN, FUNCTION, ITERATE, PARAMETER, UNPACK, Binding, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def in_force(bindings: List[Binding], node: ast.Name, scope: Scope, file: File) -> List[Binding]:
    """Return those of *bindings*, all of *node*, that may give it its value: from the last on that surely came before it."""
    if len(bindings) < 2:
        return bindings
    known: Dict[ast.Name, List[Binding]] = file.derived("in force", scope.owner, lambda _: {})
    if node not in known:
        known[node] = _in_force(bindings, node, scope, file)
    return known[node]


def _in_force(bindings: List[Binding], node: ast.Name, scope: Scope, file: File) -> List[Binding]:
    home = scope.owner
    if home.kind != FUNCTION or any(one[3] is not home and one[0] != PARAMETER for one in bindings):
        return bindings
    # By the statement around it: the blocks that hold it.
    inner: ast.AST = node
    around: Dict[Optional[ast.AST], ast.AST] = {}
    while inner is not home.node:
        above = file.parent(inner, scope if inner is node else home)
        if above is None:
            return bindings
        around[above] = inner
        inner = above
    last: Optional[ast.stmt] = None
    assigned: Dict[ast.AST, ast.stmt] = file.derived("assigned", home, lambda home: _assigned(home, file))
    statements = {value: assigned[value] for kind, value, _, _ in bindings if kind == ASSIGN and value in assigned}
    places = file.derived("places", home, _places)
    for statement in statements.values():
        block, number = places[statement]
        inner = around.get(file.parent(statement, home), statement)
        if inner in places and places[inner][0] is block and number < places[inner][1] and (
                last is None or last.lineno < statement.lineno):
            last = statement
    given = {value for kind, value, _, _ in bindings if kind in (ITERATE, UNPACK)}
    for loop, inner in around.items():
        if isinstance(loop, LOOPS) and loop.iter in given and inner in places and places[inner][0] is loop.body and (
                last is None or last.lineno < loop.lineno):
            last = loop  # each turn begins with it
    others = set(statements.values()).difference(around)
    bindings = [
        one for one in bindings
        if one[1] not in statements or _follower(statements[one[1]], places, home, file) not in others]
    first = 0 if last is None else last.lineno
    end = last.end_lineno if isinstance(last, LOOPS) else None
    repeated = any(isinstance(above, (*LOOPS, ast.While)) for above in around)
    return [one for one in bindings if first <= getattr(one[1], "lineno", 0) <= (end or sys.maxsize) and (
        repeated or getattr(one[1], "lineno", 0) <= node.lineno and one[1] not in around)]


# What gives its variables something new at each turn.
LOOPS = (ast.AsyncFor, ast.For)


def _assigned(home: Scope, file: File) -> Dict[ast.AST, ast.stmt]:
    """Return the statements of a function that assign something to a name, by what they assign."""
    return {
        value: statement for bindings in home.bindings.values() for kind, value, _, around in bindings
        if kind == ASSIGN and around is home for statement in [file.parent(value, home)]
        if isinstance(statement, (ast.AnnAssign, ast.Assign))}


Places = Dict[ast.AST, Tuple[List[ast.stmt], int]]


def _places(home: Scope) -> Places:
    """Return the block that each statement of a function stands in, and its number there."""
    return {
        statement: (block, number)
        for node in below(home.node) for name in _BLOCKS for block in [getattr(node, name, None)] if isinstance(block, list)
        for number, statement in enumerate(block)}


def _follower(statement: ast.stmt, places: Places, home: Scope, file: File) -> Optional[ast.stmt]:
    """Return the statement right behind *statement*, which runs whenever that has; None where that is not sure."""
    block, number = places[statement]
    if number + 1 == len(block) or isinstance(file.parent(statement, home), ast.Try):
        return None
    return block[number + 1]


_BLOCKS = ("body", "orelse", "finalbody")


def behind(statement: ast.stmt, block: Optional[ast.AST]) -> List[ast.stmt]:
    """Return the statements behind *statement* in the one that holds it."""
    for name in _BLOCKS:
        part: object = getattr(block, name, None)
        if isinstance(part, list) and statement in part:
            return part[part.index(statement) + 1:]
    return []
