"""Conditions on a match, and on which side doubt falls.

`.where(condition)` asks whether the match is *known to be dangerous*: some known possibility
satisfies the condition. `.unless(condition)` asks whether it is *known to be safe*: every
possibility satisfies it, and nothing is unknown.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING, Any, Callable, Dict, FrozenSet, Iterable, Iterator, Mapping, NamedTuple, Optional, Protocol, Tuple,
)

from attrs import fields, frozen

from flake8_secure.dataflow.values import Const, Contents, Missing, Possibility, Value
from flake8_secure.syntax.index import Wanted

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.rule import Match


class Verdict(NamedTuple):
    """Whether some known possibility satisfies a condition, and whether all do with nothing unknown."""

    possible: bool
    certain: bool


class Condition(Protocol):
    """A question about a match."""

    def judge(self, match: Match, file: File) -> Verdict:
        """Return the verdict on *match*."""


# By last identifiers of calls: the modules of which a file must use one for them to matter, None where they do in any.
Bound = Mapping[str, Optional[FrozenSet[str]]]


class Composed:
    """What is made of matchers and conditions, which are in its fields."""

    @property
    def wanted(self) -> Wanted:
        """What the walk must keep: all that those ask for."""
        return wanted_by(self._held())

    @property
    def bound(self) -> Bound:
        """The calls that it wants, each with the modules of which a file must use one for them to matter."""
        # What says by itself what it wants looks at it by itself as well.
        return bound_by(self._held()) if type(self).wanted is Composed.wanted else dict.fromkeys(self.wanted.calls)

    def _held(self) -> Iterator[object]:
        for one in fields(type(self)):  # type: ignore[arg-type]  # of attrs
            value = getattr(self, one.name)
            yield from value if isinstance(value, tuple) else (value,)


class Combinable(Composed):
    """Conditions join with `&` and `|`."""

    def __and__(self, other: Condition) -> Joined:
        return Joined((self, other), all)  # type: ignore[arg-type]  # every subclass is a Condition

    def __or__(self, other: Condition) -> Joined:
        return Joined((self, other), any)  # type: ignore[arg-type]  # every subclass is a Condition


@frozen(eq=False, repr=False)
class Joined(Combinable):
    """All of some conditions, or any of them."""

    parts: Tuple[Condition, ...]
    join: Callable[[Iterable[bool]], bool]  # all, or any

    def judge(self, match: Match, file: File) -> Verdict:
        decided = self.join is any
        possible = certain = not decided
        for part in self.parts:
            verdict = part.judge(match, file)
            if bool(verdict.possible) is decided:
                possible = decided
            if bool(verdict.certain) is decided:
                certain = decided
            if possible is certain is decided:
                break  # whatever the others say
        return Verdict(possible, certain)


@frozen(eq=False, repr=False)
class Test(Combinable):
    """A question about the file or the place that a plain function answers."""

    function: Callable[[Match, File], bool]
    wanted: Wanted = Wanted()  # what the walk must keep for it

    def judge(self, match: Match, file: File) -> Verdict:
        answer = self.function(match, file)
        return Verdict(answer, answer)


@frozen(eq=False, repr=False)
class Surely(Combinable):
    """A condition of which only certainty counts: for `.where`, where another possibility is a reason to be quiet.

    That a function may have callers in other files is none: audits would not show what is shown without them.
    """

    inner: Condition

    def judge(self, match: Match, file: File) -> Verdict:
        verdict = file.unaudited(lambda: self.inner.judge(match, file))
        holds = verdict.possible and verdict.certain  # of a value that never comes to be all is certain
        return Verdict(holds, holds)


def surely(condition: Condition) -> Surely:
    """Ask whether *condition* holds whatever happens: a value that the environment may change does not."""
    return Surely(condition)


def wanted_by(parts: Iterable[object]) -> Wanted:
    """Return what the walk must keep for *parts*, matchers and conditions; those that ask for nothing need not say so."""
    wanted = (getattr(part, "wanted", None) for part in parts)
    asked = [one for one in wanted if one is not None and any(one)]
    return asked[0] if len(asked) == 1 else Wanted(*(frozenset().union(*kinds) for kinds in zip(*asked)))


def bound_by(parts: Iterable[object]) -> Bound:
    """Return the calls that *parts* want, each with the modules of which a file must use one for them to matter."""
    found: Dict[str, Optional[FrozenSet[str]]] = {}
    for part in parts:
        calls = getattr(part, "bound", None)
        if calls is None:
            calls = dict.fromkeys(getattr(getattr(part, "wanted", None), "calls", ()))
        for tail, modules in calls.items():
            before = found.get(tail, frozenset())
            found[tail] = None if before is None or modules is None else before | modules
    return found


def judge_value(value: Value, satisfies: Callable[[Possibility], bool]) -> Verdict:
    """Return the verdict on *value* of a question about one possibility.

    A value that never comes to be is known to be safe.
    """
    answers = [satisfies(item) for item in value.items]
    return Verdict(any(answers), all(answers) and not value.unknown)


def is_constant(item: Possibility) -> bool:
    """Tell whether *item* is a constant, or a container of constants."""
    return isinstance(item, Const) or isinstance(item, Contents) and item.constant


def constant_value(value: Value) -> bool:
    """Tell whether *value* is made of constants alone."""
    return bool(value.items) and not value.unknown and all(is_constant(item) for item in value.items)


def same(value: Any, wanted: Any) -> bool:
    """Compare two constants; True is not 1 here."""
    return value.__class__ is wanted.__class__ and bool(value == wanted)


def is_missing(item: Possibility) -> bool:
    """Tell whether there is no value."""
    return isinstance(item, Missing)
