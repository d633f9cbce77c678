"""What concerns a file as a whole: the first of many places, and all that is lacking."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Iterator, List, Mapping, Set, Tuple

from attrs import evolve, frozen

from flake8_secure.match.base import Combining
from flake8_secure.match.conditions import Bound, bound_by, wanted_by
from flake8_secure.match.places import outermost
from flake8_secure.rule import Match, Matcher
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import shape

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Characters of a message that a list of names may take.
ROOM = 60


@frozen(eq=False, repr=False)
class First(Combining):
    """The first of what a matcher finds in a file."""

    inner: Matcher

    def find(self, file: File) -> Iterator[Match]:
        yield from sorted(self.inner.find(file), key=by_place)[:1]


@frozen(eq=False, repr=False)
class OncePerOptions(Combining):
    """The first of the calls in a function that are told the same by the same `**options`."""

    inner: Matcher

    def find(self, file: File) -> Iterator[Match]:
        seen: Set[Tuple[object, ...]] = set()
        for match in sorted(self.inner.find(file), key=by_place):
            keywords = match.node.keywords if isinstance(match.node, ast.Call) else []
            told = (match.scope.owner, *map(shape, keywords)) if any(one.arg is None for one in keywords) else (match,)
            if told not in seen:
                seen.add(told)
                yield match


def once_per_options(inner: Matcher) -> OncePerOptions:
    """Match what *inner* finds first of the calls in a function with the same `**options`."""
    return OncePerOptions(inner)


@frozen(eq=False, repr=False)
class OncePerText(Combining):
    """The first of the texts in a function, or in the body of a module or class, that are put together alike; audits show all."""

    inner: Matcher
    of: Callable[[Match, File], bool]

    def find(self, file: File) -> Iterator[Match]:
        if file.audits:
            yield from self.inner.find(file)
            return
        seen: Set[Tuple[object, ...]] = set()
        for match in sorted(self.inner.find(file), key=by_place):
            whole, _ = outermost(match.node, match.scope, file, (ast.BinOp, ast.JoinedStr))
            text = match.scope.owner, shape(whole)
            if text not in seen or not self.of(match, file):
                seen.add(text)
                yield match


def once_per_text(inner: Matcher, of: Callable[[Match, File], bool]) -> OncePerText:
    """Match the first of the texts that *inner* finds and that are put together alike, in each function; others than *of* all."""
    return OncePerText(inner, of)


def by_place(match: Match) -> Tuple[int, int]:
    """Return a key to sort matches by where they stand."""
    return getattr(match.node, "lineno", 0), getattr(match.node, "col_offset", 0)


@frozen(eq=False, repr=False)
class Lacking(Combining):
    """What a matcher finds in a file that lacks something; the fact `missing` names what."""

    gives = ("missing",)
    inner: Matcher
    pieces: Mapping[str, Matcher]

    @property
    def wanted(self) -> Wanted:
        return wanted_by((self.inner, *self.pieces.values()))

    @property
    def bound(self) -> Bound:
        return bound_by((self.inner, *self.pieces.values()))

    def find(self, file: File) -> Iterator[Match]:
        found = list(self.inner.find(file))
        if not found:
            return
        missing = [name for name, matcher in self.pieces.items() if next(matcher.find(file), None) is None]
        if missing:
            for match in found:
                yield evolve(match, facts={**match.facts, "missing": enumerated(missing)})


def enumerated(names: List[str]) -> str:
    """Return *names* as a list for a message: as many as there is room for, and how many more."""
    shown = names[:1]
    while len(shown) < len(names) and len(", ".join((*shown, names[len(shown)]))) <= ROOM:
        shown.append(names[len(shown)])
    rest = len(names) - len(shown)
    return ", ".join(shown) + (f" and {rest} more" if rest else "")


def first(matcher: Matcher) -> First:
    """Match the first of what *matcher* finds in a file."""
    return First(matcher)


def lacking(matcher: Matcher, pieces: Mapping[str, Matcher]) -> Lacking:
    """Match what *matcher* finds, in files where some of *pieces* finds nothing; `{missing}` names these."""
    return Lacking(matcher, pieces)
