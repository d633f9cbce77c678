"""What generators have checked of what they yield."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict

from flake8_secure.dataflow.state import vouched
from flake8_secure.dataflow.taints import Taint
from flake8_secure.dataflow.values import Value

if TYPE_CHECKING:
    from flake8_secure.dataflow.objects import Objects


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
