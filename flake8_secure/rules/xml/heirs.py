"""Classes of the project that derive from parsers of lxml, and tell them not to read the files that a document names."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterable, Optional

from flake8_secure.api import Match, arg
from flake8_secure.dataflow.values import Local
from flake8_secure.match.evidence import bodies_of, known_origins
from flake8_secure.syntax.functions import FUNCTIONS, first_parameter, returns
from flake8_secure.syntax.nodes import tail_of, text_of
from flake8_secure.syntax.scopes import PARAMETER

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

LXML_PARSERS = (
    "lxml.etree.ETCompatXMLParser",
    "lxml.etree.XMLParser",
    "lxml.etree.XMLPullParser",
    "lxml.objectify.makeparser",
)
_ENTITIES = "resolve_entities"


def is_given_an_heir(match: Match, file: File) -> bool:
    """Tell whether the parser that a function is given is an instance of such a class."""
    parser = arg("parser", 1).node(match)
    made = list(known_origins(parser, match.scope)) if parser is not None else []
    return bool(made) and all(_is_harmless(one, scope, file) for one, scope in made)


def is_left_to_the_caller(match: Match, file: File) -> bool:
    """Tell whether the parser is a parameter, or one that another object has: who makes that chooses it.

    Where a function of the file gives it, that may be one of those or a harmless one.
    """
    given = arg("parser", 1).node(match)
    made = [(given, match.scope), *known_origins(given, match.scope)] if isinstance(given, ast.Name) else [(given, match.scope)]
    for call, scope in made:
        bodies = bodies_of(call.func, scope, file) if isinstance(call, ast.Call) else []
        if bodies and all(body is not None and isinstance(body.node, FUNCTIONS) and all(
                _is_left(end.value, body, file) or _reads_no_files(end.value, body, file) for end in returns(body.node))
                for body in bodies):
            return True
    return _is_left(given, match.scope, file)


def _is_left(given: Optional[ast.AST], scope: Scope, file: File) -> bool:
    """Tell whether *given* is a parameter, but for a harmless parser in place of None, or one that another object has."""
    if isinstance(given, ast.Attribute) and isinstance(given.value, ast.Attribute):
        return not file.names(given, scope)
    holder = given.value if isinstance(given, ast.Attribute) else given
    found = scope.find(holder.id) if isinstance(holder, ast.Name) else None
    return found is not None and found[1][0][0] == PARAMETER and all(
        binding[0] == PARAMETER or holder is given and _reads_no_files(binding[1], found[0], file) for binding in found[1]
    ) and not (holder is not given and first_parameter(found[0].node) == getattr(holder, "id", ""))


def _reads_no_files(made: Optional[ast.AST], scope: Scope, file: File) -> bool:
    """Tell whether *made* makes a parser that is told to read no files."""
    return isinstance(made, ast.Call) and not file.names(made.func, scope).isdisjoint(LXML_PARSERS) and any(
        keyword.arg == _ENTITIES and _is_no(keyword.value) for keyword in made.keywords)


def _is_harmless(made: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *made* calls such a class."""
    classes = file.value(made.func, scope).items if isinstance(made, ast.Call) else ()
    return bool(classes) and all(
        isinstance(item, Local) and isinstance(item.node, ast.ClassDef) and _keeps_out(item.node, file.owner(item.node))
        for item in classes)


def _keeps_out(kind: ast.ClassDef, file: File) -> bool:
    """Tell whether the class *kind* of *file* makes a parser that reads no files."""
    scope = file.index.by_node[kind].parent
    if scope is None or not any(not file.names(base, scope).isdisjoint(LXML_PARSERS) for base in kind.bases):
        return False
    body: Iterable[ast.stmt] = next((
        part.body for part in kind.body if isinstance(part, FUNCTIONS) and part.name == "__init__"), ())
    return any(map(_says_no, body))


def _says_no(statement: ast.stmt) -> bool:
    """Tell whether *statement* says that entities stay: `super().__init__(resolve_entities=False)`, or so in its keywords."""
    if isinstance(statement, ast.Assign):
        target = statement.targets[0]
        return isinstance(target, ast.Subscript) and text_of(target.slice) == _ENTITIES and _is_no(statement.value)
    made = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(made, ast.Call) and tail_of(made.func) == "__init__" and any(
        keyword.arg == _ENTITIES and _is_no(keyword.value) for keyword in made.keywords)


def _is_no(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value in (False, "internal")
