"""What answers those who are not let in."""

from __future__ import annotations

import ast
from typing import List

from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import below, tail_of, words

_REFUSED = regex(r"(?i)denied|forbidden|no_permission|(?<![a-z])(?:log|sign)_?in(?![a-z])|unauthori[sz]ed")
_REFUSALS = (401, 403)


def refusals(function: ast.AST) -> List[ast.AST]:
    """Return what *function* answers those with who are not let in, or where it leads them to log in."""
    return [
        part for part in below(function)
        if (isinstance(part, (ast.Raise, ast.Return)) or isinstance(part, ast.Call) and tail_of(part.func) == "abort")
        and _is_refusal(part)]


def _is_refusal(answer: ast.AST) -> bool:
    """Tell whether *answer* says that somebody is not let in, or leads to where to log in."""
    return any(map(_REFUSED.search, words(answer))) or any(
        isinstance(part, ast.Constant) and part.value in _REFUSALS for part in below(answer))
