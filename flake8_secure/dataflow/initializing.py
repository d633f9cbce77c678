"""Instances of classes of the project: what their constructors, and the fields that they declare, make of what is given."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Callable, Dict, FrozenSet, Iterator, Mapping, Optional, Set, Tuple

from flake8_secure.dataflow.annotations import made_anew
from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.fields import checked_by_attrs, converter_of, filled
from flake8_secure.dataflow.raised import ARGUMENTS, INVALID, is_exception, refusal
from flake8_secure.dataflow.taints import CLEAN, below
from flake8_secure.dataflow.taken import Parameter, parameters
from flake8_secure.dataflow.values import HELD, NONE, UNKNOWN, Box, Contents, Local, Ref, Value, instance, join, unknown
from flake8_secure.syntax.functions import FUNCTIONS, positional
from flake8_secure.syntax.names import Names
from flake8_secure.syntax.nodes import callee
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.functions import Functions

# Classes whose instances are made by `__new__()`, which decides what they say.
_TEXTS = frozenset(("builtins.bytes", "builtins.str"))
# Classes that are containers, and of which kind.
_CONTAINERS = {
    "builtins.dict": "dict", "builtins.list": "list", "builtins.set": "set", "collections.OrderedDict": "dict",
    "collections.UserDict": "dict", "collections.UserList": "list", "collections.deque": "list",
}
# Those that keep it in an attribute.
_WRAPPERS = frozenset(("collections.UserDict", "collections.UserList"))
# Those that convert and check what is loaded into them, but not what they are called with.
_LOADED = frozenset(("msgspec.Struct",))
# Those that quote what they refuse.
_QUOTING = frozenset(("pydantic.BaseModel", "sqlmodel.SQLModel"))
# What data classes and attrs call once the fields are set.
_AFTERWARDS = ("__post_init__", "__attrs_post_init__")


def new_instance(flow: Functions, node: ast.ClassDef, arguments: Arguments) -> Value:
    """Return a new instance of a class of this file."""
    file = flow.file.owner(node)
    scope = file.index.by_node[node]
    site = flow.by_way(_site(flow, node, arguments.node))
    contents = instance(node)
    flow.state.write(site, contents)
    box = Value((Box("object", site),), False)
    bases = file.resolver.bases(scope)
    created = UNKNOWN if bases else _created(flow, node, arguments)
    if flow.class_of(None if created.single is None else flow.contents(created.single)) is node:
        box = created
    elif created.items and not created.unknown:
        return created
    first = _initializer(flow, node)
    kind = next((_CONTAINERS[base] for base in bases if base in _CONTAINERS), None)
    if kind is not None:
        held = _container(flow, site, kind, arguments, first is None)
        own = ((".data", held),) if bases & _WRAPPERS else ()
        contents = Contents("object", (*contents.entries, (HELD, held), *own))
        flow.state.write(site, contents)
        if first is None:
            return Value((Box("object", site),), False, arguments.taints)
    if first is not None:
        if is_exception(file.resolver.instances(scope)):
            # What it is made of is kept, whatever its constructor does.
            given = flow.make_fixed("tuple", tuple(arguments.positional))
            flow.state.write(site, Contents("object", (*contents.entries, (ARGUMENTS, given))))
        flow.local_call(first, arguments.of(box))
        return box
    standing_in = _by_base(flow, node, arguments, bases)
    if standing_in is not None:
        return standing_in
    fields = flow.fields_of(node)
    if bases & flow.models.converting or any(
            file.names(callee(one), scope.parent or scope) & flow.models.converting for one in node.decorator_list):
        taken = _argument_for(arguments, _parameters(flow, node, fields))
        return _unchecked(flow, node, site, taken) if _takes_all(node, bases) else _converted(flow, node, site, taken)
    if fields:
        argument = _argument_for(arguments, _parameters(flow, node, fields))
        flow.state.write(site, Contents("object", (
            *contents.entries, *_given_fields(flow, site, argument, fields, bases))))
        _by_methods(flow, node, site, box)
        set_up(flow, node, site, box)
        return box
    names = file.resolver.instances(scope)
    if names:
        taints = CLEAN if bases & flow.models.forms else arguments.kept_as(scope.bindings).taints
        return join([Value(tuple(Ref(name, site) for name in sorted(names)[:4]), False, taints), box])
    return box


def _container(flow: Functions, site: ast.AST, kind: str, arguments: Arguments, made: bool) -> Value:
    """Return the container that an instance made at *site* is, *made* of what it is given, or empty."""
    by = _held_by(flow, site, HELD)
    given = flow.library_call(f"builtins.{kind}", Arguments(
        by, arguments.positional, arguments.keywords, arguments.starred)) if made and arguments.values else UNKNOWN
    item = given.single
    known = None if item is None else flow.contents(item)
    if known is not None and known.kind == kind:
        return flow.make(by, known)
    return flow.make(by, Contents(kind, (), unknown(arguments.taints) if made and arguments.values else None))


def _by_base(flow: Functions, node: ast.ClassDef, arguments: Arguments, bases: Names) -> Optional[Value]:
    """Return an instance of a class without a constructor of its own, where a base class decides what that is."""
    if bases & flow.models.clean:
        # An enumeration: what is no member raises, unless the class gives another one for it.
        if flow.class_attribute(node, "_missing_") is UNKNOWN:
            flow.check(arguments.taints, "member")
            return flow.any_member(node)
        return UNKNOWN
    if bases & _TEXTS:
        for item in flow.class_attribute(node, "__new__").items:
            if isinstance(item, Local):
                return flow.local_call(item.node, arguments.of(Value((Local(node),), False)))
    if bases & flow.models.dictionaries:
        return flow.library_call("builtins.dict", arguments)
    return None


def _parameters(flow: Functions, node: ast.ClassDef, fields: Dict[str, ast.ClassDef]) -> Dict[str, Parameter]:
    """Return what the constructor of a class takes for its *fields*."""
    file = flow.file.owner(node)
    return file.derived("taken", file.index.by_node[node], lambda _: parameters(fields))


def _given_fields(flow: Functions, site: ast.AST, given: Callable[[str], Optional[Value]], fields: Dict[str, ast.ClassDef],
                  bases: Names) -> Iterator[Tuple[Any, Value]]:
    """Yield what an instance made at *site* holds in its *fields*, told with the classes that declare them."""
    new = {node: dict(made_anew(node)) for node in fields.values()}
    for place, (name, node) in enumerate(fields.items()):
        value = given(name)
        if value is not None and value.taints:
            value = as_field(flow, node, site, name, value)
        if value is None and name in new[node]:
            value = flow.make(_held_by(flow, site, name), Contents(new[node][name], ()))
        if value is None:
            default = flow.class_attribute(node, name)
            value = None if default.exact in (None, NONE) else default  # None stands for what is put there later
        if value is not None:
            yield "." + name, value
            if bases & flow.models.tuples:
                yield place, value


def as_field(flow: Functions, node: ast.ClassDef, site: ast.AST, name: str, value: Value) -> Value:
    """Return *value* as attrs has checked or converted it for the field *name* of an instance made at *site*."""
    file = flow.file.owner(node)
    scope = file.index.by_node[node]
    marks = checked_by_attrs(name, scope, file)
    if marks:
        return unknown(frozenset(taint.flat.passing(marks) for taint in value.taints))
    converter = converter_of(name, scope, file).single
    by = _held_by(flow, site, f"converted {name}")
    return flow.local_call(converter.node, Arguments(by, [value], {}, None)) if isinstance(converter, Local) else value


def _by_methods(flow: Functions, node: ast.ClassDef, site: ast.AST, made: Value) -> None:
    """Set the fields of *made* that nothing is given for to what methods return: `@size.default`, as attrs has it."""
    for file, scope in flow.lineage(node):
        for name, method in file.derived("defaults by methods", scope, _defaults).items():
            contents = flow.sole(made)
            if contents is not None and contents.get("." + name) is None:
                held = flow.local_call(method, Arguments(site, [], {}, None, made))
                contents = flow.sole(made) or contents
                flow.state.write(site, Contents("object", (*contents.entries, ("." + name, held))))


def _defaults(scope: Scope) -> Dict[str, ast.AST]:
    """Return the methods of a class that return defaults of its fields, by these."""
    return {
        one.value.id: child.node for child in scope.children.values() for one in getattr(child.node, "decorator_list", ())
        if isinstance(one, ast.Attribute) and one.attr == "default" and isinstance(one.value, ast.Name)}


def set_up(flow: Functions, node: ast.ClassDef, site: ast.AST, made: Value) -> None:
    """Call what the class of *made*, an instance whose fields are set, has to be called then.

    `InitVar` fields are its arguments.
    """
    for name in _AFTERWARDS:
        for item in flow.class_attribute(node, name).items:
            if isinstance(item, Local) and isinstance(item.node, FUNCTIONS):
                names = [one.arg for one in positional(item.node.args)[1:]]
                flow.local_call(item.node, Arguments(site, [], {one: flow.member(made, one, site) for one in names}, None, made))


def _created(flow: Functions, node: ast.ClassDef, arguments: Arguments) -> Value:
    """Return what `__new__()` of a class gives for an instance; unknown where there is none."""
    for item in flow.class_attribute(node, "__new__").items:
        if isinstance(item, Local) and isinstance(item.node, FUNCTIONS):
            return flow.local_call(item.node, arguments.of(Value((Local(node),), False)))
    return UNKNOWN


def _site(flow: Functions, node: ast.ClassDef, made_by: ast.AST) -> ast.AST:
    """Return where an instance of a class is made: *made_by* may make one of another class as well, `KINDS[name]()`."""
    first = flow.holding.setdefault((made_by, "class"), node)
    return made_by if first is node else _held_by(flow, made_by, f"class {node.name}")


def loaded(flow: Functions, node: ast.ClassDef, site: ast.AST, data: Value, checked: bool = True) -> Value:
    """Return an instance of a class of the file that *data* is loaded into, made at *site*: `Order.model_validate(data)`.

    *checked*: by its class, which makes all of it of the annotated types.
    """
    contents = flow.sole(data)
    whole = unknown(data.taints)

    def given(name: str) -> Optional[Value]:
        held = None if contents is None or contents.kind != "dict" else contents.get(name)
        if held is None and contents is not None and contents.kind == "dict" and contents.rest is None:
            return None
        return _entry(whole, name) if held is None else held

    return _converted(flow, node, site, given) if checked else _unchecked(flow, node, site, given)


def _converted(flow: Functions, node: ast.ClassDef, site: ast.AST, given: Callable[[str], Optional[Value]]) -> Value:
    """Return an instance of a class that converts and checks what it is *given* for its fields."""
    file = flow.file.owner(node)
    entries = dict(filled(node, file, given))
    if file.resolver.bases(file.index.by_node[node]) & _QUOTING:
        sent = [(given(name), held) for name, held in entries.items()]
        refused = [value.taints for value, held in sent if value is not None and _passed(value) != _passed(held)]
        if refused:
            flow.note(refusal(CLEAN.union(*refused), *INVALID))
    for name, kind in made_anew(node):
        if name not in entries:
            entries[name] = flow.make(_held_by(flow, site, name), Contents(kind, ()))
    flow.state.write(site, Contents("object", (
        *instance(node).entries, *(("." + name, value) for name, value in entries.items()))))
    return Value((Box("object", site),), False)


def _passed(value: Value) -> Set[FrozenSet[str]]:
    """Return what the taints of *value* have passed."""
    return {taint.through for taint in value.taints}


def _takes_all(node: ast.ClassDef, bases: Names) -> bool:
    """Tell whether a class checks nothing that it is called with: `class Order(SQLModel, table=True)`."""
    return bool(bases & _LOADED) or any(
        one.arg == "table" and isinstance(one.value, ast.Constant) and one.value.value is True for one in node.keywords)


def constructed(flow: Functions, node: ast.ClassDef, arguments: Arguments) -> Value:
    """Return an instance of a class that holds *arguments* as they are: `Order.model_construct(**data)`."""
    named = Arguments(arguments.node, [], arguments.keywords, arguments.starred)
    return _unchecked(flow, node, arguments.node, _argument_for(named, _parameters(flow, node, flow.fields_of(node))))


def _unchecked(flow: Functions, node: ast.ClassDef, site: ast.AST, given: Callable[[str], Optional[Value]]) -> Value:
    """Return an instance of a class that holds what it is *given* for its fields as it is."""
    held = ((name, given(name)) for name in flow.fields_of(node))
    flow.state.write(site, Contents("object", (
        *instance(node).entries, *(("." + name, value) for name, value in held if value is not None))))
    made = Value((Box("object", site),), False)
    set_up(flow, node, site, made)
    return made


def _held_by(flow: Functions, site: ast.AST, name: str) -> ast.AST:
    """Return what stands for the making of the container that the instance made at *site* holds as *name*."""
    return flow.holding.setdefault((site, name), ast.Name(name, ast.Load()))


def _initializer(flow: Functions, node: ast.ClassDef) -> Optional[ast.AST]:
    """Return the constructor of a class, its own or one that it inherits within the project."""
    for _, scope in flow.lineage(node):
        if "__init__" in scope.children:
            return scope.children["__init__"].node
    return None


def _argument_for(arguments: Arguments, taken: Mapping[str, Parameter]) -> Callable[[str], Optional[Value]]:
    """Return what finds the argument for each of the fields that are *taken*, by position or by name."""

    def given(name: str) -> Optional[Value]:
        if name not in taken:
            return None
        place, alias = taken[name]
        if name not in arguments.keywords and alias in arguments.keywords:
            return arguments.keywords[alias]
        if 0 <= place < len(arguments.positional) or name in arguments.keywords or arguments.starred is None:
            return arguments.get(place, name)
        return _entry(arguments.starred, name)

    return given


def _entry(data: Value, name: str) -> Value:
    """Return what *data* has under *name*."""
    return data.with_taints(below(data.taints, name)) if data.taints else data
