"""Parsers of lxml that are told by the program what stands in the files that a document names."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

from flake8_secure.api import Match, arg
from flake8_secure.dataflow.values import Local
from flake8_secure.match.evidence import known_origins
from flake8_secure.syntax.functions import FUNCTIONS, returns
from flake8_secure.syntax.nodes import shape, tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope


def is_given_a_resolver(match: Match, file: File) -> bool:
    """Tell whether the function gives the parser a resolver that reads no files: `parser.resolvers.add(Empty())`."""
    parser = arg("parser", 1).node(match)
    return isinstance(parser, ast.Name) and any(
        isinstance(added.func, ast.Attribute) and isinstance(added.func.value, ast.Attribute)
        and added.func.value.attr == "resolvers" and shape(added.func.value.value) == shape(parser)
        and scope.owner is match.scope.owner and added.lineno < parser.lineno
        and len(added.args) == 1 and _reads_nothing(added.args[0], scope, file)
        for added, scope in file.index.called.get("add", ()))


def _reads_nothing(resolver: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *resolver* is an instance of a class of the project that has the same text for all files, or refuses them."""
    made = [origin for origin, _ in known_origins(resolver, scope)]
    classes = [
        item.node for one in made if isinstance(one, ast.Call) for item in file.value(one.func, scope).items
        if isinstance(item, Local) and isinstance(item.node, ast.ClassDef)]
    return len(classes) == len(made) > 0 and all(
        any(isinstance(method, FUNCTIONS) and method.name == "resolve" and isinstance(method.body[-1], (ast.Raise, ast.Return))
            and all(_is_known(end.value) for end in returns(method)) for method in one.body) for one in classes)


def _is_known(answer: Optional[ast.expr]) -> bool:
    """Tell whether *answer* is nothing, or a text of the program: `self.resolve_string("", context)`."""
    if not isinstance(answer, ast.Call):
        return False
    given = answer.args[0] if answer.args else None
    return tail_of(answer.func) == "resolve_empty" or tail_of(answer.func) == "resolve_string" and text_of(given) is not None
