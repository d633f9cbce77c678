"""Which lines of a file never run, by the statements around them."""

from __future__ import annotations

import ast
from typing import Any, Dict, Iterator, List, Tuple

from flake8_secure.syntax.nodes import tail_of

# The fields of statements that hold statements, or parts with a body; none where the block ends with it.
_BLOCKS: Dict[str, Tuple[str, ...]] = {
    **dict.fromkeys(("AsyncFor", "For", "If", "While"), ("body", "orelse")),
    **dict.fromkeys(("AsyncFunctionDef", "AsyncWith", "ClassDef", "FunctionDef", "With"), ("body",)),
    **dict.fromkeys(("Try", "TryStar"), ("body", "orelse", "finalbody", "handlers")),
    "Match": ("cases",),
    **dict.fromkeys(("Break", "Continue", "Raise", "Return"), ()),
}
_BY_CLASS = {getattr(ast, name): fields for name, fields in _BLOCKS.items() if hasattr(ast, name)}
_PARTS = frozenset(("handlers", "cases"))


def unreachable(tree: ast.Module) -> Iterator[Tuple[int, int]]:
    """Yield the first and the last line of what stands behind the end of its block, or where a constant keeps it from running."""
    blocks: List[List[Any]] = [tree.body]
    while blocks:
        block = blocks.pop()
        for place, statement in enumerate(block, 1):
            fields = _BY_CLASS.get(statement.__class__)
            if fields is None:
                continue
            if not fields:
                if place < len(block):
                    yield _lines(block[place:])
                break
            for name in fields:
                inner = getattr(statement, name)
                if name in _PARTS:
                    blocks += [part.body for part in inner]
                elif name == "body" and isinstance(statement, (ast.If, ast.While)) and _is_false(statement.test):
                    yield _lines(inner)
                elif inner:
                    blocks.append(inner)


def _lines(block: List[Any]) -> Tuple[int, int]:
    return block[0].lineno, block[-1].end_lineno


def _is_false(test: ast.expr) -> bool:
    """Tell whether *test* fails whenever the program runs: `False`, `0`, `TYPE_CHECKING`."""
    return not test.value if isinstance(test, ast.Constant) else tail_of(test) == "TYPE_CHECKING"
