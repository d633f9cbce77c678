"""What annotations say of parameters and of the fields of classes: which types the data has that comes in by them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, NamedTuple, Optional, Tuple

from flake8_secure.dataflow.values import Contents, Local, Ref, Value, instance
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import (
    FUNCTIONS,
    INSTANCES,
    Function,
    default_of,
    defaults,
    parameter_of,
    parameters,
    unquoted,
)
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import below, callee, entries_in, generic, tail_of
from flake8_secure.syntax.scopes import ASSIGN, Binding, Scope, dotted

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Types whose values cannot carry an attack, and those that a framework makes itself.
_HARMLESS_TYPES = frozenset((
    "AsyncSession", "AwareDatetime", "BackgroundTasks", "BaseStore", "Decimal", "Enum", "Fraction", "FutureDate",
    "IPv4Address", "IPv4Interface", "IPv4Network", "Literal", "NaiveDatetime", "NonNegativeInt", "PastDate",
    "PositiveFloat", "PositiveInt", "Response", "RunContext", "RunContextWrapper", "RunnableConfig", "Runtime", "Session",
    "StrictBool", "StrictInt", "ToolContext", "ToolRuntime", "UUID", "UUID1", "UUID4", "bool", "conbool", "condate",
    "condecimal", "confloat", "conint", "date", "datetime", "float", "int", "time", "timedelta",
))
# What pydantic makes a type by that is held to limits.
_CONSTRAINED = frozenset(("condate", "condecimal", "confloat", "conint", "conlist", "conset", "constr"))
# Collections of what they name, and of nothing else.
_COLLECTIONS = frozenset((
    "Collection", "FrozenSet", "Iterable", "List", "Sequence", "Set", "Tuple", "frozenset", "list", "set", "tuple",
))
# Collections with any number of instances in them, and what each is followed as.
_HOLDERS = {
    **dict.fromkeys(("Collection", "Iterable", "List", "MutableSequence", "Sequence", "list"), "list"),
    **dict.fromkeys(("Dict", "Mapping", "MutableMapping", "dict"), "dict"),
}
# What an ASGI application is called with besides the scope, in Starlette and in asgiref.
_OF_ASGI = frozenset(("ASGIReceiveCallable", "ASGISendCallable", "Receive", "Send"))
# What requests are called by frameworks, and what is handed over as one.
_REQUESTS = frozenset(("Any", "HTTPConnection", "HttpRequest", "Request", "WebSocket")) | _OF_ASGI
# Types whose values are texts: no dictionaries with operators in them.
_TEXTS = frozenset((
    "AnyHttpUrl", "AnyUrl", "EmailStr", "HttpUrl", "NameEmail", "SecretStr", "StrictBytes", "StrictStr", "bytes", "constr", "str",
))
# Types in capitals whose values may be dictionaries with any keys.
_OPEN_TYPES = frozenset(("Any", "Body", "Dict", "JSON", "Json", "List", "Mapping", "MutableMapping", "Sequence"))
# What types are called that say `Annotated[..., Depends(...)]` somewhere else: connections of databases, and who has logged in.
_INJECTED = regex(
    r"\w*(?:Ctx|Dep|Depends|Dependency|(?:DB|Database|Db|SQL|Sql)(?:Async)?Session)$"
    r"|(?:Optional)?Current\w*(?:Account|Admin|Member|Superuser|Uid|User|UserId)$")
# What is annotated so is no field of a class: what all instances share, and the mark before fields taken by name alone.
_NO_FIELDS = frozenset(("ClassVar", "KW_ONLY"))
# What makes a field without an annotation, also where attrs makes one of its newer classes.
_FIELDS = frozenset(("attrib", "ib"))
_NEWER_FIELDS = _FIELDS | {"field"}
_NEWER_CLASSES = frozenset(("define", "frozen", "mutable"))
# What says that a framework fills in a parameter with what a function gives.
_INJECTING = frozenset(("Depends", "Security"))
# Those of one type, with something more that is said of it; `Range` of discord.py.
_SAYING_MORE = frozenset(("Annotated", "Json", "Range"))
_WRAPPERS = _SAYING_MORE | {"Optional", "Union"}


class Declared(NamedTuple):
    """An annotation, and where it stands."""

    annotation: ast.expr
    scope: Scope
    file: File


def annotation_of(function: Function, name: str) -> Optional[ast.expr]:
    """Return the annotation of the parameter *name*; None where it has none."""
    parameter = parameter_of(function, name)
    return None if parameter is None else parameter.annotation


def unwrapped(annotation: Optional[ast.expr]) -> Optional[ast.expr]:
    """Return X of `Optional[X]`, `X | None` and `Annotated[X, ...]`."""
    while True:
        if isinstance(annotation, ast.Subscript) and type_name(annotation.value) in _WRAPPERS:
            inner = annotation.slice
            annotation = inner.elts[0] if isinstance(inner, ast.Tuple) and inner.elts else inner
        elif isinstance(annotation, ast.BinOp):
            annotation = annotation.left
        elif isinstance(annotation, ast.Constant):
            named = unquoted(annotation)
            if named is annotation:
                return annotation
            annotation = named
        else:
            return annotation


def alternatives(annotation: Optional[ast.expr]) -> List[ast.expr]:
    """Return the types of a union, `None` left out: X and Y of `Union[X, Y]`, `Annotated[X | Y | None, ...]`."""
    found: List[ast.expr] = []
    queue = [annotation]
    for one in map(unquoted, queue):  # grows
        if isinstance(one, ast.BinOp):
            queue += (one.left, one.right)
        elif isinstance(one, ast.Subscript) and type_name(one.value) in _WRAPPERS:
            inner = one.slice.elts if isinstance(one.slice, ast.Tuple) else [one.slice]
            queue += inner[:1] if type_name(one.value) in _SAYING_MORE else inner
        elif one is not None and getattr(one, "value", ...) is not None:
            found.append(one)
    return found


def type_name(annotation: Optional[ast.expr]) -> str:
    """Return the last identifier of the type that *annotation* names, of `Optional[X]` that of X; "" where it has none."""
    annotation = unwrapped(annotation)
    return type_name(annotation.value) if isinstance(annotation, ast.Subscript) else tail_of(annotation)


def instance_of(annotation: Optional[ast.expr], scope: Scope, file: File, derived: bool = True) -> Optional[Value]:
    """Return an instance of the class of the project that *annotation* names; *derived*: or of one that derives from it."""
    if annotation is None:
        return None
    said = spelled_out(annotation, scope, file)
    kind = unwrapped(said.annotation)
    if isinstance(kind, ast.Subscript):
        typed = said.file.models.typed
        for name in said.file.resolver.resolve(kind.value, said.scope) & typed.keys():
            held = _of_last(kind.slice, said)
            for attribute in reversed(typed[name].split(".")):
                held = Value((Contents("object", (("." + attribute, held),)),), True)
            return held
        kind = kind.value
    if not isinstance(kind, (ast.Attribute, ast.Name)):
        return None
    for item in said.file.evaluator.value(kind, said.scope).items:
        if isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
            return Value((instance(item.node, derived),), True)
    return None


def holding_instances(annotation: Optional[ast.expr], scope: Scope, file: File) -> Optional[Value]:
    """Return a collection of instances of the class of the project that *annotation* names: `list[Item]`, `dict[str, Item]`."""
    if annotation is None:
        return None
    said = spelled_out(annotation, scope, file)
    kind = unwrapped(said.annotation)
    holder = _HOLDERS.get(type_name(kind)) if isinstance(kind, ast.Subscript) else None
    if not isinstance(kind, ast.Subscript) or holder is None:
        return None
    last_of_all = kind.slice.elts[-1] if isinstance(kind.slice, ast.Tuple) and kind.slice.elts else kind.slice
    held = instance_of(last_of_all, said.scope, said.file)
    return None if held is None else Value((Contents(holder, (), held),), True)


def _of_last(arguments: ast.expr, said: Declared) -> Value:
    """Return an instance of the last of the types in the brackets of a generic class."""
    kind = arguments.elts[-1] if isinstance(arguments, ast.Tuple) and arguments.elts else arguments
    known = Value(tuple(map(Ref, sorted(said.file.resolver.annotation(kind, said.scope)))), True)
    made = instance_of(kind, said.scope, said.file)
    return known if made is None else known | made


def made_by(function: ast.AST) -> List[ast.expr]:
    """Return the classes of which calling *function* gives an instance: `Posts()`, and Django's `Posts.as_manager()`."""
    if isinstance(function, ast.Attribute):
        return [function.value] if function.attr == "as_manager" else []
    if isinstance(function, ast.Call):
        return combined(function)
    function = generic(function)
    return [function] if isinstance(function, ast.Name) else []


def combined(node: ast.expr) -> List[ast.expr]:
    """Return the classes that a call makes one of, none where it does not: `Manager.from_queryset(Posts)`, of Django."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or node.func.attr != "from_queryset":
        return []
    return [*node.args[:1], node.func.value]


def is_no_request(function: Function, name: str) -> bool:
    """Tell whether an annotation says that the parameter *name* is not a request."""
    annotation = annotation_of(function, name)
    spelled = type_name(annotation)
    return annotation is not None and "Request" not in spelled and "WebSocket" not in spelled and spelled != "Any" \
        and spelled not in _OF_ASGI


def is_body(function: Function, name: str, file: File) -> bool:
    """Tell whether an annotation says that *name* is what a request has in it: `request: OrderRequest`."""
    annotation = unwrapped(annotation_of(function, name))
    around = file.index.by_node[function].parent
    if annotation is None or around is None:
        return False
    known = {last(one) for one in file.resolver.annotation(annotation, around)}
    return _REQUESTS.isdisjoint(known or (type_name(annotation),))


def is_text(annotation: Optional[ast.expr]) -> bool:
    """Tell whether values of the annotated type are texts, or collections of nothing but texts."""
    kind = unwrapped(annotation)
    if isinstance(kind, ast.Subscript) and type_name(kind.value) in _COLLECTIONS:
        return all(map(is_text, getattr(kind.slice, "elts", (kind.slice,))))
    return type_name(kind) in _TEXTS


def may_be_mapping(annotation: Optional[ast.expr]) -> bool:
    """Tell whether a value may be a dictionary with any keys: not a text, and no instance of a model with types."""
    kind = type_name(annotation)
    return not is_text(annotation) and (not kind[:1].isupper() or kind in _OPEN_TYPES)


def is_harmless(annotation: Optional[ast.expr]) -> bool:
    """Tell whether values of the annotated type, or all that is in them, cannot carry an attack."""
    kind = unwrapped(annotation)
    if isinstance(kind, ast.Subscript) and type_name(kind.value) in _COLLECTIONS:
        held = kind.slice.elts if isinstance(kind.slice, ast.Tuple) else [kind.slice]
        return all(is_harmless(one) for one in held if getattr(one, "value", None) is not ...)
    return type_name(kind.func if isinstance(kind, ast.Call) else kind) in _HARMLESS_TYPES \
        and not may_be_text(annotation, kind)


def may_be_text(annotation: Optional[ast.expr], kind: Optional[ast.expr]) -> bool:
    """Tell whether *annotation* is a union of *kind*, its first type, with one of texts: `Union[int, str]`."""
    return kind is not annotation and any(map(is_text, alternatives(annotation)[1:]))


def is_harmless_parameter(function: Function, name: str, annotation: Optional[ast.expr] = None) -> bool:
    """Tell whether what *name* holds was converted to a harmless type, or does not come from outside.

    *annotation* is what its own stands for.
    """
    annotation = annotation or annotation_of(function, name)
    return (
        name in INSTANCES or is_harmless(annotation) or _INJECTED.match(type_name(annotation)) is not None
        or any(True for _ in injections(function, name, annotation)) or _is_member(function, name, annotation)
        # `Annotated[str, InjectedToolCallId]`, `Annotated[dict, InjectedState("messages")]`: hidden from language models.
        or annotation is not None and any(tail_of(part).startswith("Injected") for part in below(annotation))
    )


def _is_member(function: Function, name: str, annotation: Optional[ast.expr]) -> bool:
    """Tell whether the default of a parameter is a member of its type, an enumeration: `theme: Theme = Query(Theme.light)`."""
    parameter = parameter_of(function, name)
    default = None if parameter is None else default_of(parameter, function)
    if isinstance(default, ast.Call):
        default = default.args[0] if default.args else None
    return isinstance(default, ast.Attribute) and tail_of(default.value) == type_name(annotation) != ""


def spelled_out(annotation: ast.expr, scope: Scope, file: File) -> Declared:
    """Return what *annotation* stands for where it is another name of a type, in any module: `Slug = Annotated[str, ...]`.

    So does what says where a parameter is read from: `Query[str]`.
    """
    annotation = unquoted(annotation) or annotation
    home = None if file.imports is None else file.imports.home(dotted(annotation, scope), file)
    if home is not None:
        annotation, scope, file = home
    named = annotation if isinstance(annotation, ast.Name) else unwrapped(annotation) if _may_be_none(annotation) else None
    found = scope.find(named.id) if isinstance(named, ast.Name) else None
    meant = _type_of_alias(found[1]) if found is not None else None
    if meant is not None:
        annotation = meant
    if isinstance(annotation, ast.Subscript) and not file.models.annotating.isdisjoint(file.names(annotation.value, scope)):
        inner = annotation.slice
        annotation = inner.elts[0] if isinstance(inner, ast.Tuple) and inner.elts else inner
    return Declared(annotation, scope, file)


def _may_be_none(annotation: ast.expr) -> bool:
    """Tell whether *annotation* is one of the spellings `Optional[X]` and `X | None`."""
    return isinstance(annotation, ast.BinOp) or isinstance(annotation, ast.Subscript) and tail_of(annotation.value) == "Optional"


def _type_of_alias(bindings: List[Binding]) -> Optional[ast.expr]:
    """Return the type that a name stands for by its one binding: `A = int`, `type A = int`, `A = NewType("A", int)`."""
    kind, bound, _, _ = bindings[0]
    if len(bindings) > 1 or bound is None:
        return None
    if bound.__class__.__name__ == "TypeAlias":  # since Python 3.12
        return bound.value  # type: ignore[attr-defined, no-any-return]
    if kind != ASSIGN:
        return None
    if isinstance(bound, ast.Call) and tail_of(bound.func) == "NewType" and len(bound.args) == 2:
        return bound.args[1]
    if isinstance(bound, ast.Call) and any(keyword.arg == "parse_value" for keyword in bound.keywords):
        return bound  # a scalar of GraphQL
    if isinstance(bound, ast.Call) and tail_of(bound.func) in _CONSTRAINED:
        return bound
    return bound if isinstance(bound, (ast.Attribute, ast.BinOp, ast.Name, ast.Subscript)) else None


def injections(function: Function, name: str, annotation: Optional[ast.expr]) -> Iterator[ast.Call]:
    """Yield the calls by which the parameter *name* asks for what a function gives: `q: str = Depends(query)`.

    *annotation* is what its own stands for.
    """
    parameter = parameter_of(function, name)
    if parameter is not None:
        yield from _injected(annotation or parameter.annotation, default_of(parameter, function))


def all_injections(function: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls by which the parameters of *function* ask for what others give."""
    if isinstance(function, FUNCTIONS):
        known = dict(defaults(function.args))
        for parameter in parameters(function.args):
            yield from _injected(parameter.annotation, known.get(parameter))


def _injected(annotation: Optional[ast.expr], default: Optional[ast.expr]) -> Iterator[ast.Call]:
    for part in (default, *(() if annotation is None else below(annotation))):
        if isinstance(part, ast.Call) and type_name(part.func) in _INJECTING:
            yield part


def annotated_fields(node: ast.ClassDef) -> Dict[str, ast.expr]:
    """Return the annotations of the fields that the body of a class declares, in their order; `attr.ib()` is one too.

    A `RootModel[list[int]]` has one: `root`.
    """
    fields: Dict[str, ast.expr] = {
        "root": base.slice for base in node.bases if isinstance(base, ast.Subscript) and type_name(base.value) == "RootModel"}
    made_by = _NEWER_FIELDS if any(tail_of(callee(one)) in _NEWER_CLASSES for one in node.decorator_list) else _FIELDS
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            if type_name(statement.annotation) not in _NO_FIELDS:
                fields[statement.target.id] = statement.annotation
        elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name) \
                and isinstance(statement.value, ast.Call) and tail_of(statement.value.func) in made_by:
            fields[statement.targets[0].id] = statement.value
    return fields


def made_anew(node: ast.ClassDef) -> Iterator[Tuple[str, str]]:
    """Yield the fields of a class that hold a new container in each instance, and its kind: `field(default_factory=list)`."""
    for statement in node.body:
        made = statement.value if isinstance(statement, ast.AnnAssign) else None
        for keyword in made.keywords if isinstance(made, ast.Call) else ():
            if keyword.arg in ("default_factory", "factory") and tail_of(keyword.value) in ("dict", "list", "set"):
                yield tail_of(statement.target), tail_of(keyword.value)  # type: ignore[attr-defined]  # it is annotated


def takes_more(definition: ast.ClassDef) -> bool:
    """Tell whether a model of pydantic keeps fields that it does not declare: `extra="allow"`."""
    return any(type_name(setting) == "allow" for setting in _extra(definition))


def _extra(definition: ast.ClassDef) -> Iterator[ast.expr]:
    """Yield what a class says of fields that it does not declare, in each of the ways that pydantic has for it."""
    keywords = list(definition.keywords)
    for statement in definition.body:
        if isinstance(statement, ast.ClassDef) and statement.name == "Config":
            yield from (
                inner.value for inner in statement.body if isinstance(inner, ast.Assign) and tail_of(inner.targets[0]) == "extra")
        elif isinstance(statement, ast.Assign) and tail_of(statement.targets[0]) == "model_config":
            made = statement.value
            if isinstance(made, ast.Call):
                keywords += made.keywords
            elif isinstance(made, ast.Dict):
                yield from (value for key, value in entries_in(made) if key == "extra")
    yield from (keyword.value for keyword in keywords if keyword.arg == "extra")
