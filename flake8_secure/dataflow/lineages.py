"""What classes of the project derive from, in other modules as well."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, FrozenSet, List, NamedTuple, Set, Tuple, Union

from flake8_secure.dataflow.values import Local
from flake8_secure.syntax.scopes import CLASS, FUNCTION, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Classes of one lineage, bases of one class, and methods in other modules that one file is run by.
LINEAGE, BASES, METHODS = 20, 3, 40


class Inherited(NamedTuple):
    """A method in another module that a server calls with data, run for a class that derives from its class."""

    method: Scope
    heir: ast.ClassDef


# What is run for its own sake.
Root = Union[Scope, Inherited]


def lineage(node: ast.ClassDef, start: File) -> List[Tuple[File, Scope]]:
    """Return the class *node* and the classes of the project that it derives from, each with its file.

    *start* is the file under analysis.
    """
    found = start.lineages.get(node)
    if found is None:
        found = start.lineages[node] = []
        nodes = [node]
        for definition in nodes:  # grows
            file = start.owner(definition)
            scope = file.index.by_node[definition]
            found.append((file, scope))
            if len(nodes) < LINEAGE:
                nodes += [base for base in _local_bases(scope, file) if base not in nodes]
    return found


def _local_bases(scope: Scope, file: File) -> List[ast.ClassDef]:
    """Return the classes of the project that the class of *scope* derives from."""
    found: List[ast.ClassDef] = []
    if isinstance(scope.node, ast.ClassDef) and scope.parent is not None:
        for base in scope.node.bases:
            if isinstance(base, (ast.Name, ast.Attribute)):
                found += [
                    item.node for item in file.evaluator.value(base, scope.parent).items
                    if isinstance(item, Local) and isinstance(item.node, ast.ClassDef) and item.node is not scope.node
                ]
    return found[:BASES]


def inherited(start: File) -> Dict[Inherited, FrozenSet[str]]:
    """Return the methods in other modules that data from outside gets by into the classes of the file *start*.

    With each come the names that it leads to, some of which the class defines.
    """
    found: Dict[Inherited, FrozenSet[str]] = {}
    for scope in start.index.scopes:
        if scope.kind == CLASS and isinstance(scope.node, ast.ClassDef) and scope.children:
            hidden = set(scope.children)
            for file, above in lineage(scope.node, start)[1:]:
                for name, method in above.children.items() if file is not start else ():
                    names = _led_to(name, method, hidden, file)
                    if not names.isdisjoint(scope.children) and len(found) < METHODS and (
                            method in file.reach.active("remote")):
                        found[Inherited(method, scope.node)] = frozenset(names)
                hidden.update(above.children)
    return found


def _led_to(name: str, method: Scope, hidden: Set[str], file: File) -> Set[str]:
    """Return what the method *name* of *file* leads to, nothing where a class below has another one."""
    return set() if name in hidden or method.kind != FUNCTION else file.reach.led_to(method)
