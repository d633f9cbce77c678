"""Servers that listen on every network interface, and those that show files."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import (
    AUDIT, LOW, MEDIUM, Match, Rule, Test, anywhere, arg, call, imports, method, outside_tests, string, surely,
)
from flake8_secure.dataflow.callers import passed
from flake8_secure.match.args import entry
from flake8_secure.match.calls import of_heirs
from flake8_secure.match.given import parameter_alone
from flake8_secure.rules.listening import SERVERS, is_address, is_listened_on, only_asks
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import default_of
from flake8_secure.syntax.nodes import below

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_ADDRESS = arg("server_address", "address", "addr", "listener", 0)
_OF_GEVENT = call("gevent.pywsgi.WSGIServer", "gevent.server.DatagramServer", "gevent.server.StreamServer")
_BINDING = call("eventlet.listen", "socket.create_server", "socket.socket().bind", *SERVERS) | _OF_GEVENT
# By https://docs.pylonsproject.org/projects/waitress/en/stable/arguments.html it listens everywhere unless it is told.
_OF_WAITRESS = call("waitress.serve").where(arg("listen").matches(r"(?:^|\s)\*:[1-9]") | surely(
    arg("host").absent & arg("listen").absent & arg("sockets").absent & arg("unix_socket").absent))

_HOST = arg("host", 1, default=None)
_PORT = arg("port", 2, default=None)
# Without a host they listen everywhere, by https://docs.python.org/3/library/asyncio-eventloop.html#creating-network-servers
_LOOP_SERVERS = call(
    "asyncio.start_server", "asyncio.get_event_loop().create_server", "websockets.serve").where(
    surely(_HOST.equals(None, ""))).unless(_PORT.equals(None, 0))  # a socket of their own is given without a port


def _is_given_all(match: Match, file: File) -> bool:
    """Tell whether one of the arguments, which a class takes as it likes, is the address of a server on all interfaces."""
    for argument in arguments_of(match.node) if isinstance(match.node, ast.Call) else ():
        address = file.value(argument, match.scope)
        if not _ALL.isdisjoint(entry(address, 0).constants) and entry(address, 1).only != 0:
            return True
    return False


_ALL = frozenset(("", "::", "::0"))


def _is_only_asked_for(match: Match, file: File) -> bool:
    """Tell whether the address is a parameter that is compared with all interfaces, `if host == "::"`, and not known to be."""
    address = _ADDRESS.node(match)
    host = address.elts[0] if isinstance(address, ast.Tuple) and address.elts else None
    parameter = None if host is None else parameter_alone(host, match.scope)
    if parameter is None:
        return False
    given = [(one.node, one.scope) for one in passed(*parameter, file)]
    default = default_of(parameter[0], parameter[1].node)
    given += [] if default is None else [(default, parameter[1])]
    return all(_ALL.isdisjoint(file.value(node, scope).constants) for node, scope in given)


_ENDPOINT = arg("addr", 0)
_QUEUES = call("zmq.Context().socket().bind")


def _is_passive(match: Match, file: File) -> bool:
    """Tell whether addresses are asked for that a server listens on."""
    flags = arg("flags", 5).node(match)
    return flags is not None and any(isinstance(part, ast.Attribute) and part.attr == "AI_PASSIVE" for part in below(flags))


# Without a host these are of all interfaces.
_PASSIVE = call("socket.getaddrinfo").where(arg("host", 0).equals(None, "")).where(Test(_is_passive)).where(
    anywhere(method("bind"))).unless(arg("port", 1).equals(0))

ALL_INTERFACES = Rule(
    code="S104", name="bind-all-interfaces", cwe=605, severity=MEDIUM, confidence=MEDIUM,
    message="a server on all interfaces can be reached from every network of the machine: bind it to one address",
    when=string(("0.0.", "::", "::0", "[::]", "[::0"), is_listened_on)
    | outside_tests(_QUEUES.where(_ENDPOINT.starts_with("tcp://*:", "tcp://0.0.0.0:", "tcp://[::]:")).unless(
        _ENDPOINT.matches(r":[0*]$")))
    | outside_tests(_LOOP_SERVERS)
    | string(("0.0.",), is_address).saying(confidence=LOW, profile=AUDIT)
    | outside_tests(_BINDING.where(_ADDRESS.item(0).equals(*sorted(_ALL))).unless(
        _ADDRESS.item(1).equals(0) | Test(only_asks) | Test(_is_only_asked_for)))
    | outside_tests(_OF_GEVENT.where(_ADDRESS.matches(r"^\*?:[1-9]")))
    | outside_tests(_OF_WAITRESS)
    | outside_tests(_PASSIVE)
    | outside_tests(of_heirs(call(*SERVERS)).where(Test(_is_given_all))),
    why="""
        What is meant for the machine itself, or for one network, answers on all of them, the public one included.
        Servers that only others on the machine use belong on 127.0.0.1; take other addresses from the configuration.
    """,
    bad="""
        import asyncio
        import socket
        import socketserver

        import zmq

        server = socket.socket()
        server.bind(("0.0.0.0", 8000))  # S104
        server.bind(("", 8000))  # S104
        app.run(host="0.0.0.0")  # S104
        app.run(host="::")  # S104
        server = await start_server(handle, address="[::]:8000")  # S104
        manager = Manager(address=("0.0.0.0", 5000))  # S104
        app.run("0.0.0.0")  # S104
        site = web.TCPSite(runner, "0.0.0.0")  # S104
        HOST = "0.0.0.0"  # S104
        settings = {"bind": "0.0.0.0:" + port}  # S104
        host = os.environ.get("HOST", "0.0.0.0")  # S104
        route = "0.0.0.0"  # S104
        EVERYWHERE = "0.0.0.0"  # S104
        server.bind((EVERYWHERE, 9000))

        def serve(address="0.0.0.0", *, host="0.0.0.0"):  # S104
            queue = zmq.Context().socket(zmq.PULL)
            queue.bind("tcp://*:5555")  # S104
            queue.bind(f"tcp://0.0.0.0:{port}")  # S104

        def listen(port):
            for family, kind, protocol, _, address in socket.getaddrinfo(  # S104
                    None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE):
                socket.socket(family, kind, protocol).bind(address)

        def hand_out(address=("0.0.0.0", 5000)):  # S104
            return Manager(address)

        async def listen(loop, handle):
            await asyncio.start_server(handle, port=8000)  # S104
            await asyncio.start_server(handle, None, 8000)  # S104
            await asyncio.get_running_loop().create_server(Protocol, port=8000)  # S104

        def open_shop():
            return socket.create_server(("", 8000))  # S104

        class Threaded(socketserver.ThreadingMixIn, socketserver.TCPServer):
            pass

        def work(handler):
            with socketserver.TCPServer(("", 8000), handler) as shop:  # S104
                shop.serve_forever()

        def work_in_threads(handler):
            Threaded(("", 8000), handler).serve_forever()  # S104
    """,
    good="""
        import asyncio
        import socket
        import socketserver

        import zmq

        server = socket.socket()
        server.bind(("127.0.0.1", 8000))
        app.run(host="localhost")
        if host == "0.0.0.0" or host in ("0.0.0.0", "::"):
            host = "localhost"
        version = "0.0.0.1"
        host = "::".join(names)
        server.bind(("", 0))
        addresses = socket.getaddrinfo("localhost", 8000, flags=socket.AI_PASSIVE)
        addresses = socket.getaddrinfo(None, 8000, flags=socket.AI_NUMERICSERV)
        addresses = socket.getaddrinfo(None, 0, flags=socket.AI_PASSIVE)
        queue = zmq.Context().socket(zmq.PULL)
        queue.bind("tcp://127.0.0.1:5555")
        queue.bind("tcp://*:*")
        queue.connect("tcp://0.0.0.0:5555")

        async def listen(handle, host, port, options):
            await asyncio.start_server(handle, "127.0.0.1", 8000)
            await asyncio.start_server(handle, host, port)
            await asyncio.start_server(handle, sock=server)
            await asyncio.start_server(handle, None, 0)
            await asyncio.start_server(handle, port=8000, **options)
            await loop.create_connection(Protocol, port=8000)

        def is_free(port):
            with socket.create_server(("", port)):
                return True

        class Threaded(socketserver.ThreadingMixIn, socketserver.TCPServer):
            pass

        servers = [Threaded(("127.0.0.1", 8000), handler), Threaded(("", 0), handler), Threaded(address, handler)]
    """,
    see=("https://docs.python.org/3/library/socket.html#socket-families",),
    also=("flask/avoid_app_run_with_bad_host", "lang/avoid-bind-to-all-interfaces",
          "py/bind-socket-all-network-interfaces"),
)

FILE_SERVER = Rule(
    code="SEC616", name="http-server-of-files", cwe=548, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="{name} shows every file below its directory to everybody: use it in development only",
    when=imports("http.server.CGIHTTPRequestHandler", "http.server.SimpleHTTPRequestHandler"),
    why="The servers of the standard library check little and list directories; the CGI one runs what it finds there.",
    bad="""
        from http.server import HTTPServer, SimpleHTTPRequestHandler  # SEC616

        HTTPServer(("localhost", 8000), SimpleHTTPRequestHandler).serve_forever()
    """,
    good="""
        from http.server import BaseHTTPRequestHandler, HTTPServer

        class Handler(BaseHTTPRequestHandler):
            pass

        HTTPServer(("localhost", 8000), Handler).serve_forever()
    """,
    see=("https://docs.python.org/3/library/http.server.html",),
    also=("py/dangerous-http-server",),
)
