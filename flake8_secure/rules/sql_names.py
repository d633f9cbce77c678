"""What in a query is the name of a table, a column or the like, and no value: by where it stands, and by what it is called."""

from __future__ import annotations

import ast

from flake8_secure.match.texts import Built
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import INSTANCES
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import ASSIGN, UNPACK, Scope, bindings_of_name

# Attributes by which objects of a program say where they keep their rows, and those that only its own instances do.
_OF_OBJECTS = regex(r"_(?:schema|sequence|table|view)|_{0,2}(?:column|schema|sequence|table|view)_?name(?:__)?")
_OF_INSTANCES = regex(r"(?:\w+_)?(?:schema|sequence|table|view)(?:_?name)?")
# What is called SQL itself is made elsewhere, and no value of it.
_OF_SQL = regex(r"(?i)(?:\w+_)?(?:sql|subquery)|sql_\w+")
# What gives a name as it is, in other letters, or one part after the other.
_KEEPING = frozenset(("lower", "rpartition", "rsplit", "partition", "split", "str", "strip", "upper"))
_QUALIFYING = (".", '".', "`.", "].")


def qualifies(text: Built, hole: ast.expr) -> bool:
    """Tell whether a dot follows *hole*: it is the name of a table, in front of a column."""
    return is_followed_by_a_column(dict(zip(text.pieces, text.pieces[1:])).get(hole))


def is_followed_by_a_column(following: object) -> bool:
    """Tell whether the piece of a text *following* a table, in quotes or not, begins with a dot."""
    return isinstance(following, str) and following.startswith(_QUALIFYING)


def is_part(before: str, hole: ast.expr, scope: Scope) -> bool:
    """Tell whether *hole*, behind the text *before*, is called a part of queries.

    Outside quotes SQL itself, `SET state = {default_sql}`; anywhere what an object calls its own table, or a part of that,
    `'{self.table}'`, `'{model._table}'`.
    """
    return before.count("'") % 2 == 0 and _OF_SQL.fullmatch(tail_of(hole)) is not None or _names_a_table(hole, scope)


def _names_a_table(hole: ast.expr, scope: Scope) -> bool:
    made = _kept(hole)
    if isinstance(made, ast.Name):
        bindings = bindings_of_name(made, scope)
        return bool(bindings) and all(
            kind in (ASSIGN, UNPACK) and _is_table(_kept(value)) for kind, value, *_ in bindings)
    return _is_table(made)


def _kept(node: ast.AST) -> ast.AST:
    """Return what *node* gives as it is, or a part of it."""
    while True:
        if isinstance(node, ast.Subscript):
            node = node.value
        elif isinstance(node, ast.Call) and tail_of(node.func) in _KEEPING:
            given = node.func.value if isinstance(node.func, ast.Attribute) else next(iter(node.args), None)
            if given is None:
                return node
            node = given
        else:
            return node


def _is_table(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and (
        _OF_OBJECTS.fullmatch(node.attr) is not None
        or tail_of(node.value) in INSTANCES and _OF_INSTANCES.fullmatch(node.attr.lstrip("_")) is not None)
