"""What is filled in with the fields of a schema: parameters, by their decorators or the class around, and results."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, Iterator, List, Optional, Tuple

from flake8_secure.dataflow.annotations import Declared
from flake8_secure.dataflow.arguments import Arguments, Transfer
from flake8_secure.dataflow.fields import (
    field,
    fields_of_class,
    kept_by_form,
    nested,
    of_dictionary,
    of_field,
    of_form,
    promised_by,
)
from flake8_secure.dataflow.taints import ASKED, DECLARED, LOADED, OF_CLASS, Taint, Taints, of_text
from flake8_secure.dataflow.values import Contents, Local, Ref, Value, join, unknown
from flake8_secure.dataflow.views import taint_of
from flake8_secure.models.assistants import STRUCTURED
from flake8_secure.models.library import GENERATED, Handler
from flake8_secure.syntax.arguments import argument_of, arguments_of
from flake8_secure.syntax.functions import Function
from flake8_secure.syntax.nodes import callee, entries_in, is_class, literal_text, tail_of
from flake8_secure.syntax.scopes import Scope, bound_once

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls
    from flake8_secure.dataflow.file import File

# Methods of classes, and of schemas, that make a model of data.
LOADING = frozenset(("model_validate", "model_validate_json", "parse_obj", "parse_raw"))
_OF_SCHEMAS = frozenset(("load", "loads"))
_FILLED = ASKED | LOADED | OF_CLASS

# The last identifiers of such decorators, and of those that give each field to a parameter of its name.
_FILLING = frozenset(("arguments", "input", "use_args", "use_kwargs"))
_BY_NAME = "use_kwargs"


def fills_model(arguments: Arguments) -> bool:
    """Tell whether a call of what another module defines makes a model of data: `Order(**data)`, `OrderSchema().load(data)`."""
    node = arguments.node
    if not isinstance(node, ast.Call):
        return False
    function = node.func
    if isinstance(function, ast.Attribute) and function.attr in LOADING:
        return is_class(function.value)
    if isinstance(function, ast.Attribute) and function.attr in _OF_SCHEMAS:
        return tail_of(callee(function.value)).lower().endswith("schema")
    unpacked = arguments.starred is not None and arguments.starred.taints == arguments.taints
    return unpacked and is_class(function) and any(keyword.arg is None for keyword in node.keywords)


def made_of(taints: Taints, arguments: Arguments) -> Optional[Taints]:
    """Return *taints* of what the call of an unknown function gives where that is a model of data; None for anything else."""
    if not fills_model(arguments):
        return None
    return frozenset(taint.passing(_FILLED) for taint in of_text(taints))


def by_schema(node: Function, scope: Scope, names: List[str], file: File) -> Iterator[Tuple[str, Value]]:
    """Yield what those of the parameters *names* hold that decorators fill in with the fields of a schema."""
    around = scope.parent or scope
    filling = [
        decorator for decorator in node.decorator_list
        if isinstance(decorator, ast.Call) and decorator.args and tail_of(decorator.func) in _FILLING
        and file.names(decorator.func, around) & file.models.schemas]
    for place, decorator in enumerate(filling):
        said = {one.arg: literal_text(one.value.value) for one in decorator.keywords if isinstance(one.value, ast.Constant)}
        name = said.get("arg_name") or said.get("location", "json") + "_data"
        if name not in names and place < len(names):
            name = names[place]
        taints = frozenset((taint_of(name, node, structured=True),))
        if tail_of(decorator.func) == _BY_NAME:
            for owner, body in _classes_of_schema(decorator.args[0], around, file):
                for key, kept in kept_by_form(body, owner).items():
                    if key in names:
                        yield key, kept.of(frozenset((taint_of(key, node),)))
            for key, made in _listed_fields(decorator.args[0], around):
                held = of_field(made, around, frozenset((taint_of(key, node),)), file)
                if held is not None and key in names:
                    yield key, held
            continue
        yield name, _of_schema(decorator.args[0], around, taints, file)


# What tells tools of language models the types of their arguments, beside a decorator or in a class around.
_OF_TOOL = "args_schema"


def by_schema_of_tool(node: Function, scope: Scope, names: List[str], file: File) -> Iterator[Tuple[str, Value]]:
    """Yield what those of the parameters *names* hold that a tool is handed as the fields of a model."""
    around = scope.parent or scope
    schemas = [
        (keyword.value, around) for decorator in node.decorator_list if isinstance(decorator, ast.Call)
        for keyword in decorator.keywords if keyword.arg == _OF_TOOL]
    schemas += [
        (keyword.value, home) for call, home in file.index.calls.get("from_function", ())
        if any(tail_of(given) == node.name for given in arguments_of(call))
        for keyword in call.keywords if keyword.arg == _OF_TOOL]
    if not schemas and node.name in ("_run", "_arun"):
        schemas = [(value, home) for _, value, _, home in around.bindings.get(_OF_TOOL, ()) if isinstance(value, ast.expr)]
        schemas += [
            (one.value, around) for one in getattr(around.node, "body", ())
            if isinstance(one, ast.AnnAssign) and tail_of(one.target) == _OF_TOOL and one.value is not None]
    for schema, home in schemas[:1]:
        item = file.evaluator.value(schema, home).single
        if isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
            for name, declaration in fields_of_class(item.node, file.owner(item.node)).items():
                if name in names:
                    yield name, field(name, declaration, taint_of(name, node))


def _of_schema(schema: ast.expr, around: Scope, taints: Taints, file: File) -> Value:
    """Return the dictionary that *schema*, a class, an instance of one or a dictionary of fields, makes of what was sent."""
    entries: Dict[str, Value] = {}
    for owner, body in _classes_of_schema(schema, around, file):
        entries.update(of_form(body, taints, owner))
    for key, made in _listed_fields(schema, around):
        held = of_field(made, around, frozenset(taint.below(key) for taint in taints), file)
        if held is not None:
            entries[key] = held
    return Value((Contents("dict", tuple(entries.items()), unknown(taints)),), False, taints)


def filled_in(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`parser.parse(schema, request)`, of webargs."""
    name = flow.callee + "()"
    schema = argument_of(arguments.node, 0, "argmap") if isinstance(arguments.node, ast.Call) else None
    taints = frozenset((flow.source(flow.models.sources[name], name, arguments.node),))
    return None if schema is None else _of_schema(schema, flow.scope, taints, flow.file)


def _adapted(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`TypeAdapter(list[int]).validate_python(data)`."""
    made = None if arguments.receiver is None else arguments.receiver.single
    site = made.site if isinstance(made, Ref) else None
    kind = argument_of(site, 0, "type") if isinstance(site, ast.Call) else None
    return _as_type(flow, kind, arguments.get(0, "object"))


def decoded(place: int, name: str, data_place: int, data_name: str) -> Transfer:
    """Return what makes an instance of the type that the argument *name* names, of data: `structure(data, Order)`."""

    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        call = arguments.node
        kind = argument_of(call, place, name) if isinstance(call, ast.Call) else None
        return _as_type(flow, kind, arguments.get(data_place, data_name))

    return transfer


def _answered(name: str, *path: str) -> Transfer:
    """Return what gives an instance of the type that the argument *name* names, or has it at *path*, `*` in a list."""

    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        kind = _told(name, arguments, flow.scope)
        if kind is None:
            return None
        sent = unknown(frozenset((flow.source(GENERATED, flow.callee + "()", arguments.node),)))
        made = _as_type(flow, kind, sent)
        if made is None:
            return None
        for step in reversed(path):
            contents = Contents("list", (), made) if step == "*" else Contents("object", (("." + step, made),), sent)
            made = Value((contents,), False, sent.taints)
        return made

    return transfer


def _told(name: str, arguments: Arguments, scope: Scope) -> Optional[ast.expr]:
    """Return the argument *name* of a call, or of what makes its receiver: `model.with_structured_output(Plan).invoke(text)`."""
    for call in (arguments.node, *arguments.makers(scope)):
        if isinstance(call, ast.Call):
            configured = argument_of(call, -1, "config")
            told = argument_of(call, 0 if tail_of(call.func) == "with_structured_output" else -1, name)
            if told is None and isinstance(configured, ast.Call):
                told = argument_of(configured, -1, name)
            elif told is None and configured is not None:
                told = dict(entries_in(configured)).get(name)
            if told is not None:
                return told
    return None


def _as_type(flow: Calls, kind: Optional[ast.expr], data: Optional[Value]) -> Optional[Value]:
    """Return *data* as an instance of the type that *kind* names; None where it says nothing of that."""
    if kind is None or data is None or not data.taints:
        return None
    marks = promised_by(kind, flow.scope, flow.file)
    if marks:
        return unknown(frozenset(taint.flat.passing(marks) for taint in data.taints))
    made = [nested(Declared(kind, flow.scope, flow.file), taint, 3) for taint in data.taints]
    known = [one for one in made if one is not None]
    return join(known) if len(known) == len(made) else None


# Functions that do so, of several libraries.
DECODING: Dict[str, Transfer] = {
    "aws_lambda_powertools.utilities.parser.parse": decoded(1, "model", 0, "event"),
    "cattr.structure": decoded(1, "cl", 0, "obj"),
    "cattrs.structure": decoded(1, "cl", 0, "obj"),
    "dacite.from_dict": decoded(0, "data_class", 1, "data"),
    "msgspec.convert": decoded(1, "type", 0, "obj"),
    "msgspec.json.Decoder().decode": _adapted,
    "msgspec.msgpack.Decoder().decode": _adapted,
    **{f"msgspec.{kind}.decode": decoded(-1, "type", 0, "buf") for kind in ("json", "msgpack", "toml", "yaml")},
    "pydantic.TypeAdapter().validate_json": _adapted,
    "pydantic.TypeAdapter().validate_python": _adapted,
    "pydantic.parse_obj_as": decoded(0, "type_", 1, "obj"),
    **{name: _answered(*told) for name, told in STRUCTURED.items()},
}


def by_declaration(node: Function, name: str, handler: Handler, file: File) -> Optional[Value]:
    """Return what the parameter *name* holds of a method for which its class declares a field; None where that says nothing.

    It does in a class within it, or in the attribute `page` for `resolve_page`.
    """
    home, fields = _declarations(node, handler, file)
    return _declared(fields.get(name), home, frozenset((taint_of(name, node),)), file)


def collected_by_declaration(node: Function, handler: Handler, taint: Taint, file: File) -> Iterator[Tuple[str, Value]]:
    """Yield what a method collects by name, sent as *taint*, of the fields that its class declares for it."""
    home, fields = _declarations(node, handler, file)
    for name, made in fields.items():
        value = _declared(made, home, frozenset((taint.below(name),)), file)
        if value is not None:
            yield name, value


def _declarations(node: Function, handler: Handler, file: File) -> Tuple[Scope, Dict[str, Any]]:
    """Return the fields that the class around the method *node* declares for it, and where that stands."""
    around = file.index.by_node[node].parent or file.index.scopes[0]
    home, fields = around, {}
    for one in handler.declared:
        for _, made, *_ in around.bindings.get(one, ()):
            if isinstance(made, ast.ClassDef):
                home = file.index.by_node[made]
                fields = {key: bindings[0][1] for key, bindings in home.bindings.items()}
    for _, made, *_ in around.bindings.get(node.name.partition("_")[2], ()):
        fields.update((keyword.arg, keyword.value) for keyword in getattr(made, "keywords", ()))
    return home, fields


def _declared(made: Any, home: Scope, taints: Taints, file: File) -> Optional[Value]:
    """Return what the field holds that *made* makes, sent as *taints*: of a class from elsewhere what has declared keys."""
    if not isinstance(made, ast.Call):
        return None
    value = of_field(made, home, taints, file)
    if value is not None or not {name.partition(".")[0] for name in file.names(made.func, home)}.isdisjoint(file.models.roots):
        return value
    others = unknown(frozenset(taint.passing(DECLARED) for taint in taints))
    return Value((Contents("dict", (), others),), False, others.taints)


def _classes_of_schema(schema: ast.expr, around: Scope, file: File) -> Iterator[Tuple[File, Scope]]:
    """Yield the classes of *schema*, a class or an instance of one, each with its file."""
    made = bound_once(schema, around)
    schema = made if isinstance(made, ast.Call) else schema
    for item in file.evaluator.value(callee(schema), around).items:
        if isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
            owner = file.owner(item.node)
            yield owner, owner.index.by_node[item.node]


def _listed_fields(schema: ast.expr, around: Scope) -> List[Tuple[str, ast.Call]]:
    """Return the calls that make the fields of *schema* where it is a dictionary, or the name of one."""
    fields = bound_once(schema, around) or schema
    return list(of_dictionary(fields)) if isinstance(fields, ast.Dict) else []
