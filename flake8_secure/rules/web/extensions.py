"""Extensions of Flask, which take their options when they are made, or when they are given the application, or then more."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Iterator

from attrs import frozen

from flake8_secure.api import Match, Test, call
from flake8_secure.dataflow.values import Const, Value, join
from flake8_secure.match.args import Argument, receiver
from flake8_secure.match.base import Combining
from flake8_secure.match.evidence import known_origins
from flake8_secure.syntax.arguments import Key, find_argument
from flake8_secure.syntax.nodes import callee, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_LATER = "init_app"


def extension(*names: str) -> Combining:
    """Match calls that give the classes *names* an application, and those that make them where the file gives none later."""
    return call(*names, *(f"{name}().{_LATER}" for name in names)).unless(Test(_is_given_later))


def _makers(match: Match) -> Iterator[Match]:
    """Yield the calls that made what a call of `init_app` is a method of."""
    if tail_of(callee(match.node)) == _LATER:
        yield from (Match(node=made, scope=around) for made, around in known_origins(receiver.node(match), match.scope))


def _is_given_later(match: Match, file: File) -> bool:
    return any(
        match.node is maker.node for node, scope in file.index.calls.get(_LATER, ())
        for maker in _makers(Match(node=node, scope=scope)))


@frozen(eq=False, repr=False)
class Option(Argument):
    """An argument of a call that gives an extension its application; where there is none, that of the call which made it."""

    def value(self, match: Match, file: File) -> Value:
        """Return what the later of the two calls gives."""
        given = not isinstance(match.node, ast.Call) or find_argument(match.node, self.keys) != (None, False)
        made = [] if given else [super(Option, self).value(maker, file) for maker in _makers(match)]
        return join(made) if made else super().value(match, file)


def option(*keys: Key, default: Any = ...) -> Option:
    """Return the option that *keys* name, of either call."""
    return Option(keys, None if default is ... else Const(default))
