"""What is a constant by its name: of a module, of a class, or of the database."""

from __future__ import annotations

import ast

from flake8_secure.regex import regex
from flake8_secure.syntax.functions import INSTANCES
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import IMPORT, Scope, bindings_of_name

# What constants are called, and classes.
_CONSTANT = regex(r"_{0,2}[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")
_CLASS = regex(r"_?[A-Z][a-zA-Z0-9]*[a-z][a-zA-Z0-9]*")


def is_called_constant(node: ast.expr, scope: Scope) -> bool:
    """Tell whether *node* is imported, or belongs to what is imported or to a class, and goes by the name of a constant.

    The value of a member of an enumeration is one too: `Status.DRAFT.value`.
    """
    if isinstance(node, ast.Attribute) and node.attr in ("name", "value"):
        node = node.value
        if not isinstance(node, ast.Attribute):
            return False
    name = tail_of(node)
    if len(name) < 3 or not _CONSTANT.fullmatch(name) and not (isinstance(node, ast.Attribute) and _CLASS.fullmatch(name)):
        return False
    owner = node.value if isinstance(node, ast.Attribute) else node
    while isinstance(owner, ast.Attribute) and _CLASS.fullmatch(owner.attr):
        owner = owner.value  # `constants.Paths.HOME`
    if not isinstance(owner, ast.Name):
        return False
    if owner is not node and (_CLASS.fullmatch(owner.id) or owner.id in INSTANCES and _CONSTANT.fullmatch(name)):
        return True
    if not _CONSTANT.fullmatch(name):
        return False
    bindings = bindings_of_name(owner, scope)
    return bool(bindings) and all(kind == IMPORT for kind, *_ in bindings)


# What holds tables and columns, or their names, by the attribute above it: the models that the program declares.
_OF_TABLES = {
    "c": ("__table__",), "column": ("field", "pk"), "columns": ("__table__",), "db_column_name": ("_meta",),
    "db_table": ("_meta",), "name": ("__table__",), "sorted_tables": ("metadata",), "table_name": ("_meta",),
    "tablename": ("_meta",),
}


def is_of_database(node: ast.Attribute) -> bool:
    """Tell whether *node* goes by the name of a table or a column of a model, or of the key of a record.

    `Order._meta.db_table`, `order.pk`.
    """
    return node.attr in ("__tablename__", "id", "pk") or tail_of(node.value) in _OF_TABLES.get(node.attr, ())
