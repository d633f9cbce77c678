"""Passwords that stand in the source because they are not accepted."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.match.places import enclosing
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import below, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Functions that end what is going on, or complain of it.
_REFUSING = regex(r"(?i)(?:^|_)(?:abort|critical|deny|die|error|exit|fail|forbid|forbidden|refuse|reject|warn|warning)(?:_|$)")


def is_refused(value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether something is compared with *value*, and all that comes of it if they are equal is a complaint."""
    above = file.parent(value, scope)
    if not isinstance(above, ast.Compare) or len(above.ops) != 1 or not isinstance(above.ops[0], ast.Eq):
        return False
    for choice in enclosing(above, scope, file):
        if isinstance(choice, ast.If):
            return above in below(choice.test) and all(map(_complains, choice.body))
        if not isinstance(choice, ast.BoolOp):
            break
    return False


def _complains(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.Return):
        return isinstance(statement.value, ast.Constant) and statement.value.value is False
    call = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(statement, ast.Raise) or isinstance(call, ast.Call) and _REFUSING.search(tail_of(call.func)) is not None
