"""Logins of whom a cookie, a header or a field names, by a record that is looked up by it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterator, List, Tuple

from attrs import frozen

from flake8_secure.dataflow.taints import OF_UNKNOWN, PASSED_UNKNOWN, Taints
from flake8_secure.dataflow.values import Value
from flake8_secure.match.evidence import known_origins
from flake8_secure.models.sinks.web import SESSIONS
from flake8_secure.regex import regex
from flake8_secure.rule import Match
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.names import last_of
from flake8_secure.syntax.nodes import below, callee, shape, tail_of, text_of, words

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What logs somebody in, and the position of whom.
_LOGINS = {"django.contrib.auth.login": 1, "flask_login.login_user": 0}
# Keys of a session, and names of cookies, that say who somebody is.
_WHO = regex(
    r"(?i)^(?!.*(?:auth|hash|key|remember|secret|sess|sig|token))"
    r"(?:(?:.*[_-])?(?:account|admin|customer|e?mail|login|member|uid|user)(?:[_-]?(?:id|name))?|id)$")
# What looks a record up by what it is given: not what checks that on the way.
_LOOK_UPS = regex(
    r"^(?:execute|filter|filter_by|find|find_one|get|get_object_or_404|get_or_404|get_or_none|where)$"
    r"|^(?:fetch|find|get|load|query|select)_(?:account|by|customer|member|user)(?:_by)?(?:_?(?:e?mail|id|name|username))?$")
_FETCHING = frozenset(("fetchall", "fetchone"))
# What tells that somebody has shown more than a name.
_CHECKING = regex(r"(?i)auth(?!or)|check|compare|hash|pass|sign|token|valid|verif")


# What holds who somebody is for the rest of a request, and what that is called there.
_HOLDERS = frozenset((
    "django.http.HttpRequest()", "flask.g", "starlette.requests.Request()", "starlette.requests.Request().state"))
_VISITORS = ("current_user", "user")
# What is said in a function that asks for more, or logs in as another on purpose.
_ASKING = regex(
    r"(?i)admin|auth(?!or)|captcha|challenge|check|code|compare|confirm|current_|debug|hash|impersonat|invit|key|ldap|otp|pass|"
    r"(?<![a-z])pin(?![a-z])|perm|pwd|required|secret|sign|sso|token|valid|verif")
_SENTENCE = regex(r"^[^=]* [^=]*$")


@frozen(eq=False, repr=False)
class RecordSink:
    """What a record is looked up by, in one of *sources*, that says who is logged in from then on."""

    sources: Tuple[str, ...] = (".COOKIES", ".cookies")
    more: Tuple[str, ...] = ()  # what may also say who somebody is there
    names: FrozenSet[str] = SESSIONS | _LOGINS.keys() | _HOLDERS

    @property
    def wanted(self) -> Wanted:
        return Wanted(
            writes=frozenset(("[]", *_VISITORS)), calls=frozenset((*last_of(frozenset(_LOGINS)), "execute")),
            uses=self.spelled, nodes=frozenset((ast.Return,)))

    @property
    def spelled(self) -> FrozenSet[str]:
        """The names that *sources* are read under."""
        return frozenset(one.strip(".()") for one in self.sources)

    def harm(self, value: Value) -> Taints:
        return frozenset(
            taint for taint in value.taints if taint.label.endswith(self.sources)
            and not taint.through & (OF_UNKNOWN | PASSED_UNKNOWN)
            and any(isinstance(key, str) and (key in self.more or _WHO.search(key)) for key in taint.place[-1:]))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        if file.index.uses.keys().isdisjoint(self.spelled):
            return
        for node, given, scope in (*self.logins(file), *self.identities(file, kinds)):
            for operand in _operands(given, scope, file):
                value = file.flow_value(operand, scope, kinds)
                if self.harm(value) and not _is_checked(scope, file):
                    yield Match(node=node, scope=scope, facts={"sink": "the login"}), value

    def identities(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[ast.AST, ast.AST, Scope]]:
        """Yield what says who sends a request: where, what says whom, and in which scope."""
        for name in _VISITORS:
            for node, scope in file.index.writes.get(name, ()):
                if isinstance(node, ast.Attribute) and not _HOLDERS.isdisjoint(
                        file.names(node.value, scope) or file.flow_value(node.value, scope, kinds).names):
                    yield node, file.index.written[node], scope
        for node, scope in file.index.nodes.get(ast.Return, ()) if "flask_login" in file.index.roots else ():
            if node.value is not None and any(
                    tail_of(one) == "request_loader" for one in getattr(scope.node, "decorator_list", ())):
                yield node, node.value, scope

    def logins(self, file: File) -> Iterator[Tuple[ast.AST, ast.AST, Scope]]:
        """Yield what logs somebody in: where, what says whom, and in which scope."""
        for name, place in _LOGINS.items():
            for node, scope in file.index.calls.get(last_of(frozenset((name,)))[0], ()):
                if len(node.args) > place and name in file.names(node.func, scope):
                    yield node, node.args[place], scope
        for node, scope in file.index.writes.get("[]", ()):
            if _WHO.search(text_of(node.slice) or "") and not SESSIONS.isdisjoint(
                    file.names(node.value, scope) or file.flow_value(node.value, scope, frozenset()).names):
                yield node, file.index.written[node], scope


@frozen(eq=False, repr=False)
class FieldSink(RecordSink):
    """The same in a field of a request, where nothing else is asked for: no password, no code, no other user."""

    sources: Tuple[str, ...] = (".GET", ".POST", ".args", ".data", ".form", ".get_json()", ".json", ".values")
    more: Tuple[str, ...] = ("name",)

    def harm(self, value: Value) -> Taints:
        return frozenset(taint for taint in super().harm(value) if not any(mark.startswith("guard:") for mark in taint.through))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        for node, given, scope in self.logins(file):
            if isinstance(node, ast.Call) and not _asks_for_more(scope.owner.node):
                for operand in _operands(given, scope, file):
                    yield Match(node=node, scope=scope, facts={"sink": "the login"}), file.flow_value(operand, scope, kinds)


def _asks_for_more(function: ast.AST) -> bool:
    return any(_ASKING.search(word) is not None and not _SENTENCE.match(word) for word in (
        getattr(function, "name", ""), *words(function)))


def _operands(given: ast.AST, scope: Scope, file: File) -> Iterator[ast.expr]:
    """Yield what the record is looked up by that *given* is, or is a part of: `user`, `user.id`, `row["id"]`, `str(row[0])`."""
    for part in below(given):
        if isinstance(part, (ast.Name, ast.Call)):
            for made, around in known_origins(part, scope, file):
                for call in _chain(made) if around is scope else ():
                    yield from _taken(call, scope, file)


def _chain(node: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls that *node* is made of, from the last to the first: `User.query.filter_by(id=number).first()`."""
    while isinstance(node, (ast.Attribute, ast.Call, ast.Subscript)):
        if isinstance(node, ast.Call):
            yield node
            node = node.func
        else:
            node = node.value


def _taken(call: ast.Call, scope: Scope, file: File) -> Iterator[ast.expr]:
    """Yield what *call* looks a record up by, or another that it fetches the result of: `cursor.fetchone()`."""
    if _looks_up(call):
        yield from _parts(arguments_of(call), scope)
    elif isinstance(call.func, ast.Attribute) and call.func.attr in _FETCHING:
        cursor = shape(call.func.value)
        for other, around in file.index.calls.get("execute", ()):
            if around is scope and isinstance(other.func, ast.Attribute) and shape(other.func.value) == cursor:
                yield from _parts(arguments_of(other), scope)


def _parts(given: List[ast.expr], scope: Scope) -> Iterator[ast.expr]:
    """Yield what *given* says of a record: the sides of a comparison, the elements of a collection, what makes a number."""
    for one in given:
        if isinstance(one, ast.Compare):
            yield from (one.left, *one.comparators)
        elif isinstance(one, ast.Tuple):
            yield from one.elts
        elif isinstance(one, ast.Dict):
            yield from one.values
        else:
            yield one
            for made, around in known_origins(one, scope):
                for call in _chain(made) if around is scope else ():
                    if _looks_up(call) or tail_of(call.func) == "int":  # a number is safe for all else
                        yield from _parts(arguments_of(call), scope)


def _looks_up(call: ast.Call) -> bool:
    """Tell whether *call* looks a record up, and no cookie."""
    return _LOOK_UPS.search(tail_of(call.func)) is not None and not tail_of(
        getattr(call.func, "value", call)).lower().endswith("cookies")


def _is_checked(scope: Scope, file: File) -> bool:
    """Tell whether the function of *scope* asks for more than who somebody says to be: a password, a token, a signature."""
    return any(
        _CHECKING.search(tail_of(callee(node))) for node in file.nodes_of(ast.Call, scope)) or any(
        isinstance(side, (ast.Attribute, ast.Subscript)) for node in file.nodes_of(ast.Compare, scope)
        if isinstance(node.ops[0], (ast.Eq, ast.NotEq)) for side in (node.left, *node.comparators)
        if _CHECKING.search(tail_of(side) or text_of(getattr(side, "slice", None)) or ""))
