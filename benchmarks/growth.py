"""The examples of rules over and over: what a rule asks about each of its findings must not be asked of all others each time."""
from __future__ import annotations

import ast
import re
import textwrap
from typing import Iterable, Iterator, NamedTuple, Union

from flake8_secure.checker import Checker
from flake8_secure.rule import Rule
from flake8_secure.testing import checker

from inprocess import seconds
from shapes import parses

#: Lines that are looked at first, the least number of copies, and how often they are doubled where the time grows.
LINES = 400
COPIES = 26
DOUBLINGS = 3

#: A name is followed to so many places or some less: up to there the time may grow in any way.
BOUND = 100

#: How much longer twice as many lines may take: twice is linear, and four times is quadratic.
GROWTH = 3.0

#: How much longer they take where it is worth a look at more of them.
DOUBTFUL = 2.6

#: CPU seconds that say nothing, since they are too few to tell on a machine that others use, and how often others are measured.
SHORT = 0.3
PASSES = 3

FUNCTIONS = (ast.AsyncFunctionDef, ast.FunctionDef)
Function = Union[ast.AsyncFunctionDef, ast.FunctionDef]
IMPORTS = (ast.Import, ast.ImportFrom)


class Example(NamedTuple):
    """One example of a rule, and where its statements are repeated."""

    rule: Rule
    name: str
    source: str
    in_function: bool


def examples(rules: Iterable[Rule]) -> Iterator[Example]:
    """Yield the examples of *rules*, each for one function and for one module."""
    for rule in rules:
        for kind, sources in (("bad", rule.bad), ("good", rule.good)):
            for number, source in enumerate(sources, 1):
                for in_function in (True, False):
                    name = f"{rule.code}-{kind}-{number}-{'function' if in_function else 'module'}"
                    yield Example(rule, name, textwrap.dedent(source), in_function)


def first_examples(rules: Iterable[Rule]) -> Iterator[Example]:
    """Yield the first thing that each of *rules* reports, for one function."""
    return (example for example in examples(rules) if example.name.endswith("-bad-1-function"))


def repeated(example: Example, copies: int) -> str:
    """Repeat the statements of *example*; imports stand there once."""
    tree = ast.parse(example.source)
    imports = [statement for statement in tree.body if isinstance(statement, IMPORTS)]
    rest = [statement for statement in tree.body if not isinstance(statement, IMPORTS)]
    return text_of(imports) + (in_functions if example.in_function else in_module)(rest, copies)


def in_functions(statements: list[ast.stmt], copies: int) -> str:
    """Repeat what the functions among *statements* do before they end; without a function, in one of their own."""
    functions = list(outer_functions(statements))
    if not functions:
        return "def repeated():\n" + textwrap.indent(text_of(statements) * copies, "    ")
    for function in functions:
        last = function.body[-1]
        steps = function.body[:-1] if isinstance(last, (ast.Raise, ast.Return)) else function.body
        if not steps and isinstance(last, ast.Return) and last.value is not None:
            steps = [ast.Expr(last.value)]
        function.body = [*(steps * copies), last]
    return text_of(statements)


def outer_functions(statements: list[ast.stmt]) -> Iterator[Function]:
    """Yield the functions among *statements* and in classes there, but not those within functions."""
    for statement in statements:
        if isinstance(statement, FUNCTIONS):
            yield statement
        elif isinstance(statement, ast.ClassDef):
            yield from outer_functions(statement.body)


def in_module(statements: list[ast.stmt], copies: int) -> str:
    """Repeat *statements*; the functions and classes among them are called something else each time."""
    names = [node.name for node in statements if isinstance(node, (*FUNCTIONS, ast.ClassDef))]
    text = text_of(statements)
    if not names:
        return text * copies
    named = re.compile(rf"\b({'|'.join(names)})\b")
    return "".join(named.sub(rf"\g<1>{number}", text) for number in range(copies))


def text_of(statements: list[ast.stmt]) -> str:
    return "".join(f"{ast.unparse(statement)}\n" for statement in statements)


def least(chosen: Checker, text: str, passes: int) -> float:
    """Return the least time of *passes* in which *chosen* looks at *text*, 0 for what is too deep for the parser."""
    if not parses(text):
        return 0.0
    tree, lines = ast.parse(text), text.splitlines(keepends=True)
    return min(seconds(lambda: chosen.check(tree, lines, "example.py")) for _ in range(passes))


def complaint(example: Example) -> str:
    """Return what is wrong with the time that a rule alone takes for its *example* over and over, "" if nothing is."""
    chosen = checker([example.rule])
    least(chosen, example.source, 1)  # what is loaded and compiled once
    copies = max(COPIES, LINES // len(example.source.splitlines()))
    half = least(chosen, repeated(example, copies), 1)
    for _ in range(DOUBLINGS):
        copies *= 2
        whole = least(chosen, repeated(example, copies), 1)
        if whole < DOUBTFUL * half:
            break
        if copies > BOUND and whole >= max(SHORT, GROWTH * half):
            half, whole = (least(chosen, repeated(example, count), PASSES) for count in (copies // 2, copies))
            if whole >= max(SHORT, GROWTH * half):
                return f"takes {half:.2f} s for {copies // 2} copies, and {whole:.2f} s for {copies}"
        half = whole
    return ""
