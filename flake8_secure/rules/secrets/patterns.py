"""Passwords and tokens of the source that a `match` statement tells apart from others."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Iterator, List, Optional, Tuple, Union

from flake8_secure.rules.secrets.compared import name_of
from flake8_secure.rules.secrets.logins import Pair
from flake8_secure.rules.secrets.names import kind_of
from flake8_secure.rules.secrets.refused import refuses
from flake8_secure.syntax.nodes import text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What something is called, or each part of a tuple.
Called = Union[str, None, List[Optional[str]]]
# Python 3.9 has no such statements.
MATCHING = frozenset(getattr(ast, name) for name in ("Match",) if hasattr(ast, name))
# So many texts of a field are kinds of something, as of tokens.
_CASES = 4


def in_patterns(file: File) -> Iterator[Pair]:
    """Yield what patterns want: `match password: case "secret"`, `case {"password": "secret"}`, `case User(password=...)`."""
    for cls in MATCHING:
        for node, scope in file.index.nodes.get(cls, ()):
            subjects = node.subject.elts if isinstance(node.subject, ast.Tuple) else [node.subject]
            names = [name_of(subject, scope) for subject in subjects]
            found = [
                pair for case in node.cases if not refuses(case.body)
                for pair in _wanted(case.pattern, names if isinstance(node.subject, ast.Tuple) else names[0])]
            for name, value in found:
                if kind_of(name) is not None and len({one.value for other, one in found if other == name}) < _CASES:
                    yield name, value, value, scope


def _wanted(pattern: Any, name: Called) -> Iterator[Tuple[str, ast.Constant]]:
    """Yield the constants that *pattern* wants of something called *name*, or of fields of it; a list: of a tuple of such."""
    kind = type(pattern).__name__
    if kind == "MatchValue":
        if isinstance(name, str) and isinstance(pattern.value, ast.Constant):
            yield name, pattern.value
    elif kind == "MatchOr":
        for inner in pattern.patterns:
            yield from _wanted(inner, name)
    elif kind == "MatchAs":
        yield from _wanted(pattern.pattern, name)
    else:
        for inner, part in zip(pattern.patterns, _names(pattern, name)) if hasattr(pattern, "patterns") else ():
            yield from _wanted(inner, part)
        for inner, part in zip(getattr(pattern, "kwd_patterns", ()), getattr(pattern, "kwd_attrs", ())):
            yield from _wanted(inner, part)


def _names(pattern: Any, name: Called) -> List[Optional[str]]:
    """Return what the parts of *pattern* are called: by its keys, or as those of a tuple are."""
    if hasattr(pattern, "keys"):
        return [text_of(key) for key in pattern.keys]
    return name if isinstance(name, list) else [None for _ in pattern.patterns]
