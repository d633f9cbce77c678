"""What annotations, routes and options of a command line say of names and fields: that they leave no room for harm."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, FrozenSet, List, Optional, Set, Tuple

from flake8_secure.dataflow.annotations import Declared, is_harmless, spelled_out, type_name, unwrapped
from flake8_secure.dataflow.decorators import is_of_class, is_static
from flake8_secure.dataflow.fields import Field, converted, fields_of_class, promised_by
from flake8_secure.dataflow.handlers import is_converted
from flake8_secure.dataflow.options import option
from flake8_secure.dataflow.values import Local
from flake8_secure.match.evidence import own_method
from flake8_secure.match.reaching import in_force
from flake8_secure.models.plain import COLUMN_MAKERS, COLUMN_TYPES, MEMBERS, NUMERIC, PLAIN_FIELDS
from flake8_secure.models.sanitizers import STRICT
from flake8_secure.syntax.functions import FUNCTIONS, first_parameter, is_property
from flake8_secure.syntax.names import NONE
from flake8_secure.syntax.nodes import awaited, callee, literal_text, tail_of, text_of
from flake8_secure.syntax.scopes import CLASS, ITERATE, UNPACK, Scope, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Fields within fields that are looked up.
DEPTH = 4
# Types of options.
_TYPES = frozenset(("BOOL", "Choice", "DateTime", "FLOAT", "FloatRange", "INT", "IntRange", "UUID", "bool", "float", "int"))


def is_typed(node: ast.Attribute, scope: Scope, file: File, checks: Tuple[str, ...]) -> bool:
    """Tell whether *node* is a field of a parameter, whose class keeps harm out of it by a type or one of *checks*."""
    if node.attr in ("name", "value"):
        if isinstance(node.value, ast.Subscript):
            return bool(promised_by(node.value.value, scope, file))  # `Color[name].value`
        if isinstance(node.value, ast.Attribute):
            node = node.value  # of a member of an enumeration
    return _is_kept_harmless(node.attr, declared_field(node, scope, file), checks) or _is_plain_column(node, scope, file)


def _is_plain_column(node: ast.Attribute, scope: Scope, file: File) -> bool:
    """Tell whether the class makes *node* a column of numbers or dates: `changed = Column(DateTime)`."""
    home = class_of(node.value, scope, file)
    bindings = home.bindings.get(node.attr, ()) if home is not None and home.kind == CLASS else ()
    made = bindings[0][1] if len(bindings) == 1 else None
    if not isinstance(made, ast.Call):
        return False
    tail = tail_of(made.func)
    given = [one for one in made.args[:2] if not isinstance(one, ast.Constant)]  # the first may be a name
    return tail in PLAIN_FIELDS or tail in COLUMN_MAKERS and bool(given) and tail_of(callee(given[0])) in COLUMN_TYPES


# What the arguments of a program are kept in, as a rule.
_OPTIONS = frozenset(("args", "arguments", "cli_args", "namespace", "ns", "options", "opts", "parsed_args"))
_PARSED = "argparse.ArgumentParser().parse_args()"


def said_of_option(node: ast.expr, scope: Scope, file: File) -> FrozenSet[str]:
    """Return what *node* is as good as if it is an argument of the program: `args.port`, `options["port"]`."""
    name = node.attr if isinstance(node, ast.Attribute) else text_of(node.slice) if isinstance(node, ast.Subscript) else None
    if name is None or name in file.index.shared or not isinstance(node, (ast.Attribute, ast.Subscript)) \
            or tail_of(node.value) not in _OPTIONS and _PARSED not in file.names(node.value, scope):
        return NONE
    return option(name, file)


def _is_kept_harmless(name: str, field: Optional[Field], checks: Tuple[str, ...] = STRICT) -> bool:
    """Tell whether the type of the *field* that is called *name*, or one of *checks*, leaves no room for harm."""
    return field is not None and not converted(name, field).isdisjoint(checks)


def declared_field(node: ast.Attribute, scope: Scope, file: File, depth: int = DEPTH) -> Optional[Field]:
    """Return the declaration of the field *node* of a parameter, whose annotation names a class of the project.

    Or of the instance that a method is called on, of one that is made here, or of a field that is such an instance.
    """
    if isinstance(node.value, ast.Attribute):
        outer = declared_field(node.value, scope, file, depth - 1) if depth else None
        return _field_of_property(node.value, node.attr, scope, file) if outer is None else _field(
            unwrapped(outer.declaration.annotation), node.attr, outer.declaration.scope, outer.declaration.file)
    if isinstance(node.value, ast.Call):
        return _field_of_made(node.value, node.attr, scope, file, False)
    if depth:
        held = held_type(node.value, scope, file, depth - 1)
        if held is not None:
            return _field(unwrapped(held.annotation), node.attr, held.scope, held.file)
    found = scope.find(node.value.id) if isinstance(node.value, ast.Name) else None
    parameter = found[1][0][1] if found is not None and len(found[1]) == 1 else None
    if found is None or not isinstance(parameter, ast.arg):
        return _field_of_made(parameter, node.attr, scope, file, found is not None and found[1][0][0] == ITERATE)
    if parameter.annotation is None:
        function, around = found[0].node, found[0].parent
        if around is None or not isinstance(around.node, ast.ClassDef) or first_parameter(function) != parameter.arg \
                or is_static(function) or is_of_class(function):
            return None
        return fields_of_class(around.node, file).get(node.attr)
    said = spelled_out(parameter.annotation, found[0], file)
    return _field(unwrapped(said.annotation) or said.annotation, node.attr, said.scope, said.file)


def class_of(node: ast.expr, scope: Scope, file: File) -> Optional[Scope]:
    """Return the class of the file that *node* is an instance of: of the method, or by the annotation of a parameter."""
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    parameter = found[1][0][1] if found is not None and len(found[1]) == 1 else None
    if found is None or not isinstance(parameter, ast.arg):
        return None
    if parameter.annotation is None:
        return found[0].parent if found[0] is scope.owner and first_parameter(found[0].node) == parameter.arg else None
    said = spelled_out(parameter.annotation, found[0], file)
    kind = file.evaluator.value(unwrapped(said.annotation) or said.annotation, said.scope).single
    return file.index.by_node.get(kind.node) if said.file is file and isinstance(kind, Local) else None


def _field_of_made(made: Optional[ast.AST], field: str, scope: Scope, file: File, each: bool) -> Optional[Field]:
    """Return how the class declares *field* that *made* is made by, or that a function or a property is said to return.

    `Config(...)`, `Config.model_validate(...)`, `current()` after `def current() -> Config`. *each*: its elements are such.
    """
    if isinstance(made, ast.Attribute) and not each:
        return _field_of_property(made, field, scope, file)
    call = awaited(made) if made is not None else None
    maker = call.func if isinstance(call, ast.Call) else None
    item = file.evaluator.value(maker, scope).single if isinstance(maker, (ast.Attribute, ast.Name)) else None
    if isinstance(item, Local) and isinstance(item.node, FUNCTIONS) and item.node.returns is not None:
        owner = file.owner(item.node)
        said = spelled_out(item.node.returns, owner.index.by_node[item.node], owner)
        kind = element(said.annotation) if each else unwrapped(said.annotation) or said.annotation
        return None if kind is None else _field(kind, field, said.scope, said.file)
    kind = maker.value if isinstance(maker, ast.Attribute) else maker
    return _field(kind, field, scope, file) if isinstance(kind, ast.Name) and not each else None


def _field_of_property(made: ast.Attribute, field: str, scope: Scope, file: File) -> Optional[Field]:
    """Return how a class declares *field* whose instance a property of the own class is said to give: `self.filter.limit`."""
    method = own_method(made, scope, file)
    node = method[1].node if method is not None else None
    if method is None or not isinstance(node, FUNCTIONS) or node.returns is None or not is_property(node):
        return None
    said = spelled_out(node.returns, method[1], method[0])
    return _field(unwrapped(said.annotation) or said.annotation, field, said.scope, said.file)


_MAPPINGS = frozenset(("Counter", "DefaultDict", "Dict", "Mapping", "MutableMapping", "OrderedDict", "defaultdict", "dict"))
# What goes through its first argument.
_GOING_THROUGH = frozenset(("list", "reversed", "sorted", "tuple"))
# Stands for a place in something that a loop goes through.
_FIRST = ast.Constant(0)
# What is gone through, by what says of which elements.
_ROWS = frozenset((
    "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Collection", "Generator", "Iterable", "Iterator", "List", "Sequence",
    "Set", "frozenset", "list", "set"))


def element(annotation: Optional[ast.expr]) -> Optional[ast.expr]:
    """Return of what the elements of something are that is said to be *annotation*: `Iterator[Page]`."""
    if not isinstance(annotation, ast.Subscript) or type_name(annotation.value) not in _ROWS:
        return None
    inner = annotation.slice
    return inner.elts[0] if isinstance(inner, ast.Tuple) and inner.elts else inner


def held_type(node: ast.expr, scope: Scope, file: File, depth: int = DEPTH) -> Optional[Declared]:
    """Return what an annotation says of *node*, an element of a container: `jobs[0]` of `jobs: list[Job]`, or of a loop."""
    if isinstance(node, ast.Subscript):
        return _element_of(_said(node.value, scope, file, depth), node.slice)
    bindings = in_force(bindings_of_name(node, scope), node, scope, file) if isinstance(node, ast.Name) else []
    kind, value, _, home = bindings[0] if len(bindings) == 1 else (None, None, "", scope)
    if kind not in (ITERATE, UNPACK) or not isinstance(value, ast.expr):
        return None
    behind = kind == UNPACK and _is_second(tail_of(node), file.parent(value, home))
    view = tail_of(value.func) if isinstance(value, ast.Call) else ""
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and (
            view == "items" if behind else kind == ITERATE and view == "values"):
        return _element_of(_said(value.func.value, home, file, depth), None)
    if isinstance(value, ast.Call) and value.args and (
            view == "enumerate" if behind else kind == ITERATE and view in _GOING_THROUGH):
        value = value.args[0]
    elif kind == UNPACK:
        return None
    return _element_of(_said(value, home, file, depth), _FIRST)


def _is_second(name: str, loop: Any) -> bool:
    """Tell whether *name* is the second of two that a loop takes its elements apart into: `for number, job in pairs`."""
    parts: List[Any] = getattr(getattr(loop, "target", None), "elts", [])
    return len(parts) == 2 and isinstance(parts[1], ast.Name) and parts[1].id == name


def _said(node: ast.expr, scope: Scope, file: File, depth: int) -> Optional[Declared]:
    """Return what annotations say of *node*: a parameter, a field, or an element of one."""
    bindings = bindings_of_name(node, scope)
    parameter = bindings[0][1] if len(bindings) == 1 else None
    if isinstance(parameter, ast.arg):
        found = scope.find(parameter.arg)
        return None if parameter.annotation is None or found is None else spelled_out(parameter.annotation, found[0], file)
    if isinstance(node, ast.Attribute) and depth:
        field = declared_field(node, scope, file, depth - 1)
        return None if field is None else field.declaration
    return held_type(node, scope, file, depth - 1) if depth else None


def _element_of(said: Optional[Declared], key: Optional[ast.expr]) -> Optional[Declared]:
    """Return of what type the element at *key* is of what is *said* to be a container, None for any value of a mapping."""
    annotation = unwrapped(said.annotation) if said is not None else None
    if said is None or isinstance(key, ast.Slice):
        return None
    if not isinstance(annotation, ast.Subscript):
        made = said.file.evaluator.value(annotation, said.scope).single if annotation is not None else None
        definition = made.node if isinstance(made, Local) else None
        name = text_of(key)
        if name is None or not isinstance(definition, ast.ClassDef) \
                or said.file.models.dictionaries.isdisjoint(said.file.bases_of(definition)):
            return None
        field = fields_of_class(definition, said.file).get(name)
        return None if field is None else field.declaration
    held: Optional[ast.expr] = None
    kind, types = type_name(annotation.value), getattr(annotation.slice, "elts", [annotation.slice])
    if kind in _MAPPINGS:
        held = types[1] if key is not _FIRST and len(types) == 2 else None
    elif kind in ("Tuple", "tuple") and (not types or getattr(types[-1], "value", None) is not ...):
        place = getattr(key, "value", None) if key is not _FIRST else None
        held = types[place] if isinstance(place, int) and place < len(types) else None
    elif key is not None:
        held = types[0] if kind in ("Tuple", "tuple") else element(annotation)
    return None if held is None else spelled_out(held, said.scope, said.file)


def is_matched(pattern: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *pattern* binds a field whose class gives it such a type: `case Resize(width=width)`."""
    above: Any = file.parent(pattern, scope)
    if above.__class__.__name__ != "MatchClass" or pattern not in above.kwd_patterns:
        return False
    field = above.kwd_attrs[above.kwd_patterns.index(pattern)]
    return _is_kept_harmless(field, _field(above.cls, field, scope, file))


def _field(named: Optional[ast.expr], field: str, scope: Scope, file: File) -> Optional[Field]:
    """Return how the class of the project that is *named* declares *field*; None where it does not."""
    for item in file.evaluator.value(named, scope).items if named is not None else ():
        if isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
            return fields_of_class(item.node, file).get(field)
    return None


def is_bounded(argument: ast.arg, node: ast.Name, scope: Scope, file: File) -> bool:
    """Tell whether the annotation of a parameter, or its route, promises numbers or some constants."""
    names = file.names(node, scope)
    if names and names <= NUMERIC or names & MEMBERS and not isinstance(argument.annotation, ast.BinOp) and isinstance(
            unwrapped(argument.annotation), (ast.Attribute, ast.Name)):
        return True
    found = scope.find(node.id)
    function = found[0].node if found is not None else None
    if found is not None and isinstance(function, FUNCTIONS):
        if is_converted(found[0], node.id, file):
            return True
        if node.id in file.derived("bounded options", found[0], _bounded_options):
            return True
    if argument.annotation is None:
        return False
    said = spelled_out(argument.annotation, scope, file).annotation
    return (
        isinstance(said, (ast.Call, ast.Subscript)) or said is not argument.annotation
        or any(name.startswith("pydantic.") for name in file.names(said, scope))) and is_harmless(said)


def _bounded_options(scope: Scope) -> FrozenSet[str]:
    """Return the parameters that decorators make options of click with a type that leaves no room for harm."""
    found: Set[str] = set()
    for decorator in getattr(scope.node, "decorator_list", ()):
        if isinstance(decorator, ast.Call) and tail_of(decorator.func) in ("argument", "option"):
            said = {keyword.arg: keyword.value for keyword in decorator.keywords}
            spelled = [literal_text(one.value) for one in decorator.args if isinstance(one, ast.Constant)]
            kind = said.get("type")
            # Without a type it is of that of the default.
            if "is_flag" in said or "count" in said or any("/" in one for one in spelled) or (
                    tail_of(callee(kind)) in _TYPES if kind is not None
                    else isinstance(getattr(said.get("default"), "value", None), (bool, float, int))):
                found.update(one.lstrip("-").replace("-", "_") for names in spelled for one in names.split("/"))
    return frozenset(found)
