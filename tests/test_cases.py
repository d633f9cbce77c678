"""The annotated sources in tests/cases are reported exactly where their comments say.

A comment on the first lines can set what a source is checked under: `# profile: standard` (audit without it),
`# confidence: medium` (low without it) and `# python: 3.10`, the oldest version that knows its syntax.
"""

from __future__ import annotations

import ast
import re
import sys
from functools import lru_cache
from pathlib import Path
from typing import Dict, List

import pytest

from flake8_secure.checker import Checker
from flake8_secure.finding import Finding, Level, Profile
from flake8_secure.options import Options
from flake8_secure.registry import families
from flake8_secure.testing import check, expected

CASES = sorted(Path(__file__).with_name("cases").rglob("*.py"))


# What is said of a file that is asked about, but not where one that is opened is reported near by: audits report more of these.
_ASKING = re.compile("asks about: check that it stays below").search


def settings(source: str) -> Dict[str, str]:
    """Return the settings in the comments that open *source*."""
    opening = re.match(r"(?:#.*\n)*", source)
    return dict(re.findall(r"^# (confidence|profile|python): (\S+)$", opening[0] if opening else "", re.MULTILINE))


def asked(source: str) -> Options:
    """Return the options that the comments of *source* ask for; skip what this Python does not know."""
    chosen = settings(source)
    if sys.version_info < tuple(map(int, chosen.get("python", "3.9").split("."))):
        pytest.skip(f"syntax of Python {chosen['python']}")
    return Options(
        profile=Profile[chosen.get("profile", "audit").upper()],
        min_confidence=Level[chosen.get("confidence", "low").upper()],
        strict_errors=True,
    )


@lru_cache(maxsize=4)
def found(source: str, options: Options) -> List[Finding]:
    """Return what every rule finds in *source*."""
    return check(source, options=options)


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_a_case_is_reported_where_it_says(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert sorted({(finding.line, finding.code) for finding in found(source, asked(source))}) == sorted(expected(source))


@pytest.mark.slow
@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_audits_report_what_other_profiles_do(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    chosen = asked(source)
    shown, audited = (
        {(one.line, one.column, one.code) for one in found(source, chosen._replace(profile=profile)) if not _ASKING(one.text)}
        for profile in (Profile.STANDARD, Profile.AUDIT))
    assert sorted(shown - audited) == []


@lru_cache(maxsize=None)
def as_in_flake8(options: Options) -> Checker:
    """Return what checks every file of a run of flake8 with *options*."""
    return Checker(families(), options)


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_a_case_is_reported_so_by_the_rules_that_it_calls_for(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    checker = as_in_flake8(asked(source))  # which rules run, and in which order, changes nothing
    found = checker.check(ast.parse(source), source.splitlines(keepends=True), "example.py")
    assert {(finding.line, finding.code) for finding in found} == expected(source)
