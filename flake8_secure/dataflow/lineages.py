"""What classes of the project derive from, in other modules as well."""

from __future__ import annotations

import ast
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Dict, FrozenSet, Iterator, List, NamedTuple, Set, Tuple, Union

from flake8_secure.dataflow.annotations import combined
from flake8_secure.dataflow.handlers import shapes
from flake8_secure.dataflow.mentions import mentions_in
from flake8_secure.dataflow.values import Local
from flake8_secure.syntax.functions import FUNCTIONS, first_parameter, parameters
from flake8_secure.syntax.nodes import below, generic
from flake8_secure.syntax.scopes import CLASS, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Classes of one lineage, bases of one class, and methods in other modules that one file is run by.
LINEAGE, BASES, METHODS = 20, 3, 100
# Methods of a class that hand data on to each other.
HANDS = 3


class Inherited(NamedTuple):
    """A method in another module that a server calls with data, run for a class that derives from its class."""

    method: Scope
    heir: ast.ClassDef


class Registered(NamedTuple):
    """A function in another module, and a call that hands it to a framework, with where that stands."""

    function: Scope
    call: ast.Call
    around: Scope


# What is run for its own sake.
Root = Union[Scope, Inherited, Registered]


def lineage(node: ast.ClassDef, start: File) -> List[Tuple[File, Scope]]:
    """Return the class *node* and the classes of the project that it derives from, in the order of look-ups, each with its file.

    *start* is the file under analysis.
    """
    found = start.lineages.get(node)
    if found is None:
        found = start.lineages[node] = []
        nodes = [node]
        above: Dict[ast.AST, List[ast.ClassDef]] = {}
        for definition in nodes:  # grows
            file = start.owner(definition)
            scope = file.index.by_node[definition]
            found.append((file, scope))
            above[definition] = _local_bases(scope, file) if len(nodes) < LINEAGE else []
            nodes += [base for base in above[definition] if base not in nodes]
        if any(len(bases) > 1 for bases in above.values()):
            order = list(_bases_first(node, above, set()))
            found.sort(key=lambda one: order.index(one[1].node), reverse=True)
    return found


def _bases_first(node: ast.AST, above: Dict[ast.AST, List[ast.ClassDef]], met: Set[ast.AST]) -> Iterator[ast.AST]:
    """Yield the class *node* behind all that is *above* it, in the reverse of the order in which attributes are looked up."""
    met.add(node)
    for base in reversed(above[node]):
        if base not in met:
            yield from _bases_first(base, above, met)
    yield node


def _local_bases(scope: Scope, file: File) -> List[ast.ClassDef]:
    """Return the classes of the project that the class of *scope* derives from."""
    found: List[ast.ClassDef] = []
    if isinstance(scope.node, ast.ClassDef) and scope.parent is not None:
        bases = [part for base in scope.node.bases for part in combined(base) or (generic(base),)]
        for base in bases:
            if isinstance(base, (ast.Name, ast.Attribute)):
                found += [
                    item.node for item in file.evaluator.value(base, scope.parent).items
                    if isinstance(item, Local) and isinstance(item.node, ast.ClassDef) and item.node is not scope.node
                ]
    return found[:BASES]


def inherited(start: File) -> Dict[Inherited, FrozenSet[str]]:
    """Return the methods in other modules that hand data from outside to methods of the classes of the file *start*.

    With each come the names of these.
    """
    found: Dict[Inherited, FrozenSet[str]] = {}
    for scope in start.index.scopes:
        if scope.kind == CLASS and isinstance(scope.node, ast.ClassDef) and scope.node.bases:
            taking = frozenset(name for name, method in scope.children.items() if _takes_data(method, start))
            hidden = set(scope.children)
            for file, above in lineage(scope.node, start)[1:] if taking else ():
                for name, method in above.children.items() if file is not start else ():
                    if name in hidden or len(found) >= METHODS:
                        continue
                    given = taking & file.derived("handed over", method, partial(_handed_over, file=file))
                    if given and _brings(method, file):
                        found[Inherited(method, scope.node)] = given
                hidden.update(above.children)
    return found


def giving_by_heirs(start: File) -> FrozenSet[str]:
    """Return the names of methods in other modules that read data from outside off an instance of a class of the file *start*.

    A mixin does: `self.request.GET` is what the class beside it makes of it.
    """
    read = frozenset(start.reach.owners("remote"))
    found: Set[str] = set()
    seen: Set[Scope] = set()
    for scope in start.index.scopes if start.libraries else ():
        if scope.kind == CLASS and isinstance(scope.node, ast.ClassDef) and scope.node.bases:
            for file, above in lineage(scope.node, start)[1:]:
                if file is not start and above not in seen:
                    seen.add(above)
                    found |= _giving(above, file, read)
    return frozenset(found)


def _giving(scope: Scope, file: File, read: FrozenSet[str]) -> Set[str]:
    """Return the names of those methods of the class of *scope* that mention one of *read*, or another such method."""
    names = mentions_in(file.index, True).names
    methods = [(name, names[method]) for name, method in islice(scope.children.items(), METHODS) if method in names]
    found: Set[str] = set()
    for _ in range(HANDS):
        found.update(name for name, mentioned in methods if not (read.isdisjoint(mentioned) and found.isdisjoint(mentioned)))
    return found


def _takes_data(method: Scope, file: File) -> bool:
    """Tell whether *method* has a parameter, beside its instance, that no server fills in."""
    node = method.node
    if not isinstance(node, FUNCTIONS):
        return False
    given = node.args
    return (len(parameters(given)) > 1 or given.vararg is not None or given.kwarg is not None) and not file.entry(method)


def _handed_over(method: Scope, file: File) -> FrozenSet[str]:
    """Return the names by which *method* of *file*, and what it leads to, calls methods of its instance with arguments."""
    bodies = mentions_in(file.index, True).led_to(method)
    known: Dict[Scope, FrozenSet[str]] = file.index.derived("calls of its own", dict)
    return frozenset().union(*(_calls_of_its_own(body, known) for body in bodies))


def _calls_of_its_own(body: Scope, known: Dict[Scope, FrozenSet[str]]) -> FrozenSet[str]:
    """Return the names of the methods of its instance that *body* calls with arguments, which *known* keeps."""
    if body not in known:
        known[body] = frozenset(_called_of_instance(body))
    return known[body]


def _called_of_instance(body: Scope) -> Iterator[str]:
    instance = first_parameter(body.node)
    for node in below(body.node) if instance is not None else ():
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name) \
                and node.func.value.id == instance and (node.args or node.keywords):
            yield node.func.attr


def _brings(method: Scope, file: File) -> bool:
    """Tell whether *method* of *file* surely mentions data from outside, or is called by a server and may get at some."""
    return method in file.reach.surely or method in file.reach.handed or bool(shapes(method, file)) and (
        method in file.reach.active("remote"))
