"""What calls come to: of functions that `partial()` has made, and of those that call a function which they are handed."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, Iterator, List, NamedTuple, Optional

from flake8_secure.dataflow.callers import placed_calls_of
from flake8_secure.syntax.functions import parameters, positional
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import FUNCTION, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Bound against generated code: functions that hand one another what they are to call.
STEPS = 200


class BoundCall(NamedTuple):
    """A call, and what it comes to: `requests.get(url, timeout=3)`."""

    comes_to: ast.Call
    call: ast.Call
    scope: Scope
    place: ast.AST  # where that is told: the function that is handed on, else the call


def bound_calls(file: File) -> Dict[str, List[BoundCall]]:
    """Return the calls that come to others, by the last identifier of what is called in the end.

    `get(url)` comes to `requests.get(url, timeout=3)` after `get = partial(requests.get, timeout=3)`, and
    `retry(requests.get, url)` to `requests.get(url)` where `retry()` of this file calls what it is handed.
    """
    found: Dict[str, List[BoundCall]] = {}
    for bound in (*_of_partials(file), *_of_parameters(file)):
        found.setdefault(tail_of(bound.comes_to.func), []).append(bound)
    return found


def _of_partials(file: File) -> Iterator[BoundCall]:
    for made, around in file.index.handing_on.get("partial", ()):
        statement = file.parent(made, around)
        target = statement.targets[0] if isinstance(statement, ast.Assign) else getattr(statement, "target", None)
        bound = around.find(target.id) if isinstance(target, ast.Name) and made.args else None
        if not isinstance(target, ast.Name) or bound is None or [one[1] for one in bound[1][:2]] != [made]:
            continue
        for call, scope in file.index.called.get(target.id, ()):
            gives = bool(call.args or call.keywords)  # else the call of partial() says it all
            if gives and call.func.__class__ is ast.Name and scope.find(target.id) == bound:
                comes_to = ast.Call(made.args[0], [*made.args[1:], *call.args], [*made.keywords, *call.keywords])
                yield BoundCall(ast.copy_location(comes_to, call), call, scope, call)


def _of_parameters(file: File) -> Iterator[BoundCall]:
    called = file.index.called
    inner = [
        (call, home, name) for home in file.index.scopes if home.kind == FUNCTION for name in home.bindings if name in called
        for call, scope in called[name] if call.func.__class__ is ast.Name and name in home.lasting and scope.owner is home]
    for call, home, name in inner:  # grows
        for outer, scope, taken in placed_calls_of(home, file):
            given = _given(outer, taken, home.node)
            function = given.named.get(name) if given is not None else None
            if given is None or not isinstance(function, (ast.Attribute, ast.Name)):
                continue
            comes_to = _with(given, call, function, home)
            around = scope.owner
            if not isinstance(function, ast.Name) or function.id not in around.bindings:
                yield BoundCall(ast.copy_location(comes_to, function), outer, scope, function)
            elif around.kind == FUNCTION and function.id in around.lasting and len(inner) < STEPS:
                inner.append((comes_to, around, function.id))


class _Given(NamedTuple):
    """What a call gives to a function."""

    named: Dict[str, ast.expr]  # by parameter
    others: List[ast.expr]  # what `*args` collects
    keywords: List[ast.keyword]  # what `**kwargs` collects


def _given(call: ast.Call, taken: int, function: Any) -> Optional[_Given]:
    """Return what *call* gives to the parameters of *function* behind the first *taken*, None where it unpacks something."""
    if any(one.__class__ is ast.Starred for one in call.args) or any(one.arg is None for one in call.keywords):
        return None
    by_position = [one.arg for one in positional(function.args)][taken:]
    every = {one.arg for one in parameters(function.args)}
    named = dict(zip(by_position, call.args))
    named.update((one.arg, one.value) for one in call.keywords if one.arg in every)
    return _Given(named, call.args[len(by_position):], [one for one in call.keywords if one.arg not in every])


def _with(given: _Given, call: ast.Call, function: ast.expr, home: Scope) -> ast.Call:
    """Return *call*, in the body of *home*, as a call of *function* with what that body is *given* in place of parameters."""
    lasting, own = set(home.lasting), home.node.args  # type: ignore[attr-defined]  # of a function

    def put(node: ast.expr) -> ast.expr:
        return given.named.get(node.id, node) if isinstance(node, ast.Name) and node.id in lasting else node

    arguments: List[ast.expr] = []
    for one in call.args:
        if isinstance(one, ast.Starred) and own.vararg is not None and tail_of(one.value) == own.vararg.arg:
            arguments += given.others
        else:
            arguments.append(put(one))
    keywords: List[ast.keyword] = []
    for keyword in call.keywords:
        if keyword.arg is None and own.kwarg is not None and tail_of(keyword.value) == own.kwarg.arg:
            keywords += given.keywords
        else:
            keywords.append(ast.keyword(keyword.arg, put(keyword.value)))
    return ast.Call(function, arguments, keywords)
