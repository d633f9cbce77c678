"""Comparisons for equality: which tell something by the time they take, and what stands on their sides."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

from flake8_secure.match.places import outermost
from flake8_secure.syntax.functions import first_parameter
from flake8_secure.syntax.nodes import shape, tail_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, MODULE, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What takes the conditions of a query.
_CONDITIONS = frozenset((
    "and_", "filter", "get", "get_or_none", "having", "join", "not_", "on", "or_", "outerjoin", "query", "where"))


def is_equality(test: ast.AST) -> bool:
    """Tell whether *test* asks whether two values that are not in the source are the same."""
    return isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], (ast.Eq, ast.NotEq)) \
        and not any(isinstance(side, ast.Constant) for side in (test.left, *test.comparators)) \
        and not _is_hashed_again(test.left, test.comparators[0])


def is_one_of(test: ast.AST) -> bool:
    """Tell whether *test* asks whether a value is one of a list that is put together right there: `sent in (code, other)`."""
    if not isinstance(test, ast.Compare) or len(test.ops) > 1 or not isinstance(test.ops[0], (ast.In, ast.NotIn)):
        return False
    listed = test.comparators[0]
    return not isinstance(test.left, ast.Constant) and (
        isinstance(listed, ast.ListComp) or isinstance(listed, (ast.List, ast.Tuple)) and not any(
            isinstance(one, ast.Constant) for one in listed.elts))


def _made(side: ast.AST) -> ast.AST:
    """Return what makes the hash on one *side* of a comparison, which its digest is asked of: `hmac.new(key, text)`."""
    while isinstance(side, ast.Call) and not side.args and isinstance(side.func, ast.Attribute):
        side = side.func.value
    return side


def _is_hashed_again(left: ast.AST, right: ast.AST) -> bool:
    """Tell whether both sides are hashed with one key, so that time tells nothing: `mac(NONCE, a) == mac(NONCE, b)`."""
    left, right = _made(left), _made(right)
    return isinstance(left, ast.Call) and isinstance(right, ast.Call) and len(left.args) == len(right.args) > 1 \
        and shape(left.func) == shape(right.func) and shape(left.args[0]) == shape(right.args[0])


def looked_up(side: ast.AST, scope: Scope) -> Optional[ast.AST]:
    """Return what a name, or an attribute of the instance, is bound to, once: `EXPECTED = os.environ["API_KEY"]`."""
    around = scope.owner.parent
    if isinstance(side, ast.Attribute) and isinstance(side.value, ast.Name) and around is not None and around.kind == CLASS \
            and side.value.id == first_parameter(scope.owner.node):
        given = around.attributes.get(side.attr, ())
        return given[0][1] if len(given) == 1 and given[0][0] == ASSIGN and side.attr not in around.bindings else None
    found = scope.find(side.id) if isinstance(side, ast.Name) else None
    if found is None or len(found[1]) != 1 or found[1][0][0] != ASSIGN:
        return None
    made = found[1][0][1]
    if isinstance(made, ast.BoolOp):  # `session.get("token") or token_hex()`
        made = made.values[0]
    return made if found[0].kind == MODULE or isinstance(
        made, (ast.BinOp, ast.Call, ast.JoinedStr, ast.Name, ast.Subscript)) else None


def is_asked_of_database(test: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *test* is a condition of a query, which a database compares: `query.where(col(Key.hash) == digest)`."""
    test, above = outermost(test, scope, file, (ast.BinOp, ast.UnaryOp))
    return isinstance(above, ast.Call) and tail_of(above.func) in _CONDITIONS and test in above.args
