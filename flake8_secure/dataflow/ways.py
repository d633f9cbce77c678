"""Tests that are asked twice: what an `if` leaves on one of its ways holds where a later one asks the same.

    if shell:
        command = "ls " + quote(name)
    else:
        command = ["ls", name]
    ...
    if shell:
        run(command, shell=True)  # this is the text
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Hashable, List, NamedTuple, Optional, Tuple

from flake8_secure.dataflow.state import TEST, Delta, is_guard, merge, with_changed
from flake8_secure.dataflow.taints import OR_CONSTANT
from flake8_secure.dataflow.values import Box, Contents, Local, Value, in_texts
from flake8_secure.syntax.nodes import below, shape

if TYPE_CHECKING:
    from flake8_secure.dataflow.branches import Branches


# Of how many keys it is noted what the ways of one test leave.
_KEYS = 32
# What each comparison asks, and whether it is that or its opposite.
_OPERATORS: Dict[type, Tuple[type, bool]] = {
    ast.Eq: (ast.Eq, True), ast.NotEq: (ast.Eq, False), ast.Is: (ast.Is, True), ast.IsNot: (ast.Is, False),
    ast.Lt: (ast.Lt, True), ast.GtE: (ast.Lt, False), ast.Gt: (ast.Gt, True), ast.LtE: (ast.Gt, False),
}


class Ways(NamedTuple):
    """What some keys held where the ways met, where the test was true, and where it was false."""

    met: Delta
    true: Delta
    false: Delta


def note_ways(flow: Branches, test: ast.expr, deltas: List[Optional[Delta]]) -> None:
    """Join *deltas*, the first where *test* is true, and note what untrusted data and checks they differ in."""
    state = flow.state
    true, others = deltas[0], [delta for delta in deltas[1:] if delta is not None]
    # Of many, those that were written last: what was recalled when the way began comes first.
    keys = [] if true is None or not others else [
        key for key in dict.fromkeys(key for delta in (true, *others) for key in delta) if _matters(key, true, others)][-_KEYS:]
    place = _place(flow, test) if keys else None
    before = {key: state.env.get(key) for key in keys}
    state.meet(deltas)
    if place is None or true is None:
        return
    ways = Ways(
        {key: state.env.get(key) for key in before},
        {key: true.get(key, held) for key, held in before.items()},
        {key: merge(key, [delta.get(key, held) for delta in others]) for key, held in before.items()},
    )
    key, holds = place
    state.write(key, ways if holds else Ways(ways.met, ways.false, ways.true))
    state.parted = True


def recall_ways(flow: Branches, test: ast.expr, holds: bool) -> None:
    """Take what was noted of *test* for what holds here, where nothing was written since."""
    state = flow.state
    place = _place(flow, test)
    ways: Optional[Ways] = None if place is None else state.env.get(place[0])
    if place is None or ways is None:
        return
    for key, value in (ways.true if holds is place[1] else ways.false).items():
        if state.env.get(key) is ways.met[key]:
            state.write(key, value)


def or_constant(value: Value) -> Value:
    """Return *value*, of a variable, where one of our own constants may stand in its place: a check of both is none of it."""
    if not value.taints or any(isinstance(item, (Box, Contents, Local)) for item in value.items):
        return value
    changed = {taint: taint if taint.path[-1:] == (OR_CONSTANT,) else taint.below(OR_CONSTANT)
               for taint in value.taints | in_texts(value)}
    return with_changed(value, changed)


def stands_for(node: ast.AST, other: ast.AST, test: ast.AST) -> bool:
    """Tell whether *node* is a variable, and *other* a text that stands in its place by a *test* of something else."""
    return isinstance(node, ast.Name) and isinstance(other, ast.Constant) and isinstance(other.value, str) and bool(
        other.value) and not any(isinstance(part, ast.Name) and part.id == node.id for part in below(test))


def _matters(key: Hashable, true: Delta, others: List[Delta]) -> bool:
    """Tell whether *key* is what data was checked for, or holds untrusted data on one of the ways."""
    if is_guard(key):
        return True
    held = [delta.get(key) for delta in (true, *others)]
    return any(isinstance(value, (Contents, Value)) and value.taints for value in held)


def _place(flow: Branches, test: ast.expr) -> Optional[Tuple[Hashable, bool]]:
    """Return where the ways of *test* are noted, and whether it or its opposite is; None where the answer may change."""
    holds = True
    while isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        test, holds = test.operand, not holds
    parts: List[ast.expr] = [test]
    asked: Hashable = None
    if isinstance(test, ast.Compare) and test.ops[0].__class__ in _OPERATORS and len(test.ops) == 1:
        parts = [test.left, *test.comparators]
        asked, same = _OPERATORS[test.ops[0].__class__]
        holds = holds is same
    if all(isinstance(part, ast.Constant) or isinstance(part, ast.Name) and _stays(flow, part) for part in parts):
        return (TEST, "ways", flow.frame.number, asked, *map(shape, parts)), holds
    return None


def _stays(flow: Branches, name: ast.Name) -> bool:
    """Tell whether *name* is bound once, to what does not change."""
    found = flow.scope.find(name.id)
    return found is not None and len(found[1]) == 1 and not any(
        isinstance(item, (Box, Contents)) for item in flow.known(name).items)
