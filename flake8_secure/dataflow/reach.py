"""Which functions of a file data from outside gets into, and which hand it on: what is worth running.

Everything here is by name alone, as in `mentions`, and errs on the side of running.
"""

from __future__ import annotations

import ast
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Callable, Container, Dict, FrozenSet, Iterator, List, Mapping, NamedTuple, Sequence, Set

from flake8_secure.dataflow.entries import is_wrapped
from flake8_secure.dataflow.forms import is_sent
from flake8_secure.dataflow.handlers import Shape, is_any_path, is_routed_elsewhere
from flake8_secure.dataflow.lineages import Inherited, Registered, Root, inherited
from flake8_secure.dataflow.mentions import ROOTS, Graph, Mentions, Node, body_of, mentions_in, naming, spread
from flake8_secure.dataflow.registered import registered
from flake8_secure.dataflow.values import Value
from flake8_secure.models.library import Library
from flake8_secure.models.stdlib import BASE
from flake8_secure.syntax.functions import first_parameter
from flake8_secure.syntax.nodes import children, tail_of
from flake8_secure.syntax.scopes import CLASS, FUNCTION, IMPORT, LAMBDA, PARAMETER, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What a server may call.
_CALLED = (FUNCTION, LAMBDA)


class Reached(NamedTuple):
    """A call that data may get to, and the place in the file under analysis to report it at."""

    node: Any  # ast.Call
    scope: Scope
    file: File  # that the call stands in
    place: ast.AST
    around: Scope  # of the place
    value_of: Callable[[ast.AST], Value]  # what an expression of the call evaluates to on the way


class Reach:
    """The functions of one file, by what they mention."""

    def __init__(self, file: File) -> None:
        self.file = file
        self.bodies = [scope for scope in file.index.scopes if scope.kind in ROOTS]
        self.order: Dict[Root, int] = {body: number for number, body in enumerate(self.bodies)}
        # Bodies that mention what comes from a module of the project that data can come in by.
        self.importing: List[Scope] = []
        # Bodies that mention what comes from any module of the project.
        self.leaving: List[Scope] = []
        # Filled by `connect`.
        self.mentions: Mentions
        self.catching: List[Scope] = []
        self.filling: Callable[..., List[Scope]]
        self.changing: Mapping[str, Container[Scope]] = {}
        self.callers: Graph = {}
        self.callees: Graph = {}
        self.readers: Graph = {}
        self._connected = False
        self._active: Dict[str, FrozenSet[Node]] = {}
        self._below: Dict[FrozenSet[str], Set[Node]] = {}
        self._above: Dict[FrozenSet[str], Set[Node]] = {}

    def reaches(self, scope: Scope, kinds: FrozenSet[str]) -> bool:
        """Tell whether data of *kinds* may get into the expressions of *scope*."""
        below = self._below.get(kinds)
        if below is None:
            below = self._below[kinds] = set()
            above = [name for names in self.inherited.values() for name in names]
            spread([*above, *(body for kind in kinds for body in self.active(kind))], (self.callees,), below)
        return body_of(scope) in below

    def roots(self, scope: Scope, kinds: FrozenSet[str]) -> List[Root]:
        """Return the bodies to run for all data of *kinds* that gets into *scope*, less those returned before."""
        above = self._above.setdefault(kinds, set())
        body = body_of(scope)
        if body in above or not self.reaches(scope, kinds):
            return []
        active = [self.active(kind) for kind in kinds]
        new = spread([body], (self.callers,), above)
        found: List[Root] = [one for one in new if isinstance(one, Scope) and any(one in bodies for bodies in active)]
        found += [root for root, names in self.inherited.items() if not names.isdisjoint(new)]
        return sorted(found, key=self.order.__getitem__)

    @cached_property
    def inherited(self) -> Dict[Inherited, FrozenSet[str]]:
        """What requests for the classes of the file get to in other modules, and the names that this leads to."""
        found = inherited(self.file) if self.file.imports is not None else {}
        self.order.update((root, len(self.order) + number) for number, root in enumerate(found))
        return found

    @cached_property
    def registered(self) -> Dict[Registered, List[Shape]]:
        """The functions of other modules that the file hands to a framework, with the ways in which that calls them."""
        return registered(self.file) if self.file.imports is not None else {}

    def put_by(self, name: str, others: Sequence[Scope] = ()) -> FrozenSet[str]:
        """Return *name* and the identifiers of what may put something into what is called so, as *others* do."""
        self.connect()
        found: Set[Node] = set()
        spread((*self.mentions.changing.get(name, ()), *others), (self.callers,), found)
        # A class stands for its methods: `__init_subclass__` is called by what derives from it.
        classes = {one.parent.node for one in found if isinstance(one, Scope) and one.parent is not None}
        return frozenset(one for one in found if isinstance(one, str)) | {name.removeprefix(".")} | {
            one.name for one in classes if isinstance(one, ast.ClassDef)}

    def names_any(self, names: FrozenSet[str]) -> bool:
        """Tell whether a body of the file mentions one of *names*."""
        self.connect()
        return not all(map(names.isdisjoint, self.mentions.names.values()))

    @property
    def all_leaving(self) -> List[Scope]:
        """The bodies that mention what comes from other modules of the project."""
        self.connect()
        return self.leaving

    def giving(self, imported: Set[str]) -> FrozenSet[str]:
        """Return the names of functions, methods and attributes that may give data that nobody hands to them.

        *imported*: such names in other modules.
        """
        self.connect()
        found: Set[Node] = set()
        wrapping = [
            body_of(scope.parent) for scope in self.handed if scope.parent is not None and scope.parent.kind == FUNCTION]
        spread([*self.surely, *wrapping, *self.mentioning(imported)], (self.callers, self.readers), found)
        # What a server calls leaves data where others read it; nobody else calls it, whatever is called like it.
        left = {one for scope in self.handed for one in self.readers.get(scope, ())}
        spread(left, (self.callers, self.readers), found)
        return frozenset(one for one in found if isinstance(one, str))

    @cached_property
    def surely(self) -> Set[Scope]:
        """The bodies that surely mention a source of data from outside."""
        return set().union(*(self.mentioned(kind, sure=True) for kind in self.file.incoming))

    @cached_property
    def handed(self) -> Set[Scope]:
        """The functions that a server calls with data, or with a request that is asked for some."""
        tails = self.owners("remote")
        return {scope for scope in self.bodies if scope.kind in _CALLED and self.is_handed(scope, tails)}

    @cached_property
    def asking(self) -> FrozenSet[Node]:
        """The bodies that mention a source of data from outside, and those that call them."""
        self.connect()
        found: Set[Node] = set()
        spread(set().union(*map(self.direct, self.file.incoming)), (self.callers,), found)
        return frozenset(found)

    def active(self, kind: str) -> FrozenSet[Node]:
        """Return the bodies in which data of *kind* may turn up when they run for their own sake."""
        found = self._active.get(kind)
        if found is None:
            direct: Set[Node] = set()
            sources = self.direct(kind)
            if sources:
                self.connect()
                spread(sources, (self.callers, self.readers), direct)
            found = self._active[kind] = frozenset(direct)
        return found

    def direct(self, kind: str) -> Set[Scope]:
        """Return the bodies that mention a source of *kind*, or are called with data from one."""
        found = self.mentioned(kind)
        if kind == "remote":
            found.update(self.handed)
            found.update(self.reading_paths())
        if kind in self.file.incoming and self.file.imports is not None:
            self.connect()
            found.update(self.importing)
        elif kind == "exception":
            self.connect()
            found.update(self.catching)
        elif kind == "named":
            found.update(body_of(scope) for scope in naming(self.file.index))
        return found

    def reading_paths(self) -> Iterator[Scope]:
        """Yield the bodies that read the path of a request, where that may be any."""
        for tail in sorted({name.rpartition(".")[2] for library in self.file.libraries for name in library.route_paths}):
            for node, scope in self.file.index.uses.get(tail, ()):
                if is_any_path(scope.owner, self.file) or self.is_path(node, scope) and is_routed_elsewhere(
                        scope.owner, self.file):
                    yield scope.owner

    def is_path(self, node: Any, scope: Scope) -> bool:
        """Tell whether *node* is the path of a request, of one that is at hand or that a function is given."""
        paths, parts = self.file.models.route_paths, []
        if not paths.isdisjoint(self.file.names(node, scope)):
            return True
        while node.__class__ is ast.Attribute:
            parts.append(node.attr)
            node = node.value
        given = self.file.entry(scope.owner).get(node.id) if node.__class__ is ast.Name else None
        rest = ".".join(parts[::-1])
        return given is not None and any(f"{name}.{rest}" in paths for name in given.names)

    def owners(self, kind: str) -> Dict[str, Set[str]]:
        """Return the names that have an attribute that is a source of *kind*, by its last identifier."""
        owners: Dict[str, Set[str]] = {}
        for library in (BASE, *self.file.libraries):
            for tail, names in _owners(library, kind).items():
                owners.setdefault(tail, set()).update(names)
        return owners

    def mentioned(self, kind: str, sure: bool = False) -> Set[Scope]:
        """Return the bodies that mention a source of *kind*; *sure*: not only something that is called like one."""
        index, owners = self.file.index, self.owners(kind)
        found: Set[Scope] = set()
        for table in (index.uses, index.calls, index.matched):
            for tail in sorted(owners.keys() & table.keys()):
                for node, scope in table[tail]:
                    body = body_of(scope)
                    if body not in found and (not sure or self.file.names(node, scope) or self.is_of_mixin(node, scope)) \
                            and self.is_source(node, scope, kind, owners[tail]):
                        found.add(body)
        return found

    def is_source(self, node: Any, scope: Scope, kind: str, owners: Set[str]) -> bool:
        """Tell whether *node*, which is called like an attribute of one of *owners* that is a source of *kind*, may be one."""
        names = self.file.names(node, scope)
        models = self.file.models
        # Of an instance of a class that is not known nothing is known.
        if any("()." not in name or name.partition(".")[0] in models.known_roots for name in names):
            return any(
                kind in (models.sources.get(name), models.sources.get(name.removesuffix("()")), models.iterated.get(name))
                or name in models.requests or name in models.looked_into or is_sent(name, models) for name in names
            )
        if node.__class__ is ast.Call:
            node = node.func
        if node.__class__ is not ast.Attribute and isinstance(node, ast.expr):
            return False
        if "?" not in owners and owners.isdisjoint(self.at_hand):
            return False
        owner = getattr(node, "value", None)  # a class pattern has none
        if owner.__class__ is ast.Name:
            found = scope.find(owner.id)
            # An instance of a class of this file that derives from no source, nor does one that derives from it as well.
            if found is not None and found[1][0][0] == PARAMETER and _is_self(owner.id, found[0]):
                return getattr(getattr(found[0].parent, "node", None), "name", "") in self.derived_from
        return True

    def is_of_mixin(self, node: ast.AST, scope: Scope) -> bool:
        """Tell whether *node* is read of the instance of a class that has what a class beside it has: `self.request.GET`."""
        while isinstance(node, (ast.Attribute, ast.Call)):
            node = node.func if isinstance(node, ast.Call) else node.value
        method = scope.owner
        return isinstance(node, ast.Name) and _is_self(node.id, method) and method.parent is not None \
            and self.file.is_of_unknown(method.parent)

    @cached_property
    def derived_from(self) -> FrozenSet[str]:
        """The names of what classes of the file derive from beside something else."""
        bases = [scope.node.bases for scope in self.file.index.scopes if isinstance(scope.node, ast.ClassDef)]
        return frozenset(tail_of(base) for several in bases if len(several) > 1 for base in several)

    @cached_property
    def at_hand(self) -> Set[str]:
        """The owners of sources that the file can get hold of: those it imports, derives from or is handed."""
        file, resolver = self.file, self.file.resolver
        imported = set(file.index.stars)
        found: Set[str] = set()
        for scope in file.index.scopes:
            for bindings in scope.bindings.values():
                # Themselves, and what calling them makes.
                imported.update(resolver.canonical(binding[2] + call).removesuffix("()") for binding in bindings
                                if binding[0] == IMPORT for call in ("", "()"))
            if scope.kind == CLASS:
                found.update(resolver.instances(scope))
                if file.is_of_unknown(scope):
                    found.update(kind for library in file.libraries for kind in library.attributes.values())
            elif scope.kind in _CALLED:
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
        given, node = self.file.entry(scope), scope.node
        if given and (any(value.brings for value in given.values()) or _asks(node, given, tails)):
            return True
        return is_wrapped(node, self.file)

    def hands_on(self, scope: Scope) -> bool:
        """Tell whether a server calls the function of *scope* with something that it hands on as a whole."""
        given = self.file.entry(scope)
        return bool(given) and _asks(scope.node, given, ())

    def connect(self) -> None:
        """Find out which bodies mention which."""
        if self._connected:
            return
        self._connected = True
        index, imports = self.file.index, self.file.imports
        foreign = set() if imports is None else {name for name, _, _ in imports.imported(self.file)}
        self.mentions = mentions_in(index, bool(foreign))
        self.catching, self.readers = self.mentions.catching, self.mentions.readers
        self.callers, self.callees = self.mentions.callers, self.mentions.callees
        self.filling, self.changing = self.mentions.filling, self.mentions.changing
        if imports is not None and foreign:
            self.importing = self.mentioning(imports.given_to(self.file))
        if imports is not None:
            self.leaving = self.mentioning(foreign | _ELSEWHERE)
            for name, methods in imports.filled_later(self.file):
                bodies = [body for body in self.bodies if name in self.mentions.names[body]]
                # What one leaves there others find.
                for body in bodies if len(bodies) > 1 else ():
                    if body in self.changing.get(name, ()) or not methods.isdisjoint(self.mentions.names[body]) or any(
                            scope is body and tail_of(owner) == name
                            for places in index.left.values() for owner, _, scope in places):
                        self.readers.setdefault(body, set()).add(name)
                    self.mentions.add_call(body, name)
            for name, led_back in imports.calling_back(self.file):
                for body in self.mentioning({name}):
                    for one in led_back & self.callees.keys():
                        self.mentions.add_call(body, one)

    def mentioning(self, names: Set[str]) -> List[Scope]:
        """Return the bodies that mention one of *names*, or what is given one: `service = Service()`."""
        found: Set[Node] = set()
        spread(names, (self.callers,), found)
        return [body for body in self.bodies if body in found or not self.mentions.names[body].isdisjoint(names)]


# What leads to what other modules define without an import of it: a task by its name, and what an application keeps for all.
_ELSEWHERE = frozenset(("app", "config_dict", "current_app", "extensions", "send_task", "state"))


@lru_cache(maxsize=None)
def _owners(library: Library, kind: str) -> Dict[str, Set[str]]:
    """Return the names that have an attribute that is a source of *kind*, by the last identifier of the source."""
    found: Dict[str, Set[str]] = {}
    for name, its_kind in (*library.sources.items(), *library.makers):
        if its_kind == kind:
            owner, _, tail = name.partition("[")[0].removesuffix("()").rpartition(".")
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
        name = name.rpartition(".")[0].removesuffix("()")
        yield name


def _is_self(name: str, scope: Scope) -> bool:
    """Tell whether *name* is the first parameter of a method, *scope*."""
    return scope.kind == FUNCTION and scope.parent is not None and scope.parent.kind == CLASS \
        and first_parameter(scope.node) == name


def _asks(function: Any, names: Container[str], tails: Container[str]) -> bool:
    """Tell whether *function* reads an attribute among *tails* of one of *names*, or hands one on."""
    nodes: List[Any] = [function.body] if isinstance(function, ast.Lambda) else list(function.body)
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
            nodes += children(node)
    return False
