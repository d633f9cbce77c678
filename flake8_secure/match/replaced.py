"""Texts in which something takes the place of what a pattern matches: what must be harmless for them to be so."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, Optional, Tuple

from flake8_secure.match.evidence import known_origins
from flake8_secure.regex import regex
from flake8_secure.syntax.names import Names
from flake8_secure.syntax.nodes import callee, text_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_FUNCTIONS = frozenset(("re.sub",))
REPLACING = _FUNCTIONS | {"re.compile().sub"}
_ALL_BUT_NAMES = regex(r"\[\^(?:\w|\\[wd.-]|[.-])+\][+*]?")


def replaced(call: ast.Call, names: Names, scope: Scope, file: File, of_page: bool) -> Optional[List[Tuple[ast.expr, Scope]]]:
    """Return what must be harmless for what *call*, of one of *names*, returns to be so; None where that is not known.

    *of_page*: for a text that is HTML.
    """
    given, pattern = call.args, getattr(call.func, "value", None)
    if names <= _FUNCTIONS:
        given, pattern = call.args[1:], call.args[0] if call.args else None
    for made, _ in known_origins(pattern, scope):
        if isinstance(made, ast.Call) and made.args:
            pattern = made.args[0]
    if len(given) < 2 or pattern is None:
        return None
    put, text = given[:2]
    if isinstance(put, ast.Constant) and _ALL_BUT_NAMES.fullmatch(text_of(pattern) or ""):
        return []
    if not of_page:
        return None
    if isinstance(put, ast.Lambda):
        return [(text, scope), *((part, file.index.by_node[put]) for part in _put(put))]
    # No `&lt;` that a `<` may take the place of.
    return [(put, scope), (text, scope)] if "&" not in (text_of(pattern) or "&") else None


def _put(function: ast.Lambda) -> List[ast.expr]:
    """Return what *function* puts beside what it is given as found: `lambda found: f"<b>{found[0]}</b>"`."""
    found = {argument.arg for argument in function.args.args}
    parts: List[ast.expr] = [function.body]
    others: List[ast.expr] = []
    for part in parts:  # grows
        if isinstance(part, ast.JoinedStr):
            parts.extend(part.values)
        elif isinstance(part, ast.BinOp):
            parts += (part.left, part.right)
        elif isinstance(part, ast.FormattedValue):
            parts.append(part.value)
        else:
            of = part.value if isinstance(part, ast.Subscript) else getattr(callee(part), "value", None)
            if not isinstance(part, ast.Constant) and not (isinstance(of, ast.Name) and of.id in found):
                others.append(part)
    return others
