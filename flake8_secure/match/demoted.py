"""Matches that only an audit wants to see, unless the place where they stand says more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, Iterator, Tuple

from attrs import evolve, frozen

from flake8_secure.finding import Level, Profile
from flake8_secure.match.base import Combining
from flake8_secure.match.conditions import Condition
from flake8_secure.match.testfiles import is_suite, is_test
from flake8_secure.rule import Match, Matcher

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


@frozen(eq=False, repr=False)
class Demoted(Combining):
    """What a matcher finds: for audits, with little confidence, in files of a *kind* and where some condition fails."""

    inner: Matcher
    conditions: Tuple[Condition, ...]
    kind: Callable[[File], bool] = is_test

    def find(self, file: File) -> Iterator[Match]:
        test = self.kind(file)
        for match in self.inner.find(file):
            if test or not all(condition.judge(match, file).certain for condition in self.conditions):
                match = evolve(match, confidence=Level.LOW, profile=Profile.AUDIT)
            yield match


def demoted(matcher: Matcher, *, unless: Tuple[Condition, ...] = ()) -> Demoted:
    """Match what *matcher* does, for audits only in tests, and where not every condition of *unless* surely holds."""
    return Demoted(matcher, unless)


def demoted_in_suites(matcher: Matcher) -> Demoted:
    """Match what *matcher* does, for audits only in test files that read like tests: what they read they have made."""
    return Demoted(matcher, (), is_suite)


def demoted_unless(matcher: Matcher, *conditions: Condition) -> Demoted:
    """Match what *matcher* does, for audits only where not every one of *conditions* surely holds."""
    return Demoted(matcher, conditions, lambda file: False)
