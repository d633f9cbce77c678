"""Untrusted data that reaches a place where it does harm."""

from __future__ import annotations

import ast
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Dict, FrozenSet, Iterator, Mapping, Optional, Sequence, Set, Tuple, Union

from attrs import evolve, frozen

from flake8_secure.dataflow.mentions import naming
from flake8_secure.dataflow.taints import ASKED, OF_UNKNOWN, PASSED_UNKNOWN, Taint, Taints, by_order
from flake8_secure.dataflow.values import Contents, Hole, Text, Value
from flake8_secure.finding import Level, Profile
from flake8_secure.match.base import Combining, Either, either
from flake8_secure.match.conditions import Condition, Test
from flake8_secure.match.harms import Harm, doubled_in_quotes, doubted, escaped_in_vain, everything, quoted_twice
from flake8_secure.match.places import enclosing
from flake8_secure.match.reaching import in_force
from flake8_secure.match.sinks import CallSink, Sink, called
from flake8_secure.match.whole import by_place
from flake8_secure.models import MODELS
from flake8_secure.models.library import FILE, GENERATED, LOCAL, NAMED, NAMING_HEADS, OF_MACHINE, REMOTE
from flake8_secure.models.sanitizers import SANITIZERS
from flake8_secure.models.stdlib import BASE
from flake8_secure.rule import Match, Matcher
from flake8_secure.syntax.arguments import Key, arguments_of
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import below, shape

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


@frozen(eq=False, repr=False)
class Flow(Combining):
    """Data of some kinds that reaches a sink without passing what makes it harmless.

    Facts for the message: *source* (as written), *line* of the source, *sink*.
    """

    gives = ("line", "piece", "sink", "source")
    weakness: str  # a key of the sanitizers
    sinks: Tuple[Sink, ...]
    kinds: FrozenSet[str] = frozenset(("remote",))
    structured: Optional[bool] = None  # only data that may be more than text, or only text
    audit: bool = False  # shown by that profile alone

    @property
    def sets_profile(self) -> bool:
        """Whether evidence decides which profile shows it."""
        return not self.audit

    @property
    def follows_data(self) -> bool:
        """Whether it finds nothing, audits apart, in a file that no data from outside can come into."""
        return self.kinds <= _FROM_OUTSIDE

    @property
    def of_audits(self) -> FrozenSet[str]:
        """The kinds of data that only audits look at."""
        return OF_MACHINE | {GENERATED} if self.weakness in _WRITTEN else OF_MACHINE

    @property
    def names(self) -> FrozenSet[str]:
        """The qualified names that it asks about."""
        found: FrozenSet[str] = frozenset()
        for sink in self.sinks:
            found |= getattr(sink, "names", found)
        return found

    @property
    def context(self) -> Wanted:
        """What the walk must keep for telling whether data can come from outside at all, and get into a sink."""
        holders: Tuple[FrozenSet[str], ...] = tuple(getattr(sink, "holders", frozenset()) for sink in self.sinks)
        return Wanted(
            uses=MODELS.all_tails.union(*holders), calls=MODELS.all_tails | MODELS.caller_tails,
            heads=frozenset(NAMING_HEADS if NAMED in self.kinds else ()))

    def find(self, file: File) -> Iterator[Match]:
        kinds = frozenset() if self.audit and not file.audits else self.possible(file)
        if not kinds:
            return
        decorated: Set[Tuple[Tuple[str, ...], str]] = set()
        for sink in self.sinks:
            for match, value in sink.reached(file, kinds):
                if not value.taints and not isinstance(value.single, Contents):
                    continue  # the keys of a dictionary have taints of their own
                harmful = self.harmful(self.judged(sink.harm(doubted(value, self.weakness == "path")), value), file)
                if not harmful:
                    continue
                found = evolve(match, **self.evidence(match, harmful))
                if match.sites and isinstance(match.node, FUNCTIONS):
                    # A decorator of another module does it to each function that it decorates: once is enough.
                    done = match.sites, found.facts["source"]
                    if done in decorated:
                        continue
                    decorated.add(done)
                yield found

    def judged(self, taints: Taints, value: Value) -> Taints:
        """Return those of *taints* of *value* that count where it has quotes around them.

        Not those of what a query has between them and without quotes of its own; but those of what was quoted for a shell.
        """
        if self.weakness == "sql" and taints:
            return taints - doubled_in_quotes(value) | escaped_in_vain(value)
        return taints | quoted_twice(value) if self.weakness == "command" and taints else taints

    def harmful(self, taints: Taints, file: File) -> Tuple[Taint, ...]:
        """Return those of *taints* that nothing made harmless, in the order of the file.

        An attribute of what an unknown function was given data for is enough for audits only, and so is an address
        that begins with what such a function gave, or what is kept in a session.
        """
        safe, kinds = frozenset(SANITIZERS[self.weakness]), self.kinds
        if not file.audits:
            safe |= OF_UNKNOWN | PASSED_UNKNOWN if self.weakness in _LOOKED_UP else OF_UNKNOWN
        if not file.options.audits:
            kinds = kinds - self.of_audits  # else what only audits show would hide what is shown of the same call
        return tuple(sorted((
            taint for taint in taints
            if taint.kind in kinds and not taint.through & safe and self.structured in (None, taint.structured)
        ), key=by_order))

    def evidence(self, match: Match, harmful: Sequence[Taint]) -> Dict[str, Any]:
        """Return what *harmful* taints change of *match*."""
        # What makes it worth reporting, before what only audits look at; of that what is surest.
        source = max(harmful, key=lambda taint: (taint.kind not in self.of_audits, _sureness(taint)))
        return {
            **({"message": _GENERATED} if source.kind == GENERATED and self.weakness in _RUN else {}),
            "facts": {**match.facts, **told(source)},
            "confidence": max(map(_sureness, harmful)),
            "profile": Profile.AUDIT if self.audit or source.kind in self.of_audits else Profile.STANDARD,
        }

    def possible(self, file: File) -> FrozenSet[str]:
        """Return the kinds of data, of those asked for, that can be in *file* at all."""
        return frozenset(kind for kind in self.kinds if _EVIDENCE[kind](file))


# What a framework brings along, and what only audits look at.
_FROM_OUTSIDE = frozenset(("exception", "file", "generated", "local", "remote", "traceback"))
_ARCHIVES = ("libarchive", "py7zr", "pycdlib", "pyzipper", "rarfile", "tarfile", "zipfile")
_NAMING = ("aiohttp", "cgi", "email")
# By kind of data: does the file have anything that it can come from?
_EVIDENCE: Dict[str, Callable[[File], bool]] = {
    "exception": lambda file: bool(file.libraries),
    "generated": lambda file: any(file.mentions("generated", library) for library in file.libraries),
    "file": lambda file: file.follows_local,
    "local": lambda file: file.follows_local,
    "member": lambda file: not file.index.roots.isdisjoint(_ARCHIVES) and file.mentions("member", BASE),
    "named": lambda file: any(naming(file.index)) or not file.index.roots.isdisjoint(_NAMING) and file.mentions(
        "named", BASE) or any(file.mentions("named", library) for library in file.libraries),
    "remote": lambda file: file.follows,
    "stored": lambda file: file.options.audits and any(file.mentions("stored", library) for library in file.libraries),
    "traceback": lambda file: file.mentions("traceback", BASE) and (bool(file.libraries) or file.called_by_convention),
    "weak-random": lambda file: "random" in file.index.roots and file.mentions("weak-random", BASE),
}

# What must not run although only a language model has written it, or stands in a file, and what is said of the first.
_GENERATED = "{sink} runs what a language model wrote, {source} (line {line}): let it choose among functions"
_RUN = frozenset(("code", "command", "formula", "import", "sql", "template"))
# What a language model had better not choose either, though much is built for it to: files, and addresses to fetch.
_WRITTEN = frozenset(("path", "ssrf"))
# What an unknown function is often handed data to look up: addresses, and what is kept for later.
_LOOKED_UP = frozenset(("origin", "redirect", "redirect-odd", "ssrf", "trust"))

# The kinds of data that most flows are about.
_USUAL = (REMOTE, LOCAL)


def _sureness(taint: Taint) -> Level:
    """Return how sure it is that data got to a place, by what it passed."""
    if taint.through & OF_UNKNOWN:
        return Level.LOW
    return Level.MEDIUM if taint.through & (PASSED_UNKNOWN | ASKED) or taint.kind == GENERATED else Level.HIGH


def told(taint: Taint) -> Dict[str, str]:
    """Return the facts that name the source of *taint*."""
    return {"source": taint.label, "line": str(taint.line), "piece": repr(taint.path)}


def sink(
    *names: str, arg: Union[Key, Tuple[Key, ...]] = 0, where: Optional[Condition] = None, harm: Harm = everything
) -> CallSink:
    """Return the argument *arg* of calls of *names* as a sink.

    *arg* is a keyword, a 0-based position, a tuple of alternatives, "*" for every argument, "[]" for the list of those
    by position, "**" for a mapping that is unpacked, "%" for a format and what it takes in as it is, or "self" for the
    receiver.
    """
    return CallSink(frozenset(names), arg if isinstance(arg, tuple) else (arg,), where, harm)


def flow(weakness: str, *places: Sink, kinds: Tuple[str, ...] = _USUAL, structured: Optional[bool] = None,
         audit: bool = False) -> Flow:
    """Match data of *kinds* that reaches one of *places* and is not made harmless for *weakness*."""
    more: Tuple[str, ...] = ()
    if kinds is _USUAL:
        more = (FILE, GENERATED) if weakness in _RUN else (GENERATED,) if weakness in _WRITTEN else ()
    return Flow(weakness, places, frozenset((*kinds, *more)), structured, audit)


def sinks(table: Mapping[Any, Tuple[str, ...]], where: Optional[Condition] = None, harm: Harm = everything) \
        -> Tuple[CallSink, ...]:
    """Return the sinks of a table of `flake8_secure.models.sinks`."""
    return tuple(sink(*names, arg=key, where=where, harm=harm) for key, names in table.items())


def through(weakness: str, table: Mapping[Any, Tuple[str, ...]], *more: Sink, where: Optional[Condition] = None,
            harm: Harm = everything, kinds: Tuple[str, ...] = _USUAL,
            structured: Optional[bool] = None, audit: bool = False) -> Flow:
    """Match data that reaches a sink of *table*, or one of *more*."""
    return flow(weakness, *sinks(table, where, harm), *more, kinds=kinds, structured=structured, audit=audit)


@frozen(eq=False, repr=False)
class UnlessNear(Combining):
    """What matters most; and what matters less, in functions where nothing else was found."""

    less: Matcher
    most: Matcher

    @property
    def parts(self) -> Tuple[Matcher, ...]:
        """The matchers that this one is made of."""
        return (self.most, self.less)

    def find(self, file: File) -> Iterator[Match]:
        found = list(self.most.find(file))
        yield from found
        owners = {match.scope.owner for match in found}
        yield from (match for match in self.less.find(file) if match.scope.owner not in owners)


def unless_near(less: Matcher, most: Matcher) -> UnlessNear:
    """Match *most*, and *less* in functions where *most* finds nothing."""
    return UnlessNear(less, most)


@frozen(eq=False, repr=False)
class OncePerInput(Combining):
    """What is found first of each input in a loop or function: what else it does with that is wrong for the same reason."""

    inner: Matcher

    def find(self, file: File) -> Iterator[Match]:
        seen = set()
        for match in sorted(self.inner.find(file), key=by_place):
            key = _input_of(match, file)
            if key not in seen:
                seen.add(key)
                yield match


def _input_of(match: Match, file: File) -> Tuple[object, ...]:
    """Return what is the same for all that is done with one input in a loop, or in a function outside of its loops."""
    loop = next((
        above for above in enclosing(match.node, match.scope, file) if isinstance(above, (ast.For, ast.While))), None)
    return match.scope.owner, loop, match.facts["source"], match.facts["line"]


def once_per_input(inner: Matcher) -> OncePerInput:
    """Match what *inner* finds first of each input, in each loop, and in each function outside of its loops."""
    return OncePerInput(inner)


@frozen(eq=False, repr=False)
class OncePerValue(Combining):
    """What is found first of each value that the same function gets again and again, and what is surer; audits show all.

    That is in one loop or function, and as it is spelled there.
    """

    inner: Matcher

    def find(self, file: File) -> Iterator[Match]:
        found = self.inner.find(file)
        if file.audits:
            yield from found
            return
        surest: Dict[Tuple[object, ...], Tuple[ast.AST, Level]] = {}
        alike = [
            (match, (*_input_of(match, file), match.facts["sink"], match.message, _called(match)))
            for match in sorted(found, key=by_place)]
        often = Counter(key for _, key in alike)
        for match, key in alike:
            # What nothing is like need not be looked at.
            key += tuple(_given(match, file) if often[key] > 1 else ()) or (match.node,)
            sureness = Level.HIGH if match.confidence is None else match.confidence
            node, least = surest.get(key, (match.node, sureness))
            if node is match.node or sureness > least:
                surest[key] = match.node, max(least, sureness)
                yield match


def _called(match: Match) -> Optional[Tuple[object, ...]]:
    """Return the shape of the function that leads to a sink in another module."""
    return shape(match.node.func) if match.sites and isinstance(match.node, ast.Call) else None


def _given(match: Match, file: File) -> Iterator[object]:
    """Yield the shapes of what a call is given, its receiver included, that data from outside is in, and what binds its names."""
    node, scope = match.node, match.scope
    receiver = [node.func.value] if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else []
    for one in (*receiver, *arguments_of(node)) if isinstance(node, ast.Call) else ():
        if file.flow_value(one, scope).taints:
            yield shape(one)
            for name in below(one):
                found = scope.find(name.id) if isinstance(name, ast.Name) else None
                if found is not None and isinstance(name, ast.Name):
                    yield from (binding[1] for binding in in_force(found[1], name, scope, file))


def once_per_value(inner: Matcher) -> OncePerValue:
    """Match what *inner* finds first of each value and sink, in each loop, and in each function outside of its loops."""
    return OncePerValue(inner)


@frozen(eq=False, repr=False)
class OncePerPlace(Combining):
    """What gets first to each place of another module: all that gets there is wrong for the same reason, and mended there."""

    inner: Matcher

    def find(self, file: File) -> Iterator[Match]:
        seen: Set[str] = set()
        for match in sorted(self.inner.find(file), key=by_place):
            if seen.isdisjoint(match.sites):
                yield match
            seen.update(match.sites)


def once_per_place(inner: Matcher) -> OncePerPlace:
    """Match all that *inner* finds here, and what it finds first of each place of another module."""
    return OncePerPlace(inner)


def are_vetted(taints: Taints, weakness: str) -> bool:
    """Tell whether there are *taints*, and all were made harmless for *weakness*."""
    safe = frozenset(SANITIZERS[weakness])
    return bool(taints) and all(taint.through & safe for taint in taints)


def vetted(weakness: str, *places: CallSink) -> Test:
    """Ask whether what a matched call is given came from outside and was made harmless on every way; in audits all of it."""

    def test(match: Match, file: File) -> bool:
        if not file.follows or not isinstance(match.node, ast.Call):
            return False
        value_of = partial(file.flow_value, scope=match.scope)
        for place in places:
            if any(place.names & called(match.node, match.scope, file, tail, value_of) for tail in place.tails):
                value = place.argument(match.node, value_of)
                return value is not None and are_vetted(value.taints, weakness) and not (
                    file.audits and _is_partly_unknown(value))
        return False

    return Test(test)


def _is_partly_unknown(value: Value) -> bool:
    """Tell whether some of *value* came from who knows where."""
    return value.unknown or any(
        isinstance(part, Hole) and not part.taints
        for item in value.items if isinstance(item, Text) for part in item.parts)


def upgraded(
    weakness: str,
    table: Mapping[Any, Tuple[str, ...]],
    pattern: Combining,
    message: str,
    *,
    cwe: Optional[int] = None,
    where: Optional[Condition] = None,
) -> Either:
    """Match what *pattern* does: in other words where data from outside gets there, in audits where it was vetted."""
    return either(
        through(weakness, table, where=where).saying(message, severity=Level.HIGH, cwe=cwe),
        pattern.unless(vetted(weakness, *sinks(table))),
        pattern.saying(confidence=Level.LOW, profile=Profile.AUDIT),
    )
