"""Dispatch tables: containers of functions, such as `LOADERS = {"pickle": pickle.loads}`, and what is taken out of them."""

from __future__ import annotations

import ast
from typing import Any, FrozenSet, Optional, Tuple

from flake8_secure.syntax.nodes import tail_of

DISPLAYS = frozenset((ast.Dict, ast.List, ast.Tuple))


def table_of(node: Any) -> Optional[ast.expr]:
    """Return the container that *node* takes something out of, `TABLE[key]` or `TABLE.get(key)`; None for all else."""
    if node.__class__ is ast.Call:
        node = node.func if tail_of(node.func) == "get" else None
        return node.value if node.__class__ is ast.Attribute else None
    return node.value if node.__class__ is ast.Subscript else None


def tails_in(display: Any) -> FrozenSet[str]:
    """Return the last identifiers of what a dictionary, list or tuple holds that is written out."""
    parts = display.values if display.__class__ is ast.Dict else display.elts
    return frozenset(map(tail_of, parts))


def each_of(target: Any, container: Any) -> Tuple[str, Optional[ast.expr]]:
    """Return the name in *target* that each function in a dispatch table gets, and the table; "" and None for all else.

    `for run in TABLE`, `for run in TABLE.values()`, `for key, run in TABLE.items()`.
    """
    method = tail_of(container.func) if container.__class__ is ast.Call else ""
    if method in ("items", "values"):
        container = getattr(container.func, "value", None)
    if method == "items":
        target = target.elts[1] if target.__class__ is ast.Tuple and len(target.elts) == 2 else None
    return (target.id, container) if target.__class__ is ast.Name and method in ("", "items", "values") else ("", None)
