"""Names that a database was asked for: of tables and columns that its catalogue has.

    if con.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone() is None:
        raise NotFound

Where the next statement is reached, there is a table with that name.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional

from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import shape, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.objects import Objects

# What gives no row, or None, where there is none; and of those, what gives its first column alone.
ROWS = frozenset(("fetchall", "fetchone", "fetchrow", "fetchval"))
_COLUMNS = frozenset(("fetchval", "scalar"))
# What runs a query; of asyncpg it gives the rows itself.
RUNNING = frozenset(("execute", "exec", "fetch", "fetchrow", "fetchval", "scalar"))
# Tables of names of several databases.
_CATALOGUE = regex(
    r"(?i)\bfrom\s+(?:sqlite_(?:temp_)?(?:master|schema)|information_schema\.\w+|(?:pg_catalog\.)?pg_(?:attribute|class|"
    r"database|indexes|namespace|roles|tables|views)|sys\.(?:columns|databases|schemas|tables|views)|"
    r"(?:all|dba|user)_(?:tables|tab_columns))\b"
)
# A condition that has to hold, with what stands for a parameter.
_EQUAL = regex(r"(?i)(?:\b(?:[a-z_]*name|table_schema)\s*==?\s*)?(\?|%s|[$:]\d+|:([a-z_]\w*)|%\(([a-z_]\w*)\)s)")
# What lets others through as well, and what gives a row in any case.
_OTHERS = regex(r"(?i)\bor\b|\bnot\b|<>|!=|\bunion\b")
_ALWAYS = regex(r"(?i)\bselect\s+(?:count|exists|max|min)\s*\(")


def run_last(flow: Objects, call: ast.Call) -> Optional[ast.Call]:
    """Return the call before *call*, in the same function, that ran the query whose rows it gives: `cur.fetchone()`."""
    cursor = call.func.value if isinstance(call.func, ast.Attribute) else None
    if not isinstance(cursor, ast.Name):
        return None
    before: List[ast.Call] = [
        one for one, scope in flow.file.index.called.get("execute", ())
        if scope is flow.scope and isinstance(one.func, ast.Attribute) and shape(one.func.value) == shape(cursor)
        and one.lineno < call.lineno]
    return max(before, key=lambda one: one.lineno, default=None)


def names_in(flow: Objects, call: ast.Call, asked: str, first_column: bool) -> Iterator[ast.AST]:
    """Yield the names that the query which *call* runs looks for in the catalogue, where *asked* gives something.

    *first_column*: that is the first column of the row.
    """
    query = call.args[0] if call.args else None
    if isinstance(query, ast.Call) and query.args:  # `text("SELECT ...")`
        query = query.args[0]
    said = flow.known(query).only if query is not None else None
    if not isinstance(said, str) or not _CATALOGUE.search(said) or _OTHERS.search(said) or (
            _ALWAYS.search(said) and not first_column and asked not in _COLUMNS):
        return
    given = call.args[1:]
    held = given[0] if len(given) == 1 else None
    by_name = {text_of(key): value for key, value in zip(held.keys, held.values) if key is not None} if isinstance(
        held, ast.Dict) else {}
    by_place = held.elts if isinstance(held, (ast.List, ast.Tuple)) else given
    for place, match in enumerate(_EQUAL.finditer(said)):
        key = match[2] or match[3]
        if match.start() < match.start(1):
            found = by_name.get(key) if key else by_place[place] if place < len(by_place) else None
            if found is not None:
                yield found
