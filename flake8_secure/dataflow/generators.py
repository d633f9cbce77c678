"""What generators have checked of what they yield, and those of them that something drives which gives them the results."""

from __future__ import annotations

import ast
from functools import partial
from typing import TYPE_CHECKING, Dict, Optional

from flake8_secure.dataflow.state import vouched
from flake8_secure.dataflow.taints import Taint
from flake8_secure.dataflow.values import Value
from flake8_secure.models.plain import DRIVING, RETURNING
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import callee, tail_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.dataflow.objects import Objects

_RETURNING = frozenset(name.rpartition(".")[2] for name in RETURNING)


def yielded(flow: Objects, value: Value, node: ast.expr) -> Value:
    """Return *value*, which *node* yields, as far as it was checked by then; its parts are known by an origin of its own.

    Behind the loop of the generator nobody knows of these checks any more.
    """
    if not value.taints:
        return value
    value = vouched(value, flow.state)
    made: Dict[Taint, Taint] = {}
    for taint in value.taints:
        depth = len(taint.path)
        for path, key in flow.state.guarded.get(taint.origin, {}).items():
            marks = flow.state.env.get(key)
            if marks and len(path) > depth and path[:depth] == taint.path:
                one = made.setdefault(taint, taint.of_origin(f"{taint.origin}>{node.lineno}:{node.col_offset}"))
                place = one.origin, path
                known = flow.frame.vouching.get(place)
                flow.frame.vouching[place] = marks if known is None else known & marks
    return value.with_taints(frozenset(made.get(taint, taint) for taint in value.taints)) if made else value


def is_driven(flow: Objects) -> bool:
    """Tell whether a decorator of the function that is run makes a coroutine of it: `yield` gives what was waited for."""
    function = flow.frame.node
    if not isinstance(function, FUNCTIONS) or not function.decorator_list:
        return False
    return flow.file.derived("driven", flow.file.scope_of(function), partial(_is_driven, flow.file))


def _is_driven(file: File, scope: Scope) -> bool:
    around = scope.parent or scope
    decorators = getattr(scope.node, "decorator_list", ())
    return any(not DRIVING.isdisjoint(file.names(callee(one), around)) for one in decorators)


def given_back(flow: Objects, node: Optional[ast.AST]) -> Optional[ast.expr]:
    """Return what a coroutine returns by the call *node*: `raise gen.Return(rows)`, `returnValue(rows)`; None for others."""
    if not isinstance(node, ast.Call) or tail_of(node.func) not in _RETURNING or not is_driven(flow) or RETURNING.isdisjoint(
            flow.file.names(node.func, flow.scope)):
        return None
    return argument_of(node, 0, "value")
