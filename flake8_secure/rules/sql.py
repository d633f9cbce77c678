"""SQL that is put together from texts, where a parameter belongs."""

from __future__ import annotations

import ast
from typing import Dict, FrozenSet, Iterator, List, Mapping, Optional, Set, Tuple

from attrs import evolve, frozen

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Matcher,
    Rule,
    Test,
    anywhere,
    arg,
    call,
    fixed,
    imports,
    method,
)
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.values import NOTHING, PARTIAL, Contents, Local, Text
from flake8_secure.match.args import chain
from flake8_secure.match.base import Combining
from flake8_secure.match.commands import queries
from flake8_secure.match.evidence import known_origins, makers
from flake8_secure.match.flows import Flow, are_vetted, flow, sink, through, told
from flake8_secure.match.harms import sent_text, text_or_keys
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.testfiles import is_test
from flake8_secure.match.texts import BUILT_TEXTS, bound_text, built
from flake8_secure.models import sinks
from flake8_secure.models.sinks.commands import SUBPROCESS_CALLS
from flake8_secure.rules.shell import shell_is
from flake8_secure.rules.sql_grammar import is_query
from flake8_secure.rules.sql_placeholders import QUOTED_PLACEHOLDERS
from flake8_secure.rules.sql_texts import ADDED, PROSE, QUOTING, Queries, holds_values, judge
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import below, children, tail_of
from flake8_secure.syntax.scopes import Scope, bindings_of_name

_BUILT_FROM = "SQL is built from {source} (line {line}): pass it as a parameter of the query"
_SENT = "{source} (line {line}) is part of SQL that {sink} hands to a client: pass it as a variable of that"
_TAKEN_AS_IT_IS = "{name}() takes SQL as it is: pass values as parameters, and names by Identifier()"
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
        found: Dict[Tuple[Scope, str, str], Set[str]] = {}
        texts: Set[ast.AST] = set()
        added: List[Tuple[Match, Set[str]]] = []
        for match in Queries().find(file):
            value = file.flow_value(match.node, match.scope, kinds) if kinds else NOTHING
            taints = self.flow.judged(value.taints, value)
            harmful = self.flow.harmful(taints, file)
            if harmful and match.facts != PROSE:
                steps = match.facts == ADDED
                match = evolve(match, **{**self.flow.evidence(match, harmful), "message": _BUILT_FROM})
                if steps:
                    added.append((match, {told(taint)["line"] for taint in harmful}))
                    continue
                for taint in harmful:
                    found.setdefault(_input(told(taint), match.scope.owner), set()).add(repr(taint.path))
            elif is_test(file) or are_vetted(taints, self.flow.weakness) or value.taints and not taints:
                match = evolve(match, confidence=LOW, profile=AUDIT)
            texts.add(match.node)
            yield match
        reached: Set[str] = set()
        for match in self.flow.find(file):
            if any(_input(match.facts, owner) in found for owner in _makers(match, file)):
                continue
            pieces = found.get(_input(match.facts, match.scope.owner))
            if pieces is None or match.facts["piece"] not in pieces and _is_read(_given(match)) or _is_text_of_its_own(
                    match, texts) or _is_as_it_came(match, texts, kinds, file):
                reached.add(match.facts["line"])
                yield evolve(match, message=match.message or self.reaches)
        yield from (match for match, lines in added if reached.isdisjoint(lines))


def _input(facts: Mapping[str, str], owner: Scope) -> Tuple[Scope, str, str]:
    """Return the input that *facts* are about, and the function *owner* in which it may have become a query."""
    return owner, facts["source"], facts["line"]


def _makers(match: Match, file: File) -> Iterator[Scope]:
    """Yield the functions that make the query which a call is given: `build` for `execute(build(name))`."""
    for given in arguments_of(match.node)[:1] if isinstance(match.node, ast.Call) else ():
        if _additions(given, match.scope):
            return  # what is added to the query is of its own
        for made, around in known_origins(given, match.scope):
            for item in file.value(made.func, around).items if isinstance(made, ast.Call) else ():
                called = item.get("function") if isinstance(item, Contents) and item.kind == PARTIAL else None
                for one in (item,) if called is None else called.items:
                    if isinstance(one, Local) and one.node in file.index.by_node:
                        yield file.index.by_node[one.node]


def _given(match: Match) -> Optional[ast.expr]:
    """Return what a call is given first that is not a constant: the name of a table stands before the parts of a query."""
    return next((
        argument for argument in arguments_of(match.node) if not isinstance(argument, ast.Constant)), None) if isinstance(
            match.node, ast.Call) else None


# What gives back the text that it is given, or called on.
_SAYING_THE_SAME = frozenset(("decode", "lower", "rstrip", "str", "strip", "upper"))


def _is_read(given: Optional[ast.AST]) -> bool:
    """Tell whether *given* is what is read from data right there: `arguments["where"]`, `str(arguments["where"])`."""
    while isinstance(given, ast.Call) and tail_of(given.func) in _SAYING_THE_SAME:
        given = given.args[0] if given.args else getattr(given.func, "value", None)
    return isinstance(given, ast.Subscript) or isinstance(given, ast.Call) and tail_of(given.func) == "get"


def _is_text_of_its_own(match: Match, told: Set[ast.AST]) -> bool:
    """Tell whether a call is given a text of none of those in *told*: put together right there, or by and by."""
    given = _given(match)
    if isinstance(given, ast.Name):
        return told.isdisjoint(_additions(given, match.scope)) and told.isdisjoint(_sources(given, match.scope))
    if isinstance(given, ast.Call) and isinstance(given.func, ast.Attribute) and given.func.attr == "format" \
            and isinstance(given.func.value, ast.Constant):
        return told.isdisjoint(place for place, _ in ingredients(given, match.scope))
    return isinstance(given, (ast.BinOp, ast.JoinedStr)) and told.isdisjoint(below(given))


def _is_as_it_came(match: Match, told: Set[ast.AST], kinds: FrozenSet[str], file: File) -> bool:
    """Tell whether a call is given what was read from data of *kinds*, there or before, and of no text in *told*.

    `execute(data["query"])`, `execute(self.query)`, `execute(chosen(data))`.
    """
    given = _given(match)
    if given is None or not all(
            isinstance(made, ast.Attribute) or _is_read(made) for made, _ in makers(given, match.scope, file)):
        return False
    value = file.flow_value(given, match.scope, kinds)
    joined = any(isinstance(item, Text) and len(item.parts) > 1 for item in value.items)
    return not joined and told.isdisjoint(_sources(given, match.scope))


def _additions(given: ast.expr, scope: Scope) -> List[ast.AST]:
    """Return what is added to *given* where that is a name: `query += " LIMIT 1"`."""
    return [value.value for _, value, *_ in bindings_of_name(given, scope) if isinstance(value, ast.AugAssign)]


def _sources(given: ast.expr, scope: Scope) -> Iterator[ast.AST]:
    """Yield all that goes into *given*, also by way of calls: `statement = text(query)`."""
    queue: List[Tuple[ast.AST, Scope]] = [(given, scope)]
    seen: Set[ast.AST] = set()
    for node, home in queue:  # grows
        for place, around in ingredients(node, home) if node not in seen else ():
            for part in below(place):
                yield part
                if isinstance(part, ast.Name) and part is not node:
                    queue.append((part, around))
        seen.add(node)


_PART = arg("string", 0)
_COMPOSED = call("psycopg.sql.SQL", "psycopg2.sql.SQL").unless(fixed(_PART, QUOTING))


def _puts_values_in(match: Match, file: File) -> bool:
    """Tell whether values stand in the text of a part of a query, which is put together right there or by one name before."""
    part = _PART.node(match)
    text = None if part is None else bound_text(part, match.scope) or built(part, match.scope)
    return text is not None and judge(text, match.scope, file) is None and holds_values(text, match.scope, file)


SQL = Rule(
    code="S608", name="sql-injection", cwe=89, severity=MEDIUM, confidence=LOW,
    message="SQL is put together from strings: pass values as parameters of the query, and check names against a list",
    when=Injected(through(
        "sql", sinks.SQL, *through("sql", sinks.SQL_PART, harm=text_or_keys).sinks,
        *through("sql", sinks.SQL_CONDITION, harm=sent_text).sinks))
    | through("sql", {(0, "args", "command"): SUBPROCESS_CALLS}, harm=queries, where=shell_is(False)).saying(_SENT)
    | QUOTED_PLACEHOLDERS
    | _COMPOSED.where(Test(_puts_values_in)).saying(_TAKEN_AS_IT_IS)
    | _COMPOSED.saying(_TAKEN_AS_IT_IS, profile=AUDIT),
    why="""
        The database cannot tell the query from the values in it. Whoever controls a value can end the
        literal that it stands in and go on with SQL of their own. A placeholder in quotes is no better, where the driver puts
        the value in quotes of its own: `''value''` is two empty texts with the value between them.
    """,
    bad=(
        """
        cursor.execute("SELECT * FROM users WHERE name = '%s'" % name)  # S608
        cursor.execute("SELECT * FROM users WHERE name = '{}'".format(name))  # S608
        cursor.execute(f"DELETE FROM users WHERE name = '{name}'")  # S608
        query = "insert into users (name) values ('" + name + "')"  # S608
        query = f"update users set name = '{name}'"  # S608
        condition = f"json_extract(data, '$.{key}') = ?"  # S608
        query = "SELECT * FROM users ORDER BY [order]".replace("[order]", order)  # S608
        """,
        """
        query = "SELECT * FROM " + table  # S608
        cursor.execute(f"DROP TABLE {table}")  # S608
        print(f"Please select one from {names}")  # S608
        """,
        """
        query = "SELECT * FROM "
        query += table  # S608
        cursor.execute(query)
        """,
        """
        from textwrap import dedent

        from psycopg import sql

        def index(cursor, name, kind):
            statement = dedent(  # S608
                "CREATE VIRTUAL TABLE {name} USING fts5 (word)"
            ).strip().format(name=name)
            cursor.execute(statement)
            cursor.execute(sql.SQL("SELECT * FROM users WHERE {}").format(sql.SQL(kind)))  # S608
            cursor.execute(sql.SQL("SELECT * FROM users {}").format(sql.SQL("LIMIT {}").format(sql.Literal(kind))))

        def insert(query, name):
            query += "; SELECT currval('%s')" % name  # S608
            return query

        def told(text, name):
            text += "; SELECT one of '%s'" % name
            return text
        """,
        """
        from flask import Flask, request

        app = Flask(__name__)

        @app.get("/users")
        def users():
            cursor.execute("SELECT * FROM users WHERE name = '%s'", (request.args["name"],))  # S608
            return {"rows": cursor.fetchall()}
        """,
    ),
    good="""
        cursor.execute("SELECT * FROM users WHERE name = %s", (name,))
        cursor.execute("SELECT * FROM users WHERE name = ?", (name,))
        print(f"Please select {name}")
        TABLE = "users"
        query = "SELECT * FROM " + TABLE
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
    return any(tail_of(part) in ("objects", "_default_manager") for part in chain(match.node))


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
    for operand in (_SELECT, _WHERE, _TABLES, _ORDER):
        stack: List[Optional[ast.AST]] = [operand.node(match)]
        for part in stack:  # grows
            if isinstance(part, (ast.List, ast.Tuple, ast.Dict)):
                stack.extend(children(part))
            elif part is not None and not isinstance(part, ast.Constant):
                return False
    return True


_SELECT, _WHERE, _TABLES, _ORDER = arg("select", 0), arg("where", 1), arg("tables", 3), arg("order_by", 4)
_QUERY = arg("sql", 0)
_BUILT_HERE = Test(_is_query_built_here)
_RAW_SQL = "django.db.models.expressions.RawSQL"
_RAW = call(_RAW_SQL)
_DJANGO = Test(_reads_like_django)
_EXTRA = method("extra").where(_DJANGO | anywhere(imports("django")))

EXTRA = Rule(
    code="S610", name="django-extra", cwe=89, severity=MEDIUM, confidence=MEDIUM,
    message="extra() takes SQL as it is: use query expressions, or pass values in params and select_params",
    when=_EXTRA.unless(fixed(_SELECT, QUOTING) & fixed(_WHERE, QUOTING) & fixed(_TABLES, QUOTING) & fixed(
        _ORDER, QUOTING))
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
        users = users.extra(order_by=["users." + column])  # S610
        users = users.extra(order_by=["users.age"])
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
    when=flow("sql", sink(_RAW_SQL, arg=("sql", 0))).unless(_BUILT_HERE).saying(_REACHES, confidence=HIGH)
    | _RAW.unless(fixed(_QUERY, QUOTING)).unless(_BUILT_HERE)
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

        def ranked(request):
            column = request.GET["column"]
            RawSQL(f"SELECT {column} FROM users", ())  # S608
            return User.objects.annotate(value=RawSQL(column, ()))  # S611
    """,
    good="""
        from django.db.models.expressions import RawSQL

        users = User.objects.annotate(value=RawSQL("lower(%s)", (name,)))
    """,
    see=("https://docs.djangoproject.com/en/stable/topics/db/sql/",),
    also=("django/avoid-raw-sql",),
)
