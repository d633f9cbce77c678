"""Which part of a text that is put together escapes the others, and so decides alone whether they do harm."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Optional

from flake8_secure.dataflow.values import Const, Ref, Text
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import Scope, assigned_once, bound_once

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What is made of HTML for that, by the function that its rules are written with.
_MARKUP, _FOR_HTML = "markupsafe.Markup()", "markupsafe.escape"
_FILLED = frozenset(("format", "format_map", "join"))
# Methods of an environment of Jinja.
_LOADING = frozenset(("get_or_select_template", "get_template", "select_template"))
# Bound against generated code: operators in a row.
_OPERATORS = 50


def escaping_part(node: ast.expr, scope: Scope, file: File, quoting: FrozenSet[str]) -> Optional[ast.expr]:
    """Return what escapes everything else in *node*: `HEAD` in `HEAD.format(name)`, `HEAD % name` and `name + HEAD`."""
    if _FOR_HTML not in quoting:
        return None
    if isinstance(node, ast.Call):
        function = node.func
        if isinstance(function, ast.Attribute) and function.attr in _FILLED and _is_markup(function.value, scope, file):
            return function.value
        return None
    if not isinstance(node, ast.BinOp) or not isinstance(node.op, (ast.Add, ast.Mod)):
        return None
    if isinstance(node.op, ast.Mod):
        return node.left if _is_markup(node.left, scope, file) else None
    part: ast.expr = node
    for _ in range(_OPERATORS):
        if not isinstance(part, ast.BinOp) or not isinstance(part.op, ast.Add):
            return part if _is_markup(part, scope, file) else None
        if _is_markup(part.right, scope, file):
            return part.right
        part = part.left
    return None


def is_macro(function: ast.expr, scope: Scope) -> bool:
    """Tell whether *function* is a macro of a template, which gives what that renders: `get_template(name).module.row`."""
    held = getattr(function, "value", None)
    template = held.value if isinstance(held, ast.Attribute) and held.attr == "module" else None
    made = template if isinstance(template, ast.Call) else bound_once(template, scope)
    return isinstance(made, ast.Call) and tail_of(made.func) in _LOADING


def _is_markup(node: ast.expr, scope: Scope, file: File) -> bool:
    if node.__class__ in (ast.BinOp, ast.Constant, ast.JoinedStr):
        return False
    value = file.value(*(assigned_once(node, scope) or (node, scope)))
    return not value.unknown and any(isinstance(item, Ref) for item in value.items) and all(
        isinstance(item, (Const, Text)) or isinstance(item, Ref) and item.name == _MARKUP for item in value.items)
