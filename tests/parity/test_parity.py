"""What Bandit numbers too is found where Bandit finds it, or a row of the table says why not.

Runs when FLAKE8_SECURE_PARITY is "quick" (a sample of the standard library and Bandit's own code with
its examples) or "full" (the whole of it and more packages, some minutes). Both install Bandit once.
"""

from __future__ import annotations

import pytest
from corpora import FULL, QUICK
from differences import ROWS


@pytest.mark.parametrize(
    "name",
    [
        *[pytest.param(name, marks=pytest.mark.parity_quick, id=f"quick-{name}") for name in QUICK],
        *[pytest.param(name, marks=pytest.mark.parity_full, id=f"full-{name}") for name in FULL],
    ],
)
def test_every_difference_is_explained(name, compared):
    unexplained = compared(name).unexplained
    assert not unexplained, "\n" + "\n".join(map(str, unexplained))


@pytest.mark.parity_full
def test_every_row_explains_something(compared):
    used = {id(row) for name in FULL for row in compared(name).explained.values()}
    assert [row for row in ROWS if id(row) not in used] == []
