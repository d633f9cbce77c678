"""Passwords that stand in the source because they are not accepted."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet

from flake8_secure.match.comparisons import comparisons
from flake8_secure.match.places import enclosing
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import below, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Functions that end what is going on, or complain of it.
_REFUSING = regex(r"(?i)(?:^|_)(?:abort|critical|deny|die|error|exit|fail|forbid|forbidden|refuse|reject|warn|warning)(?:_|$)")
# Functions that end the program.
_ENDING = regex(r"(?:^|_)(?:abort|exit|quit)$")


def refused_texts(file: File) -> FrozenSet[object]:
    """Return the constants that *file* does not accept: `if KEY == "change me": raise ImproperlyConfigured`."""
    found: FrozenSet[object] = file.index.derived("refused texts", lambda: frozenset(
        side.value for node, scope in comparisons(file).fixed for side in (node.left, node.comparators[0])
        if isinstance(side, ast.Constant) and is_refused(side, scope, file)))
    return found


def is_refused(value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether something is compared with *value*, and all that comes of it if they are equal is a complaint."""
    above = file.parent(value, scope)
    if not isinstance(above, ast.Compare) or len(above.ops) != 1 or not isinstance(above.ops[0], ast.Eq):
        return False
    for choice in enclosing(above, scope, file):
        if isinstance(choice, ast.If):
            return above in below(choice.test) and (all(map(_complains, choice.body)) or _ends(choice.body[-1]))
        if not isinstance(choice, ast.BoolOp):
            break
    return False


def _ends(statement: ast.stmt) -> bool:
    """Tell whether *statement* ends the program, or at least what is going on."""
    call = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(statement, ast.Raise) or isinstance(call, ast.Call) and _ENDING.search(tail_of(call.func)) is not None


def _complains(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.Return):
        return isinstance(statement.value, ast.Constant) and statement.value.value is False
    call = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(statement, ast.Raise) or isinstance(call, ast.Call) and _REFUSING.search(tail_of(call.func)) is not None
