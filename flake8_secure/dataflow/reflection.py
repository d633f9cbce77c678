"""What the functions of libraries return that look at the parts of instances, of classes and of functions."""

from __future__ import annotations

import ast
from bisect import bisect_left
from typing import TYPE_CHECKING, Dict, Optional, Set

from flake8_secure.dataflow.arguments import Arguments, Transfer
from flake8_secure.dataflow.constructions import NAMED, field_names
from flake8_secure.dataflow.containers import fields_of
from flake8_secure.dataflow.decorators import is_of_class, is_static
from flake8_secure.dataflow.handlers import shapes
from flake8_secure.dataflow.initializing import as_field, set_up
from flake8_secure.dataflow.values import (
    CALLEES,
    ELEMENTS,
    NOTHING,
    PARTIAL,
    UNKNOWN,
    Contents,
    Local,
    Ref,
    Text,
    Value,
    const,
    join,
    unknown,
)
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import FUNCTION

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls


# So many fields are told apart.
_FIELDS = 40


def _fields(flow: Calls, arguments: Arguments, whole: bool = True) -> Optional[Value]:
    """`asdict(instance)`, and `vars(instance)`, which is not the *whole*: it leaves instances within that as they are."""
    first = arguments.get(0)
    if first is None:
        return None
    contents = _instance(flow, first)
    return fields_of(flow, first, arguments, whole) if first.taints or contents is not None else None


def _unstructured(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`cattrs.unstructure(instance)`, which takes other values as well."""
    first = arguments.get(0)
    return None if first is None or _instance(flow, first) is None else _fields(flow, arguments)


def _instance(flow: Calls, value: Value) -> Optional[Contents]:
    """Return what the one instance of a class of the project that *value* is holds."""
    contents = flow.sole(value)
    return contents if contents is not None and contents.kind == "object" else None


def _row(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`astuple(instance)`."""
    first = arguments.get(0)
    contents = None if first is None else _instance(flow, first)
    if first is None or contents is None:
        return None
    held = dict(contents.entries)
    definition = flow.class_of(contents)
    fields = () if definition is None else flow.fields_of(definition)
    names = [f".{name}" for name in fields] or [key for key in held if isinstance(key, str) and key.startswith(".")]
    return flow.make_fixed("tuple", tuple(
        held[name] if name in held else flow.member(first, name[1:], arguments.node) for name in names))


def _declared(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`fields(order)`: what each is called."""
    first = arguments.get(0) or UNKNOWN
    item = first.single
    definition = item.node if isinstance(item, Local) else flow.class_of(flow.sole(first))
    fields = flow.fields_of(definition) if isinstance(definition, ast.ClassDef) else {}
    return None if not fields or len(fields) > _FIELDS else flow.make_fixed("tuple", tuple(
        Value((Contents("object", ((".name", const(name)),)),), False) for name in fields))


def _replaced(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`replace(instance, field=value)`."""
    first = arguments.get(0)
    if first is None:
        return None
    contents = _instance(flow, first) or _any_instance(flow, first)
    if contents is None and not first.taints:
        # One of a class that others may derive from: of this at least the fields are known that are given.
        held = [one for one in map(flow.contents, first.items) if one is not None and one.kind == "object"]
        contents = held[0] if len(held) == 1 else Contents("object", ())
    definition = flow.class_of(contents)
    if contents is None or definition is None:
        return None if contents is None else with_fields(flow, contents, arguments)
    fields = flow.fields_of(definition)
    given = {
        name: as_field(flow, fields.get(name, definition), arguments.node, name, value)
        for name, value in arguments.keywords.items()}
    made = with_fields(flow, contents, arguments.of(None, arguments.positional, given))
    set_up(flow, definition, arguments.node, made)
    return made


def _any_instance(flow: Calls, value: Value) -> Optional[Contents]:
    """Return what any of the instances of one class of the project holds that *value* may be."""
    held = [flow.contents(item) for item in value.items]
    kinds = {flow.class_of(one) for one in held}
    if value.unknown or len(kinds) != 1 or None in kinds:
        return None
    first, *others = (one for one in held if one is not None)
    return Contents("object", tuple(
        (key, join([known, *(one.get(key) or UNKNOWN for one in others)])) for key, known in first.entries))


def with_fields(flow: Calls, contents: Contents, arguments: Arguments) -> Value:
    """Return a copy of the instance that holds *contents*, with other values in the fields that the arguments name."""
    entries: Dict[object, Value] = dict(contents.entries)
    places = {name: place for (name, _), (place, _) in zip(contents.entries, contents.entries[1:]) if isinstance(place, int)}
    for name, value in arguments.keywords.items():
        entries["." + name] = value
        if "." + name in places:  # of a named tuple
            entries[places["." + name]] = value
    return flow.make(arguments.node, Contents(contents.kind, tuple(entries.items()), contents.rest))


def _locals(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`"ls {path}".format(**locals())`."""
    if arguments.values or flow.scope.kind != FUNCTION:
        return None
    return flow.make(arguments.node, Contents("dict", tuple((name, flow.read(name)) for name in flow.scope.bindings)))


def _globals(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`globals()["run_" + name]`: the functions of the module, by their names, less those that a framework calls."""
    file = flow.file
    functions = [
        (name, bindings[0][1]) for name, bindings in file.index.scopes[0].bindings.items()
        if isinstance(bindings[0][1], FUNCTIONS)]
    if arguments.values or len(functions) > ELEMENTS:
        return None
    return flow.make(arguments.node, Contents("dict", tuple(
        (name, Value((Local(node),), False)) for name, node in functions if not shapes(file.index.by_node[node], file)), UNKNOWN))


def _type(flow: Calls, arguments: Arguments) -> Value:
    """`type(event)`: of an instance of a class of the project, that class."""
    first = arguments.get(0) if len(arguments.values) == 1 else None
    made_of = None if first is None else flow.made_of(first)
    return UNKNOWN if made_of is None or made_of.unknown else made_of


def _named_tuple(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`namedtuple("Point", "x y")`: a class with these fields."""
    fields = field_names(flow.snapshot(arguments.get(1, "field_names") or UNKNOWN, 2))
    return Value((Contents(NAMED, tuple((name, UNKNOWN) for name in fields)),), False) if fields else None


def _made_dataclass(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`make_dataclass("Point", ["x", ("y", int)])`: the same."""
    return None if "bases" in arguments.keywords else _named_tuple(flow, arguments.of(None, [
        UNKNOWN, arguments.get(1, "fields") or UNKNOWN]))


def _getattr(flow: Calls, arguments: Arguments) -> Value:
    if len(arguments.positional) < 2:
        return UNKNOWN
    owner, name = arguments.positional[:2]
    found = [_attribute(flow, owner, one, arguments.node) for one in name.constants if isinstance(one, str)]
    found += [
        _methods(flow, owner, item.prefix, _end(item)) if item.prefix else NOTHING
        for item in name.items if isinstance(item, Text)]
    if name.taints and all(isinstance(item, Ref) for item in name.items):
        found.append(_methods(flow, owner))  # any, as somebody asks for it
    if name.unknown or len(found) < len(name.items) or not found or any(one is NOTHING for one in found):
        found.append(unknown(owner.taints))
    return join([*found, *arguments.positional[2:3]])


def _attribute(flow: Calls, owner: Value, name: str, node: ast.AST) -> Value:
    """Return the attribute *name* of *owner*, as the call *node* asks for it."""
    held = node.args[0] if isinstance(node, ast.Call) and node.args and tail_of(node.func) == "getattr" else None
    if isinstance(held, ast.Name) and (name in flow.file.index.left or flow.state.env.get((".", flow.key(held.id), name))):
        return flow.attribute(ast.copy_location(ast.Attribute(held, name, ast.Load()), node))
    return flow.bound_method(owner, flow.member(owner, name, node), node)


def _end(text: Text) -> str:
    """Return what *text* surely ends with."""
    return text.parts[-1] if isinstance(text.parts[-1], str) else ""


def _methods(flow: Calls, owner: Value, start: str = "", end: str = "") -> Value:
    """Return the methods of *owner*, told it where it is an instance and no class, whose names begin with *start*.

    `getattr(self, "do_" + command)`. *end*: and end with that.
    """
    item = owner.items[0] if len(owner.items) == 1 else None
    held = None if item is None else flow.contents(item)
    definition = flow.class_of(held) if held is not None and held.kind == "object" else None
    of_class = isinstance(item, Local) and isinstance(item.node, ast.ClassDef)
    if isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
        definition = item.node
    if definition is None:
        return NOTHING
    found: Set[str] = set()
    for file, scope in flow.lineage(definition):
        names = file.derived("methods", scope, lambda around: sorted(around.children))
        first = bisect_left(names, start)
        found.update(
            name for name in names[first:first + CALLEES]
            if name.startswith(start) and name.endswith(end) and not name.startswith("__"))
    methods = [flow.class_attribute(definition, name) for name in sorted(found)[:CALLEES]]
    for heir in flow.derived(definition) if not of_class else ():
        methods += [
            Value((Local(method.node),), False) for name, method in flow.start.index.by_node[heir].children.items()
            if name.startswith(start) and name.endswith(end)][:CALLEES - len(methods)]
    told = [(method, method.single.node) for method in methods if isinstance(method.single, Local)]
    return Value(tuple(
        Contents(PARTIAL, (("function", method), (0, owner))) if is_of_class(node) or not of_class and not is_static(node)
        else Local(node) for method, node in told), owner.unknown) if told else NOTHING


def _setattr(flow: Calls, arguments: Arguments) -> Value:
    node = arguments.node
    if len(arguments.positional) == 3 and isinstance(node, ast.Call) and len(node.args) == 3:
        holder, name, value = arguments.positional
        if isinstance(name.only, str):
            flow.set_attribute(holder, ast.Attribute(value=node.args[0], attr=name.only), value)
        elif name.unknown or not name.items:
            flow.set_others(holder, value)
    return const(None)


REFLECTION: Dict[str, Transfer] = {
    "attr.asdict": _fields,
    "attr.assoc": _replaced,
    "attr.astuple": _row,
    "attr.evolve": _replaced,
    "attr.fields": _declared,
    "attrs.asdict": _fields,
    "attrs.astuple": _row,
    "attrs.evolve": _replaced,
    "attrs.fields": _declared,
    "builtins.getattr": _getattr,
    "builtins.globals": _globals,
    "builtins.locals": _locals,
    "builtins.object.__setattr__": _setattr,
    "builtins.setattr": _setattr,
    "builtins.type": _type,
    "builtins.vars": lambda flow, arguments: _fields(flow, arguments, False) if arguments.values else _locals(flow, arguments),
    "cattrs.unstructure": _unstructured,
    "collections.namedtuple": _named_tuple,
    "copy.replace": _replaced,
    "dataclasses.asdict": _fields,
    "dataclasses.astuple": _row,
    "dataclasses.fields": _declared,
    "dataclasses.make_dataclass": _made_dataclass,
    "dataclasses.replace": _replaced,
    "msgspec.structs.asdict": _fields,
    "msgspec.structs.astuple": _row,
    "msgspec.structs.replace": _replaced,
    "msgspec.to_builtins": _unstructured,
    "typing.NamedTuple": _named_tuple,
}
