"""What the calls of a function in its own file give to its parameters."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Iterator, List, NamedTuple, Optional, Tuple

from flake8_secure.dataflow.decorators import is_of_class, is_static
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import first_parameter, parameter_of, positional
from flake8_secure.syntax.handing import handed_call
from flake8_secure.syntax.nodes import callee, tail_of
from flake8_secure.syntax.scopes import CLASS, DEFINE, FUNCTION, Scope, bound_once

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.index import Index

# A function that is called more often than this takes whatever it is given.
CALLS = 20


class Passed(NamedTuple):
    """An expression that a call gives to a parameter."""

    node: ast.expr
    scope: Scope
    call: ast.Call


def passed(parameter: ast.AST, home: Scope, file: File) -> List[Passed]:
    """Return what calls in *file* give to *parameter*, an ast.arg, of the function of *home*: not what it gives itself again."""
    return [
        Passed(node, scope, call) for call, scope, node in given(parameter, home, file)
        if node is not None and not is_itself(node, scope, parameter, home)]


def given(parameter: ast.AST, home: Scope, file: File) -> Iterator[Tuple[ast.Call, Scope, Optional[ast.expr]]]:
    """Yield the calls in *file* of the function of *home*, and what each gives to *parameter*: None where that is not plain."""
    name, position = _keys(parameter, home.node)
    for call, scope, taken in (*placed_calls_of(home, file), *_started(home, file)):
        hidden = any(argument.__class__ is ast.Starred for argument in call.args)
        yield call, scope, None if hidden else argument_of(
            call, name, *(() if position is None or position < taken else (position - taken,)))


def is_itself(node: ast.AST, scope: Scope, parameter: Any, home: Scope) -> bool:
    """Tell whether *node*, which a call in *scope* gives to *parameter* of the function of *home*, is that parameter."""
    return isinstance(node, ast.Name) and node.id == parameter.arg and scope.owner is home


def calls_of(home: Scope, file: File) -> List[Tuple[ast.Call, Scope]]:
    """Return the calls in *file* of the function of *home*, with their scopes: none where there are many."""
    return [(call, scope) for call, scope, _ in placed_calls_of(home, file)]


def handed(name: str, home: Scope, index: Index) -> Iterator[Tuple[ast.expr, Scope]]:
    """Yield what calls in a file give to the parameter *name* of the constructor of the class of *home*, or of its heirs.

    A view is given it behind its name: `Shop.as_view("shop", Orders())`.
    """
    made: Any = home.children["__init__"].node
    parameter = parameter_of(made, name)
    position = positional(made.args).index(parameter) if parameter in positional(made.args) else None
    for kind in _kinds(home, index) if parameter is not None else ():
        calls = [(call, scope, 1) for call, scope in index.called.get(kind, ())]
        calls += [(call, scope, 0) for call, scope in index.called.get("as_view", ())
                  if isinstance(call.func, ast.Attribute) and tail_of(call.func.value) == kind]
        for call, scope, taken in calls[:CALLS]:
            if not any(argument.__class__ is ast.Starred for argument in call.args):
                node = argument_of(call, name, *(() if position is None else (position - taken,)))
                if node is not None:
                    yield node, scope


def _kinds(home: Scope, index: Index) -> List[str]:
    """Return the names of the class of *home* and of those of the file that derive from it and have its constructor."""
    names = [getattr(home.node, "name", "")]
    for name in names:  # grows
        if len(names) < CALLS:
            heirs = [getattr(heir.node, "name", "") for heir in index.heirs.get(name, ()) if "__init__" not in heir.children]
            names += [heir for heir in heirs if heir not in names]
    return names


def placed_calls_of(home: Scope, file: File) -> Iterator[Tuple[ast.Call, Scope, int]]:
    """Yield the calls that `calls_of` gives, each with how many parameters it does not fill: the instance."""
    function: Any = home.node
    if home.kind != FUNCTION or file.owner(function) is not file:
        return
    method = home.parent is not None and home.parent.kind == CLASS
    if method and function.name == "__init__" and home.parent is not None:
        yield from constructions(home.parent, file)
        return
    calls = file.index.called.get(function.name, ())
    if len(calls) > CALLS:
        return
    for call, scope in calls:
        taken = _method_offset(call.func, scope, home) if method else _plain_offset(call.func, scope, function)
        if taken is not None:
            yield call, scope, taken


def constructions(home: Scope, file: File) -> List[Tuple[ast.Call, Scope, int]]:
    """Return the calls that make instances of the class of *home*, by its own constructor, and how many parameters they leave.

    Of the class, of heirs that have no constructor of their own, and those by which the constructors of others lead to it.
    """
    found: List[Tuple[ast.Call, Scope, int]] = file.derived("constructions", home, lambda _: list(_constructions(home, file)))
    return found


def _constructions(home: Scope, file: File) -> Iterator[Tuple[ast.Call, Scope, int]]:
    index: Index = file.index
    kinds = _kinds(home, index)
    calls = [place for kind in kinds for place in index.called.get(kind, ())]
    if len(calls) > CALLS:
        return
    for call, scope in calls:
        if getattr(_class_called(call.func, scope), "name", "") in kinds:
            yield call, scope, 1
    for call, scope in index.called.get("__init__", ())[:CALLS] if any(kind in index.heirs for kind in kinds) else ():
        owner = getattr(call.func, "value", None)
        around = scope.owner.parent
        bases = [tail_of(base) for base in getattr(around.node, "bases", ())] if around is not None else []
        named = "super" if isinstance(owner, ast.Call) else bases[0] if bases else ""
        if len(bases) == 1 and bases[0] in kinds and owner is not None and tail_of(callee(owner)) == named:
            yield call, scope, 1 if isinstance(owner, ast.Call) else 0


def _class_called(called: ast.AST, scope: Scope) -> Optional[ast.ClassDef]:
    """Return the class of the file that *called* is, by its name."""
    node = bound_once(called, scope)
    return node if isinstance(node, ast.ClassDef) else None


# What calls a function with each element of what it is given.
_OVER = frozenset(("imap", "imap_unordered", "map"))


def _started(home: Scope, file: File) -> Iterator[Tuple[ast.Call, Scope, int]]:
    """Yield the calls of the function of *home* that others see to: `Thread(target=fetch, args=(url,))`."""
    function: Any = home.node
    if home.kind != FUNCTION or file.owner(function) is not file:
        return
    method = home.parent is not None and home.parent.kind == CLASS
    for tail in sorted(file.index.handing_on.keys() - _OVER):
        for node, scope in file.index.handing_on[tail][:CALLS]:
            call = handed_call(node, tail)
            if call is None or tail_of(call.func) != function.name:
                continue
            taken = _method_offset(call.func, scope, home) if method else _plain_offset(call.func, scope, function)
            if taken is not None:
                yield call, scope, taken


def _keys(parameter: Any, function: Any) -> Tuple[str, Optional[int]]:
    """Return the keyword and the position that *parameter* is given by."""
    by_position = positional(function.args)
    return parameter.arg, by_position.index(parameter) if parameter in by_position else None


def _plain_offset(called: ast.AST, scope: Scope, function: ast.AST) -> Optional[int]:
    """Return 0 where *called* is *function* by its name."""
    if not isinstance(called, ast.Name):
        return None
    found = scope.find(called.id)
    return 0 if found is not None and [(kind, node) for kind, node, _, _ in found[1]] == [(DEFINE, function)] else None


def _method_offset(called: ast.AST, scope: Scope, home: Scope) -> Optional[int]:
    """Return 1 where *called* is the method of *home*, called on the instance of a method of its class, or of an heir.

    Or on the class by its name. Return 0 where that is a static method, or the instance is given: `Shop.close(shop)`.
    """
    if not isinstance(called, ast.Attribute) or not isinstance(called.value, ast.Name) or home.parent is None:
        return None
    if _class_called(called.value, scope) is home.parent.node:
        return int(is_of_class(home.node))
    method = scope.owner
    if is_static(method.node) or called.value.id != first_parameter(method.node) or (
            method.parent is not home.parent and not _inherits(method.parent, home)):
        return None
    return 0 if is_static(home.node) else 1


def _inherits(heir: Optional[Scope], home: Scope) -> bool:
    """Tell whether the class *heir* derives from that of *home*, and has the method of *home* from there."""
    if heir is None or heir.parent is None or home.parent is None or getattr(home.node, "name", "") in heir.children:
        return False
    return any(_class_called(base, heir.parent) is home.parent.node for base in getattr(heir.node, "bases", ()))
