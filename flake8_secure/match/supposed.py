"""What parameters would be at one place of a function, were they data from outside: what the function checks of them itself."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict

from flake8_secure.dataflow.values import NOTHING, Value, unknown
from flake8_secure.dataflow.views import taint_of
from flake8_secure.match.uses import reads
from flake8_secure.syntax.functions import FUNCTIONS, parameter_of, parameters
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


# No data, and nothing to run a function for.
_INSTANCES = frozenset(("cls", "self"))


def supposed(node: ast.expr, scope: Scope, file: File) -> Value:
    """Return what *node*, a variable or a part of a parameter, is in *scope*, were parameters data; `NOTHING` if read first."""
    home, read = scope.owner, node
    while isinstance(read, (ast.Attribute, ast.Subscript)):
        read = read.value
    if not isinstance(read, ast.Name) or read.id in _INSTANCES or not isinstance(home.node, FUNCTIONS) \
            or read is not node and parameter_of(home.node, read.id) is None or not any(
            other is not read and getattr(other, "lineno", 0) <= read.lineno for other in reads(home, file).get(read.id, ())):
        return NOTHING
    values: Dict[ast.AST, Value] = file.derived("supposed", home, lambda scope: _values(scope, file))
    return values.get(node, NOTHING)


def _values(scope: Scope, file: File) -> Dict[ast.AST, Value]:
    node: Any = scope.node
    names = {one.arg for one in parameters(node.args)} - _INSTANCES
    result = file.run_with(scope, {name: unknown(frozenset((taint_of(name, node),))) for name in names})
    return {} if result is None else result.values
