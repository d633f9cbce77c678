"""What answers tell about the inside of the program."""

from __future__ import annotations

from typing import Tuple

from flake8_secure.api import AUDIT, LOW, MEDIUM, Rule
from flake8_secure.match.flows import flow, sinks
from flake8_secure.match.sinks import ReturnSink, Sink
from flake8_secure.models import sinks as tables

_ANSWERS: Tuple[Sink, ...] = (*sinks(tables.ANSWER), ReturnSink(("bottle", "cherrypy", "fastapi", "flask", "quart")))

EXCEPTION = Rule(
    code="SEC704", name="exception-in-answer", cwe=209, severity=MEDIUM, confidence=MEDIUM,
    message="{source} (line {line}) goes out with {sink}: log it, and answer with a text of your own",
    when=flow("exposure", *_ANSWERS, kinds=("traceback",))
    | flow("exposure", *_ANSWERS, kinds=("exception",), audit=True).saying(severity=LOW, profile=AUDIT),
    why="""
        A traceback shows paths, versions, queries and values. Its text tells an attacker what to try next.
    """,
    bad=(
        """
        import traceback

        from flask import Flask, jsonify

        app = Flask(__name__)


        @app.errorhandler(500)
        def failed(error):
            return jsonify(error=traceback.format_exc()), 500  # SEC704
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
    ),
    good="""
        import logging
        import traceback

        from flask import Flask

        app = Flask(__name__)


        @app.route("/work")
        def work():
            try:
                return {"result": app.work()}
            except KeyError as error:
                return {"error": f"no such work: {error}"}, 404
            except Exception:
                logging.error(traceback.format_exc())
                return {"error": "it did not work"}, 500
    """,
    see=("https://owasp.org/www-community/Improper_Error_Handling",),
    also=("P 6302", "py/stack-trace-exposure"),
)
