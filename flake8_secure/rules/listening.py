"""Where the address of all network interfaces is one that a server listens on."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Optional, Set

from flake8_secure.api import Match, receiver
from flake8_secure.match.evidence import bodies_of
from flake8_secure.match.places import enclosing, given_as, outermost
from flake8_secure.match.testfiles import is_test
from flake8_secure.match.uses import reads, uses
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import FUNCTIONS, defaults, parameters
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, callee, shape, tail_of, target_of, targets_of
from flake8_secure.syntax.scopes import MODULE

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_ANY = regex(r"0\.0\.0\.0(:\d*)?|\[?::0?\]?(:\d*)?")
_LISTENING = regex(
    r"(?i)(?:^|[-_])(addr|address|bind|host|hostname|interface|listen)(?:$|[-_])"
    r"|(?-i:(?:^|_)(?:bind|listen|server)(?:Addr|Address|Host|HostName|Interface|Ip|IP)$)")
# An address of anything: `address`, `record_address`, not `listen_address`.
_ANY_ADDRESS = regex(r"(?i)^(?!.*(?:bind|listen)).*addr(?:ess)?$")
# Classes whose instances are settings.
_SETTING = regex(r"(?i)arg|config|opt|setting")
# Of somebody else, of a whole network, of this end of what is sent, or what addresses are found by.
_ELSEWHERE = regex(
    r"(?i)(?:^|[-_])(?:client|dest(?:ination)?|dst|from|out(?:going)?|pattern|peer|regexp?|remote|source|src)(?:$|[-_])"
    r"|(?:^|[-_])net(?:work)?[-_]addr")
_OUTGOING = frozenset(("connect", "connect_ex", "create_connection", "open_connection", "sendto"))
# What makes a list of addresses, no address of a host and a port.
_SETS = frozenset(("frozenset", "set"))
# What asks a server, or says where one is.
_ASKING = regex(r"(?i)client|connect|endpoint|httptransport|location|^url$|^_*(?:call|ping|query)_")
_SERVING = regex(r"(?i)bind|^launch$|listen|(?<!t)run|serve|start(?!s?with)|^tcpsite$")

SERVERS = (
    "http.server.HTTPServer",
    "http.server.ThreadingHTTPServer",
    "socketserver.ForkingTCPServer",
    "socketserver.ForkingUDPServer",
    "socketserver.TCPServer",
    "socketserver.ThreadingTCPServer",
    "socketserver.ThreadingUDPServer",
    "socketserver.UDPServer",
    "xmlrpc.server.DocXMLRPCServer",
    "xmlrpc.server.SimpleXMLRPCServer",
)
_BINDERS = frozenset(("bind", "create_server", "server_class", *map(last, SERVERS)))


# What servers and sockets call their address, a host and a port.
_ADDRESSES = frozenset(("addr", "address", "bind", "bind_address", "server_address"))


def _is_compared(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* is an operand of a comparison, or an element of one."""
    return isinstance(outermost(node, scope, file, (ast.Tuple, ast.List, ast.Set))[1], ast.Compare)


def is_address(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    return _ANY.fullmatch(text) is not None and not _is_compared(node, scope, file)


def is_listened_on(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a server is given this address, or a name that says so."""
    if text.endswith(":0") and text[:1] == "0":
        return False  # any port will do, so nobody is to find it
    if not is_address(text, node, scope, file) or is_test(file) or _is_configured(text, node, scope, file):
        return False
    if isinstance(scope.owner.node, FUNCTIONS) and _hears_a_group(scope.owner, file):
        return False
    above = file.parent(node, scope)
    if tail_of(target_of(above)) == "bind" and _is_of_gunicorn(scope, file):
        return False
    if isinstance(above, ast.JoinedStr):
        if above.values[0] is not node or text[:1] == ":":
            return False  # what stands between others: f"{namespace}::{name}"
        node, above = above, file.parent(above, scope)
    if isinstance(above, ast.Tuple) and above.elts[0] is node:
        if len(above.elts) > 1 and file.value(above.elts[1], scope).only == 0:
            return False  # any port will do, so nobody is to find it
        outer = file.parent(above, scope)
        if isinstance(outer, ast.keyword) and outer.arg in _ADDRESSES:
            outer = file.parent(outer, scope)
        if isinstance(outer, ast.arguments):
            # def serve(address=("0.0.0.0", 80))
            return any(default is above and argument.arg in _ADDRESSES for argument, default in defaults(outer))
        if isinstance(outer, ASSIGNMENTS):
            # ADDRESS = ("0.0.0.0", 80), or HOST, PORT = "0.0.0.0", 80
            return any(use.kind == "call" and use.name in _BINDERS for use in uses(above, scope, file))
        return isinstance(outer, ast.Call) and tail_of(outer.func) not in _OUTGOING | _SETS and not (
            tail_of(outer.func) == "bind" and only_asks(Match(node=outer, scope=scope, facts={}), file))
    if _is_for_a_container(above, scope, file):
        return False
    if any(_LISTENING.search(name) and not _ELSEWHERE.search(name) for name in _labels(node, above, scope, file)):
        return not _is_only_told(node, above, scope, file) and not (
            isinstance(above, ast.arguments) and _is_told_elsewhere(node, above, scope, file))
    # EVERYWHERE = "0.0.0.0", then server.bind((EVERYWHERE, 80))
    return isinstance(above, ASSIGNMENTS) and text[:1] == "0" and any(
        use.kind == "call" and use.name in _BINDERS for use in uses(node, scope, file))


# What Gunicorn is told beside its address, https://docs.gunicorn.org/en/stable/settings.html; its configuration by name.
_OF_GUNICORN = frozenset((
    "accesslog", "errorlog", "keepalive", "loglevel", "max_requests", "preload_app", "threads", "timeout", "worker_class",
    "workers", "wsgi_app",
))
_GUNICORN = regex(r"(?i)gunicorn")


def _is_of_gunicorn(scope: Scope, file: File) -> bool:
    """Tell whether a module is the configuration of Gunicorn: as a rule in a container, which has its own network."""
    return scope.kind == MODULE and (
        _GUNICORN.search(file.filename) is not None or not _OF_GUNICORN.isdisjoint(scope.bindings))


# What starts containers from a program.
_ENGINES = frozenset(("docker", "kubernetes", "podman", "testcontainers"))


def _is_for_a_container(above: Optional[ast.AST], scope: Scope, file: File) -> bool:
    """Tell whether the address stands in *above*, the variables of the environment of a container, which has its own network."""
    if not isinstance(above, ast.Dict) or file.index.roots.isdisjoint(_ENGINES):
        return False
    option = file.parent(above, scope)
    return isinstance(option, ast.keyword) and option.arg == "environment"


def _is_only_told(node: ast.AST, above: Optional[ast.AST], scope: Scope, file: File) -> bool:
    """Tell whether a function gives the address a name, only to compare it, to write it to a log, or for nothing."""
    if not isinstance(above, ASSIGNMENTS) or not isinstance(scope.owner.node, FUNCTIONS):
        return False
    found = [use for use in uses(node, scope, file) if not (use.kind == "store" and isinstance(use.node, ast.Name))]
    if not found:
        home = scope.find(tail_of(target_of(above)))
        return home is not None and home[0] is scope
    if isinstance(target_of(above), ast.Name) and all(map(_ANY_ADDRESS.search, map(tail_of, targets_of(above)))) and all(
            use.kind in ("call", "test") for use in found) and not any(
            use.name in _BINDERS or _SERVING.search(use.name) or _LISTENING.search(use.name) for use in found):
        return True
    return all(
        use.kind == "test" or use.kind == "call" and (use.name in _WRITING or _binds_any_port(use.node, scope, file))
        for use in found)


def _is_told_elsewhere(default: ast.AST, arguments: ast.arguments, scope: Scope, file: File) -> bool:
    """Tell whether a parameter with *default* only asks for a free port, or goes to one that has that default as well."""
    body = file.index.by_node.get(file.parent(arguments, scope) or arguments)
    name = next((argument.arg for argument, value in defaults(arguments) if value is default), "")
    read = reads(body, file).get(name, []) if body is not None else []
    return body is not None and bool(read) and all(
        _only_asks_with(one, body, file) or _is_default_there(one, getattr(default, "value", ""), body, file) for one in read)


def _only_asks_with(read: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a socket that is closed again is bound to *read*: `sock.bind((host, port))`."""
    address = file.parent(read, scope)
    bound = file.parent(address, scope) if isinstance(address, ast.Tuple) else None
    return isinstance(bound, ast.Call) and tail_of(bound.func) == "bind" and only_asks(
        Match(node=bound, scope=scope, facts={}), file)


def _is_default_there(read: ast.AST, text: str, scope: Scope, file: File) -> bool:
    """Tell whether *read* is handed by name to a function of the file that takes *text* where it is given nothing."""
    keyword = file.parent(read, scope)
    called = file.parent(keyword, scope) if isinstance(keyword, ast.keyword) else None
    bodies = bodies_of(called.func, scope, file) if isinstance(called, ast.Call) else []
    return bool(bodies) and all(body is not None and isinstance(body.node, FUNCTIONS) and any(
        argument.arg == getattr(keyword, "arg", "") and getattr(value, "value", "") == text
        for argument, value in defaults(body.node.args)) for body in bodies)


# What writes to logs, and what makes a part of a packet, or another form, of an address.
_WRITING = frozenset((
    "IPv4Address", "IPv6Address", "critical", "debug", "error", "exception", "inet_aton", "inet_pton", "info",
    "ip_address", "log", "print", "warning",
))


def _binds_any_port(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a socket is bound, at a port that nobody knows: `sock.bind((address, 0))`."""
    address = node.args[0] if isinstance(node, ast.Call) and tail_of(node.func) == "bind" and node.args else None
    return isinstance(address, ast.Tuple) and len(address.elts) > 1 and file.value(address.elts[1], scope).only == 0


# All addresses of the machine, of both families.
_EVERYWHERE = ("0.0.0.0", "::")


def _is_configured(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether the address stands where it was found to be wanted: `if "0.0.0.0" in hosts:`."""
    return any(
        isinstance(above, (ast.If, ast.IfExp)) and any(
            isinstance(part, ast.Constant) and part is not node and (part.value == text or part.value in _EVERYWHERE)
            for part in below(above.test))
        for above in enclosing(node, scope, file))


def _labels(node: ast.AST, above: Optional[ast.AST], scope: Scope, file: File) -> Iterator[str]:
    """Yield the names that tell what the value *node* is for."""
    keyword = ""
    if isinstance(above, ast.keyword):
        keyword, above = above.arg or "", file.parent(above, scope)
    if isinstance(above, ast.Call):
        tail = tail_of(above.func)
        if tail not in _OUTGOING and not _ASKING.search(tail) and not isinstance(file.parent(above, scope), ast.Raise):
            yield keyword
            if _SERVING.search(tail):
                yield "listen"
            # os.environ.get("HOST", "0.0.0.0") and add_argument("--host", default="0.0.0.0"), no field of a packet
            if tail[:1].isupper() and not _SETTING.search(tail):
                return
            yield from (part.value for part in above.args if isinstance(part, ast.Constant) and part is not node
                        and isinstance(part.value, str))
    elif isinstance(above, ast.arguments):
        ports = any("port" in argument.arg.lower() for argument in parameters(above))
        # An address by itself may be one of anything: that of a record, say.
        yield from (argument.arg for argument, default in defaults(above)
                    if default is node and (ports or not _ANY_ADDRESS.search(argument.arg)))
    elif isinstance(above, ASSIGNMENTS):
        yield from map(tail_of, targets_of(above))
    elif isinstance(above, ast.Dict):
        name = given_as(node, scope, file) or ""
        if not _ANY_ADDRESS.search(name) or any("port" in str(getattr(key, "value", "")).lower() for key in above.keys):
            yield name


# What a socket has that hears somebody.
_HEARING = frozenset(("accept", "listen", "recv", "recv_into", "recvfrom", "recvfrom_into", "recvmsg", "recvmsg_into"))


def only_asks(match: Match, file: File) -> bool:
    """Tell whether the socket is there to find a free port, or to connect, or hears what is sent to a group of machines.

    A multicast socket has to be bound to all interfaces. A socket that does not leave the function, and neither listens nor
    receives there, is closed again.
    """
    function = match.scope.owner.node
    if not isinstance(function, FUNCTIONS):
        return False
    if _hears_a_group(match.scope.owner, file):
        return True
    attributes = file.derived("attributes", match.scope.owner, _attributes)
    maker = tail_of(callee(match.node))
    bound: Optional[ast.AST] = receiver.node(match) if maker == "bind" else None  # nobody makes a server for a moment
    if maker == "create_server":
        above = file.parent(match.node, match.scope)
        bound = match.node if isinstance(above, (ast.Expr, ast.withitem)) and target_of(above) is None else target_of(above)
    if not attributes.isdisjoint(_HEARING):
        return False
    if bound is not None and maker == "bind" and _connects(bound, match.scope.owner, file):
        return True
    given = {parameter.arg for parameter in parameters(function.args)}
    return isinstance(bound, ast.Call) or isinstance(bound, ast.Name) and bound.id not in given and bound.id not in file.derived(
        "leaving", match.scope.owner, lambda owner: {
            part.id for part in file.nodes_of(ast.Name, owner) if not _stays(part, owner, file)})


def _connects(socket: ast.AST, owner: Scope, file: File) -> bool:
    """Tell whether a function has *socket* connect to somebody: the address that it is bound to is where it comes from."""
    spelled = shape(socket)
    return any(
        isinstance(call_.func, ast.Attribute) and call_.func.attr in ("connect", "connect_ex")
        and shape(call_.func.value) == spelled
        for call_ in file.nodes_of(ast.Call, owner))


def _hears_a_group(owner: Scope, file: File) -> bool:
    """Tell whether a function has a socket hear what is sent to a group of machines, or to all in its network."""
    return any(
        name.startswith(("IP_ADD_MEMBERSHIP", "IP_MULTICAST", "IPV6_JOIN_GROUP", "SO_BROADCAST"))
        for name in file.derived("attributes", owner, _attributes))


def _attributes(scope: Scope) -> Set[str]:
    """Return the attributes that a function mentions."""
    return {part.attr for part in below(scope.node) if isinstance(part, ast.Attribute)}


def _stays(name: ast.Name, scope: Scope, file: File) -> bool:
    """Tell whether a name is bound, or read for a method or to be closed."""
    above = file.parent(name, scope)
    return isinstance(name.ctx, ast.Store) or isinstance(above, ast.Attribute) or isinstance(
        above, ast.Call) and tail_of(above.func) == "closing"
