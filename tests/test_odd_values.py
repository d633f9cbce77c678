"""No rule fails where the code under analysis has values that its author did not think of."""

from __future__ import annotations

import ast
import textwrap
from pathlib import Path
from typing import Any, Type

import pytest

from flake8_secure.options import Options
from flake8_secure.registry import all_rules
from flake8_secure.testing import check, checker, examples

SOURCES = [source for _, source in examples(all_rules())]
ODD = ("3.14", "None", "b'\\xff'", "'%{'", "f'{x!r:>{y}}'", "[*x, {**x}]", "{None: 1e400}", "lambda: (yield)")
# Digits that are no number for Python, or too many to be read as one.
NINES = "9" * 5000
NUMBERS = {
    "superscript": "'²'", "in a template": "'{²} {0[²]}'",
    "integer too long to be written": "0x" + "f" * 5000,
    "long": repr(NINES), "long in a template": f"'{{{NINES}}} {{0[{NINES}]}}'",
}


class Replaced(ast.NodeTransformer):
    """A tree with a name in the place of every constant."""

    NAME = "odd_value"

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        return ast.copy_location(ast.Name(self.NAME, ast.Load()), node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.JoinedStr:
        return node

    def visit_match_case(self, node: Any) -> Any:
        return node


def replaced(source: str, odd: str) -> str:
    """Return *source* with *odd* in the place of every constant, nothing where that is not Python."""
    text = ast.unparse(Replaced().visit(ast.parse(source))).replace(Replaced.NAME, f"({odd})")
    try:
        ast.parse(text)
    except SyntaxError:
        return ""
    return text


@pytest.mark.slow
@pytest.mark.parametrize("odd", (*ODD, *NUMBERS.values()), ids=(*ODD, *NUMBERS))
def test_every_example_is_taken_with_odd_values(odd: str) -> None:
    strict = checker()
    for source in SOURCES:
        text = replaced(source, odd)
        strict.check(ast.parse(text), text.splitlines(keepends=True), "example.py")


def test_places_in_templates_may_be_no_numbers() -> None:
    template = f"{{²}} {{0[²]}} {{{NINES}}} {{0[{NINES}]}}"
    source = f"""
        import os
        from flask import request

        def show(cursor):
            os.system("{template}".format([request.args["name"]]))
            cursor.execute("select * from {template}".format([request.args["name"]]))
    """
    text = textwrap.dedent(source)
    found = checker().check(ast.parse(text), text.splitlines(keepends=True), "example.py")
    assert [finding.code for finding in found] == ["S605", "S608"]


class Starred(ast.NodeTransformer):
    """A tree in whose calls every argument stands for any number of them."""

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        node.args = [given if isinstance(given, ast.Starred) else ast.Starred(given, ast.Load()) for given in node.args]
        return node


class Unsubscripted(ast.NodeTransformer):
    """A tree in which nothing stands between brackets: `pair: tuple[()]`."""

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        self.generic_visit(node)
        node.slice = ast.Tuple([], ast.Load())
        return node


class Emptied(ast.NodeTransformer):
    """A tree whose lists, tuples and dictionaries have nothing in them, and whose calls no arguments."""

    def visit_List(self, node: ast.List) -> ast.expr:
        return ast.List([], node.ctx)

    def visit_Tuple(self, node: ast.Tuple) -> ast.expr:
        return ast.Tuple([], node.ctx)

    def visit_Dict(self, node: ast.Dict) -> ast.expr:
        return ast.Dict([], [])

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        node.args, node.keywords = [], []
        return node


CASES = [path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parent.glob("cases/*.py"))]


@pytest.mark.slow
@pytest.mark.parametrize("change", [Starred, Unsubscripted, Emptied])
def test_every_example_and_case_is_taken_otherwise(change: Type[ast.NodeTransformer]) -> None:
    strict = checker()
    for source in (*SOURCES, *CASES):
        try:
            text = ast.unparse(change().visit(ast.parse(source)))
            ast.parse(text)
        except SyntaxError:
            continue  # of a newer Python, or no Python any more
        strict.check(ast.parse(text), text.splitlines(keepends=True), "example.py")


def test_a_function_with_many_answers_is_no_deeper_than_others() -> None:
    asking = "".join(f"    if '{number}' in text: return True\n" for number in range(2000))
    source = (f"from xml.dom import minidom\ndef asks(text):\n{asking}    return False\n"
              "def load(text):\n    if asks(text): raise ValueError\n    return minidom.parseString(text)\n")
    assert [found.code for found in check(source, options=Options(strict_errors=True))] == ["S408", "S318"]
