"""What the calls of a function give to its parameters, where all of them are known."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, List, NamedTuple, Optional, Tuple

from flake8_secure.dataflow.callers import given, is_itself, passed
from flake8_secure.dataflow.decorators import is_of_class, is_static
from flake8_secure.dataflow.values import Const, Possibility, Value
from flake8_secure.match.uses import attributes_read, reads
from flake8_secure.syntax.functions import FUNCTIONS, INSTANCES, default_of
from flake8_secure.syntax.names import NONE, Names
from flake8_secure.syntax.nodes import callee, tail_of
from flake8_secure.syntax.scopes import CLASS, FUNCTION, PARAMETER, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


# So many decorators are looked at.
_DECORATORS = 4
# So many expressions that calls give are looked at, of functions that call each other.
_GIVEN = 12
# Constants that the engine has taken from calls already, less those that a test has ruled out.
_TAKEN = frozenset((ast.Attribute, ast.Constant, ast.Name))
# Decorators that keep what a function has returned, and call it with nothing but what it is called with.
_KEEPING = frozenset(("cache", "cache_data", "cache_resource", "cached", "experimental_singleton", "lru_cache", "memoize"))


def given_by_all(parameter: ast.arg, home: Scope, file: File) -> Optional[List[Tuple[ast.expr, Scope]]]:
    """Return what calls give to *parameter* of the function of *home*: its default, where one gives nothing; with the scopes.

    None where the function is not called in the file, where something else than a call mentions it, and where it is not
    plain what a call gives. Audits know only the calls of functions within functions: others have callers elsewhere. What
    a function gives itself again is left out.
    """
    around = home.parent
    if around is None or file.audits and around.kind != FUNCTION:
        return None
    known = file.derived(f"given to {parameter.arg}", home, lambda _: _given_by_all(parameter, home, around, file))
    return known or None


def _given_by_all(parameter: ast.arg, home: Scope, around: Scope, file: File) -> List[Tuple[ast.expr, Scope]]:
    """Return what all calls give to *parameter* of the function of *home*, which stands in *around*; nothing if not known."""
    function = home.node
    if not isinstance(function, FUNCTIONS):
        return []
    decorators = [one for one in function.decorator_list[:_DECORATORS] if tail_of(callee(one)) not in _KEEPING]
    if len(function.decorator_list) > _DECORATORS or len(decorators) > 1 or decorators and not is_static(
            function) and not is_of_class(function) or file.entry(home):
        return []
    calls = list(given(parameter, home, file))
    if not calls:
        return []
    mentions = attributes_read(file.index) if around.kind == CLASS else reads(around, file)
    found: List[Tuple[ast.expr, Scope]] = []
    for call, scope, node in calls if len(calls) == len(mentions.get(function.name, ())) else ():
        if node is None:
            node, scope = default_of(parameter, function), around
        if node is None or any(isinstance(one, ast.Starred) for one in call.args) or any(
                one.arg is None for one in call.keywords):
            return []
        if not is_itself(node, scope, parameter, home):
            found.append((node, scope))
    return found


class HandedIn(NamedTuple):
    """What calls give for a parameter, and whether nothing else can be in it."""

    nodes: List[Tuple[ast.expr, Scope]]
    all_known: bool


def handed_in(node: ast.AST, scope: Scope, file: File) -> Optional[HandedIn]:
    """Return what calls in *file* give for *node*, through further functions; None where that is not a parameter alone."""
    parameter = parameter_alone(node, scope)
    if parameter is None:
        return None
    arg, home = parameter
    return file.derived(f"handed in for {arg.arg}", home, lambda _: _handed_in(arg, home, file, True))


def parameter_alone(node: ast.AST, scope: Scope) -> Optional[Tuple[ast.arg, Scope]]:
    """Return the parameter that *node* is, and the scope of its function; None where something else may be assigned to it."""
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    if found is None or len(found[1]) != 1 or found[1][0][0] != PARAMETER:
        return None
    parameter = found[1][0][1]
    return (parameter, found[0]) if isinstance(parameter, ast.arg) else None


def _handed_in(parameter: ast.arg, home: Scope, file: File, closely: bool) -> HandedIn:
    """Return what calls give to *parameter* of the function of *home*, and to those that they hand on to it.

    Whether that is all there is nobody looks unless *closely*, which takes longer.
    """
    queue, ends, all_known = [(parameter, home)], [], True
    for one, around in queue:  # grows
        known = given_by_all(one, around, file) if closely else None
        all_known = all_known and known is not None
        for node, scope in known if known is not None else ((each.node, each.scope) for each in passed(one, around, file)):
            further = parameter_alone(node, scope)
            if further is None:
                ends.append((node, scope))
            elif further not in queue:
                queue.append(further)
        if len(queue) + len(ends) > _GIVEN:
            return HandedIn(ends, False)
    return HandedIn(ends, all_known)


def value_given(node: ast.AST, scope: Scope, file: File) -> Value:
    """Return what *node*, read in *scope*, may evaluate to, by what calls give where that is a parameter."""
    value = file.value(node, scope)
    handed = handed_in(node, scope, file) if value.unknown and node.__class__ is ast.Name else None
    if handed is None or not handed.nodes:
        return value
    found: List[Possibility] = list(value.items)
    unknown = not handed.all_known
    for given_, around in handed.nodes:
        made = file.value(given_, around)
        unknown = unknown or made.unknown or any(item.__class__ is Const and item.value is None for item in made.items)
        found += (
            item for item in made.items
            if item not in found and (item.__class__ is not Const or given_.__class__ not in _TAKEN))
    return Value(tuple(found), unknown, value.taints)


def names_given(function: ast.AST, scope: Scope, file: File) -> Names:
    """Return what the method *function* may be called, by what calls give for the parameter that it is a method of."""
    if function.__class__ is not ast.Attribute or function.value.__class__ is not ast.Name or function.value.id in INSTANCES:
        return NONE
    known: Dict[ast.AST, Names] = file.index.derived("names given", dict)
    found = known.get(function)
    if found is None:
        parameter = parameter_alone(function.value, scope)
        nodes = [] if parameter is None else file.derived(
            f"passed for {parameter[0].arg}", parameter[1], lambda home: _handed_in(parameter[0], home, file, False).nodes)
        found = known[function] = NONE.union(*(
            file.resolver.follow(file.names(node, around), ["." + function.attr]) for node, around in nodes))
    return found
