"""Fields of records that the sender of a request chooses."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, FrozenSet, Iterator, Tuple

from attrs import frozen

from flake8_secure.api import LOW, MEDIUM, Match, Rule, Test, anywhere, arg, either, imports, receiver
from flake8_secure.dataflow.taints import CLEAN, Taints
from flake8_secure.dataflow.values import Box, Contents, Local, Possibility, Ref, Value, join
from flake8_secure.match.args import ValueTest
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.flows import sink, through
from flake8_secure.match.harms import Harm, bare, chosen_keys, entries_of
from flake8_secure.match.sinks import is_method
from flake8_secure.models import sinks
from flake8_secure.models.plain import DECLARED
from flake8_secure.regex import regex
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import callee, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_SESSION = regex(r"(?i)(?:^|_)(?:db|session)$")
# Methods of a session that are given a record, those that are given several, and the one of a record.
_KEEPING = ("add", "merge")
_KEEPING_ALL = ("add_all", "bulk_create", "bulk_save_objects")
_SAVING = "save"
# What keeps whatever is made of it.
_ENTITIES = frozenset(("pony.orm.Database().Entity",))
_SESSIONS = frozenset(("sqlalchemy.ext.asyncio.AsyncSession()", "sqlalchemy.orm.Session()"))


@frozen(eq=False, repr=False)
class KeptRecord:
    """The mapping that a record is made of: `user = User(**data)`, with `session.add(user)` or `user.save()`."""

    harm: Harm = chosen_keys

    @property
    def wanted(self) -> Wanted:
        """What the walk must keep."""
        return Wanted(calls=frozenset((*_KEEPING, *_KEEPING_ALL, _SAVING)), keywords=frozenset(("",)))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        """Yield the calls of classes whose instances are kept, with the mapping that they are given."""
        for node, scope in _made_and_kept(file):
            given = [keyword.value for keyword in node.keywords if keyword.arg is None]
            match = Match(node=node, scope=scope, facts={"sink": tail_of(node.func) + "()"})
            yield match, join(file.flow_value(mapping, scope, kinds) for mapping in given)


def _made_and_kept(file: File) -> Iterator[Tuple[ast.Call, Scope]]:
    """Yield the calls that make records which are kept."""
    for tail in (*_KEEPING, *_KEEPING_ALL, _SAVING):
        for node, scope in file.index.calls.get(tail, ()):
            for made, around in (origin for kept in _kept(node, scope, file) for origin in known_origins(kept, scope)):
                if isinstance(made, ast.Call) and tail_of(made.func)[:1].isupper():
                    yield made, around
    for node, scope in file.index.keywords.get("", ()) if "pony" in file.roots else ():
        if any(_is_entity(item, file) for item in file.value(node.func, scope).items):
            yield node, scope


# What leaves rows of a table: their `update()` takes a mapping.
_CHOOSING = ("?.filter", "?.filter_by")


@frozen(eq=False, repr=False)
class UpdatedRows:
    """The mapping that rows are given which go by a name: `found = Order.query.filter_by(...)`, with `found.update(data)`."""

    harm: Harm = chosen_keys

    @property
    def wanted(self) -> Wanted:
        """What the walk must keep."""
        return Wanted(calls=frozenset(("update",)))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        """Yield the calls of `update()` of such rows, with the mapping that they are given."""
        for node, scope in file.index.calls.get("update", ()):
            rows = getattr(node.func, "value", None)
            if node.args and isinstance(rows, ast.Name) and any(
                    is_method(callee(made), name) for made, _ in known_origins(rows, scope) for name in _CHOOSING):
                match = Match(node=node, scope=scope, facts={"sink": "update()"})
                yield match, file.flow_value(node.args[0], scope, kinds)


def _is_entity(item: Possibility, file: File) -> bool:
    """Tell whether *item* is a class whose instances are kept from the beginning."""
    return isinstance(item, Local) and isinstance(item.node, ast.ClassDef) and not _ENTITIES.isdisjoint(
        file.bases_of(item.node))


def _kept(call: ast.Call, scope: Scope, file: File) -> Iterator[ast.expr]:
    """Yield the records that a call of `add()`, `add_all()` or `save()` keeps."""
    function = call.func
    if not isinstance(function, ast.Attribute):
        return
    if function.attr == _SAVING:
        if not call.args:  # what takes a path is no record
            yield function.value
    elif len(call.args) == 1 and (
            function.attr == "bulk_create" or _SESSION.search(tail_of(function.value))
            or not _SESSIONS.isdisjoint(file.names(function.value, scope))):
        given = call.args[0]
        if isinstance(given, (ast.GeneratorExp, ast.ListComp)):
            yield given.elt
        else:
            yield from given.elts if isinstance(given, (ast.List, ast.Tuple)) else (given,)


def _may_keep(match: Match, file: File) -> bool:
    """Tell whether the call may be that of a query: `update()` of a dictionary keeps nothing, nor is a view's given fields."""
    given = getattr(match.node, "args", ())[:1]
    if any(isinstance(item, Ref) and item.name in file.request_types
           for one in given for item in file.flow_value(one, match.scope).items):
        return False
    return tail_of(getattr(match.node, "func", None)) != "update" or not any(
        isinstance(item, (Box, Contents)) and item.kind == "dict" for item in receiver.value(match, file).items)


def _fields_set(update: Value) -> Taints:
    """Return the taints of the names of the fields that an update of MongoDB sets: `{"$set": request.json}`."""
    return CLEAN.union(*(chosen_keys(fields) for _, fields in entries_of(update, "$set", "$setOnInsert")))


# Steps on the way of data that a form or a serializer has looked at.
_CHECKED_BY_FORMS = frozenset((".cleaned_data", ".validated_data"))


def _field_named(value: Value) -> Taints:
    """Return the taints of fields that are named freely, alone or in a list: not of names that a form has looked at."""
    listed = [item for item in value.items if isinstance(item, Contents)]
    held = [one for item in listed for one in (*(one for _, one in item.entries), *([] if item.rest is None else [item.rest]))]
    taints = CLEAN.union(*map(bare, held)) if listed else bare(value)
    return frozenset(
        taint for taint in taints if not taint.label.endswith(DECLARED) and _CHECKED_BY_FORMS.isdisjoint(taint.path))


_DJANGO = anywhere(imports("django"))
# Statements of SQLAlchemy that name the columns they set by what they are executed with.
_SETTING_COLUMNS = ValueTest(arg("statement", 0), lambda item: isinstance(item, Ref) and item.name.startswith((
    "sqlalchemy.insert()", "sqlalchemy.update()")))

_ASKING = regex(r"(?:^|\.)(?:Q|exclude|filter|get)\(\)")


def _such_as(match: Match, file: File) -> Dict[str, str]:
    """Name a field of a filter that gives more away than others."""
    return {"such_as": ", password__startswith too," if _ASKING.search(match.facts["sink"]) else ""}


MASS_ASSIGNMENT = Rule(
    code="SEC125", name="mass-assignment", cwe=915, severity=MEDIUM, confidence=MEDIUM,
    message="{source} (line {line}) names the fields{such_as} in {sink}: pass on those that you expect",
    when=either(
        through(
            "trust", sinks.RECORDS, KeptRecord(), UpdatedRows(),
            sink("?.find_one_and_update", "?.update_many", "?.update_one", arg=(1, "update"), harm=_fields_set),
            sink("?.execute", arg=("params", 1), where=_SETTING_COLUMNS, harm=chosen_keys),
            where=Test(_may_keep), harm=chosen_keys),
        through("trust", sinks.RECORD_FIELDS, where=_DJANGO, harm=_field_named),
        through("trust", sinks.RECORD_ORDER, where=_DJANGO, harm=_field_named, audit=True).saying(severity=LOW, confidence=LOW),
    ).saying(facts=_such_as),
    why="""
        The sender can add fields that no form shows, such as `is_staff=True`. In a filter a name such as
        `owner__password__startswith` finds out secrets letter by letter; in `values()` the name `owner__password` is enough.
        Only audits show what rows are put in order by.
    """,
    bad=(
        """
        from django.db.models import F, Q
        from django.http import JsonResponse
        from shop.models import Order


        def order(request):
            made = Order.objects.create(**request.POST.dict())  # SEC125
            made.lines.all().update(**request.POST.dict())  # SEC125
            made.__dict__.update(request.POST)  # SEC125
            return JsonResponse({"number": made.pk, "count": Order.objects.filter(**request.GET).count()})  # SEC125


        def columns(request):
            rows = Order.objects.annotate(part=F(request.GET["part"])).values("part")  # SEC125
            more = Order.objects.order_by(request.GET["order"]).values_list(*request.GET.getlist("column"))  # SEC125
            found = Order.objects.values(request.GET["one"])  # SEC125
            return JsonResponse({"rows": list(rows), "more": list(more), "found": list(found)})


        def searched(request):
            asked = Q(**request.GET.dict())  # SEC125
            for name, value in request.GET.items():
                asked |= Q(**{name: value})  # SEC125
            return JsonResponse({"count": Order.objects.exclude(asked).count()})


        def ordered(request):
            return JsonResponse({"numbers": [one.pk for one in Order.objects.order_by(request.GET["order"])]})  # SEC125
        """,
        """
        from flask import Flask, request
        from shop.models import Order, db
        from sqlalchemy import select, update
        from sqlalchemy.orm import Session

        app = Flask(__name__)


        @app.route("/order", methods=["POST"])
        def order():
            order = Order(**request.get_json())  # SEC125
            db.session.add(order)
            db.session.commit()
            return {}


        @app.route("/orders", methods=["POST"])
        def orders():
            data = request.get_json()
            for one in data["orders"]:
                order = Order(**data)  # SEC125
                order.save()
            return {}


        @app.route("/order/<int:number>", methods=["POST"])
        def change(number):
            Order.query.filter_by(number=number).update(request.form.to_dict())  # SEC125
            db.session.query(Order).filter(Order.number == number).update(request.json)  # SEC125
            found = Order.query.filter_by(number=number)
            found.update(request.json)  # SEC125
            found.update({"name": request.json["name"]})
            db.session.execute(update(Order).where(Order.number == number).values(request.json))  # SEC125
            db.session.execute(update(Order).where(Order.number == number).values({"name": request.json["name"]}))
            db.session.execute(update(Order), request.json)  # SEC125
            db.session.execute(select(Order).where(Order.number == number), request.json)
            return {}


        @app.route("/kept", methods=["POST"])
        def keep(s: Session):
            s.add(Order(**request.get_json()))  # SEC125
            return {}
        """,
    ),
    good="""
        from django.db.models import F, Q
        from django.http import JsonResponse
        from shop.forms import OrderForm
        from shop.models import Order

        NAMES = {"name": "name", "title": "lines__title"}


        def columns(request):
            if request.GET["column"] not in ("name", "price"):
                return JsonResponse({}, status=400)
            rows = Order.objects.filter(name=request.GET["name"]).values(request.GET["column"], count=F("lines"))
            asked = Q(name=request.GET["name"]) | Q(**{NAMES[request.GET["column"]]: request.GET["name"]})
            form = OrderForm(request.GET)
            more = Order.objects.values_list(form.cleaned_data["field"], f"data__{request.GET['key']}")
            found = colours.values(name=request.GET["name"])
            return JsonResponse({"rows": list(rows.filter(asked)), "more": list(more), "colours": found})


        def order(request):
            form = OrderForm(request.POST)
            if not form.is_valid():
                return JsonResponse({}, status=400)
            made = Order.objects.create(**form.cleaned_data)
            also = Order.objects.create(**{"name": request.POST["name"]})
            also.__dict__.update(name=request.POST["name"])
            new = Order(**form.cleaned_data)
            new.save()
            asked = Question(**request.GET)
            basket.add(Line(**request.GET))
            options = {}
            options.update(**request.GET)
            return JsonResponse({"numbers": [made.pk, also.pk, new.pk], "answer": asked.answer()})
    """,
    see=("https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html",),
    also=("django/mass-assignment",),
)
