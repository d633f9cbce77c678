"""Names that remember what tests have found: `ok = True`, `error = None`, `errors = []`."""

from __future__ import annotations

import ast
from typing import Optional

from flake8_secure.syntax.nodes import tail_of


def says(node: ast.AST) -> Optional[bool]:
    """Tell whether *node* surely is true, as a message is, or false, as None and an empty list are; None where it is open."""
    if isinstance(node, ast.Constant):
        return bool(node.value)
    if isinstance(node, ast.JoinedStr):
        return any(isinstance(part, ast.Constant) for part in node.values) or None
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Mod)):
        return isinstance(node.left, ast.Constant) and isinstance(node.left.value, str) and bool(node.left.value) or None
    return False if is_empty(node) else None


def is_empty(node: ast.AST) -> bool:
    """Tell whether *node* makes a list, a set or a dictionary with nothing in it."""
    if isinstance(node, ast.Call):
        return not node.args and not node.keywords and tail_of(node.func) in ("dict", "list", "set")
    return isinstance(node, ast.List) and not node.elts or isinstance(node, ast.Dict) and not node.keys


def is_to_be_filled(node: ast.AST) -> bool:
    """Tell whether *node* makes a container of any kind with nothing in it: `[]`, `defaultdict(list)`."""
    return is_empty(node) or isinstance(node, ast.Call) and tail_of(node.func) in ("OrderedDict", "defaultdict", "deque")


def filled(call: ast.Call) -> str:
    """Return the name of the container that *call* puts something into: `errors.append(...)`; "" for none."""
    function = call.func
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.attr in ("add", "append"):
        return function.value.id
    return ""
