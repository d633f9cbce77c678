"""Placeholders within the quotes of a literal, where the driver puts values in quotes of their own."""

from __future__ import annotations

from flake8_secure.api import arg
from flake8_secure.match.flows import through
from flake8_secure.models import sinks
from flake8_secure.regex import regex

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
