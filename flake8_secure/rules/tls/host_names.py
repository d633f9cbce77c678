"""TLS connections whose host name nobody compares."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, List, Optional, Set

from flake8_secure.api import AUDIT, HIGH, LOW, MEDIUM, Match, Rule, Test, beside, either, write, written
from flake8_secure.match.chosen import unless_chosen
from flake8_secure.match.evidence import makers
from flake8_secure.regex import regex
from flake8_secure.rules.tls.contexts import NAMELESS_CLIENT
from flake8_secure.syntax.arguments import argument_of, arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, INSTANCES
from flake8_secure.syntax.nodes import shape, tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope


def of_a_server(match: Match, file: File) -> bool:
    """Tell whether the attribute is one of a context for servers, where no client shows a certificate."""
    node = match.node
    if not isinstance(node, ast.Attribute):
        return False
    return _wraps_for_a_server(node.value, match.scope, file) or any(
        text_of(argument) == "server" or file.names(argument, scope) & {"ssl.PROTOCOL_TLS_SERVER", "ssl.Purpose.CLIENT_AUTH"}
        for made, scope in makers(node.value, match.scope, file) if isinstance(made, ast.Call)
        for argument in arguments_of(made))


def _wraps_for_a_server(context: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether the function wraps connections of a server alone: `context.wrap_socket(connection, server_side=True)`."""
    told = file.derived("sides", scope.owner, lambda owner: _sides(owner, file)).get(shape(context), ())
    return bool(told) and all(isinstance(one, ast.Constant) and one.value is True for one in told)


def _sides(owner: Scope, file: File) -> Dict[object, List[Optional[ast.expr]]]:
    """Return what a function says of whose side the connections are on that it wraps, by the contexts that it does with."""
    found: Dict[object, List[Optional[ast.expr]]] = {}
    for call_, _ in file.index.called_in.get(owner, ()):
        if isinstance(call_.func, ast.Attribute) and call_.func.attr in ("wrap_bio", "wrap_socket"):
            found.setdefault(shape(call_.func.value), []).append(argument_of(call_, "server_side"))
    return found


def _of_self(match: Match, file: File) -> bool:
    """Tell whether the attribute is one of the class around, which may mean anything by it."""
    node = match.node
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in INSTANCES


# What compares the name of a host with those in a certificate.
_COMPARING = regex(r"(?i)^_*(?:check|match|validate|verify)_?(?:host|host_?name|server_?name)$")


def _compares_itself(match: Match, file: File) -> bool:
    """Tell whether the function compares the name further down, by one that it hands something of the connection to."""
    written_at = getattr(match.node, "lineno", 0)
    return isinstance(match.scope.owner.node, FUNCTIONS) and any(
        made.lineno > written_at and len(arguments_of(made)) > 1 and _COMPARING.search(tail_of(made.func))
        for made, _ in file.index.called_in.get(match.scope.owner, ()))


def _is_for_urllib3(match: Match, file: File) -> bool:
    """Tell whether urllib3 made the context and gets it: unless told otherwise, it compares the name where that does not.

    See https://github.com/urllib3/urllib3/blob/2.5.0/src/urllib3/connection.py, _ssl_wrap_socket_and_match_hostname.
    """
    context = match.node.value if isinstance(match.node, ast.Attribute) else None
    return isinstance(context, ast.Name) and not file.index.keywords.get("assert_hostname") and any(
        isinstance(made, ast.Call) and tail_of(made.func) == "create_urllib3_context"
        for made, _ in makers(context, match.scope, file)
    ) and context.id in file.derived("contexts given", match.scope.owner, lambda owner: _contexts_given(owner, file))


def _contexts_given(owner: Scope, file: File) -> Set[str]:
    """Return the names of what a function gives as the context of a pool: `kwargs["ssl_context"] = context`."""
    return {tail_of(argument_of(call_, "ssl_context")) for call_ in file.nodes_of(ast.Call, owner)} | {
        tail_of(made.value) for made in file.nodes_of(ast.Assign, owner)
        if any(isinstance(one, ast.Subscript) and text_of(one.slice) == "ssl_context" for one in made.targets)}


# Python wants check_hostname off before verify_mode: the two together are one weakness, SEC221.
_UNCHECKED = beside(write("*.verify_mode").where(written.refers_to("ssl.CERT_NONE")))
_HOST_NAME = write("*.check_hostname").where(written.equals(False, 0)).unless(Test(of_a_server)).unless(_UNCHECKED)

NO_HOST_NAME = Rule(
    code="SEC220", name="no-host-name-check", cwe=297, severity=HIGH,
    message="without check_hostname any valid certificate will do, an attacker's too: leave it True",
    when=either(
        unless_chosen(write("ssl.SSLContext().check_hostname").where(written.equals(False, 0)).unless(
            Test(of_a_server) | Test(_is_for_urllib3)).unless(_UNCHECKED).unless(Test(_compares_itself))),
        _HOST_NAME.unless(Test(_of_self) | Test(_compares_itself) | Test(_is_for_urllib3)).saying(confidence=MEDIUM),
        _HOST_NAME.saying(confidence=LOW, profile=AUDIT),
        NAMELESS_CLIENT.unless(Test(_compares_itself)).saying(
            "{name}() compares no host name, so that any valid certificate will do: use ssl.create_default_context()",
            confidence=MEDIUM),
    ),
    why="Anyone can get a valid certificate for a name of their own; only the comparison with the name asked for tells.",
    bad="""
        import ssl

        context = ssl.create_default_context()
        context.check_hostname = False  # SEC220
        careless = ssl.create_default_context()
        careless.check_hostname = False
        careless.verify_mode = ssl.CERT_NONE  # SEC221

        def relax(context, other):
            context.check_hostname = False  # SEC220
            other.check_hostname = False
            other.verify_mode = ssl.CERT_NONE  # SEC221

        class Settings:
            def __init__(self):
                self.check_hostname = False  # SEC220

        def session(points, path):
            context = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)  # SEC220
            context.load_verify_locations(path)
            context.verify_mode = ssl.CERT_REQUIRED
            return connect(points, ssl_context=context)

        def wrapped(connection, host):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS)  # SEC220
            context.verify_mode = ssl.CERT_REQUIRED
            return context.wrap_socket(connection, server_hostname=host)

        def unchecked(host):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS)  # SEC221
            return connect(host, ssl=context)

        def asked(host):
            context = ssl.SSLContext()  # S504, SEC220
            context.verify_mode = ssl.CERT_REQUIRED
            return connect(host, ssl=context)
    """,
    good="""
        import ssl

        context = ssl.create_default_context()
        context.check_hostname = True
        server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.check_hostname = False
        listener = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        listener.check_hostname = False

        def session(points):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.verify_mode = ssl.CERT_REQUIRED
            return connect(points, ssl_context=context)

        def session_of_names(points):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS)
            context.check_hostname = True
            context.verify_mode = ssl.CERT_REQUIRED
            return connect(points, ssl_context=context)

        def serve(application):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS)
            context.verify_mode = ssl.CERT_REQUIRED
            return run_server(application, ssl_context=context)

        def session_compared(connection, host):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS)
            context.verify_mode = ssl.CERT_REQUIRED
            wrapped = context.wrap_socket(connection, server_hostname=host)
            ssl.match_hostname(wrapped.getpeercert(), host)
            return wrapped
    """,
    see=("https://docs.python.org/3/library/ssl.html#ssl.SSLContext.check_hostname",),
)
