"""The escape hatch: places that the walk found, judged by a function."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Callable, Dict, FrozenSet, Iterable, Iterator, Optional, Tuple, Type, Union

from attrs import frozen

from flake8_secure.match.base import Combining, Filed
from flake8_secure.rule import Match
from flake8_secure.syntax.index import Place, Wanted

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What a test answers: no, yes, or yes with facts for the message.
Answer = Union[None, bool, Dict[str, str]]


@frozen(eq=False, repr=False)
class Tested(Combining):
    """What the walk filed under some keys of one kind and passes a test."""

    kind: str  # a field of Wanted
    keys: FrozenSet[Any]
    test: Callable[[Any, Scope, File], Answer]
    places: Optional[Callable[[File], Iterable[Place]]] = None  # which of them are tested

    @property
    def wanted(self) -> Wanted:
        return Wanted(**{self.kind: self.keys})

    @property
    def filed_under(self) -> Optional[Filed]:
        return (self.kind, self.keys) if self.places is None else None

    def find(self, file: File) -> Iterator[Match]:
        for node, scope in self.filed(file) if self.places is None else self.places(file):
            answer = self.test(node, scope, file)
            if answer or answer == {}:
                yield Match(node=node, scope=scope, facts=answer if isinstance(answer, dict) else {})

    def filed(self, file: File) -> Iterator[Place]:
        """Yield what the walk filed under the keys."""
        for key, places in file.index.kinds[self.kind].items():
            if key in self.keys:
                yield from places


def node(
    classes: Union[Type[ast.AST], Tuple[Type[ast.AST], ...]],
    test: Callable[..., Answer],
    places: Optional[Callable[[File], Iterable[Place]]] = None,
) -> Tested:
    """Match nodes of *classes* for which `test(node, scope, file)` is true or gives facts for the message.

    A function that looks at every call or assignment of a file is slow: prefer what is found by a name. *places* gives
    those of the nodes that the test is for, sorted out once for several rules.
    """
    return Tested("nodes", frozenset(classes if isinstance(classes, tuple) else (classes,)), test, places)


def definition(name: str, test: Callable[..., Answer]) -> Tested:
    """Match functions and methods called *name* for which `test(node, scope, file)` holds."""
    return Tested("definitions", frozenset((name,)), test)


def keyword(name: Union[str, Iterable[str]], test: Callable[..., Answer]) -> Tested:
    """Match calls with the keyword argument *name*, or one of several, for which `test(node, scope, file)` holds."""
    return Tested("keywords", frozenset((name,) if isinstance(name, str) else name), test)


def string(heads: Tuple[str, ...], test: Optional[Callable[..., Answer]] = None) -> Tested:
    """Match string constants, docstrings apart, whose first four characters (all, if shorter) are in *heads*.

    *test* is asked `test(text, node, scope, file)`.
    """
    def judge(node: Any, scope: Scope, file: File) -> Answer:
        return test(node.value, node, scope, file) if test else True

    return Tested("heads", frozenset(head[:4] for head in heads), judge)
