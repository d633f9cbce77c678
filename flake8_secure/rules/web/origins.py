"""Headers that the other side writes, believed: where a request comes from, and which host it asks for."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterator, List, Optional, Tuple

from flake8_secure.api import (
    AUDIT,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    anywhere,
    built_text,
    call,
    imports,
    outside_tests,
    string,
)
from flake8_secure.dataflow.callers import calls_of
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.facts import facts
from flake8_secure.match.texts import Built, Piece, built
from flake8_secure.match.uses import places, uses
from flake8_secure.regex import regex
from flake8_secure.rules.web.refusals import refusals
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import below, shape, tail_of, target_of, text_of, words
from flake8_secure.syntax.scopes import ASSIGN, MODULE, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What a proxy is to fill in, and a client can, as they read in requests and in the environment of WSGI.
_HEADERS = frozenset((
    "client-ip", "http-client-ip", "http-true-client-ip", "http-x-client-ip", "http-x-forwarded-for",
    "http-x-real-ip", "true-client-ip", "x-client-ip", "x-forwarded-for", "x-real-ip",
))
_ADDRESS = regex(r"(?:\d{1,3}\.)+\d*|[0-9a-f]{0,4}:[0-9a-f:]*")
# The host that is asked for, by the client as well.
_OF_HOST = frozenset(("host", "http-host"))
# How they may begin.
_HEADS = (
    "Clie", "HTTP", "Host", "REMO", "Remo", "True", "X-Cl", "X-Fo", "X-Re", "clie", "host", "http", "remo", "true",
    "x-cl", "x-fo", "x-re",
)


def _decides(text: str, key: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether the header that *text* names is read, by a name for that as well, and compared with something."""
    name = text.lower().replace("_", "-")
    mentions = _mentions(key, scope, file) if "-" in name else [(key, scope)]  # a constant "host" is seldom a header
    return any(_is_compared(name, one, around, file) for one, around in mentions)


def _mentions(key: ast.AST, scope: Scope, file: File) -> Iterator[Tuple[ast.AST, Scope]]:
    """Yield *key*, a constant, and where the name is read that the module has for it: `HEADER = "X-Real-IP"`."""
    yield key, scope
    target = target_of(file.parent(key, scope))
    if isinstance(target, ast.Name) and scope.kind == MODULE and len(bindings_of_name(target, scope)) == 1:
        yield from (
            (node, around) for around, nodes in file.index.expressions for node in nodes
            if isinstance(node, ast.Name) and node.id == target.id and isinstance(node.ctx, ast.Load))


def _is_compared(name: str, key: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether the header called *name*, which *key* stands for, is read and compared with something."""
    if name in _OF_HOST:
        host = _reading(key, scope, file)
        return host is not None and any(_lets_in(test, scope, file) for test in _tests(host, scope, file))
    read = _reading(key, scope, file) if name in _HEADERS or name == "remote-addr" else None
    if name == "remote-addr" and read is not None and not _is_of_headers(read, scope):
        return False  # what the server itself tells
    return read is not None and not _takes_last(read, scope, file) and not _asks_for_proxy(read, scope, file) and any(
        map(_asks_for_address, _tests(read, scope, file)))


_OWN_MACHINE = regex(r"(?i)(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)(?::\d+)?$")
_ADDRESSES = regex(r"(?i)addr|peer|remote|(^|_)ip($|_)")


def _lets_in(test: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *test* asks for this machine where the address of who asks would do as well: `ip in OWN or host in OWN`."""
    above = file.parent(test, scope)
    return isinstance(test, ast.Compare) and isinstance(test.ops[0], (ast.Eq, ast.In)) and isinstance(
        above, ast.BoolOp) and isinstance(above.op, ast.Or) and any(
        _OWN_MACHINE.match(text_of(part) or "") for part in below(test)) and any(
        _ADDRESSES.search(tail_of(part)) for other in above.values if other is not test for part in below(other))


def _tests(read: ast.AST, scope: Scope, file: File) -> Iterator[ast.AST]:
    """Yield what tests *read*, in its function, in those that call this where it returns it, or where it was stored first."""
    queue: List[Tuple[ast.AST, Scope]] = [(read, scope)]
    for place, around in queue:  # grows
        for use in uses(place, around, file):
            if use.kind == "test":
                yield use.node
            elif use.kind == "call" and use.name == "ip_address" and place is read:
                queue.append((use.node, around))
            elif use.kind == "return" and place is read:
                queue += [(call, caller) for call, caller in calls_of(scope.owner, file) if caller.owner is not scope.owner]
            elif use.kind == "store" and place is read and use.name.upper() == "REMOTE_ADDR":
                queue += [
                    (other, scope) for other in file.nodes_of(ast.Subscript, scope)
                    if other is not use.node and shape(other) == shape(use.node)]


# What `ipaddress` tells of an address.
_KINDS = frozenset(("is_link_local", "is_loopback", "is_private"))
_PEER = regex(r"(?i)addr|client|host|(^|_)ip($|_)|peer|remote")


def _asks_for_proxy(read: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether the header counts only where the address of the connection is one of several."""
    return any(
        isinstance(part, ast.Compare) and isinstance(part.ops[0], ast.In if fact.holds else ast.NotIn)
        and isinstance(part.left, (ast.Attribute, ast.Name)) and any(
            _PEER.search(tail_of(one)) for one in (part.left, *(made for made, _ in known_origins(part.left, fact.scope))))
        for fact in facts(read, scope, file) for part in below(fact.test))


# What answers those who ask too often, and what a limiter calls for whom it counts.
_TOO_OFTEN = regex(r"(?i)^(?:http_)?429|too_?many_?requests")
_LIMITER, _COUNTED = "Limiter", "key_func"


def _is_counted(text: str, key: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether the header that *text* names is read where requests are counted, and refused if there are too many."""
    read = _reading(key, scope, file) if text.lower().replace("_", "-") in _HEADERS else None
    if read is None or _takes_last(read, scope, file) or _asks_for_proxy(read, scope, file):
        return False
    homes = [scope.owner, *(caller.owner for _, caller in calls_of(scope.owner, file))]
    return any(file.derived("answers too often", home, _answers_too_often) for home in homes) or any(
        keyword.arg == _COUNTED and tail_of(keyword.value) == getattr(scope.owner.node, "name", None)
        for call, _ in file.index.called.get(_LIMITER, ()) for keyword in call.keywords)


def _answers_too_often(home: Scope) -> bool:
    return isinstance(home.node, FUNCTIONS) and any(
        isinstance(part, ast.Constant) and part.value == 429
        or isinstance(part, (ast.Attribute, ast.Name)) and _TOO_OFTEN.search(tail_of(part)) for part in below(home.node))


def _is_of_headers(read: ast.AST, scope: Scope) -> bool:
    """Tell whether *read* looks something up in `request.headers`, and not in `headers = request.META`."""
    table = read.value if isinstance(read, ast.Subscript) else getattr(getattr(read, "func", None), "value", None)
    given = [value for kind, value, _, _ in bindings_of_name(table, scope) if kind == ASSIGN]
    return all(tail_of(value) == "headers" for value in given or (table,))


def _takes_last(read: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether it is the last address that counts, which the proxy in front of the program wrote, or the last unknown."""
    return any(
        isinstance(above, ast.Subscript) and above.value is part and _counts_from_end(above.slice)
        or isinstance(above, ast.Call) and tail_of(above.func) == "reversed"
        for place, around in places(read, scope, file) for part in _parts(place, around, file)
        for above in (file.parent(part, around),)
    )


def _parts(text: ast.AST, scope: Scope, file: File) -> Iterator[ast.AST]:
    """Yield what may be the list of all addresses: *text*, `text.split(",")`, and what has one for each of those."""
    yield text
    method = file.parent(text, scope)
    call = file.parent(method, scope) if isinstance(method, ast.Attribute) and method.attr in ("rsplit", "split") else None
    if isinstance(call, ast.Call):
        yield call
        each = file.parent(call, scope)
        made = file.parent(each, scope) if isinstance(each, ast.comprehension) else None
        if made is not None:
            yield made


def _counts_from_end(place: ast.AST) -> bool:
    """Tell whether *place* is `-1`, `::-1` or `len(addresses) - 1`."""
    if isinstance(place, ast.Slice) and place.step is not None:
        place = place.step
    return isinstance(place, ast.UnaryOp) and isinstance(place.op, ast.USub) or isinstance(place, ast.BinOp) and isinstance(
        place.op, ast.Sub) and isinstance(place.left, ast.Call) and tail_of(place.left.func) == "len"


def _asks_for_address(test: ast.AST) -> bool:
    """Tell whether *test* compares, or asks for the beginning of an address, or refuses others than private ones."""
    if isinstance(test, ast.Compare):
        return not _asks_for_presence(test)
    if any(isinstance(part, ast.Attribute) and part.attr in _KINDS for part in below(getattr(test, "test", test))) and refusals(
            test):
        return True
    return any(
        isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) and part.func.attr == "startswith" and any(
            _ADDRESS.fullmatch(text_of(one) or "")
            for argument in part.args for one in below(argument))
        for part in below(getattr(test, "test", test)))


def _reading(key: ast.AST, scope: Scope, file: File) -> Optional[ast.AST]:
    """Return the expression that looks *key* up: `headers[key]` or `headers.get(key)`."""
    above = file.parent(key, scope)
    if isinstance(above, ast.Subscript) and isinstance(above.ctx, ast.Load) and above.slice is key:
        return above
    if isinstance(above, ast.Call) and isinstance(above.func, ast.Attribute) and key in above.args[:1] \
            and above.func.attr in ("get", "get_header", "getlist", "getone"):
        return above
    return None


def _asks_for_presence(test: ast.Compare) -> bool:
    """Tell whether *test* compares with nothing: None, an empty text, a number, a sign that addresses have inside."""
    return all(
        isinstance(side, ast.Constant) and (
            not isinstance(side.value, str) or side.value == "unknown" or not any(map(str.isalnum, side.value)))
        for side in (test.left, *test.comparators) if isinstance(side, ast.Constant)
    ) and any(isinstance(side, ast.Constant) for side in (test.left, *test.comparators))


CLIENT_ADDRESS = Rule(
    code="SEC513", name="client-address-from-header", cwe=348, severity=MEDIUM, confidence=MEDIUM,
    message="any client can write this header, so it tells nothing about who asks: take the address from your proxy",
    when=outside_tests(string(_HEADS, _decides))
    | outside_tests(string(_HEADS, _is_counted)).saying(
        "any client can write this header, and with another value each time is never asked too often, unless a proxy sets it",
        severity=LOW, confidence=LOW, profile=AUDIT),
    why="""
        X-Forwarded-For and its like are what the client sends, unless a proxy in front of the program overwrites them.
        Who compares them with an address that may do more lets everybody in who writes that address there. Let the
        server take them from known proxies only (`ProxyFix` of Werkzeug, `--forwarded-allow-ips` of uvicorn), and
        ask for the address of the connection. The Host header tells no more of where a client is.
    """,
    bad="""
        def is_internal(request):
            return request.headers.get("X-Forwarded-For") == "10.0.0.7"  # SEC513

        def is_office(request):
            address = request.META["HTTP_X_REAL_IP"]  # SEC513
            if address not in OFFICES:
                raise PermissionError(address)

        def is_near(request):
            address = request.headers.get("X-Real-IP")  # SEC513
            if address and not address.startswith(("10.", "192.168.")):
                raise PermissionError(address)

        def is_here(request):
            return request.headers.get("REMOTE_ADDR") == "127.0.0.1"  # SEC513

        def is_of_staff(request, staff):
            if request.remote_addr in staff:
                return True
            if request.remote_addr not in staff:
                log.info("from %s", request.remote_addr)
            address = request.headers.get("X-Real-IP")  # SEC513
            if request.remote_addr not in staff:
                return False
            return address in staff

        def is_on_own_machine(request):
            return request.remote_addr == "127.0.0.1" or request.headers["Host"] == "localhost"  # SEC513

        def is_of_known_name(request, name):
            if name not in NAMES:
                return False
            return request.headers.get("X-Real-IP") in OFFICES  # SEC513
    """,
    good="""
        def is_internal(request):
            return request.remote_addr == "10.0.0.7"

        def is_here(request):
            return request.META.get("REMOTE_ADDR") == "127.0.0.1"

        def is_internal_behind_proxy(request):
            return request.headers["X-Forwarded-For"].split(",")[-1].strip() == "10.0.0.7"

        def is_internal_behind_other_proxy(request):
            address = request.headers.get("X-Forwarded-For")
            addresses = address.split(",")
            address = addresses[len(addresses) - 1]
            return address.strip() == "10.0.0.7"

        def is_told_by_proxy(request, proxies):
            peer = request.client.host
            if peer not in proxies:
                return False
            if request.secure:
                addresses = [one.strip() for one in request.headers.get("X-Forwarded-For", "").split(",") if one.strip()]
                return any(one in OFFICES for one in addresses)
            return request.headers.get("X-Real-IP") in OFFICES

        def is_ours(request, name):
            forwarded = request.headers.get("X-Forwarded-For")
            if forwarded and name.startswith("ours"):
                return name

        def note(request, log):
            address = request.headers.get("X-Forwarded-For")
            if address is None:
                return
            log.info("from %s", address)

        def same(request):
            request.headers["X-Forwarded-For"] = "10.0.0.7"
            return request.META["SERVER_NAME"] == "shop.example.com"
    """,
    see=("https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/X-Forwarded-For",),
    also=("py/ip-address-spoofing",),
)

_KEYS_OF_HOST = ("HTTP_HOST", "Host", "host")
_HOSTS = frozenset((
    *(f"{headers}{part}" for headers in ("flask.request.headers", "django.http.HttpRequest().headers") for part in (
        "[Host]", "[host]", ".get()")),
    *(f"{environ}{part}" for environ in ("flask.request.environ", "django.http.HttpRequest().META") for part in (
        "[HTTP_HOST]", ".get()")),
    "flask.request.host", "tornado.web.RequestHandler().request.host",
    *(f"{headers}{part}" for headers in ("starlette.requests.Request().headers", "tornado.web.RequestHandler().request.headers")
      for part in ("[Host]", "[host]", ".get()")),
    *(f"starlette.requests.Request().{url}.{part}" for url in ("base_url", "url") for part in ("hostname", "netloc")),
))
# What begins with the host, which is what it is followed by that a link leads to.
_SITES = frozenset((
    *(f"flask.request.{name}" for name in ("host_url", "root_url", "url_root")), "starlette.requests.Request().base_url",
))

# What any of these is read from, or by.
_READING = ("META", "base_url", "environ", "headers", "host", "host_url", "hostname", "netloc", "root_url", "url_root")


def _leads_to_host(text: Built, scope: Scope, file: File) -> bool:
    """Tell whether what a client says is the host stands right behind `://` in a text, or at its beginning with that."""
    first = text.pieces[0] if len(text.pieces) > 1 else ""
    if isinstance(first, ast.Call) and len(first.args) == 1 and tail_of(first.func) == "str":
        first = first.args[0]
    return not isinstance(first, str) and bool(_names(first, scope, file) & _SITES) or any(
        isinstance(before, str) and before.endswith("://") and not isinstance(hole, str) and _is_host(hole, scope, file)
        for before, hole in zip(text.pieces, text.pieces[1:]))


def _is_host(node: ast.expr, scope: Scope, file: File) -> bool:
    if isinstance(node, ast.Call):
        key = node.args[0] if node.args else None
        if not isinstance(key, ast.Constant) or key.value not in _KEYS_OF_HOST or tail_of(node.func) != "get":
            return False
        return any(f"{name}.get()" in _HOSTS for name in _names(getattr(node.func, "value", node), scope, file))
    if isinstance(node, ast.Subscript):
        key = node.slice if isinstance(node.slice, ast.Constant) else None
        return key is not None and any(f"{name}[{key.value!s}]" in _HOSTS for name in _names(node.value, scope, file))
    return bool(_names(node, scope, file) & _HOSTS)


def _names(node: ast.expr, scope: Scope, file: File) -> FrozenSet[str]:
    """Return what *node* may be called, also where a framework gives the request."""
    return file.names(node, scope) or frozenset(file.flow_value(node, scope).names)


_TOKEN = regex(r"(?i)token|uidb64")
_RESETTING = regex(r"(?i)activat|confirm|forgot|password|recover|reset|verif")


def _has_token(text: Built, scope: Scope, file: File) -> bool:
    """Tell whether such a link has a token in it that is good for a new password."""
    known = [word for piece in text.pieces for word in ([piece] if isinstance(piece, str) else words(piece))]
    holes = [word for piece in text.pieces if not isinstance(piece, str) for word in words(piece)]
    return any(map(_TOKEN.search, holes)) and any(map(_RESETTING.search, known)) and _leads_to_host(text, scope, file)


_JOINS = ("urllib.parse.urljoin", "urllib.parse.urlunparse", "urllib.parse.urlunsplit")


def _joined(match: Match) -> Optional[Built]:
    """Return the address that such a call puts together of parts, None where none of these is known text behind the host."""
    joined = match.node
    if not isinstance(joined, ast.Call):
        return None
    given = joined.args
    one = given[0] if len(given) == 1 else None
    start: Tuple[Piece, ...] = ()
    if isinstance(one, (ast.List, ast.Tuple)):
        given, start = one.elts[1:], ("://",)
    texts = [built(part, match.scope).pieces for part in given]
    if not any(isinstance(piece, str) and piece for text in texts[1:] for piece in text):
        return None
    return Built(joined, sum(texts, start))


def _joins_host(match: Match, file: File) -> bool:
    address = _joined(match)
    return address is not None and _leads_to_host(address, match.scope, file)


def _joins_token(match: Match, file: File) -> bool:
    address = _joined(match)
    return address is not None and _has_token(address, match.scope, file)


HOST_IN_URL = Rule(
    code="SEC514", name="host-header-in-url", cwe=644, severity=MEDIUM, confidence=MEDIUM,
    message="the client says what the host is, so this link may lead to its own: take the name from the configuration",
    when=(
        built_text(_has_token, *_READING) | call(*_JOINS).where(Test(_joins_token))
        | (built_text(_leads_to_host, *_READING) | call(*_JOINS).where(Test(_joins_host))).saying(
            confidence=LOW, profile=AUDIT))
    .unless(anywhere(imports("fastapi.middleware.trustedhost", "starlette.middleware.trustedhost"))),
    why="""
        Whoever asks for a new password with a Host header of his own gets the link in the mail to point to his server,
        and caches keep such pages for others. `SERVER_NAME`, or `TRUSTED_HOSTS`, names the hosts that are yours.
    """,
    bad="""
        from urllib.parse import urljoin, urlunparse

        from flask import Flask, request

        app = Flask(__name__)

        @app.route("/forgotten")
        def forgotten():
            link = "https://" + request.host + "/new-password"  # SEC514
            other = f"https://{request.host}/new-password"  # SEC514
            third = "https://{}/new-password".format(request.headers["Host"])  # SEC514
            fourth = "https://%s/new-password" % request.headers.get("Host")  # SEC514
            send(link, other, third, fourth, f"{request.host_url}new-password")  # SEC514
            return {}

        @app.route("/reset")
        def reset():
            send(f"https://{request.host}/reset/{app.make_token()}")  # SEC514
            send(urljoin(request.host_url, "/reset/" + app.make_token()))  # SEC514
            send(urlunparse(("https", request.host, "/help", "", "", "")))  # SEC514
            return {}
    """,
    good="""
        from urllib.parse import urljoin, urlparse

        from flask import Flask, request, url_for

        app = Flask(__name__)

        def is_here(address):
            return urlparse(urljoin(request.host_url, address)).netloc == request.host

        @app.route("/forgotten")
        def forgotten():
            send(url_for("new_password", _external=True), "asked for at " + request.host, f"{request.host_url}")
            send("asked for at " + request.host_url)
            send("asked for with " + request.headers.get("User-Agent"), f"https://{request.headers['Accept']}")
            return {}
    """,
    see=("https://flask.palletsprojects.com/en/stable/config/#TRUSTED_HOSTS",),
    also=("flask/host-header-injection-python",),
)
