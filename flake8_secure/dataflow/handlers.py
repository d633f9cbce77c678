"""Which functions of a file a server calls, in which ways and for which routes."""

from __future__ import annotations

import ast
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Dict, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple

from attrs import evolve

from flake8_secure.dataflow.decorators import is_of_class, is_static
from flake8_secure.dataflow.registering import Decorating, decorating
from flake8_secure.dataflow.registrations import applied, calls_with, handed, is_marked, taken_first
from flake8_secure.dataflow.routes import (
    converted_by_routes,
    converted_elsewhere,
    is_listed,
    limits,
    limits_by_itself,
    route_of_call,
    route_of_decorator,
    varying,
)
from flake8_secure.models.asgi import APPLICATION
from flake8_secure.models.library import Handler, Library
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import Function, first_parameter, parameters, positional
from flake8_secure.syntax.index import Index
from flake8_secure.syntax.names import Names
from flake8_secure.syntax.nodes import below, callee, tail_of
from flake8_secure.syntax.scopes import CLASS, FUNCTION, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Functions that a server calls by a convention of parameter names.
ANSWERING = "start_response"
# What a function is given instead of the environment that has made a request of that already.
MADE = frozenset(("req", "request"))
CONVENTIONS: Dict[Tuple[str, ...], Tuple[str, str]] = {
    ("event", "context"): ("event", "event"),
    ("event", "_context"): ("event", "event"),
    ("event", "_"): ("event", "event"),
}
# The first part of a route, where it does not vary.
_FIRST_PART = regex(r"\^?/?([\w-]+)/")
# A route that begins with any path, slashes and all.
_ANY_START = regex(r"\^?/?(?:<path:|\{\w+:(?:path|\.[*+])\}|(?:\((?:\?P<\w+>)?)\.[*+]\))")
# What stands in front of the name of a parameter that is any path, slashes and all.
_ANY_PATH = "<path:"
# What tools of a language model are registered with, by the names that such a server has, and by a decorator alone.
_SERVER = regex(r"(?:^|_)mcp(?:_|$)")
_TOOL, _OF_SERVERS = "tool", frozenset(("*.prompt", "*.resource"))
# One of these is among the names of such a function.
_TELLTALE = frozenset((ANSWERING, "event", "receive"))


class Shape(NamedTuple):
    """One way in which a function is called with data from outside."""

    library: Library
    handler: Handler
    route: str  # "" where there is none, "?" where it is not known


def is_convention(scope: Scope) -> bool:
    """Tell whether a server calls the function of *scope* by a convention of parameter names."""
    if _TELLTALE.isdisjoint(scope.bindings):
        return False
    if "receive" in scope.bindings:
        return is_application(scope)
    arguments = scope.node.args.args  # type: ignore[attr-defined]  # of a function
    if not 2 <= len(arguments) <= 3:
        return False
    names = tuple([argument.arg for argument in arguments])
    if scope.parent is not None and scope.parent.kind == CLASS and names[2:] == (ANSWERING,):
        names = names[1:]
    return len(names) == 2 and (names[1] == ANSWERING and names[0] not in MADE or names in CONVENTIONS)


def is_application(scope: Scope) -> bool:
    """Tell whether the function of *scope* is what a server of ASGI calls: `async def app(scope, receive, send)`."""
    return isinstance(scope.node, ast.AsyncFunctionDef) and called_with(scope.node, scope.parent) == APPLICATION.signature


def is_function_of_cloud(scope: Scope) -> bool:
    """Tell whether the function of *scope* is one that Lambda calls, in a machine of its own."""
    return scope.kind == FUNCTION and tuple(
        argument.arg for argument in getattr(scope.node, "args").args) in CONVENTIONS


def registers_tools(index: Index) -> bool:
    """Tell whether a file hands tools to a server that another file may make, `@server.tool()`: a class of its own is none."""
    return any("mcp" in scope.bindings or _is_tool(scope.node) for scope in index.scopes) and not any(
        _TOOL in scope.children for scope in index.scopes)


def _is_tool(node: ast.AST) -> bool:
    return any(
        isinstance(callee(decorator), ast.Attribute) and tail_of(callee(decorator)) == _TOOL
        for decorator in getattr(node, "decorator_list", ()))


def converted(known: Iterable[Shape]) -> Set[str]:
    """Return the parameters of which all routes that have them make numbers or the like, whatever else calls the function."""
    said: Dict[str, bool] = {}
    for shape in known:
        for name, is_text_there in varying(shape.route).items():
            said[name] = said.get(name, False) or is_text_there
    return {name for name, is_text_there in said.items() if not is_text_there}


def _is_alone(node: Function, handler: Handler) -> bool:
    """Tell whether a method has no instance that it could be asked for an answer by, as *handler* says."""
    return bool(handler.request) and handler.place >= 0 and (is_static(node) or is_of_class(node))


def shapes(scope: Scope, file: File) -> List[Shape]:
    """Return the ways in which a framework calls the function of *scope*."""
    return file.derived("shapes", scope, lambda body: list(_shapes(body, file)))


def _shapes(scope: Scope, file: File) -> Iterator[Shape]:
    node: Any = scope.node
    if isinstance(node, ast.Lambda):
        for library, handler in file.handlers.others:
            if handler.callers and not handler.methods:
                yield from _handed_over(scope, library, handler, file)
        return
    decorated = list(_by_decorators(node, scope.parent or scope, file))
    yield from decorated
    for own in decorating(node, scope.parent or scope, file):
        yield from (_routed(shape, own) for shape in _by_own_decorator(own, scope, file))
    parent = scope.parent
    if parent is not None and parent.kind == CLASS and file.handlers.in_classes:
        bases = _bases(parent, file)
        for library, handler in file.handlers.in_classes:
            if _is_called(node.name, handler.methods) and (
                bases.intersection(handler.bases) if handler.bases else is_listed(parent, file) if handler.in_tables
                else is_marked(scope, handler) or _is_decorated(parent, handler, file)
            ) and not _is_alone(node, handler):
                yield Shape(library, handler, "?")
    names: Optional[Tuple[str, ...]] = None
    for library, handler in file.handlers.others:
        named = not handler.methods or _is_called(node.name, handler.methods)
        if handler.signature and names is None and named:
            names = called_with(node, parent)
        if handler.signature and names and named and _fits(names, handler.signature):
            yield Shape(library, handler, "?")
        elif handler.mark and not handler.methods and is_marked(scope, handler):
            yield Shape(library, handler, "?")
        elif handler.asking and not decorated and _asks(node, parent or scope, handler, file):
            yield Shape(library, handler, "?")
        elif handler.callers and named:
            yield from _handed_over(scope, library, handler, file)


def _bases(scope: Scope, file: File) -> Names:
    """Return what the class of *scope* derives from, and what classes of the file do that have its methods, too: of a mixin."""
    heirs = file.index.heirs.get(getattr(scope.node, "name", ""), ())
    return file.resolver.bases(scope).union(*map(file.resolver.bases, heirs))


def _asks(node: Function, around: Scope, handler: Handler, file: File) -> bool:
    """Tell whether a parameter of *node* says that somebody fills it: `token: str = Header()`, `q: Annotated[str, Query()]`."""
    said = [*node.args.defaults, *filter(None, node.args.kw_defaults), *(
        part for parameter in parameters(node.args) if isinstance(parameter.annotation, ast.Subscript)
        for part in below(parameter.annotation))]
    return any(
        isinstance(part, ast.Call) and not file.names(part.func, around).isdisjoint(handler.asking) for part in said)


def _handed_over(scope: Scope, library: Library, handler: Handler, file: File) -> Iterator[Shape]:
    """Yield the ways of being called that the calls say to which the function of *scope* is handed."""
    for call, _ in calls_with(scope, handler, file):
        yield by_call(call, scope, library, handler, file)


def _by_own_decorator(own: Decorating, scope: Scope, file: File) -> Iterator[Shape]:
    """Yield the ways of being called that a decorator of the project says of the function of *scope*."""
    given = [parameter.arg for parameter in parameters(scope.node.args)]  # type: ignore[attr-defined]  # of a function
    for decorator, around in own.decorators(file):
        yield from by_decorator(decorator, around, given, file)
    for library, handler in file.handlers.others:
        calls = handed(handler, file) if handler.callers and not handler.methods else None
        if calls:
            for node in own.standing:
                yield from (by_call(call, scope, library, handler, file) for call, _ in calls.get(node, ()))


def _routed(shape: Shape, own: Decorating) -> Shape:
    """Return *shape* with the route that the decorator is called with, where its definition does not say that."""
    return shape._replace(route=own.route) if shape.route == "?" else shape


def by_call(call: ast.Call, scope: Scope, library: Library, handler: Handler, file: File) -> Shape:
    """Return the way of being called that *call* says to which the function of *scope* is handed."""
    module = file.index.scopes[0]
    taken = taken_first(call) if handler.request and not handler.others else 0
    called = evolve(handler, place=handler.place + taken) if taken else handler
    names = called_with(scope.node, scope.parent)[handler.place + 1:]  # type: ignore[arg-type]  # of a function
    return Shape(library, called, "?" if handler.others == "remote" else route_of_call(call, module, file, names))


def _by_decorators(node: Function, around: Scope, file: File) -> Iterator[Shape]:
    """Yield the ways of being called that the decorators of a function, defined in *around*, say."""
    given = [parameter.arg for parameter in parameters(node.args)]
    for decorator, around in (*((above, around) for above in node.decorator_list), *applied(file).get(node, ())):
        yield from by_decorator(decorator, around, given, file)


def by_decorator(decorator: ast.AST, around: Scope, given: Sequence[str], file: File) -> Iterator[Shape]:
    """Yield the ways of being called that a *decorator*, found in *around*, says of a function with the parameters *given*."""
    function = callee(decorator)
    names = file.names(function, around)
    tail = "*." + function.attr if isinstance(function, ast.Attribute) else ""
    # A class of the project that is called like one of the framework.
    wrapped = {
        _class_and_method(name) for name in names if name.partition(".")[0] not in file.models.known_roots
    }
    route = route_of_decorator(decorator, around, file) if isinstance(decorator, ast.Call) else ""
    # That a method called so of what another module has is the framework's is said by a path and a parameter for it,
    # of a route by any part of it that varies, and where there are no parameters by the route itself.
    elsewhere = bool(route) and len(wrapped) == len(names) and (
        _ANY_PATH in route and any(f"{_ANY_PATH}{name}>" in route for name in given)
        or tail == "*.route" and route.startswith("/") and (not given or not varying(route).keys().isdisjoint(given)))
    elsewhere = elsewhere or bool(names) and len(wrapped) == len(names) and (
        tail == f"*.{_TOOL}" or tail in _OF_SERVERS and bool(_SERVER.search(tail_of(getattr(function, "value", None)))))
    for library, handler in file.handlers.decorated:
        if names.intersection(handler.decorators) or tail in handler.decorators and (
                elsewhere or not names.difference(handler.decorators)) or wrapped and wrapped.intersection(
                map(_class_and_method, handler.decorators)):
            yield Shape(library, handler, route)


def _is_decorated(scope: Scope, handler: Handler, file: File) -> bool:
    """Tell whether the class of *scope* has a decorator that makes handlers of its methods."""
    return any(
        file.names(getattr(decorator, "func", decorator), scope.parent or scope).intersection(handler.decorators)
        for decorator in getattr(scope.node, "decorator_list", ()))


def _class_and_method(name: str) -> str:
    """Return the end of the name of a method of an instance: `APIRouter().get`."""
    return ".".join(name.split(".")[-2:]) if "()." in name else name


@lru_cache(maxsize=4096)
def _is_called(name: str, patterns: Tuple[str, ...]) -> bool:
    return name in patterns or any(
        name.startswith(one[:-1]) for one in patterns if one.endswith("*") and (one != "*" or name[0] != "_"))


def _fits(names: Tuple[str, ...], signature: Tuple[str, ...]) -> bool:
    return names[:len(signature) - 1] == signature[:-1] if signature[-1] == "*" else names == signature


def called_with(node: Function, parent: Optional[Scope]) -> Tuple[str, ...]:
    """Return the names of the parameters that a function is called with."""
    names = tuple(argument.arg for argument in positional(node.args))
    return names[1:] if parent is not None and parent.kind == CLASS else names


def literal_route(scope: Scope, file: File) -> Optional[str]:
    """Return the path that requests for the function of *scope* have, where nothing in it varies."""
    if scope.kind == FUNCTION:
        for _, _, route in shapes(scope, file):
            return route if route.startswith("/") and not varying(route) else None
    return None


def numbers_in_routes(scope: Scope, file: File) -> Set[str]:
    """Return the parts that vary of the routes of the function of *scope* which these make numbers or the like."""
    if scope.kind != FUNCTION:
        return set()
    of_class = converted_by_routes(scope.parent, file) if scope.parent is not None and scope.parent.kind == CLASS else ()
    return converted(shapes(scope, file)).union(of_class)


def path_start(scope: Scope, file: File) -> str:
    """Return the directory that the path of all requests for the function of *scope* begins with, "" where that varies."""
    starts = [_FIRST_PART.match(route) for _, _, route in shapes(scope, file)] if scope.kind == FUNCTION else []
    found = {"" if start is None else f"/{start[1]}/" for start in starts}
    return found.pop() if len(found) == 1 else ""


def is_any_path(scope: Scope, file: File) -> bool:
    """Tell whether a sender chooses something of the path that requests for the function of *scope* have."""
    return scope.kind == FUNCTION and any(
        not handler.routed or any(varying(route).values()) for _, handler, route in shapes(scope, file))


def is_routed_elsewhere(scope: Scope, file: File) -> bool:
    """Tell whether no route to the function of *scope* is known that says what the path of a request for it may be."""
    return scope.kind == FUNCTION and not any(route.strip("?") for _, _, route in shapes(scope, file))


def leads_anywhere(scope: Scope, file: File) -> bool:
    """Tell whether requests for the function of *scope* may have a path that begins with two slashes."""
    return any(not handler.routed or _ANY_START.match(route) is not None for _, handler, route in shapes(scope, file))


def is_converted(scope: Scope, name: str, file: File) -> bool:
    """Tell whether the routes of the function of *scope* make a number or the like of its parameter *name*."""
    return any(
        varying(route).get(name) is False or handler.others != "url" and is_limited(
            scope.node, name, called_with(scope.node, scope.parent), handler, file)  # type: ignore[arg-type]  # of a function
        for _, handler, route in shapes(scope, file)) or name in converted_elsewhere(scope, file)


def is_limited(node: Function, name: str, names: Sequence[str], handler: Handler, file: File) -> bool:
    """Tell whether a table of routes lets only harmless values through to the parameter *name*."""
    around = file.index.by_node[node].parent
    if around is None or around.kind != CLASS or not handler.routed or name not in names:
        return False
    return bool(handler.bases or handler.in_tables) and limits(around, name, names.index(name), file) or limits_by_itself(
        node, around, name, file)


def is_handler(scope: Scope, file: File, roots: Tuple[str, ...]) -> bool:
    """Tell whether a framework with a module among *roots* calls the function of *scope* and sends what it returns."""
    if scope.kind != FUNCTION:
        return False
    if any(handler.answers and set(library.roots).intersection(roots) for library, handler, _ in shapes(scope, file)):
        return True
    node: Any = scope.node
    name = first_parameter(node)
    arguments = [argument.arg for argument in node.args.args]
    if scope.parent is not None and scope.parent.kind == CLASS and arguments:
        name = arguments[1] if len(arguments) > 1 else None
    return any(
        name in library.parameters for library in file.libraries if set(library.roots).intersection(roots)
    ) if name else False
