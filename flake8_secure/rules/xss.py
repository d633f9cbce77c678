"""Data that a browser takes for markup."""

from __future__ import annotations

import ast
from typing import Any

from flake8_secure.api import (
    HIGH, MEDIUM, Match, Rule, Test, arg, beside, call, made_by, outside_suites, receiver, write, written,
)
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.taints import CLEAN, Taints
from flake8_secure.dataflow.values import Text, Value
from flake8_secure.match.answers import (
    DEFAULT_HTML, HTML_TYPES, SAID_HTML, SAID_XML, markup, page, sends_html, sent_body, starts_html, streamed,
)
from flake8_secure.match.contexts import escaped_in_vain
from flake8_secure.match.demoted import demoted_unless
from flake8_secure.match.flows import flow, sink, through
from flake8_secure.match.sinks import AnswerSink, MethodSink, ReturnSink, WriteSink
from flake8_secure.models import sinks
from flake8_secure.models.library import GENERATED
from flake8_secure.models.sanitizers import JSON
from flake8_secure.rules.answer_types import HTML_LATER, TYPED, TYPED_ELSEWHERE
from flake8_secure.rules.known_senders import is_open_to_all
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import awaited, tail_of

# What is put into an answer, by classes that are HTML unless they say otherwise, and only if they say so.
_FILLED = ("django.http.HttpResponse", "flask.Response", "flask.make_response", "pyramid.response.Response")
_FILLED_IF_SAID = ("aiohttp.web.Response", "aiohttp.web.StreamResponse")
_FILLING = tuple(f"{name}().{method}" for name in (*_FILLED, *_FILLED_IF_SAID) for method in (
    "set_data", "write", "write_eof", "writelines"))
_BODIES = frozenset(f"{name}().{body}" for name in (*_FILLED, *_FILLED_IF_SAID) for body in (
    "app_iter", "body", "content", "data", "response", "text"))
_OF_HTML = made_by(
    receiver, call(*_FILLED).where(DEFAULT_HTML) | call(*_FILLED_IF_SAID).where(SAID_HTML))


def _text(value: Value) -> Taints:
    """Return the taints of a text that is put together there; other answers are elements, which escape what is in them."""
    return value.taints if any(isinstance(item, Text) for item in value.items) else CLEAN


# What forms of other sites can fill, also with JSON that the program reads.
_AS_TEXT = frozenset((
    *(f"django.http.HttpRequest().{name}" for name in ("GET", "POST", "body")),
    *(f"flask.request.{name}" for name in ("args", "data", "form", "get_data()", "values")),
))


def _in_json(value: Value) -> Taints:
    """Return the taints of a text that is JSON: of none that came as JSON, which no page of another site can send."""
    return frozenset(taint for taint in markup(value) if not taint.through.isdisjoint(JSON) and (
        not taint.structured or taint.origin in _AS_TEXT))


def _tagged(value: Value) -> Taints:
    """Return the taints of a text with tags of the program's own: browsers take it for HTML where nothing says what it is."""
    return value.taints if _is_page(value) else CLEAN


def _is_page(value: Value) -> bool:
    return any(isinstance(item, Text) and "<" in item.known for item in value.items)


def _all_json(value: Value) -> Taints:
    """Return the taints of JSON that is all of a text."""
    return CLEAN if _is_page(value) else _in_json(value)


# What leaves no `</`.
_WITHOUT_ENDS = frozenset(("replace:</", "tornado.escape.json_encode", "ujson.dumps"))


def _in_script(value: Value) -> Taints:
    """Return the taints of JSON that stands in a page, where `</script>` in it ends the script."""
    return frozenset(taint for taint in _in_json(value) if taint.through.isdisjoint(_WITHOUT_ENDS)) if _is_page(
        value) else CLEAN


def _is_its_own(match: Match, file: File) -> bool:
    """Tell whether a function answers itself: not by something unknown that is called with all that it was given."""
    returned: Any = match.node
    answer, given = awaited(returned.value), getattr(match.scope.node, "args", None)
    if not isinstance(answer, ast.Call) or not isinstance(given, ast.arguments) or given.vararg is None:
        return True
    return not any(isinstance(one, ast.Starred) and tail_of(one.value) == given.vararg.arg for one in answer.args) \
        or not file.value(answer.func, match.scope).unknown


# What handlers of the standard library give back for `do_GET()` to send.
_SENDING = frozenset(("list_directory", "send_head"))
_RENDERING = frozenset(("render", "render_GET", "render_POST"))
# Frameworks that send a text that a function returns as HTML.
_RETURNING = ("bottle", "cherrypy", "flask", "functions_framework", "klein", "quart")

# What is markup for sure, where a text of a language model could be meant as one elsewhere.
_SHOWN = (
    sink("streamlit.markdown", "streamlit.write", where=arg("unsafe_allow_html").equals(True), harm=markup),
    AnswerSink(frozenset(("starlette.responses.HTMLResponse",)), markup),
)

REFLECTED_XSS = Rule(
    code="SEC105", name="reflected-xss", cwe=79, severity=HIGH,
    message="{source} (line {line}) is sent as HTML by {sink}: render a template, or escape it",
    when=outside_suites(demoted_unless((through(
        "html", sinks.HTML, *through("html", sinks.HTML_IF_SAID, where=SAID_HTML | HTML_LATER, harm=streamed).sinks,
        ReturnSink(_RETURNING, markup, Test(_is_its_own)), ReturnSink(("fasthtml",), _text), ReturnSink((), page),
        ReturnSink((), streamed, Test(starts_html, Wanted(calls=frozenset(("start_response",))))),
        sink("asgi.send", arg=(0, "message"), where=Test(sends_html), harm=sent_body),
        sink(*_FILLING, arg=(0, "data", "lines", "value"), where=_OF_HTML, harm=streamed),
        sink("odoo.http.request.make_response", arg=(0, "data"), where=arg("headers", 1).absent, harm=markup),
        sink("pyramid.request.Request().response.write", harm=markup),
        *_SHOWN,
        sink("streamlit.html", arg=(0, "body"), where=arg("unsafe_allow_javascript").equals(True), harm=markup),
        sink("dash.dcc.Markdown", arg=(0, "children"), where=arg("dangerously_allow_html").equals(True)),
        sink("fastcore.basics.NotStr", "fastcore.xml.Safe", "fasthtml.NotStr", "fasthtml.Safe", arg=(0, "s"), harm=streamed),
        sink("nicegui.ui.html", "nicegui.ui.markdown", arg=(0, "content"), where=arg("sanitize").equals(False), harm=markup),
        # Before 3.0, which takes no call without it: https://github.com/zauberzeug/nicegui/pull/5187
        sink("nicegui.ui.html", arg=(0, "content"), where=arg("sanitize").absent, harm=markup),
        sink("panel.pane.HTML", arg=(0, "object"), where=arg("sanitize_html").absent, harm=markup),
        sink("bokeh.models.Div", "bokeh.models.widgets.Div", arg="text",
             where=arg("render_as_text").absent, harm=markup),
        *through("html", sinks.INSERTED, harm=markup).sinks,
        AnswerSink(frozenset(("hug.output_format.html",)), markup, "output"),
        AnswerSink(frozenset((*HTML_TYPES, "image/svg+xml", "text/html")), markup, "media_type"),
        MethodSink(frozenset(("GET", "POST")), "web", _tagged),
        MethodSink(_RENDERING, "twisted", markup),
        MethodSink(_SENDING, "http", streamed),
        WriteSink(_BODIES, streamed, _OF_HTML),
        WriteSink(frozenset(("bottle.response.body", "cherrypy.response.body", *(
            f"pyramid.request.Request().response.{name}" for name in ("body", "text", "ubody", "unicode_body")))), markup),
        WriteSink(frozenset(("falcon.Response().body", "falcon.Response().data", "falcon.Response().text")), markup, beside(
            write("*.content_type").where(written.matches("html") | written.refers_to(*HTML_TYPES)))),
        where=DEFAULT_HTML | HTML_LATER, harm=streamed,
    ) | through("html", sinks.HTML, ReturnSink(_RETURNING, escaped_in_vain), where=DEFAULT_HTML, harm=escaped_in_vain).saying(
        "{source} (line {line}) stands where escaping does not help in what {sink} sends: put quotes around attributes, "
        "check the scheme of addresses, and give data to scripts as JSON", severity=MEDIUM, confidence=MEDIUM))
        .unless(TYPED)
        | through("html", sinks.HTML, *through("html", sinks.HTML_IF_SAID, where=SAID_XML, harm=_tagged).sinks, where=SAID_XML,
                  harm=_tagged).saying(
            "{source} (line {line}) is put into XML that {sink} sends, where browsers run scripts too: escape it",
            severity=MEDIUM)
        | flow("html", *_SHOWN, sink("starlette.responses.HTMLResponse", arg=(0, "content"), harm=markup),
               kinds=(GENERATED,)).saying(
            "{source} (line {line}) is what a language model wrote, sent as HTML by {sink}: escape it", severity=MEDIUM)
        | flow("html", sink("?.to_html", arg="self", where=arg("escape").equals(False))).saying(
            "{source} (line {line}) stands in the table that {sink} makes, with its markup: leave escape=False out")
        | through(
            "json", sinks.HTML, *through("json", sinks.HTML_IF_SAID, where=SAID_HTML, harm=_in_script).sinks,
            ReturnSink(_RETURNING, _in_script), AnswerSink(frozenset(("starlette.responses.HTMLResponse",)), _in_script),
            MethodSink(_RENDERING, "twisted", _in_script), where=DEFAULT_HTML, harm=_in_script).saying(
            "{source} (line {line}) is in JSON within the page that {sink} sends: write < as \\u003c, or use |tojson",
            severity=MEDIUM, confidence=MEDIUM)
        | through("json", sinks.HTML, ReturnSink(_RETURNING, _all_json), where=DEFAULT_HTML, harm=_all_json)
        .unless(TYPED | TYPED_ELSEWHERE).saying(
            "{source} (line {line}) is in JSON that {sink} sends as HTML: use jsonify(), or name the type",
            severity=MEDIUM, confidence=MEDIUM), Test(is_open_to_all))),
    why="""
        Whoever gets a user to open a link with a script in it acts as that user on your site.
    """,
    bad=(
        """
        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/hello")
        def hello():
            return "Hello " + request.args["name"]  # SEC105
        """,
        """
        from flask import Flask, Response, request

        app = Flask(__name__)


        @app.route("/order")
        def order():
            return Response(f"<order>{request.args['name']}</order>", mimetype="application/xml")  # SEC105
        """,
        """
        def handler(event, context):
            text = "<p>Hello " + event["queryStringParameters"]["name"] + "</p>"
            return {"statusCode": 200, "headers": {"Content-Type": "text/html"}, "body": text}  # SEC105
        """,
        """
        import json

        from flask import Flask, make_response, request

        app = Flask(__name__)


        @app.route("/name")
        def name():
            return make_response(json.dumps({"name": request.args["name"]}))  # SEC105


        @app.route("/same")
        def same():
            return json.dumps({"name": request.args["name"]})  # SEC105


        @app.route("/typed")
        def typed():
            answer = make_response(json.dumps({"name": request.args["name"]}))
            answer.mimetype = "application/json"
            return answer


        @app.route("/echo", methods=["POST"])
        def echo():
            return make_response(json.dumps(request.json))
        """,
        """
        import pandas
        from flask import Flask, render_template, request

        app = Flask(__name__)


        @app.route("/preview")
        def preview():
            frame = pandas.read_csv(request.files["table"].stream)
            table = frame.to_html(escape=False)  # SEC105
            return render_template("preview.html", table=table, same=frame.to_html())
        """,
        """
        import json

        from flask import Flask, make_response, request

        app = Flask(__name__)


        @app.route("/script")
        def script():
            return "<script>show(" + json.dumps(request.args["name"]) + ")</script>"  # SEC105


        @app.route("/page")
        def page():
            answer = make_response(f"<script>show({json.dumps(request.args['name'])})</script>")  # SEC105
            other = make_response("[]")
            other.content_type = "application/json"
            return other if answer is None else answer
        """,
    ),
    good=(
        """
        from flask import Flask, Response, request
        from markupsafe import escape

        app = Flask(__name__)


        @app.route("/order")
        def order():
            return Response(f"<order>{escape(request.args['name'])}</order>", mimetype="application/xml")


        @app.route("/echo")
        def echo():
            return Response(request.args["text"], mimetype="text/xml")


        @app.route("/feed")
        def feed():
            return Response(f"<feed>{request.args['name']}</feed>", mimetype="application/atom+xml")  # SEC131
        """,
        """
        import json

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/script")
        def script():
            return "<script>show(" + json.dumps(request.args["name"]).replace("<", "\\u003c") + ")</script>"


        @app.route("/ends")
        def ends():
            return "<script>show(" + json.dumps(request.args["name"]).replace("</", "<\\\\/") + ")</script>"


        """,
        """
        import json

        from flask import Flask, make_response, request

        app = Flask(__name__)


        @app.route("/name")
        def name():
            response = make_response(json.dumps({"name": request.args["name"]}))
            response.mimetype = "application/json"
            return response
        """,
        """
        import json

        from flask import Flask, make_response, request

        app = Flask(__name__)


        @app.after_request
        def with_type(response):
            return retyped(response)


        @app.route("/name")
        def name():
            return make_response(json.dumps({"name": request.args["name"]}))
        """,
        """
        import json

        from tornado.web import RequestHandler

        class Name(RequestHandler):
            def get(self):
                self.set_header("Content-Type", "application/json")
                self.write(json.dumps({"name": self.get_argument("name")}))
        """,
        """
        import json

        from flask import Flask, make_response, request

        app = Flask(__name__)


        def as_json(answer):
            answer.headers["Content-Type"] = "application/json"
            return answer


        @app.route("/name")
        def name():
            return as_json(make_response(json.dumps({"name": request.args["name"]})))
        """,
        """
        import json

        from tornado.web import RequestHandler

        class Typed(RequestHandler):
            def set_default_headers(self):
                self.set_header("Content-Type", "application/json")

        class Name(Typed):
            def get(self):
                self.write(json.dumps({"name": self.get_argument("name")}))
        """,
        """
        from flask import Flask, render_template, request

        app = Flask(__name__)


        @app.route("/hello")
        def hello():
            return render_template("hello.html", name=request.args["name"])
        """,
        """
        from flask import Flask, request
        from markupsafe import escape

        app = Flask(__name__)


        @app.route("/hello")
        def hello():
            return f"Hello {escape(request.args['name'])}"
        """,
        """
        def handler(event, context):
            return {
                "statusCode": 200,
                "headers": {"Content-Type": "application/json"},
                "body": '{"name": "' + event["queryStringParameters"]["name"] + '"}',
            }
        """,
    ),
    see=("https://owasp.org/www-community/attacks/xss/",),
    also=(
        "P 5008", "P 5046", "P 5308", "P 5375", "aws-lambda/tainted-html-response", "aws-lambda/tainted-html-string",
        "django/raw-html-format", "django/reflected-data-httpresponse", "django/reflected-data-httpresponsebadrequest",
        "flask/directly-returned-format-string", "flask/make-response-with-unknown-content", "flask/raw-html-format",
        "flask/response-contains-unsanitized-input", "py/reflective-xss", "pyramid/direct-use-of-response",
        "pyramid/pyramid-direct-use-of-response", "taint-basic-xss", "taint-xss",
    ),
)
