"""Which bindings may give a name its value at one place of a function."""

from __future__ import annotations

import ast
import sys
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Dict, List, NamedTuple, Optional, Set, Tuple

from flake8_secure.syntax.nodes import ASSIGNMENTS, below, tail_of
from flake8_secure.syntax.refilling import refilled
from flake8_secure.syntax.scopes import ASSIGN, ENTER, FUNCTION, ITERATE, PARAMETER, UNPACK, Binding, Scope

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


# What something stands in, each with that of it which it is in.
Around = Dict[Optional[ast.AST], ast.AST]


class Bound(NamedTuple):
    """What a function binds one name to."""

    statements: List[ast.stmt]  # that assign something to it, or enter something by that name, in order
    starts: List[int]  # the lines at which they start
    overwriting: Dict[ast.AST, ast.stmt]  # by what is assigned: the one of them right behind, which assigns something else
    given: Set[ast.AST]  # what is gone through, or taken apart
    entering: Set[ast.stmt]  # those statements that enter something
    order: List[int]  # the numbers of the bindings, as they stand in the text
    lines: List[int]  # the lines at which these start


def _in_force(bindings: List[Binding], node: ast.Name, scope: Scope, file: File) -> List[Binding]:
    home = scope.owner
    bound = _bound(bindings, node.id, home, file)
    around = _around(node, scope, file) if bound is not None else None
    if bound is None or around is None:
        return _just_assigned(bindings, node, scope, file) if home.kind == FUNCTION else bindings
    last = _last(bound, around, home, file)
    end = last.end_lineno if isinstance(last, LOOPS) else None
    repeated = any(isinstance(above, (*LOOPS, ast.While)) for above in around)
    begins = bisect_left(bound.lines, 0 if last is None else last.lineno)
    ends = bisect_right(bound.lines, min(end or sys.maxsize, sys.maxsize if repeated else node.lineno))
    found: List[Binding] = []
    for one in (bindings[number] for number in sorted(bound.order[begins:ends])):
        follower = bound.overwriting.get(one[1])
        if (follower is None or follower in around) and (repeated or one[1] not in around and (
                one[0] == PARAMETER or may_come_to(_line(one[1]), node.lineno, home, file))):
            found.append(one)
    return found


def _just_assigned(bindings: List[Binding], node: ast.Name, scope: Scope, file: File) -> List[Binding]:
    """Return the one of *bindings*, of a variable around a function, by which that has just assigned to it, or all of them.

    No function that may assign something else is called between.
    """
    home = scope.owner
    own = [one for one in bindings if one[0] == ASSIGN and one[3] is home and _line(one[1]) < node.lineno]
    around = _around(node, scope, file) if own else None
    if around is None:
        return bindings
    places = file.derived("places", home, _places)
    last = max(own, key=lambda one: _line(one[1]))
    statement = _statement(last[1], home, file)
    inner = around.get(file.parent(last[1] if statement is None else statement, home))
    if statement not in places or inner not in places or places[statement][0] is not places[inner][0]:
        return bindings
    block, number = places[statement]
    between = (part for one in block[number + 1:places[inner][1] + 1] for part in below(one) if part not in around)
    return bindings if any(
        isinstance(part, ast.Call) and part.lineno <= node.lineno and not file.names(part.func, scope) for part in between
    ) else [last]


def _around(node: ast.AST, scope: Scope, file: File) -> Optional[Around]:
    """Return what *node* stands in up to the function, each with that in it which *node* is in; None where that is not known."""
    home = scope.owner
    around: Around = {}
    inner = node
    while inner is not home.node:
        above = file.parent(inner, scope if inner is node else home)
        if above is None:
            return None
        around[above] = inner
        inner = above
    return around


def _last(bound: Bound, around: Around, home: Scope, file: File) -> Optional[ast.stmt]:
    """Return the last statement that surely gave the name a value before the place that *around* is around."""
    places = file.derived("places", home, _places)
    before = [inner.lineno for inner in around.values() if isinstance(inner, ast.stmt)]
    last: Optional[ast.stmt] = None
    for statement in reversed(bound.statements[:bisect_right(bound.starts, max(before, default=0))]):
        block, number = places[statement]
        inner = around.get(file.parent(statement, home))
        if inner in places and places[inner][0] is block and number < places[inner][1]:
            last = statement
            break
    for begun, inner in around.items():
        if (isinstance(begun, LOOPS) and begun.iter in bound.given or isinstance(begun, _WITH) and begun in bound.entering) \
                and inner in places and places[inner][0] is begun.body and (last is None or last.lineno < begun.lineno):
            last = begun  # each turn, or the block, begins with it
    return last


def _bound(bindings: List[Binding], name: str, home: Scope, file: File) -> Optional[Bound]:
    """Return what *bindings* of *name*, read in *home*, say that is the same wherever it is read; None outside of a function."""
    known: Dict[Tuple[str, ast.AST], Optional[Bound]] = file.derived("bound", home, lambda _: {})
    key = name, bindings[0][1]
    if key not in known:
        inside = home.kind == FUNCTION and all(one[3] is home or one[0] == PARAMETER for one in bindings)
        known[key] = _described(bindings, home, file) if inside else None
    return known[key]


def _described(bindings: List[Binding], home: Scope, file: File) -> Bound:
    assigned: Dict[ast.AST, ast.stmt] = file.derived("assigned", home, lambda home: _assigned(home, file))
    places = file.derived("places", home, _places)
    by_value = {value: assigned[value] for kind, value, _, _ in bindings if kind == ASSIGN and value in assigned}
    followers = {value: _follower(statement, places, home, file) for value, statement in by_value.items()}
    assigning = set(by_value.values())
    entering: Set[ast.stmt] = {
        statement for kind, value, _, around in bindings if kind == ENTER and around is home
        for statement in [file.parent(file.parent(value, home) or value, home)] if isinstance(statement, _WITH)}
    statements = sorted(assigning | entering, key=_line)
    order = sorted(range(len(bindings)), key=lambda number: _line(bindings[number][1]))
    return Bound(
        statements=statements,
        starts=list(map(_line, statements)),
        overwriting={value: follower for value, follower in followers.items() if follower is not None and follower in assigning},
        given={value for kind, value, _, _ in bindings if kind in (ITERATE, UNPACK)},
        entering=entering,
        order=order,
        lines=[_line(bindings[number][1]) for number in order],
    )


def _line(node: ast.AST) -> int:
    return getattr(node, "lineno", 0)


# What gives its variables something new at each turn.
LOOPS = (ast.AsyncFor, ast.For)
_WITH = (ast.AsyncWith, ast.With)


def _assigned(home: Scope, file: File) -> Dict[ast.AST, ast.stmt]:
    """Return the statements of a function that assign something to a name, by what they assign."""
    return {
        value: statement for bindings in home.bindings.values() for kind, value, _, around in bindings
        if kind == ASSIGN and around is home for statement in [_statement(value, home, file)]
        if isinstance(statement, ASSIGNMENTS)}


def _statement(value: ast.AST, home: Scope, file: File) -> Optional[ast.AST]:
    """Return what holds *value*, which a name is bound to, also as one of several: `name, word = escape(name), escape(word)`."""
    above = file.parent(value, home)
    while isinstance(above, (ast.List, ast.Tuple)):
        above = file.parent(above, home)
    return above


def refilling_above(node: ast.Name, scope: Scope, file: File) -> Optional[ast.stmt]:
    """Return the last loop above *node* that has put something in place of all that the container of this name held."""
    home = scope.owner
    loops: Dict[str, List[Tuple[ast.stmt, str]]] = file.derived("refilled", home, lambda home: _refilled(home, file))
    around = _around(node, scope, file) if node.id in loops else None
    if around is None:
        return None
    places, above = file.derived("places", home, _places), file.parent(node, scope)
    bound = max(_line(value) for _, value, _, _ in home.bindings[node.id]) if node.id in home.bindings else sys.maxsize
    for loop, kind in reversed(loops[node.id]):
        block, number = places[loop]
        inner = around.get(file.parent(loop, home))
        if bound <= loop.lineno and inner in places and places[inner][0] is block and number < places[inner][1] and (
                kind == "list" or isinstance(above, ast.Subscript) or tail_of(above) in _GIVING_VALUES):
            return loop
    return None


_GIVING_VALUES = ("get", "pop", "values")


def _refilled(home: Scope, file: File) -> Dict[str, List[Tuple[ast.stmt, str]]]:
    found: Dict[str, List[Tuple[ast.stmt, str]]] = {}
    places: Places = file.derived("places", home, _places)
    for statement in places:
        if isinstance(statement, LOOPS):
            done = refilled(statement)
            if done is not None:
                found.setdefault(done.name, []).append((statement, done.kind))
    return found


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
_LEAVING = (ast.Raise, ast.Return)


def may_come_to(line: int, later: int, scope: Scope, file: File) -> bool:
    """Tell whether what stands at the *line* may have run where *later* is reached, a line further down in a function."""
    skipped: List[Tuple[int, int, int]] = file.derived("skipped", scope.owner, _skipped)
    return not any(first <= line <= last < later <= end for first, last, end in skipped)


def _skipped(home: Scope) -> List[Tuple[int, int, int]]:
    """Return the first and the last line of each block of a function that leaves it, or is an arm, and the last it skips."""
    found: List[Tuple[int, int, int]] = []
    for node in below(home.node):
        for name in _BLOCKS:
            block = getattr(node, name, None)
            if not isinstance(block, list) or not block or node is home.node:
                continue
            first, last = block[0].lineno, block[-1].end_lineno
            if isinstance(block[-1], _LEAVING) and not (isinstance(node, ast.Try) and name == "body"):
                found.append((first, last, sys.maxsize))
            elif isinstance(node, ast.If) and name == "body":
                found.append((first, last, node.end_lineno or last))
        cases = getattr(node, "cases", ())  # of `match`, since Python 3.10
        found.extend((case.body[0].lineno, case.body[-1].end_lineno, node.end_lineno) for case in cases)  # type: ignore
    return found


def behind(statement: ast.stmt, block: Optional[ast.AST]) -> List[ast.stmt]:
    """Return the statements behind *statement* in the one that holds it."""
    for name in _BLOCKS:
        part: object = getattr(block, name, None)
        if isinstance(part, list) and statement in part:
            return part[part.index(statement) + 1:]
    return []
