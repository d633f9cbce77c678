"""What functions and methods of the project make sure of that check one field of a model, a form or a schema, or all."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, FrozenSet, Iterable, List, Mapping, Optional, Sequence, Tuple

from flake8_secure.dataflow.state import GUARD
from flake8_secure.dataflow.taints import PASSED_UNKNOWN, Taint
from flake8_secure.dataflow.values import FILLED_OF, UNKNOWN, Contents, Local, Value, unknown
from flake8_secure.syntax.functions import FUNCTIONS, Function, first_parameter, parameters
from flake8_secure.syntax.names import NONE
from flake8_secure.syntax.nodes import below, callee, tail_of, text_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.dataflow.objects import Objects

_VALIDATING = frozenset(("field_validator", "validates", "validator"))
# What a function is given to a field by.
_NAMING = (ast.Attribute, ast.Lambda, ast.Name)


def ensured_by(validator: ast.expr, scope: Scope, file: File) -> FrozenSet[str]:
    """Return what data is as good as that a function has let pass: by what it does where that is known, or else by its name."""
    from flake8_secure.dataflow.vouching import ensured

    for item in file.evaluator.value(validator, scope).items if isinstance(validator, _NAMING) else ():
        if isinstance(item, Local) and isinstance(item.node, (*FUNCTIONS, ast.Lambda)):
            owner = file.owner(item.node)
            checking = owner.index.by_node[item.node]
            return _let_pass(checking, len(item.node.args.args), owner)
    return ensured(validator)


def ensured_by_method(scope: Scope, file: File) -> FrozenSet[str]:
    """Return what data is as good as that the method of *scope* has let pass: `__call__` of a validator."""
    return _let_pass(scope, len(scope.node.args.args) - 1, file, (UNKNOWN,))  # type: ignore[attr-defined]  # a function


def _let_pass(scope: Scope, count: int, file: File, before: Tuple[Value, ...] = ()) -> FrozenSet[str]:
    """Return what the data is as good as that a function lets pass.

    It is given that, a form and the field that holds it, or, by attrs, an instance, the attribute and the value.
    """
    taint = _stand_in("value", scope)
    value = unknown(frozenset((taint,)))
    held = Value((Contents("object", ((".data", value),)),), False)
    given = [UNKNOWN, held] if count == 2 else [UNKNOWN, UNKNOWN, value] if count == 3 else [value]
    given = [*before, *given]
    answers = isinstance(scope.node, ast.Lambda) or any(
        isinstance(part, ast.Return) and part.value is not None for part in below(scope.node))
    return _vouched_for(taint, file.checks_of(scope, given, None, answers)) or frozenset()


def note_refused(flow: Objects) -> None:
    """Note that nothing gets past the method which is run where it has noted an error: `self.add_error("name", "too long")`."""
    for part in below(flow.scope.node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            flow.state.guard(_stand_in(part.value, flow.scope).origin, (), frozenset(("guard:constant",)))


def _stand_in(name: str, scope: Scope) -> Taint:
    """Return a taint for data called *name* that the function of *scope* checks."""
    line = getattr(scope.node, "lineno", 1)
    return Taint("remote", name, line, f"{name}@{line}")


def _vouched_for(taint: Taint, known: Optional[Mapping[Any, Any]]) -> Optional[FrozenSet[str]]:
    """Return what data with *taint* is as good as where that is *known*; None where nothing is."""
    return None if known is None else known.get((GUARD, taint.origin, taint.path)) or frozenset()


def validated(name: str, scope: Scope, file: File) -> FrozenSet[str]:
    """Return what the field *name* is as good as once the methods of its class that validate it have returned it."""
    checked = file.effort.checked
    if scope in checked:
        file.effort.refuse(checked[scope])
        return NONE
    checked[scope] = len(file.effort.running)
    try:
        known: Optional[FrozenSet[str]] = file.derived(f"validated {name}", scope, lambda body: _validated(name, body, file))
    finally:
        del checked[scope]
    return known or NONE


def validated_by(name: str, classes: Iterable[Tuple[Scope, File]]) -> FrozenSet[str]:
    """Return what the field *name* is as good as once the methods of *classes* that validate it have returned it."""
    return NONE.union(*(validated(name, scope, file) for scope, file in classes))


def validated_in(name: str, classes: Sequence[Tuple[Scope, File]], place: int) -> FrozenSet[str]:
    """Return what the field *name* is as good as that the class at *place* of a lineage declares.

    Any of these classes may validate it, by a method that no other hides.
    """
    above = classes[place + 1:]
    hidden = {method for scope, _ in classes[:place + 1] for method in scope.children} if above else set()
    if not hidden.isdisjoint((f"clean_{name}", f"validate_{name}")):
        above = ()
    return validated_by(name, (*classes[:place + 1], *above))


def _validated(name: str, scope: Scope, file: File) -> Optional[FrozenSet[str]]:
    """Do so; None while one of these methods is run."""
    validators = file.derived("validators", scope, _validators)
    found = [
        PASSED_UNKNOWN if _is_given_anew(name, child, file) else _vouched_in_whole(child, name, file)
        for child, _ in validators.get("", ())]
    for child, place in (*validators.get(name, ()), *validators.get("*", ())):
        marks = _known_to_return(child, place, file)
        if marks == NONE:
            marks = _cleaned_by_mixin(name, child, file) if _is_given_itself(child) else _vouched_in_field(child, file)
        found.append(marks)
    known = [marks for marks in found if marks is not None]
    return NONE.union(*known) if len(known) == len(found) else None


def _is_given_anew(name: str, scope: Scope, file: File) -> bool:
    """Tell whether a method puts what an unknown function gives in place of the field *name* of a form of Django."""
    from flake8_secure.dataflow.transfers import TRANSFERS

    for statement in getattr(scope.node, "body", ()):
        made = statement.value if isinstance(statement, ast.Assign) else None
        if isinstance(made, ast.Call) and any(
                isinstance(target, ast.Subscript) and text_of(target.slice) == name and tail_of(target.value) == CLEANED[1:]
                for target in statement.targets):
            names = file.names(made.func, scope)
            return bool(names) and not any(one in TRANSFERS or file.models.explains(one) for one in names)
    return False


def _validators(scope: Scope) -> Dict[str, List[Tuple[Scope, int]]]:
    """Return the methods of a class that validate a field, by its name, or `*`: by theirs, or as a decorator says.

    Those that validate all fields together stand under an empty name. Each with the place of the parameter for the value.
    """
    found: Dict[str, List[Tuple[Scope, int]]] = {}
    for child in scope.children.values():
        node: Any = child.node
        prefix, _, field = getattr(node, "name", "").partition("_")
        names, place = {field} if field and prefix in ("clean", "validate") else set(), 1
        for decorator in getattr(node, "decorator_list", ()):
            if isinstance(decorator, ast.Call) and tail_of(decorator.func) in _VALIDATING:
                names.update(one.value for one in decorator.args if isinstance(one, ast.Constant))
            elif isinstance(decorator, ast.Attribute) and decorator.attr == "validator":  # of attrs: `@name.validator`
                names.add(tail_of(decorator.value))
                place = 2
        if not names and isinstance(node, FUNCTIONS) and _checks_all(node):
            names.add("")
        for name in names:
            found.setdefault(name, []).append((child, place))
    return found


def _is_given_itself(scope: Scope) -> bool:
    """Tell whether the function of *scope* is given nothing but its instance."""
    node = scope.node
    return isinstance(node, FUNCTIONS) and len(parameters(node.args)) == 1


def _cleaned_by_mixin(name: str, scope: Scope, file: File) -> Optional[FrozenSet[str]]:
    """Return what the field *name* is as good as that a method returns whose class is no form itself; None while it is run."""
    definition = getattr(scope.parent, "node", None)
    made = ((FILLED_OF, Value((Local(definition),), False)),) if isinstance(definition, ast.ClassDef) else ()
    cleaned = Value((Contents("dict", ((name, unknown(frozenset((_stand_in(name, scope),)))),), UNKNOWN),), False)
    form = Value((Contents("object", (*made, (CLEANED, cleaned)), UNKNOWN),), False)
    result = file.run_with(scope, {first_parameter(scope.node) or "self": form})
    return None if result is None else _kept_in(result.given_by(scope.node))


def _kept_in(value: Optional[Value]) -> Optional[FrozenSet[str]]:
    """Return what the data in *value* is as good as; None where it is not known."""
    if value is None or not value.taints:
        return None if value is None else NONE
    return frozenset.intersection(*(taint.through for taint in value.taints))


def _vouched_in_field(scope: Scope, file: File) -> Optional[FrozenSet[str]]:
    """Return what the data is as good as that a method has not raised for which is given the field that holds it.

    None while it is run.
    """
    taint = _stand_in("field", scope)
    held = Contents("object", ((".data", unknown(frozenset((taint,)))),))
    return _vouched_for(taint, file.checks_of(scope, [Value((held,), False)], UNKNOWN, False))


# Methods that check all fields together: by their decorators, and by their names, with how many parameters they have.
_CHECKING_ALL = frozenset(("model_validator", "root_validator", "validates_schema"))
_CHECKING_ALL_BY_NAME = {"__post_init__": 1, "clean": 1, "model_post_init": 2, "validate": 2}


def _checks_all(node: Function) -> bool:
    return _CHECKING_ALL_BY_NAME.get(node.name) == len(node.args.args) or any(
        tail_of(callee(decorator)) in _CHECKING_ALL for decorator in node.decorator_list)


def _vouched_in_whole(scope: Scope, name: str, file: File) -> Optional[FrozenSet[str]]:
    """Return what the field *name* is as good as where a method has not raised that checks all of them; None while it is run.

    They are attributes of the instance, or items of what the method is given.
    """
    return _vouched_for(_stand_in(name, scope), _known_together(scope, file))


def _known_together(scope: Scope, file: File) -> Optional[Mapping[Any, Any]]:
    return file.derived("checked together", scope, lambda checking: _checked_together(checking, file))


def _checked_together(scope: Scope, file: File) -> Optional[Mapping[Any, Any]]:
    """Return what is known of all fields once the method of *scope* comes back; None while it is run."""
    around = scope.parent
    read = [part.value for part in below(scope.node) if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    values = {
        name: unknown(frozenset((_stand_in(name, scope),))) for name in (*read, *(() if around is None else around.bindings))}
    fields = Value((Contents("dict", tuple(values.items()), UNKNOWN),), False)
    entries = ((CLEANED, fields), *(("." + name, value) for name, value in values.items()))
    return file.checks_of(scope, [fields], Value((Contents("object", entries, UNKNOWN),), False), False)


# What forms of Django keep their fields in.
CLEANED = ".cleaned_data"


def vouched_by_function(scope: Scope, place: int, file: File) -> FrozenSet[str]:
    """Return what the data is as good as that a function returns which is given it as the parameter at *place*."""
    return _known_to_return(scope, place, file) or NONE


def _known_to_return(scope: Scope, place: int, file: File) -> Optional[FrozenSet[str]]:
    """Do so; None while it is run."""
    known: Optional[FrozenSet[str]] = file.derived(
        f"validated at {place}", scope, lambda body: _returned(body, place, file))
    return known


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
    return _kept_in(result.given_by(node))
