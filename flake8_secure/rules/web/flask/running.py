"""Flask: the debugger and the development server, which production should not know."""

from __future__ import annotations

import ast
import re

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    anywhere,
    arg,
    call,
    either,
    imports,
    method,
    outside_tests,
    receiver,
    surely,
)
from flake8_secure.dataflow.file import File
from flake8_secure.match.base import Combining
from flake8_secure.match.by_default import always_on, unset
from flake8_secure.match.places import unasked, unconditional
from flake8_secure.syntax.nodes import callee, tail_of

# Functions and objects whose run() is not that of a Flask application.
_OTHER_RUNS = frozenset((
    "aiohttp", "anyio", "asyncio", "bottle", "cherrypy", "discord", "gradio", "nicegui", "quart", "sanic", "streamlit",
    "subprocess", "tornado", "trio", "typer", "uvicorn",
))


def _may_be_flask(match: Match, file: File) -> bool:
    """Tell whether the receiver of a call of run() is named like an application, and not known to be another one."""
    owner = receiver.node(match)
    if isinstance(owner, ast.Call):
        owner = owner.func  # create_app().run()
    if not re.fullmatch(r"(?i)(\w*_)?app(lication)?|server", tail_of(owner)):
        return False
    names = file.names(callee(match.node), match.scope)
    return "quart" not in file.index.roots and not any(re.split(r"[.(]", name)[0] in _OTHER_RUNS for name in names)


_DEBUG = arg("debug", 2)
_RUNS_IN_DEBUG = call("flask.Flask().run").where(surely(_DEBUG.true))


def _is_always_on(match: Match, file: File) -> bool:
    return always_on(_DEBUG.node(match))


def _unless_asked_for(matcher: Combining) -> Combining:
    return matcher.where(unasked) | matcher.saying(confidence=LOW, profile=AUDIT)


FLASK_DEBUG = Rule(
    code="S201", name="flask-debug", cwe=94, severity=HIGH,
    message="{name}(debug=True) starts the Werkzeug debugger, which runs code for any visitor: leave it out",
    when=_unless_asked_for(either(
        _RUNS_IN_DEBUG.where(anywhere(imports("quart"))).saying(
            "{name}(debug=True) shows source and values to visitors when something fails: leave it out",
            severity=MEDIUM, cwe=489),
        _RUNS_IN_DEBUG,
        call("flask.Flask().run").where(unset(_DEBUG).true | Test(_is_always_on)).saying(
            "{name}() starts the Werkzeug debugger unless a setting says no, and runs code for any visitor: leave it out",
            confidence=MEDIUM),
        call("flask.Flask().run").where(surely(arg("use_debugger").true)).saying(
            "{name}(use_debugger=True) starts the Werkzeug debugger, which runs code for any visitor: leave it out"),
        call("dash.Dash().run", "dash.Dash().run_server", "flask_socketio.SocketIO().run").where(
            surely(arg("debug").equals(True))),
        outside_tests(method("run").where(surely(arg("debug").equals(True))).where(Test(_may_be_flask))).saying(
            "run(debug=True) starts the Werkzeug debugger of a Flask application: leave it out", confidence=LOW),
    )),
    why="""
        In debug mode the page that shows an exception has a console in it that runs Python. Its PIN
        is computed from facts about the machine that other weaknesses give away. Start the
        development server with `flask run --debug` instead; then the source holds no switch that
        could reach production.
    """,
    bad=(
        """
        from flask import Flask

        app = Flask(__name__)  # SEC404
        app.run(debug=True)  # S201 SEC403
        app.run(debug=1)  # S201 SEC403
        app.run(use_debugger=True)  # S201 SEC403
        """,
        """
        from flask_socketio import SocketIO

        def serve(app):
            SocketIO(app).run(app, debug=True)  # S201
        """,
        """
        from quart import Quart

        def serve(app: Quart):
            app.run(debug=True)  # S201
        """,
        """
        from shop import app

        if __name__ == "__main__":
            app.run(debug=True)  # S201
            create_app().run(debug=True)  # S201
        """,
        """
        import os
        from flask import Flask

        def serve(app: Flask):
            app.run(debug=os.environ.get("SHOP_DEBUG", "true").lower() == "true")  # S201
            if os.environ.get("SHOP_DEBUG"):
                app.run(debug=True)  # S201
            else:
                app.run(debug=True)  # S201
        """,
    ),
    good=(
        """
        from shop import app

        if __name__ == "__main__":
            app.run(debug=False)
        """,
        """
        from quart import Quart

        def serve(app: Quart):
            app.run(debug=False)
        """,
        """
        import asyncio

        server = asyncio
        server.run(main(), debug=True)
        """,
        """
        import trial

        case = trial.Case()
        case.run(debug=True)
        """,
        """
        import os
        from flask import Flask

        def serve(app: Flask, careful):
            app.run(debug=bool(os.environ.get("SHOP_DEBUG")))
            app.run(debug=False if careful else True)
            app.run(debug=False, use_debugger=False, use_reloader=True)
        """,
        """
        from flask_socketio import SocketIO

        def serve(app):
            SocketIO(app).run(app)
        """,
    ),
    see=("https://flask.palletsprojects.com/en/stable/debugging/",
         "https://werkzeug.palletsprojects.com/en/stable/debug/"),
    also=("flask/debug-enabled", "py/flask-debug", "flask-misconfiguration-insecure"),
)

WERKZEUG_DEBUGGER = Rule(
    code="SEC402", name="werkzeug-debugger", cwe=94, severity=HIGH,
    message="{name}() offers visitors a console that runs Python: leave the debugger out",
    when=_unless_asked_for(either(
        call("werkzeug.serving.run_simple").where(arg("use_debugger", 4).equals(True)),
        call("werkzeug.debug.DebuggedApplication").where(arg("evalex", 1).equals(True)),
    )),
    why="The debugger's page has a console in it, behind a PIN that is computed from facts about the machine.",
    bad="""
        from werkzeug.debug import DebuggedApplication
        from werkzeug.serving import run_simple

        application = DebuggedApplication(application, evalex=True)  # SEC402
        run_simple("localhost", 8080, application, use_debugger=True)  # SEC402
    """,
    good="""
        from werkzeug.debug import DebuggedApplication
        from werkzeug.serving import run_simple

        application = DebuggedApplication(application)
        run_simple("localhost", 8080, application, use_debugger=False)
    """,
    see=("https://werkzeug.palletsprojects.com/en/stable/debug/",),
)

RUN_ON_IMPORT = Rule(
    code="SEC403", name="flask-run-on-import", cwe=668, severity=LOW, profile=AUDIT,
    message="importing this module starts the development server: call {name}() under `if __name__ == \"__main__\"`",
    when=call("flask.Flask().run").where(unconditional),
    why="A server for development that starts by accident takes requests that nobody meant it to take.",
    bad="""
        from flask import Flask

        app = Flask(__name__)
        app.config.from_prefixed_env()
        app.run()  # SEC403
    """,
    good="""
        from flask import current_app

        if __name__ == "__main__":
            current_app.run()
    """,
    see=("https://flask.palletsprojects.com/en/stable/server/",),
    also=("flask/avoid_using_app_run_directly",),
)
