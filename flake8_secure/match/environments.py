"""Variables of the environment that a program sets, for itself or for another one."""

from __future__ import annotations

import ast
from typing import Optional

from flake8_secure.syntax.nodes import tail_of, text_of

_SETTERS = frozenset(("putenv", "setdefault", "setenv"))


def variable_set(name: ast.AST, above: Optional[ast.AST]) -> Optional[str]:
    """Return what a dictionary or a call, *above*, sets the variable called *name* to; None where it sets none to a text."""
    value: Optional[ast.AST] = None
    if isinstance(above, ast.Dict):
        value = dict(zip(above.keys, above.values)).get(name)  # type: ignore[call-overload]  # one of the keys
    elif isinstance(above, ast.Call) and above.args[:1] == [name] and tail_of(above.func) in _SETTERS:
        value = above.args[1] if len(above.args) > 1 else None
    return text_of(value)
