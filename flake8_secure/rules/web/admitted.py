"""Tests that let in whoever sends a privilege along, and turn away all others; registrations that give one."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, FrozenSet, Iterator, List, Optional, Tuple

from attrs import frozen

from flake8_secure.dataflow.handlers import shapes
from flake8_secure.dataflow.taints import Taints
from flake8_secure.dataflow.values import Value, unknown
from flake8_secure.dataflow.views import taint_of
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.given import parameter_alone
from flake8_secure.models.sinks.web import SESSIONS
from flake8_secure.regex import regex
from flake8_secure.rule import Match
from flake8_secure.rules.web.refusals import refusals
from flake8_secure.syntax.functions import FUNCTIONS, default_of
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import below, callee, own_words, shape, tail_of, text_of
from flake8_secure.syntax.scopes import FUNCTION, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What is true or false, and says that somebody may do more.
_FLAG = regex(r"(?i)^(?:x-)?(?:is_?|has_?)?(?:admin|administrator|staff|super_?user)$")
# What is said in a function that asks for more than that.
_MORE = regex(
    r"(?i)auth(?!or)|(?<!un)authori[sz]|api_?key|current_|hash|impersonat|jwt|(?<![a-z])login|passw|pwd|secret(?!s)|"
    r"(?<![a-z])sign|token|verif|^user$|^g$")
_PROOF = regex(r"(?i)^\S*(?:api_?key|passw|pwd|token)\S*$")
# Names of functions, and routes, of those who come to be known.
_REGISTERING = regex(r"(?i)(?:^|[_/-])(?:register|registration|sign_?-?up|create_?-?account)(?![a-z])")
# Decorators that ask for a privilege themselves.
_OF_PRIVILEGED = regex(r"(?i)admin|key|perm|priv|role|scope|staff|super|token")
_POLICIES = frozenset(("authentication_classes", "decorators", "method_decorators", "permission_classes"))
_LEAVING = (ast.Continue, ast.Raise, ast.Return)


@frozen(eq=False, repr=False)
class AdmittingSink:
    """What decides who is let in, and is called a privilege, where others are refused: `if role != "admin": abort(403)`."""

    harm: Callable[[Value], Taints]
    named: Callable[[ast.expr], bool]

    @property
    def wanted(self) -> Wanted:
        return Wanted(calls=frozenset(("get", "get_json")), nodes=frozenset((ast.Compare,)))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        for scope in file.index.scopes:
            if scope.kind == FUNCTION and isinstance(scope.node, FUNCTIONS) and file.reach.reaches(scope, kinds):
                yield from self._admitting(scope, file, kinds)

    def _admitting(self, scope: Scope, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        for statement, following in _branches(scope.node):
            for holds in (True, False):
                named = [side for side in _deciding(statement.test, holds, scope) if self.named(side)]
                if not named or _asks_for_more(scope, file):
                    continue
                otherwise = statement.orelse or (following if _leaves(statement.body) else [])
                admitted, refused = (statement.body, otherwise) if holds else (otherwise, statement.body)
                if _refuses(refused) and not _refuses(admitted):
                    for side in named:
                        value = _of_query(side, scope, file) or file.flow_value(side, scope, kinds)
                        yield Match(node=side, scope=scope, facts={"sink": "the test"}), value


def _branches(function: ast.AST) -> Iterator[Tuple[ast.If, List[ast.stmt]]]:
    """Yield the `if` statements of *function*, not of those in it, each with what follows it."""
    blocks: List[List[ast.stmt]] = [getattr(function, "body")]
    for block in blocks:  # grows
        for place, statement in enumerate(block):
            if isinstance(statement, ast.If):
                yield statement, block[place + 1:]
            if not isinstance(statement, (*FUNCTIONS, ast.ClassDef)):
                blocks += filter(None, (getattr(statement, name, None) for name in ("body", "orelse", "finalbody")))
                blocks += [handler.body for handler in getattr(statement, "handlers", ())]


def _leaves(block: List[ast.stmt]) -> bool:
    return isinstance(block[-1], _LEAVING)


def _refuses(block: List[ast.stmt]) -> bool:
    """Tell whether *block* does little but say that somebody is not let in."""
    return any(
        refusals(statement) for statement in block[:2] if isinstance(statement, (ast.Expr, ast.Raise, ast.Return)))


def _deciding(test: ast.expr, holds: bool, scope: Scope) -> Iterator[ast.expr]:
    """Yield what is enough by itself for *test* to hold, or not to hold."""
    while isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        test, holds = test.operand, not holds
    if isinstance(test, ast.BoolOp):
        found = [list(_deciding(value, holds, scope)) for value in test.values]
        sides = {shape(side) for one in found for side in one}
        if isinstance(test.op, ast.Or) is holds or all(
                one or shape(value) in sides or isinstance(value, ast.UnaryOp) and shape(value.operand) in sides
                for value, one in zip(test.values, found)):
            yield from (side for one in found for side in one)
    elif isinstance(test, ast.Compare):
        if len(test.ops) == 1 and isinstance(test.ops[0], (ast.Eq, ast.Is) if holds else (ast.NotEq, ast.IsNot)):
            sides_of = (test.left, test.comparators[0])
            yield from (side for side, other in (sides_of, sides_of[::-1]) if isinstance(other, ast.Constant) and other.value)
    elif holds:
        made = [given for given, _ in known_origins(test, scope)] if isinstance(test, ast.Name) else []
        if len(made) == 1 and isinstance(made[0], ast.Compare):
            yield from _deciding(made[0], holds, scope)
        elif _FLAG.search(name_of(test)):
            yield test


def name_of(node: ast.AST) -> str:
    """Return what *node* is called: a variable, an attribute, or what it looks up."""
    if isinstance(node, ast.Subscript):
        return text_of(node.slice) or ""
    if isinstance(node, ast.Call):
        inner = node.func.value if isinstance(node.func, ast.Attribute) and not node.args else None
        return name_of(inner) if inner is not None else text_of(node.args[0]) or "" if node.args else ""
    return tail_of(node)


def _of_query(side: ast.expr, scope: Scope, file: File) -> Optional[Value]:
    """Return what FastAPI takes from the query for *side*, a parameter of a number or a truth value among them."""
    alone = parameter_alone(side, scope) if "fastapi" in file.index.roots else None
    if alone is None or not any("fastapi" in one.library.roots for one in shapes(alone[1], file)):
        return None
    parameter, home = alone
    if not isinstance(home.node, FUNCTIONS):
        return None
    given = default_of(parameter, home.node)
    if isinstance(given, ast.Call) or any(isinstance(part, ast.Call) for part in below(parameter)):
        return None
    return unknown(frozenset((taint_of(parameter.arg, home.node),)))


def _asks_for_more(scope: Scope, file: File) -> bool:
    """Tell whether the function of *scope*, a decorator or its class asks for more: a password, a session, another privilege."""
    return file.derived("asks for more", scope, lambda home: _has_more(home, file))


def _has_more(scope: Scope, file: File) -> bool:
    function, around = scope.node, scope.parent
    if any(_OF_PRIVILEGED.search(tail_of(callee(one))) for one in getattr(function, "decorator_list", ())):
        return True
    if around is not None and isinstance(around.node, ast.ClassDef) and not _POLICIES.isdisjoint(around.bindings):
        return True
    parts = [part for one in (getattr(function, "args"), *getattr(function, "body")) for part in below(one)]
    return any(
        (_PROOF if isinstance(part, ast.Constant) else _MORE).search(word) for part in parts for word in own_words(part)
    ) or any(
        tail_of(part) == "session" and not SESSIONS.isdisjoint(file.names(part, scope)) for part in parts
        if isinstance(part, (ast.Attribute, ast.Name)))


def registers(scope: Scope, file: File) -> bool:
    """Tell whether the function of *scope* is where anybody becomes known, without a look at who asks for that."""
    node = scope.owner.node
    if not isinstance(node, FUNCTIONS) or not shapes(scope.owner, file):
        return False
    named = (node.name, *(shape.route for shape in shapes(scope.owner, file)))
    return any(map(_REGISTERING.search, named)) and not any(
        _GUARDING.search(tail_of(callee(one))) for one in node.decorator_list) and not _looks_at_sender(node)


# What sessions of databases do, as those of visitors do not.
_OF_DATABASES = frozenset((
    "add", "add_all", "begin", "commit", "exec", "execute", "flush", "query", "refresh", "rollback", "scalar"))
_GUARDING = regex(r"(?i)auth(?!or)|login|required|" + _OF_PRIVILEGED.pattern[4:])
# What asks for an invitation, or for who is logged in already.
_SENDER = regex(
    r"(?i)admin_?(?:code|key|pass|secret|token)|authorization|current_|identity|invit|verify_jwt|secret_?code|^g$|^session$")


def _looks_at_sender(function: ast.AST) -> bool:
    """Tell whether *function* asks for an invitation, or for who is logged in; keeping in the session who registers does not."""
    kept = {
        part.value for part in below(function) if isinstance(part, ast.Subscript) and isinstance(part.ctx, ast.Store)
    }.union(part.value for part in below(function) if isinstance(part, ast.Attribute) and part.attr in _OF_DATABASES)
    return any(
        _SENDER.search(word) for part in below(function) if part not in kept for word in own_words(part) if " " not in word)
