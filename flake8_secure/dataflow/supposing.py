"""Running a body as if all that nobody knows were data from outside, to see what it checks of it."""

from __future__ import annotations

import ast
from typing import Any

from flake8_secure.dataflow.state import vouched
from flake8_secure.dataflow.statements import Flow
from flake8_secure.dataflow.taints import CLEAN, Taint
from flake8_secure.dataflow.values import Contents, Ref, Value, is_own
from flake8_secure.syntax.functions import INSTANCES
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import FUNCTION


class Supposing(Flow):
    """A run in which what is called, variables and attributes give data from outside where nobody knows what they give."""

    def assign(self, target: ast.AST, value: Value) -> None:
        super().assign(target, _supposed(value, target.id, _place(target)) if isinstance(target, ast.Name) else value)

    def called(self, node: ast.Call) -> Value:
        return _supposed(_CALL(self, node), tail_of(node.func), _place(node))

    def keep_defaults(self, arguments: ast.arguments) -> None:
        """Note as well what the parameters around the function that has *arguments* are where it is defined."""
        super().keep_defaults(arguments)
        around = self.scope.owner
        if around.kind == FUNCTION:
            entries = tuple((name, vouched(self.read(name), self.state)) for name in around.lasting)
            self.record(arguments, Value((Contents("dict", entries),), False))

    def held(self, node: ast.Attribute) -> Value:
        value = _ATTRIBUTE(self, node)
        if not isinstance(node.value, ast.Name) or node.value.id not in INSTANCES:
            return value
        own = _supposed(value.with_taints(CLEAN), f"{node.value.id}.{node.attr}", "")
        return own.with_taints(own.taints | value.taints)

    def trusts(self, container: Value, element: Value) -> bool:
        """Tell it of what nobody knows as well: a list that callers, or others, have made of what is allowed."""
        return is_own(container) or {taint.origin for taint in container.taints}.isdisjoint(
            taint.origin for taint in element.taints)

    visitors = {**Flow.visitors, ast.Attribute: held, ast.Call: called}


_ATTRIBUTE, _CALL = Flow.visitors[ast.Attribute], Flow.visitors[ast.Call]


def _place(node: Any) -> str:
    return f"{node.lineno}:{node.col_offset}"


def _supposed(value: Value, name: str, place: str) -> Value:
    """Return *value*, as data called *name* that comes from *place* where nobody knows what it is."""
    if value.taints or not value.unknown and all(item.__class__ is not Ref for item in value.items):
        return value
    return value.with_taints(frozenset((Taint("remote", name, 0, f"{name}@{place}"),)))
