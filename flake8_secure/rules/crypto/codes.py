"""Codes that only somebody with the key can compute, by what the functions that make them are called, and their comparison."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Optional

from attrs import frozen

from flake8_secure.dataflow.values import Local
from flake8_secure.match.base import Combining
from flake8_secure.match.comparisons import comparisons
from flake8_secure.regex import regex
from flake8_secure.rule import Match
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import first_parameter
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import shape, tail_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, MODULE, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Functions of other modules that compute a code of a message with a key, and those that do if they are given a key.
_CODE = regex(
    r"^(?:(?:calc|calculate|compute|create|generate|get|make)_)?hmac"
    r"(?:_?(?:\d+|b64|base64|bytes|digest|hex|hexdigest|md5|sha\d*|signature))*$")
_SIGNING = regex(r"(?i)^sign_(?:body|bytes|data|message|payload|request)$")
_KEY = regex(r"(?i)(?:^|_)(?:key|secret)$")


def is_equality(test: ast.AST) -> bool:
    """Tell whether *test* asks whether two values that are not in the source are the same."""
    return isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], (ast.Eq, ast.NotEq)) \
        and not any(isinstance(side, ast.Constant) for side in (test.left, *test.comparators)) \
        and not _is_hashed_again(test.left, test.comparators[0])


def _is_hashed_again(left: ast.AST, right: ast.AST) -> bool:
    """Tell whether both sides are hashed with one key, so that time tells nothing: `mac(NONCE, a) == mac(NONCE, b)`."""
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


@frozen(eq=False, repr=False)
class CodeByName(Combining):
    """The tests for equality of what a function that another module has, and that is called so, makes with a key."""

    @property
    def wanted(self) -> Wanted:
        return Wanted(nodes=frozenset((ast.Compare,)))

    def find(self, file: File) -> Iterator[Match]:
        for test, scope in comparisons(file).equal:
            for side in (test.left, test.comparators[0]):
                made = side if isinstance(side, ast.Call) else looked_up(side, scope)
                if isinstance(made, ast.Call) and _makes_code(made) and is_equality(test) and not any(
                        isinstance(item, Local) for item in file.value(made.func, scope).items):
                    yield Match(node=test, scope=scope, facts={"name": tail_of(made.func)})
                    break


def _makes_code(made: ast.Call) -> bool:
    """Tell whether *made* calls a function that is called like one that computes a code, with a key and a message."""
    given, name = arguments_of(made), tail_of(made.func)
    return len(given) > 1 and (_CODE.search(name) is not None or _SIGNING.search(name) is not None and any(
        _KEY.search(tail_of(one)) for one in given))
