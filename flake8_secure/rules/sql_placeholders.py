"""Placeholders of queries: those that something else stands for, and those within the quotes of a literal."""

from __future__ import annotations

import ast
from typing import List, Optional

from flake8_secure.api import arg
from flake8_secure.dataflow.file import File
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.flows import through
from flake8_secure.match.places import given_to
from flake8_secure.match.texts import Built
from flake8_secure.match.uses import reads
from flake8_secure.models import sinks
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import shape, tail_of, target_of
from flake8_secure.syntax.scopes import Scope

# Methods that run a query with the values that they are given behind it.
_RUNNING = regex(r"(?:execute|query|raw|run|sql)(?:_?(?:all|dict|many|one|sql|scalar))?")
# What drivers take for a placeholder.
_PLACEHOLDER = regex(r"%s|%\(\w+\)s|\?|[:$]\w")


def stand_for_parameters(values: List[ast.expr], text: Built, scope: Scope, file: File) -> bool:
    """Tell whether what stands for *values* in the query *text* are its placeholders, however the driver spells them.

    It has no others, and is always run with parameters: as many as these, or unknown ones and all of these are the same.
    """
    if any(isinstance(piece, str) and _PLACEHOLDER.search(piece) for piece in text.pieces):
        return False
    target = target_of(file.parent(text.node, scope))
    places = [
        read for read in reads(scope, file).get(target.id, ())
        if any(made is text.node for made, _ in known_origins(read, scope, file))
    ] if isinstance(target, ast.Name) else [text.node]
    alike = len({shape(value) for value in values}) == 1 and isinstance(values[0], (ast.Attribute, ast.Name))
    return bool(places) and all(_has_parameters(place, len(values), alike, scope, file) for place in places)


def _has_parameters(query: ast.AST, number: int, alike: bool, scope: Scope, file: File) -> bool:
    """Tell whether *query* is run with this *number* of parameters, or some unknown ones where its values are *alike*."""
    call: Optional[ast.Call] = given_to(query, scope, file)
    if call is None or len(call.args) != 2 or call.args[0] is not query or not _RUNNING.fullmatch(tail_of(call.func)):
        return False
    given = call.args[1]
    if isinstance(given, (ast.List, ast.Tuple)) and not any(isinstance(one, ast.Starred) for one in given.elts):
        return len(given.elts) == number
    return alike and number > 1 and not isinstance(given, ast.Constant)


# Texts, names and comments of SQL, and what a driver fills in.
_LITERAL = regex(r"'(?:[^']|'')*'|\"[^\"]*\"|--[^\n]*")
_FILLED = regex(r"^'(?:[^%]|%[^s(])*%(?:s|\(\w+\)s)")


def _has_one_in_quotes(query: str) -> bool:
    """Tell whether a placeholder of *query* stands in a literal: not where `?` is one, and `'%s'` a format of times.

    Values that double quotes stand around cannot leave them.
    """
    return "?" not in query and any(_FILLED.search(literal.group()) for literal in _LITERAL.finditer(query))


_IN_QUOTES = arg(0, "query", "operation", "sql", "raw_query").text(_has_one_in_quotes)

QUOTED_PLACEHOLDERS = through("sql", sinks.SQL_PARAMETERS, where=_IN_QUOTES).saying(
    "{source} (line {line}) takes the place of a placeholder in quotes in {sink}, which has quotes of its own: drop these")
