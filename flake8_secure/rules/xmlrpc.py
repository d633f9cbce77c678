"""Servers of XML-RPC that callers reach too far into."""

from __future__ import annotations

from flake8_secure.api import AUDIT, HIGH, MEDIUM, Rule, anywhere, arg, call, method, subclass

DOTTED_NAMES = Rule(
    code="SEC323", name="xmlrpc-dotted-names", cwe=94, severity=HIGH,
    message="{name}(allow_dotted_names=True) lets callers reach every object of the program: leave it out",
    when=method("register_instance").where(arg("allow_dotted_names", 1).equals(True)),
    why="A caller walks from the instance over its attributes to globals and modules, and calls what it finds there.",
    bad="""
        server.register_instance(Service(), allow_dotted_names=True)  # SEC323
    """,
    good="""
        server.register_instance(Service())
        server.register_instance(Service(), allow_dotted_names=False)
    """,
    see=("https://docs.python.org/3/library/xmlrpc.server.html#xmlrpc.server.SimpleXMLRPCServer.register_instance",),
    also=("DUO124", "python/xml-rpc-dotted-names"),
)

_SERVERS = tuple(f"xmlrpc.server.{server}" for server in (
    "CGIXMLRPCRequestHandler", "DocXMLRPCServer", "MultiPathXMLRPCServer", "SimpleXMLRPCServer"))

SERVER = Rule(
    code="SEC324", name="xmlrpc-server", cwe=776, severity=MEDIUM, profile=AUDIT,
    message="{name}() expands what callers send without bounds: call defusedxml.xmlrpc.monkey_patch()",
    when=(call(*_SERVERS) | subclass(*_SERVERS)).unless(anywhere(call("defusedxml.xmlrpc.monkey_patch"))),
    why="A request of a few lines, or a small compressed one, fills the memory of the server.",
    bad="""
        from xmlrpc.server import SimpleXMLRPCServer  # S411

        server = SimpleXMLRPCServer(("localhost", 8000))  # SEC324

        class Server(SimpleXMLRPCServer):  # SEC324
            allow_reuse_address = True
    """,
    good="""
        import defusedxml.xmlrpc
        from xmlrpc.server import SimpleXMLRPCServer

        defusedxml.xmlrpc.monkey_patch()
        server = SimpleXMLRPCServer(("localhost", 8000))
    """,
    see=("https://docs.python.org/3/library/xmlrpc.server.html",),
    also=("py/simple-xml-rpc-server-dos",),
)
