"""Untrusted data that reaches a place where it does harm."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Dict, FrozenSet, Iterator, List, Optional, Protocol, Tuple, Union

from attrs import evolve, field, frozen

from flake8_secure.dataflow.handlers import is_handler
from flake8_secure.dataflow.values import Taint, Taints, Value, join, order
from flake8_secure.match.args import find_argument
from flake8_secure.match.base import Combining
from flake8_secure.match.calls import display, last
from flake8_secure.match.conditions import Condition
from flake8_secure.match.names import written_key
from flake8_secure.models import SANITIZERS
from flake8_secure.rule import Level, Match, Profile
from flake8_secure.syntax.scopes import FUNCTION
from flake8_secure.syntax.walk import Wanted

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

Key = Union[str, int]
# What of a value's taints does harm at a sink: all of them, or those at a certain place in a text.
Harm = Callable[[Value], Taints]


def everything(value: Value) -> Taints:
    """Return all taints: any part of the value does harm."""
    return value.taints


class Sink(Protocol):
    """Places that data must not reach."""

    wanted: Wanted

    def reached(self, file: File) -> Iterator[Tuple[Match, Value]]:
        """Yield every place, with the value that gets there."""


@frozen(eq=False)
class CallSink:
    """An argument of a call. `*.execute` is a method of a receiver of which nothing is known."""

    names: FrozenSet[str]
    keys: Tuple[Key, ...]
    condition: Optional[Condition] = None
    harm: Harm = everything
    tails: Tuple[str, ...] = field(init=False)

    @tails.default
    def _last_identifiers(self) -> Tuple[str, ...]:
        return tuple(sorted(set(map(last, self.names))))

    @property
    def wanted(self) -> Wanted:
        return Wanted(calls=frozenset(self.tails))

    def reached(self, file: File) -> Iterator[Tuple[Match, Value]]:
        for tail in self.tails:
            for node, scope in file.index.calls.get(tail, ()):
                hit = self.names & called(node, scope, file, tail)
                if not hit:
                    continue
                match = Match(node=node, scope=scope, facts={"sink": display(min(hit)).replace("*", "") + "()"})
                if self.condition is not None and not self.condition.judge(match, file).possible:
                    continue
                value = self.argument(node, file)
                if value is not None:
                    yield match, value

    def argument(self, node: ast.Call, file: File) -> Optional[Value]:
        """Return the join of the arguments that matter."""
        values: List[Value] = []
        if "*" in self.keys:
            parts = [part.value if isinstance(part, ast.Starred) else part for part in node.args]
            values += [file.flow_value(part) for part in (*parts, *(keyword.value for keyword in node.keywords))]
        elif "self" in self.keys and isinstance(node.func, ast.Attribute):
            values.append(file.flow_value(node.func.value))
        else:
            found, hidden = find_argument(node, self.keys)
            if found is not None:
                values.append(file.flow_value(found))
            elif hidden:
                values += [file.flow_value(part.value) for part in node.args if isinstance(part, ast.Starred)]
                values += [file.flow_value(keyword.value) for keyword in node.keywords if keyword.arg is None]
        return join(values) if values else None


def called(node: ast.Call, scope: object, file: File, tail: str) -> FrozenSet[str]:
    """Return what a call may call, by bindings and by the flow; `*.tail` where nothing is known of a method."""
    names: FrozenSet[str] = file.names(node.func, scope)  # type: ignore[arg-type]  # scopes come from the index
    if not names:
        names = frozenset(file.flow_value(node.func).names)
        if not names and isinstance(node.func, ast.Attribute):
            return frozenset(("*." + tail,))
    return names


@frozen(eq=False)
class WriteSink:
    """The value assigned to an attribute or an item."""

    names: FrozenSet[str]
    harm: Harm = everything

    @property
    def wanted(self) -> Wanted:
        return Wanted(writes=frozenset(map(written_key, self.names)))

    def reached(self, file: File) -> Iterator[Tuple[Match, Value]]:
        for key in sorted(self.wanted.writes):
            for node, scope in file.index.writes.get(key, ()):
                reached = file.names(node, scope) | {"*." + key if isinstance(node, ast.Attribute) else f"*[{key}]"}
                if self.names & reached:
                    yield Match(node=node, scope=scope, facts={"sink": key}), file.flow_value(file.index.written[node])


@frozen(eq=False)
class ReturnSink:
    """What a function that a framework calls returns."""

    roots: Tuple[str, ...]  # the frameworks that send a returned text as HTML
    harm: Harm = everything
    wanted: Wanted = Wanted(nodes=frozenset((ast.Return,)))

    def reached(self, file: File) -> Iterator[Tuple[Match, Value]]:
        if not file.index.roots.intersection(self.roots):
            return
        for node, scope in file.index.nodes.get(ast.Return, ()):
            if node.value is not None and scope.kind == FUNCTION and is_handler(scope, file):
                yield Match(node=node, scope=scope, facts={"sink": "the response"}), file.flow_value(node.value)


@frozen(eq=False)
class Flow(Combining):
    """Data of some kinds that reaches a sink without passing what makes it harmless.

    Facts for the message: *source* (as written), *line* of the source, *sink*.
    """

    weakness: str  # a key of the sanitizers
    sinks: Tuple[Sink, ...]
    kinds: FrozenSet[str] = frozenset(("remote",))
    structured: Optional[bool] = None  # only data that may be more than text, or only text

    @property
    def wanted(self) -> Wanted:
        result = Wanted()
        for sink in self.sinks:
            result |= sink.wanted
        return result

    @property
    def names(self) -> FrozenSet[str]:
        """The qualified names that it asks about."""
        found: FrozenSet[str] = frozenset()
        for sink in self.sinks:
            found |= getattr(sink, "names", found)
        return found

    def find(self, file: File) -> Iterator[Match]:
        if not self.possible(file):
            return
        safe = frozenset(SANITIZERS[self.weakness])
        for sink in self.sinks:
            for match, value in sink.reached(file):
                if not value.taints:
                    continue
                harmful = [
                    taint for taint in sink.harm(value)  # type: ignore[attr-defined]  # every sink has one
                    if taint.kind in self.kinds and not taint.through & safe
                    and self.structured in (None, taint.structured)
                ]
                if harmful:
                    yield evolve(
                        match,
                        facts={**match.facts, **told(min(harmful, key=order))},
                        confidence=Level.MEDIUM if all("?" in taint.through for taint in harmful) else Level.HIGH,
                        profile=Profile.STANDARD if any(taint.kind != "local" for taint in harmful) else Profile.AUDIT,
                    )

    def possible(self, file: File) -> bool:
        """Tell whether data of these kinds can be in *file* at all."""
        return any(_EVIDENCE[kind](file) for kind in self.kinds)


_LOCAL_MODULES = frozenset(("argparse", "docopt", "fileinput", "getopt", "optparse", "os", "sys"))
# By kind of data: does the file have anything that it can come from?
_EVIDENCE: Dict[str, Callable[[File], bool]] = {
    "exception": lambda file: bool(file.libraries),
    "local": lambda file: file.options.profile is Profile.AUDIT and bool(file.index.roots & _LOCAL_MODULES),
    "remote": lambda file: file.follows,
    "secret": lambda file: True,
    "weak-random": lambda file: "random" in file.index.roots,
}


def told(taint: Taint) -> Dict[str, str]:
    """Return the facts that name the source of *taint*."""
    return {"source": taint.label, "line": str(taint.line)}


def sink(
    *names: str, arg: Union[Key, Tuple[Key, ...]] = 0, where: Optional[Condition] = None, harm: Harm = everything
) -> CallSink:
    """Return the argument *arg* of calls of *names* as a sink.

    *arg* is a keyword, a 0-based position, a tuple of alternatives, "*" for every argument, or "self" for the receiver.
    """
    return CallSink(frozenset(names), arg if isinstance(arg, tuple) else (arg,), where, harm)


def flow(weakness: str, *sinks: Sink, kinds: Tuple[str, ...] = ("remote", "local"), structured: Optional[bool] = None) \
        -> Flow:
    """Match data of *kinds* that reaches one of *sinks* and is not made harmless for *weakness*."""
    return Flow(weakness, sinks, frozenset(kinds), structured)
