"""Which secrets are among the columns that the constant SQL of a query names."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Tuple

from flake8_secure.match.evidence import bindings_of, known_origins
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.names import PASSWORD, kind_of
from flake8_secure.syntax.nodes import shape, tail_of, text_of
from flake8_secure.syntax.scopes import ITERATE, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What gives rows of a query that was run, and what runs one and gives its rows at once.
_GIVING = frozenset(("all", "fetchall", "fetchmany", "fetchone", "first", "mappings", "one"))
_RUNNING = frozenset(("execute", "fetch", "fetch_all", "fetch_one", "fetchrow", "query"))
_SELECTED = regex(r"(?is)\s*select\s+(?:distinct\s+)?(.*?)\s+from\b")
# A column, and what it is called in the rows.
_COLUMN = regex(r"(?is)(?:\w+\.)?[\"`\[]?(\w+)[\"`\]]?(?:\s+(?:as\s+)?[\"`\[]?(\w+)[\"`\]]?)?")
# What is kept of a password.
KEPT = regex(
    r"(?i)(?:[a-z]+_)*(?:hashed_?(?:passw(?:or)?d|pw)|(?:passw(?:or)?d|pw)_?(?:hash|digest)|reset_?token)")
# Bound against generated code.
_STEPS = 20


def is_kept_secret(name: str) -> bool:
    """Tell whether *name* is that of a password, or of what is kept of one."""
    return kind_of(name) == PASSWORD or KEPT.fullmatch(name) is not None


def queried(rows: ast.expr, scope: Scope, file: File) -> Optional[str]:
    """Return the secret among the columns of *rows*, one of them or all: `db.execute("SELECT name, password …").fetchall()`."""
    for made, home in makers_of_rows(rows, scope):
        for sql in _run(made, home, file):
            selected = _SELECTED.match(sql)
            for part in selected[1].split(",") if selected is not None else ():
                found = _COLUMN.fullmatch(part.strip())
                if found is not None and is_kept_secret(found[1]) and (found[2] is None or is_kept_secret(found[2])):
                    return found[1]
    return None


def makers_of_rows(rows: ast.expr, scope: Scope) -> Iterator[Tuple[ast.Call, Scope]]:
    """Yield the calls that give *rows*, or what these are taken from one by one."""
    queue: List[Tuple[ast.AST, Scope]] = [(rows, scope)]
    for node, around in queue:  # grows
        if len(queue) > _STEPS:
            return
        queue.extend(
            (value, home) for kind, value, _, home in (bindings_of(node, around) or ()) if kind == ITERATE)
        for made, home in known_origins(node, around):
            if isinstance(made, ast.Call):
                yield made, home


def _run(made: ast.Call, scope: Scope, file: File) -> Iterator[str]:
    """Yield the SQL of the query of which *made* gives rows: where that was run with a cursor, the last one above."""
    query: Optional[ast.Call] = made
    while isinstance(query, ast.Call) and tail_of(query.func) in _GIVING and isinstance(query.func, ast.Attribute):
        holder: ast.AST = query.func.value
        ran = [
            (call, home) for call, around in file.index.called.get("execute", ())
            if around.owner is scope.owner and call.lineno <= query.lineno and isinstance(call.func, ast.Attribute)
            and shape(call.func.value) == shape(holder) for home in (around,)
        ] if not isinstance(holder, ast.Call) else []
        if not ran and isinstance(holder, ast.Name):
            holder = next((one for one, _ in known_origins(holder, scope)), holder)
        query = max(ran, key=lambda one: one[0].lineno)[0] if ran else holder if isinstance(holder, ast.Call) else None
    if query is None or tail_of(query.func) not in _RUNNING or not query.args:
        return
    asked = query.args[0]
    if isinstance(asked, ast.Call) and tail_of(asked.func) == "text" and asked.args:
        asked = asked.args[0]
    yield from (text for one, _ in known_origins(asked, scope) for text in (text_of(one),) if text is not None)
