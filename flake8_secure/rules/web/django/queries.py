"""Django queries that are written by hand, and data that no form has cleaned."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator

from attrs import frozen

from flake8_secure.api import (
    AUDIT,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    anywhere,
    arg,
    either,
    fixed,
    imports,
    method,
    receiver,
    subclass,
)
from flake8_secure.match.base import Combining
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.facts import facts
from flake8_secure.match.texts import built
from flake8_secure.rules.sql_grammar import is_query
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import calls_any, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_DJANGO = anywhere(imports("django"))
_EXPRESSIONS = tuple(
    f"django.db.models.{module}{name}" for module in ("", "expressions.") for name in (
        "Case", "Col", "DurationValue", "Exists", "Expression", "ExpressionList", "ExpressionWrapper", "Func",
        "OuterRef", "Random", "RawSQL", "Ref", "RowRange", "Star", "Subquery", "Value", "ValueRange", "When", "Window",
        "WindowFrame",
    )
)

CUSTOM_SQL = Rule(
    code="SEC431", name="django-custom-sql-expression", cwe=89, severity=LOW, confidence=LOW, profile=AUDIT,
    message="this makes SQL of its own: check that no value from outside reaches its template",
    when=either(
        subclass(*_EXPRESSIONS),
        method("as_sql").where(_DJANGO),
    ),
    why="What the template of an expression holds is part of the query; only its parameters are quoted.",
    bad="""
        from django.db.models import Func

        class Position(Func):  # SEC431
            template = "%(function)s('%(substring)s' in %(expressions)s)"

        def sql_of(query, compiler, connection):
            return query.where.as_sql(compiler, connection)  # SEC431
    """,
    good=(
        """
        from django.db.models import CharField, Value

        class Name(CharField):
            pass

        nothing = Value("")
        """,
        """
        def sql_of(table):
            return table.as_sql()
        """,
    ),
    see=("https://docs.djangoproject.com/en/stable/ref/models/expressions/#avoiding-sql-injection",),
    also=("django/custom-expression-as-sql", "django/extends-custom-expression"),
)

_QUERY = arg("raw_query", 0)

# Whether a method is one of a manager.
MANAGED = Test(lambda match, file: tail_of(receiver.node(match)) == "objects")


def _is_put_together(match: Match, file: File) -> bool:
    """Tell whether the query is put together in sight, and known for one: then it is judged there."""
    texts = (built(node, scope) for node, scope in known_origins(_QUERY.node(match), match.scope) if isinstance(node, ast.expr))
    return any(text.holes and text.pieces != (text.node,) and is_query(text.text) for text in texts)


RAW_QUERY = Rule(
    code="SEC432", name="django-raw-query", cwe=89, severity=MEDIUM, confidence=LOW, profile=AUDIT,
    message="raw() runs a query that is not known here: keep it constant, and pass values as params",
    when=method("raw").where(MANAGED).unless(fixed(_QUERY)).unless(Test(_is_put_together)),
    why="A value that becomes part of the query can change what it does.",
    bad="""
        def named(query):
            return Person.objects.raw(query)  # SEC432

        def listed(table):
            query = "SELECT * FROM %s" % table  # S608
            return Person.objects.raw(query)

        def found(rest):
            return Person.objects.raw("SELECT " + rest)  # SEC432
    """,
    good="""
        def named(name, client):
            client.raw(name)
            Person.objects.raw()
            return Person.objects.raw("SELECT * FROM person WHERE name = %s", [name])
    """,
    see=("https://docs.djangoproject.com/en/stable/topics/db/sql/#passing-parameters-into-raw",),
    also=("django/avoid-raw-sql",),
)


@frozen(eq=False, repr=False)
class PostAfterValidation(Combining):
    """Uses of `request.POST` where a form has just been found valid."""

    @property
    def wanted(self) -> Wanted:
        return Wanted(uses=frozenset(("POST",)))

    def find(self, file: File) -> Iterator[Match]:
        for node, scope in file.index.uses.get("POST", ()):
            if any(fact.around and fact.holds and calls_any(fact.test, ("is_valid",)) for fact in facts(node, scope, file)):
                yield Match(node=node, scope=scope)


UNCLEANED = Rule(
    code="SEC433", name="django-form-bypassed", cwe=20, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="the form has checked its cleaned_data, not request.POST: take the value from there",
    when=PostAfterValidation(),
    why="`is_valid()` puts what it has checked into `cleaned_data`; the request still holds what was sent.",
    bad="""
        def create(request):
            form = TournamentForm(request.POST)
            if form.is_valid():
                if request.user.is_staff:
                    return save(request.POST["name"])  # SEC433
    """,
    good="""
        def create(request):
            form = TournamentForm(request.POST)
            if form.is_valid():
                return save(form.cleaned_data["name"])
            if request.method == "POST":
                return refuse(request.POST)
    """,
    see=("https://docs.djangoproject.com/en/stable/ref/forms/api/#accessing-clean-data",),
    also=("django/django-using-request-post-after-is-valid",),
)
