"""What answers tell about the inside of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Tuple

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test
from flake8_secure.dataflow.taints import CLEAN, Taints
from flake8_secure.dataflow.values import Contents, Value
from flake8_secure.match.flows import flow, sinks
from flake8_secure.match.harms import entries_of
from flake8_secure.match.sinks import ReturnSink, Sink, WriteSink
from flake8_secure.match.uses import uses
from flake8_secure.models import sinks as tables
from flake8_secure.regex import regex
from flake8_secure.rules.files import WRITES
from flake8_secure.syntax.nodes import callee

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def _sent(value: Value) -> Taints:
    """Return the taints in the body of an answer that is a dictionary, or in the pieces that a server of WSGI sends."""
    pieces = [item.taints for item in value.items if isinstance(item, Contents) and item.kind == "list"]
    return CLEAN.union(*pieces, *(body.taints for _, body in entries_of(value, "body")))


_ANSWERS: Tuple[Sink, ...] = (
    *sinks(tables.ANSWER), ReturnSink(("bottle", "cherrypy", "fastapi", "flask", "quart")), ReturnSink((), _sent),
    WriteSink(frozenset(f"falcon.Response().{name}" for name in ("body", "data", "media", "text"))),
)
# What sends a page to those who look after the program: `send_mail(text=render_template("failed.html", trace=trace))`.
_MAILER = regex(r"(?i)mail|^message$|notif")


def _is_mailed(match: Match, file: File) -> bool:
    """Tell whether the page goes into a mail, or into a file that the program has opened, and nowhere else."""
    ends = [use for use in uses(match.node, match.scope, file) if use.kind != "store"]
    return bool(ends) and all(
        use.kind == "call" and (
            _MAILER.search(use.name) is not None or not file.names(callee(use.node), match.scope).isdisjoint(WRITES))
        for use in ends)


EXCEPTION = Rule(
    code="SEC704", name="exception-in-answer", cwe=209, severity=MEDIUM, confidence=MEDIUM,
    message="{source} (line {line}) goes out with {sink}: log it, and answer with a text of your own",
    when=flow("exposure", *_ANSWERS, kinds=("traceback",)).unless(Test(_is_mailed))
    | flow("exposure", *_ANSWERS, kinds=("exception",), audit=True).saying(severity=LOW, profile=AUDIT),
    why="""
        A traceback shows paths, versions, queries and values. Its text tells an attacker what to try next.
    """,
    bad=(
        """
        import traceback

        from flask import Flask, jsonify, render_template

        app = Flask(__name__)


        @app.errorhandler(500)
        def failed(error):
            return jsonify(error=traceback.format_exc()), 500  # SEC704


        @app.errorhandler(503)
        def missing(error):
            return render_template("failed.html", trace=traceback.format_exc())  # SEC704
        """,
        """
        from flask import Flask

        app = Flask(__name__)


        @app.route("/work")
        def work():
            try:
                return {"result": app.work()}
            except Exception as error:
                return {"error": str(error)}, 500  # SEC704
        """,
        """
        import json
        import traceback

        def answer(status, body):
            return {"statusCode": status, "body": json.dumps(body)}

        def handler(event, context):
            try:
                return answer(200, work(event))
            except Exception:
                return answer(500, {"error": traceback.format_exc()})  # SEC704

        def application(environ, start_response):
            try:
                return work(environ)
            except Exception:
                start_response("500 Error", [("Content-Type", "text/plain")])
                return [traceback.format_exc().encode()]  # SEC704
        """,
        """
        import traceback

        import falcon

        class Work:
            def on_get(self, req, resp):
                try:
                    resp.media = {"result": work(req)}
                except Exception:
                    resp.media = {"trace": traceback.format_exc()}  # SEC704
        """,
    ),
    good=("""
        import json
        import traceback

        def handler(event, context):
            try:
                return {"statusCode": 200, "body": json.dumps(work(event))}
            except Exception:
                print(traceback.format_exc())
                return {"statusCode": 500, "body": "it did not work"}

        def step(event, context):
            try:
                return work(event)
            except Exception:
                return {"result": None, "trace": traceback.format_exc()}
    """, """
        import logging
        import traceback

        from flask import Flask, render_template

        app = Flask(__name__)


        @app.route("/work")
        def work():
            try:
                return {"result": app.work()}
            except KeyError as error:
                return {"error": f"no such work: {error}"}, 404
            except Exception:
                logging.error(traceback.format_exc())
                send_mail(subject="It did not work", text=render_template("failed.html", trace=traceback.format_exc()))
                return {"error": "it did not work"}, 500
    """),
    see=("https://owasp.org/www-community/Improper_Error_Handling",),
    also=("P 6302", "py/stack-trace-exposure"),
)
