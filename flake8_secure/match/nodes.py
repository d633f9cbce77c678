"""The escape hatch: nodes of a class, and constant texts, judged by a function."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Dict, FrozenSet, Iterator, Optional, Tuple, Type, Union

from attrs import frozen

from flake8_secure.match.base import Combining
from flake8_secure.rule import Match
from flake8_secure.syntax.walk import Wanted

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What a test answers: no, yes, or yes with facts for the message.
Answer = Union[None, bool, Dict[str, str]]


@frozen(eq=False)
class Nodes(Combining):
    """Nodes of some classes that pass a test."""

    classes: Tuple[Type[ast.AST], ...]
    test: Callable[[ast.AST, Scope, File], Answer]

    @property
    def wanted(self) -> Wanted:
        return Wanted(nodes=frozenset(self.classes))

    def find(self, file: File) -> Iterator[Match]:
        for cls in self.classes:
            for node, scope in file.index.nodes.get(cls, ()):
                answer = self.test(node, scope, file)
                if answer or answer == {}:
                    yield Match(node=node, scope=scope, facts=answer if isinstance(answer, dict) else {})


@frozen(eq=False)
class Strings(Combining):
    """String constants, docstrings apart, with one of some first four characters, that pass a test."""

    heads: FrozenSet[str]
    test: Optional[Callable[[str, ast.AST, Scope, File], Answer]]

    @property
    def wanted(self) -> Wanted:
        return Wanted(heads=self.heads)

    def find(self, file: File) -> Iterator[Match]:
        for head in sorted(self.heads):
            for node, scope in file.index.texts.get(head, ()):
                answer = self.test(node.value, node, scope, file) if self.test else True
                if answer or answer == {}:
                    yield Match(node=node, scope=scope, facts=answer if isinstance(answer, dict) else {})


def node(classes: Union[Type[ast.AST], Tuple[Type[ast.AST], ...]], test: Callable[..., Answer]) -> Nodes:
    """Match nodes of *classes* for which `test(node, scope, file)` is true or gives facts for the message."""
    return Nodes(classes if isinstance(classes, tuple) else (classes,), test)


def string(heads: Tuple[str, ...], test: Optional[Callable[..., Answer]] = None) -> Strings:
    """Match string constants whose first four characters (all, if shorter) are in *heads*.

    *test* is asked `test(text, node, scope, file)`.
    """
    return Strings(frozenset(head[:4] for head in heads), test)
