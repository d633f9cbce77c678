"""What a test asks, with what stands in the variables that it names."""

from __future__ import annotations

import ast
from typing import Iterator, Set

from flake8_secure.match.evidence import bindings_of
from flake8_secure.syntax.nodes import below, own_words
from flake8_secure.syntax.scopes import ASSIGN, Scope

# What is assigned to one name more often than this is none of the settings that are read once.
_ASSIGNED = 4


def parts_asked(test: ast.AST, scope: Scope) -> Iterator[ast.AST]:
    """Yield the parts of *test*, and of what the names and attributes in it are given: `NEW = sys.version_info >= (3, 12)`.

    Where one is only compared with None it does not matter what that was made of.
    """
    made: Set[ast.AST] = set()
    for part in below(test):
        yield part
        if isinstance(part, ast.Compare) and isinstance(part.ops[0], (ast.Is, ast.IsNot)) and getattr(
                part.comparators[0], "value", "") is None:
            made.add(part.left)
        if isinstance(part, (ast.Attribute, ast.Name)) and part not in made:
            given = bindings_of(part, scope) or ()
            for kind, value, _, _ in given if len(given) <= _ASSIGNED else ():
                if kind == ASSIGN:
                    yield from below(value)


def words_asked(test: ast.AST, scope: Scope) -> Iterator[str]:
    """Yield the identifiers and the constant texts in these."""
    for part in parts_asked(test, scope):
        yield from own_words(part)
