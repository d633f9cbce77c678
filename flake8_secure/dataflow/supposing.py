"""Running a body as if all that nobody knows were data from outside, to see what it checks of it."""

from __future__ import annotations

import ast

from flake8_secure.dataflow.statements import Flow
from flake8_secure.dataflow.taints import Taint
from flake8_secure.dataflow.values import Ref, Value


class Supposing(Flow):
    """A run in which every variable that gets what nobody knows holds data from outside."""

    def assign(self, target: ast.AST, value: Value) -> None:
        if isinstance(target, ast.Name) and not value.taints and (
                value.unknown or any(item.__class__ is Ref for item in value.items)):
            origin = f"{target.id}@{target.lineno}:{target.col_offset}"
            value = value.with_taints(frozenset((Taint("remote", target.id, target.lineno, origin),)))
        super().assign(target, value)
