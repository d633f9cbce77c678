"""Templates of texts that the sender of a request writes."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import MEDIUM, Match, Rule, Test
from flake8_secure.match.flows import through
from flake8_secure.models import sinks

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def _tells_something(match: Match, file: File) -> bool:
    """Tell whether a template is filled in with more than constants, which know of no module."""
    call = match.node
    return not isinstance(call, ast.Call) or any(
        file.value(given, match.scope).exact is None for given in (*call.args, *(part.value for part in call.keywords)))


FORMAT_STRING = Rule(
    code="SEC127", name="format-string", cwe=134, severity=MEDIUM, confidence=MEDIUM,
    message="{source} (line {line}) is the template of {sink}, and reads what the arguments hold: use one of your own",
    when=through("format", sinks.FORMAT, where=Test(_tells_something)),
    why="""
        A template such as `{0.__init__.__globals__}` goes from an argument to all that its module knows,
        keys and passwords included, and `{:>9999999999}` uses up the memory.
    """,
    bad="""
        from flask import Flask, current_app, request

        app = Flask(__name__)


        @app.route("/greet")
        def greet():
            return {
                "text": request.args["template"].format(app=current_app),  # SEC127
                "other": str.format(request.args["template"], current_app),  # SEC127
            }
    """,
    good="""
        from string import Template

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/greet")
        def greet():
            safe = Template(request.args["template"]).safe_substitute(name="Ann")
            request.args["template"].format(name="", year=2000)  # raises what is wrong with it
            return {"text": "Hello {}, {}".format(request.args["name"], safe)}
    """,
    see=("https://docs.python.org/3/library/string.html#format-string-syntax",),
    also=("P 5034", "py/use-of-tainted-format-string"),
)
