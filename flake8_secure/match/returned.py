"""What functions of the file return, where an expression calls them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, Optional, Set, Tuple

from flake8_secure.dataflow.values import Local
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import defaults
from flake8_secure.syntax.scopes import CLASS, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Return statements of one function that are looked at.
_RETURNS = 20


def made_of(call: ast.Call, scope: Scope, file: File, entered: Set[Scope]) -> Optional[List[Tuple[ast.expr, Scope]]]:
    """Return what the result of *call* is made of: what a function of the file returns, and what it is given.

    None where another function may be called, a method or a generator. The scope of the function joins those *entered*:
    its parameters hold nothing but what its calls are given.
    """
    called = file.value(call.func, scope).single
    function = called.node if isinstance(called, Local) else None
    inner = file.index.by_node.get(function) if isinstance(function, ast.FunctionDef) else None
    if inner is None or not isinstance(function, ast.FunctionDef) or function.decorator_list or inner.parent is None \
            or inner.parent.kind == CLASS or file.nodes_of(ast.Yield, inner) or file.nodes_of(ast.YieldFrom, inner):
        return None
    given = [(argument, scope) for argument in arguments_of(call)]
    if inner in entered:
        return given
    results = file.nodes_of(ast.Return, inner)
    if len(results) > _RETURNS:
        return None
    entered.add(inner)
    given.extend((value, inner.parent) for _, value in defaults(function.args))
    given.extend((result.value, inner) for result in results if result.value is not None)
    return given
