"""Templates of texts that the sender of a request writes."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, method
from flake8_secure.match.flows import through
from flake8_secure.match.harmless import harmless
from flake8_secure.match.texts import bound_text, built
from flake8_secure.models import sinks
from flake8_secure.syntax.nodes import tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def _tells_something(match: Match, file: File) -> bool:
    """Tell whether a template is filled in with more than constants, which know of no module."""
    call = match.node
    return not isinstance(call, ast.Call) or any(
        file.value(given, match.scope).exact is None for given in (*call.args, *(part.value for part in call.keywords)))


def _is_filled_twice(match: Match, file: File) -> bool:
    """Tell whether a template is itself put together with what may be anything: `("Hello %s" % name).format(user=user)`."""
    template = match.node.func.value if isinstance(match.node, ast.Call) and isinstance(match.node.func, ast.Attribute) else None
    if not isinstance(template, ast.expr):
        return False
    text = bound_text(template, match.scope) or built(template, match.scope)
    holes = text.holes if len(text.pieces) > 1 else []
    if isinstance(text.node, ast.Call) and tail_of(text.node.func) == "join" and len(text.node.args) == 1:
        holes = getattr(text.node.args[0], "elts", [])
    return any(not harmless(hole, match.scope, file) for hole in holes)


FORMAT_STRING = Rule(
    code="SEC127", name="format-string", cwe=134, severity=MEDIUM, confidence=MEDIUM,
    message="{source} (line {line}) is the template of {sink}, and reads what the arguments hold: use one of your own",
    when=through("format", sinks.FORMAT, where=Test(_tells_something))
    | method("format").where(Test(_is_filled_twice)).where(Test(_tells_something)).saying(
        "format() fills in a text that was put together: braces in its parts read what the arguments hold, so do both at once",
        confidence=LOW, profile=AUDIT),
    why="""
        A template such as `{0.__init__.__globals__}` goes from an argument to all that its module knows,
        keys and passwords included, and `{:>9999999999}` uses up the memory.
    """,
    bad=(
        """
        from flask import Flask, current_app, request

        app = Flask(__name__)


        @app.route("/greet")
        def greet():
            return {
                "text": request.args["template"].format(app=current_app),  # SEC127
                "other": str.format(request.args["template"], current_app),  # SEC127
            }
        """,
        """
        def greet(user, settings):
            text = "Hello %s" % user.name
            return text.format(user=user, settings=settings)  # SEC127

        def table(rows, member):
            for name, points in rows:
                yield " | ".join((name, str(points))).format(member=member)  # SEC127
        """,
    ),
    good=(
        """
        def greet(user, width, name):
            yield f"Hello {user.name}".format(2000)
            yield ("{:<%d}" % int(width)).format(name)
            yield "Hello {}, {}".format(user.name, name)
        """,
        """
        from string import Template

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/greet")
        def greet():
            safe = Template(request.args["template"]).safe_substitute(name="Ann")
            request.args["template"].format(name="", year=2000)  # raises what is wrong with it
            return {"text": "Hello {}, {}".format(request.args["name"], safe)}
        """,
    ),
    see=("https://docs.python.org/3/library/string.html#format-string-syntax",),
    also=("P 5034", "py/use-of-tainted-format-string"),
)
