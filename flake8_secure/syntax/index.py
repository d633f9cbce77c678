"""What the walk is asked for, and what it finds."""

from __future__ import annotations

import ast
from copy import copy
from functools import cached_property
from types import MappingProxyType
from typing import Any, Callable, Dict, FrozenSet, Iterable, List, Mapping, NamedTuple, Optional, Set, Tuple, Type

from flake8_secure.syntax.functions import first_parameter
from flake8_secure.syntax.handing import HANDING, INIT
from flake8_secure.syntax.nodes import tail_of, text_of
from flake8_secure.syntax.scopes import CLASS, FUNCTION, Scope

Place = Tuple[Any, Scope]  # a node and the scope it stands in; Any: its class is the key it is found by
# Among the wanted keywords: all of them.
ANY = "*"


class Wanted(NamedTuple):
    """What the enabled rules look for: the filter that the walk applies."""

    calls: FrozenSet[str] = frozenset()  # last identifiers of called names
    uses: FrozenSet[str] = frozenset()  # last identifiers of names read without a call
    bases: FrozenSet[str] = frozenset()  # last identifiers of base classes
    modules: FrozenSet[str] = frozenset()  # dotted names of imported modules and members
    heads: FrozenSet[str] = frozenset()  # first four characters of string constants
    writes: FrozenSet[str] = frozenset()  # attribute names and constant item keys that are assigned
    settings: FrozenSet[str] = frozenset()  # plain names assigned in the body of the module or of a class
    keywords: FrozenSet[str] = frozenset()  # names of keyword arguments; ANY for all
    definitions: FrozenSet[str] = frozenset()  # names of functions
    nodes: FrozenSet[Type[ast.AST]] = frozenset()  # classes of nodes
    assigned: FrozenSet[Type[ast.AST]] = frozenset()  # classes of the values that plain assignments have
    characters: FrozenSet[str] = frozenset()  # ANY for lines with any beyond ASCII, which the walk does not see

    def __or__(self, other: Wanted) -> Wanted:
        if not any(other):
            return self
        if not any(self):
            return other
        return Wanted(*[a | b if a and b else a or b for a, b in zip(self, other)])  # type: ignore[arg-type]  # by field


class Index:
    """What the walk found, under the key that a rule asks with."""

    def __init__(self) -> None:
        self.scopes: List[Scope] = []
        self.calls: Dict[str, List[Place]] = {}
        self.made: List[Place] = []  # all calls, wanted or not
        # Those of a class that a class which derives from it hands arguments to.
        self.inits: Dict[str, List[Place]] = {}
        self.handed: Dict[ast.AST, ast.Call] = {}  # by a call that another one leads to: that one
        self.uses: Dict[str, List[Place]] = {}
        # Class patterns, by the attributes that they read: `case ToolUse(input=arguments)`.
        self.matched: Dict[str, List[Place]] = {}
        self.bases: Dict[str, List[Place]] = {}
        self.imports: Dict[str, List[Place]] = {}
        self.texts: Dict[str, List[Place]] = {}
        self.writes: Dict[str, List[Place]] = {}  # the targets
        self.settings: Dict[str, List[Place]] = {}  # the targets
        self.keywords: Dict[str, List[Place]] = {}  # the calls, of all keywords if any is wanted; "" for `**`
        self.definitions: Dict[str, List[Place]] = {}  # the functions
        self.nodes: Dict[Type[ast.AST], List[Place]] = {}
        self.assigned: Dict[Type[ast.AST], List[Place]] = {}  # the assignments
        self.written: Dict[ast.AST, ast.AST] = {}  # the value expression of a target in writes or settings
        self.promised: Dict[ast.AST, ast.expr] = {}  # by a None that is there until something is assigned: its annotation
        self.annotated: Dict[ast.AST, ast.expr] = {}  # by any other value of an assignment that says what it is: that
        self.added: Dict[ast.expr, Tuple[str, Scope]] = {}  # by what `+=` and the like add to a name: that, and the scope
        # By name of an attribute that a function assigns, or key of a request: what it is one of, other than `self`, its value,
        # and the scope.
        self.shared: Dict[str, List[Tuple[ast.expr, ast.AST, Scope]]] = {}
        # What is put under a key of a container: the target, the value or the augmented assignment, and the scope.
        self.puts: List[Tuple[ast.Subscript, ast.AST, Scope]] = []
        # Wanted identifiers, by what the module itself calls them.
        self.renamed: Dict[str, FrozenSet[str]] = {}
        self.handing: Dict[str, str] = {}  # what hands on calls, by another name that it is imported under
        self.stars: List[str] = []
        self.roots: Set[str] = set()  # the first, and the first two components of all imports
        self.by_node: Dict[ast.AST, Scope] = {}  # scope of a function, class, lambda or comprehension
        self.expressions: List[Tuple[Scope, List[Any]]] = []  # those that the walk took one by one, in each scope
        # The same by the field of `Wanted` that asks for it.
        self.kinds: Dict[str, Mapping[Any, List[Place]]] = {
            "calls": self.calls, "uses": self.uses, "bases": self.bases, "modules": self.imports,
            "heads": self.texts, "writes": self.writes, "settings": self.settings, "keywords": self.keywords,
            "definitions": self.definitions, "nodes": self.nodes, "assigned": self.assigned,
        }
        self._derived: Dict[str, Any] = {}

    def close(self) -> None:
        """Let go of all that refers back to the index."""
        for scope in self.scopes:
            scope.close()
        self.__dict__.clear()

    @cached_property
    def called(self) -> Dict[str, List[Place]]:
        """All calls by their last identifiers, wanted or not."""
        found: Dict[str, List[Place]] = {}
        for place in self.made:
            found.setdefault(tail_of(place[0].func), []).append(place)
        return found

    @cached_property
    def left(self) -> Dict[str, List[Tuple[ast.expr, ast.AST, Scope]]]:
        """What is shared, and what functions write by its name: `setattr(local, "user", user)`."""
        found = dict(self.shared)
        for call, scope in self.called.get("setattr", ()):
            name = text_of(call.args[1]) if len(call.args) == 3 else None
            if name and scope.kind == FUNCTION and isinstance(call.args[0], (ast.Attribute, ast.Name)) and not (
                    scope.parent is not None and scope.parent.kind == CLASS
                    and getattr(call.args[0], "id", "") == first_parameter(scope.node)):
                found[name] = [*found.get(name, ()), (call.args[0], call.args[2], scope)]
        return found

    @cached_property
    def handing_on(self) -> Dict[str, List[Place]]:
        """The calls of what is handed functions to call, by its own name, whatever it is imported as."""
        found = {tail: self.called[tail] for tail in HANDING.keys() & self.called.keys()}
        for name, tail in self.handing.items():
            if name in self.called:
                found[tail] = [*found.get(tail, ()), *self.called[name]]
        return found

    @cached_property
    def called_in(self) -> Dict[Scope, List[Place]]:
        """All calls by the function, class or module that they are made in."""
        found: Dict[Scope, List[Place]] = {}
        for places in self.called.values():
            for place in places:
                found.setdefault(place[1].owner, []).append(place)
        return found

    def with_calls(self, more: Mapping[str, Iterable[Place]]) -> Index:
        """Return this index with *more* calls, by their last identifiers; others who share this one do not see them."""
        if not more:
            return self
        found = copy(self)
        found.calls = {**self.calls, **{tail: [*self.calls.get(tail, ()), *places] for tail, places in more.items()}}
        found.kinds = {**self.kinds, "calls": found.calls}
        return found

    @cached_property
    def heirs(self) -> Dict[str, List[Scope]]:
        """The classes of the file, by the last identifiers of what they derive from."""
        found: Dict[str, List[Scope]] = {}
        for scope in self.scopes:
            for base in scope.node.bases if isinstance(scope.node, ast.ClassDef) else ():
                found.setdefault(tail_of(base), []).append(scope)
        return found

    def derived(self, key: str, make: Callable[[], Any]) -> Any:
        """Return what *make* finds out from this index alone, computed once."""
        found = self._derived.get(key)
        if found is None:
            found = self._derived[key] = make()
        return found


# By identifier: what it is filed under; None until the first is met.
Filed = Dict[str, Optional[Tuple[str, ...]]]


class Search(NamedTuple):
    """What the walks of all files share."""

    wanted: Wanted
    tails: FrozenSet[str]  # all wanted identifiers
    roots: FrozenSet[str]  # first components of wanted modules
    renamed: Dict[str, FrozenSet[str]]  # the wanted identifiers that an identifier may stand for
    calls: Filed  # called identifiers that are looked at
    uses: Filed  # those read without a call


def search(wanted: Wanted, renamed: Mapping[str, Iterable[str]] = MappingProxyType({})) -> Search:
    """Return what the walks of all files share.

    *renamed* has the identifiers that stand for wanted ones in any file, with those that they stand for.
    """
    table = {name: frozenset(tails) for name, tails in renamed.items()}
    return Search(
        wanted,
        wanted.calls | wanted.uses | wanted.bases,
        frozenset(module.partition(".")[0] for module in wanted.modules),
        table,
        dict.fromkeys((*wanted.calls, *table, *HANDING, INIT)) if wanted.calls else {},
        dict.fromkeys((*wanted.uses, *table)),
    )
