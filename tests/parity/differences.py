"""Every difference from Bandit that is meant, and why it is."""

from __future__ import annotations

import ast
import functools
import re
from pathlib import Path
from typing import Callable, Iterator, Set, Tuple, Type

from compare import Difference, Row
from linters import parse

Question = Callable[[Difference], bool]


def nodes(it: Difference, *types: Type[ast.AST]) -> Iterator[ast.AST]:
    """Yield the nodes of these types that begin on the line."""
    return (node for node in ast.walk(it.tree) if isinstance(node, types) and node.lineno == it.line)


@functools.lru_cache(maxsize=64)
def imported(path: Path) -> Set[str]:
    """Return every name that an import statement of the file binds."""
    aliases = [
        alias for node in ast.walk(parse(path)) if isinstance(node, (ast.Import, ast.ImportFrom)) for alias in node.names
    ]
    return {alias.asname or alias.name.partition(".")[0] for alias in aliases}


def calls_what_no_import_binds(it: Difference) -> bool:
    for call in nodes(it, ast.Call):
        root = call.func
        while isinstance(root, ast.Attribute):
            root = root.value
        if isinstance(root, ast.Name) and root.id not in imported(it.root / it.path):
            return True
    return False


def within(kind: Type[ast.AST]) -> Question:
    """Ask whether the line lies in a node of the kind, and in the same expression."""
    return lambda it: any(
        isinstance(node, kind) and node.lineno <= it.line <= node.end_lineno for node in ast.walk(it.tree)
    )


def beside(*codes: str) -> Question:
    """Ask whether we report one of *codes* in the same expression."""
    return lambda it: not it.beside.isdisjoint(codes)


def mentions(text: str) -> Question:
    """Ask whether the file contains *text*."""
    return lambda it: text in it.file


ROWS: Tuple[Row, ...] = (
    # --- what a name is
    Row(
        code=r"S306|S311|S60[23]",
        side="bandit",
        path=r"^bandit/examples/",
        when=calls_what_no_import_binds,
        reason="no import of the file binds the name: Bandit goes by its spelling",
    ),
    Row(
        code="S604",
        side="ours",
        path=r"^bandit/examples/new_candidates",
        when=calls_what_no_import_binds,
        reason="no import of the file binds subprocess, so the call is that of any function with shell=True",
    ),
    Row(
        code=r"S4\d\d",
        side="bandit",
        expression=r"^\s*from \.",
        reason="a relative import brings a module of the package itself",
    ),
    Row(
        code="S403",
        side="bandit",
        expression=r"import pickletools",
        reason="pickletools does not load pickles: Bandit compares the first letters of a name only",
    ),
)
