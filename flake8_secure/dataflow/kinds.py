"""What a test of the type leaves of the possibilities: `isinstance(x, str)`."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.dataflow.annotations import instance_of
from flake8_secure.dataflow.values import Const, Possibility, Text, Value, in_texts

if TYPE_CHECKING:
    from flake8_secure.dataflow.objects import Objects

_BUILT_IN = frozenset(("bool", "bytes", "dict", "float", "int", "list", "set", "str", "tuple"))


def keep_types(flow: Objects, tested: ast.AST, kinds: ast.expr, holds: bool) -> None:
    """Drop the possibilities of the variable *tested* that are not of the built-in types *kinds*, or that are."""
    made = instance_of(kinds, flow.scope, flow.file) if holds and isinstance(tested, ast.Name) else None
    if made is not None and isinstance(tested, ast.Name):
        value = flow.read(tested.id)
        if value.unknown and not value.items:
            flow.write(tested.id, value | made)
        return
    names = [getattr(one, "id", "") for one in (kinds.elts if isinstance(kinds, ast.Tuple) else [kinds])]
    value = flow.read(tested.id) if isinstance(tested, ast.Name) else Value((), True)
    if value.unknown or len(value.items) < 2 or not _BUILT_IN.issuperset(names):
        return
    types = [_type_of(flow, item) for item in value.items]
    kept = tuple(item for item, kind in zip(value.items, types) if (kind in names) is holds)
    if all(types) and 0 < len(kept) < len(types) and isinstance(tested, ast.Name):
        found = (flow.contents(item) for item in kept)
        taints = in_texts(Value(kept, False)).union(*(one.taints for one in found if one is not None))
        flow.write(tested.id, Value(kept, False, taints))


def _type_of(flow: Objects, item: Possibility) -> str:
    """Return the built-in type of *item*, "" where it is not known to have one."""
    if isinstance(item, Const):
        return type(item.value).__name__
    if isinstance(item, Text):
        return "str"
    contents = flow.contents(item)
    kind = "" if contents is None else contents.kind
    return kind if kind in _BUILT_IN else ""
