"""Mails, calls and documents for others that data from outside leads astray."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import MEDIUM, Rule, harmless, keyword
from flake8_secure.dataflow.taints import CLEAN, Taints
from flake8_secure.dataflow.values import Text, Value
from flake8_secure.match.flows import through
from flake8_secure.match.harms import head
from flake8_secure.models import sinks
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

MAIL_HEADER = Rule(
    code="SEC129", name="mail-header-injection", cwe=93, severity=MEDIUM,
    message="{source} (line {line}) is in the head of a mail in {sink}: use email.message.EmailMessage",
    when=through("mail", sinks.MAIL_TEXT, harm=head),
    why="""
        A line break in the data starts another header, such as `Bcc:` with a thousand addresses, or the
        body. The classes of `email` refuse line breaks in headers.
    """,
    bad="""
        import smtplib

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/write", methods=["POST"])
        def write():
            with smtplib.SMTP("localhost") as server:
                text = "Subject: " + request.form["subject"] + "\\n\\nHello"
                server.sendmail("a@example.org", ["b@example.org"], text)  # SEC129
            return {}
    """,
    good="""
        import smtplib
        from email.message import EmailMessage

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/write", methods=["POST"])
        def write():
            mail = EmailMessage()
            mail["Subject"] = request.form["subject"]
            with smtplib.SMTP("localhost") as server:
                server.send_message(mail)
                text = "Subject: from the site\\n\\n" + request.form["text"]
                server.sendmail("a@example.org", ["b@example.org"], text)
            return {}
    """,
    also=("py/email-header-injection",),
    see=("https://docs.python.org/3/library/email.message.html",),
)

_ESCAPING = frozenset(("html.escape", "markupsafe.escape", "xml.sax.saxutils.escape", "xml.sax.saxutils.quoteattr"))


def _is_built(call: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether the markup for a call is put together with what is not escaped."""
    given = argument_of(call, "twiml")
    if given is None or harmless(given, scope, file, _ESCAPING):
        return False
    return any(isinstance(item, Text) and "<" in item.prefix for item in file.value(given, scope).items)


CALL_MARKUP = Rule(
    code="SEC130", name="twiml-injection", cwe=91, severity=MEDIUM, confidence=MEDIUM,
    message="the markup for a call is put together as a text: use VoiceResponse, or escape what is put in",
    when=keyword("twiml", _is_built),
    why="""
        Text with `<Dial>` or `<Record>` in it makes the telephone service call and record whom the sender
        likes, at your cost.
    """,
    bad="""
        from twilio.rest import Client

        client = Client()
        client.calls.create(to=number, from_=own, twiml=f"<Response><Say>{text}</Say></Response>")  # SEC130
    """,
    good="""
        from html import escape

        from twilio.rest import Client

        client = Client()
        client.calls.create(to=number, from_=own, twiml="<Response><Say>Hello</Say></Response>")
        client.calls.create(to=number, from_=own, twiml=f"<Response><Say>{escape(text)}</Say></Response>")
        client.calls.create(to=number, from_=own, twiml=markup)
    """,
    also=("twilio/twiml-injection",),
    see=("https://www.twilio.com/docs/voice/twiml",),
)

_DOCUMENT = regex(r"\s*<(?:\?xml\b|[A-Za-z_])")


def _in_document(value: Value) -> Taints:
    """Return the taints of what is put into a document, of which the program has written the first tag."""
    return CLEAN.union(*(
        taints for item in value.items if isinstance(item, Text) and _DOCUMENT.match(item.prefix)
        for taints, _ in item.placed("")))


_TAG = regex(r"<[A-Za-z_]")


def _in_element(value: Value) -> Taints:
    """Return the taints of what is put into an element of a document, or into a tag: not of all that is in the first."""
    return CLEAN.union(*(
        taints for item in value.items if isinstance(item, Text) and _DOCUMENT.match(item.prefix)
        for taints, before in item.placed("")
        if len(_TAG.findall(before)) > 1 or before.rfind("<") > before.rfind(">")))


DOCUMENT = Rule(
    code="SEC133", name="xml-injection", cwe=91, severity=MEDIUM,
    message="{source} (line {line}) stands in the XML that {sink} sends: escape it, or build the document with ElementTree",
    when=through("html", sinks.BODY, harm=_in_document)
    | through("html", sinks.XML, harm=_in_element).saying(
        "{source} (line {line}) stands in the XML that {sink} reads: escape it, or build the elements",
        confidence=MEDIUM),
    why="""
        Tags in the data become a part of the document: a second price, another account, the end of an element. Whoever
        reads it takes all of that for the program's own words.
    """,
    bad="""
        import requests
        from defusedxml import ElementTree
        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/order", methods=["POST"])
        def order():
            text = f"<order><note>{request.form['note']}</note><price>10</price></order>"
            requests.post("https://shop.example/orders", data=text.encode(), timeout=9)  # SEC133
            return {}


        @app.route("/note", methods=["POST"])
        def note():
            document = ElementTree.fromstring(f"<order><note>{request.form['note']}</note></order>")  # SEC133
            return {"tags": [element.tag for element in document]}
    """,
    good="""
        from html import escape

        import requests
        from defusedxml import ElementTree
        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/order", methods=["POST"])
        def order():
            text = f"<order><note>{escape(request.form['note'])}</note></order>"
            requests.post("https://shop.example/orders", data=text.encode(), timeout=9)
            requests.post("https://shop.example/notes", data=request.form["note"], timeout=9)
            return {}


        @app.route("/note", methods=["POST"])
        def note():
            document = ElementTree.fromstring(f"<order><note>{escape(request.form['note'])}</note></order>")
            parts = ElementTree.fromstring("<parts>" + request.form["parts"] + "</parts>")  # SEC131
            return {"tags": [element.tag for element in (*document, *parts)]}
    """,
    see=("https://cwe.mitre.org/data/definitions/91.html",),
)
