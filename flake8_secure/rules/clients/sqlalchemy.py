"""SQLAlchemy: pieces of queries that are put together from texts; whole queries are S608."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from flake8_secure.api import (
    AUDIT,
    LOW,
    MEDIUM,
    STANDARD,
    Match,
    Rule,
    Test,
    anywhere,
    arg,
    call,
    either,
    imports,
    method,
)
from flake8_secure.match.args import chain
from flake8_secure.match.composed import composed
from flake8_secure.rules.sql_grammar import is_statement
from flake8_secure.rules.sql_texts import QUOTING, places
from flake8_secure.syntax.nodes import tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_TEXT = ("sqlalchemy.literal_column", "sqlalchemy.text")
_PUT = arg("text", 0)
_SQLALCHEMY = anywhere(imports("flask_sqlalchemy", "sqlalchemy"))
# Bound against generated code: links of a chain that are looked at.
_LINKS = 64


def _is_fragment(match: Match, file: File) -> bool:
    """Tell whether the first argument is put together from more than constants, and is no whole query."""
    return any(not is_statement(text.text) for text in composed(_PUT.node(match), match.scope, file, QUOTING))


def _quotes_a_value(match: Match, file: File) -> bool:
    """Tell whether the first argument is a fragment with quotes around something that varies."""
    return any(
        before.count("'") % 2 == 1 for text in composed(_PUT.node(match), match.scope, file, QUOTING)
        for before, _ in places(text))


def _is_on_a_query(match: Match, file: File) -> bool:
    """Tell whether a method is called on what goes by the name `query`."""
    return any(tail_of(part) == "query" for part in islice(chain(match.node), _LINKS))


_FRAGMENTS = either(
    call(*_TEXT).unless(_PUT.tainted),  # S608 has its say
    method("distinct", "filter", "group_by", "having", "order_by").where(_SQLALCHEMY | Test(_is_on_a_query)),
).where(Test(_is_fragment))

FRAGMENT = Rule(
    code="SEC620", name="sqlalchemy-fragment", cwe=89, severity=MEDIUM, confidence=LOW, profile=AUDIT,
    message="a part of the query is put together from strings: use columns, or text() with bound parameters",
    when=either(
        _FRAGMENTS.where(Test(_quotes_a_value)).saying(confidence=MEDIUM, profile=STANDARD),
        _FRAGMENTS,
    ),
    why="The database cannot tell the query from the values in it. Newer versions refuse most texts here.",
    bad=(
        """
        from sqlalchemy import text

        def named(users, name):
            users = users.filter(text("name = '%s'" % name))  # SEC620
            return users.order_by("{} desc".format(name))  # SEC620
        """,
        """
        def named(session, name):
            return session.query(User).group_by(f"lower({name})").all()  # SEC620
        """,
    ),
    good=(
        """
        from sqlalchemy import text

        def named(users, name):
            users = users.filter(User.name == name, text("age > 18"))
            users = users.filter(text("name = :name").bindparams(name=name))
            return users.order_by(text("name " + "desc"))
        """,
        """
        def listed(posts, field):
            return posts.order_by(f"-{field}")
        """,
    ),
    see=("https://docs.sqlalchemy.org/en/20/core/sqlelement.html#sqlalchemy.sql.expression.text",),
    also=("sqlalchemy/sqlalchemy-sql-injection", "sqlalchemy/avoid-sqlalchemy-text",
          "pyramid/pyramid-sqlalchemy-sql-injection", "py/sqlalchemy-textclause-injection"),
)
