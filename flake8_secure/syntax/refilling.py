"""Loops that put something else in place of each element of a list, or of each value of a dictionary."""

from __future__ import annotations

import ast
from typing import List, NamedTuple, Optional, Set, Tuple, Union

from flake8_secure.syntax.nodes import below, tail_of

Loop = Union[ast.AsyncFor, ast.For]
# Whether a store has run, for each way to the end of a block, and for each to the end of the turn.
_Ways = Tuple[Set[bool], Set[bool]]


class Refilling(NamedTuple):
    """What a loop refills, and the assignments that do: `for place, word in enumerate(words): words[place] = escape(word)`."""

    name: str
    kind: str
    stores: List[ast.Assign]


def refilled(loop: Loop) -> Optional[Refilling]:
    """Return what *loop* refills from the first to the last, where it goes on to the end; None where it does not."""
    container, key, kind = _gone_through(loop)
    if not container or not key:
        return None
    stores = [
        part for statement in loop.body for part in below(statement)
        if isinstance(part, ast.Assign) and _is_store(part, container, key)]
    if not stores or not _is_only_looked_up(loop.body, container, key, len(stores)):
        return None
    ends, early = _ways(loop.body, stores, False)
    return Refilling(container, kind, stores) if ends | early == {True} else None


def _gone_through(loop: Loop) -> Tuple[str, str, str]:
    """Return the container that *loop* goes through, what it calls each place in it, and "list" or "dict"."""
    target, source = loop.target, loop.iter
    pair = target.elts if isinstance(target, ast.Tuple) and len(target.elts) == 2 else []
    while isinstance(source, ast.Call) and tail_of(source.func) in ("list", "sorted", "tuple") and len(source.args) == 1:
        source = source.args[0]
    if isinstance(source, ast.Call) and isinstance(source.func, ast.Attribute) and not source.args:
        name = source.func.attr
        each = pair[0] if name == "items" and pair else target if name == "keys" else None
        return _name(source.func.value), _name(each), "dict"
    if isinstance(source, ast.Call) and len(source.args) == 1 and not source.keywords:
        inner = source.args[0]
        if tail_of(source.func) == "enumerate" and pair:
            return _name(inner), _name(pair[0]), "list"
        if tail_of(source.func) == "range" and isinstance(inner, ast.Call) and tail_of(inner.func) == "len" and inner.args:
            return _name(inner.args[0]), _name(target), "list"
        return "", "", ""
    return _name(source), _name(target), "dict"


def _name(node: Optional[ast.AST]) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _is_store(node: ast.Assign, container: str, key: str) -> bool:
    target = node.targets[0]
    return len(node.targets) == 1 and isinstance(target, ast.Subscript) and _name(target.value) == container \
        and _name(target.slice) == key


def _is_only_looked_up(body: List[ast.stmt], container: str, key: str, stores: int) -> bool:
    """Tell whether *container* is put to no other use than to look up what it has, and for so many *stores*."""
    parts = [part for statement in body for part in below(statement)]
    items = [part for part in parts if isinstance(part, ast.Subscript) and _name(part.value) == container]
    return stores == sum(not isinstance(item.ctx, ast.Load) for item in items) \
        and len(items) == sum(_name(part) == container for part in parts) \
        and all(isinstance(part.ctx, ast.Load) for part in parts if isinstance(part, ast.Name) and part.id == key)


def _ways(block: List[ast.stmt], stores: List[ast.Assign], stored: bool) -> _Ways:
    """Return whether one of *stores* has run at the end of *block*, and at the ends of the turn in it, *stored* at first."""
    states, early = {stored}, set()
    for statement in block:
        if statement in stores:
            states = {True}
        elif isinstance(statement, ast.If):
            arms = [_ways(arm, stores, state) for arm in (statement.body, statement.orelse) for state in states]
            states = {state for ends, _ in arms for state in ends}
            early |= {state for _, ended in arms for state in ended}
        elif isinstance(statement, ast.Continue):
            return set(), early | states
        elif isinstance(statement, (ast.Raise, ast.Return)):
            return set(), early
        elif any(isinstance(part, (ast.Break, ast.Continue)) for part in below(statement)):
            return {False}, early
    return states, early
