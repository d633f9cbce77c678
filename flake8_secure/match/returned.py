"""What functions of the file return, where an expression calls them."""

from __future__ import annotations

import ast
from itertools import islice
from typing import TYPE_CHECKING, Dict, List, Optional, Sequence, Set, Tuple

from attrs import Factory, frozen

from flake8_secure.dataflow.decorators import is_of_class, is_static
from flake8_secure.dataflow.values import Local
from flake8_secure.match.evidence import origins
from flake8_secure.match.typed import class_of
from flake8_secure.syntax.arguments import arguments_of, find_argument
from flake8_secure.syntax.functions import FUNCTIONS, defaults, first_parameter, is_entered, parameters, positional, results
from flake8_secure.syntax.nodes import is_class
from flake8_secure.syntax.scopes import CLASS, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Return statements of one function that are looked at.
_RETURNS = 20


# An expression, with the scope that it stands in.
Part = Tuple[ast.expr, Scope]


def is_redefined(name: str, definition: Scope, file: File) -> bool:
    """Tell whether another class of the file, which may derive from that of *definition*, has something called *name* too."""
    defined: Dict[str, List[Scope]] = file.derived("derived classes", file.index.scopes[0], lambda _: _defined(file))
    return any(one is not definition for one in defined.get(name, ()))


def _defined(file: File) -> Dict[str, List[Scope]]:
    """Return the classes of the file that derive from others, by what they define and assign to their instances."""
    found: Dict[str, List[Scope]] = {}
    for scope in file.index.scopes:
        if isinstance(scope.node, ast.ClassDef) and scope.node.bases:
            for name in {*scope.bindings, *scope.attributes}:
                found.setdefault(name, []).append(scope)
    return found


def results_of(function: Scope, file: File) -> List[Part]:
    """Return what the function of a scope returns or yields."""
    return file.derived("results", function, lambda home: [(value, home) for value in results(home.node)])


def is_entering(call: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether *call* makes a context manager that a generator of the file is the body of."""
    called = file.value(call.func, scope).single
    return isinstance(called, Local) and isinstance(called.node, FUNCTIONS) and is_entered(called.node)


def given_by(instance: ast.expr, scope: Scope, methods: Sequence[str], file: File) -> Optional[List[Part]]:
    """Return what an *instance* of a class of the file gives by its *methods*, as for a loop or `with`; None for anything else.

    Where one gives the instance itself, it is known by the others.
    """
    made = [origin[0] if origin is not None else None for origin in islice(origins(instance, scope), 2)]
    called = file.value(made[0].func, scope).single if len(made) == 1 and isinstance(made[0], ast.Call) else None
    around = file.index.by_node.get(called.node) if isinstance(called, Local) else class_of(instance, scope, file)
    if around is None:
        return None
    parts: List[Part] = []
    for name in methods:
        method = around.children.get(name)
        if method is not None:
            if not isinstance(called, Local) and is_redefined(name, around, file):
                return None
            own = first_parameter(method.node)
            parts.extend((value, home) for value, home in results_of(method, file)
                         if not isinstance(value, ast.Name) or value.id != own)
    return parts or None


@frozen
class Entered:
    """The functions whose results were asked for, each with the calls that asked, and the parameters that are in them."""

    calls: Dict[Scope, List[Tuple[ast.Call, Scope]]] = Factory(dict)
    asked: Dict[Scope, Set[str]] = Factory(dict)

    def made_of(self, call: ast.Call, scope: Scope, file: File) -> Optional[List[Part]]:
        """Return what the result of *call* is made of: what a function of the file returns, and its defaults.

        None where another function may be called, that of a derived class too. Of a generator, what it yields is part of
        it. Its parameters are asked for where they are met, by `given()`; what a further call gives for those that were
        met is part of its result at once.
        """
        called = file.value(call.func, scope).single
        function = called.node if isinstance(called, Local) else None
        inner = file.index.by_node.get(function) if isinstance(function, FUNCTIONS) else None
        if inner is None or not isinstance(function, FUNCTIONS) or inner.parent is None or len(
                function.decorator_list) > (is_static(function) or is_of_class(function) or is_entered(function)):
            return None
        if inner in self.calls:
            self.calls[inner].append((call, scope))
            return [part for name in sorted(self.asked[inner]) for part in _given(name, inner, call, scope)]
        given = results_of(inner, file)
        if len(given) > _RETURNS or inner.parent.kind == CLASS and (
                not given or is_redefined(function.name, inner.parent, file)):
            return None
        self.calls[inner], self.asked[inner] = [(call, scope)], set()
        parts = [(value, inner.parent) for _, value in defaults(function.args)]
        parts.extend(given)
        if not is_static(function) and inner.parent.kind == CLASS and any(
                isinstance(value, ast.Name) and value.id == first_parameter(function) for value, _ in parts):
            self.asked[inner].add(_ALL)  # what a builder was given is in it
            parts.extend((argument, scope) for argument in arguments_of(call))
        return parts

    def given(self, name: str, inner: Scope) -> List[Part]:
        """Return what the calls of the function of *inner* give for its parameter *name*: all where that is not plain."""
        self.asked[inner].add(name)
        return [part for call, scope in self.calls[inner] for part in _given(name, inner, call, scope)]


# Stands for all parameters.
_ALL = "*"


def _given(name: str, inner: Scope, call: ast.Call, scope: Scope) -> List[Part]:
    """Return what *call*, in *scope*, gives for the parameter *name* of the function of *inner*: all where that is not plain."""
    taken: ast.arguments = inner.node.args  # type: ignore[attr-defined]  # of a function
    receiver = call.func.value if isinstance(call.func, ast.Attribute) else call.func
    bound = inner.parent is not None and inner.parent.kind == CLASS and not is_static(inner.node)
    if bound and name == first_parameter(inner.node):
        return [(receiver, scope)]
    bound = bound and (is_of_class(inner.node) or not is_class(receiver))  # `Shelf.add(shelf, book)`
    place = next((place for place, one in enumerate(positional(taken)[bound:]) if one.arg == name), None)
    given, hidden = find_argument(call, (name,) if place is None else (place, name))
    if hidden or all(one.arg != name for one in parameters(taken)):
        return [(argument, scope) for argument in arguments_of(call)]
    return [] if given is None else [(given, scope)]
