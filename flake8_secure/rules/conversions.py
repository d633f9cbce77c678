"""Texts that become numbers and are no numbers."""

from __future__ import annotations

from flake8_secure.api import LOW, MEDIUM, Rule
from flake8_secure.match.flows import sent, through
from flake8_secure.models import sinks

NAN = Rule(
    code="SEC126", name="nan-from-user", cwe=704, severity=LOW, confidence=MEDIUM,
    message="{source} (line {line}) may be 'nan' in {sink}, which no limit stops: check it with math.isfinite()",
    when=through("number", sinks.FLOAT, harm=sent, audit=True),
    why="""
        `float("nan")` is a number of which every comparison is false, so that a check such as
        `if amount > limit` lets it pass.
    """,
    bad="""
        import time

        from flask import Flask, abort, request

        app = Flask(__name__)


        @app.route("/later")
        def later():
            delay = float(request.args["delay"])  # SEC126
            if delay > 10:
                abort(400)
            time.sleep(delay)
            return {}
    """,
    good="""
        from flask import Flask, abort, request

        app = Flask(__name__)


        @app.route("/later")
        def later():
            text = request.args["delay"]
            if not text.isdigit():
                abort(400)
            return {"delay": float(text), "pages": int(request.args["pages"])}
    """,
    see=("https://docs.python.org/3/library/math.html#math.isfinite",),
    also=("django/nan-injection", "flask/nan-injection"),
)
