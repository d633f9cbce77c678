"""SQL that is put together from texts, where a parameter belongs."""

from __future__ import annotations

import ast
import re
from typing import Iterator, List, Optional, Set, Tuple

from attrs import evolve, frozen

from flake8_secure.api import (
    AUDIT,
    LOW,
    MEDIUM,
    Level,
    Match,
    Matcher,
    Profile,
    Rule,
    Test,
    anywhere,
    arg,
    call,
    fixed,
    harmless,
    imports,
    method,
)
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.values import CLEAN, Text
from flake8_secure.match.base import Combining
from flake8_secure.match.flows import Flow, through
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.texts import BUILT_TEXTS, HOLE, Built, built, built_texts
from flake8_secure.models import sinks
from flake8_secure.regex import regex
from flake8_secure.syntax.scopes import UPDATE, Scope
from flake8_secure.syntax.walk import Wanted, tail_of

# What quotes an identifier or a value for SQL; a dot: a method of that name, whatever has it.
_QUOTING = frozenset((
    ".format_identifier",
    ".literal",
    ".quote_ident",
    ".quote_identifier",
    ".quote_name",
    ".quote_name_unless_alias",
    "MySQLdb.escape_string",
    "psycopg2.extensions.quote_ident",
    "pymysql.converters.escape_string",
    "sqlalchemy.sql.quoted_name",
))
# Methods and functions that run a query.
_RUNNING = frozenset((
    "RawSQL", "execute", "execute_async", "executemany", "executescript", "fetch", "fetchrow", "fetchval", "mogrify",
    "prepare", "raw", "read_sql", "read_sql_query", "text",
))
# Functions whose argument is for people.
_TELLING = frozenset((
    "critical", "debug", "echo", "error", "exception", "fail", "info", "log", "print", "skip", "warn", "warning",
))

_NAME = rf'(?:[\w$.@#{HOLE}-]|"[^"]*"|`[^`]*`|\[[^\]]*\])+'
_START = rf"(?:\s|--[^\n]*\n|/\*.*?\*/|\(|{HOLE}\s)*(?:(?i:explain)\s+(?i:analyze\s+|query\s+plan\s+)?)?"
_MODIFIERS = r"(?:\s+(?i:delayed|high_priority|ignore|low_priority|only|overwrite|or\s+\w+))*"

# In capitals, which prose is not.
_CAPITALS = regex(
    rf"""{_START}(?:
        SELECT\b.+?\bFROM\s+\S
        | WITH\s+(?:RECURSIVE\s+)?{_NAME}.+?\bAS\s*(?:NOT\s+)?(?:MATERIALIZED\s*)?\(\s*SELECT\b
        | DELETE\s+FROM\s+\S
        | INSERT{_MODIFIERS}\s+INTO\s+\S
        | (?:INSERT|REPLACE){_MODIFIERS}(?:\s+INTO)?\s+{_NAME}\s*(?:\([^)]*\)\s*)?(?:VALUES?\s*[({HOLE}]|SELECT\s)
        | MERGE\s+INTO\s+\S
        | UPDATE{_MODIFIERS}\s+{_NAME}(?:\s+(?:AS\s+)?{_NAME})?\s+SET\s+\S
    )""",
    re.DOTALL | re.VERBOSE,
)
# In small letters, where only the grammar tells it from prose.
_CLAUSE = r"""(?:
    as|cross|except|fetch|for|force|full|group|having|inner|intersect|into|join|left|limit|natural|offset|on|order
    |returning|right|set|union|use|using|where|window
)\b"""
_NO_TABLE = (
    r"(?:a|all|an|any|available|each|here|his|it|its|list|menu|my|one|our|that|the|their|these|this|those|your)\b"
)
_END = rf"(?:\s*(?:$|[;,()]|--)|\s+{_CLAUSE}|\s+(?:as\s+)?(?!{_CLAUSE})\w+(?:\s*(?:$|[;,)])|\s+{_CLAUSE}))"
_SMALL = regex(
    rf"""{_START}(?:
        select\s+(?P<columns>.+?)\s+from\s+(?:\(|(?!{_NO_TABLE}){_NAME}{_END})
        | with\s+(?:recursive\s+)?{_NAME}\s*(?:\([^)]*\)\s*)?as\s*\(\s*select\b
        | delete\s+from\s+(?!{_NO_TABLE}){_NAME}(?:\s*(?:$|;)|\s+(?:where|using|returning|limit|order)\b)
        | (?:insert{_MODIFIERS}|replace)\s+into\s+{_NAME}\s*(?:\([^)]*\)|{HOLE})?\s*
            (?:values?\b|select\s|default\s|set\s)
        | update{_MODIFIERS}\s+(?!{_NO_TABLE}){_NAME}(?:\s+as\s+\w+)?\s+set\s+(?:{_NAME}\s*=|{HOLE}|\()
    )""",
    re.DOTALL | re.VERBOSE,
)
# Two words of prose in a row, where a column would stand.
_PROSE = regex(r"(?:^|,)\s*(?!distinct\b|all\b)[a-z']+\s+(?!as\b|over\b|is\b|in\b|not\b|like\b|and\b|or\b)[a-z']+")
_SCHEMA = regex(
    rf"""{_START}(?i:
        (?:alter|create|drop|truncate)\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+|unique\s+|materialized\s+)*
        (?:database|function|index|procedure|role|schema|sequence|table|trigger|type|user|view)\s
    )""",
    re.DOTALL | re.VERBOSE,
)
# What Bandit takes for SQL.
_BANDIT = regex(
    r"select\s.*from\s|delete\s+from\s|insert\s+into\s.*values[\s(]|update\s.*set\s", re.DOTALL | re.IGNORECASE
)
# What a value stands behind.
_VALUE = regex(
    r"""(?ix)
    (?: [=<>] | \b (?: i?like | between (?: \s+\S+\s+and )? ) ) [\s("%]* $
    | \b (?: in | values? ) \s* \( [^()]* $"""
)
_VERB = regex(r"(?i)\b(?:alter|create|delete|drop|insert|merge|replace|select|truncate|update)\b")


def is_query(text: str) -> bool:
    """Tell whether *text*, with `HOLE` for unknown pieces, is SQL and not prose that begins like it."""
    if _CAPITALS.match(text):
        return True
    lowered = text.lower()
    # Keywords in one case only: a sentence begins with a capital letter.
    if text[:1].isupper() and text[1:2].islower() and " From " not in text and " Set " not in text:
        return False
    found = _SMALL.match(lowered)
    return found is not None and (found["columns"] is None or not _PROSE.search(found["columns"]))


@frozen(eq=False, repr=False)
class Queries(Combining):
    """Texts that are put together and read like SQL."""

    @property
    def wanted(self) -> Wanted:
        return BUILT_TEXTS

    def find(self, file: File) -> Iterator[Match]:
        for node, scope in built_texts(file):
            text = built(node, scope)
            judgement = judge(text, scope, file) if _VERB.search(text.text) else None
            if judgement is not None:
                confidence, profile = judgement
                nothing_varies = profile is AUDIT and all(harmless(hole, scope, file, _QUOTING) for hole in text.holes)
                yield Match(
                    node=node, scope=scope, severity=LOW if nothing_varies else None, confidence=confidence,
                    profile=profile)


def judge(text: Built, scope: Scope, file: File) -> Optional[Tuple[Level, Optional[Profile]]]:
    """Return how sure it is that *text* is a query with untrusted pieces, and the profile that shows it."""
    spelled = text.text
    function = _receiver(text.node, scope, file)
    runs = function in _RUNNING
    told = function in _TELLING or function.endswith(("Error", "Exception", "Warning"))
    if not told and is_query(spelled[:2000]):
        harmful = [(before, hole) for before, hole in _places(text) if not harmless(hole, scope, file, _QUOTING)]
        if harmful:
            # A parameter cannot stand for a table, a column or a clause: those come from the program, as a rule.
            values = any(_is_value(before) or _has_values(before, hole, scope, file) for before, hole in harmful)
            return (MEDIUM if runs else LOW, None) if values else (LOW, AUDIT)
    if _BANDIT.search(spelled[:2000].replace(HOLE, " ")) or runs and text.holes and _SCHEMA.match(spelled):
        return LOW, AUDIT
    return None


def _places(text: Built) -> Iterator[Tuple[str, ast.expr]]:
    """Yield the expressions in *text*, each with all that stands before it."""
    before = ""
    for piece in text.pieces:
        if isinstance(piece, str):
            before += piece
        else:
            yield before, piece
            before += HOLE


def _is_value(before: str) -> bool:
    """Tell whether a value stands behind *before*, the beginning of a query, and not a name or a clause."""
    return before.count("'") % 2 == 1 or _VALUE.search(before[-400:]) is not None


def _has_values(before: str, hole: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether the text that *hole* is known to be has values put into it."""
    for item in file.value(hole, scope).items:
        text = before
        for part in item.parts if isinstance(item, Text) else ():
            if isinstance(part, str):
                text += part
            elif _is_value(text):
                return True
            else:
                text += HOLE
    return False


def _receiver(node: ast.AST, scope: Scope, file: File) -> str:
    """Return the name of the function that is given *node*, "" where there is none."""
    above = file.parent(node, scope)
    if isinstance(above, ast.keyword):
        above = file.parent(above, scope)
    return tail_of(above.func) if isinstance(above, ast.Call) else ""


_BUILT_FROM = "SQL is built from {source} (line {line}): pass it as a parameter of the query"
_REACHES = "SQL with {source} (line {line}) in it reaches {sink}: pass it as a parameter of the query"


@frozen(eq=False, repr=False)
class Injected(Combining):
    """Queries as texts, told where their pieces come from; and calls that data from outside reaches without one."""

    flow: Flow
    reaches: str = _REACHES

    @property
    def parts(self) -> Tuple[Matcher, ...]:
        """The matchers that this one is made of."""
        return (Queries(), self.flow)

    @property
    def wanted(self) -> Wanted:
        return BUILT_TEXTS | self.flow.wanted

    def find(self, file: File) -> Iterator[Match]:
        kinds = self.flow.possible(file)
        told: Set[Tuple[Scope, str, str]] = set()
        texts: Set[ast.AST] = set()
        for match in Queries().find(file):
            taints = file.flow_value(match.node, match.scope, kinds).taints if kinds else CLEAN
            harmful = self.flow.harmful(taints, file)
            if harmful:
                match = evolve(match, **self.flow.evidence(match, harmful), message=_BUILT_FROM)
                told.add((match.scope.owner, match.facts["source"], match.facts["line"]))
            elif taints:
                match = evolve(match, confidence=LOW, profile=AUDIT)  # all of it was vetted
            texts.add(match.node)
            yield match
        for match in self.flow.find(file):
            if (match.scope.owner, match.facts["source"], match.facts["line"]) not in told or _is_text_of_its_own(
                match, texts
            ):
                yield evolve(match, message=self.reaches)


def _is_text_of_its_own(match: Match, told: Set[ast.AST]) -> bool:
    """Tell whether a call is given a text of none of those in *told*: put together right there, or by and by."""
    call_ = match.node
    given = call_.args[0] if isinstance(call_, ast.Call) and call_.args else None
    if isinstance(given, ast.Name):
        found = match.scope.find(given.id)
        return found is not None and any(kind == UPDATE for kind, *_ in found[1]) and told.isdisjoint(
            place for place, _ in ingredients(given, match.scope))
    return isinstance(given, (ast.BinOp, ast.JoinedStr)) and told.isdisjoint(ast.walk(given))


SQL = Rule(
    code="S608", name="sql-injection", cwe=89, severity=MEDIUM, confidence=LOW,
    message="SQL is put together from texts: pass values as parameters of the query, and check names against a list",
    when=Injected(through("sql", sinks.SQL)),
    why="""
        The database cannot tell the query from the values in it. Whoever controls a value can end the
        literal that it stands in and go on with SQL of their own.
    """,
    bad=(
        """
        cursor.execute("SELECT * FROM users WHERE name = '%s'" % name)  # S608
        cursor.execute("SELECT * FROM users WHERE name = '{}'".format(name))  # S608
        cursor.execute(f"DELETE FROM users WHERE name = '{name}'")  # S608
        query = "insert into users (name) values ('" + name + "')"  # S608
        query = f"update users set name = '{name}'"  # S608
        query = "SELECT * FROM users ORDER BY [order]".replace("[order]", order)  # S608
        """,
        """
        TABLE = "users"
        query = "SELECT * FROM " + TABLE  # S608
        cursor.execute(f"DROP TABLE {table}")  # S608
        print(f"Please select one from {names}")  # S608
        """,
    ),
    good="""
        cursor.execute("SELECT * FROM users WHERE name = %s", (name,))
        cursor.execute("SELECT * FROM users WHERE name = ?", (name,))
        print(f"Please select {name}")
    """,
    see=(
        "https://docs.python.org/3/library/sqlite3.html#how-to-use-placeholders-to-bind-values-in-sql-queries",
        "https://cheatsheetseries.owasp.org/cheatsheets/Query_Parameterization_Cheat_Sheet.html",
    ),
    also=(
        "P 5005", "P 5045", "P 5305", "P 5374", "aws-lambda/mysql-sqli", "aws-lambda/psycopg-sqli",
        "aws-lambda/pymssql-sqli", "aws-lambda/pymysql-sqli", "aws-lambda/sqlalchemy-sqli",
        "aws-lambda/tainted-sql-string", "django/sql-injection-db-cursor-execute",
        "django/sql-injection-using-extra-where", "django/sql-injection-using-raw", "django/sql-injection-using-rawsql",
        "django/tainted-sql-string", "flask/tainted-sql-string", "lang/aiopg-sqli", "lang/asyncpg-sqli",
        "lang/formatted-sql-query", "lang/pg8000-sqli", "lang/psycopg-sqli", "py/sql-injection",
        "sqlalchemy/sqlalchemy-execute-raw-query", "taint-sqli",
    ),
)


def _reads_like_django(match: Match, file: File) -> bool:
    """Tell whether a method is called on a manager or a query set."""
    if isinstance(match.node, ast.Call):
        receiver: ast.AST = match.node.func
        while isinstance(receiver, (ast.Attribute, ast.Call)):
            receiver = receiver.func if isinstance(receiver, ast.Call) else receiver.value
            if tail_of(receiver) in ("objects", "_default_manager"):
                return True
    return False


def _is_query_built_here(match: Match, file: File) -> bool:
    """Tell whether the query is put together in the call itself, where S608 reports it."""
    query = _QUERY.node(match)
    if not isinstance(query, (ast.BinOp, ast.Call, ast.JoinedStr)):
        return False
    text = built(query, match.scope)
    return len(text.pieces) > 1 and is_query(text.text)


def _is_a_literal(match: Match, file: File) -> bool:
    """Tell whether the query is a literal text."""
    return isinstance(_QUERY.node(match), ast.Constant)


def _is_written_out(match: Match, file: File) -> bool:
    """Tell whether the parts of a query are literals, or containers of them."""
    for operand in (_SELECT, _WHERE, _TABLES):
        stack: List[Optional[ast.AST]] = [operand.node(match)]
        for part in stack:  # grows
            if isinstance(part, (ast.List, ast.Tuple, ast.Dict)):
                stack.extend(ast.iter_child_nodes(part))
            elif part is not None and not isinstance(part, (ast.Constant, ast.expr_context)):
                return False
    return True


_SELECT, _WHERE, _TABLES = arg("select", 0), arg("where", 1), arg("tables", 3)
_QUERY = arg("sql", 0)
_BUILT_HERE = Test(_is_query_built_here)
_RAW = call("django.db.models.expressions.RawSQL")
_DJANGO = Test(_reads_like_django)
_EXTRA = method("extra").where(_DJANGO | anywhere(imports("django")))

EXTRA = Rule(
    code="S610", name="django-extra", cwe=89, severity=MEDIUM, confidence=MEDIUM,
    message="extra() takes SQL as it is: use query expressions, or pass values in params and select_params",
    when=_EXTRA.unless(fixed(_SELECT, _QUOTING) & fixed(_WHERE, _QUOTING) & fixed(_TABLES, _QUOTING))
    | _EXTRA.unless(Test(_is_written_out)).saying(confidence=LOW, profile=AUDIT),
    why="""
        The texts become part of the query without quotes or checks. Whoever controls a part of them can
        go on with SQL of their own.
    """,
    bad=(
        """
        User.objects.filter(active=True).extra(where=["name = '%s'" % name])  # S610
        User.objects.extra({"age": f"now() - {column}"})  # S610
        """,
        """
        from django.contrib.auth.models import User

        CONDITION = "age > 18"
        users = User.objects.extra(where=[CONDITION])  # S610
        users = users.extra(tables=[table])  # S610
        """,
    ),
    good=(
        """
        record = log.extra({"age": age})
        """,
        """
        from django.contrib.auth.models import User

        User.objects.filter(name=name)
        User.objects.extra(where=["name = %s"], params=[name])
        User.objects.extra({"age": "now() - born"})
        """,
    ),
    see=("https://docs.djangoproject.com/en/stable/ref/models/querysets/#extra",),
    also=("django/avoid-query-set-extra",),
)

RAW = Rule(
    code="S611", name="django-raw-sql", cwe=89, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() takes SQL as it is: pass values as its parameters",
    when=_RAW.unless(fixed(_QUERY, _QUOTING)).unless(_BUILT_HERE)
    | _RAW.unless(Test(_is_a_literal)).unless(_BUILT_HERE).saying(confidence=LOW, profile=AUDIT),
    why="""
        The text becomes part of the query without quotes or checks. Whoever controls a part of it can go
        on with SQL of their own.
    """,
    bad="""
        from django.db.models.expressions import RawSQL

        users = User.objects.annotate(value=RawSQL("lower(%s)" % column, ()))  # S611
        RANK = "rank() OVER (ORDER BY age)"
        users = User.objects.annotate(value=RawSQL(RANK, ()))  # S611
        users = User.objects.annotate(value=RawSQL(f"SELECT age FROM users WHERE id = {id}", ()))  # S608
    """,
    good="""
        from django.db.models.expressions import RawSQL

        users = User.objects.annotate(value=RawSQL("lower(%s)", (name,)))
    """,
    see=("https://docs.djangoproject.com/en/stable/topics/db/sql/",),
    also=("django/avoid-raw-sql",),
)
