"""Which functions of a file data from outside gets into, and which hand it on: what is worth running.

Everything here is by name alone and errs on the side of running: a function *mentions* whatever is
called like an identifier in its body.
"""

from __future__ import annotations

import ast
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Container, Dict, FrozenSet, Iterable, Iterator, List, Set, Tuple

from flake8_secure.models.library import Library
from flake8_secure.models.stdlib import BASE
from flake8_secure.syntax.scopes import (
    CLASS,
    COMPREHENSION,
    DEFINE,
    FUNCTION,
    IMPORT,
    LAMBDA,
    MODULE,
    PARAMETER,
    Scope,
    first_parameter,
)

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

ROOTS = (FUNCTION, MODULE, LAMBDA)
# Fields of nodes in which no name is read.
_SKIPPED = frozenset((
    "annotation", "ctx", "op", "ops", "returns", "type_comment", "type_ignores", "type_params", "kind", "conversion",
    "is_async", "level", "module", "id", "attr", "arg", "name", "names", "simple", "rest", "kwd_attrs",
))
_FIELDS: Dict[type, Tuple[str, ...]] = {}

Graph = Dict[Scope, Set[Scope]]


def body_of(scope: Scope) -> Scope:
    """Return the function, lambda or module that the expressions of *scope* are evaluated in."""
    while scope.kind in (CLASS, COMPREHENSION) and scope.parent is not None:
        scope = scope.parent
    return scope


class Reach:
    """The functions of one file, by what they mention."""

    def __init__(self, file: File) -> None:
        self.file = file
        self.bodies = [scope for scope in file.index.scopes if scope.kind in ROOTS]
        self.catching: List[Scope] = []
        # Who calls a body; who may read what it computed, called or not.
        self.callers: Graph = {}
        self.readers: Graph = {}
        self._connected = False
        self._active: Dict[str, FrozenSet[Scope]] = {}
        self._roots: Dict[Tuple[Scope, FrozenSet[str]], List[Scope]] = {}

    def roots(self, scope: Scope, kinds: FrozenSet[str]) -> List[Scope]:
        """Return the bodies to run for all data of *kinds* that gets into the expressions of *scope*."""
        body = body_of(scope)
        key = (body, kinds)
        found = self._roots.get(key)
        if found is None:
            active: FrozenSet[Scope] = frozenset().union(*(self.active(kind) for kind in kinds))
            above = _closure((body,), (self.callers,)) & active if active else active
            found = self._roots[key] = [one for one in self.bodies if one in above]
        return found

    def active(self, kind: str) -> FrozenSet[Scope]:
        """Return the bodies in which data of *kind* may turn up when they run for their own sake."""
        found = self._active.get(kind)
        if found is None:
            direct = self.direct(kind)
            if direct:
                self.connect()
                direct = _closure(direct, (self.callers, self.readers))
            found = self._active[kind] = frozenset(direct)
        return found

    def direct(self, kind: str) -> Set[Scope]:
        """Return the bodies that mention a source of *kind*, or are called with data from one."""
        index = self.file.index
        found: Set[Scope] = set()
        owners: Dict[str, Set[str]] = {}
        for library in (BASE, *self.file.libraries):
            for tail, names in _owners(library, kind).items():
                owners.setdefault(tail, set()).update(names)
        for table in (index.uses, index.calls):
            for tail in owners.keys() & table.keys():
                for node, scope in table[tail]:
                    body = body_of(scope)
                    if body not in found and self.is_source(node, scope, owners[tail]):
                        found.add(body)
        if kind == "remote":
            found.update(scope for scope in self.bodies if scope.kind == FUNCTION and self.is_handed(scope, owners))
        elif kind == "exception":
            self.connect()
            found.update(self.catching)
        return found

    def is_source(self, node: Any, scope: Scope, owners: Set[str]) -> bool:
        """Tell whether *node*, which is called like an attribute of one of *owners* that is a source, may be one."""
        names = self.file.names(node, scope)
        if names:
            models = self.file.models
            return any(
                name in models.sources or name.removesuffix("()") in models.sources or name in models.requests
                for name in names
            )
        if node.__class__ is ast.Call:
            node = node.func
        if node.__class__ is not ast.Attribute or owners.isdisjoint(self.at_hand):
            return False
        owner = node.value
        if owner.__class__ is ast.Name:
            found = scope.find(owner.id)
            # An instance of a class of this file that derives from no source.
            if found is not None and found[1][0][0] == PARAMETER and is_self(owner.id, found[0]):
                return False
        return True

    @cached_property
    def at_hand(self) -> Set[str]:
        """The owners of sources that the file can get hold of: those it imports, derives from or is handed."""
        file, resolver = self.file, self.file.resolver
        imported = set(file.index.stars)
        found: Set[str] = set()
        for scope in file.index.scopes:
            for bindings in scope.bindings.values():
                imported.update(resolver.canonical(binding[2]) for binding in bindings if binding[0] == IMPORT)
            if scope.kind == CLASS:
                found.update(resolver.instances(scope))
            elif scope.kind == FUNCTION:
                found.update(name for value in file.entry(scope).values() for name in value.names)
        for library in (BASE, *file.libraries):
            names = {owner for kind in file.models.tails for group in _owners(library, kind).values() for owner in group}
            near = {owner for owner in names if owner in found or any(
                part in imported for part in _prefixes(owner))}
            # From one object of a library the others are reached.
            found |= names if near else near
        return found

    def is_handed(self, scope: Scope, tails: Container[str]) -> bool:
        """Tell whether a server calls the function of *scope* with data, or with a request that is asked for some."""
        given = self.file.entry(scope)
        if not given:
            return False
        return any(value.taints for value in given.values()) or _asks(scope.node, given, tails)

    def connect(self) -> None:
        """Find out which bodies mention which."""
        if self._connected:
            return
        self._connected = True
        called, read, other = self.definitions()
        known = called.keys() | read.keys() | other.keys()
        for body in self.bodies:
            names = self.identifiers(body)
            names &= known
            if other:
                _expand(names, other)
            for name in names:
                for callee in called.get(name, ()):
                    self.callers.setdefault(callee, set()).add(body)
                for writer in read.get(name, ()):
                    self.readers.setdefault(writer, set()).add(body)
            around = None if body.parent is None else body_of(body.parent)
            if around is not None and around.kind != MODULE:
                self.readers.setdefault(around, set()).add(body)
            if around is not None and body.kind == LAMBDA:
                self.callers.setdefault(body, set()).add(around)

    def definitions(self) -> Tuple[Dict[str, List[Scope]], Dict[str, List[Scope]], Dict[str, Set[str]]]:
        """Return, by identifier: functions, bodies that assign it for others, and what a variable stands for."""
        called: Dict[str, List[Scope]] = {}
        read: Dict[str, List[Scope]] = {}
        other: Dict[str, Set[str]] = {}
        for scope in self.file.index.scopes:
            node: Any = scope.node
            if scope.kind == FUNCTION:
                called.setdefault(node.name, []).append(scope)
            elif scope.kind == CLASS:
                if "__init__" in scope.children:
                    called.setdefault(node.name, []).append(scope.children["__init__"])
                other.setdefault(node.name, set()).update(_identifiers(node.bases))
                for name, bindings in scope.attributes.items():
                    read.setdefault(name, []).extend(body_of(binding[3]) for binding in bindings)
            if scope.kind in (CLASS, MODULE):
                for name, bindings in scope.bindings.items():
                    values = [binding[1] for binding in bindings if binding[0] not in (DEFINE, IMPORT)]
                    if values:
                        other.setdefault(name, set()).update(_identifiers(values))
                        if scope.kind == MODULE:
                            read.setdefault(name, []).append(scope)
        return called, read, other

    def identifiers(self, body: Scope) -> Set[str]:
        """Return the names and attributes that *body* mentions, functions in it left out."""
        node: Any = body.node
        queue = [node.body] if body.kind == LAMBDA else list(node.body)
        return _identifiers(queue, body, self.catching)


@lru_cache(maxsize=None)
def _owners(library: Library, kind: str) -> Dict[str, Set[str]]:
    """Return the names that have an attribute that is a source of *kind*, by the last identifier of the source."""
    found: Dict[str, Set[str]] = {}
    for name, its_kind in library.sources.items():
        if its_kind == kind:
            owner, _, tail = name.removesuffix("()").rpartition(".")
            found.setdefault(tail, set()).add(owner)
    if kind == "remote":
        for name in library.requests:
            found.setdefault(name.rpartition(".")[2], set())
    return found


def _prefixes(name: str) -> Iterator[str]:
    """Yield the dotted names that *name* starts with."""
    name = name.removesuffix("()")
    yield name
    while "." in name:
        name = name.rpartition(".")[0]
        yield name


def is_self(name: str, scope: Scope) -> bool:
    """Tell whether *name* is the first parameter of a method, *scope*."""
    return scope.kind == FUNCTION and scope.parent is not None and scope.parent.kind == CLASS \
        and first_parameter(scope.node) == name


def _asks(function: Any, names: Container[str], tails: Container[str]) -> bool:
    """Tell whether *function* reads an attribute among *tails* of one of *names*, or hands one on."""
    nodes: List[Any] = list(function.body)
    for node in nodes:  # grows
        kind = node.__class__
        if kind is ast.Name:
            if node.id in names:
                return True
        elif kind is ast.Attribute:
            asked = False
            while node.__class__ is ast.Attribute:
                asked = asked or node.attr in tails
                node = node.value
            if node.__class__ is not ast.Name:
                nodes.append(node)
            elif asked and node.id in names:
                return True
        else:
            nodes.extend(ast.iter_child_nodes(node))
    return False


def _identifiers(queue: Iterable[ast.AST], body: Any = None, catching: Any = None) -> Set[str]:
    names: Set[str] = set()
    nodes: List[Any] = list(queue)
    for node in nodes:  # grows
        kind = node.__class__
        if kind is ast.Name:
            names.add(node.id)
            continue
        if kind is ast.Attribute:
            names.add(node.attr)
            nodes.append(node.value)
            continue
        if kind is ast.Constant:
            continue
        fields = _FIELDS.get(kind)
        if fields is None:
            fields = _FIELDS[kind] = _fields(kind)
        for field in fields:
            value = getattr(node, field)
            if value.__class__ is list:
                nodes.extend(value)
            elif value is not None:
                nodes.append(value)
        if kind is ast.Call and node.func.__class__ is ast.Name and node.func.id == "getattr" and len(node.args) > 1:
            name = getattr(node.args[1], "value", None)
            if name.__class__ is str:
                names.add(name)
        elif kind is ast.ExceptHandler and node.name is not None and catching is not None:
            catching.append(body)
    return names


def _fields(kind: type) -> Tuple[str, ...]:
    """Return the fields of a class of nodes in which names are read."""
    if kind in (ast.FunctionDef, ast.AsyncFunctionDef):
        return ("args", "decorator_list")
    if kind is ast.Lambda:
        return ("args",)
    return tuple(name for name in getattr(kind, "_fields", ()) if name not in _SKIPPED)


def _expand(names: Set[str], other: Dict[str, Set[str]]) -> None:
    """Add to *names* what variables among them stand for."""
    queue = [name for name in names if name in other]
    for name in queue:  # grows
        for more in other[name]:
            if more not in names:
                names.add(more)
                if more in other:
                    queue.append(more)


def _closure(start: Iterable[Scope], graphs: Tuple[Graph, ...]) -> Set[Scope]:
    """Return *start* and all that is reached from it."""
    found = set(start)
    queue = list(found)
    for scope in queue:  # grows
        for graph in graphs:
            for following in graph.get(scope, ()):
                if following not in found:
                    found.add(following)
                    queue.append(following)
    return found
