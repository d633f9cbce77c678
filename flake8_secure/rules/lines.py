"""Data whose line breaks mean something where it goes: headers, cookies, logs and configurations."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Pattern

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, outside_suites
from flake8_secure.match.flows import flow, sink, through
from flake8_secure.match.harms import Harm, everything, header_names, lines, of_no_cookie
from flake8_secure.match.headers import header_sinks, single_header_sinks
from flake8_secure.match.sinks import CallSink, ItemSink, WriteSink
from flake8_secure.models import sinks
from flake8_secure.regex import regex
from flake8_secure.rules.files import WRITES
from flake8_secure.rules.written_code import is_run_afterwards
from flake8_secure.rules.written_names import CODE, SETTINGS, InWritingFiles, is_appended, is_called, put_together
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_NAMED_TYPE = through("header", sinks.HEADER_VALUE, where=arg("key", "_key", 0).matches("(?i)^content-type$"))

# Werkzeug looks at the values itself.
_NO_VALUES = regex(r"(?!)")

HEADER_INJECTION = Rule(
    code="SEC110", name="header-injection", cwe=113, severity=MEDIUM,
    message="{source} (line {line}) is a header in {sink}: remove line breaks first",
    when=through("header", sinks.HEADER, ItemSink(frozenset(sinks.HEADERS), lines, _NO_VALUES, behind=True), harm=lines)
    | through("header", sinks.HEADER_NAMES, harm=header_names)
    | through(
        "header", sinks.CONTENT_TYPE, *_NAMED_TYPE.sinks, *single_header_sinks("Content-Type"),
        WriteSink(frozenset(("*.content_type",))), audit=True,
    ).saying(
        "{source} (line {line}) decides what browsers take the answer for: name the Content-Type yourself",
        severity=LOW, cwe=644),
    why="A line break in the value starts another header, or the body.",
    bad=(
        """
        from http.server import BaseHTTPRequestHandler
        from urllib.parse import unquote


        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200)
                self.send_header("X-Language", unquote(self.path))  # SEC110
                self.end_headers()
        """,
        """
        from urllib.parse import parse_qs


        def application(environ, start_response):
            query = parse_qs(environ["QUERY_STRING"])
            start_response("200 OK", [("X-Language", query["language"][0])])  # SEC110
            return []
        """,
        """
        import falcon


        class Pages:
            def on_get(self, req, resp):
                resp.set_header("X-Language", req.get_param("language"))  # SEC110
                resp.append_header("X-Language", req.get_param("language"))  # SEC110
                resp.set_header("X-Client", req.get_header("client"))
        """,
        """
        from flask import Flask, Response, request

        app = Flask(__name__)


        @app.route("/file")
        def file():
            answer = Response(b"", mimetype=request.args["type"])  # SEC110
            answer = Response(b"", 200, None, request.args["type"])  # SEC110
            answer.headers["Content-Type"] = request.args["type"]  # SEC110
            answer.headers.set("Content-Type", request.args["type"])  # SEC110
            answer.headers.set("X-Type", request.args["type"])
            return answer
        """,
    ),
    good=(
        """
        from http.server import BaseHTTPRequestHandler
        from urllib.parse import unquote


        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                language = unquote(self.path)
                if language not in ("de", "en"):
                    language = "en"
                self.send_response(200)
                self.send_header("X-Language", language)
                self.send_header("X-Wanted", self.headers["Accept-Language"])
                self.end_headers()
        """,
        """
        from urllib.parse import quote


        class Application:
            def __call__(self, environ, start_response):
                start_response("200 OK", [("X-Path", quote(environ["PATH_INFO"]))])
                return []
        """,
    ),
    see=("https://owasp.org/www-community/attacks/HTTP_Response_Splitting",),
    also=("P 5029", "py/http-response-splitting", "taint-user-response"),
)

LOG_INJECTION = Rule(
    code="SEC111", name="log-injection", cwe=117, severity=LOW, profile=AUDIT,
    message="{source} (line {line}) is logged by {sink} with its line breaks: log its repr() (%r)",
    when=through("log", sinks.LOG, harm=lines, audit=True),
    why="""
        A line break in the data writes a line of the log that looks like yours. An audit asks for it: logs are full of
        what was sent, and many formatters escape it.
    """,
    bad="""
        import logging

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/login")
        def login():
            logging.warning("login of " + request.args["name"])  # SEC111
            return {}
    """,
    good="""
        import logging

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/login")
        def login():
            logging.warning("login of %r", request.args["name"])
            logging.warning("login of %s", repr(request.args["name"]))
            return {}
    """,
    see=("https://owasp.org/www-community/attacks/Log_Injection",),
    also=("py/log-injection", "taint-data-leak-log", "taint-framework-data-leak-log"),
)

# Bottle encodes what it signs.
_UNSIGNED = arg("secret").absent

COOKIE_INJECTION = Rule(
    code="SEC120", name="cookie-injection", cwe=113, severity=LOW, confidence=MEDIUM,
    message="{source} (line {line}) becomes a cookie in {sink}: check it against what you expect",
    when=outside_suites(through(
        "cookie", {}, *through("cookie", sinks.COOKIE, where=_UNSIGNED, harm=of_no_cookie).sinks,
        *header_sinks("Set-Cookie"), ItemSink(frozenset(sinks.COOKIES)), harm=of_no_cookie)),
    why="The value may bring line breaks, other attributes, or a session that an attacker chose.",
    bad="""
        from flask import Flask, make_response, request

        app = Flask(__name__)


        @app.route("/language")
        def language():
            response = make_response({})
            response.set_cookie(  # SEC120
                "language", request.args["language"], secure=True, httponly=True, samesite="Lax")
            return response
    """,
    good="""
        from urllib.parse import urlencode

        from flask import Flask, make_response, request

        app = Flask(__name__)


        @app.route("/language")
        def language():
            response = make_response({})
            campaign = urlencode({"source": request.args["source"]})
            response.set_cookie("campaign", campaign, secure=True, httponly=True, samesite="Lax")
            value = "de" if request.args["language"] == "de" else "en"
            response.set_cookie("language", value, secure=True, httponly=True, samesite="Lax")
            return response
    """,
    also=("py/cookie-injection", "taint-user-response"),
    see=("https://www.rfc-editor.org/rfc/rfc6265",),
)


def _is_written(match: Match, file: File) -> bool:
    """Tell whether the file writes a configuration, which is read again."""
    return any(
        isinstance(node.func, ast.Attribute) and (
            _CALLED_CONFIGURATION.search(tail_of(node.func.value))
            or not sinks.CONFIGURATION_SECTIONS.isdisjoint(file.names(node.func.value, scope)))
        for node, scope in file.index.called.get("write", ()))


_CALLED_CONFIGURATION = regex(r"(?i)conf|ini|parser|setting")


def _written(names: Pattern[str], harm: Harm = everything, *, added: bool = False) -> CallSink:
    """Return what is written to a file whose name *names* matches; *added*: behind what it has."""
    def called(match: Match, file: File) -> bool:
        return is_called(match.node, match.scope, file, names) and not is_run_afterwards(match, file) and (
            not added or is_appended(match, file))

    return sink(*WRITES, arg=("data", "lines", 0), where=Test(called), harm=harm)


_SETTINGS_WRITTEN = InWritingFiles(
    flow("header", _written(SETTINGS, put_together), _written(SETTINGS, added=True), kinds=("remote",)), SETTINGS)
_CODE_WRITTEN = InWritingFiles(flow("code", _written(CODE), kinds=("remote",)), CODE)

CONFIGURATION_INJECTION = Rule(
    code="SEC122", name="configuration-injection", cwe=74, severity=MEDIUM, confidence=MEDIUM,
    message="{source} (line {line}) is written into a configuration by {sink}: remove line breaks first",
    when=through("header", sinks.CONFIGURATION, ItemSink(sinks.CONFIGURATION_SECTIONS)).where(
        Test(_is_written, Wanted(calls=frozenset(("write",)))))
    | outside_suites(_SETTINGS_WRITTEN) | outside_suites(_CODE_WRITTEN).saying(
        "{source} (line {line}) is written into a file of code by {sink}: keep settings in JSON, or write repr() of them",
        cwe=96),
    why="""
        A line break in the value adds an option, or a section, of the sender's choice, and a quote ends a text in code.
        `ConfigParser` indents what follows a line feed, but not what follows a carriage return: remove both.
    """,
    bad="""
        import configparser

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/name", methods=["POST"])
        def name():
            parser = configparser.ConfigParser()
            parser.set("user", "name", request.form["name"])  # SEC122
            parser["user"]["mail"] = request.form["mail"]  # SEC122
            with open("user.ini", "w") as file:
                parser.write(file)
            return {}


        @app.route("/color", methods=["POST"])
        def color():
            with open("colors.py", "a") as file:
                file.write(f"COLOR = '{request.form['color']}'\\n")  # SEC122 SEC315
            with open(".env", "a") as file:  # SEC313
                file.write(f"COLOR={request.form['color']}\\n")  # SEC122 SEC315
            return {}
    """,
    good="""
        import configparser

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/name", methods=["POST"])
        def name():
            parser = configparser.ConfigParser()
            parser.set("user", "name", "".join(request.form["name"].splitlines()))
            with open("user.ini", "w") as file:
                parser.write(file)
            return {}


        @app.route("/color", methods=["POST"])
        def color():
            with open("colors.py", "a") as file:
                file.write(f"COLOR = {request.form['color']!r}\\n")
            return {}
    """,
    also=("py/arbitrary-configuration-injection",),
    see=("https://docs.python.org/3/library/configparser.html",),
)
