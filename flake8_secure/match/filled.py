"""What functions put into containers that go by a name, wherever they do: the values, and the keys that these are put at."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, List, Tuple

from flake8_secure.dataflow.methods import CHANNELS
from flake8_secure.dataflow.values import Contents, Ref
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import first_parameter
from flake8_secure.syntax.nodes import children, tail_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, UPDATE, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Bound against generated code.
STEPS = 200
# Methods that put their arguments into a list, a set, a dictionary, a queue, a variable of a context or a file in memory.
_FILLING = frozenset((
    "add", "append", "appendleft", "extend", "extendleft", "insert", "put", "put_nowait", "set", "setdefault", "update",
    "write", "writelines",
))
# Functions that put their second argument into the list that is the first.
_PUSHING = frozenset(("heappush", "heappushpop", "heapreplace", "insort", "insort_left", "insort_right"))

# What goes through its argument.
_ITERATING = frozenset(("list", "reversed", "set", "sorted", "tuple"))
# Nodes with nothing below that matters.
_LEAVES = frozenset((ast.Constant, ast.Load, ast.Name, ast.Store, ast.alias))


def filling(scope: Scope, file: File) -> Dict[str, List[Tuple[ast.expr, Scope]]]:
    """Return what is put into the containers of *scope*, by their names, and the keys that it is put at, by `name[]`.

    Of a class those of its instances as well, which its methods fill.
    """
    return file.derived("filled", scope, lambda home: _filled(home, file))


def _filled(scope: Scope, file: File) -> Dict[str, List[Tuple[ast.expr, Scope]]]:
    found: Dict[str, List[Tuple[ast.expr, Scope]]] = {}
    nodes: List[Tuple[Any, Scope]] = [(scope.node, scope)]
    for node, around in nodes:  # grows
        kind = node.__class__
        if kind in _LEAVES:
            continue
        if kind is ast.Call:
            if tail_of(node.func) in _PUSHING and node.args and _is_of(scope, node.args[0], around):
                found.setdefault(tail_of(node.args[0]), []).extend((part, around) for part in node.args[1:2])
            elif node.func.__class__ is ast.Attribute and node.func.attr in _FILLING and _is_of(scope, node.func.value, around):
                found.setdefault(tail_of(node.func.value), []).extend((part, around) for part in arguments_of(node))
        elif kind is ast.Assign:
            for target in node.targets:
                if isinstance(target, ast.Subscript) and _is_of(scope, target.value, around):
                    name = tail_of(target.value)
                    found.setdefault(name, []).append((node.value, around))
                    found.setdefault(name + "[]", []).append((target.slice, around))
        around = file.index.by_node.get(node, around)
        nodes.extend((child, around) for child in children(node))
    return found


def _is_of(scope: Scope, container: ast.expr, around: Scope) -> bool:
    """Tell whether *container*, read in the scope *around*, is a name that *scope* binds, or an attribute of its instances."""
    if isinstance(container, ast.Attribute):
        owner, method = container.value, around.owner
        return scope.kind == CLASS and method.parent is scope and isinstance(owner, ast.Name) and owner.id == first_parameter(
            method.node)
    found = around.find(container.id) if isinstance(container, ast.Name) else None
    return found is not None and found[0] is scope


def listed_in(node: ast.expr, scope: Scope, file: File) -> List[ast.expr]:
    """Return what a list by name is made of, and filled with above *node*, in the order of the text."""
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    if found is None or not isinstance(node, ast.Name):
        return []
    parts: List[ast.expr] = []
    for kind, value, _, home in found[1]:
        if kind == ASSIGN and isinstance(value, (ast.List, ast.Tuple)):
            parts.extend(value.elts)
            if len(parts) == len(value.elts):  # what fills the name fills all of its lists
                filled = filling(home, file).get(node.id, [])[:STEPS]
                parts.extend(part for part, _ in filled if part.lineno <= node.lineno)
        elif kind == UPDATE and isinstance(value, ast.AugAssign) and isinstance(value.value, (ast.List, ast.Tuple)):
            parts.extend(part for part in value.value.elts if part.lineno <= node.lineno)
    return sorted(parts, key=lambda part: (part.lineno, part.col_offset))


def keys_of(iterated: ast.AST, scope: Scope, file: File) -> List[Tuple[ast.expr, Scope]]:
    """Return the keys that things are stored at in what is gone through by name."""
    while isinstance(iterated, ast.Call):
        function = iterated.func
        if isinstance(function, ast.Attribute) and function.attr in ("items", "keys"):
            iterated = function.value
        else:
            iterated = iterated.args[0] if tail_of(function) in _ITERATING and iterated.args else function
    found = scope.find(iterated.id) if isinstance(iterated, ast.Name) else None
    return filling(found[0], file).get(iterated.id + "[]", []) if found is not None and isinstance(iterated, ast.Name) else []


def is_key(name: str, loop: Any) -> bool:
    """Tell whether *name* is the first that a loop gives a part of its elements: `for name, value in items`."""
    parts: List[Any] = getattr(getattr(loop, "target", None), "elts", [])
    return bool(parts) and isinstance(parts[0], ast.Name) and parts[0].id == name


def is_filled_above(node: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *node* is a name for a container further up that something is put into, or an instance has such a one."""
    if isinstance(node, ast.Attribute):
        home = scope.owner.parent
        return home is not None and _is_of(home, node, scope) and node.attr in filling(home, file)
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    return found is not None and found[0] is not scope and tail_of(node) in filling(found[0], file)


def is_container(node: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *node* is a list, a set or a queue, which holds no more than is put into it."""
    items = file.value(node, scope).items
    return bool(items) and all(
        isinstance(item, Contents) and item.kind in ("list", "set") or isinstance(item, Ref) and item.name in CHANNELS
        for item in items)
