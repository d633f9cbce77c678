"""Data as it was sent that a form or a schema has let pass: some fields hold what is sent to something strict.

    form = OrderForm(request.POST)
    if form.is_valid():
        remove(request.POST["number"])
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, FrozenSet, Iterator, List, NamedTuple, Set, Tuple

from flake8_secure.dataflow.fields import CONVERTED, constrained
from flake8_secure.dataflow.lineages import lineage
from flake8_secure.dataflow.values import Local, Ref
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.names import NONE, last
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.dataflow.objects import Objects


class Checking(NamedTuple):
    """A method that checks what was sent: where that stands among the arguments, and the answer that lets it pass.

    They are those of the method, or, *made*, of the call that made what it is a method of.
    """

    place: int
    name: str
    passes: bool = True
    made: bool = True


CHECKING: Dict[str, Checking] = {
    **{f"django.forms.{kind}().is_valid": Checking(0, "data") for kind in ("Form", "ModelForm")},
    "marshmallow.Schema().validate": Checking(0, "data", passes=False, made=False),
    **{f"rest_framework.serializers.{kind}().is_valid": Checking(1, "data") for kind in (
        "HyperlinkedModelSerializer", "ModelSerializer", "Serializer")},
    "wtforms.Form().validate": Checking(0, "formdata"),
}
# Keywords by which a field takes something else than what is sent under its name, or makes something else of that first.
_OTHERWISE = frozenset((
    "attribute", "converter", "data_key", "disabled", "dump_only", "filters", "load_from", "read_only", "validate_choice"))
# Those of a call that makes a form: the names have something before them, or there are several of each.
_OF_MANY = frozenset(("many", "prefix"))
# Fields that let nothing but numbers, dates and the like pass.
_STRICT = frozenset((
    "AwareDateTime", "Date", "DateField", "DateTime", "DateTimeField", "Decimal", "DecimalField", "DurationField", "Float",
    "FloatField", "Int", "Integer", "IntegerField", "NaiveDateTime", "Number", "Time", "TimeDelta", "TimeField", "UUID",
    "UUIDField",
))
# Those of a text that leave out the spaces around it, and what says that they do not.
_STRIPPED = frozenset(("CharField", "EmailField", "RegexField", "SlugField", "URLField"))
_STRIPPING = ("strip", "trim_whitespace")
# What changes what was sent before that is checked.
_BEFORE = frozenset(("pre_load", "to_internal_value"))


def note_sent(flow: Objects, call: ast.Call, names: FrozenSet[str], holds: bool) -> bool:
    """Note what *call*, of one of *names*, says of what was sent where its answer is *holds*; tell whether that is known."""
    known = [CHECKING[name] for name in names if name in CHECKING]
    if not known or not isinstance(call.func, ast.Attribute):
        return False
    checking = known[0]
    if checking.passes is not holds:
        return True  # nothing has passed there, whatever the name says
    sites = [item.site for item in flow.known(call.func.value).items if isinstance(item, Ref)]
    made = sites[0] if len(sites) == 1 else None
    if not isinstance(made, ast.Call) or any(keyword.arg in _OF_MANY for one in (made, call) for keyword in one.keywords):
        return False
    sent = argument_of(made if checking.made else call, checking.place, checking.name)
    form = flow.file.evaluator.value(made.func, flow.scope).single
    if sent is None or not isinstance(form, Local) or not isinstance(form.node, ast.ClassDef):
        return False
    definition = form.node
    owner = flow.file.owner(definition)
    fields: List[Tuple[str, FrozenSet[str]]] = owner.derived(
        "fields as sent", owner.index.by_node[definition], lambda _: list(_strict(definition, owner)))
    for taint in flow.known(sent).taints if fields else ():
        for name, marks in fields:
            flow.state.guard(taint.origin, (*taint.path, name), marks)
    return True


def _strict(form: ast.ClassDef, file: File) -> Iterator[Tuple[str, FrozenSet[str]]]:
    """Yield the fields of a class with what they hold that which is sent to, as it is."""
    classes: List[Tuple[Scope, File]] = [(scope, owner) for owner, scope in lineage(form, file)]
    if any(_is_changed_before(scope) or "prefix" in scope.bindings for scope, _ in classes):
        return
    seen: Set[str] = set()
    for scope, owner in classes:
        for name, bindings in scope.bindings.items():
            made, around = bindings[0][1], bindings[0][3]
            if name not in seen and isinstance(made, ast.Call):
                marks = _held_to(made, around, owner) if _is_as_sent(made, around, owner) else NONE
                if marks:
                    yield name, marks
            seen.add(name)


def _is_changed_before(scope: Scope) -> bool:
    return not _BEFORE.isdisjoint(scope.children) or any(
        isinstance(one, (ast.Attribute, ast.Name)) and last(getattr(one, "attr", getattr(one, "id", ""))) in _BEFORE
        for child in scope.children.values() for one in getattr(child.node, "decorator_list", ()))


def _is_as_sent(made: ast.Call, around: Scope, file: File) -> bool:
    """Tell whether the field that *made* makes checks a text as it was sent."""
    names = file.names(made.func, around)
    said = {keyword.arg: getattr(keyword.value, "value", None) for keyword in made.keywords}
    return bool(names) and _OTHERWISE.isdisjoint(said) and (
        _STRIPPED.isdisjoint(map(last, names)) or any(said.get(one) is False for one in _STRIPPING))


def _held_to(made: ast.Call, around: Scope, file: File) -> FrozenSet[str]:
    """Return what the field that *made* makes holds a text to."""
    return CONVERTED if not _STRICT.isdisjoint(map(last, file.names(made.func, around))) else constrained(made, around, file)
