"""Templates of Tornado that do not escape, and sockets of it and others that any site may open."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import HIGH, MEDIUM, Rule, arg, call, definition, either, outside_tests, surely
from flake8_secure.rules.web.overrides import answers_always, overrides

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

AUTOESCAPE = Rule(
    code="SEC460", name="tornado-autoescape-off", cwe=79, severity=MEDIUM,
    message="autoescape=None inserts values into pages as they are: leave it out",
    when=outside_tests(call(
        "tornado.template.DictLoader", "tornado.template.Loader", "tornado.template.Template",
        "tornado.web.Application",
    ).where(arg("autoescape").equals(None))),
    why="""
        Whatever a user has a say in can then bring `<script>` along, which runs in the browser of
        everyone who sees the page. `{% raw %}` inserts a single value as it is.
    """,
    bad="""
        from tornado.template import Loader
        from tornado.web import Application

        pages = Loader("pages", autoescape=None)  # SEC460
        app = Application(routes, autoescape=None, xsrf_cookies=True)  # SEC460
    """,
    good="""
        from tornado.template import Loader
        from tornado.web import Application

        pages = Loader("pages")
        app = Application(routes, autoescape="xhtml_escape", xsrf_cookies=True)
    """,
    see=("https://www.tornadoweb.org/en/stable/template.html#tornado.template.Loader",),
)


def _lets_all_in(function: ast.AST, scope: Scope, file: File) -> bool:
    return overrides(function, "check_origin", scope, file, "tornado.web.RequestHandler()") and answers_always(
        function, True)


_SOCKET_IO = call(
    "flask_socketio.SocketIO", "flask_socketio.SocketIO().init_app", "socketio.AsyncServer", "socketio.Server")

ANY_ORIGIN = Rule(
    code="SEC461", name="websocket-any-origin", cwe=1385, severity=HIGH, confidence=MEDIUM,
    message="any site can open this socket with its visitor's cookies: compare the origin with those you know",
    when=outside_tests(either(
        definition("check_origin", _lets_all_in),
        _SOCKET_IO.where(surely(arg("cors_allowed_origins").equals("*"))).unless(arg("cors_credentials").equals(False)).saying(
            severity=MEDIUM),
    )),
    why="""
        Browsers let every page open a WebSocket anywhere, and send the cookies of that place along.
        The origin is all that tells the pages apart.
    """,
    bad=(
        """
        from tornado.websocket import WebSocketHandler

        class Chat(WebSocketHandler):
            def check_origin(self, origin):  # SEC461
                return True
        """,
        """
        from flask_socketio import SocketIO

        sockets = SocketIO(app, cors_allowed_origins="*")  # SEC461
        """,
    ),
    good="""
        from flask_socketio import SocketIO
        from tornado.websocket import WebSocketHandler

        sockets = SocketIO(app, cors_allowed_origins="https://shop.example")
        sockets = SocketIO(app, cors_allowed_origins="*", cors_credentials=False)

        class Chat(WebSocketHandler):
            def check_origin(self, origin):
                return origin in self.settings["origins"]

        class Elsewhere:
            def check_origin(self, origin):
                return True
    """,
    see=("https://www.tornadoweb.org/en/stable/websocket.html#tornado.websocket.WebSocketHandler.check_origin",
         "https://python-socketio.readthedocs.io/en/stable/server.html#cross-origin-controls"),
)
