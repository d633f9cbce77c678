"""Answers that a framework hands to a function: after a request, and in middleware."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import Match, Test, receiver
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.given import parameter_alone
from flake8_secure.syntax.functions import FUNCTIONS, positional
from flake8_secure.syntax.nodes import callee, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Decorators of Flask and of Quart for functions that get the answer.
_AFTER = frozenset(("after_app_request", "after_request", "after_this_request"))
# The method of a middleware of Django that gets it, and what gives it to one, and to one of Starlette.
_PROCESSING, _GIVING, _GIVING_OF_STARLETTE = "process_response", "get_response", "call_next"


def _is_handed(match: Match, file: File) -> bool:
    node = receiver.node(match)
    parameter = parameter_alone(node, match.scope) if node is not None else None
    if parameter is None or not isinstance(parameter[1].node, FUNCTIONS):
        return _is_given_by(_GIVING, match)
    argument, function = parameter[0], parameter[1].node
    place = next((place for place, one in enumerate(positional(function.args)) if one is argument), -1)
    if place == 0 and not _AFTER.isdisjoint(tail_of(callee(decorator)) for decorator in function.decorator_list):
        return True
    return place == 2 and function.name == _PROCESSING


def _is_given_by(name: str, match: Match) -> bool:
    """Tell whether a method is one of what *name* gives for a request: `get_response(request)`."""
    return any(
        isinstance(made, ast.Call) and tail_of(made.func) == name and len(made.args) == 1 and tail_of(made.args[0]) == "request"
        for made, _ in known_origins(receiver.node(match), match.scope))


HANDED = Test(_is_handed)
HANDED_BY_STARLETTE = Test(lambda match, file: _is_given_by(_GIVING_OF_STARLETTE, match))
