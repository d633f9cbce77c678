"""Passwords and data that cross the network in clear text."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Dict, Optional

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    arg,
    arg_by_name,
    call,
    either,
    made_by,
    method,
    on_same,
    outside_tests,
    receiver,
    string,
    write,
    written,
)
from flake8_secure.dataflow.callers import passed
from flake8_secure.dataflow.values import Contents
from flake8_secure.match.command_lines import BEFORE, command_lines
from flake8_secure.match.environments import variable_set
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.given import parameter_alone
from flake8_secure.match.places import unguarded
from flake8_secure.match.uses import reads
from flake8_secure.models.library import VERBS
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import tail_of, target_of, text_of
from flake8_secure.syntax.scopes import FUNCTION

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Hosts that are the machine itself, or in a private network by their number or name.
NEAR = (
    r"localhost(?![\w.-])|127\.|0\.0\.0\.0|\[::1?\]|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\."
    r"|[\w.-]+\.(?:docker|home|internal|intranet|lan|local|localhost|svc)\b"
)
_FAR = rf"(?!{NEAR})[\w-]+(?:\.[\w-]+)+(?=[:/?#]|$)"
_USER = r"(?:[^\s/@]+@)?"
_CLEAR_URL = rf"^(?:ftp|http|ws)://{_USER}{_FAR}"
_IN_CLEAR = regex(f"(?i){_CLEAR_URL}")
# Words of files that have one, unless it is put together of less.
_OF_CLEAR_URLS = tuple(
    word for scheme in ("ftp", "http", "ws")
    for word in (f"{scheme}://", *(f"{quote}{scheme}{colon}{quote}" for quote in "'\"" for colon in ("", ":"))))
_PASSWORD_URL = rf"^(?:ftp|http|ws)://[^\s/@:]+:[^\s/@]*@{_FAR}"

_SESSIONS = ("aiohttp.ClientSession()", "httpx.AsyncClient()", "httpx.Client()", "requests.Session()")
_MODULES = ("httpx", "requests")
_FIRST = (
    *(f"{owner}.{verb}" for owner in (*_SESSIONS, *_MODULES) for verb in VERBS),
    "aiohttp.ClientSession().ws_connect",
    "hvac.Client",
    "urllib.request.OpenerDirector().open",
    "urllib.request.Request",
    "urllib.request.urlopen",
    "urllib.request.urlretrieve",
    *(f"urllib.request.{opener}().{name}" for opener in ("FancyURLopener", "URLopener") for name in ("open", "retrieve")),
    *(f"socketio.{kind}().connect" for kind in ("AsyncClient", "AsyncSimpleClient", "Client", "SimpleClient")),
    "websocket.WebSocket().connect",
    "websocket.WebSocketApp",
    "websocket.create_connection",
    "websockets.connect",
    "xmlrpc.client.ServerProxy",
)
_SECOND = (
    *(f"{owner}.request" for owner in (*_SESSIONS, *_MODULES, "aiohttp", "urllib3", "urllib3.PoolManager()")),
    "httpx.AsyncClient().stream",
    "httpx.Client().stream",
    "httpx.stream",
    "requests.Request",
)
_BY_HOST = ("http.client.HTTPConnection", "urllib3.HTTPConnectionPool")
_AUTH = arg("auth")
_MESSAGE = "{name}() with a password or token over http:// shows it to everybody on the way: use https://"


def _sends_credentials(match: Match, file: File) -> bool:
    """Tell whether the call says who asks, or sends headers that hold a password or token."""
    return _AUTH.node(match) is not None and not _AUTH.equals(None).judge(match, file).certain or any(
        isinstance(item, Contents) and any(str(key).lower() in ("authorization", "cookie") for key, _ in item.entries)
        for item in arg("headers").value(match, file).items
    )


# The beginnings of the addresses that a downgrade puts one in place of the other.
_DOWN = {"https": "http", "https:": "http:", "https://": "http://"}


def _is_downgraded(match: Match, file: File) -> bool:
    """Tell whether `http` was put in place of `https` in what is asked for."""
    return any(
        isinstance(made, ast.Call) and tail_of(made.func) == "replace" and len(made.args) > 1
        and _DOWN.get(text_of(made.args[0]) or "") == text_of(made.args[1]) is not None
        or isinstance(made, ast.BinOp) and text_of(made.left) == "http://" and _is_behind_https(made.right)
        for made, _ in known_origins(_URL.node(match), match.scope))


def _is_behind_https(node: ast.AST) -> bool:
    """Tell whether *node* is an address without its beginning: `url[len("https://"):]`, `url[8:]`."""
    start = node.slice.lower if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice) else None
    return isinstance(start, ast.Constant) and start.value == len("https://") or isinstance(start, ast.Call) and any(
        text_of(given) == "https://" for given in start.args)


_URL = arg_by_name({
    **{name: ("url", "uri", "fullurl", 0) for name in _FIRST},
    **{name: ("url", 1) for name in _SECOND},
})
_CALLS = call(*_FIRST, *_SECOND)
_CLEAR = _CALLS.where(_URL.matches(_CLEAR_URL, re.IGNORECASE, _OF_CLEAR_URLS))

# What asks for a page, a host alone, and what tells no more of an answer than whether there is one.
_GETTING = frozenset(("urllib.request.urlopen", *(f"{owner}.{verb}" for owner in _MODULES for verb in ("get", "head"))))
_HOST = regex(r"(?i)http://[^/?#]+/?")
_ANSWERED = frozenset(("close", "getcode", "ok", "raise_for_status", "status", "status_code"))


def _asks_whether_one_answers(match: Match, file: File) -> bool:
    """Tell whether a host is asked for nothing in particular, and nothing of the answer read: `get("http://a.com").ok`."""
    if match.facts["name"] not in _GETTING or not isinstance(match.node, ast.Call) or len(match.node.args) > 1 or any(
            keyword.arg != "timeout" for keyword in match.node.keywords):
        return False
    target = target_of(file.parent(match.node, match.scope))
    found = match.scope.find(target.id) if isinstance(target, ast.Name) and match.scope.kind == FUNCTION else None
    asked = [match.node] if found is None else reads(found[0], file).get(tail_of(target), [])
    value = _URL.value(match, file)
    hosts = [one for one in value.constants if _HOST.fullmatch(str(one))]
    return bool(hosts) and not value.unknown and len(hosts) == len(value.items) and all(
        isinstance(above, ast.Expr) or isinstance(above, ast.Attribute) and above.attr in _ANSWERED
        for one in asked for above in [file.parent(one, match.scope)])


def _asked_by_call(match: Match, file: File) -> Dict[str, str]:
    """Return the line of the first call that gives the function an address in clear text, where that is a parameter."""
    url = _URL.node(match)
    taken = None if url is None else parameter_alone(url, match.scope)
    lines = sorted(
        one.node.lineno for one in (passed(*taken, file) if taken is not None else ())
        if any(_IN_CLEAR.match(str(constant)) for constant in file.value(one.node, one.scope).constants))
    return {"asking": str(lines[0])} if lines else {}


# Programs that fetch what they are given the address of, and what runs what they write.
_FETCHING = ("curl", "git", "pip", "pip3", "wget")
_CLEAR_WORD = regex(rf"(?i)^(?:--[a-z-]+=)?[\"']?{_CLEAR_URL[1:]}")
_RUN = regex(r"\|\s*(?:sudo\s+)?(?:/usr)?(?:/bin/)?(?:(?:ba|da|k|z)?sh|perl|python[\d.]*|ruby)(?:[\s;&)]|$)")
_COMMANDS = (*_FETCHING, *(f"{name} " for name in _FETCHING), *BEFORE, "/usr", "/bin", "cd /", "set ")


def _fetched(text: str, node: ast.AST, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Name the program that a command, as a text or as a list, lets fetch something in clear text."""
    return next((
        {"name": program} for program, *words in command_lines(text, node, scope, file)
        if program in _FETCHING and any(_CLEAR_WORD.match(word) for word in words)), None)


def _run(text: str, node: ast.AST, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Name the program, where a shell or interpreter runs what it fetches."""
    return _fetched(text, node, scope, file) if _RUN.search(text) else None


# Variables that let libraries for OAuth do without TLS.
_INSECURE = ("AUTHLIB_INSECURE_TRANSPORT", "OAUTHLIB_INSECURE_TRANSPORT")


def _is_let_in_clear(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether one of these variables is set in a dictionary or by a call: `os.environ.setdefault(...)`."""
    return text in _INSECURE and bool(variable_set(node, file.parent(node, scope)))


HTTP = Rule(
    code="SEC610", name="cleartext-http", cwe=319, severity=LOW, confidence=MEDIUM,
    message="{name}() in clear text can be read and changed on the way: use https://",
    when=either(
        _CALLS.where(_URL.matches(_PASSWORD_URL, re.IGNORECASE, _OF_CLEAR_URLS)),
        _CLEAR.where(Test(_sends_credentials)),
    ).saying(_MESSAGE, severity=HIGH, cwe=523)
    | outside_tests(
        either(
            _CLEAR.naming(_asked_by_call).saying(
                "{name}() in clear text (the address of line {asking}) can be read and changed on the way: use https://"),
            _CLEAR).unless(Test(_asks_whether_one_answers))
        | _CLEAR.saying(confidence=LOW, profile=AUDIT)
        | _CALLS.where(Test(_is_downgraded)).saying(
            "{name}() in clear text, where https:// was asked for, can be read and changed on the way: let it fail",
            severity=MEDIUM, cwe=757)
        | either(
            string(_COMMANDS, _run).saying(
                "what {name} fetches in clear text is run, and may be of anybody on the way: use https://",
                severity=HIGH, cwe=494),
            string(_COMMANDS, _fetched).saying(
                "what {name} fetches in clear text can be read and changed on the way: use https://"))
        | call(*_BY_HOST).where(arg("host", 0).matches(rf"^{_FAR}"))
        | call("httpx.AsyncClient", "httpx.Client").where(arg("base_url").matches(_CLEAR_URL, re.IGNORECASE))
        | call("aiohttp.ClientSession").where(arg("base_url", 0).matches(_CLEAR_URL, re.IGNORECASE))
        | (either(*(write(f"os.environ[{name}]") for name in _INSECURE)).where(written.text(bool))
           | string(("AUTH", "OAUT"), _is_let_in_clear)).where(unguarded).saying(
            "with this variable tokens are sent over http:// as well: leave it out", severity=MEDIUM)
    ),
    why="""
        Whoever is between the two sides reads what is asked and answered, passwords and cookies included, and can
        answer in the server's place: a download over http:// may be anything. Addresses of the machine itself and of
        private networks are not reported, nor are tests, unless a password is sent.
    """,
    bad="""
        import http.client
        import os
        import urllib.request

        import aiohttp
        import httpx
        import hvac
        import requests

        page = requests.get("http://shop.example.com/", timeout=9)  # SEC610
        page = requests.get("http://shop.example.com/", auth=None, timeout=9)  # SEC610
        page = requests.get("http://shop.example.com/", auth=(user, password), timeout=9)  # SEC610
        page = requests.get("http://user:password@shop.example.com/", timeout=9)  # SEC610
        page = requests.request("GET", f"http://shop.example.com/{name}")  # S113, SEC610
        page = httpx.get("http://shop.example.com/", headers={"Authorization": token})  # SEC610
        client = httpx.Client(base_url="http://shop.example.com/")  # SEC610
        session = aiohttp.ClientSession("http://shop.example.com/")  # SEC610
        page = urllib.request.urlopen("http://shop.example.com/")  # SEC610
        vault = hvac.Client(url="http://vault.example.com:8200", token=token)  # SEC610
        listing = urllib.request.urlopen("ftp://shop.example.com/")  # S310, SEC610
        connection = http.client.HTTPConnection("shop.example.com")  # SEC610
        os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"  # SEC610
        os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # SEC610
        os.environ.setdefault("OAUTHLIB_INSECURE_TRANSPORT", "1")  # SEC610
        os.environ.update({"OAUTHLIB_INSECURE_TRANSPORT": "1"})  # SEC610

        def load(url):
            try:
                return requests.get(url, timeout=9)
            except requests.exceptions.SSLError:
                return requests.get(url.replace("https://", "http://"), timeout=9)  # SEC610

        def fetch(url):
            if not may_fetch(url):
                clear = "http://" + url[len("https://"):]
                return urllib.request.urlopen(urllib.request.Request(clear), timeout=9)  # SEC610
            return urllib.request.urlopen("http://" + url[8:], timeout=9)  # SEC610

        run("curl -fsS http://shop.example.com/install.sh | sudo bash")  # SEC610
        run("cd /srv && curl -fsS 'http://shop.example.com/%s' > page" % name)  # SEC610
        run(["/usr/bin/wget", "-q", "http://shop.example.com/prices.csv"])  # SEC610
        run("git", "clone", "http://git.example.com/shop.git")  # SEC610
        run(["pip", "install", "--index-url=http://pypi.example.com/simple", "shop"])  # SEC610
        run("pip3 install -i http://pypi.example.com/simple shop")  # SEC610
        PRICES = "http://shop.example.com/prices.csv"
        run("wget -q {} -O prices-{}.csv".format(PRICES, day))  # SEC610

        class Opener(urllib.request.FancyURLopener):  # S310
            def load(self):
                return urllib.request.URLopener().open("ftp://example.com/")  # S310, SEC610
    """,
    good="""
        import http.client
        import os
        import urllib.request

        import aiohttp
        import httpx
        import hvac
        import requests

        page = requests.get("https://shop.example.com/", auth=(user, password), timeout=9)
        page = requests.get("http://localhost:8000/", auth=(user, password), timeout=9)
        page = requests.get("http://backend/status", timeout=9)
        page = requests.get("http://192.168.0.7/status", headers={"Authorization": token}, timeout=9)
        page = requests.get(f"http://{host}/", timeout=9)
        page = requests.get("http://user:password@localhost/", timeout=9)
        page = requests.request("GET", "http://127.0.0.1/", timeout=9)
        page = urllib.request.urlopen("http://db.local/")
        vault = hvac.Client("http://127.0.0.1:8200", token=token)
        run("curl -fsS https://shop.example.com/install.sh | sudo bash")
        run(["curl", "-fsS", "http://localhost:8000/health"])
        run(["pip", "install", "--index-url=https://pypi.example.com/simple", "shop"])
        run(f"curl -fsS http://{host}/install.sh | sudo bash")
        PRICES = "https://shop.example.com/prices.csv"
        run("wget -q {} -O {}.csv".format(PRICES, name))
        client = httpx.Client(base_url="https://shop.example.com/")
        session = aiohttp.ClientSession("https://shop.example.com/")

        def load(url):
            requests.get(url.replace("http://", "https://"), timeout=9)
            requests.get(url.replace("https://", ""), timeout=9)
            return requests.get("http://" + url[7:], timeout=9)

        def load(opener: urllib.request.URLopener):
            return opener.open("https://shop.example.com/")

        connection = http.client.HTTPConnection("localhost", 8000)
        os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = ""
        os.environ.setdefault("OAUTHLIB_INSECURE_TRANSPORT", "")
        os.environ.pop("OAUTHLIB_INSECURE_TRANSPORT", None)
        if settings.DEBUG:
            os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
    """,
    see=("https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html",),
    also=("lang/http-not-https-connection", "lang/insecure-openerdirector-open", "lang/insecure-request-object",
          "lang/insecure-urlopen", "lang/insecure-urlopen-ftp", "lang/insecure-urlretrieve-ftp",
          "lang/insecure-request-object-ftp", "lang/insecure-openerdirector-open-ftp", "lang/insecure-urlopener-open-ftp",
          "lang/insecure-urlopener-retrieve", "lang/insecure-urlopener-retrieve-ftp",
          "lang/request-session-http-in-with-context", "lang/insecure-urlopener-open", "lang/insecure-urlretrieve",
          "lang/request-session-with-http", "lang/request-with-http", "requests/no-auth-over-http"),
)

FTP_DATA = Rule(
    code="SEC612", name="ftp-tls-data-in-clear", cwe=319, severity=MEDIUM,
    message="FTP_TLS protects the password only: call prot_p() to encrypt the files as well",
    when=either(
        call("ftplib.FTP_TLS().login"),
        # That logs in by itself.
        call(*(f"ftplib.FTP_TLS().{verb}" for verb in ("retrbinary", "retrlines", "storbinary", "storlines"))).where(
            made_by(receiver, call("ftplib.FTP_TLS").unless(arg("user", 1).absent))),
    ).unless(on_same(method("prot_p"))),
    why="The connections for data of FTP_TLS are in clear text until `prot_p()` is called.",
    bad="""
        from ftplib import FTP_TLS  # S402

        session = FTP_TLS("example.org", context=context)
        session.login(user, password)  # SEC612
        session.retrbinary("RETR report", file.write)
        with FTP_TLS("example.org", user, password, context=context) as session_of_user:
            session_of_user.storbinary("STOR report", file)  # SEC612
    """,
    good="""
        from ftplib import FTP_TLS  # S402

        session = FTP_TLS("example.org", context=context)
        session.login(user, password)
        session.prot_p()
        session.retrbinary("RETR report", file.write)
        with FTP_TLS("example.org", user, password, context=context) as session_of_user:
            session_of_user.prot_p()
            session_of_user.storbinary("STOR report", file)
    """,
    see=("https://docs.python.org/3/library/ftplib.html#ftplib.FTP_TLS.prot_p",),
)

_CHANNEL = call("grpc.aio.insecure_channel", "grpc.insecure_channel")
_TARGET = arg("target", "address", 0)

GRPC = Rule(
    code="SEC614", name="grpc-without-tls", cwe=319, severity=MEDIUM,
    message="{name}() talks gRPC in clear text: use secure_channel() and add_secure_port() with credentials",
    when=(_CHANNEL | method("add_insecure_port")).where(_TARGET.matches(rf"^(?:dns:/*|ipv[46]:)?{_FAR}"))
    | method("add_insecure_port").where(_TARGET.matches(r"^(?:\[::\]|0\.0\.0\.0|\*):")).saying(
        "{name}() answers everybody who reaches the machine in clear text: use add_secure_port()", severity=LOW,
        profile=AUDIT)
    | _CHANNEL.unless(_TARGET.matches(rf"^(?:dns:/*|ipv[46]:)?(?:{NEAR})|^unix:")).saying(
        confidence=LOW, profile=AUDIT),
    why="Everybody on the way reads the calls and their answers, tokens included, and can change them.",
    bad="""
        import grpc

        channel = grpc.insecure_channel("api.example.com:443")  # SEC614
        channel = grpc.insecure_channel(address)  # SEC614
        server.add_insecure_port("api.example.com:443")  # SEC614
        server.add_insecure_port("[::]:50051")  # SEC614
    """,
    good="""
        import grpc

        channel = grpc.secure_channel("api.example.com:443", grpc.ssl_channel_credentials())
        channel = grpc.insecure_channel("localhost:50051")
        channel = grpc.insecure_channel("unix:///run/api.sock")
        server.add_insecure_port("127.0.0.1:50051")
    """,
    see=("https://grpc.io/docs/guides/auth/",),
)
