"""No rule fails where the code under analysis has values that its author did not think of."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from flake8_secure.registry import all_rules
from flake8_secure.testing import checker, examples

SOURCES = [source for _, source in examples(all_rules())]
ODD = ("3.14", "None", "b'\\xff'", "'%{'", "f'{x!r:>{y}}'", "[*x, {**x}]", "{None: 1e400}", "lambda: (yield)")


class Replaced(ast.NodeTransformer):
    """A tree with one expression in the place of every constant."""

    def __init__(self, odd: ast.expr) -> None:
        self.odd = odd

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        return ast.copy_location(self.odd, node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.JoinedStr:
        return node

    def visit_match_case(self, node: Any) -> Any:
        return node


def replaced(source: str, odd: str) -> str:
    """Return *source* with *odd* in the place of every constant, nothing where that is not Python."""
    try:
        text = ast.unparse(Replaced(ast.parse(odd, mode="eval").body).visit(ast.parse(source)))
        ast.parse(text)
    except SyntaxError:
        return ""
    return text


@pytest.mark.parametrize("odd", ODD)
def test_every_example_is_taken_with_odd_values(odd: str) -> None:
    strict = checker()
    for source in SOURCES:
        text = replaced(source, odd)
        strict.check(ast.parse(text), text.splitlines(keepends=True), "example.py")
