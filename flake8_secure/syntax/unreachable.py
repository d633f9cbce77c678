"""Which lines of a file never run, by the statements around them."""

from __future__ import annotations

import ast
from typing import Any, Iterator, List, Tuple

from flake8_secure.syntax.nodes import tail_of

_ENDING = frozenset((ast.Break, ast.Continue, ast.Raise, ast.Return))
_BLOCKS = ("body", "orelse", "finalbody")
_PARTS = ("handlers", "cases")


def unreachable(tree: ast.Module) -> Iterator[Tuple[int, int]]:
    """Yield the first and the last line of what stands behind the end of its block, or where a constant keeps it from running."""
    blocks: List[List[Any]] = [tree.body]
    while blocks:
        block = blocks.pop()
        for place, statement in enumerate(block, 1):
            if statement.__class__ in _ENDING:
                if place < len(block):
                    yield _lines(block[place:])
                break
            inner = [getattr(statement, name) for name in _BLOCKS if getattr(statement, name, None)]
            if isinstance(statement, (ast.If, ast.While)) and _is_false(statement.test):
                yield _lines(statement.body)
                inner = inner[1:]
            blocks += inner
            blocks += [part.body for name in _PARTS for part in getattr(statement, name, ())]


def _lines(block: List[Any]) -> Tuple[int, int]:
    return block[0].lineno, block[-1].end_lineno


def _is_false(test: ast.expr) -> bool:
    """Tell whether *test* fails whenever the program runs: `False`, `0`, `TYPE_CHECKING`."""
    return not test.value if isinstance(test, ast.Constant) else tail_of(test) == "TYPE_CHECKING"
