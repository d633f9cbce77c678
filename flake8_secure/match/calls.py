"""Calls of functions, methods and classes by their qualified names."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, FrozenSet, Iterable, Iterator, List, Mapping, Optional, Tuple

from attrs import evolve, field, frozen

from flake8_secure.dataflow.bindings import replaces_missing
from flake8_secure.dataflow.values import Local, Ref
from flake8_secure.finding import Level, Profile
from flake8_secure.match.base import Combining, Filed
from flake8_secure.match.conditions import Bound
from flake8_secure.match.given import names_given
from flake8_secure.rule import Match
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.index import Place, Wanted
from flake8_secure.syntax.names import last_of, modules_by_last
from flake8_secure.syntax.scopes import IMPORT, Binding, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def display(name: str) -> str:
    """Return a qualified name as a reader of the code would write it."""
    return name[9:] if name.startswith("builtins.") else name.replace("()", "")


def short_name(match: Match, file: File) -> Dict[str, str]:
    """Shorten the name in the message to its last two parts: for `saying(facts=short_name)`."""
    return {"name": ".".join(match.facts["name"].split(".")[-2:])}


# So many names are looked up one by one.
_FEW = 6


@frozen(eq=False, repr=False)
class Calls(Combining):
    """Calls of some qualified names."""

    gives = ("name",)
    names: FrozenSet[str]
    tails: Tuple[str, ...] = field(init=False)

    @tails.default
    def _last_identifiers(self) -> Tuple[str, ...]:
        return last_of(self.names)

    @property
    def wanted(self) -> Wanted:
        return Wanted(calls=frozenset(self.tails))

    @property
    def filed_under(self) -> Filed:
        return "calls", frozenset(self.tails)

    @property
    def bound(self) -> Bound:
        return modules_by_last(self.names)

    def find(self, file: File) -> Iterator[Match]:
        return self.among(file.index.calls, file)

    def handed(self, file: File) -> Iterator[Match]:
        """Yield what classes hand to those of *names* that they derive from."""
        return self.among(file.index.inits, file)

    def among(self, calls: Mapping[str, Iterable[Place]], file: File) -> Iterator[Match]:
        """Yield the matches among *calls*, by their last identifiers."""
        names_of = file.resolver.resolve
        for tail in self.tails if len(self.tails) < _FEW else sorted(calls.keys() & self.tails):
            for node, scope in calls.get(tail, ()):
                names = names_of(node.func, scope) or names_given(node.func, scope, file)
                hit = self.names & names if names else names  # most have none
                if hit and not _is_rebound(node.func, hit, scope, file):
                    found = Match(node=node, scope=scope, facts={"name": display(min(hit))})
                    yield found if hit == names or not _is_fallback(node.func, hit, scope, file) else evolve(
                        found, confidence=Level.LOW, profile=Profile.AUDIT)


def _root(node: ast.AST, scope: Scope) -> Optional[Tuple[Scope, List[Binding]]]:
    """Return where the name that *node* begins with is bound."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return scope.find(node.id) if isinstance(node, ast.Name) else None


def _is_rebound(node: ast.AST, names: FrozenSet[str], scope: Scope, file: File) -> bool:
    """Tell whether *node* is one of *names* at other places only: `load = yaml.load` was followed by `load = json.load`."""
    found = _root(node, scope)
    if found is None or len(found[1]) < 2:
        return False
    value = file.value(node, scope)
    return not value.unknown and bool(value.items) and all(
        isinstance(item.node, FUNCTIONS) if isinstance(item, Local) else isinstance(item, Ref) and item.name not in names
        for item in value.items)


def _is_fallback(node: ast.AST, names: FrozenSet[str], scope: Scope, file: File) -> bool:
    """Tell whether *node* is one of *names* only where another module is missing: `except ImportError: import pickle`."""
    found = _root(node, scope)
    if found is None or any(binding[0] != IMPORT for binding in found[1]):
        return False
    meant = [
        binding for binding in found[1]
        if any(f"{name}.".startswith(f"{one}.") for name in names for one in file.resolver.binding(binding, found[0]))]
    return len(meant) < len(found[1]) and all(replaces_missing(binding, file) for binding in meant)


@frozen(eq=False, repr=False)
class CallsOfHeirs(Combining):
    """Calls of the classes of the file that derive from one of some qualified names."""

    inner: Calls

    @property
    def wanted(self) -> Wanted:
        return Wanted(bases=frozenset(self.inner.tails))

    def find(self, file: File) -> Iterator[Match]:
        bases = file.index.bases.keys() & self.inner.tails
        return self.inner.among({
            tail: [
                place for heir in file.index.heirs.get(tail, ())
                for place in file.index.called.get(getattr(heir.node, "name", ""), ())]
            for tail in bases}, file) if bases else iter(())


@frozen(eq=False, repr=False)
class Methods(Combining):
    """Calls of methods by name alone, whatever the receiver."""

    gives = ("name",)
    tails: FrozenSet[str]

    @property
    def wanted(self) -> Wanted:
        return Wanted(calls=self.tails)

    @property
    def filed_under(self) -> Filed:
        return "calls", self.tails

    def find(self, file: File) -> Iterator[Match]:
        for tail in sorted(self.tails):
            for node, scope in file.index.calls.get(tail, ()):
                if hasattr(node.func, "attr"):
                    yield Match(node=node, scope=scope, facts={"name": tail})


def call(*names: str) -> Calls:
    """Match calls of the qualified *names*: `call("requests.get", "requests.Session().get")`."""
    return Calls(frozenset(names))


def of_heirs(calls: Calls) -> CallsOfHeirs:
    """Match calls of the classes of the file that derive from what *calls* finds calls of; how they take arguments is theirs."""
    return CallsOfHeirs(calls)


def method(*names: str) -> Methods:
    """Match calls of methods with one of *names*, whatever the receiver is."""
    return Methods(frozenset(names))
