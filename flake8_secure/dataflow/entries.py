"""What the parameters of the functions that a server calls hold of what was sent."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, Iterable, Iterator, List, Optional, Sequence, Tuple

from flake8_secure.dataflow.annotations import (
    Declared,
    annotation_of,
    injections,
    instance_of,
    is_body,
    is_harmless,
    is_harmless_parameter,
    is_no_request,
    is_text,
    may_be_mapping,
    spelled_out,
    unwrapped,
)
from flake8_secure.dataflow.decorators import is_static
from flake8_secure.dataflow.fields import CONVERTED, declared, model, nested, of_form, promised_by
from flake8_secure.dataflow.handlers import (
    ANSWERING, CONVENTIONS, MADE, Shape, converted, is_application, is_limited, shapes,
)
from flake8_secure.dataflow.hooks import calling, put_by_hooks
from flake8_secure.dataflow.lineages import lineage
from flake8_secure.dataflow.registrations import listed
from flake8_secure.dataflow.routes import converted_by_routes, converted_elsewhere, varying
from flake8_secure.dataflow.schemas import by_declaration, by_schema, by_schema_of_tool, collected_by_declaration
from flake8_secure.dataflow.taints import CLEAN, EACH, OF_CLASS, ONE_SEGMENT, RELATIVE, Taint, Taints
from flake8_secure.dataflow.values import CLASS_OF, UNKNOWN, Contents, Local, Possibility, Ref, Value, told_at, unknown
from flake8_secure.dataflow.views import by_request, from_url, is_fixture, is_object, taint_of
from flake8_secure.models.asgi import APPLICATION, STARLETTE
from flake8_secure.models.django import DJANGO
from flake8_secure.models.library import Handler
from flake8_secure.syntax.functions import FUNCTIONS, Function, default_of, parameter_of, parameters, positional
from flake8_secure.syntax.names import NONE, Names
from flake8_secure.syntax.nodes import callee, entries_in, tail_of
from flake8_secure.syntax.scopes import CLASS, DEFINE, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.dataflow.frames import Result

# What says by name what gives parameters their values, and the calls that say it for all functions.
_DEPENDENCIES = "dependencies"
_APPLICATIONS = ("Litestar", "Router")
# Keys of records: numbers, as a rule.
_RECORDS = ("id", "pk", "uuid")
# What decorators call the body of a request that they have read: as much the sender's as what they were given.
_READ = frozenset(("body", "data", "form_data", "json", "json_data", "request_data", "validated_data"))


def entry(scope: Scope, file: File) -> Dict[str, Value]:
    """Return what the parameters of the function of *scope* hold that come from outside."""
    node = scope.node
    if isinstance(node, ast.Lambda):
        return dict(_of_lambda(scope, file))
    if not isinstance(node, FUNCTIONS):
        return {}
    parameters = [argument.arg for argument in positional(node.args)]
    method = scope.parent is not None and scope.parent.kind == CLASS
    if method and parameters and not is_static(node):
        parameters = parameters[1:]
    answering = parameters[1:] == [ANSWERING] and parameters[0] not in MADE
    convention = (parameters[0], "environ") if answering else CONVENTIONS.get(tuple(parameters[:2]))
    if convention is not None and len(parameters) == 2 and (parameters[1] == ANSWERING or not method) and not shapes(
            scope, file):
        name, label = convention
        given = {name: unknown(frozenset((taint_of(label, node, structured=True),)))}
        return {**given, ANSWERING: Value((Ref(f"wsgi.{ANSWERING}"),), False)} if parameters[1] == ANSWERING else given
    known = shapes(scope, file)
    if not known and is_application(scope):
        known = [Shape(STARLETTE, APPLICATION, "?")]
    found = _given_by(node, parameters, known, file)
    found.update(by_schema(node, scope, parameters, file))
    found.update(by_schema_of_tool(node, scope, parameters, file))
    if parameters and parameters[0] not in found and not is_fixture(node, scope, file):
        found = {**dict(by_request(node, parameters, method, file)), **found}
    if file.imports is not None:
        for name in found.keys() & converted_elsewhere(scope, file):
            del found[name]
    return found


def _given_by(node: Function, parameters: Sequence[str], known: Sequence[Shape], file: File) -> Dict[str, Value]:
    """Return what the *parameters* of a function hold that is called in the *known* ways."""
    found: Dict[str, Value] = {}
    for shape in known:
        found.update(_parameters(node, parameters, shape, file))
    for name in found.keys() & converted(known):
        del found[name]
    return found


def as_registered(scope: Scope, known: Sequence[Shape], file: File) -> Dict[str, Value]:
    """Return what the parameters of the function of *scope* hold that another module says is called in the *known* ways."""
    node: Any = scope.node
    names = [one.arg for one in positional(node.args)]
    if scope.parent is not None and scope.parent.kind == CLASS and not is_static(node):
        names = names[1:]
    return _given_by(node, names, known, file)


def _of_lambda(scope: Scope, file: File) -> Iterator[Tuple[str, Value]]:
    """Yield what the parameters of a function without a name hold that is handed to a framework."""
    node: Any = scope.node
    for shape in shapes(scope, file):
        yield from _parameters(node, [argument.arg for argument in positional(node.args)], shape, file)


def _parameters(node: Function, parameters: Sequence[str], shape: Shape, file: File) -> Iterator[Tuple[str, Value]]:
    """Yield what the *parameters* of a function that is called as *shape* says hold, and what it collects the rest in."""
    handler, names = shape.handler, list(parameters)
    around = file.index.by_node[node].parent
    of_class = around is not None and around.kind == CLASS
    for name in names:
        kind = shape.library.parameters.get(name)
        if kind is not None and not is_no_request(node, name) and not is_body(node, name, file):
            yield name, _instance_of(kind, name, node, file)
    if (handler.request or handler.holding) and names[handler.place:]:
        first = names.pop(handler.place)
        made = _of_named_class(handler.setting, first, node, file) if handler.setting else None
        yield first, made or (_instance_of(handler.request, first, node, file) if handler.request else _mapping(
            taint_of(first, node), handler.holding, file))
    if handler.collected and node.args.kwarg is not None:
        yield node.args.kwarg.arg, Value((Ref(handler.collected),), False)
    names = _filled_in(node, names, handler, file)
    if handler.others == "remote":
        # Another decorator may look up what the route has the key of.
        looked_up = shape.library is DJANGO and len(getattr(node, "decorator_list", ())) > 1
        for name in names:
            parameter = None if shape.route.strip("?") else parameter_of(node, name)
            if parameter is not None and default_of(parameter, node) is not None and not from_url(node, name, of_class):
                continue  # no route is there to say otherwise
            if looked_up and name not in _READ and is_object(node, name, file):
                continue
            value = _sent(node, name, names, shape, file)
            if value is not None:
                yield name, value
        if handler.collecting and not handler.named and handler.first > len(names):
            yield from _collected(node, CLEAN if handler.bases else None, _known_by_name(node, handler, file))
    elif handler.others == "url" and shape.route:
        yield from _in_route(node, names, shape, file)


def _of_named_class(setting: str, name: str, node: Function, file: File) -> Optional[Value]:
    """Return an instance of the class of the project that annotates the parameter *name*, or that *setting* is bound to."""
    around = file.index.by_node[node].parent
    if around is None:
        return None
    for said in (annotation_of(node, name), *(one[1] for one in around.bindings.get(setting, ()))):
        made = instance_of(said, around, file) if isinstance(said, ast.expr) else None
        if made is not None:
            return made
    return None


def _instance_of(kind: str, name: str, node: Function, file: File) -> Value:
    """Return what *name*, a parameter that is an instance of *kind*, holds: some are data themselves."""
    taints = frozenset((taint_of(name, node).passing(file.models.marks.get(kind, NONE)),)) \
        if kind in file.models.sources else CLEAN
    around = file.index.by_node[node].parent
    if kind in file.models.mappings and around is not None:
        entries: Dict[str, Value] = dict(of_form(around, taints, file))
        return Value((Contents("dict", tuple(entries.items()), unknown(taints), CLEAN),), False, taints)
    return Value((Ref(kind),), False, taints)


def _known_by_name(node: Function, handler: Handler, file: File) -> Iterator[Tuple[str, Value]]:
    """Yield what is known of some of what a function collects by name: its class declares it, or a route converts it."""
    collecting, around = node.args.kwarg, file.index.by_node[node].parent
    if collecting is None:
        return
    taint = taint_of(collecting.arg, node)
    if handler.declared:
        yield from collected_by_declaration(node, handler, taint, file)
    elif handler.bases and around is not None:
        for name in sorted(converted_by_routes(around, file)):
            yield name, unknown(frozenset((taint.below(name).passing(CONVERTED),)))


def _collected(
    node: Function, keys: Optional[Taints], known: Iterable[Tuple[str, Value]] = ()
) -> Iterator[Tuple[str, Value]]:
    """Yield what the parameters of a function hold in which it collects data, by position and by name.

    *keys*: the taints of these names, where the sender does not choose them: those of a view are in its route. What
    is *known* of some is what they are declared to hold.
    """
    for collecting, kind in ((node.args.vararg, "tuple"), (node.args.kwarg, "dict")):
        if collecting is not None:
            rest = unknown(frozenset((taint_of(collecting.arg, node).below(EACH),)))
            entries = {**dict.fromkeys(_RECORDS, UNKNOWN), **dict(known)} if kind == "dict" else {}
            yield collecting.arg, Value((Contents(kind, tuple(entries.items()), rest, keys),), False)


def _filled_in(node: Function, names: List[str], handler: Handler, file: File) -> List[str]:
    """Return those of *names*, the parameters behind the request, that *handler* fills in with data."""
    names = names + [argument.arg for argument in node.args.kwonlyargs]
    while any(name in handler.after for name in names):
        names.pop(0)
    names = [name for name in names if name not in handler.beside]
    del names[handler.first:]
    if handler.named:
        names = [name for name in names if name in handler.named]
    return listed(file.index.by_node[node], handler, file, names) if handler.texts else names


def _sent(node: Function, name: str, names: List[str], shape: Shape, file: File) -> Optional[Value]:
    """Return what *name*, one of the parameters *names*, holds of a request; None where that is nothing of the sender's."""
    injected = _injected(node, name, shape, file) or put_by_hooks(node, name, file)
    if injected is not None:
        return injected
    kind = shape.library.parameters.get(name)
    if kind is not None and not is_no_request(node, name) and not is_body(node, name, file):
        return None
    said = _said(node, name, file)
    annotation = None if said is None else said.annotation
    if varying(shape.route).get(name) is False or is_harmless_parameter(node, name, annotation) \
            or is_limited(node, name, names, shape.handler, file):
        return None
    declaration = by_declaration(node, name, shape.handler, file) if shape.handler.declared else None
    if declaration is not None:
        return declaration
    known = marks = NONE
    if said is not None:
        held = _bound(said, taint_of(name, node)) or _served(said)
        if held is not None:
            return held
        known = said.file.resolver.annotation(said.annotation, said.scope)
        if (known | _listed(said)) & _MAPPINGS:
            known = _DECODED
        if any(one in file.request_types for one in known):
            return None
        made = nested(said, taint_of(name, node, structured=not is_text(annotation)), 3)
        if made is not None:
            return made
        marks = NONE.union(*(file.models.marks.get(one, NONE) for one in _listed(said) or known))
        files = _files(said, taint_of(name, node).passing(marks))
        if files is not None:
            return files
        if known and not any(one.startswith(_OPEN) for one in known):
            marks |= OF_CLASS
    taint = _taint_in_route(name, node, shape, not shape.handler.textual and may_be_mapping(annotation)).passing(marks)
    parameter, around = parameter_of(node, name), file.index.by_node[node].parent
    if parameter is not None and around is not None:
        marks = declared(said, default_of(parameter, node), around, file)
        if marks:
            return unknown(frozenset((taint.flat.passing(marks),)))
    return Value(tuple(Ref(one) for one in sorted(known)[:2]), not known, frozenset((taint,)))


# What may hold anything: it was read from a document.
_DECODED = frozenset(("json.loads()",))
# Where what may hold anything is from.
_OPEN = ("builtins.", "collections.", "json.", "typing.", "typing_extensions.")
_MAPPINGS = frozenset(("builtins.dict()", "collections.abc.Mapping()", "typing.Dict()", "typing.Mapping()"))


def _said(node: Function, name: str, file: File) -> Optional[Declared]:
    """Return what the annotation of the parameter *name* stands for; None where it has none."""
    annotation, around = annotation_of(node, name), file.index.by_node[node].parent
    return None if annotation is None or around is None else spelled_out(annotation, around, file)


def _bound(said: Declared, taint: Taint) -> Optional[Value]:
    """Return what holds the data that was sent as its attribute `value`, of the type that it is given: `FromJSON[Order]`."""
    annotation, scope, file = said
    if not isinstance(annotation, ast.Subscript) or file.models.bound.isdisjoint(file.names(annotation.value, scope)):
        return None
    kind, taint = annotation.slice, taint.below(".value")
    held = UNKNOWN if is_harmless(kind) else model(Declared(kind, scope, file), taint)
    if held is None:
        held = unknown(frozenset((taint if may_be_mapping(kind) else taint.flat,)))
    return Value((Contents("object", ((".value", held),)),), False, held.taints)


# What a class may derive from without getting data by it.
_PLAIN_BASES = frozenset(("abc.ABC", "typing.Generic", "typing.Protocol"))


def _served(said: Declared) -> Optional[Value]:
    """Return an instance of a class of the project that nobody fills with data: a framework has it from somewhere else."""
    made = instance_of(said.annotation, said.scope, said.file)
    item = None if made is None else made.items[0]
    held = item.get(CLASS_OF) if isinstance(item, Contents) else None
    definitions = [one.node for one in held.items if isinstance(one, Local)] if held is not None else []
    return made if all(
        scope.children and not getattr(scope.node, "decorator_list", ()) and file.resolver.bases(scope) <= _PLAIN_BASES
        for definition in definitions if isinstance(definition, ast.ClassDef)
        for file, scope in lineage(definition, said.file)) else None


def _listed(said: Declared) -> Names:
    """Return what those are instances of that a parameter holds a list of."""
    annotation = unwrapped(said.annotation)
    if isinstance(annotation, ast.Subscript) and tail_of(annotation.value) in ("List", "Sequence", "list"):
        return said.file.resolver.annotation(annotation.slice, said.scope)
    return NONE


def _files(said: Declared, taint: Taint) -> Optional[Value]:
    """Return a list of uploaded files; None where *said* names no list."""
    known = _listed(said)
    each = Value(tuple(Ref(one) for one in sorted(known)[:2]), False, frozenset((taint.below(EACH),)))
    models = said.file.models
    return Value((Contents("list", (), each),), False, frozenset((taint,))) if any(
        one in models.marks or f"{one}.name" in models.marks for one in known) else None


def _taint_in_route(name: str, node: Function, shape: Shape, structured: bool = False) -> Taint:
    """Return the taint of the parameter *name*, which may be a part of the route."""
    taint, route, library = taint_of(name, node, structured=structured), shape.route, shape.library
    if any(part.format(name) in route for part in library.segments):
        return taint.passing(ONE_SEGMENT)
    return taint.passing(RELATIVE) if any(part.format(name) in route for part in library.relative) else taint


def _in_route(node: Function, names: Iterable[str], shape: Shape, file: File) -> Iterator[Tuple[str, Value]]:
    """Yield what the parameters *names* hold of the parts of a route that vary, and what is collected by name."""
    route = shape.route
    places = varying(route)
    for name in names:
        if places.get(name) or route == "?" and not is_harmless_parameter(node, name) and not is_object(node, name, file):
            yield name, unknown(frozenset((_taint_in_route(name, node, shape),)))
    if route == "?":
        yield from _collected(node, CLEAN)
    collecting = node.args.kwarg
    texts = [name for name in places if name not in names and places[name]]
    if collecting is not None and texts:
        yield collecting.arg, _mapping(taint_of(collecting.arg, node), texts, file)


def in_place_of(node: ast.AST, wrapper: ast.AST, file: File) -> Dict[str, Value]:
    """Return what the parameters of *wrapper* hold where a server calls it for the function *node*.

    A decorator of the project made it of that.
    """
    if not isinstance(node, FUNCTIONS) or not isinstance(wrapper, FUNCTIONS):
        return {}
    names = {one.arg for one in parameters(wrapper.args)}
    found = {name: unknown(frozenset((taint_of(name, node),))) for name in _parts_for_wrappers(node, file) if name in names}
    for shape in shapes(file.index.by_node[node], file):
        if shape.handler.named:
            found.update(_parameters(wrapper, [one.arg for one in positional(wrapper.args)], shape, file.owner(wrapper)))
    return found


def is_wrapped(node: ast.AST, file: File) -> bool:
    """Tell whether decorators of the project may take what a server gives to the function *node*."""
    if not isinstance(node, FUNCTIONS) or not node.decorator_list:
        return False
    if any(_parts_for_wrappers(node, file)):
        return True
    handles = any(shape.handler.named for shape in shapes(file.index.by_node[node], file))
    return handles and any(in_place_of(node, wrapper, file) for wrapper in _wrappers(node, file))


def _wrappers(node: Function, file: File) -> Iterator[ast.AST]:
    """Yield the functions within those of the project that decorate *node*."""
    around = file.index.by_node[node].parent
    for decorator in node.decorator_list:
        for item in file.evaluator.value(callee(decorator), around).items if around is not None else ():
            if isinstance(item, Local) and isinstance(item.node, FUNCTIONS):
                inner = file.scope_of(item.node)
                yield from (one[1] for bindings in inner.bindings.values() for one in bindings if one[0] == DEFINE)


def _parts_for_wrappers(node: Function, file: File) -> Iterator[str]:
    """Yield the parts of the route of the function *node* that are any text, and that its decorators take: it does not."""
    if node.args.kwarg is None:
        own = {one.arg for one in parameters(node.args)}
        for shape in shapes(file.index.by_node[node], file):
            yield from (name for name, varies in varying(shape.route).items() if varies and name not in own)


def _mapping(taint: Taint, keys: Iterable[str], file: File) -> Value:
    """Return a dictionary that has data with *taint* at *keys*."""
    marks = file.models.marks
    entries = tuple((key, unknown(frozenset((
        taint.below(key).passing(marks.get(f"{taint.label}[{key}]", frozenset())),)))) for key in keys)
    return Value((Contents("dict", entries, UNKNOWN),), False, frozenset((taint,)))


def _injected(node: Function, name: str, shape: Shape, file: File) -> Optional[Value]:
    """Return what the function or class of the project gives that a parameter depends on: `q: str = Depends(query)`."""
    for item in _depended_on(node, name, file):
        if isinstance(item, Ref) and item.name + "()" in file.models.sources:
            return unknown(frozenset((taint_of(name, node),)))  # calling it gives what was sent
        method = calling(item, file)
        called = method.node if method is not None else item.node if isinstance(item, Local) else node
        if called is node:
            continue
        owner = file.owner(called)
        scope = owner.index.by_node[called]
        line = None if owner is file else node.lineno  # what comes from another module is told where it is asked for
        if scope.kind == CLASS:
            return _instance(scope, name, shape, owner, line)
        given = _given(scope, shape, owner, line, method is not None)
        if given is not None:
            return given
    return _provided(node, name, shape, file)


def _provided(node: Function, name: str, shape: Shape, file: File) -> Optional[Value]:
    """Return what the parameter *name* holds that something around says who gives: `dependencies={"q": Provide(query)}`.

    Its decorator says so, its class, or the application.
    """
    around = file.index.by_node[node].parent
    for said, scope in _said_of_dependencies(node, around, file) if around is not None else ():
        for maker in (value for key, value in entries_in(said) if key == name):
            asked = maker.args[0] if isinstance(maker, ast.Call) and maker.args else maker
            item = file.evaluator.value(asked, scope).single
            given = item.node if isinstance(item, Local) else node
            owner = file.owner(given)
            line = None if owner is file else node.lineno
            found = None if given is node else _given(owner.index.by_node[given], shape, owner, line, True)
            return UNKNOWN if found is None else found
    return None


def _said_of_dependencies(node: Function, around: Scope, file: File) -> Iterator[Tuple[ast.Dict, Scope]]:
    """Yield the dictionaries that say what gives parameters of the function *node* their values."""
    calls: List[Tuple[ast.AST, Scope]] = [(one, around) for one in getattr(node, "decorator_list", ())]  # a lambda has none
    calls += [place for name in _APPLICATIONS for place in file.index.called.get(name, ())]
    said: List[Tuple[ast.AST, Scope]] = [
        (keyword.value, scope) for call, scope in calls if isinstance(call, ast.Call)
        for keyword in call.keywords if keyword.arg == _DEPENDENCIES]
    if around.kind == CLASS:
        said += [(one[1], one[3]) for one in around.bindings.get(_DEPENDENCIES, ())]
    yield from ((one, scope) for one, scope in said if isinstance(one, ast.Dict))


def _depended_on(node: Function, name: str, file: File) -> Iterator[Possibility]:
    """Yield what a framework calls for the parameter *name*, as its default or its annotation says."""
    said, around, parameter = _said(node, name, file), file.index.by_node[node].parent, parameter_of(node, name)
    default = None if parameter is None else default_of(parameter, node)
    for call in injections(node, name, None if said is None else said.annotation):
        if call.args and call is default and around is not None:
            yield from file.evaluator.value(call.args[0], around).items
        elif said is not None:
            asked = call.args[0] if call.args else unwrapped(said.annotation)
            yield from () if asked is None else said.file.evaluator.value(asked, said.scope).items


def _given(scope: Scope, shape: Shape, file: File, line: Optional[int], unmarked: bool) -> Optional[Value]:
    """Return what the function of *scope* gives to one that depends on it, at *line* of another module.

    *unmarked*: nothing says of it that a framework fills its parameters.
    """
    node = scope.node
    if not isinstance(node, FUNCTIONS):
        return None
    filled = parameters(node.args)
    if scope.parent is not None and scope.parent.kind == CLASS and not is_static(node):
        filled = filled[1:]
    if unmarked:  # what is of no type is given by somebody else
        filled = [one for one in filled if one.annotation is not None]
    result = file.run(scope) if line is None and not unmarked else _run(scope, filled, shape, file, line)
    if result is None:
        return None
    return told_at(line, file.evaluator.as_annotated(result.given_by(node) or UNKNOWN, node.returns, scope))


def _instance(scope: Scope, name: str, shape: Shape, file: File, line: Optional[int]) -> Optional[Value]:
    """Return an instance of the class of *scope* that a framework makes of a request, for *line* of another module."""
    made = scope.children.get("__init__")
    node = None if made is None else made.node
    if made is None or not isinstance(node, FUNCTIONS):
        definition: Any = scope.node
        taint = Taint("remote", name, definition.lineno, f"{name}@{definition.lineno}")
        return model(Declared(ast.Name(definition.name, ast.Load()), scope.parent or scope, file), taint)
    result = _run(made, parameters(node.args)[1:], shape, file, line)
    held = None if result is None else result.env.get(node)
    return Value((held,), False, held.taints) if isinstance(held, Contents) else None


def _run(scope: Scope, filled: Iterable[ast.arg], shape: Shape, file: File, line: Optional[int]) -> Optional[Result]:
    """Return what running the function of *scope* finds whose parameters *filled* a framework fills from a request."""
    node: Any = scope.node
    names = [parameter.arg for parameter in filled]
    running = file.effort.running
    if scope in running:
        return None
    running.append(scope)  # it may depend on itself
    try:
        sent = {one: _sent(node, one, names, shape, file) for one in names}
    finally:
        running.pop()
    for one, value in sent.items():
        said = _said(node, one, file) if value is None else None
        marks = NONE if said is None else promised_by(*said)
        if marks:
            sent[one] = unknown(frozenset((taint_of(one, node).passing(marks),)))
    return file.run_with(scope, {
        one: told_at(line, value) for one, value in sent.items() if value is not None})
