"""Matches that only an audit wants to see, unless the place where they stand says more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Iterator, Tuple

from attrs import evolve, frozen

from flake8_secure.finding import Level, Profile
from flake8_secure.match.base import Combining
from flake8_secure.match.conditions import Condition
from flake8_secure.match.testfiles import is_test
from flake8_secure.rule import Match, Matcher

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


@frozen(eq=False, repr=False)
class Demoted(Combining):
    """What a matcher finds: for audits, with little confidence, in tests and where some condition fails."""

    inner: Matcher
    conditions: Tuple[Condition, ...]

    def find(self, file: File) -> Iterator[Match]:
        test = is_test(file)
        for match in self.inner.find(file):
            if test or not all(condition.judge(match, file).certain for condition in self.conditions):
                match = evolve(match, confidence=Level.LOW, profile=Profile.AUDIT)
            yield match


def demoted(matcher: Matcher, *, unless: Tuple[Condition, ...] = ()) -> Demoted:
    """Match what *matcher* does, for audits only in tests, and where not every condition of *unless* surely holds."""
    return Demoted(matcher, unless)
