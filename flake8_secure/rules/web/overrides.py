"""Classes that change what a framework does: methods in place of its checks, and settings in a class of their own."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Container

from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.scopes import CLASS

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope


def overrides(function: ast.AST, name: str, scope: Scope, file: File, base: str) -> bool:
    """Tell whether *function*, defined in *scope*, is the method *name* of a class derived from *base*.

    *base* is spelled as an instance.
    """
    return (
        isinstance(function, FUNCTIONS) and function.name == name
        and scope.kind == CLASS and base in file.resolver.instances(scope)
    )


def is_meta_of(scope: Scope, file: File, bases: Container[str]) -> bool:
    """Tell whether *scope* is the class Meta of one that derives from one of *bases*."""
    around = scope.parent
    return getattr(scope.node, "name", "") == "Meta" and around is not None and around.kind == CLASS and any(
        base in bases for base in file.resolver.bases(around))


def answers_always(function: ast.AST, value: object) -> bool:
    """Tell whether all that *function* does is to return the constant *value*, None by default."""
    body = [
        statement for statement in getattr(function, "body", ())
        if not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant))
        and not isinstance(statement, ast.Pass)
    ]
    if not body:
        return value is None
    if len(body) > 1 or not isinstance(body[0], ast.Return):
        return False
    result = body[0].value
    return value is None if result is None else isinstance(result, ast.Constant) and result.value is value
