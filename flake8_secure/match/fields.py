"""Names of fields, which the class that declares them spells: keys of `asdict(order)`, and of what models give."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, Optional, Tuple

from flake8_secure.dataflow.values import Contents, Value
from flake8_secure.match.evidence import origins
from flake8_secure.match.filled import filling
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What makes a dictionary of the fields of an instance, and the methods of models and named tuples that do.
OF_FIELDS = frozenset(("attr.asdict", "attrs.asdict", "dataclasses.asdict"))
_METHODS = frozenset(("_asdict", "dict", "model_dump"))


def keys_of_fields(gone_through: ast.expr, method: str, scope: Scope, file: File) -> Optional[List[Tuple[ast.expr, Scope]]]:
    """Return the keys that others were put at in a dictionary of fields; None where it is none, or may hold any keys.

    *gone_through* is such a dictionary, or its *method* `keys()` or `items()`.
    """
    if isinstance(gone_through, ast.Call) and isinstance(gone_through.func, ast.Attribute) and gone_through.func.attr == method:
        gone_through = gone_through.func.value
    keys: List[Tuple[ast.expr, Scope]] = []
    found = scope.find(gone_through.id) if isinstance(gone_through, ast.Name) else None
    if found is not None and isinstance(gone_through, ast.Name):
        filled = filling(found[0], file)
        keys = filled.get(gone_through.id + "[]", [])
        if len(keys) < len(filled.get(gone_through.id, ())):
            return None  # `data.update(others)`
    made = list(origins(gone_through, scope))
    return keys if made and all(one is not None and _gives_fields(*one, file) for one in made) else None


def _gives_fields(made: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *made* gives the fields of an instance by name, and its class takes no others."""
    if not isinstance(made, ast.Call):
        return False
    names = file.names(made.func, scope)
    return bool(names) and names <= OF_FIELDS or tail_of(made.func) in _METHODS and _is_dictionary(file.value(made, scope))


def is_dictionary(node: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *node* is surely a dictionary of which something is known."""
    value = file.value(node, scope)
    return not value.unknown and _is_dictionary(value)


def _is_dictionary(value: Value) -> bool:
    return bool(value.items) and all(isinstance(item, Contents) and item.kind == "dict" for item in value.items)
