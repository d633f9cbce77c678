"""What variables would be at one place of a function, were they data from outside: what the function checks of them itself."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict

from flake8_secure.dataflow.values import NOTHING, Value
from flake8_secure.match.reaching import in_force
from flake8_secure.match.uses import reads
from flake8_secure.syntax.functions import FUNCTIONS, parameters
from flake8_secure.syntax.scopes import CLASS, ITERATE, PARAMETER, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


# How deep a part of something is looked for: bound against generated code.
PARTS = 8
# No data, and nothing to run a function for.
_INSTANCES = frozenset(("cls", "self"))


def supposed(node: ast.expr, scope: Scope, file: File) -> Value:
    """Return what *node*, a variable or a part of one, is in *scope*, were what nobody knows data; `NOTHING` if read first.

    What a variable was made of may have been checked when something else that it was made of was not.
    """
    home, read = scope.owner, node
    for _ in range(PARTS):
        read = read.value if isinstance(read, (ast.Attribute, ast.Subscript)) else read
    if not isinstance(read, ast.Name) or read.id in _INSTANCES or home.kind == CLASS or read.id not in home.bindings or not any(
            other is not read and getattr(other, "lineno", 0) <= read.lineno for other in reads(home, file).get(read.id, ())):
        return NOTHING
    values: Dict[ast.AST, Value] = file.derived("supposed", home, lambda scope: _values(scope, file))
    value = values.get(node, NOTHING)
    if any(taint.label != read.id for taint in value.taints) and any(
            kind not in (ITERATE, PARAMETER) for kind, *_ in in_force(home.bindings[read.id], read, scope, file)):
        return NOTHING
    return value


def _values(scope: Scope, file: File) -> Dict[ast.AST, Value]:
    node: Any = scope.node
    names = {one.arg for one in parameters(node.args)} - _INSTANCES if isinstance(node, FUNCTIONS) else ()
    result = file.run_supposing(scope, names)
    return {} if result is None else result.values
