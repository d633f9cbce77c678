"""The rules read the standard library without an error of ours, and say the same about it twice."""

from __future__ import annotations

from typing import List

import pytest
from library import PARTS, sample

from flake8_secure.finding import Finding
from flake8_secure.testing import checker


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_no_file_of_the_standard_library_is_too_much(part: int) -> None:
    for name, text, tree in sample(part):
        lines = text.splitlines(keepends=True)
        try:
            found = checker().check(tree, lines, name)  # with strict errors
        except Exception as error:
            raise AssertionError(f"{name}: {error!r}") from error
        assert (name, found) == (name, sorted(set(found)))
        assert (name, outside(found, lines)) == (name, [])


def outside(found: List[Finding], lines: List[str]) -> List[Finding]:
    """Return the findings that stand outside of the text."""
    return [
        finding for finding in found
        if not 1 <= finding.line <= len(lines) or not 0 <= finding.column < len(lines[finding.line - 1])
    ]
