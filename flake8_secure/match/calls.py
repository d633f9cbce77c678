"""Calls of functions, methods and classes by their qualified names."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, FrozenSet, Iterator, Optional, Tuple

from attrs import field, frozen

from flake8_secure.match.base import Combining
from flake8_secure.rule import Match
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def display(name: str) -> str:
    """Return a qualified name as a reader of the code would write it."""
    return name[9:] if name.startswith("builtins.") else name.replace("()", "")


def short_name(match: Match, file: File) -> Dict[str, str]:
    """Shorten the name in the message to its last two parts: for `saying(facts=short_name)`."""
    return {"name": ".".join(match.facts["name"].split(".")[-2:])}


@frozen(eq=False, repr=False)
class Calls(Combining):
    """Calls of some qualified names."""

    names: FrozenSet[str]
    tails: Tuple[str, ...] = field(init=False)

    @tails.default
    def _last_identifiers(self) -> Tuple[str, ...]:
        return tuple(sorted(set(map(last, self.names))))

    @property
    def wanted(self) -> Wanted:
        return Wanted(calls=frozenset(self.tails))

    def find(self, file: File) -> Iterator[Match]:
        calls = file.index.calls
        for tail in self.tails:
            for node, scope in calls.get(tail, ()):
                hit = self.names & file.names(node.func, scope)
                if hit:
                    yield Match(node=node, scope=scope, facts={"name": display(min(hit))})


@frozen(eq=False, repr=False)
class Methods(Combining):
    """Calls of methods by name alone, whatever the receiver."""

    tails: FrozenSet[str]

    @property
    def wanted(self) -> Wanted:
        return Wanted(calls=self.tails)

    def find(self, file: File) -> Iterator[Match]:
        for tail in sorted(self.tails):
            for node, scope in file.index.calls.get(tail, ()):
                if hasattr(node.func, "attr"):
                    yield Match(node=node, scope=scope, facts={"name": "." + tail})


# What calls a function with the arguments that come after it, and what does so with those in a sequence.
_CALLING = frozenset((
    "apply", "apply_async", "call_at", "call_later", "call_soon", "call_soon_threadsafe", "map", "partial", "run_in_executor",
    "start_new_thread", "submit", "to_thread",
))
_CALLING_WITH_SEQUENCE = frozenset(("Process", "Thread", "Timer", "apply", "apply_async", "start_new_thread"))


@frozen(eq=False, repr=False)
class Handed(Combining):
    """Functions that are handed, with their arguments, to what calls them: the match is the call that this comes to."""

    names: FrozenSet[str]

    @property
    def wanted(self) -> Wanted:
        return Wanted(uses=frozenset(map(last, self.names)))

    def find(self, file: File) -> Iterator[Match]:
        for tail in sorted(self.wanted.uses):
            for node, scope in file.index.uses.get(tail, ()):
                hit = self.names & file.names(node, scope)
                above = file.parent(node, scope) if hit else None
                if isinstance(above, ast.keyword):
                    above = file.parent(above, scope)
                if isinstance(above, ast.Call) and node is not above.func:
                    made = _comes_to(node, above)
                    if made is not None:
                        yield Match(node=ast.copy_location(made, above), scope=scope, facts={"name": display(min(hit))})


def _comes_to(function: ast.expr, caller: ast.Call) -> Optional[ast.Call]:
    """Return the call of *function* that *caller* sees to, as far as it is known."""
    tail = tail_of(caller.func)
    after = caller.args[caller.args.index(function) + 1:] if function in caller.args else []
    if tail in _CALLING_WITH_SEQUENCE:
        sequence = next((keyword.value for keyword in caller.keywords if keyword.arg == "args"), after[-1] if after else None)
        given = sequence.elts if isinstance(sequence, (ast.List, ast.Tuple)) else None
        return None if given is None else ast.Call(func=function, args=given, keywords=[])
    return ast.Call(func=function, args=after, keywords=caller.keywords) if tail in _CALLING and after else None


def call(*names: str) -> Calls:
    """Match calls of the qualified *names*: `call("requests.get", "requests.Session().get")`."""
    return Calls(frozenset(names))


def handed(*names: str) -> Handed:
    """Match the qualified *names* where something else is to call them: `executor.submit(os.system, command)`."""
    return Handed(frozenset(names))


def method(*names: str) -> Methods:
    """Match calls of methods with one of *names*, whatever the receiver is."""
    return Methods(frozenset(names))
