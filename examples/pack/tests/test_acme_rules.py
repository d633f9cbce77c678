"""The rules find what their examples say, and nothing else."""

from __future__ import annotations

import pytest
from acme_rules import PLAIN_LOGIN, REPORT_QUERY
from flake8_secure.testing import examples, expected, reported

RULES = [PLAIN_LOGIN, REPORT_QUERY]


@pytest.mark.parametrize(("name", "source"), examples(RULES))
def test_example(name: str, source: str) -> None:
    assert reported(source, RULES) == expected(source)
