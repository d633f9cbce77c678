"""What functions of the file return, where an expression calls them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, List, Optional, Tuple

from attrs import Factory, frozen

from flake8_secure.dataflow.values import Local
from flake8_secure.syntax.arguments import arguments_of, find_argument
from flake8_secure.syntax.functions import defaults, parameters, positional
from flake8_secure.syntax.scopes import CLASS, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Return statements of one function that are looked at.
_RETURNS = 20


# An expression, with the scope that it stands in.
Part = Tuple[ast.expr, Scope]


@frozen
class Entered:
    """The functions whose results were asked for, each with the first call that asked."""

    calls: Dict[Scope, Tuple[ast.Call, Scope]] = Factory(dict)

    def made_of(self, call: ast.Call, scope: Scope, file: File) -> Optional[List[Part]]:
        """Return what the result of *call* is made of: what a function of the file returns, and its defaults.

        None where another function may be called, a method or a generator. Its parameters are asked for where they are
        met, by `given()`; what a second call gives to the same function is part of the result at once.
        """
        called = file.value(call.func, scope).single
        function = called.node if isinstance(called, Local) else None
        inner = file.index.by_node.get(function) if isinstance(function, ast.FunctionDef) else None
        if inner is None or not isinstance(function, ast.FunctionDef) or function.decorator_list or inner.parent is None \
                or inner.parent.kind == CLASS or file.nodes_of(ast.Yield, inner) or file.nodes_of(ast.YieldFrom, inner):
            return None
        if inner in self.calls:
            return [(argument, scope) for argument in arguments_of(call)]
        results = file.nodes_of(ast.Return, inner)
        if len(results) > _RETURNS:
            return None
        self.calls[inner] = (call, scope)
        parts = [(value, inner.parent) for _, value in defaults(function.args)]
        parts.extend((result.value, inner) for result in results if result.value is not None)
        return parts

    def given(self, name: str, inner: Scope) -> List[Part]:
        """Return what the first call of the function of *inner* gives for its parameter *name*: all where that is not plain."""
        call, scope = self.calls[inner]
        taken: ast.arguments = inner.node.args  # type: ignore[attr-defined]  # of a function
        place = next((place for place, one in enumerate(positional(taken)) if one.arg == name), None)
        given, hidden = find_argument(call, (name,) if place is None else (place, name))
        if hidden or all(one.arg != name for one in parameters(taken)):
            return [(argument, scope) for argument in arguments_of(call)]
        return [] if given is None else [(given, scope)]
