"""Every clause of every rule is needed: without it, an example of the rule or a case is reported differently."""

from __future__ import annotations

import ast
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, FrozenSet, Iterator, List, Optional, Tuple

import attrs
import pytest

from flake8_secure.finding import Finding, Profile
from flake8_secure.options import Options
from flake8_secure.registry import all_rules
from flake8_secure.rule import Matcher, Rule
from flake8_secure.testing import checker, examples

RULES = all_rules()
CASES = [path.read_text(encoding="utf-8") for path in sorted(Path(__file__).with_name("cases").rglob("*.py"))]


def is_part(value: object) -> bool:
    """Tell whether *value* is a matcher or a condition that is built of parts."""
    return attrs.has(type(value)) and (hasattr(value, "find") or hasattr(value, "judge"))


def parts(thing: Any) -> Iterator[Tuple[str, Any]]:
    """Yield the attributes of a matcher or a condition that hold others: one, or a tuple of them."""
    for attribute in attrs.fields(type(thing)):
        value = getattr(thing, attribute.name)
        if is_part(value) or isinstance(value, tuple) and value and all(map(is_part, value)):
            yield attribute.name, value


def without(thing: Any, clause: object) -> Any:
    """Return a matcher or a condition that lacks *clause*, wherever it had it."""
    changes: Dict[str, Any] = {}
    for name, value in parts(thing):
        if isinstance(value, tuple):
            changes[name] = tuple(without(part, clause) for part in value if part is not clause)
        else:
            changes[name] = without(value, clause)
    return attrs.evolve(thing, **changes) if changes else thing


@lru_cache(maxsize=None)
def parsed(source: str) -> ast.Module:
    """Parse *source*: to nothing where its syntax is newer than this Python."""
    try:
        return ast.parse(source)
    except SyntaxError:
        return ast.parse("")


@lru_cache(maxsize=None)
def called_for(source: str) -> FrozenSet[str]:
    """Return the codes of the rules that *source* calls for: no other one, whole or in part, finds anything in it."""
    judge = checker(None, Options(profile=Profile.AUDIT))
    lines = source.splitlines(keepends=True)
    tree, index = judge.walked(parsed(source), lines, "example.py")
    file = judge.file(tree, lines, "example.py", index)
    return frozenset(rule.code for rule in judge.called_for(file))


class Trial:
    """A rule on its own examples, whole and in part."""

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.sources = [source for _, source in examples([rule])]
        cases = (source for source in CASES if rule.code in called_for(source))
        self.sources += sorted(cases, key=lambda source: rule.code not in source)  # those that tell most come first
        # What the whole rule finds, as far as it was asked.
        self.whole: List[Optional[List[Finding]]] = []
        self.rest = self.findings(rule.when)

    def findings(self, when: Matcher) -> Iterator[Optional[List[Finding]]]:
        """Yield what the rule finds in each example and case, with *when* in place of its own; None where it fails."""
        rule = attrs.evolve(self.rule, when=when)
        judges = [checker([rule], Options(profile=profile, strict_errors=True)) for profile in (Profile.AUDIT, Profile.STANDARD)]
        for source in self.sources:
            for judge in judges:
                try:
                    yield judge.check(parsed(source), source.splitlines(keepends=True), "example.py")
                except (LookupError, RuntimeError, TypeError, ValueError):
                    yield None  # a fact for the message is there only under the condition that was left out

    def differs(self, when: Matcher) -> bool:
        """Tell whether *when* finds anything else than the whole rule."""
        for place, found in enumerate(self.findings(when)):
            if place == len(self.whole):
                self.whole.append(next(self.rest))
            if found != self.whole[place]:
                return True
        return False

    def dead(self, thing: Any, path: str = "when") -> Iterator[str]:
        """Yield the alternatives and conditions within *thing* that make no difference, the outermost ones."""
        for name, value in parts(thing):
            if not isinstance(value, tuple):
                yield from self.dead(value, f"{path}.{name}")
                continue
            for number, part in enumerate(value):
                below = f"{path}.{name}[{number}]"
                if self.differs(without(self.rule.when, part)):
                    yield from self.dead(part, below)
                else:
                    yield below


@pytest.mark.slow
@pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
def test_every_clause_is_needed(rule: Rule) -> None:
    dead = list(Trial(rule).dead(rule.when))
    assert not dead
