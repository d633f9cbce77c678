"""Which functions of a file are called with data from outside, and in which parameters."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, Iterator, List, Optional, Set, Tuple

from flake8_secure.dataflow.decorators import is_static
from flake8_secure.dataflow.routes import limits
from flake8_secure.dataflow.values import CLEAN, UNKNOWN, Contents, Local, Ref, Taint, Value, join, unknown
from flake8_secure.models.django import DJANGO
from flake8_secure.models.library import Handler, Library
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import FUNCTIONS, default_of, first_parameter
from flake8_secure.syntax.names import NONE, last
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import CLASS, FUNCTION, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# `<name>`, `<converter:name>`, `<converter(options):name>`, `{name}`, `{name:regex}`.
_PLACES = regex(r"<(?:([a-zA-Z_]\w*)(?:\([^)]*\))?:)?([a-zA-Z_]\w*)>|\{([a-zA-Z_]\w*)(?::(\w+))?[^}]*\}")
# Groups of a regular expression, and those that match only numbers.
_NAMED = regex(r"\(\?P<\w+>|<\w+\([^)]*\):\w+>")
_DIGITS = regex(r"\(\?P<(\w+)>(?:\\d|\[0-9\])(?:[+*]|\{[\d,]*\})?\)")
# Parameters behind the request that hardly any route fills in.
_FROM_ELSEWHERE = frozenset((
    "args", "call_next", "callback", "context", "default", "err", "error", "exc", "exception", "extra_context", "form",
    "handler", "id", "instance", "kwargs", "model", "next_handler", "obj", "object", "page", "pk", "queryset",
    "reason", "redirect_to", "response", "session", "state", "template", "template_name",
    "user", "view",
))
_RECORDS = ("id", "pk", "uuid")
# Functions and classes that make a response.
_ANSWER = regex(r"(?i)response|render|redirect")
# Converters and annotations whose values cannot carry an attack.
_HARMLESS = frozenset(("float", "int", "uuid"))
_HARMLESS_TYPES = frozenset((
    "bool", "date", "datetime", "Decimal", "float", "int", "time", "timedelta", "UUID", "Enum", "Literal",
    "IPv4Address", "IPv6Address", "BackgroundTasks", "Response", "Session", "AsyncSession", "PositiveInt",
))
# What requests are called by frameworks, and what is handed over as one.
_REQUESTS = frozenset(("Any", "HTTPConnection", "HttpRequest", "Request", "WebSocket"))
# Annotations whose values are texts: no dictionaries with operators in them.
_TEXTS = frozenset((
    "AnyHttpUrl", "AnyUrl", "EmailStr", "HttpUrl", "NameEmail", "SecretStr", "bytes", "constr", "str",
))
# Annotations in capitals whose values may be dictionaries with any keys.
_OPEN_TYPES = frozenset(("Any", "Body", "Dict", "JSON", "Json", "List", "Mapping", "MutableMapping", "Sequence"))
# How the names of types end that say `Annotated[..., Depends(...)]` somewhere else.
_INJECTED = ("Dep", "Depends", "Dependency")
_NOT_DATA = frozenset(("Depends", "Security"))
_PYTEST = frozenset(("pytest", "pytest_asyncio"))
# Functions that a server calls by a convention of parameter names.
_ANSWERING = "start_response"
_CONVENTIONS: Dict[Tuple[str, ...], Tuple[str, str]] = {
    ("event", "context"): ("event", "event"),
    ("event", "_context"): ("event", "event"),
    ("event", "_"): ("event", "event"),
}


def is_convention(scope: Scope) -> bool:
    """Tell whether a server calls the function of *scope* by a convention of parameter names."""
    node: Any = scope.node
    names = tuple(argument.arg for argument in node.args.args)
    if scope.parent is not None and scope.parent.kind == CLASS and names[2:] == (_ANSWERING,):
        names = names[1:]
    return len(names) == 2 and (names[1] == _ANSWERING or names in _CONVENTIONS)


def entry(scope: Scope, file: File) -> Dict[str, Value]:
    """Return what the parameters of the function of *scope* hold that come from outside."""
    node = scope.node
    if not isinstance(node, FUNCTIONS):
        return {}
    arguments = node.args
    parameters = [argument.arg for argument in (*arguments.posonlyargs, *arguments.args)]
    method = scope.parent is not None and scope.parent.kind == CLASS
    if method and parameters and not is_static(node):
        parameters = parameters[1:]
    convention = (parameters[0], "environ") if parameters[1:] == [_ANSWERING] else _CONVENTIONS.get(tuple(parameters[:2]))
    if convention is not None and len(parameters) == 2 and (parameters[1] == _ANSWERING or not method):
        name, label = convention
        given = {name: unknown(frozenset((_taint(label, node, structured=True),)))}
        return {**given, _ANSWERING: Value((Ref(f"wsgi.{_ANSWERING}"),), False)} if parameters[1] == _ANSWERING else given
    found: Dict[str, Value] = {}
    for library, handler, rule in shapes(scope, file):
        found.update(_parameters(node, parameters, library, handler, rule, file))
    if parameters and parameters[0] not in found and not _is_fixture(node, scope, file):
        found.update(_by_request(node, parameters, method, file))
    return found


def _by_request(node: Any, parameters: List[str], method: bool, file: File) -> Iterator[Tuple[str, Value]]:
    """Yield what *parameters* hold of which the first is called like a request."""
    first = parameters[0]
    library = next((library for library in file.libraries if first in library.parameters), None)
    if library is None or _annotated_otherwise(node, first):
        return
    yield first, Value((Ref(library.parameters[first]),), False)
    if not method and library is DJANGO and _answers(node) and not _is_helper(node, file):
        for name in parameters[1:]:
            if not _harmless(node, name) and _from_url(node, name):
                yield name, unknown(frozenset((_taint(name, node),)))


def _is_helper(node: Any, file: File) -> bool:
    """Tell whether a plain function is called in its file: with what a view has made, not with parts of an address."""
    return not node.decorator_list and node.name in file.index.called


def _is_fixture(node: Any, scope: Scope, file: File) -> bool:
    """Tell whether pytest calls a function, whose `request` is another."""
    return not _PYTEST.isdisjoint(file.index.roots) and any(
        name.partition(".")[0] in _PYTEST for decorator in node.decorator_list
        for name in file.names(decorator.func if isinstance(decorator, ast.Call) else decorator, scope.parent or scope))


def _answers(node: Any) -> bool:
    """Tell whether a function that is given a request is likely to be a view: not one of its helpers."""
    return bool(node.decorator_list) or not node.name.startswith("_") and any(
        isinstance(part, ast.Return) and isinstance(part.value, (ast.Await, ast.Call)) and _ANSWER.search(
            tail_of(getattr(part.value, "func", part.value)))
        for part in ast.walk(node))


def _from_url(node: Any, name: str) -> bool:
    """Tell whether a further parameter of a view function is likely to come from its URL."""
    annotation = _annotation(node, name)
    return name not in _FROM_ELSEWHERE and not name.endswith("_url") and (annotation is None or _tail(annotation) == "str")


def _taint(name: str, node: Any, structured: bool = False) -> Taint:
    return Taint("remote", name, node.lineno, f"{name}@{node.lineno}", structured=structured)


def shapes(scope: Scope, file: File) -> Iterator[Tuple[Library, Handler, str]]:
    """Yield the shapes that the function of *scope* has, with the route that its decorator names."""
    node: Any = scope.node
    for decorator in node.decorator_list:
        function = decorator.func if isinstance(decorator, ast.Call) else decorator
        names = file.names(function, scope.parent or scope)
        tail = "*." + function.attr if isinstance(function, ast.Attribute) else ""
        # A class of the project that is called like one of the framework.
        wrapped = {
            _class_and_method(name) for name in names if name.partition(".")[0] not in file.models.known_roots
        }
        route = ""
        if isinstance(decorator, ast.Call):
            first = decorator.args[0] if decorator.args else next(
                (k.value for k in decorator.keywords if k.arg in ("rule", "path", "uri", "url")), None)
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                route = first.value
            elif first is not None:
                known = file.evaluator.value(first, scope.parent or scope)
                route = known.only if isinstance(known.only, str) else "?"
        for library, handler in file.handlers:
            if names.intersection(handler.decorators) or tail in handler.decorators and not names.difference(
                    handler.decorators) or wrapped and wrapped.intersection(map(_class_and_method, handler.decorators)):
                yield library, handler, route
    parent = scope.parent
    if parent is not None and parent.kind == CLASS:
        bases = file.resolver.bases(parent)
        for library, handler in file.handlers:
            if handler.bases and bases.intersection(handler.bases) and _is_called(node.name, handler.methods):
                yield library, handler, "?"
    for library, handler in file.handlers:
        if handler.signature and _fits(_names(node, parent), handler.signature):
            yield library, handler, "?"
        elif handler.callers:
            for call in calls_with(scope, handler, file):
                yield library, handler, _route_of(call) if handler.others == "url" else "?"


def _route_of(call: ast.Call) -> str:
    """Return the route that a call names which a function is handed to, "?" where that is not known."""
    first = call.args[0] if call.args else None
    route = first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else "?"
    # Groups without names are handed over by position.
    return "?" if "(" in _NAMED.sub("", route) else _DIGITS.sub(r"<int:\1>", route)


def _class_and_method(name: str) -> str:
    """Return the end of the name of a method of an instance: `APIRouter().get`."""
    return ".".join(name.split(".")[-2:]) if "()." in name else name


def _is_called(name: str, patterns: Tuple[str, ...]) -> bool:
    return name in patterns or any(name.startswith(one[:-1]) for one in patterns if one.endswith("*"))


def _fits(names: Tuple[str, ...], signature: Tuple[str, ...]) -> bool:
    return names[:len(signature) - 1] == signature[:-1] if signature[-1] == "*" else names == signature


def _names(node: Any, parent: Optional[Scope]) -> Tuple[str, ...]:
    """Return the names of the parameters that a function is called with."""
    names = tuple(argument.arg for argument in (*node.args.posonlyargs, *node.args.args))
    return names[1:] if parent is not None and parent.kind == CLASS else names


def calls_with(scope: Scope, handler: Handler, file: File) -> Iterator[ast.Call]:
    """Yield the calls of what *handler* lists as callers that the function of *scope* is handed to, as decorators too."""
    node: Any = scope.node
    for decorator in node.decorator_list:
        if isinstance(decorator, ast.Call) and file.names(decorator.func, scope.parent or scope).intersection(handler.callers):
            yield decorator
    yield from _handed(handler, file).get(node, ())


def _handed(handler: Handler, file: File) -> Dict[ast.AST, List[ast.Call]]:
    """Return the functions that are handed to a call of what *handler* lists as callers, with these calls."""
    found = file.handed.get(id(handler))
    if found is None:
        found = file.handed[id(handler)] = {}
        for tail in sorted({last(caller) for caller in handler.callers}):
            for call, around in file.index.calls.get(tail, ()):
                given = [argument.id for argument in (*call.args, *(keyword.value for keyword in call.keywords))
                         if argument.__class__ is ast.Name]
                if not given or not file.names(call.func, around).intersection(handler.callers):
                    continue
                for home in map(around.find, given):
                    if home is not None:
                        found.setdefault(home[1][-1][1], []).append(call)
    return found


def _listed(scope: Scope, handler: Handler, file: File, names: List[str]) -> List[str]:
    """Return those parameters of the function of *scope* for which its caller lists a text."""
    position, keyword = handler.listed
    found: List[str] = []
    for call in calls_with(scope, handler, file):
        around = scope.parent or scope
        # A decorator is not given the function.
        place = position - 1 if call in getattr(scope.node, "decorator_list", ()) else position
        given = call.args[place] if place < len(call.args) else next(
            (one.value for one in call.keywords if one.arg == keyword), None)
        for name, part in zip(names, getattr(given, "elts", [given])):
            kinds = {part.value} if isinstance(part, ast.Constant) else \
                set() if part is None else file.names(part, around) | _made(part, around, file)
            if kinds.intersection(handler.texts):
                found.append(name)
    return found


def _made(node: ast.AST, scope: Scope, file: File) -> Set[str]:
    return {item.name for item in file.evaluator.value(node, scope).items if isinstance(item, Ref)}


def literal_route(scope: Scope, file: File) -> Optional[str]:
    """Return the path that requests for the function of *scope* have, where nothing in it varies."""
    if scope.kind == FUNCTION:
        for _, _, route in shapes(scope, file):
            return route if route.startswith("/") and not _PLACES.search(route) else None
    return None


def is_converted(scope: Scope, name: str, file: File) -> bool:
    """Tell whether the route of the function of *scope* makes a number or the like of its parameter *name*."""
    return any(
        (match[2] or match[3]) == name and (match[1] or match[4]) in _HARMLESS
        for _, handler, route in shapes(scope, file) if handler.others == "url" for match in _PLACES.finditer(route))


def _parameters(
    node: Any, parameters: Any, library: Library, handler: Handler, route: str, file: File
) -> Dict[str, Value]:
    found: Dict[str, Value] = {}
    names = list(parameters)
    if handler.request and names:
        name = names.pop(0)
        found[name] = Value((Ref(handler.request),), False, frozenset((_taint(name, node),)) if (
            handler.request in file.models.sources) else CLEAN)
    names += [argument.arg for argument in node.args.kwonlyargs]
    while any(name in handler.after for name in names):
        names.pop(0)
    del names[handler.first:]
    if handler.named:
        names = [name for name in names if name in handler.named]
    if handler.texts:
        names = _listed(file.index.by_node[node], handler, file, names)
    if handler.others == "remote":
        for name in names:
            kind = library.parameters.get(name)
            injected = _injected(node, name, file)
            if injected is not None:
                found[name] = injected
            elif kind is not None and not _annotated_otherwise(node, name) and not _is_body(node, name, file):
                found[name] = Value((Ref(kind),), False)
            elif not _harmless(node, name) and not _is_limited(node, name, names, handler, file):
                annotation, around = _annotation(node, name), file.index.by_node[node].parent
                known = NONE if annotation is None or around is None else file.resolver.annotation(annotation, around)
                if any(one in file.request_types for one in known):
                    continue
                taint = _taint(name, node, structured=_may_be_mapping(node, name))
                model = None if annotation is None or around is None else _model(
                    annotation, around, _taint(name, node, structured=not _plain_text(node, name)), file)
                if model is not None:
                    found[name] = model
                    continue
                found[name] = Value(tuple(Ref(one) for one in sorted(known)[:2]), True, frozenset((taint,)))
        collecting = node.args.kwarg
        if collecting is not None and not handler.named and handler.first > len(names):
            # Keys of records are numbers, as a rule.
            rest = unknown(frozenset((_taint(collecting.arg, node).below("[]"),)))
            found[collecting.arg] = Value((Contents("dict", tuple((key, UNKNOWN) for key in _RECORDS), rest),), False)
    elif handler.others == "url" and route:
        places = {match[2] or match[3]: match[1] or match[4] for match in _PLACES.finditer(route)}
        for name in names:
            if (name in places and places[name] not in _HARMLESS) or (route == "?" and not _harmless(node, name)):
                found[name] = unknown(frozenset((_taint(name, node),)))
        collecting = node.args.kwarg
        texts = [name for name in places if name not in names and places[name] not in _HARMLESS]
        if collecting is not None and texts:
            taint = _taint(collecting.arg, node)
            entries = tuple((name, unknown(frozenset((taint.below(name),)))) for name in texts)
            found[collecting.arg] = Value((Contents("dict", entries, UNKNOWN),), False, frozenset((taint,)))
    return found


def _is_limited(node: Any, name: str, names: List[str], handler: Handler, file: File) -> bool:
    around = file.index.by_node[node].parent
    return bool(handler.bases) and around is not None and limits(around, name, names.index(name), file)


def _annotation(node: Any, name: str) -> Any:
    for argument in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs):
        if argument.arg == name:
            return argument.annotation
    return None


def _annotated_otherwise(node: Any, name: str) -> bool:
    """Tell whether an annotation says that *name* is not a request."""
    annotation = _annotation(node, name)
    spelled = _tail(annotation)
    return annotation is not None and "Request" not in spelled and "WebSocket" not in spelled and spelled != "Any"


def _is_body(node: Any, name: str, file: File) -> bool:
    """Tell whether an annotation says that *name* is what a request has in it: `request: OrderRequest`."""
    annotation = _wrapped(_annotation(node, name))
    around = file.index.by_node[node].parent
    if annotation is None or around is None:
        return False
    known = {one.replace("()", "").rpartition(".")[2] for one in file.resolver.annotation(annotation, around)}
    return _REQUESTS.isdisjoint(known or (_tail(annotation),))


def _tail(annotation: Any) -> str:
    if isinstance(annotation, ast.Attribute):
        return annotation.attr
    if isinstance(annotation, ast.Name):
        return annotation.id
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        return annotation.value.rpartition(".")[2]
    if isinstance(annotation, ast.Subscript):
        inner = annotation.slice.elts[0] if isinstance(annotation.slice, ast.Tuple) and annotation.slice.elts \
            else annotation.slice
        outer = _tail(annotation.value)
        return _tail(inner) if outer in ("Optional", "Annotated", "Union") else outer
    if isinstance(annotation, ast.BinOp):
        return _tail(annotation.left)
    return ""


def _wrapped(annotation: Any) -> Any:
    """Return X of `Optional[X]`, `X | None` and `Annotated[X, ...]`."""
    while True:
        if isinstance(annotation, ast.Subscript) and _tail(annotation.value) in ("Optional", "Annotated", "Union"):
            inner = annotation.slice
            annotation = inner.elts[0] if isinstance(inner, ast.Tuple) and inner.elts else inner
        elif isinstance(annotation, ast.BinOp):
            annotation = annotation.left
        else:
            return annotation


def annotated_fields(node: ast.ClassDef) -> Dict[str, ast.expr]:
    """Return the annotations of the fields that the body of a class declares, in their order; `attr.ib()` is one too."""
    fields: Dict[str, ast.expr] = {}
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            fields[statement.target.id] = statement.annotation
        elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name) \
                and isinstance(statement.value, ast.Call) and _tail(statement.value.func) in ("ib", "attrib"):
            fields[statement.targets[0].id] = statement.value
    return fields


def is_harmless(annotation: ast.expr) -> bool:
    """Tell whether values of the annotated type cannot carry an attack."""
    return _tail(annotation) in _HARMLESS_TYPES


def _model(annotation: Any, scope: Scope, taint: Taint, file: File) -> Optional[Value]:
    """Return an instance of a class that converts its fields to their types, made of data from outside."""
    for item in file.evaluator.value(_wrapped(annotation), scope).items:
        definition = item.node if isinstance(item, Local) else None
        if isinstance(definition, ast.ClassDef):
            owner = file.owner(definition)
            bases = owner.resolver.bases(owner.index.by_node[definition])
            if bases & file.models.clean:
                return UNKNOWN  # a member of an enumeration
            if bases & file.models.converting:
                entries = tuple(
                    ("." + name, UNKNOWN if is_harmless(kind) else unknown(frozenset((
                        taint.below("." + name).flat if _tail(kind) in _TEXTS else taint.below("." + name),))))
                    for name, kind in annotated_fields(definition).items())
                rest = unknown(frozenset((taint,))) if _takes_more(definition) else None
                return Value((Contents("object", entries, rest),), False, frozenset((taint,)))
    return None


def _takes_more(definition: ast.ClassDef) -> bool:
    """Tell whether a model of pydantic keeps fields that it does not declare: `extra="allow"`."""
    settings = [keyword.value for keyword in definition.keywords if keyword.arg == "extra"]
    for statement in definition.body:
        if isinstance(statement, ast.ClassDef) and statement.name == "Config":
            settings += [
                inner.value for inner in statement.body if isinstance(inner, ast.Assign) and _tail(inner.targets[0]) == "extra"]
        elif isinstance(statement, ast.Assign) and _tail(statement.targets[0]) == "model_config":
            made = statement.value
            if isinstance(made, ast.Call):
                settings += [keyword.value for keyword in made.keywords if keyword.arg == "extra"]
            elif isinstance(made, ast.Dict):
                settings += [
                    value for key, value in zip(made.keys, made.values)
                    if isinstance(key, ast.Constant) and key.value == "extra"]
    return any(_tail(setting) == "allow" for setting in settings)


def _plain_text(node: Any, name: str) -> bool:
    return _tail(_annotation(node, name)) in _TEXTS


def _may_be_mapping(node: Any, name: str) -> bool:
    """Tell whether a parameter may be a dictionary with any keys: not a text, and no instance of a model with types."""
    kind = _tail(_annotation(node, name))
    return kind not in _TEXTS and (not kind[:1].isupper() or kind in _OPEN_TYPES)


def _injected(node: Any, name: str, file: File) -> Optional[Value]:
    """Return what the function of this file gives that a parameter depends on: `q: str = Depends(query)`."""
    around = file.index.by_node[node].parent
    found = _default(node, name)
    for part in (found, *(ast.walk(_annotation(node, name) or ast.Pass()))):
        if isinstance(part, ast.Call) and _tail(part.func) in _NOT_DATA and part.args and around is not None:
            for item in file.evaluator.value(part.args[0], around).items:
                if not isinstance(item, Local) or item.node is node:
                    continue
                scope = file.index.by_node.get(item.node)
                result = file.run(scope) if scope is not None and scope.kind == FUNCTION else None
                if result is not None:
                    given = (result.values.get(one.value) for one in result.returns.get(item.node, ()) if one.value is not None)
                    return join(value for value in given if value is not None) | UNKNOWN
    return None


def _default(node: Any, name: str) -> Optional[ast.expr]:
    """Return the default of the parameter *name*."""
    return next((default_of(argument, node) for argument in (
        *node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs) if argument.arg == name), None)


def _harmless(node: Any, name: str) -> bool:
    """Tell whether what *name* holds was converted to a harmless type, or does not come from outside."""
    annotation = _annotation(node, name)
    if annotation is not None:
        if _tail(annotation) in _HARMLESS_TYPES or _tail(annotation).endswith(_INJECTED):
            return True
        if any(isinstance(part, ast.Call) and _tail(part.func) in _NOT_DATA for part in ast.walk(annotation)):
            return True
    default = _default(node, name)
    return isinstance(default, ast.Call) and _tail(default.func) in _NOT_DATA or name in ("self", "cls")


def is_handler(scope: Scope, file: File, roots: Tuple[str, ...]) -> bool:
    """Tell whether a framework with a module among *roots* calls the function of *scope* and sends what it returns."""
    if scope.kind != FUNCTION:
        return False
    if any(set(library.roots).intersection(roots) for library, _, _ in shapes(scope, file)):
        return True
    node: Any = scope.node
    name = first_parameter(node)
    arguments = [argument.arg for argument in node.args.args]
    if scope.parent is not None and scope.parent.kind == CLASS and arguments:
        name = arguments[1] if len(arguments) > 1 else None
    return any(
        name in library.parameters for library in file.libraries if set(library.roots).intersection(roots)
    ) if name else False
