"""Settings of the process or the application that someone else chooses."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterator, Tuple

from attrs import frozen

from flake8_secure.api import AUDIT, HIGH, LOW, Match, Rule, outside_suites
from flake8_secure.dataflow.taints import Taints
from flake8_secure.dataflow.values import Value
from flake8_secure.match.flows import flow, sink
from flake8_secure.match.harms import bare, chosen_keys, is_said_by_platform
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_HOLDERS = ("flask.Flask().config", "os.environ")


@frozen(eq=False, repr=False)
class SettingSink:
    """What is written to one of `_HOLDERS`: the name that something is written under, or else what is written."""

    named: bool

    @property
    def wanted(self) -> Wanted:
        return Wanted(writes=frozenset(("[]",)))

    def harm(self, value: Value) -> Taints:
        taints = bare(value) if self.named else value.taints
        return frozenset(taint for taint in taints if not is_said_by_platform(taint))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        for node, scope in file.index.writes.get("[]", ()):
            if (text_of(node.slice) is None) is self.named and not file.names(node.value, scope).isdisjoint(_HOLDERS):
                match = Match(node=node, scope=scope, facts={"sink": f"{ast.unparse(node.value)}[...]"})
                yield match, file.flow_value(node.slice if self.named else file.index.written[node], scope, kinds)


CHOSEN_SETTINGS = Rule(
    code="SEC135", name="setting-chosen-by-user", cwe=15, severity=HIGH,
    message="{source} (line {line}) names the setting in {sink}: look it up among those that visitors may change",
    when=outside_suites(
        flow("attribute", SettingSink(True), sink("os.putenv", *(f"{holder}.setdefault" for holder in _HOLDERS), harm=bare),
             sink("builtins.globals().update", *(f"{holder}.{method}" for holder in _HOLDERS for method in (
                 "from_mapping", "update")), harm=chosen_keys), kinds=("remote",))
        | flow("attribute", SettingSink(False), kinds=("remote",), audit=True).saying(
            "{source} (line {line}) is what {sink} is set to: see what reads it", severity=LOW, confidence=LOW, profile=AUDIT)),
    why="""
        Variables of the environment such as `LD_PRELOAD`, `PATH` and `PYTHONPATH` decide what the next process runs; the
        configuration of an application has its keys, and turns its debugger on.
    """,
    bad="""
        import os

        from flask import Flask, request

        app = Flask(__name__)  # SEC404


        @app.post("/variable")
        def variable():
            os.environ[request.form["name"]] = "1"  # SEC135
            os.putenv(request.form["name"], "1")  # SEC135
            os.environ["TZ"] = request.form["zone"]  # SEC135
            return {}


        @app.post("/variables")
        def variables():
            globals().update(request.get_json())  # SEC135
            return {}


        @app.post("/settings")
        def settings():
            app.config.update(request.get_json())  # SEC135
            return {}
    """,
    good="""
        import os

        from flask import Flask, abort, request

        app = Flask(__name__)  # SEC404
        ZONES = ("Europe/Rome", "Europe/Oslo")


        @app.post("/zone")
        def zone():
            if request.form["zone"] not in ZONES:
                abort(400)
            os.environ["TZ"] = request.form["zone"]
            app.config.update(ZONE=request.form["zone"])
            return {}


        @app.post("/prefixed")
        def prefixed():
            os.environ["SHOP_" + request.form["name"]] = "1"
            return {}
    """,
    see=("https://cwe.mitre.org/data/definitions/15.html",),
)
