"""Answers that only those get who know a secret of the program, which no link of somebody else has in it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import Match
from flake8_secure.match.facts import facts
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import below, tail_of, words

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_SECRET = regex(r"(?i)secret|token")
_COMPARING = "compare_digest"


def is_open_to_all(match: Match, file: File) -> bool:
    """Tell whether the place is reached without a secret: after no `if request.args["token"] != os.environ["TOKEN"]: return`."""
    return not any(
        _asks_for_secret(part, fact.holds) for fact in facts(match.node, match.scope, file) for part in below(fact.test))


def _asks_for_secret(part: ast.AST, holds: bool) -> bool:
    """Tell whether *part* of a test that *holds*, or does not, compares what is not written there with a secret."""
    if isinstance(part, ast.Compare) and isinstance(part.ops[0], ast.Eq if holds else ast.NotEq):
        sides = [part.left, part.comparators[0]]
    elif isinstance(part, ast.Call) and tail_of(part.func) == _COMPARING:
        sides = part.args
    else:
        return False
    return not any(isinstance(side, ast.Constant) for side in sides) and any(
        map(_SECRET.search, (word for side in sides for word in words(side))))
