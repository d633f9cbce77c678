"""Run rules on text, and hold rules to their own examples: for our tests and those of rule packs."""

from __future__ import annotations

import ast
import re
import textwrap
from functools import lru_cache
from typing import Iterable, List, Optional, Sequence, Set, Tuple

from flake8_secure.checker import Checker
from flake8_secure.families import family_of
from flake8_secure.finding import Finding, Profile
from flake8_secure.options import Options
from flake8_secure.registry import all_rules
from flake8_secure.rule import Rule

_MARK = re.compile(r"#((?:\s*[A-Z]{1,3}\d{3},?)+)")
_CODE = re.compile(r"[A-Z]{1,3}\d{3}")
STRICT = Options(profile=Profile.AUDIT, strict_errors=True)


def check(
    source: str,
    rules: Optional[Iterable[Rule]] = None,
    options: Options = STRICT,
    filename: str = "example.py",
) -> List[Finding]:
    """Return what *rules* (every rule, by default) find in *source*, with an error of ours raised.

    Raises SyntaxError where *source* is not Python.
    """
    chosen = None if rules is None else tuple(rules)
    if chosen is not None and any(getattr(rule.when, "last", False) for rule in chosen):
        # A rule that judges what others find needs them.
        codes = {rule.code for rule in chosen}
        others = tuple(rule for rule in all_rules() if rule.code not in codes)
        found = checker((*others, *chosen), options).check(ast.parse(source), source.splitlines(keepends=True), filename)
        return [finding for finding in found if finding.code in codes]
    return checker(chosen, options).check(ast.parse(source), source.splitlines(keepends=True), filename)


def checker(rules: Optional[Iterable[Rule]] = None, options: Options = STRICT) -> Checker:
    """Return a checker of *rules*: every rule, by default."""
    return _of_every_rule(options) if rules is None else Checker([family_of("rules", tuple(rules))], options)


@lru_cache(maxsize=None)
def _of_every_rule(options: Options) -> Checker:
    return Checker([family_of("rules", all_rules())], options)


def expected(source: str) -> Set[Tuple[int, str]]:
    """Return the (line, code) pairs that the comments of *source* promise; lines start at 1."""
    return {
        (number, code)
        for number, line in enumerate(source.splitlines(), 1)
        for mark in _MARK.finditer(line)
        for code in _CODE.findall(mark[1])
    }


def reported(source: str, rules: Optional[Iterable[Rule]] = None, options: Options = STRICT) -> Set[Tuple[int, str]]:
    """Return the (line, code) pairs that *rules* report in *source*."""
    return {(finding.line, finding.code) for finding in check(source, rules, options)}


def examples(rules: Sequence[Rule]) -> List[Tuple[str, str]]:
    """Return the examples of *rules* as (id, source) pairs, for `pytest.mark.parametrize`."""
    return [
        (f"{rule.code}-{kind}-{number}", textwrap.dedent(example).strip("\n") + "\n")
        for rule in rules
        for kind, group in (("bad", rule.bad), ("good", rule.good))
        for number, example in enumerate(group, 1)
    ]
