"""The annotated sources in tests/cases are reported exactly where their comments say.

A comment on the first lines can set what a source is checked under: `# profile: standard` (audit without it),
`# confidence: medium` (low without it) and `# python: 3.10`, the oldest version that knows its syntax.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Dict

import pytest

from flake8_secure.finding import Level, Profile
from flake8_secure.options import Options
from flake8_secure.testing import expected, reported

CASES = sorted(Path(__file__).with_name("cases").rglob("*.py"))


def settings(source: str) -> Dict[str, str]:
    """Return the settings in the comments that open *source*."""
    opening = re.match(r"(?:#.*\n)*", source)
    return dict(re.findall(r"^# (confidence|profile|python): (\S+)$", opening[0] if opening else "", re.MULTILINE))


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_a_case_is_reported_where_it_says(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    chosen = settings(source)
    if sys.version_info < tuple(map(int, chosen.get("python", "3.9").split("."))):
        pytest.skip(f"syntax of Python {chosen['python']}")
    options = Options(
        profile=Profile[chosen.get("profile", "audit").upper()],
        min_confidence=Level[chosen.get("confidence", "low").upper()],
        strict_errors=True,
    )
    assert sorted(reported(source, options=options)) == sorted(expected(source))
