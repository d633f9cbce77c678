"""Texts in which something takes the place of what a pattern matches: what must be harmless for them to be so."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, FrozenSet, List, Optional, Tuple

from flake8_secure.match.evidence import bodies_of, known_origins
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import FUNCTIONS, returns
from flake8_secure.syntax.names import Names
from flake8_secure.syntax.nodes import callee, tail_of, text_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_FUNCTIONS = frozenset(("re.sub",))
REPLACING = _FUNCTIONS | {"re.compile().sub"}
_ALL_BUT_NAMES = regex(r"\[\^(?:\w|\\[wd.-]|[.-])+\][+*]?")


# A single quote, or any of some characters with that among them.
_QUOTES = regex(r"'|\[(?!\^)[^]]*'[^]]*\]\+?")

# What stands for a single quote within a text between such ones, to a shell.
_LEAVING = frozenset(("'\"'\"'", r"'\''"))


def _leaves_no_quote(node: ast.expr) -> bool:
    """Tell whether *node* is what is put in place of quotes, and ends no text between quotes: two of them, or another one."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and "'" not in node.value.replace("''", "")


def escapes_quotes(node: ast.Call) -> bool:
    r"""Tell whether *node* puts something harmless in place of quotes: `text.replace("'", "''")`.

    Or a backslash before them, after one before those that are there: `text.replace("\\", "\\\\").replace("'", "\\'")`.
    """
    if not _replaces(node, "'") or len(node.args) < 2:
        return False
    before = getattr(node.func, "value", None)
    return _leaves_no_quote(node.args[1]) or text_of(node.args[1]) == "\\'" and isinstance(
        before, ast.Call) and _replaces(before, "\\") and text_of(before.args[-1]) == "\\\\"


def leaves_quotes(node: ast.Call) -> bool:
    r"""Tell whether *node* has a shell leave its quotes for each quote: `text.replace("'", "'\\''")`."""
    return _replaces(node, "'") and len(node.args) > 1 and text_of(node.args[1]) in _LEAVING


def _replaces(node: ast.Call, character: str) -> bool:
    return tail_of(node.func) == "replace" and bool(node.args) and text_of(node.args[0]) == character


def replaced(
    call: ast.Call, names: Names, scope: Scope, file: File, quoting: FrozenSet[str]
) -> Optional[List[Tuple[ast.expr, Scope]]]:
    """Return what must be harmless for what *call*, of one of *names*, returns to be so; None where that is not known.

    *quoting*: what makes it harmless, such as for a text that is HTML.
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
    if "named:sql" in quoting and _leaves_no_quote(put) and _QUOTES.fullmatch(text_of(pattern) or ""):
        return []
    if "named:html" not in quoting:
        return None
    functions = [file.index.by_node[put]] if isinstance(put, ast.Lambda) else [
        body for body in bodies_of(put, scope, file) if body is not None and isinstance(body.node, FUNCTIONS)]
    if functions:
        return [(text, scope), *((part, body) for body in functions for part in _put(body.node))]
    # No `&lt;` that a `<` may take the place of.
    return [(put, scope), (text, scope)] if "&" not in (text_of(pattern) or "&") else None


def _put(function: Any) -> List[ast.expr]:
    """Return what *function* puts beside what it is given as found: `lambda found: f"<b>{found[0]}</b>"`."""
    found = {argument.arg for argument in function.args.args}
    parts: List[ast.expr] = [function.body] if isinstance(function, ast.Lambda) else [
        end.value for end in returns(function) if end.value is not None]
    others: List[ast.expr] = []
    for part in parts:  # grows
        if isinstance(part, ast.JoinedStr):
            parts.extend(part.values)
        elif isinstance(part, ast.BinOp):
            parts += (part.left, part.right)
        elif isinstance(part, ast.FormattedValue):
            parts.append(part.value)
        elif isinstance(part, ast.Tuple):
            parts.extend(part.elts)
        else:
            of = part.value if isinstance(part, ast.Subscript) else getattr(callee(part), "value", None)
            if not isinstance(part, ast.Constant) and not (isinstance(of, ast.Name) and of.id in found):
                others.append(part)
    return others
