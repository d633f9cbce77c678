"""Whether the validators of a form that a function makes are content where it reads what the form was sent."""

from __future__ import annotations

import ast
from math import inf
from typing import TYPE_CHECKING, Dict

from flake8_secure.dataflow.state import GUARD
from flake8_secure.dataflow.values import Local
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import below, children, tail_of
from flake8_secure.syntax.scopes import ASSIGN, Scope, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.members import Members
    from flake8_secure.dataflow.objects import Objects

# Methods that tell whether the validators of all fields are content, and those that say nothing of it.
VALIDATING = frozenset(("validate", "validate_on_submit"))
_SAYING_NOTHING = frozenset(("hidden_tag", "is_submitted", "populate_obj", "process"))
# What has the answer of a test, and what a test is put together of.
_ASKING = (ast.Assert, ast.If, ast.IfExp, ast.While)
_PARTS_OF_TESTS = (ast.BoolOp, ast.UnaryOp)
# What forms and fields list in which their validators have refused, once they were asked.
_ERRORS = "errors"
_PASSED = frozenset(("guard:validated",))


def note_validated(flow: Objects, form: ast.AST) -> None:
    """Note that the validators of all fields of *form* are content."""
    if isinstance(form, ast.Name):
        flow.state.guard(_asked_of(form), (), _PASSED)


def _asked_of(form: ast.Name) -> str:
    return f"validated {form.id}"


def is_unchecked(flow: Members, field: ast.Attribute) -> bool:
    """Tell whether the form that *field* is one of was made here, and nobody is content with it who could be."""
    form = field.value
    bindings = bindings_of_name(form, flow.scope)
    if not isinstance(form, ast.Name) or len(bindings) != 1 or (GUARD, _asked_of(form), ()) in flow.state.env:
        return False
    kind, made, _, scope = bindings[0]
    if kind != ASSIGN or not isinstance(made, ast.Call) or not isinstance(scope.owner.node, FUNCTIONS):
        return False
    item = flow.file.evaluator.value(made.func, scope).single
    if not isinstance(item, Local) or not isinstance(item.node, ast.ClassDef):
        return False
    last = flow.file.derived(f"asked of {form.id}", scope.owner, lambda body: _last_asked(form.id, body))
    return last < form.lineno


def _last_asked(name: str, scope: Scope) -> float:
    """Return the last line of the function of *scope* that asks whether the form *name* is valid, or may do so."""
    above = {child: part for part in below(scope.node) for child in children(part)}
    return max(_line_asking(part, above) for part in above if isinstance(part, ast.Name) and part.id == name)


def _line_asking(form: ast.Name, parents: Dict[ast.AST, ast.AST]) -> float:
    """Return the line where a mention of a form asks whether it is valid, 0 where it does not; endless for others that may."""
    above = parents[form]
    if isinstance(above, ast.keyword):
        above = parents[above]
    if isinstance(above, ast.Call):
        return 0 if tail_of(above.func).startswith("render") else inf
    call = parents[above] if isinstance(above, ast.Attribute) else None
    if not isinstance(above, ast.Attribute) or not isinstance(call, ast.Call) or call.func is not above:
        return 0 if isinstance(form.ctx, ast.Store) or isinstance(above, ast.Dict) or isinstance(above, ast.Attribute) and not (
            _ERRORS in (above.attr, getattr(parents[above], "attr", "")) and _is_tested(above, parents)) else inf
    if above.attr not in VALIDATING:
        return 0 if above.attr in _SAYING_NOTHING else inf
    test = parents[call]
    while isinstance(test, _PARTS_OF_TESTS):
        test = parents[test]
    return call.lineno if isinstance(test, _ASKING) else 0 if isinstance(test, ast.Expr) else inf


def _is_tested(node: ast.AST, parents: Dict[ast.AST, ast.AST]) -> bool:
    """Tell whether *node* is a part of a test."""
    above = parents[node]
    while isinstance(above, ast.expr) and not isinstance(above, ast.IfExp):
        node, above = above, parents[above]
    return getattr(above, "test", None) is node
