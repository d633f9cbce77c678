"""The comparison itself: which findings are the same one."""

from __future__ import annotations

from pathlib import Path

import pytest
from compare import Difference, Row, pair
from linters import Found


def found(line, last=None, code="S608"):
    return Found(code, "a.py", line, 1, line, last or line)


@pytest.mark.parametrize(
    "theirs, ours, sides",
    [
        pytest.param([found(3)], [found(3)], {("both", 3)}, id="the same line is the same finding"),
        pytest.param([found(3)], [found(3), found(3)], {("both", 3)}, id="twice on one line is once"),
        pytest.param([found(3, 6)], [found(5)], {("both", 5)}, id="their expression covers our line"),
        pytest.param([found(5)], [found(3, 6)], {("both", 3)}, id="our expression covers their line"),
        pytest.param([found(4), found(5)], [found(3, 6)], {("both", 3), ("both", 5)}, id="they report each piece"),
        pytest.param([found(3)], [found(4)], {("bandit", 3), ("ours", 4)}, id="the next line is another finding"),
        pytest.param([found(3)], [found(3, code="S301")], {("bandit", 3), ("ours", 3)}, id="another code"),
        pytest.param([found(3, 9)], [found(3), found(5)], {("both", 3), ("ours", 5)}, id="one for one"),
    ],
)
def test_pairs(theirs, ours, sides):
    assert {(side, it.line) for side, it in pair(theirs, ours)} == sides


@pytest.mark.parametrize(
    "row, explained",
    [
        pytest.param(Row(code="S60[28]", side="ours", reason=""), True, id="the code is an expression"),
        pytest.param(Row(code="S6", side="ours", reason=""), False, id="of the whole code"),
        pytest.param(Row(code="S608", side="bandit", reason=""), False, id="the other side"),
        pytest.param(Row(code="S608", side="ours", path="^lib/a", expression="or$", reason=""), True, id="text"),
        pytest.param(Row(code="S608", side="ours", path="^a", reason=""), False, id="another path"),
        pytest.param(Row(code="S608", side="ours", expression="x", reason=""), False, id="another text"),
        pytest.param(Row(code="S608", side="ours", when=lambda it: it.line == 4, reason=""), False, id="the predicate"),
    ],
)
def test_a_row_explains(row, explained):
    it = Difference("S608", "ours", "lib", "a.py", 3, 1, "one", "one\ntwo or", frozenset(), Path())
    assert row.explains(it) is explained
