"""Addresses that someone else chooses: requests that the server makes, and places it sends browsers to."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Tuple

from flake8_secure.api import AUDIT, HIGH, LOW, MEDIUM, Match, Rule, Test, arg, call, outside_suites
from flake8_secure.dataflow.pieces import Piece
from flake8_secure.dataflow.taints import CLEAN, Taints
from flake8_secure.dataflow.values import Text, Value
from flake8_secure.match.conditions import Condition
from flake8_secure.match.flows import Flow, flow, once_per_value, sink, through
from flake8_secure.match.harms import address, after_host, asked_of_host, connected, connected_by_entry, host, host_only
from flake8_secure.match.headers import header_sinks
from flake8_secure.match.sinks import AnswerSink, MethodSink, WriteSink
from flake8_secure.models import sinks
from flake8_secure.models.library import VERBS
from flake8_secure.models.sinks.network import URL_IN_DICTIONARY
from flake8_secure.models.sinks.tables import Table
from flake8_secure.regex import regex
from flake8_secure.rules.clients.guarded import CONNECTS_AS_TOLD
from flake8_secure.rules.found_addresses import FETCHING, FOUND
from flake8_secure.syntax.nodes import below, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What a client is called, whatever keeps it. Locks and connections of databases are entered by their names as well.
_CLIENT = regex(r"(?i)session|client|http")


def _is_entered(match: Match, file: File) -> bool:
    """Tell whether a call of a client gives what is entered, `async with bot.session.get(url) as answer`: of HTTP, then."""
    asked = match.node.func if isinstance(match.node, ast.Call) else None
    return isinstance(asked, ast.Attribute) and _CLIENT.search(tail_of(asked.value)) is not None and any(
        item.context_expr is match.node and item.optional_vars is not None
        for statement in file.nodes_of(ast.AsyncWith, match.scope) for item in statement.items)


_ENTERED = Test(_is_entered) & CONNECTS_AS_TOLD


def _looked_at(value: Value) -> Taints:
    """Return the taints that decide where a client connects to, and that a function has found good by its name."""
    return frozenset(taint for taint in connected(value) if not taint.through.isdisjoint(("guard:url", "guard:validator")))


def _redirected(table: Table, follows: Condition) -> Flow:
    """Match addresses that were checked, in calls of *table* that go on to others where *follows* holds."""
    return through("ssrf-redirected", table, where=follows, harm=_looked_at, audit=True)


SSRF = Rule(
    code="SEC103", name="server-side-request-forgery", cwe=918, severity=HIGH,
    message="{source} (line {line}) decides where {sink} connects to: choose the host from a list of your own",
    when=outside_suites(once_per_value(through("ssrf", sinks.URL, *through("ssrf", sinks.HOST, harm=address).sinks, *through(
        "ssrf", sinks.URL_OR_FILE, harm=host_only).sinks, *through(
        "ssrf", URL_IN_DICTIONARY, harm=connected_by_entry).sinks, sink(
            *(f"?.{verb}" for verb in (*VERBS, "ws_connect")), arg=(0, "url"), where=_ENTERED, harm=connected), sink(
            "?.request", "?.stream", arg=(1, "url"), where=_ENTERED, harm=connected), sink(
            "pycurl.Curl().setopt", arg=1, where=arg("option", 0).refers_to("pycurl.Curl().URL", "pycurl.URL"),
            harm=connected),
        where=CONNECTS_AS_TOLD, harm=connected)))
    | through("ssrf", {**sinks.URL, **sinks.URL_OR_FILE}, harm=after_host, audit=True).saying(
        "{source} (line {line}) is a part of the address that {sink} asks for: use urllib.parse.quote()",
        severity=LOW, profile=AUDIT)
    | flow("ssrf", sink(
        *(f"http.client.{kind}().{verb}" for kind in ("HTTPConnection", "HTTPSConnection") for verb in (
            "putrequest", "request")), arg=(1, "url")), audit=True).saying(
        "{source} (line {line}) is a part of the address that {sink} asks for: use urllib.parse.quote()",
        severity=LOW, profile=AUDIT)
    | (_redirected(sinks.FOLLOWING, arg("allow_redirects", default=True).true)
       | _redirected(sinks.FOLLOWING_REDIRECTS, arg("redirect", default=True).true)
       | _redirected(sinks.FOLLOWING_IF_TOLD, arg("follow_redirects").true)).saying(
        "{source} (line {line}) was checked, but {sink} goes where it is sent on to, unchecked: follow no redirects",
        severity=LOW, confidence=LOW, profile=AUDIT)
    | outside_suites(call(*FETCHING).where(FOUND).where(CONNECTS_AS_TOLD)).saying(
        "{name}() goes to addresses that are found in a text of others: look at the host of each", severity=LOW, confidence=LOW,
        profile=AUDIT)
    | through("html", sinks.FETCHING_MARKUP).saying(
        "{source} (line {line}) is markup in {sink}, which fetches addresses and files named there: escape it")
    | (through("ssrf", sinks.REFERRING, where=arg("registry").absent & arg("resolver").absent, structured=True)
       | through("ssrf", sinks.REFERRING_TEXT, where=arg("resolve_types").absent)).saying(
        "{source} (line {line}) is a schema in {sink}, which fetches whatever a $ref in it names: have it resolve its own alone",
        severity=MEDIUM),
    why="""
        The request comes from inside your network: it reaches the cloud's metadata service, databases
        and administration pages that nobody outside can see. A client that follows redirects goes from an address that was
        checked to one that was not, and one may be sent there by a link in somebody's page: audits show that.
    """,
    bad=(
        """
        import requests
        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/preview")
        def preview():
            page = requests.get(request.args["url"], timeout=10)  # SEC103
            return {"length": len(page.text)}
        """,
        """
        import ssl

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/certificate")
        def certificate():
            known = ssl.get_server_certificate(("www.example.org", 443))
            return {"same": known == ssl.get_server_certificate((request.args["host"], 443))}  # SEC103
        """,
        """
        import http.client

        import requests
        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/user")
        def user():
            found = requests.get("https://api.example.org/users/" + request.args["id"], timeout=10)  # SEC103
            http.client.HTTPSConnection("api.example.org").request("GET", "/users/" + request.args["id"])  # SEC103 S309
            return {"status": found.status_code}
        """,
        """
        import httpx
        import requests
        from flask import Flask, request
        from shop.addresses import check_url

        app = Flask(__name__)


        @app.route("/checked")
        def checked():
            url = request.args["url"]
            check_url(url)
            found = requests.get(url, timeout=10), httpx.get(url, follow_redirects=True)  # SEC103
            return {"status": [one.status_code for one in found]}
        """,
    ),
    good=(
        """
        import requests
        from flask import Flask, abort, request

        app = Flask(__name__)
        MIRRORS = {"a": "https://a.example.org/", "b": "https://b.example.org/"}


        @app.route("/preview")
        def preview():
            name = request.args["mirror"]
            if name not in MIRRORS:
                abort(404)
            page = requests.get(MIRRORS[name], timeout=10)
            return {"length": len(page.text)}
        """,
        """
        from urllib.parse import quote

        import requests
        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/user")
        def user():
            address = "https://api.example.org/users/" + quote(request.args["id"], safe="")
            return {"status": requests.get(address, timeout=10).status_code}
        """,
        """
        import httpx
        import requests
        from flask import Flask, request
        from shop.addresses import check_url

        app = Flask(__name__)


        @app.route("/checked")
        def checked():
            url = request.args["url"]
            check_url(url)
            found = requests.get(url, timeout=10, allow_redirects=False), httpx.get(url)
            return {"status": [one.status_code for one in found]}
        """,
    ),
    see=("https://owasp.org/www-community/attacks/Server_Side_Request_Forgery",),
    also=(
        "P 5012", "P 6462", "django/ssrf-injection-requests", "django/ssrf-injection-urllib", "django/tainted-url-host",
        "flask/flask-api-method-string-format", "flask/ssrf-requests", "flask/tainted-url-host", "py/full-ssrf",
        "py/partial-ssrf", "taint-ssrf",
    ),
)

# `x.startswith("/") and not x.startswith("//")`: what frameworks write into a header has no backslash either.
_ON_OWN_HOST = frozenset(("guard:root", "guard:single"))

# What browsers take for a second slash is refused as well.
_WITHOUT_BACKSLASH = frozenset(("guard:leaning", "guard:without:\\"))

_WORD = regex(r"[\w.~-]+")
# Once a slash follows a word, that has become no scheme; nor does one begin so: `../`.
_BELOW_HERE = regex(r"[\w.~-]+/")
# What a browser opens, or runs.
_SCHEMES = ("blob", "data", "file", "filesystem", "ftp", "http", "https", "javascript", "vbscript", "ws", "wss")

# Headers by which a browser says from which page it comes, and which host it asks.
_COMING_FROM = frozenset(("http_referer", "referer"))
_ASKED = frozenset(("host", "http_host"))
_HEADERS = ("META", "environ", "headers")
# Headers by which proxies say where the program was found, but for the host.
_OF_PROXIES = regex(r"(http_)?x[-_]forwarded[-_](?!host|server)")


def _elsewhere(value: Value) -> Taints:
    """Return the taints that decide where a URL leads: not those of a path on the own host.

    Nor those of the page that the browser comes from, and of the host that it asks: who wants others there has them
    there. Nor what a proxy writes: no link brings headers along. Nor those of the path that was asked for, behind a host.
    Nor those behind a word that begins no scheme: a path from here.
    """
    leading = tuple(item for item in value.items if not (isinstance(item, Text) and _is_relative(item.prefix.lower())))
    if len(leading) < len(value.items):
        value = Value(leading, value.unknown, value.taints, value.loose)
        if not leading and not value.unknown:
            return CLEAN
    return frozenset(
        taint for taint in host(value) - asked_of_host(value)
        if not _ON_OWN_HOST <= taint.through and not taint.label.endswith((".referer", ".referrer"))
        and not any(isinstance(key, str) and _is_of_browser(key.lower(), taint.label) for key in taint.path))


def _elsewhere_encoded(value: Value) -> Taints:
    """Return the taints that decide where a URL leads that is encoded: not those behind one slash, without any in front."""
    return frozenset(taint for taint in _elsewhere(value) if "guard:behind-one" not in taint.through)


def _told_half(value: Value) -> Taints:
    """Return the taints that may decide where a URL leads, but for a path on the own host that has no backslash in front."""
    return frozenset(
        taint for taint in host(value)
        if not _ON_OWN_HOST <= taint.through or _WITHOUT_BACKSLASH.isdisjoint(taint.through))


# What stands before the address in a header that asks a browser to go there in so many seconds.
_SECONDS = regex(r"(?i)\s*\d+\s*[;,]\s*(?:url\s*=\s*)?['\"]?")


def _refreshed(value: Value) -> Taints:
    """Return the taints that decide where a header `5; url=...` leads."""
    texts = [item for item in value.items if isinstance(item, Text) and _SECONDS.match(item.prefix)]
    return CLEAN.union(*(_elsewhere(Value((Text(_without_seconds(text)),), False, value.taints)) for text in texts))


def _without_seconds(text: Text) -> Tuple[Piece, ...]:
    rest = _SECONDS.sub("", text.prefix, count=1)
    return (rest, *text.parts[1:]) if rest else text.parts[1:]


def _is_relative(start: str) -> bool:
    return _BELOW_HERE.match(start) is not None or _WORD.fullmatch(start) is not None and not any(
        scheme.startswith(start) for scheme in _SCHEMES)


def _is_of_browser(header: str, label: str) -> bool:
    """Tell whether no link decides what *header* says, read from *label*."""
    return header in _COMING_FROM or _OF_PROXIES.match(header) is not None or header in _ASKED and label.endswith(_HEADERS)


# Answers of views by their status, where browsers go on to the address of `Location`, and where they do not.
_SENDING_ON = frozenset(("301", "302", "303", "307", "308"))
_CREATED = frozenset(("201", "202", "CREATED", "HTTP_201_CREATED", "HTTP_202_ACCEPTED", "HTTPCreated"))


def _only_tells(match: Match, file: File) -> bool:
    """Tell whether a header says where something that was created is: browsers do not go there by themselves."""
    if match.facts["sink"] != "Location" and not isinstance(match.node, ast.Subscript):
        return False
    said = {str(node.value) if isinstance(node, ast.Constant) else tail_of(node)
            for node in below(match.scope.owner.node) if isinstance(node, (ast.Attribute, ast.Constant, ast.Name))}
    return not _CREATED.isdisjoint(said) and _SENDING_ON.isdisjoint(said)


OPEN_REDIRECT = Rule(
    code="SEC104", name="open-redirect", cwe=601, severity=MEDIUM,
    message="{source} (line {line}) decides where {sink} sends the browser: allow only your own hosts",
    when=outside_suites(through("redirect", sinks.REDIRECT, *header_sinks("Location", _elsewhere), *header_sinks(
        "HX-Redirect", _elsewhere), *header_sinks("Refresh", _refreshed), sink(
        "odoo.http.request.redirect", arg=(0, "location"), where=arg("local", 2).equals(False), harm=_elsewhere), WriteSink(
        frozenset(sinks.LOCATION), _elsewhere), AnswerSink(
        frozenset(("starlette.responses.RedirectResponse",)), _elsewhere_encoded), MethodSink(
        frozenset(("get_redirect_url", "get_success_url")), "django", _elsewhere_encoded),
        *through("redirect", sinks.ENCODED_REDIRECT, harm=_elsewhere_encoded).sinks, harm=_elsewhere).unless(Test(_only_tells))
        | through("redirect", sinks.REDIRECT, harm=_told_half, audit=True).saying(severity=LOW, confidence=LOW)
        | through("redirect-odd", sinks.REDIRECT, *through(
            "redirect-odd", sinks.ENCODED_REDIRECT, harm=_elsewhere_encoded).sinks, harm=_elsewhere).saying(
            "{source} (line {line}) may be ////evil.example, in which browsers find a host and urlparse() none: refuse // too",
            severity=LOW, confidence=MEDIUM)),
    why="""
        A link to your site that ends on a copy of your login page is what phishing looks for. That `urlparse()` finds no
        host says little: browsers read `////evil.example` and `http:///evil.example` as they read
        `//evil.example`, and take a tab or a backslash behind the first slash for none or for a second one. In Django call
        `url_has_allowed_host_and_scheme()`; elsewhere take paths alone, with a pattern for the whole text:
        `re.fullmatch(r"/(?![/\\\\])[!-~]*", target)`.
    """,
    bad=(
        """
        from flask import Flask, redirect, request

        app = Flask(__name__)


        @app.route("/login")
        def login():
            return redirect(request.args.get("next"))  # SEC104


        @app.route("/back")
        def back():
            return redirect(request.referrer)  # SEC104


        @app.route("/soon")
        def soon():
            return "", 200, {"Refresh": "0; url=" + request.args["next"]}  # SEC104
        """,
        """
        from urllib.parse import urlsplit

        from flask import Flask, redirect, request

        app = Flask(__name__)


        @app.route("/login")
        def login():
            target = request.args.get("next", "")
            if urlsplit(target).netloc != "":
                target = "/"
            return redirect(target)  # SEC104


        @app.route("/back")
        def back():
            target = request.args["to"]
            found = urlsplit(target)
            if found.netloc and found.netloc != request.host:
                return redirect("/")
            return redirect(target)  # SEC104


        @app.route("/away")
        def away():
            target = request.args["to"]
            if urlsplit(target).hostname not in ("", "shop.example.com"):
                return redirect("/")
            return redirect(target)  # SEC104
        """,
    ),
    good=(
        """
        import re

        from flask import Flask, redirect, request

        app = Flask(__name__)


        def is_own_path(target):
            return re.fullmatch(r"/(?![/\\\\])[!-~]*", target)


        @app.route("/login")
        def login():
            url = request.args.get("next")
            if url and is_own_path(url):
                return redirect(url)
            return redirect("/")


        @app.route("/soon")
        def soon():
            return "", 200, {"Refresh": "5; url=/orders/" + request.args["order"]}
        """,
    ),
    see=("https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html",),
    also=("P 5018", "django/open-redirect", "flask/open-redirect", "py/url-redirection", "taint-open-redirect"),
)
