"""Data that another language takes for its own: mails, tables and patterns; and what a session holds."""

from __future__ import annotations

import ast

from flake8_secure.api import LOW, MEDIUM, Match, Rule, Test, anywhere, arg, either, imports, write, written
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.taints import CLEAN, Taints
from flake8_secure.dataflow.values import Contents, Value
from flake8_secure.match.answers import sheet
from flake8_secure.match.flows import flow, through
from flake8_secure.match.harms import cells, unvalidated
from flake8_secure.match.places import is_tried
from flake8_secure.match.sinks import EntrySink, ItemSink, LookupSink, WriteSink
from flake8_secure.match.uses import places
from flake8_secure.models import sinks
from flake8_secure.regex import regex
from flake8_secure.rules.logins import agreed_to
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import tail_of

_PARSING = frozenset(("Template", "compile", "from_string"))


def is_used(match: Match, file: File) -> bool:
    """Tell whether a template or pattern is put to use: not where only its syntax is looked at."""
    return not is_tried(match, file) or tail_of(getattr(match.node, "func", None)) not in _PARSING


def _is_searched(match: Match, file: File) -> bool:
    """Tell whether a pattern is searched for as long as it takes: not with `pattern.sub("", text, timeout=1)`."""
    return is_used(match, file) and not _is_timed(match, file)


def _is_timed(match: Match, file: File) -> bool:
    for place, scope in places(match.node, match.scope, file):
        method = file.parent(place, scope)
        for used in (place, None if method is None else file.parent(method, scope)):
            if isinstance(used, ast.Call) and argument_of(used, "timeout") is not None:
                return True
    return False


_HTML_SAID = write("django.core.mail.EmailMessage().content_subtype").where(written.equals("html"))


def _becomes_html(match: Match, file: File) -> bool:
    """Tell whether the function that makes a mail of Django says that it is HTML."""
    return any(found.scope.owner is match.scope.owner for found in _HTML_SAID.find(file))


# Keys that say so, and how deep mails are looked into.
_HTML_KEYS = frozenset(("HTMLPart", "Html", "html"))
_LEVELS = 6


def _html_parts(value: Value, depth: int = _LEVELS) -> Taints:
    """Return the taints of the HTML in a mail that is a mapping: under a key that says so, or of a type that does."""
    taints = CLEAN
    for item in value.items if depth else ():
        if isinstance(item, Contents):
            kind = item.get("type")
            typed = kind is not None and kind.only == "text/html"
            for key, held in item.entries:
                is_html = key in _HTML_KEYS or typed and key == "value"
                taints = taints | (held.taints if is_html else _html_parts(held, depth - 1))
    return taints


_OF_HTML = arg("mime_type", 0).equals("text/html") | arg("mime_type", 0).refers_to("sendgrid.helpers.mail.MimeType.html")

MAIL_INJECTION = Rule(
    code="SEC112", name="mail-html-injection", cwe=79, severity=MEDIUM,
    message="{source} (line {line}) is mailed as HTML by {sink}: escape it",
    when=through("html", sinks.MAIL_HTML, WriteSink(frozenset(("flask_mail.Message().html",)))) | through(
        "html", {(1, "content"): ("sendgrid.helpers.mail.Content",)}, where=_OF_HTML) | through(
        "html", sinks.MAIL_HTML_IF_SAID, where=arg("_subtype", 1).equals("html") | arg("subtype").equals("html")) | through(
        "html", sinks.MAIL, harm=_html_parts) | through(
        "html", {(1, "body"): ("django.core.mail.EmailMessage",)}, where=anywhere(_HTML_SAID) & Test(_becomes_html)),
    why="The reader's mail program shows the markup as if it came from you.",
    bad=(
        """
        from django.core.mail import EmailMessage, send_mail


        def invite(request):
            html = f"<p>{request.POST['text']}</p>"
            send_mail("Invitation", "", "a@example.org", ["b@example.org"], html_message=html)  # SEC112
            mail = EmailMessage("Invitation", html, "a@example.org", ["b@example.org"])  # SEC112
            mail.content_subtype = "html"
            mail.send()
        """,
        """
        from email.message import EmailMessage
        from email.mime.text import MIMEText

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/invite", methods=["POST"])
        def invite():
            mail = EmailMessage()
            mail.set_content("You are invited. " + request.form["text"])
            mail.add_alternative("<p>" + request.form["text"] + "</p>", subtype="html")  # SEC112
            part = MIMEText(request.form["text"], "html")  # SEC112
            return {"parts": len(part.as_string()) + len(mail.as_string())}
        """,
    ),
    good=(
        """
        from django.core.mail import EmailMessage, send_mail
        from django.utils.html import escape


        def invite(request):
            html = f"<p>{escape(request.POST['text'])}</p>"
            send_mail("Invitation", "", "a@example.org", ["b@example.org"], html_message=html)
            EmailMessage("Invitation", request.POST["text"], "a@example.org", ["b@example.org"]).send()
        """,
        """
        from email.mime.text import MIMEText

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/invite", methods=["POST"])
        def invite():
            return {"length": len(MIMEText(request.form["text"], "plain").as_string())}
        """,
    ),
    also=(
        "P 5036", "django/xss-html-email-body", "django/xss-send-mail-html-message", "py/reflective-xss-email",
        "taint-mail",
    ),
    see=("https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html",),
)

_OF_TABLE = arg("content_type", "mimetype", "media_type").matches(r"(?i)^text/csv\b")

CSV_INJECTION = Rule(
    code="SEC113", name="csv-injection", cwe=1236, severity=LOW, confidence=MEDIUM,
    message="{source} (line {line}) becomes a cell in {sink}, a formula if it starts with = + - @: put ' in front",
    when=through("csv", sinks.CSV, harm=cells) | through("csv", sinks.HTML, where=_OF_TABLE, harm=sheet),
    why="Spreadsheet programs take a cell that starts with `=` for a formula, which can send data away.",
    bad="""
        import csv

        from django.http import HttpResponse


        def export(request):
            response = HttpResponse(content_type="text/csv")
            csv.writer(response).writerow([request.GET["name"]])  # SEC113
            return response

        def export_text(request):
            return HttpResponse("name,age\\n" + request.GET["name"] + ",9\\n", content_type="text/csv")  # SEC113
    """,
    good="""
        from defusedcsv import csv
        from django.http import HttpResponse


        def export(request):
            response = HttpResponse(content_type="text/csv")
            csv.writer(response).writerow([request.GET["name"]])
            return response

        def export_text(request):
            name = request.GET["name"]
            response = HttpResponse(f"name\\nthe {name}\\n", content_type="text/csv")
            return response if "," in name else HttpResponse(f"{name},9", content_type="text/plain")
    """,
    see=("https://owasp.org/www-community/attacks/CSV_Injection",),
    also=("py/csv-injection", "django/csv-writer-injection", "flask/csv-writer-injection"),
)

# Conditions of queries, by the name of a field, that databases look for as a pattern.
_QUERIES = ("Q", "exclude", "filter")
_LOOKUPS = regex(r"__i?regex$")

REGEX_INJECTION = Rule(
    code="SEC114", name="regex-injection", cwe=1333, severity=MEDIUM,
    message="{source} (line {line}) becomes a pattern in {sink}: use re.escape()",
    when=through("pattern", sinks.REGEX, where=Test(_is_searched))
    | flow("pattern", EntrySink("$regex"), LookupSink(_QUERIES, _LOOKUPS))
    | through("pattern", sinks.COLUMN_REGEX).where(anywhere(imports("pandas"))).unless(arg("regex").equals(False)),
    why="A pattern such as `(a+)+$` keeps the process busy for hours.",
    bad="""
        import re

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/search")
        def search():
            return {"found": bool(re.search(request.args["pattern"], "text"))}  # SEC114


        @app.route("/names")
        def names():
            return {"count": User.objects.filter(name__iregex=request.args["pattern"]).count()}  # SEC114
    """,
    good=(
        """
        import re

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/names")
        def names():
            found = User.objects.filter(name__iregex=r"\\b" + re.escape(request.args["word"]))
            return {"count": found.exclude(name__icontains=request.args["part"]).count()}
        """,
        """
        import re

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/search")
        def search():
            return {"found": bool(re.search(re.escape(request.args["word"]), "text"))}
        """,
        """
        import pandas
        from flask import Flask, request

        app = Flask(__name__)
        WORDS = pandas.read_csv("words.csv")


        @app.route("/search")
        def search():
            return {"found": bool(WORDS["word"].str.contains(request.args["word"], regex=False).any())}
        """,
        """
        import polars
        from flask import Flask, request

        app = Flask(__name__)
        WORDS = polars.read_csv("words.csv")


        @app.route("/search")
        def search():
            return {"found": bool(WORDS["word"].str.contains(request.args["word"]).any())}
        """,
    ),
    also=("py/regex-injection",),
    see=("https://docs.python.org/3/library/re.html#re.escape",),
)

# Keys under which a session says who somebody is, and what they may do.
_IDENTITY = regex(
    r"(?i)^(?!.*(agent|client|country|data|filter|form|lang(uage)?|method|next|nonce|origin|page|provider|query|redirect|"
    r"referr?er|state|tab|theme|time_?zone|type|uri|url|verifier|view)s?$)"
    r".*(account|admin|(?<![on])auth|customer|group|identity|log_?in|logged|mail|member|mfa|otp|owner|perm|priv|role|scope|"
    r"staff|superuser|tenant|token|uid|user|verified)"
)

# Keys that say what somebody may do, and not only who it is.
_MAY = regex(r"(?i)admin|group|mfa|otp|owner|perm|priv|role|scope|staff|superuser|tenant|token|verified")
_LOGGING_IN = regex(
    r"(?i)authenticat|^log_?in$|checkpw|compare_digest|^(check|validate|verify)\w*(credential|hash|login|passw|pw|user)"
    r"|^(simple_)?bind(_s)?$|^verify$")


def _is_login(match: Match, file: File) -> bool:
    """Tell whether the function has asked for a password before it notes down whose it was."""
    node = match.node
    key = node.slice.value if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant) else None
    return isinstance(key, str) and not _MAY.search(key) and (any(
        part.lineno < node.lineno and _LOGGING_IN.search(tail_of(part.func))  # type: ignore[attr-defined]  # a subscript
        for part in file.nodes_of(ast.Call, match.scope)) or agreed_to(match, file))


TRUST_BOUNDARY = Rule(
    code="SEC118", name="trust-boundary-violation", cwe=501, severity=LOW, confidence=MEDIUM,
    message="{source} (line {line}) is stored unchecked in {sink}, which other code trusts: validate it first",
    when=either(
        flow("trust", ItemSink(sinks.SESSIONS, unvalidated, _IDENTITY)).unless(Test(_is_login)),
        flow("trust", ItemSink(sinks.SESSIONS, unvalidated), audit=True),
    ),
    why="""
        What is in the session counts as the program's own knowledge later on: who is logged in, what
        they may do. Other items than those that say so are reported in the audit profile.
    """,
    bad="""
        from flask import Flask, request, session

        app = Flask(__name__)


        @app.route("/choose")
        def choose():
            session["account"] = request.args["account"]  # SEC118
            session.update(role=request.args["role"], language=request.args["language"])  # SEC118
            session.update({"user_id": request.cookies["user"]})  # SEC118
            chosen = {"user_id": request.cookies["user"]}
            session.update(chosen)  # SEC118
            return {}
    """,
    good="""
        from flask import Flask, abort, request, session

        app = Flask(__name__)


        @app.route("/choose")
        def choose():
            language = request.args["language"]
            if language not in ("de", "en"):
                abort(400)
            session["language"] = language
            chosen = {"language": language, "tries": 0}
            session.update(chosen)
            return {}
    """,
    see=("https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html",),
)
