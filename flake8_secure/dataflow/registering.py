"""Decorators of the project that hand what they decorate to a framework, as it is or within what hands all on to it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Iterator, List, NamedTuple, Optional

from flake8_secure.dataflow.decorators import hands_all_on, is_static
from flake8_secure.dataflow.registrations import applied, function_in
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, Function, positional, returns
from flake8_secure.syntax.index import Place
from flake8_secure.syntax.nodes import callee, text_of
from flake8_secure.syntax.scopes import CLASS, DEFINE, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


class Decorating(NamedTuple):
    """A decorator that the file defines: *standing* are in the place of what it decorates, its parameter and wrappers."""

    decorator: ast.AST
    definition: Function
    standing: List[ast.AST]

    @property
    def route(self) -> str:
        """The route that the decorator is called with, "?" where none is to be seen."""
        given = arguments_of(self.decorator) if isinstance(self.decorator, ast.Call) else []
        return next((text for text in map(text_of, given) if text is not None and text.startswith("/")), "?")

    def decorators(self, file: File) -> Iterator[Place]:
        """Yield the decorators that it stands for: those above its wrappers, and those that it calls or returns."""
        if isinstance(self.decorator, ast.Call):
            around = file.index.by_node[self.definition]
            yield from ((one.value, around) for one in returns(self.definition) if isinstance(one.value, ast.Call))
        for node in self.standing:
            if isinstance(node, FUNCTIONS):
                scope = file.index.by_node[node]
                yield from ((one, scope.parent or scope) for one in node.decorator_list)
            yield from applied(file).get(node, ())


def decorating(node: Function, around: Scope, file: File) -> Iterator[Decorating]:
    """Yield the decorators of *node*, a function of *around*, that its file defines."""
    calling = applied(file).get(node, ())
    above = [(one, around) for one in node.decorator_list] if node.decorator_list or calling else ()
    for decorator, scope in (*above, *calling):
        named: Any = callee(decorator)
        maker = function_in(named, scope, file) if isinstance(named, (ast.Attribute, ast.Name)) else None
        if isinstance(maker, FUNCTIONS):
            inner = _defined_in(maker, file) if isinstance(decorator, ast.Call) else [maker]
            yield Decorating(decorator, maker, [one for function in inner for one in _standing(function, file)])


def _standing(decorator: Function, file: File) -> List[ast.AST]:
    """Return the parameter of *decorator* that is what it decorates, and the functions in it that hand all on to that."""
    return file.derived("standing", file.index.by_node[decorator], lambda body: list(_in_place(decorator, body.parent, file)))


def _in_place(decorator: Function, around: Optional[Scope], file: File) -> Iterator[ast.AST]:
    of_class = around is not None and around.kind == CLASS and not is_static(decorator)
    for one in positional(decorator.args)[of_class:of_class + 1]:
        yield one
        yield from (inner for inner in _defined_in(decorator, file) if hands_all_on(inner, one.arg))


def _defined_in(function: Function, file: File) -> List[Function]:
    found = (binding for bindings in file.index.by_node[function].bindings.values() for binding in bindings)
    return [node for kind, node, _, _ in found if kind == DEFINE and isinstance(node, FUNCTIONS)]
