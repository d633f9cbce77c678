"""What a form was sent, where its class is not known: it stands in another module of the project."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Optional

from flake8_secure.dataflow.checks import CLEANED, validated_in
from flake8_secure.dataflow.fields import constrained, is_coerced, is_open
from flake8_secure.dataflow.taints import CLEAN, PASSED_UNKNOWN, Taints
from flake8_secure.dataflow.validating import is_unchecked
from flake8_secure.dataflow.values import Box, Local, Value
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import tail_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.members import Members
    from flake8_secure.models import Models


def sent(flow: Members, value: Value, name: str, node: ast.AST) -> Taints:
    """Return the taints of the attribute *name* of *value* if it holds what a form was sent, by its name alone."""
    models = flow.models
    if name not in models.sent and name not in models.filled_in or not isinstance(node, ast.Attribute) \
            or any(item.__class__ is Box for item in value.items):
        return CLEAN
    label = f"{tail_of(node.value) or 'form'}.{name}"
    if name in models.sent:
        known = any(name in library.sent for library in flow.file.libraries)
    else:
        known = any(name in library.filled_in for library in flow.file.libraries) and _is_field_of_a_form(flow, node.value)
    source = flow.source("remote", label, node)
    return frozenset((source if is_address(flow, node) else source.passing(PASSED_UNKNOWN),)) if known else CLEAN


# What a field is called that holds an address, and no record or choice that the form has found by what was sent.
_ADDRESS = regex(r"(?i)(?:^|_)(?:callback|endpoint|href|next|redirect|redirect_to|return_to|ur[il]|webhook)$")


def is_address(flow: Members, node: ast.AST) -> bool:
    """Tell whether *node* is what a form let pass, and is asked for an address: `form.cleaned_data["url"]`, `form.url.data`."""
    if isinstance(node, ast.Attribute) and "." + node.attr != CLEANED:
        return isinstance(node.value, ast.Attribute) and _ADDRESS.search(node.value.attr) is not None
    above = flow.file.parent(node, flow.scope)
    if isinstance(above, ast.Subscript):
        return _ADDRESS.search(text_of(above.slice) or "") is not None
    call = flow.file.parent(above, flow.scope) if isinstance(above, ast.Attribute) and above.attr in _ASKING else None
    return isinstance(call, ast.Call) and bool(call.args) and _ADDRESS.search(text_of(call.args[0]) or "") is not None


_ASKING = frozenset(("get", "pop"))


def _is_field_of_a_form(flow: Members, field: ast.AST) -> bool:
    """Tell whether *field* is an attribute or an item of what a class of another module makes that is called a form."""
    form = field.value if isinstance(field, (ast.Attribute, ast.Subscript)) else None
    for kind, value, _, scope in bindings_of_name(form, flow.scope):
        called = value.func if kind == ASSIGN and isinstance(value, ast.Call) else None
        if called is not None and tail_of(called).endswith("Form") and not any(
            item.__class__ is Local for item in flow.file.evaluator.value(called, scope).items
        ):
            return True
    return False


# Fields whose choices are checked along with their validators.
_CHOOSING = ("RadioField", "SelectField", "SelectMultipleField")


def checked(flow: Members, node: ast.AST) -> Optional[FrozenSet[str]]:
    """Return what the validators of a field make sure of what it holds: `StringField(validators=[IPAddress()])`.

    None where it may be no choice though it is a field for one.
    """
    field = node.value if isinstance(node, ast.Attribute) else None
    if not isinstance(field, ast.Attribute):
        return frozenset()
    for item in flow.known(field.value).items:
        definition = flow.class_of(flow.contents(item))
        classes = [(scope, file) for file, scope in flow.lineage(definition)] if definition is not None else []
        for place, (scope, file) in enumerate(classes):
            for _, made, _, around in scope.bindings.get(field.attr, ())[:1]:
                marks = constrained(made, around, file) or validated_in(field.attr, classes, place)
                if not isinstance(made, ast.Call) or tail_of(made.func) not in _CHOOSING:
                    return frozenset() if marks and is_unchecked(flow, field) else marks
                return None if is_open(made) or not is_coerced(made) and is_unchecked(flow, field) else marks
    return frozenset()


def is_sent(name: str, models: Models) -> bool:
    """Tell whether the qualified *name* may be that of what a form was sent."""
    owner, _, tail = name.rpartition(".")
    return tail in models.sent or tail in models.filled_in and owner.rpartition(".")[0].endswith("Form()")
