"""What the fields of models, forms and serializers hold once they are filled in: their types and checks rule things out."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Callable, Dict, FrozenSet, Iterator, List, Mapping, NamedTuple, Optional, Tuple

from flake8_secure.dataflow.annotations import (
    Declared,
    annotated_fields,
    is_harmless,
    is_text,
    spelled_out,
    takes_more,
    unwrapped,
)
from flake8_secure.dataflow.matching import vouched_by
from flake8_secure.dataflow.state import GUARD
from flake8_secure.dataflow.taints import UPLOAD, Taint, Taints
from flake8_secure.dataflow.values import UNKNOWN, Contents, Local, Value, unknown
from flake8_secure.syntax.functions import FUNCTIONS, Function
from flake8_secure.syntax.names import NONE, last
from flake8_secure.syntax.nodes import below, callee, tail_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What a type, a choice and a pattern are as good as.
CONVERTED: FrozenSet[str] = frozenset(("guard:number",))
CHOSEN: FrozenSet[str] = frozenset(("guard:member",))
# How the pattern of a field is called, and what makes a validator of one.
_PATTERNS = ("pattern", "regex")
_MATCHING = frozenset(("RegexField", "RegexValidator", "Regexp", "regex"))
_CHOOSING = frozenset(("AnyOf", "OneOf"))
# What says that a field holds what a function returns.
_RETURNING = frozenset(("AfterValidator", "BeforeValidator", "PlainValidator"))
_CONVERTING = frozenset(("IPAddress", "MacAddress", "UUID"))
_DATA_CLASSES = frozenset(("attrs", "dataclass", "define", "frozen", "input"))
# Bounds against generated code: classes that one derives from, and fields of a form that are told apart.
_BASES = 8
_FIELDS = 128
_VALIDATING = frozenset(("field_validator", "validates", "validator"))


def model(said: Declared, taint: Taint) -> Optional[Value]:
    """Return an instance of a class that converts its fields to their types, made of data from outside."""
    annotation, scope, file = said
    for item in file.evaluator.value(unwrapped(annotation) or annotation, scope).items:
        definition = item.node if isinstance(item, Local) else None
        if isinstance(definition, ast.ClassDef):
            owner = file.owner(definition)
            around = owner.index.by_node[definition]
            bases = owner.resolver.bases(around)
            if bases & file.models.clean:
                return unknown(frozenset((taint.passing(CHOSEN),)))  # a member of an enumeration
            if bases & file.models.converting or any(map(_makes_fields, definition.decorator_list)):
                entries = tuple(
                    ("." + name, field(name, one, taint)) for name, one in fields_of_class(definition, owner).items())
                rest = unknown(frozenset((taint,))) if takes_more(definition) else None
                return Value((Contents("object", entries, rest),), False, frozenset((taint,)))
    return None


def _makes_fields(decorator: ast.expr) -> bool:
    return tail_of(callee(decorator)) in _DATA_CLASSES


def annotated(definition: ast.ClassDef, file: File) -> Dict[str, ast.expr]:
    """Return the annotations of the fields that the body of a class declares."""
    owner = file.owner(definition)
    return owner.derived("annotated", owner.index.by_node[definition], lambda body: annotated_fields(definition))


def fields_of_class(definition: ast.ClassDef, file: File) -> Dict[str, Declared]:
    """Return the fields that a class declares, or one that it derives from."""
    owner = file.owner(definition)
    return owner.derived("declared", owner.index.by_node[definition], lambda body: _declared_fields(definition, owner))


def _declared_fields(definition: ast.ClassDef, file: File) -> Dict[str, Declared]:
    found: Dict[str, Declared] = {}
    classes = [definition]
    for one in classes:  # grows
        owner = file.owner(one)
        scope = owner.index.by_node[one]
        for name, annotation in annotated(one, owner).items():
            found.setdefault(name, Declared(annotation, scope, owner))
        for base in one.bases if len(classes) < _BASES else ():
            classes += [
                item.node for item in owner.evaluator.value(base, scope.parent or scope).items
                if isinstance(item, Local) and isinstance(item.node, ast.ClassDef) and item.node not in classes]
    return found


def field(name: str, declaration: Declared, taint: Taint) -> Value:
    """Return what the field *name* of a class holds, made of data with *taint*."""
    held = taint.below("." + name)
    marks = _converted(name, declaration)
    if marks:
        return unknown(frozenset((held.flat.passing(marks),)))
    return unknown(frozenset((held.flat if is_text(declaration.annotation) else held,)))


def _converted(name: str, declaration: Declared) -> FrozenSet[str]:
    """Return what the field *name* of a class is as good as that converts and checks what it is given."""
    _, scope, file = declaration
    default = next((
        statement.value for statement in scope.node.body  # type: ignore[attr-defined]  # a class
        if isinstance(statement, ast.AnnAssign) and getattr(statement.target, "id", "") == name), None)
    return declared(declaration, default, scope, file) or validated(name, scope, file)


def filled(definition: ast.ClassDef, file: File, given: Callable[[str], Optional[Value]]) -> Iterator[Tuple[str, Value]]:
    """Yield the fields of a class that converts and checks what it is *given* for them, with what they hold."""
    for name, declaration in fields_of_class(definition, file).items():
        value = given(name)
        if value is not None:
            marks = _converted(name, declaration)
            yield name, unknown(frozenset(taint.flat.passing(marks) for taint in value.taints)) if marks else value


def declared(said: Optional[Declared], default: Optional[ast.expr], scope: Scope, file: File) -> FrozenSet[str]:
    """Return what values of the annotated type are as good as that *default* says more of: `Field(pattern="[a-z]+")`."""
    return said is not None and promised_by(*said) or constrained(default, scope, file)


def promised_by(annotation: Any, scope: Scope, file: File) -> FrozenSet[str]:
    """Return what values of the annotated type are as good as."""
    annotation, scope, file = spelled_out(annotation, scope, file)
    if is_harmless(annotation):
        return CONVERTED
    inner = unwrapped(annotation)
    if isinstance(inner, ast.Call):
        return constrained(inner, scope, file)
    for item in file.evaluator.value(inner, scope).items if isinstance(inner, (ast.Attribute, ast.Name)) else ():
        if isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
            owner = file.owner(item.node)
            if owner.resolver.bases(owner.index.by_node[item.node]) & file.models.clean:
                return CHOSEN
    for part in below(annotation) if isinstance(annotation, ast.Subscript) else ():
        if isinstance(part, ast.Call):
            marks = constrained(part, scope, file)
            if marks:
                return marks
    return frozenset()


def constrained(node: Any, scope: Scope, file: File) -> FrozenSet[str]:
    """Return what data is as good as once *node*, which makes a field, has checked it: `Field(pattern="[a-z]+")`."""
    if not isinstance(node, ast.Call):
        return frozenset()
    keywords = {keyword.arg: keyword.value for keyword in node.keywords}
    name = next((last(one) for one in sorted(file.names(node.func, scope))), tail_of(node.func))
    patterns = [keywords[one] for one in _PATTERNS if one in keywords]
    if name in _MATCHING and node.args:
        patterns.append(node.args[0])
    for pattern in patterns:
        marks = vouched_by(file.evaluator.value(pattern, scope).only)
        if marks:
            return marks
    if name in _CHOOSING:
        return CHOSEN
    if name in _RETURNING and node.args:
        called = file.evaluator.value(node.args[0], scope).items
        return frozenset().union(*(
            _vouched(file.owner(item.node).index.by_node[item.node], 0, file.owner(item.node)) for item in called
            if isinstance(item, Local) and isinstance(item.node, FUNCTIONS)))
    if name in _CONVERTING and "validators" not in keywords:
        return CONVERTED
    given = [keywords[one] for one in ("validate", "validators") if one in keywords]
    if name.endswith("Field") and len(node.args) > 1:
        given.append(node.args[1])  # StringField("Host", [IPAddress()])
    for one in given:
        for part in getattr(one, "elts", (one,)):
            marks = constrained(part, scope, file) or _ensured_by(part, scope, file)
            if marks:
                return marks
    return frozenset()


def _ensured_by(validator: ast.expr, scope: Scope, file: File) -> FrozenSet[str]:
    """Return what data is as good as that a function has let pass: by what it does where that is known, or else by its name."""
    from flake8_secure.dataflow.vouching import ensured

    for item in file.evaluator.value(validator, scope).items if isinstance(validator, (ast.Lambda, ast.Name)) else ():
        if isinstance(item, Local) and isinstance(item.node, (*FUNCTIONS, ast.Lambda)):
            owner = file.owner(item.node)
            checking = owner.index.by_node[item.node]
            return _let_pass(checking, len(item.node.args.args), owner)
    return ensured(validator)


def _let_pass(scope: Scope, count: int, file: File) -> FrozenSet[str]:
    """Return what the data is as good as that a function lets pass: it is given that, or a form and the field that holds it."""
    taint = _stand_in("value", scope)
    value = unknown(frozenset((taint,)))
    given = [UNKNOWN, Value((Contents("object", ((".data", value),)),), False)] if count == 2 else [value]
    answers = isinstance(scope.node, ast.Lambda) or any(
        isinstance(part, ast.Return) and part.value is not None for part in below(scope.node))
    return _vouched_for(taint, file.checks_of(scope, given, None, answers)) or frozenset()


def _stand_in(name: str, scope: Scope) -> Taint:
    """Return a taint for data called *name* that the function of *scope* checks."""
    line = getattr(scope.node, "lineno", 1)
    return Taint("remote", name, line, f"{name}@{line}")


def _vouched_for(taint: Taint, known: Optional[Mapping[Any, Any]]) -> Optional[FrozenSet[str]]:
    """Return what data with *taint* is as good as where that is *known*; None where nothing is."""
    return None if known is None else known.get((GUARD, taint.origin, taint.path)) or frozenset()


def validated(name: str, scope: Scope, file: File) -> FrozenSet[str]:
    """Return what the field *name* is as good as once the methods of its class that validate it have returned it."""
    known: Optional[FrozenSet[str]] = file.derived(f"validated {name}", scope, lambda body: _validated(name, body, file))
    return known or NONE


def _validated(name: str, scope: Scope, file: File) -> Optional[FrozenSet[str]]:
    """Do so; None while one of these methods is run."""
    validators = file.derived("validators", scope, _validators)
    marks = NONE.union(*(
        _vouched(child, 1, file) or _vouched_in_field(child, file) for key in (name, "*") for child in validators.get(key, ())))
    for child in validators.get("", ()):
        vouched = _vouched_in_whole(child, name, file)
        if vouched is None:
            return None
        marks |= vouched
    return marks


def _validators(scope: Scope) -> Dict[str, List[Scope]]:
    """Return the methods of a class that validate a field, by its name, or `*`: by theirs, or as a decorator says.

    Those that validate all fields together stand under an empty name.
    """
    found: Dict[str, List[Scope]] = {}
    for child in scope.children.values():
        node: Any = child.node
        prefix, _, field = getattr(node, "name", "").partition("_")
        names = {field} if field and prefix in ("clean", "validate") else set()
        for decorator in getattr(node, "decorator_list", ()):
            if isinstance(decorator, ast.Call) and tail_of(decorator.func) in _VALIDATING:
                names.update(one.value for one in decorator.args if isinstance(one, ast.Constant))
        if not names and isinstance(node, FUNCTIONS) and _checks_all(node):
            names.add("")
        for name in names:
            found.setdefault(name, []).append(child)
    return found


def _vouched_in_field(scope: Scope, file: File) -> FrozenSet[str]:
    """Return what the data is as good as that a method has not raised for which is given the field that holds it."""
    taint = _stand_in("field", scope)
    held = Contents("object", ((".data", unknown(frozenset((taint,)))),))
    return _vouched_for(taint, file.checks_of(scope, [Value((held,), False)], UNKNOWN, False)) or frozenset()


# Methods that check all fields together: by their decorators, and by their names.
_CHECKING_ALL = frozenset(("model_validator", "root_validator", "validates_schema"))
_CHECKING_ALL_BY_NAME = frozenset(("__post_init__", "model_post_init", "validate"))


def _checks_all(node: Function) -> bool:
    return node.name in _CHECKING_ALL_BY_NAME or any(
        tail_of(callee(decorator)) in _CHECKING_ALL for decorator in node.decorator_list)


def _vouched_in_whole(scope: Scope, name: str, file: File) -> Optional[FrozenSet[str]]:
    """Return what the field *name* is as good as where a method has not raised that checks all of them; None while it is run.

    They are attributes of the instance, or items of what the method is given.
    """
    known = file.derived("checked together", scope, lambda checking: _checked_together(checking, file))
    return _vouched_for(_stand_in(name, scope), known)


def _checked_together(scope: Scope, file: File) -> Optional[Mapping[Any, Any]]:
    """Return what is known of all fields once the method of *scope* comes back; None while it is run."""
    around = scope.parent
    values = {name: unknown(frozenset((_stand_in(name, scope),))) for name in ([] if around is None else around.bindings)}
    of_class = Value((Contents("object", tuple(("." + name, value) for name, value in values.items()), UNKNOWN),), False)
    return file.checks_of(scope, [Value((Contents("dict", tuple(values.items()), UNKNOWN),), False)], of_class, False)


def _vouched(scope: Scope, place: int, file: File) -> FrozenSet[str]:
    """Return what the data is as good as that a function returns which is given it as the parameter at *place*."""
    known: Optional[FrozenSet[str]] = file.derived("validated", scope, lambda body: _returned(body, place, file))
    return known or frozenset()


def _returned(scope: Scope, place: int, file: File) -> Optional[FrozenSet[str]]:
    """Return what the data is as good as that a validating function returns, or has not raised for; None while it is run."""
    node: Any = scope.node
    checked = node.args.args[place:place + 1]
    taints = {argument.arg: Taint("remote", argument.arg, node.lineno, f"{argument.arg}@{node.lineno}") for argument in checked}
    result = file.run_with(scope, {name: unknown(frozenset((taint,))) for name, taint in taints.items()})
    if result is None:
        return None
    if not result.returns.get(node):
        passed = [result.env.get((GUARD, taint.origin, taint.path)) for taint in taints.values()]
        return frozenset().union(*(marks for marks in passed if marks is not None))
    value = result.given_by(node)
    if value is None or not value.taints:
        return None if value is None else frozenset()
    return frozenset.intersection(*(taint.through for taint in value.taints))


def of_form(scope: Scope, taints: Taints, file: File) -> Iterator[Tuple[str, Value]]:
    """Yield what the fields of a form, a serializer or a schema hold, with their names, where more is known than *taints*."""
    for name, kept in file.derived("fields of a form", scope, lambda body: _kept_by_fields(body, file)).items():
        yield name, kept.of(frozenset(taint.below(name) for taint in taints))


def _kept_by_fields(scope: Scope, file: File) -> Dict[str, Kept]:
    """Return what the fields that a class declares keep of data, by name: of the first ones, where there are very many."""
    found: Dict[str, Kept] = {}
    for name, bindings in scope.bindings.items():
        node, around = bindings[0][1], bindings[0][3]
        kept = kept_by(node, around, file, validated(name, scope, file)) if isinstance(node, ast.Call) else None
        if kept is not None and len(found) < _FIELDS:
            found[name] = kept
    return found


def of_dictionary(fields: ast.Dict) -> Iterator[Tuple[str, ast.Call]]:
    """Yield the calls in a dictionary that make the fields of a schema, with their names: `{"page": fields.Int()}`."""
    for key, node in zip(fields.keys, fields.values):
        if isinstance(key, ast.Constant) and isinstance(key.value, str) and isinstance(node, ast.Call):
            yield key.value, node


class Kept(NamedTuple):
    """What a field keeps of data: the marks of what it makes sure of, and whether it may be more than a text."""

    marks: FrozenSet[str]
    structured: bool = False

    def of(self, taints: Taints) -> Value:
        """Return what the field holds once it was sent data with *taints*."""
        return unknown(frozenset((taint if self.structured else taint.flat).passing(self.marks) for taint in taints))


def kept_by(node: ast.Call, around: Scope, file: File, more: FrozenSet[str] = NONE) -> Optional[Kept]:
    """Return what the field keeps that *node* makes; None where nothing is known of it.

    *more*: what methods of its class make sure of.
    """
    models = file.models
    made = file.names(node.func, around)
    if made & models.file_fields:
        return Kept(UPLOAD, structured=True)
    marks = CONVERTED if made & models.plain_fields else constrained(node, around, file) or more
    return Kept(marks) if marks or made & models.text_fields else None


def of_field(node: ast.Call, around: Scope, taints: Taints, file: File) -> Optional[Value]:
    """Return what the field holds that *node* makes, sent as *taints* say; None where nothing more is known of it."""
    kept = kept_by(node, around, file)
    return None if kept is None else kept.of(taints)
