"""Running a body as if all that nobody knows were data from outside, to see what it checks of it."""

from __future__ import annotations

import ast
from typing import Any

from flake8_secure.dataflow.statements import Flow
from flake8_secure.dataflow.taints import Taint
from flake8_secure.dataflow.values import Ref, Value
from flake8_secure.syntax.nodes import tail_of


class Supposing(Flow):
    """A run in which what is called, and every variable, gives data from outside where nobody knows what it gives."""

    def assign(self, target: ast.AST, value: Value) -> None:
        super().assign(target, _supposed(value, target.id, target) if isinstance(target, ast.Name) else value)

    def called(self, node: ast.Call) -> Value:
        return _supposed(_CALL(self, node), tail_of(node.func), node)

    visitors = {**Flow.visitors, ast.Call: called}


_CALL = Flow.visitors[ast.Call]


def _supposed(value: Value, name: str, node: Any) -> Value:
    """Return *value*, as data called *name* that comes from *node* where nobody knows what it is."""
    if value.taints or not value.unknown and all(item.__class__ is not Ref for item in value.items):
        return value
    return value.with_taints(frozenset((Taint("remote", name, node.lineno, f"{name}@{node.lineno}:{node.col_offset}"),)))
