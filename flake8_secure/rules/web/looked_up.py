"""Records that views of Flask and FastAPI look up by what a request names, and what they ask of who sent it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Set

from flake8_secure.dataflow.handlers import shapes
from flake8_secure.dataflow.routes import varying
from flake8_secure.match.evidence import is_sent
from flake8_secure.models.library import VERBS
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import FUNCTIONS, Function, default_of, parameters
from flake8_secure.syntax.index import Place
from flake8_secure.syntax.nodes import below, callee, entries_in, is_class, own_words, tail_of, words
from flake8_secure.syntax.scopes import CLASS, FUNCTION, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

FRAMEWORKS = frozenset(("fastapi", "flask", "quart"))
_KEYS = frozenset(("_id", "id", "pk", "uuid"))
_CONVERTERS = frozenset(("ObjectId", "PydanticObjectId", "UUID", "int", "str"))
_BY_DOCUMENT = regex(r"^(?:find_one|find_one_and_\w+|(?:delete|replace|update)_one)$")
# What asks who the sender is, or whether they may.
_WHO = regex(
    r"(?i)access|allow|auth|check_|current_|ensure|identity|jwt|login|member|owner|permi|require|restrict|role|team|tenant|token|"
    r"user|verif|^can_|^created_by|^creator|^g$|^me$")
_LOGGED_IN = regex(
    r"(?i)^(?:get_?)?(?:current_?)?(?:active_?)?(?:auth\w*|jwt_required|log(?:ged)?_?in(?:_required)?|token_required|user)$")
_OF_DEPENDENCIES = frozenset(("Depends", "Security"))
_ROUTES = frozenset((*VERBS, "route", "api_route"))
_BEFORE = ("before_app_request", "before_request")
_ROUTERS = ("APIRouter", "FastAPI")
_POLICIES = frozenset(("decorators", "method_decorators"))
_RESOURCES = regex(
    r"(?i)^(?:get_?)?(?:async_?)?(?:db|conn(?:ection)?|database|session|settings|config|repo\w*|"
    r"\w+_(?:db|repo|repository|service|session))$")
_CHANGING = frozenset(("delete", "update"))
_DELETING = regex(r"^(?:delete|delete_one|find_one_and_\w+|replace_one|update_one)$")


def look_ups(file: File) -> Iterator[Place]:
    """Yield the calls by which views look up one record that the request names, with the scopes."""
    for view in views(file):
        named = _named(view, file)
        for call in file.nodes_of(ast.Call, view):
            if any(_is_named(key, named, view, file) for key in _keys(call)) and not _asks_whether_there(call, view, file):
                yield call, view


def views(file: File) -> List[Scope]:
    """Return the functions of *file* that these frameworks call."""
    return file.derived("views", file.index.scopes[0], lambda _: [
        scope for scope in file.index.scopes if scope.kind == FUNCTION and isinstance(scope.node, FUNCTIONS)
        and any(not FRAMEWORKS.isdisjoint(shape.library.roots) for shape in shapes(scope, file))])


def _named(view: Scope, file: File) -> Set[str]:
    """Return the parameters of *view* that the address fills."""
    routes = [shape.route for shape in shapes(view, file)]
    taken = [parameter.arg for parameter in parameters(view.node.args)]  # type: ignore[attr-defined]  # of a function
    return {name for route in routes for name in varying(route)}.union(
        taken[1:] if "?" in routes and view.parent is not None and view.parent.kind == CLASS else ())


def _is_named(key: ast.expr, named: Set[str], view: Scope, file: File) -> bool:
    while isinstance(key, ast.Call) and len(key.args) == 1 and tail_of(key.func) in _CONVERTERS:
        key = key.args[0]
    return isinstance(key, ast.Name) and key.id in named or is_sent(key, view, file)


def _keys(call: ast.Call) -> Iterator[ast.expr]:
    """Yield what *call* looks one record up by, where it does: `Note.query.get(id)`, `.filter(Note.id == id)`."""
    tail = tail_of(call.func)
    if tail in ("get", "get_or_404"):
        if tail_of(getattr(call.func, "value", call)) == "query":
            yield from call.args[:1]
        elif len(call.args) > 1 and is_class(call.args[0]):
            yield call.args[1]
    elif tail == "filter_by":
        yield from (keyword.value for keyword in call.keywords if keyword.arg in _KEYS)
    elif tail in ("filter", "where"):
        for part in call.args:
            if isinstance(part, ast.Compare) and isinstance(part.ops[0], ast.Eq):
                sides = (part.left, part.comparators[0])
                yield from (
                    other for side, other in (sides, sides[::-1]) if isinstance(side, ast.Attribute) and side.attr in _KEYS)
    elif _BY_DOCUMENT.match(tail):
        yield from (value for part in call.args[:1] for key, value in entries_in(part) if key in _KEYS)


def _asks_whether_there(call: ast.Call, view: Scope, file: File) -> bool:
    """Tell whether nothing is done with the record that *call* finds: `if Note.query.filter_by(id=number).first():`."""
    inner: ast.AST = call
    above = file.parent(call, view)
    while isinstance(above, (ast.Attribute, ast.BoolOp, ast.Call, ast.UnaryOp)):
        if isinstance(above, ast.Attribute) and above.attr in _CHANGING:
            return False
        inner, above = above, file.parent(above, view)
    return isinstance(above, ast.If) and inner is above.test


def asks_who(view: Scope, file: File) -> bool:
    """Tell whether *view*, a decorator or a dependency asks who the sender is, but for whether there is one at all."""
    return file.derived("asks who sent", view, lambda scope: any(map(_WHO.search, _own_words(scope))) or any(
        not _LOGGED_IN.match(name) for name in (*_guards(scope), *_of_routers(file))))


def _of_routers(file: File) -> Iterator[str]:
    """Yield the names of what the routers of *file* ask before each of their views."""
    for call, _ in (place for name in _ROUTERS for place in file.index.called.get(name, ())):
        yield from _of_keyword(call)


def _of_keyword(call: ast.Call) -> Iterator[str]:
    yield from (name for keyword in call.keywords if keyword.arg == "dependencies" for name in _depends(keyword.value))


def _own_words(view: Scope) -> Iterator[str]:
    """Yield the words in the body of *view*, less classes, the names of its own and what its address fills."""
    function: Function = view.node  # type: ignore[assignment]
    own = {
        part.id for part in below(function) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)
    }.union(parameter.arg for parameter in parameters(function.args) if parameter.arg.endswith("id"))
    for statement in function.body:
        if not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)):
            yield from (word for part in below(statement) for word in own_words(part)
                        if word not in own and not word[:1].isupper() and " " not in word)


def _guards(view: Scope) -> Iterator[str]:
    """Yield the names of what is asked before *view* runs: decorators, those of its class, and dependencies."""
    function: Function = view.node  # type: ignore[assignment]
    around = view.parent
    for decorator in function.decorator_list:
        if not (isinstance(decorator, ast.Call) and tail_of(decorator.func) in _ROUTES):
            yield tail_of(callee(decorator))
        else:
            yield from _of_keyword(decorator)
    if around is not None and around.kind == CLASS:
        for name in _POLICIES & around.bindings.keys():
            yield from (word for _, value, *_ in around.bindings[name] if value is not None for word in words(value))
    yield from (name for parameter in parameters(function.args) for name in dependency(parameter, function))


def dependency(parameter: ast.arg, function: Function) -> Iterator[str]:
    """Yield the names of what FastAPI asks for *parameter*, less the resources of the program: `Depends(get_db)`."""
    for given in (parameter.annotation, default_of(parameter, function)):
        yield from (name for name in (_depends(given) if given is not None else ()) if not _RESOURCES.match(name))


def _depends(node: ast.AST) -> Iterator[str]:
    for part in below(node):
        if isinstance(part, ast.Call) and tail_of(part.func) in _OF_DEPENDENCIES:
            yield from (tail_of(callee(one)) for one in part.args)


def _changes(view: Scope, file: File) -> bool:
    """Tell whether *view* deletes a record, or writes to one and commits that."""
    called = {tail_of(call.func) for call in file.nodes_of(ast.Call, view)}
    return any(map(_DELETING.match, called)) or "commit" in called and ("setattr" in called or any(
        isinstance(part, ast.Attribute) and isinstance(part.ctx, ast.Store) for part in file.nodes_of(ast.Attribute, view)))


def forgets_who(view: Scope, file: File) -> bool:
    """Tell whether *view* changes something and is told who the sender is, but does not look."""
    if not _changes(view, file):
        return False
    function: Function = view.node  # type: ignore[assignment]
    read = {part.id for statement in function.body for part in below(statement) if isinstance(part, ast.Name)}
    return any(
        parameter.arg not in read and any(map(_LOGGED_IN.match, dependency(parameter, function)))
        for parameter in parameters(function.args))


def is_left_open(view: Scope, file: File) -> bool:
    """Tell whether *view* changes something and asks nothing, where others of its file ask who is there before they do."""
    return _changes(view, file) and not any((*_guards(view), *_of_routers(file))) and not _asks_before_all(file) and any(
        _changes(other, file) and any(map(_LOGGED_IN.match, _guards(other))) for other in views(file) if other is not view)


def _asks_before_all(file: File) -> bool:
    """Tell whether a function of Flask runs before all views: `@app.before_request`, `app.before_request(load)`."""
    return any(name in file.index.called for name in _BEFORE) or any(
        tail_of(one) in _BEFORE for scope in file.index.scopes for one in getattr(scope.node, "decorator_list", ()))
