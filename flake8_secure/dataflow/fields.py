"""What the fields of models, forms and serializers hold once they are filled in: their types and checks rule things out."""

from __future__ import annotations

import ast
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Callable, Dict, FrozenSet, Iterator, List, Mapping, NamedTuple, Optional, Tuple

from flake8_secure.dataflow.annotations import (
    Declared,
    alternatives,
    annotated_fields,
    is_harmless,
    is_text,
    may_be_text,
    spelled_out,
    takes_more,
    type_name,
    unwrapped,
)
from flake8_secure.dataflow.checks import (
    ensured_by, ensured_by_method, validated, validated_by, validated_in, vouched_by_function)
from flake8_secure.dataflow.matching import vouched_by
from flake8_secure.dataflow.lineages import lineage
from flake8_secure.dataflow.taints import CLEAN, EACH, UPLOAD, Taint, Taints
from flake8_secure.dataflow.values import FILLED_OF, UNKNOWN, Contents, Local, Value, join, unknown
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.names import NONE, last
from flake8_secure.syntax.nodes import below, callee, generic, tail_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, MODULE, Scope, assigned_once, dotted

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What a type, a choice and a pattern are as good as.
CONVERTED: FrozenSet[str] = frozenset(("guard:number",))
CHOSEN: FrozenSet[str] = frozenset(("guard:member",))
# How the pattern of a field is called, and what makes a validator of one.
_PATTERNS = ("pattern", "regex")
_MATCHING = frozenset(("RegexField", "RegexValidator", "Regexp", "matches_re", "regex"))
_CHOOSING = frozenset(("AnyOf", "In", "OneOf", "in_"))
# What makes one validator of several that all have to let pass.
_ALL_OF = frozenset(("And", "and_"))
# What says that a field holds what a function returns.
_RETURNING = frozenset(("AfterValidator", "BeforeValidator", "PlainValidator"))
_CONVERTING = frozenset(("IPAddress", "MacAddress", "UUID"))
_DATA_CLASSES = frozenset(("attrs", "dataclass", "define", "frozen", "input"))
# Bounds against generated code: classes that one derives from, and fields of a form that are told apart.
_BASES, _FIELDS = 8, 80
# Levels of instances in instances, and fields that one within another may have: classes may hold instances of themselves.
_DEPTH, _WIDTH = 2, 40
# Lists of validators within each other.
_WITHIN = 4
# So many types of a union are told apart.
_ALTERNATIVES = 6
_CONTAINERS = {
    "Dict": "dict", "FrozenSet": "set", "Iterable": "list", "List": "list", "Mapping": "dict", "Sequence": "list", "Set": "set",
    "dict": "dict", "frozenset": "set", "list": "list", "set": "set",
}


def model(said: Declared, taint: Taint, depth: int = _DEPTH) -> Optional[Value]:
    """Return an instance of a class that converts its fields to their types, made of data from outside.

    *depth*: how many levels of such instances it may hold.
    """
    annotation, scope, file = said
    kinds = alternatives(annotation)
    if len(kinds) > 1:
        made = [model(Declared(kind, scope, file), taint, depth) for kind in kinds[:_ALTERNATIVES]]
        return None if None in made else join(one for one in made if one is not None)
    kind = kinds[0] if kinds else annotation
    for item in file.evaluator.value(generic(kind), scope).items:
        if isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
            found = model_of(item.node, taint, file, depth, kind)
            if found is not None or depth < _DEPTH and len(item.node.body) > _WIDTH:
                return found
    return None


def model_of(
    definition: ast.ClassDef, taint: Taint, file: File, depth: int = _DEPTH, kind: Optional[ast.expr] = None
) -> Optional[Value]:
    """Return an instance of a class, if it is such a one, made of data from outside; a member of an enumeration is chosen.

    *kind* is what names the class, with the types in its brackets.
    """
    owner, bases = file.owner(definition), file.bases_of(definition)
    if bases & file.models.clean:
        return unknown(frozenset((taint.passing(CHOSEN),)))
    if depth < _DEPTH and len(definition.body) > _WIDTH or not (
            bases & file.models.filled or has_fields(definition, owner)):
        return None
    fields, dictionary = fields_of_class(definition, owner), bool(bases & file.models.dictionaries)
    if isinstance(kind, ast.Subscript):
        fields = dict(_with_types(fields, _types_given(definition, kind)))
    held = (("." + name, field(name, one, taint, depth, dictionary)) for name, one in fields.items())
    if dictionary:
        return Value((Contents("dict", tuple((name[1:], value) for name, value in held)),), False, frozenset((taint,)))
    entries = ((FILLED_OF, Value((Local(definition),), False)), *held)
    rest = unknown(frozenset((taint,))) if takes_more(definition) or bases & file.models.tuples else None
    return Value((Contents("object", entries, rest),), False, frozenset((taint,)))


def _types_given(definition: ast.ClassDef, kind: ast.Subscript) -> Dict[str, ast.expr]:
    """Return what *kind*, `Page[int]`, gives for the type variables of its class, by their names."""
    names = [one.name for one in getattr(definition, "type_params", ())]  # since Python 3.12
    names = names or [
        tail_of(name) for base in definition.bases if isinstance(base, ast.Subscript) and tail_of(base.value) == "Generic"
        for name in getattr(base.slice, "elts", (base.slice,))]
    return dict(zip(names, getattr(kind.slice, "elts", (kind.slice,))))


def _with_types(fields: Mapping[str, Field], given: Mapping[str, ast.expr]) -> Iterator[Tuple[str, Field]]:
    """Yield *fields* with the types that are *given* for variables."""
    for name, one in fields.items():
        annotation = one.declaration.annotation
        if any(isinstance(part, ast.Name) and part.id in given for part in below(annotation)):
            annotation = _Given(given).visit(deepcopy(annotation))
        yield name, one._replace(declaration=one.declaration._replace(annotation=annotation))


class _Given(ast.NodeTransformer):
    """Put the types that are given into an annotation, for their variables."""

    def __init__(self, given: Mapping[str, ast.expr]) -> None:
        self.given = given

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self.given.get(node.id, node)


def has_fields(definition: ast.ClassDef, file: File) -> bool:
    """Tell whether a class of *file* is decorated as one of fields: `@dataclass`, under any name."""
    made = [callee(decorator) for decorator in definition.decorator_list]
    return any(tail_of(one) in _DATA_CLASSES for one in made) or bool(made) and any(
        last(name) in _DATA_CLASSES for one in made for name in file.names(one, file.index.by_node[definition]))


def annotated(definition: ast.ClassDef, file: File) -> Dict[str, ast.expr]:
    """Return the annotations of the fields that the body of a class declares."""
    owner = file.owner(definition)
    return owner.derived("annotated", owner.index.by_node[definition], lambda body: annotated_fields(definition))


class Field(NamedTuple):
    """How a field is declared, and the classes whose methods may check it: the one that declares it, and those that derive."""

    declaration: Declared
    heirs: Tuple[Tuple[Scope, File], ...]


def fields_of_class(definition: ast.ClassDef, file: File) -> Dict[str, Field]:
    """Return the fields that a class declares, or one that it derives from."""
    owner = file.owner(definition)
    return owner.derived("declared", owner.index.by_node[definition], lambda body: _declared_fields(definition, owner))


def _declared_fields(definition: ast.ClassDef, file: File) -> Dict[str, Field]:
    found: Dict[str, Field] = {}
    classes = [definition]
    heirs: Tuple[Tuple[Scope, File], ...] = ()
    for one in classes:  # grows
        owner = file.owner(one)
        scope = owner.index.by_node[one]
        heirs = (*heirs, (scope, owner))
        for name, annotation in annotated(one, owner).items():
            found.setdefault(name, Field(Declared(annotation, scope, owner), heirs))
        for base in map(generic, one.bases) if len(classes) < _BASES else ():
            classes += [
                item.node for item in owner.evaluator.value(base, scope.parent or scope).items
                if isinstance(item, Local) and isinstance(item.node, ast.ClassDef) and item.node not in classes]
    return found


def field(name: str, one: Field, taint: Taint, depth: int = _DEPTH, key: bool = False) -> Value:
    """Return what the field *name* of a class holds, or the *key*, made of data with *taint*."""
    held = taint.below(name if key else "." + name)
    marks = converted(name, one)
    if marks:
        return unknown(frozenset((held.flat.passing(marks),)))
    within = nested(one.declaration, held, depth)
    if within is not None:
        return within
    return unknown(frozenset((held.flat if is_text(one.declaration.annotation) else held,)))


def nested(declaration: Declared, taint: Taint, depth: int = _DEPTH) -> Optional[Value]:
    """Return what a field holds that is declared to be an instance of such a class, or a list or mapping of such instances."""
    annotation, scope, file = declaration
    kind = unwrapped(annotation)
    if not depth or kind is None:
        return None
    container = _CONTAINERS.get(type_name(kind.value)) if isinstance(kind, ast.Subscript) else None
    if container is None or not isinstance(kind, ast.Subscript):
        return model(declaration, taint, depth - 1)
    element = kind.slice.elts[-1] if isinstance(kind.slice, ast.Tuple) and kind.slice.elts else kind.slice
    made = None if container is None else model(Declared(element, scope, file), taint.below(EACH), depth - 1)
    if made is None and container == "dict":
        # The keys may be any, but what they lead to is no dictionary with operators in it.
        marks = promised_by(element, scope, file)
        if marks or is_text(element):
            made = unknown(frozenset((taint.below(EACH).flat.passing(marks),)))
    if made is None:
        return None
    keys = None
    if container == "dict":
        marks = promised_by(kind.slice.elts[0], scope, file) if isinstance(kind.slice, ast.Tuple) and kind.slice.elts else NONE
        keys = frozenset((taint.flat.passing(marks),))
    return Value((Contents(container, (), made, keys),), False, frozenset((taint,)))


def converted(name: str, one: Field) -> FrozenSet[str]:
    """Return what the field *name* of a class is as good as that converts and checks what it is given."""
    _, scope, file = one.declaration
    return declared(one.declaration, _default(name, scope, file), scope, file) or validated_by(name, one.heirs)


def filled(definition: ast.ClassDef, file: File, given: Callable[[str], Optional[Value]]) -> Iterator[Tuple[str, Value]]:
    """Yield the fields of a class that converts and checks what it is *given* for them, with what they hold."""
    for name, one in fields_of_class(definition, file).items():
        value = given(name)
        if value is not None:
            marks = converted(name, one)
            if marks:
                value = unknown(frozenset(taint.flat.passing(marks) for taint in value.taints))
            elif is_text(one.declaration.annotation):
                value = value.with_taints(frozenset(taint.below("." + name).flat for taint in value.taints))
            elif value.unknown and not value.items:
                made = [nested(one.declaration, taint, _DEPTH) for taint in value.taints]
                value = join([each for each in made if each is not None]) if made and None not in made else value
            yield name, value


def checked_by_attrs(name: str, scope: Scope, file: File) -> FrozenSet[str]:
    """Return what the field *name* is as good as that attrs makes and checks: `size = field(converter=int)`."""
    return constrained(_declared_by(name, scope, file), scope, file) or validated(name, scope, file)


def converter_of(name: str, scope: Scope, file: File) -> Value:
    """Return the function that attrs gives each value of the field *name* to: `next_url = field(converter=local_only)`."""
    made = _declared_by(name, scope, file)
    converter = next((one.value for one in getattr(made, "keywords", ()) if one.arg == "converter"), None)
    return UNKNOWN if converter is None else file.evaluator.value(converter, scope)


def _declared_by(name: str, scope: Scope, file: File) -> Optional[ast.expr]:
    return _default(name, scope, file) or file.derived("fields assigned", scope, _assigned).get(name)


def _default(name: str, scope: Scope, file: File) -> Optional[ast.expr]:
    """Return what the class of *scope* gives its annotated field *name*."""
    return file.derived("defaults of fields", scope, _annotated).get(name)


def _annotated(scope: Scope) -> Dict[str, ast.expr]:
    return {
        statement.target.id: statement.value for statement in reversed(scope.node.body)  # type: ignore[attr-defined]  # a class
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name) and statement.value is not None}


def _assigned(scope: Scope) -> Dict[str, ast.expr]:
    return {
        tail_of(statement.targets[0]): statement.value
        for statement in reversed(scope.node.body) if isinstance(statement, ast.Assign)}  # type: ignore[attr-defined]


def declared(said: Optional[Declared], default: Optional[ast.expr], scope: Scope, file: File) -> FrozenSet[str]:
    """Return what values of the annotated type are as good as that *default* says more of: `Field(pattern="[a-z]+")`."""
    return said is not None and promised_by(*said) or constrained(default, scope, file)


def promised_by(annotation: Any, scope: Scope, file: File, depth: int = _DEPTH) -> FrozenSet[str]:
    """Return what values of the annotated type are as good as; *depth* is how many names are followed, of types within types."""
    annotation, scope, file = spelled_out(annotation, scope, file)
    if is_harmless(annotation):
        return CONVERTED
    inner = unwrapped(annotation)
    if isinstance(inner, ast.Call):
        return constrained(inner, scope, file)
    by_name, textual = (ast.Attribute, ast.Name), may_be_text(annotation, inner)
    for item in file.evaluator.value(inner, scope).items if isinstance(inner, by_name) and not textual else ():
        if isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
            if file.bases_of(item.node) & file.models.clean:
                return CHOSEN
    for part in below(annotation) if isinstance(annotation, ast.Subscript) else ():
        made = part if isinstance(part, ast.Call) else _made_once(part, scope)
        marks = constrained(made, scope, file) if made is not None else NONE
        if marks:
            return marks
    if isinstance(inner, ast.Subscript) and _CONTAINERS.get(type_name(inner.value)) in ("list", "set"):
        inner = inner.slice
    if not depth or inner is annotation or textual or not isinstance(inner, by_name):
        return frozenset()
    return promised_by(inner, scope, file, depth - 1)


def _made_once(node: ast.AST, scope: Scope) -> Optional[ast.Call]:
    """Return the call that makes what the module calls *node*, a name: `SLUG = Parameter(pattern="[a-z]+")`."""
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    if found is None or found[0].kind != MODULE or len(found[1]) != 1:
        return None
    kind, made, _, _ = found[1][0]
    return made if kind == ASSIGN and isinstance(made, ast.Call) else None


def returned_by(function: ast.expr, scope: Scope, file: File) -> FrozenSet[str]:
    """Return what the data is as good as that *function*, by name one of the project, returns which is given it."""
    found = [
        item.node for item in file.evaluator.value(function, scope).items
        if isinstance(item, Local) and isinstance(item.node, FUNCTIONS)]
    return frozenset().union(*(
        CONVERTED if is_harmless(node.returns) else vouched_by_function(file.scope_of(node), 0, file.owner(node))
        for node in found))


def constrained(node: Any, scope: Scope, file: File, depth: int = _WITHIN) -> FrozenSet[str]:
    """Return what data is as good as once *node*, which makes a field, has checked it: `Field(pattern="[a-z]+")`.

    *depth*: so many names of validators are followed within each other.
    """
    if not isinstance(node, ast.Call) or not depth:
        return frozenset()
    own = _ensured_by_class(node.func, scope, file)
    if own:
        return own
    keywords = {keyword.arg: keyword.value for keyword in node.keywords}
    name = next((last(one) for one in sorted(file.names(node.func, scope))), tail_of(node.func))
    patterns = [keywords[one] for one in _PATTERNS if one in keywords]
    if name in _MATCHING and node.args:
        patterns.append(node.args[0])
    for pattern in patterns:
        marks = vouched_by(file.evaluator.value(pattern, scope).only, name == "matches_re" and len(node.args) == 1)
        if marks:
            return marks
    if name in _CHOOSING or "choices" in keywords and not is_open(node):
        return CHOSEN
    converter = keywords.get("converter")
    if is_harmless(converter):
        return CONVERTED
    if isinstance(converter, (ast.Attribute, ast.Name)):
        marks = returned_by(converter, scope, file)
        if marks:
            return marks
    parser = node.args[0] if name in _RETURNING and node.args else keywords.get("parse_value")  # of a scalar of GraphQL
    if parser is not None:
        return returned_by(parser, scope, file)
    if name in _CONVERTING and "validators" not in keywords:
        return CONVERTED
    given = [keywords[one] for one in ("member_validator", "validate", "validator", "validators") if one in keywords]
    if name.endswith("Field") and len(node.args) > 1:
        given.append(node.args[1])  # StringField("Host", [IPAddress()])
    validators = (validator for one in given for validator in _each_of(Declared(one, scope, file)))
    return frozenset().union(*(constrained(*validator, depth - 1) or ensured_by(*validator) for validator in validators))


def _each_of(listed: Declared, depth: int = _WITHIN) -> Iterator[Declared]:
    """Yield the validators that all have to let pass what *listed* checks; *depth* is how deep lists in lists are read."""
    node, scope, file = listed
    if isinstance(node, ast.Starred):
        node = node.value
    if isinstance(node, ast.Name) and scope.kind == CLASS and scope.parent is not None and not any(
            _ends_before(binding[1], node) for binding in scope.bindings.get(node.id, ())):
        scope = scope.parent  # `name = CharField(validators=[name])`
    home = None if file.imports is None else file.imports.home(dotted(node, scope), file)
    if home is not None:
        node, scope, file = home
    made, where = (assigned_once(node, scope) if depth else None) or (None, scope)
    if isinstance(made, (ast.Call, ast.List, ast.Tuple)) and where.kind in (CLASS, MODULE) and (
            home is not None or _ends_before(made, node)):
        node, scope = made, where
    parts = node.args if isinstance(node, ast.Call) and tail_of(node.func) in _ALL_OF else getattr(node, "elts", None)
    if parts is None or not depth:
        yield Declared(node, scope, file)
        return
    for part in parts:
        yield from _each_of(Declared(part, scope, file), depth - 1)


def _ends_before(bound: Optional[ast.AST], node: ast.expr) -> bool:
    """Tell whether *bound* ends above *node*."""
    return (getattr(bound, "end_lineno", None) or 0) < node.lineno


def is_open(field: ast.Call) -> bool:
    """Tell whether *field* takes other values than its choices, as they come: `SelectField(validate_choice=False)`."""
    checks = argument_of(field, "validate_choice")
    return isinstance(checks, ast.Constant) and checks.value is False and not is_coerced(field)


def is_coerced(field: ast.Call) -> bool:
    """Tell whether *field* makes a number or the like of what it was sent: `SelectField(coerce=int)`."""
    return is_harmless(argument_of(field, "coerce"))


# The methods by which a field checks what it was sent: of Django, of its REST framework, and of marshmallow.
_CHECKING = ("clean", "to_internal_value", "to_python", "validate", "_deserialize")


def _ensured_by_class(called: ast.expr, scope: Scope, file: File) -> FrozenSet[str]:
    """Return what a field of a class of the project makes sure of: `class NameField(CharField)` with a `clean()` of its own.

    Of an enumeration, it is one of its members.
    """
    marks: FrozenSet[str] = frozenset()
    for item in file.evaluator.value(called, scope).items if isinstance(called, (ast.Attribute, ast.Name)) else ():
        if isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
            owner = file.owner(item.node)
            bases, body = owner.bases_of(item.node), owner.index.by_node[item.node]
            if bases & owner.models.clean:
                return CHOSEN
            marks = marks.union(*(
                vouched_by_function(body.children[name], 1, owner) for name in _CHECKING if name in body.children))
            if "__call__" in body.children and not any(last(base).endswith("Field") for base in bases):
                marks |= ensured_by_method(body.children["__call__"], owner)
            pattern = _assigned(body).get("regex") if not _MATCHING.isdisjoint(map(last, bases)) else None
            if pattern is not None:
                marks |= vouched_by(owner.evaluator.value(pattern, body).only, False)
    return marks


class Kept(NamedTuple):
    """What a field keeps of data: the marks of what it makes sure of, and whether it may be more than a text."""

    marks: FrozenSet[str]
    structured: bool = False
    # What the fields within it keep, by name, where it is a schema itself; and how many lists such ones are in.
    inner: Optional[Mapping[str, Kept]] = None
    lists: int = 0
    attributes: bool = False  # these are its attributes, too

    def part(self, name: str, taints: Taints) -> Value:
        """Return what the field holds at *name* of data with *taints*."""
        if self.inner is not None:
            return self.of(frozenset(taint.below(name) for taint in taints))
        # The marks first, which many fields have in common.
        return unknown(frozenset(taint.below(name) for taint in self.kept(taints)))

    def kept(self, taints: Taints) -> Iterator[Taint]:
        """Yield *taints* with the marks of the field."""
        return ((taint if self.structured else taint.flat).passing(self.marks) for taint in taints)

    def of(self, taints: Taints) -> Value:
        """Return what the field holds once it was sent data with *taints*."""
        if self.inner is None:
            return unknown(frozenset(self.kept(taints)))
        whole = taints
        for _ in range(self.lists):
            whole = frozenset(taint.below(EACH) for taint in whole)
        entries = tuple((name, kept.part(name, whole)) for name, kept in self.inner.items())
        if self.attributes:
            entries += tuple(("." + name, value) for name, value in entries)
        held = Value((Contents("dict", entries, unknown(whole), CLEAN),), False, whole)
        for _ in range(self.lists):
            held = Value((Contents("list", (), held),), False, taints)
        return held


def of_form(scope: Scope, taints: Taints, file: File) -> Iterator[Tuple[str, Value]]:
    """Return what the fields of a form, a serializer or a schema hold, with their names, where more is known than *taints*."""
    known = file.of_forms.get((scope, taints))
    if known is None:
        known = file.settle(file.of_forms, (scope, taints), lambda: [
            (name, kept.part(name, taints)) for name, kept in kept_by_form(scope, file).items()])
    return iter(known)


def kept_by_form(scope: Scope, file: File, depth: int = _DEPTH) -> Dict[str, Kept]:
    """Return what the fields of a class keep of data, by name, and those of the model that it is for."""
    return file.derived(f"fields of a form {depth}", scope, lambda body: _kept_by_fields(body, file, depth))


def _classes(scope: Scope, file: File) -> List[Tuple[Scope, File]]:
    """Return the class of *scope* and those that it derives from."""
    return [(above, owner) for owner, above in lineage(scope.node, file)] if isinstance(scope.node, ast.ClassDef) else []


def _kept_by_fields(scope: Scope, file: File, depth: int) -> Dict[str, Kept]:
    """Do so: of the first ones, where there are very many."""
    found: Dict[str, Kept] = {}
    classes = _classes(scope, file)
    for rank, (declaring, owner) in enumerate(classes):
        for place, home in ((declaring, owner), *_models_of(declaring, owner)):
            for name, bindings in place.bindings.items():
                node, around = bindings[0][1], bindings[0][3]
                if name not in found and len(found) < _FIELDS and isinstance(node, ast.Call):
                    kept = _kept_by(node, around, home, validated_in(name, classes, rank), depth)
                    if kept is not None:
                        found[name] = kept
    return found


def _models_of(scope: Scope, file: File) -> Iterator[Tuple[Scope, File]]:
    """Yield the class of the records that a form is for, with where it stands: `model = Order` in its class `Meta`."""
    for _, inner, _, _ in scope.bindings.get("Meta", ()):
        for _, named, _, around in file.index.by_node[inner].bindings.get("model", ()) if isinstance(inner, ast.ClassDef) else ():
            item = file.evaluator.value(named, around).single if isinstance(named, ast.expr) else None
            if isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
                owner = file.owner(item.node)
                yield owner.index.by_node[item.node], owner


def of_dictionary(fields: ast.Dict) -> Iterator[Tuple[str, ast.Call]]:
    """Yield the calls in a dictionary that make the fields of a schema, with their names: `{"page": fields.Int()}`."""
    for key, node in zip(fields.keys, fields.values):
        if isinstance(key, ast.Constant) and isinstance(key.value, str) and isinstance(node, ast.Call):
            yield key.value, node


def _kept_by(
    node: ast.Call, around: Scope, file: File, more: FrozenSet[str] = NONE, depth: int = _DEPTH
) -> Optional[Kept]:
    """Return what the field keeps that *node* makes; None where nothing is known of it.

    *more*: what methods of its class make sure of. *depth*: how many levels of schemas it may hold.
    """
    models = file.models
    made = file.names(node.func, around)
    if made & models.file_fields:
        return Kept(UPLOAD, structured=True)
    element = argument_of(node, 0, "child", "type", "type_", "of_type") if depth and tail_of(node.func) in _HOLDING else None
    if isinstance(element, (ast.Attribute, ast.Name)):
        element = ast.copy_location(ast.Call(element, [], []), element)  # `fields.List(fields.Int)`
    each = _kept_by(element, around, file, more, depth - 1) if isinstance(element, ast.Call) else None
    if each is not None and (each.inner is None or tail_of(node.func) in _SAYING_MORE):
        return each  # as good as each of them
    marks = CONVERTED if made & models.plain_fields else constrained(node, around, file) or more
    inner = _kept_within(node, around, file, depth - 1) if depth and not marks else None
    return inner or (Kept(marks) if marks or made & models.text_fields else None)


# What holds what another schema declares: its first argument, a class, an instance of one, or what gives such a one.
_NESTING = frozenset(("List", "Nested"))
# What holds several of what another field does.
_LISTS = frozenset(("DelimitedList", "List", "ListField"))
# What says more of one, of GraphQL.
_SAYING_MORE = frozenset(("Argument", "InputField", "NonNull"))
_HOLDING = _LISTS | _SAYING_MORE


def _kept_within(node: ast.Call, around: Scope, file: File, depth: int) -> Optional[Kept]:
    """Return what a field keeps that is a serializer or a schema itself, or lists of what such a one gives."""
    lists = 0
    inner: ast.expr = node
    while isinstance(inner, ast.Call) and lists < _DEPTH:
        lists += tail_of(inner.func) == "List" or any(
            one.arg == "many" and getattr(one.value, "value", None) is True for one in inner.keywords)
        if tail_of(inner.func) not in _NESTING or not inner.args:
            break
        first: Any = inner.args[0]
        inner = first.body if isinstance(first, ast.Lambda) else first
    item = file.evaluator.value(callee(inner), around).single
    if not isinstance(item, Local) or not isinstance(item.node, ast.ClassDef):
        return None
    owner = file.owner(item.node)
    kept = kept_by_form(owner.index.by_node[item.node], owner, depth)
    attributes = bool(owner.bases_of(item.node) & owner.models.attributed)
    return Kept(NONE, inner=kept, lists=lists, attributes=attributes) if kept else None


def of_field(node: ast.Call, around: Scope, taints: Taints, file: File) -> Optional[Value]:
    """Return what the field holds that *node* makes, sent as *taints* say; None where nothing more is known of it."""
    kept = _kept_by(node, around, file)
    return None if kept is None else kept.of(taints)
