"""What ruff reports in the fixtures of its own rules is found, or a row of the table says why not.

Runs where FLAKE8_SECURE_RUFF names a checkout of ruff, and ruff itself is installed. Bandit's examples are a part of
the corpora of `test_parity`.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from compare import Comparison, Row, compare
from corpora import Corpus
from linters import ruff

CHECKOUT = os.environ.get("FLAKE8_SECURE_RUFF", "")
FIXTURES = Path(CHECKOUT, "crates/ruff_linter/resources/test/fixtures/flake8_bandit").resolve()
ROWS = (
    Row(
        code="S103",
        side="ruff",
        expression=r"0o\d+00000\)",
        reason="no bit of the number is a permission, so that the call fails or changes nothing",
    ),
    Row(
        code=r"S30\d|S31\d",
        side="ruff",
        expression=r"^(foo|_) = [\w.]+$",
        reason="a function that is given another name is reported where it is called by that name",
    ),
    Row(
        code="S308",
        side="ruff",
        path=r"/S308\.py$",
        expression=r"mark_safe\(.*\binject\b",
        reason="the text is made of constants of the function",
    ),
    Row(
        code="S310",
        side="ruff",
        expression=r"f?'http://www\.google\.com'.*\*\*kwargs",
        reason="the scheme stands in the call: http",
    ),
    Row(
        code="S310",
        side="ruff",
        expression=r"\(url\)",
        reason="the variable is only ever given addresses that start with https",
    ),
    Row(
        code="S603",
        side="ruff",
        expression="shell=True if True else False",
        reason="the condition is decided: it is a shell, and S602",
    ),
    Row(
        code="S607",
        side="ruff",
        expression=r"os\.spawn\w+\(\"true\"\)",
        reason="the first argument of spawn is a mode, and no program is named",
    ),
    Row(
        code="S609",
        side="ruff",
        expression=r"shell=(lambda|\(i for)",
        reason="S602 says that this may be a shell: nobody means it",
    ),
    Row(
        code="S701",
        side="ruff",
        expression=r"autoescape=fake_func\(\)",
        reason="the function of the file returns a text, which counts as true",
    ),
    Row(
        code="S702",
        side="ruff",
        expression=r"Template\(\"\w+\"\)",
        reason="a template without an expression inserts nothing",
    ),
)


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    if not FIXTURES.is_dir() or not CHECKOUT:
        pytest.skip("FLAKE8_SECURE_RUFF names no checkout of ruff")
    if shutil.which("ruff") is None:
        pytest.skip("ruff is not installed")
    return compare(Corpus("ruff", FIXTURES, tuple(sorted(path.name for path in FIXTURES.glob("*.py")))), ROWS, ruff)


def test_what_ruff_finds_is_found_or_explained(comparison: Comparison) -> None:
    assert [str(it) for it in comparison.unexplained if it.side == "ruff"] == []


def test_every_row_explains_something(comparison: Comparison) -> None:
    used = {id(row) for row in comparison.explained.values()}
    assert [row.reason for row in ROWS if id(row) not in used] == []


def test_nine_of_ten_are_found_by_both(comparison: Comparison) -> None:
    missing = sum(it.side == "ruff" for it in comparison.differences)
    assert len(comparison.both) > 9 * missing
