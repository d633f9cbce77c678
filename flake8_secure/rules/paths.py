"""File names that someone else chooses."""

from __future__ import annotations

from flake8_secure.api import HIGH, LOW, Rule
from flake8_secure.match.flows import through, unless_near
from flake8_secure.models import sinks

PATH_TRAVERSAL = Rule(
    code="SEC101", name="path-traversal", cwe=22, severity=HIGH,
    message="{source} (line {line}) names the file for {sink}: resolve it and check that it stays below its directory",
    when=unless_near(through("path", sinks.PATH_QUESTION).saying(
        "{source} (line {line}) names the file that {sink} asks about: check that it stays below its directory",
        severity=LOW), through("path", sinks.PATH)),
    why="""
        `../../etc/passwd` and absolute names leave the directory that you have in mind, and
        `os.path.join` drops everything before an absolute part.
    """,
    bad="""
        import os

        from flask import Flask, request, send_file

        app = Flask(__name__)


        @app.route("/report")
        def report():
            return send_file("reports/" + request.args["name"])  # SEC101


        @app.route("/known")
        def known():
            return {"known": os.path.exists("reports/" + request.args["name"])}  # SEC101
    """,
    good=(
        """
        from flask import Flask, request, send_from_directory

        app = Flask(__name__)


        @app.route("/report")
        def report():
            return send_from_directory("reports", request.args["name"])
        """,
        """
        from pathlib import Path

        from flask import Flask, abort, request

        app = Flask(__name__)
        BASE = Path("/srv/reports")


        @app.route("/report")
        def report():
            path = (BASE / request.args["name"]).resolve()
            if not path.is_relative_to(BASE):
                abort(404)
            return path.read_text()
        """,
    ),
    see=("https://owasp.org/www-community/attacks/Path_Traversal",),
    also=("py/path-injection", "django/path-traversal-open", "flask/path-traversal-open", "taint-traversal"),
)
