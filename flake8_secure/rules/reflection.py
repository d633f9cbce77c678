"""Names in the program itself that someone else chooses: attributes and modules."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import HIGH, LOW, MEDIUM, Match, Rule, Test, outside_suites, receiver
from flake8_secure.dataflow.values import Local
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.flows import through
from flake8_secure.match.harms import bare, module
from flake8_secure.match.sinks import KeySink
from flake8_secure.match.uses import uses
from flake8_secure.models import sinks
from flake8_secure.models.sinks.tables import each
from flake8_secure.syntax.nodes import is_class, shape, tail_of, target_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_ITEMS = KeySink(frozenset(sinks.NAMESPACES), frozenset(("__dict__",)), bare)


def _is_of_another(match: Match, file: File) -> bool:
    """Tell whether it is not the object's own class that says which attribute is meant: `getattr(row, row._key_name)`.

    What has no underscore may be a field of what was sent.
    """
    given = match.node.args if isinstance(match.node, ast.Call) else []
    return len(given) < 2 or not isinstance(given[1], ast.Attribute) or not given[1].attr.startswith("_") \
        or shape(given[1].value) != shape(given[0])


def _is_bound(match: Match, file: File) -> bool:
    """Tell whether the method is not that of a class, which takes the object first: `object.__setattr__(self, name, value)`."""
    owner = receiver.node(match)
    return owner is not None and not is_class(owner) and "builtins.object" not in file.names(owner, match.scope)


def _is_marked(match: Match, file: File) -> bool:
    """Tell whether the function goes on to ask what was found for a mark, or what it is.

    `getattr(found, "exposed", False)`, `isinstance(found, Action)`
    """
    above = file.parent(match.node, match.scope)
    target = above.target if isinstance(above, ast.NamedExpr) else target_of(above)
    return isinstance(target, ast.Name) and any(
        len(asked.args) > 1 and tail_of(asked.args[0]) == target.id and (
            tail_of(asked.func) in ("isinstance", "issubclass")
            or tail_of(asked.func) in ("getattr", "hasattr") and isinstance(asked.args[1], ast.Constant))
        for asked in file.nodes_of(ast.Call, match.scope))


# Functions that take the level of messages, or set it, and refuse all else.
_LEVELS = frozenset(("basicConfig", "isEnabledFor", "log", "setLevel"))


_ENUMERATIONS = frozenset(each("enum.{}", ("Enum", "Flag", "IntEnum", "IntFlag", "StrEnum")))


def _is_enumeration(node: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *node* is a class of the project that lists members."""
    kind = file.value(node, scope).single
    return isinstance(kind, Local) and isinstance(kind.node, ast.ClassDef) and not file.bases_of(kind.node).isdisjoint(
        _ENUMERATIONS)


def _is_level(match: Match, file: File) -> bool:
    """Tell whether the attribute is one in capitals of `logging` or an enumeration, which does nothing, or taken for a level."""
    given = match.node.args if isinstance(match.node, ast.Call) else []
    of_logging = len(given) > 1 and "logging" in file.names(given[0], match.scope)
    if not of_logging and not (len(given) > 1 and _is_enumeration(given[0], match.scope, file)):
        return False
    makers = [given[1], *(origin for origin, _ in known_origins(given[1], match.scope))]
    if any(isinstance(made, ast.Call) and tail_of(made.func) == "upper" for made in makers):
        return True
    ends = [use for use in uses(match.node, match.scope, file) if use.kind != "store"] if of_logging else []
    return bool(ends) and all(use.kind == "call" and use.name in _LEVELS for use in ends)


REFLECTION = Rule(
    code="SEC116", name="attribute-chosen-by-user", cwe=470, severity=MEDIUM,
    message="{source} (line {line}) chooses the attribute in {sink}: look it up in a dictionary of allowed ones",
    when=outside_suites(
        through("attribute", sinks.REFLECTION, _ITEMS, harm=bare, where=Test(_is_of_another)).unless(
            Test(_is_marked) | Test(_is_level)))
    | through("attribute", sinks.REFLECTION_OF_SELF, harm=bare, where=Test(_is_bound)),
    why="Names such as `__class__` or `delete` reach what was never meant to be reached.",
    bad="""
        import logging
        import operator

        from django.http import JsonResponse


        def act(request, service):
            return JsonResponse({"result": getattr(service, request.GET["action"])()})  # SEC116


        def run(request):
            return JsonResponse({"result": globals()[request.GET["action"]]()})  # SEC116


        def order(request, rows):
            rows.sort(key=operator.attrgetter(request.GET["by"]))  # SEC116
            return JsonResponse({"total": globals().get(request.GET["sum"])(rows)})  # SEC116


        def log(request, rows):
            getattr(logging, request.GET["level"])("%s rows", len(rows))  # SEC116
            getattr(rows, request.GET["level"].upper())()  # SEC116
            return JsonResponse({"level": getattr(logging, request.GET["level"])})  # SEC116
    """,
    good="""
        import logging

        from django.http import JsonResponse

        ACTIONS = ("start", "stop")


        def tell(request):
            level = request.GET["level"].upper()
            logging.getLogger("shop").setLevel(getattr(logging, level, logging.INFO))
            logging.getLogger("shop").setLevel(level or getattr(logging, request.GET["other"].upper()))
            logging.basicConfig(level=getattr(logging, request.GET["level"]))
            return JsonResponse({})


        def act(request, service):
            action = request.GET["action"]
            if action not in ACTIONS:
                return JsonResponse({}, status=404)
            return JsonResponse({"result": getattr(service, action)()})


        def call(request, service):
            found = getattr(service, request.GET["action"], None)
            if found is None or not getattr(found, "exposed", False):
                return JsonResponse({}, status=404)
            return JsonResponse({"result": found()})
    """,
    also=("P 5010", "py/attribute-pollution", "taint-broken-access-control"),
    see=("https://docs.python.org/3/library/functions.html#getattr",),
)

IMPORT_INJECTION = Rule(
    code="SEC117", name="import-chosen-by-user", cwe=706, severity=HIGH,
    message="{source} (line {line}) chooses the module in {sink}: look the name up in a list of allowed ones",
    when=through("import", sinks.IMPORT, harm=module)
    | through("import", sinks.FUNCTION_NAME, harm=module).saying(
        "{source} (line {line}) chooses the function that {sink} runs: look it up among allowed ones", cwe=470)
    | through("import", sinks.IMPORT, audit=True).saying(severity=LOW, confidence=LOW),
    why="""
        Importing runs the module; any installed one can be chosen. Queues and schedulers take functions by their dotted names
        as well, and run them with what they are given.
    """,
    bad=(
        """
        from apscheduler.schedulers.background import BackgroundScheduler
        from flask import Flask, request
        from rq import Queue

        from shop import redis

        app = Flask(__name__)
        queue = Queue("jobs", connection=redis)
        scheduler = BackgroundScheduler()


        @app.route("/run")
        def run():
            queue.enqueue(request.args["function"])  # SEC117
            scheduler.add_job(request.args["function"], "interval", seconds=3)  # SEC117
            return {}
        """,
        """
        import importlib

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/plugin")
        def plugin():
            importlib.import_module(request.args["name"])  # SEC117
            return {}
        """,
        """
        import importlib

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/plugin")
        def plugin():
            importlib.import_module("shop.plugins." + request.args["name"])  # SEC117
            return {}
        """,
    ),
    good=(
        """
        from flask import Flask, request
        from rq import Queue

        from shop import redis
        from shop.jobs import mail, report

        app = Flask(__name__)
        queue = Queue("jobs", connection=redis)
        JOBS = {"mail": mail, "report": report}


        @app.route("/job")
        def enqueue():
            job = JOBS[request.args["function"]]
            queue.enqueue(job, request.args["name"])
            queue.enqueue("shop.jobs." + request.args["function"])
            queue.enqueue(report, request.args["name"])
            return {}
        """,
        """
        import importlib

        from flask import Flask, abort, request

        app = Flask(__name__)
        PLUGINS = ("calendar", "mail")


        @app.route("/plugin")
        def plugin():
            name = request.args["name"]
            if name not in PLUGINS:
                abort(404)
            importlib.import_module(f"shop.plugins.{name}")
            return {}
        """,
    ),
    also=("P 6064", "lang/non-literal-import"),
    see=("https://docs.python.org/3/library/importlib.html#importlib.import_module",),
)
