"""What a test of the type leaves of the possibilities: `isinstance(x, str)`."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, Optional

from flake8_secure.dataflow.annotations import instance_of
from flake8_secure.dataflow.fields import model_of
from flake8_secure.dataflow.lineages import lineage
from flake8_secure.dataflow.taints import CLEAN, by_order
from flake8_secure.dataflow.values import Const, Local, Possibility, Ref, Text, Value, filled_class, in_texts, join

if TYPE_CHECKING:
    from flake8_secure.dataflow.objects import Objects

BUILT_IN = frozenset(("bool", "bytes", "dict", "float", "int", "list", "set", "str", "tuple"))


def keep_types(flow: Objects, tested: ast.AST, kinds: ast.expr, holds: bool) -> None:
    """Drop the possibilities of the variable *tested* that are not of the built-in types *kinds*, or that are."""
    if not isinstance(tested, ast.Name):
        return
    value = flow.read(tested.id)
    narrowed = of_classes(flow, value, flow.known(kinds), holds)
    if narrowed is not None:
        flow.write(tested.id, narrowed)
        return
    made = instance_of(kinds, flow.scope, flow.file) if holds and value.unknown and not value.items else None
    if made is not None:
        flow.write(tested.id, value | made)
        return
    names = [getattr(one, "id", "") for one in (kinds.elts if isinstance(kinds, ast.Tuple) else [kinds])]
    if value.unknown or len(value.items) < 2 or not BUILT_IN.issuperset(names):
        return
    types = [_type_of(flow, item) for item in value.items]
    kept = tuple(item for item, kind in zip(value.items, types) if (kind in names) is holds)
    if all(types) and 0 < len(kept) < len(types):
        found = (flow.contents(item) for item in kept)
        taints = in_texts(Value(kept, False)).union(*(one.taints for one in found if one is not None))
        flow.write(tested.id, Value(kept, False, taints))


# Built-in types that no value is of two of these lines of.
_LINES = (frozenset(("bytes", "str")), frozenset(("bool", "float", "int")), frozenset(("dict", "list", "set", "tuple")))


def is_of_other_kind(flow: Objects, value: Value, kinds: ast.AST) -> bool:
    """Tell whether *value* is surely of none of the built-in types *kinds*, nor of one like these: a dictionary is no text."""
    names = {getattr(one, "id", "") for one in (kinds.elts if isinstance(kinds, ast.Tuple) else [kinds])}
    if value.unknown or not value.items or not names <= BUILT_IN:
        return False
    alike = frozenset().union(*(line for line in _LINES if line & names))
    types = [_type_of(flow, item) for item in value.items]
    return all(types) and alike.isdisjoint(types)


def is_no_instance(flow: Objects, value: Value, kinds: Value) -> bool:
    """Tell whether *value* is a constant, and *kinds* are classes of the project that derive from nothing."""
    classes = [item for kind in kinds.items for item in _listed(flow, kind)]
    return not value.unknown and bool(value.items) and all(isinstance(item, Const) for item in value.items) \
        and not kinds.unknown and bool(classes) and all(
            isinstance(item, Local) and isinstance(item.node, ast.ClassDef) and not item.node.bases for item in classes)


def of_classes(flow: Objects, value: Value, kinds: Value, holds: bool) -> Optional[Value]:
    """Return the instances among *value*, filled by a framework, that are of the classes *kinds*, or the others.

    None where that is not known of all, or rules none out. What nobody knows is made of data, by a class that checks it.
    """
    classes = [item.node for item in kinds.items if isinstance(item, Local) and isinstance(item.node, ast.ClassDef)]
    if holds and value.taints and classes and all(isinstance(item, Ref) for item in value.items):
        made = [model_of(one, taint, flow.file) for one in classes for taint in sorted(value.taints, key=by_order)]
        known = [one for one in made if one is not None]
        return join(known) if len(known) == len(made) else None
    wanted = {item.node for kind in kinds.items for item in _listed(flow, kind) if isinstance(item, Local)}
    definitions = [filled_class(flow.contents(item)) for item in value.items]
    if value.unknown or len(definitions) < 2 or not wanted or None in definitions:
        return None
    kept = tuple(
        item for item, one in zip(value.items, definitions)
        if one is not None and any(scope.node in wanted for _, scope in lineage(one, flow.start)) is holds)
    found = [flow.contents(item) for item in kept]
    return Value(kept, False, CLEAN.union(*(one.taints for one in found if one is not None))) \
        if 0 < len(kept) < len(definitions) else None


def _listed(flow: Objects, kind: Possibility) -> List[Possibility]:
    """Return *kind*, or what a tuple of classes holds."""
    contents = flow.contents(kind)
    return [kind] if contents is None else [item for _, held in contents.entries for item in held.items]


def _type_of(flow: Objects, item: Possibility) -> str:
    """Return the built-in type of *item*, "" where it is not known to have one."""
    if isinstance(item, Const):
        return type(item.value).__name__
    if isinstance(item, Text):
        return "str"
    contents = flow.contents(item)
    kind = "" if contents is None else contents.kind
    return kind if kind in BUILT_IN else ""
