"""Running a body as if all that nobody knows were data from outside, to see what it checks of it."""

from __future__ import annotations

import ast

from flake8_secure.dataflow.statements import Flow
from flake8_secure.dataflow.taints import Taint
from flake8_secure.dataflow.values import Ref, Value, unknown


def data(name: str, line: int = 0, column: int = 0) -> Value:
    """Return data from outside in the variable *name*, written at *line* and *column*."""
    return unknown(frozenset((Taint("remote", name, line, f"{name}@{line}:{column}"),)))


class Supposing(Flow):
    """A run in which every variable that gets what nobody knows holds data from outside."""

    def assign(self, target: ast.AST, value: Value) -> None:
        if isinstance(target, ast.Name) and not value.taints and (
                value.unknown or any(item.__class__ is Ref for item in value.items)):
            value = value.with_taints(data(target.id, target.lineno, target.col_offset).taints)
        super().assign(target, value)
