"""Views by their looks: functions with a parameter that is called like a request."""

from __future__ import annotations

import ast
from datetime import date
from typing import TYPE_CHECKING, Iterator, List, Optional, Tuple

from flake8_secure.dataflow.annotations import annotation_of, is_harmless_parameter, is_no_request, type_name
from flake8_secure.dataflow.taints import Taint
from flake8_secure.dataflow.values import Ref, Value, unknown
from flake8_secure.models.django import DJANGO
from flake8_secure.models.library import ANSWERED, SENT, Library
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import FUNCTIONS, Function, default_of, defaults, parameter_of, positional
from flake8_secure.syntax.nodes import below, callee, tail_of
from flake8_secure.syntax.scopes import Scope, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Parameters behind the request that hardly any route fills in.
_FROM_ELSEWHERE = frozenset((
    "args", "call_next", "callback", "context", "default", "err", "error", "exc", "exception", "extra_context", "form",
    "handler", "id", "instance", "kwargs", "method", "model", "next_handler", "obj", "object", "page", "pk", "queryset",
    "reason", "redirect_to", "response", "session", "state", "template", "template_name",
    "user", "view",
))
# What the routes of Django REST Framework call what a view is about: `def retrieve(self, request, pk=None)`.
_KEYS = frozenset(("id", "pk"))
# What requests of Django alone have, and what they are called for short.
_OF_REQUESTS = ("COOKIES", "FILES", "GET", "META", "POST")
_SHORT = frozenset(("r", "req", "rq"))
# Functions and classes that make a response.
_ANSWER = regex(r"(?i)response|render|redirect")
# What parts of an address have: texts, numbers, dates and UUIDs, whose module nothing else here imports.
_OF_TEXTS = frozenset((
    *dir(str), *dir(int), *dir(date), "bytes", "bytes_le", "clock_seq", "clock_seq_hi_variant", "clock_seq_low", "fields",
    "hex", "int", "is_safe", "node", "time", "time_hi_version", "time_low", "time_mid", "urn", "variant", "version",
))
_PYTEST = frozenset(("pytest", "pytest_asyncio"))
# What answers are told beside what is in them.
_OF_ANSWERS = frozenset((
    "as_attachment", "attachment", "charset", "content_disposition", "content_type", "disposition", "encoding", "etag", "headers",
    "last_modified", "mime_type", "mimetype", "status", "status_code",
))
# What decorates functions that templates, signals, queues or the program itself call.
_CALLED_OTHERWISE = frozenset((
    "assignment_tag", "cache", "contextmanager", "filter", "inclusion_tag", "lru_cache", "receiver", "shared_task",
    "simple_block_tag", "simple_tag", "tag", "task",
))


def by_request(node: Function, parameters: List[str], method: bool, file: File) -> Iterator[Tuple[str, Value]]:
    """Yield what *parameters* hold of which one is called like a request; where that is the first, the rest may be data."""
    for name in parameters:
        library = _library_of(node, name, file)
        if library is not None and not is_no_request(node, name):
            yield name, Value((Ref(library.parameters[name]),), False)
            break
    else:
        name, library = parameters[0], DJANGO
        if annotation_of(node, name) is not None or not _is_asked(node, name, file) or not _answers(node):
            return
        yield name, Value((Ref(library.parameters["request"]),), False)
    if name == parameters[0] and library is DJANGO and _answers(node) and not (
            _is_no_view(node, file) if method else _is_helper(node, file)):
        objects = [name for name in parameters[1:] if is_object(node, name, file) or _is_called(node, name)]
        if objects and not method and not node.decorator_list:
            return  # what no address has was made by a view, which calls this
        for name in parameters[1:]:
            if not is_harmless_parameter(node, name) and from_url(node, name) and name not in objects:
                yield name, unknown(frozenset((taint_of(name, node),)))


def _is_asked(node: Function, name: str, file: File) -> bool:
    """Tell whether a function asks its parameter *name* for what nothing but a request of Django has: `r.GET`."""
    return DJANGO in file.libraries and (
        (node, name) in file.derived("asked as requests", file.index.scopes[0], lambda _: frozenset(
            (scope.owner.node, use.value.id) for tail in _OF_REQUESTS for use, scope in file.index.uses.get(tail, ())
            if isinstance(use, ast.Attribute) and isinstance(use.value, ast.Name)))
        or name in _SHORT and any(
            isinstance(part, ast.Attribute) and part.attr == "session" and tail_of(part.value) == name for part in below(node)))


def _library_of(node: Function, name: str, file: File) -> Optional[Library]:
    """Return the library whose requests the parameter *name* is called like: of several, the one that its annotation names.

    None where it names what a client sends.
    """
    found = [library for library in file.libraries if name in library.parameters]
    annotation, around = annotation_of(node, name), file.index.by_node[node].parent
    if found and annotation is not None and around is not None:
        known = file.resolver.annotation(annotation, around)
        if known & SENT:
            return None
        found = [library for library in found if library.parameters[name] in known] or found
    return found[0] if found else None


def is_view(node: Function, file: File) -> bool:
    """Tell whether a plain function that is given a request is likely to be a view, as far as its file shows."""
    return _answers(node) and not _is_helper(node, file)


def _is_helper(node: Function, file: File) -> bool:
    """Tell whether a plain function is called with what a view has made, not with parts of an address.

    It is where it is called in its file, or takes keywords that no address has: `def send(request, path, **options)`,
    `def send(request, path, mimetype=None)`. One that a decorator guards may be both, unless it goes by a private name.
    """
    return (not node.decorator_list or node.name.startswith("_")) and (node.args.kwarg is not None or any(
        parameter.arg in _OF_ANSWERS for parameter, _ in defaults(node.args)
    ) or any(isinstance(call.func, ast.Name) for call, _ in file.index.called.get(node.name, ())))


def _is_no_view(node: Function, file: File) -> bool:
    """Tell whether a method answers no request, as far as the class shows: `class Page(BasePage)` may be a view."""
    around = file.index.by_node[node].parent
    return node.name not in ANSWERED or around is None or not file.is_of_unknown(around)


def is_fixture(node: Function, scope: Scope, file: File) -> bool:
    """Tell whether pytest calls a function, whose `request` is another."""
    return not _PYTEST.isdisjoint(file.index.roots) and any(
        name.partition(".")[0] in _PYTEST for decorator in node.decorator_list
        for name in file.names(callee(decorator), scope.parent or scope))


def _answers(node: Function) -> bool:
    """Tell whether a function that is given a request is likely to be a view: not one of its helpers."""
    returned = [part.value for part in below(node) if isinstance(part, ast.Return)]
    if node.decorator_list:
        return _CALLED_OTHERWISE.isdisjoint(tail_of(callee(one)) for one in node.decorator_list) and not any(
            isinstance(value, ast.Tuple) for value in returned)
    if node.name.startswith("_"):
        return False
    made = {tail_of(target) for part in below(node) if isinstance(part, ast.Assign) and _is_answer(part.value)
            for target in part.targets}
    return node.returns is not None and _ANSWER.search(type_name(node.returns)) is not None or any(
        _is_answer(value) or isinstance(value, ast.Name) and value.id in made for value in returned)


def _is_answer(node: Optional[ast.AST]) -> bool:
    """Tell whether *node* calls what makes an answer, by its name."""
    return isinstance(node, (ast.Await, ast.Call)) and _ANSWER.search(tail_of(getattr(node, "func", node))) is not None


def from_url(node: Function, name: str, of_class: bool = False) -> bool:
    """Tell whether a further parameter of a view is likely to come from its URL; *of_class*: of a method of one."""
    annotation = annotation_of(node, name)
    return (name not in _FROM_ELSEWHERE or of_class and name in _KEYS) and not name.endswith("_url") and (
        annotation is None or type_name(annotation) == "str")


def is_object(node: Function, name: str, file: File, depth: int = 2) -> bool:
    """Tell whether a function asks its parameter *name*, and nothing else of that name, for what no text has.

    So does one that hands it to another function of the file which does, to some *depth*.
    """
    parts = [part for part in below(node) if tail_of(part) == name or isinstance(part, (ast.Attribute, ast.Call, ast.Subscript))]
    if any(isinstance(part, ast.Name) and part.id == name and isinstance(part.ctx, ast.Store) for part in parts):
        return False
    return any(
        isinstance(part, (ast.Attribute, ast.Subscript)) and isinstance(part.value, ast.Name) and part.value.id == name
        and (part.attr not in _OF_TEXTS if isinstance(part, ast.Attribute) else _names_an_entry(part.slice)) for part in parts
    ) or depth > 0 and any(
        is_object(function, parameter, file, depth - 1) for part in parts if isinstance(part, ast.Call)
        for function, parameter in _handed(part, name, file.index.by_node[node]))


def _is_called(node: Function, name: str) -> bool:
    """Tell whether a function calls its parameter *name*, a class or a function: `form_class(request.POST)`."""
    return any(isinstance(part, ast.Call) and isinstance(part.func, ast.Name) and part.func.id == name for part in below(node))


def _handed(call: ast.Call, name: str, scope: Scope) -> Iterator[Tuple[Function, str]]:
    """Yield the function of the file that *call* calls, and its parameter, for each argument that is just *name*."""
    for _, inner, *_ in bindings_of_name(call.func, scope):
        if isinstance(inner, FUNCTIONS):
            taken = [parameter.arg for parameter in positional(inner.args)]
            for place, given in (*zip(taken, call.args), *((keyword.arg, keyword.value) for keyword in call.keywords)):
                if place is not None and isinstance(given, ast.Name) and given.id == name:
                    yield inner, place


def _names_an_entry(key: ast.expr) -> bool:
    """Tell whether *key* is a literal text, which a mapping has and a text does not."""
    return isinstance(key, ast.Constant) and isinstance(key.value, str)


def taint_of(name: str, node: Function, structured: bool = False) -> Taint:
    """Return the taint of the parameter *name* of a handler; it says where that comes as a cookie, `last: str = Cookie("")`."""
    label = f"the cookie {name}" if _is_cookie(node, name) else name
    return Taint("remote", label, node.lineno, f"{name}@{node.lineno}", structured=structured)


def _is_cookie(node: Function, name: str) -> bool:
    parameter = parameter_of(node, name)
    return parameter is not None and any(
        tail_of(part) == "Cookie"
        for place in (parameter.annotation, default_of(parameter, node)) if place is not None for part in below(place))
