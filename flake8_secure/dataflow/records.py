"""What queries give: instances of the class whose rows they are, with the methods that the project gives it.

    post = Post.objects.get(pk=1)
    user = session.query(User).filter_by(name=name).first()
    for order in Order.objects.all(): ...
    order = session.scalars(select(Order)).one()
    order = self.get_object()  # of a view with `model = Order`
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Optional

from flake8_secure.dataflow.lineages import lineage
from flake8_secure.dataflow.values import UNKNOWN, Box, Contents, Local, Ref, Value, instance
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import ASSIGN, assigned_once

if TYPE_CHECKING:
    from flake8_secure.dataflow.objects import Objects

# What gives one row: methods of Django, SQLAlchemy, Peewee, MongoEngine and Tortoise, and functions that are told the class.
_ONE = ("create", "earliest", "first", "get", "get_by_id", "get_or_404", "get_or_none", "last", "latest", "one", "one_or_404",
        "one_or_none", "first_or_404", "scalar", "scalar_one", "scalar_one_or_none", "get_object_or_404")
# Such a row, and whether it is new.
_PAIRS = frozenset(("get_or_create", "update_or_create", "aget_or_create", "aupdate_or_create"))
# Such a row, of the class that a view names.
_VIEWED = "get_object"
_ROWS = _PAIRS.union(_ONE, (f"a{name}" for name in _ONE), (_VIEWED,))
# What narrows a query down: the same methods are there afterwards.
_SAME = frozenset(("all", "annotate", "exclude", "filter", "order_by", "prefetch_related", "select_related", "using"))
QUERIES = _ROWS | _SAME
# What is told the class that it is to look for.
_ASKED = frozenset((
    "get", "get_or_404", "get_object_or_404", "aget_object_or_404", "first_or_404", "one_or_404", "query", "select"))
# What is given the query that it runs: of SQLAlchemy.
_RUNNING = frozenset(("execute", "scalar", "scalars", "stream", "stream_scalars"))
_OF_VIEWS = frozenset((_VIEWED, "get_queryset"))
# Names that a query is known by, one after the other.
_NAMES = 3


def given(flow: Objects, node: ast.Call, name: str, value: Value) -> Value:
    """Return *value*, of the call *node* of what is called *name*, or the row or the query that it gives."""
    if name in _SAME:
        asked = flow.known(node.func.value) if isinstance(node.func, ast.Attribute) else UNKNOWN
        kept = tuple(item for item in asked.items if isinstance(item, (Box, Contents)) and item.kind == "object")
        return value | Value(kept, True) if kept and all(isinstance(item, Ref) for item in value.items) else value
    if name not in _PAIRS:
        return row(flow, node, value)
    made = row(flow, node, UNKNOWN)
    return value if made is UNKNOWN else value | flow.make(node, Contents("tuple", ((0, made), (1, UNKNOWN))))


def row(flow: Objects, query: ast.AST, value: Value) -> Value:
    """Return *value*, which *query* gives, or a row of it, where nothing says more of it."""
    definition = _class_of(flow, query) if all(isinstance(item, Ref) for item in value.items) else None
    return value if definition is None else value | Value((instance(definition),), False)


def _class_of(flow: Objects, node: Any) -> Optional[ast.ClassDef]:
    """Return the class of the project whose rows the query *node* gives; None for what is no query."""
    for _ in range(_NAMES):
        while not isinstance(node, ast.Name):
            if isinstance(node, ast.Call) and node.args and tail_of(node.func) in _RUNNING:
                node = node.args[0]
            elif isinstance(node, ast.Call):
                told = node.args[0] if node.args and tail_of(node.func) in _ASKED else None
                definition = _of_view(flow) if tail_of(node.func) in _OF_VIEWS else _definition(flow, told)
                if definition is not None:
                    return definition
                node = node.func
            elif isinstance(node, (ast.Attribute, ast.Await, ast.Subscript)):
                node = node.value
            else:
                return None
        definition = _definition(flow, node)
        given = assigned_once(node, flow.scope)
        if definition is not None or given is None:
            return definition
        node, _ = given
    return None


def _of_view(flow: Objects) -> Optional[ast.ClassDef]:
    """Return the class of the project that the class of the running method names: `model = Post`, `queryset = Post.objects`."""
    view = flow.scope.owner.parent
    for file, scope in lineage(view.node, flow.start) if view is not None and isinstance(view.node, ast.ClassDef) else ():
        for kind, node, _, around in (*scope.bindings.get("model", ()), *scope.bindings.get("queryset", ())):
            while isinstance(node, (ast.Attribute, ast.Call)):
                node = node.func if isinstance(node, ast.Call) else node.value
            item = file.evaluator.value(node, around).single if kind == ASSIGN else None
            if isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
                return item.node
    return None


def _definition(flow: Objects, node: Optional[ast.AST]) -> Optional[ast.ClassDef]:
    """Return the class of the project that *node* is, where it derives from something: tables do."""
    item = flow.known(node).single if isinstance(node, (ast.Attribute, ast.Name)) else None
    definition = item.node if isinstance(item, Local) else None
    return definition if isinstance(definition, ast.ClassDef) and definition.bases else None
