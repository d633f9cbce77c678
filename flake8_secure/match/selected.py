"""Queries that give nothing but keys of records and what the database counted: numbers, as a rule."""

from __future__ import annotations

import ast

from flake8_secure.match.texts import built
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import callee, tail_of
from flake8_secure.syntax.scopes import Scope

#: What takes rows, or the first column of one, out of what a query gives.
TAKING = frozenset((
    "all", "fetchall", "fetchone", "first", "one", "one_or_none", "scalar", "scalar_one", "scalar_one_or_none", "scalars"))
_KEY = r"(?:\w+\.)*(?:id|\w+_id|oid|rowid)"
_COUNT = rf"(?:(?:avg|count|length|sum)\s*\([^()]*\)|(?:max|min)\s*\(\s*{_KEY}\s*\))"
_COLUMN = rf"(?:{_KEY}|{_COUNT}|coalesce\s*\(\s*{_COUNT}\s*,\s*\d+\s*\))(?:\s+as\s+\w+)?"
_NUMBERS = regex(rf"(?i)\s*select\s+(?:distinct\s+)?{_COLUMN}(?:\s*,\s*{_COLUMN})*\s+from\s|[^;]*\sreturning\s+{_KEY}\s*;?\s*$")
# Longer ones are not looked at.
_LENGTH = 2000


def gives_numbers(call: ast.Call, scope: Scope) -> bool:
    """Tell whether *call* runs a query whose rows hold nothing but keys and counts: `execute("SELECT id FROM users")`."""
    query = argument_of(call, 0, "statement") if tail_of(call.func) in ("execute", "exec_driver_sql") else None
    if isinstance(query, ast.Call) and tail_of(callee(query)) == "text" and query.args:
        query = query.args[0]
    return query is not None and _NUMBERS.match(built(query, scope).text[:_LENGTH]) is not None
