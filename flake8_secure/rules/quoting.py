"""Functions that put quotes around names and texts for SQL, and leave those that are in them."""

from __future__ import annotations

import ast
from itertools import product
from typing import TYPE_CHECKING, AbstractSet, Any, Dict, FrozenSet, Iterator, List, Optional

from flake8_secure.api import MEDIUM, Rule, outside_tests
from flake8_secure.match.nodes import Tested
from flake8_secure.match.texts import built
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import FUNCTIONS, parameters, returns
from flake8_secure.syntax.nodes import below, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_VERBS = ("escape", "quote")
# Names of what SQL alone has; and of what else is quoted as well, such as for a shell.
_OF_SQL = (
    "column", "column_name", "db_name", "ident", "identifier", "identifiers", "mysql", "postgres", "schema", "sql",
    "sql_identifier", "sql_literal", "sql_name", "sql_string", "sql_value", "sqlite", "sqlite_identifier", "table", "table_name",
)
_OF_OTHERS = ("field", "field_name", "id", "literal", "name", "string_literal", "value")
_NAMES: FrozenSet[str] = frozenset(
    before + name for before, name in product(("", "_"), (
        *(f"{verb}_{noun}" for verb, noun in product(_VERBS, (*_OF_SQL, *_OF_OTHERS))),
        *(f"{noun}_{verb}" for noun, verb in product(("ident", "identifier", "sql"), _VERBS)))))
_SQL = regex(r"(?i)sql|\b(select|insert into|update|delete from|alter table|create table)\b")
# What a text is put between, by the sign that begins it.
_CLOSING = {"'": "'", '"': '"', "`": "`", "[": "]"}
# What does something about quotes, or looks for them; and what asks only how a text begins.
_CHANGING = frozenset(("dumps", "encode", "join", "maketrans", "repr", "split", "sub", "subn", "translate"))
_ASKING = frozenset(("endswith", "isinstance", "len", "lower", "startswith", "str", "strip", "upper"))
_TEXTS = frozenset(("Any", "AnyStr", "Optional", "Union", "bytes", "object", "str"))


def _leaves_quotes(function: Any, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Return between what *function* puts a text that it is given, without a look at what is in there."""
    if not isinstance(function, FUNCTIONS) or function.name.lstrip("_").endswith(_OF_OTHERS) and not any(
            map(_SQL.search, file.lines)):
        return None
    given = {one.arg for one in parameters(function.args) if _may_be_text(one.annotation)} - {"cls", "self"}
    inside, inner = [part for part in below(function) if part is not function], file.scope_of(function)
    if any(isinstance(part, (ast.Assert, ast.Raise, ast.For, ast.While)) or isinstance(part, ast.Call) and _changes(part)
           for part in inside):
        return None
    given -= {part.id for part in inside if isinstance(part, ast.Name) and not isinstance(part.ctx, ast.Load)}
    for end in returns(function):
        quote = None if end.value is None else next(_quotes(end.value, inner, given), None)
        if quote is not None and not _is_behind_check(end, inside):
            return {"quote": quote, "function": function.name}
    return None


def _may_be_text(annotation: Optional[ast.AST]) -> bool:
    return annotation is None or any(tail_of(part) in _TEXTS for part in below(annotation))


def _changes(call: ast.Call) -> bool:
    """Tell whether *call* may do something about quotes: by what it is called, if it is given the text or made of it."""
    name = tail_of(call.func)
    return name in _CHANGING or "replace" in name or "quote" in name or "escape" in name or "check" in name or "valid" in name


def _is_behind_check(end: ast.Return, inside: List[ast.AST]) -> bool:
    """Tell whether *end* is where a test has found something of the text, but for how it begins and of what type it is."""
    return any(
        isinstance(choice, ast.If) and any(end is part for statement in choice.body for part in below(statement))
        and any(isinstance(part, (ast.Call, ast.Compare)) and not (
            isinstance(part, ast.Call) and tail_of(part.func) in _ASKING) for part in below(choice.test))
        for choice in inside)


def _quotes(node: ast.expr, scope: Scope, given: AbstractSet[str]) -> Iterator[str]:
    """Yield the quotes around one of *given* in a text: `f"[{name}]"`, `"'" + text + "'"`, `"`%s`" % name`."""
    pieces = built(node, scope).pieces
    for before, piece, after in zip(pieces, pieces[1:], pieces[2:]):
        closing = _CLOSING.get(before[-1:]) if isinstance(before, str) else None
        if closing and isinstance(piece, ast.Name) and piece.id in given and isinstance(after, str) and after.startswith(closing):
            yield closing


QUOTING = Rule(
    code="SEC137", name="quoting-without-doubling", cwe=89, severity=MEDIUM, confidence=MEDIUM,
    message="a {quote} in what {function}() is given ends what it quotes: double it, or have the driver quote",
    when=outside_tests(Tested("definitions", _NAMES, _leaves_quotes)),
    why="""
        Whoever calls a function of such a name relies on it. What is between quotes or brackets in SQL ends with the next
        of them, unless that is doubled: `[a] FROM t; DROP TABLE t --]`. The libraries of databases have functions for
        this, such as `psycopg.sql.Identifier`.
    """,
    bad=(
        """
        def escape_sqlite(name):  # SEC137
            if name in PLAIN:
                return name
            return f"[{name}]"
        """,
        """
        def quote_identifier(name):  # SEC137
            return '"%s"' % name

        def quote_table(name):  # SEC137
            return "`{}`".format(name)

        def sql_quote(text):  # SEC137
            return "'" + text + "'"

        def quote_name(name):  # SEC137
            if name.startswith('"') and name.endswith('"'):
                return name
            return f'"{name}"'
        """,
    ),
    good=(
        """
        def quote_identifier(name):
            return '"' + name.replace('"', '""') + '"'

        def quote_table(name):
            if not name.isidentifier():
                raise ValueError(name)
            return f"`{name}`"

        def quote_column(name):
            if name.isidentifier():
                return f"`{name}`"
            return escape(name)

        def quote_schema(number: int):
            return f'"{number}"'

        def quote_ident(name):
            return f"{name!r}"

        def sql_quote(text):
            return adapt(text).getquoted()
        """,
        """
        def quote_value(text):
            return f'"{text}"'
        """,
    ),
    see=("https://www.sqlite.org/lang_keywords.html", "https://www.psycopg.org/psycopg3/docs/api/sql.html"),
)
