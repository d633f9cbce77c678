"""TLS connections that do not check who answers, by contexts of the standard library and by urllib3."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    arg,
    call,
    either,
    method,
    read,
    write,
    written,
)
from flake8_secure.match.chosen import is_chosen, unless_chosen
from flake8_secure.match.given import given_by_all, parameter_alone
from flake8_secure.match.places import given_as, given_to
from flake8_secure.rules.tls.contexts import SERVERS_CONTEXT, UNCHECKED_CLIENT, WHY
from flake8_secure.rules.tls.host_names import of_a_server
from flake8_secure.rules.tls.pinned import (
    has_fingerprint,
    is_compared_later,
    is_on_itself,
    is_only_looked_at,
    stands_beside_fingerprint,
)
from flake8_secure.rules.tls.qt import QT_TAKES_ANY
from flake8_secure.rules.tls.toolkits import UNCHECKED_BY_TOOLKITS
from flake8_secure.syntax.functions import default_of
from flake8_secure.syntax.nodes import ASSIGNMENTS, tail_of, targets_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_NONE = ("ssl.CERT_NONE",)

# What takes ssl.CERT_NONE, under which keyword or position.
_REQUIREMENT = arg("cert_reqs", 4)
_REQUIREMENTS = frozenset(("cert_reqs", "ssl_cert_reqs", "validate", "verify_mode"))
_URLLIB3 = tuple(f"urllib3.{name}" for name in (
    "HTTPSConnectionPool", "PoolManager", "ProxyManager", "connection_from_url", "proxy_from_url",
    "util.ssl_.create_urllib3_context",
))

# Whether the name is given in place.
_NAMED = Test(lambda match, file: arg("assert_hostname").node(match) is not None)


def _off(match: Match, file: File) -> bool:
    """Tell whether the constant is given as `cert_reqs` or the like, as a keyword or a key, or where nothing else is set."""
    if given_as(match.node, match.scope, file) in _REQUIREMENTS:
        return True
    asked = given_to(match.node, match.scope, file)
    if asked is None or tail_of(asked.func) != "get" or not asked.args or asked.args[0] is match.node:
        return False
    above = file.parent(asked, match.scope)
    targets = [tail_of(target) for target in targets_of(above)]
    return not _REQUIREMENTS.isdisjoint((*targets, given_as(asked, match.scope, file), getattr(asked.args[0], "value", None)))


def _is_none_by_default(match: Match, file: File) -> bool:
    """Tell whether a parameter is assigned that is CERT_NONE by default, and some call may leave it so."""
    alone = parameter_alone(file.index.written[match.node], match.scope)
    if alone is None:
        return False
    parameter, home = alone
    default = default_of(parameter, home.node)
    given = given_by_all(parameter, home, file)
    return default is not None and home.parent is not None and not file.names(default, home.parent).isdisjoint(_NONE) and (
        given is None or any(node is default for node, _ in given))


def _judged(match: Match, file: File) -> bool:
    """Tell whether the constant is compared, or judged where it is used."""
    above = file.parent(match.node, match.scope)
    if isinstance(above, ASSIGNMENTS):
        return any(isinstance(target, ast.Attribute) and target.attr == "verify_mode" for target in targets_of(above))
    taker = given_to(match.node, match.scope, file)
    if taker is not None:
        return bool(file.names(taker.func, match.scope) & {"ssl.wrap_socket", *_URLLIB3})
    return isinstance(above, ast.Compare)


def _is_of_a_connection(match: Match, file: File) -> bool:
    """Tell whether an adapter of requests sets the attribute, on the connection that it is asked to check with."""
    return getattr(match.scope.owner.node, "name", "") == "cert_verify"


NOT_REQUIRED = Rule(
    code="SEC221", name="no-certificate-check", cwe=295, severity=HIGH,
    message="ssl.CERT_NONE takes any certificate: use ssl.CERT_REQUIRED, or name a CA file",
    when=either(
        unless_chosen((
            write("*.verify_mode").where(written.refers_to(*_NONE))
            | write("ssl.SSLContext().verify_mode").where(written.equals(0))
        ).unless(Test(of_a_server) | Test(is_only_looked_at) | Test(is_compared_later) | Test(is_on_itself))),
        write("*.verify_mode").where(Test(_is_none_by_default)).unless(Test(of_a_server) | Test(is_compared_later)).saying(
            "ssl.CERT_NONE, which the parameter is where a call says nothing, takes any certificate: use ssl.CERT_REQUIRED"),
        unless_chosen(call("ssl.wrap_socket").where(_REQUIREMENT.refers_to(*_NONE))),
        unless_chosen(call(*_URLLIB3).where(
            arg("cert_reqs").equals("CERT_NONE", "NONE") | arg("cert_reqs").refers_to(*_NONE)).unless(Test(has_fingerprint))),
        unless_chosen(write("*[cert_reqs]").where(written.equals("CERT_NONE")).saying(
            "CERT_NONE takes any certificate: leave cert_reqs out, or name a CA file")),
        unless_chosen(either(
            # What is put into the options that an adapter unpacks is reported there.
            (call(*_URLLIB3) | method("init_poolmanager").where(_NAMED)).where(arg("assert_hostname").equals(False)).unless(
                Test(has_fingerprint)),
            write("*[assert_hostname]").where(written.equals(False)),
            write("*.assert_hostname").where(written.equals(False)).where(Test(_is_of_a_connection)),
        ).saying("with assert_hostname=False any valid certificate will do, an attacker's too: leave it out", cwe=297)),
        UNCHECKED_BY_TOOLKITS,
        QT_TAKES_ANY,
        UNCHECKED_CLIENT.saying(
            "this context checks no certificate until it is told to: use ssl.create_default_context()"),
        SERVERS_CONTEXT.saying(
            "Purpose.CLIENT_AUTH is for servers: a client checks nothing with it, or is refused by Python 3.10: leave it out"),
        read(*_NONE).unless(Test(_judged)).where(Test(_off)).unless(Test(is_chosen) | Test(stands_beside_fingerprint)).saying(
            confidence=MEDIUM),
        read(*_NONE).unless(Test(_judged)).saying(confidence=LOW, profile=AUDIT),
    ),
    why=WHY,
    bad=(
        """
        import ssl

        context = ssl.create_default_context()
        context.verify_mode = ssl.CERT_NONE  # SEC221
        other = ssl.create_default_context()
        other.verify_mode = 0  # SEC221
        options = {"cert_reqs": ssl.CERT_NONE}  # SEC221
        client = connect(ssl_cert_reqs=ssl.CERT_NONE)  # SEC221
        stream = upgrade(connection, cert_reqs=ssl.CERT_NONE)  # SEC221
        LAX = ssl.CERT_NONE  # SEC221
        stream = ssl.wrap_socket(connection, cert_reqs=ssl.CERT_NONE)  # S504, SEC221
        stream = ssl.wrap_socket(connection, cert_reqs=ssl.CERT_REQUIRED)  # S504
        """,
        """
        import ssl

        import urllib3

        pool = urllib3.PoolManager(cert_reqs="CERT_NONE")  # SEC221
        pool = urllib3.PoolManager(cert_reqs=ssl.CERT_NONE)  # SEC221
        options["cert_reqs"] = "CERT_NONE"  # SEC221
        pool = urllib3.PoolManager(assert_hostname=False)  # SEC221
        options["assert_hostname"] = False  # SEC221

        class NamelessByOption(HTTPAdapter):
            def init_poolmanager(self, *given, **options):
                options["assert_hostname"] = False  # SEC221
                super().init_poolmanager(*given, **options)

        class Nameless(HTTPAdapter):
            def init_poolmanager(self, *given, **options):
                super().init_poolmanager(*given, assert_hostname=False, **options)  # SEC221

            def cert_verify(self, conn, url, verify, cert):
                conn.assert_hostname = False  # SEC221
                super().cert_verify(conn, url, verify, cert)
        """,
        """
        import ssl
        from urllib.request import urlopen

        def ask(stream, host):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS)  # SEC221
            context.load_default_certs()
            return context.wrap_socket(stream, server_hostname=host)

        def fetch():
            return urlopen("https://example.org", context=ssl.SSLContext(ssl.PROTOCOL_TLSv1_2))  # SEC221

        def fetch_anyhow():
            context = ssl.SSLContext()  # S504, SEC221
            return urlopen("https://example.org", context=context)

        def fetch_as_server():
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)  # SEC221
            return urlopen("https://example.org", context=context)

        def call_as_server():
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)  # SEC221
            return ServerProxy("https://example.org", context=context)
        """,
        """
        from OpenSSL import SSL

        context = SSL.Context(SSL.TLS_METHOD)
        context.set_verify(SSL.VERIFY_NONE, callback)  # SEC221
        """,
        """
        from OpenSSL import SSL

        context = SSL.Context(SSL.TLS_METHOD)
        context.use_certificate_file("client.pem")
        context.set_verify(SSL.VERIFY_NONE, callback)  # SEC221
        connection = SSL.Connection(context, stream)
        connection.connect(("example.org", 443))
        """,
        """
        from OpenSSL import SSL

        context = SSL.Context(SSL.TLS_METHOD)  # SEC221
        connection = SSL.Connection(context, stream)
        connection.set_connect_state()
        """,
        """
        from twisted.internet import reactor, ssl

        reactor.connectSSL("example.org", 443, factory, ssl.ClientContextFactory())  # SEC221
        options = ssl.CertificateOptions(verify=False)  # SEC221
        """,
        """
        from PyQt5.QtNetwork import QSslConfiguration, QSslSocket

        configuration = QSslConfiguration.defaultConfiguration()
        configuration.setPeerVerifyMode(QSslSocket.VerifyNone)  # SEC221
        manager.sslErrors.connect(lambda reply, errors: reply.ignoreSslErrors())  # SEC221
        manager.sslErrors.connect(lambda reply, errors: reply.ignoreSslErrors(errors))  # SEC221
        reply.sslErrors.connect(reply.ignoreSslErrors)  # SEC221
        """,
        """
        from OpenSSL import SSL

        def agree(connection, certificate, error, depth, found):
            log(certificate)
            return True

        context = SSL.Context(SSL.TLS_METHOD)
        context.set_verify(SSL.VERIFY_PEER, lambda *given: True)  # SEC221
        context.set_verify(SSL.VERIFY_PEER, agree)  # SEC221
        """,
    ),
    good=(
        """
        from OpenSSL import SSL

        context = SSL.Context(SSL.TLS_METHOD)
        context.set_verify(SSL.VERIFY_NONE, callback)
        connection = SSL.Connection(context, stream)
        connection.set_accept_state()
        """,
        """
        from OpenSSL import SSL

        context = SSL.Context(SSL.TLS_METHOD)
        context.use_certificate_file("server.pem")
        context.set_verify(SSL.VERIFY_NONE, callback)
        """,
        """
        from OpenSSL import SSL

        context = SSL.Context(SSL.TLS_METHOD)
        context.set_verify(SSL.VERIFY_PEER, callback)
        connection = SSL.Connection(context, stream)
        connection.set_connect_state()
        """,
        """
        from twisted.internet import reactor, ssl

        reactor.connectSSL("example.org", 443, factory, ssl.optionsForClientTLS("example.org"))
        server = ssl.CertificateOptions(privateKey=key, certificate=certificate, verify=False)
        client = ssl.CertificateOptions(trustRoot=root)
        """,
        """
        from OpenSSL import SSL
        from twisted.internet.ssl import ClientContextFactory

        def context_for_clients(callback):
            context = ClientContextFactory().getContext()
            context.set_verify(SSL.VERIFY_PEER, callback)
            return context
        """,
        """
        import ssl

        context = ssl.create_default_context()
        context.verify_mode = ssl.CERT_REQUIRED
        if context.verify_mode == ssl.CERT_NONE:
            raise ValueError("not verified")
        server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        server.verify_mode = ssl.CERT_NONE
        """,
        """
        import ssl
        from urllib.request import urlopen

        def ask(stream, host):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS)
            context.verify_mode = ssl.CERT_REQUIRED
            context.check_hostname = True
            return context.wrap_socket(stream, server_hostname=host)

        def fetch():
            context = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
            load_ours(context)
            return urlopen("https://example.org", context=context)

        async def listen(handle):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS)
            context.load_cert_chain("server.pem")
            return await asyncio.start_server(handle, ssl=context)

        def serve(runner, application):
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            other = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            return web.TCPSite(runner, ssl_context=context), WSGIServer(("", 443), application, ssl_context=other)

        def answer(stream):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            return context.wrap_socket(stream, server_hostname="example.org")
        """,
        """
        from PyQt6.QtNetwork import QSslConfiguration, QSslSocket

        configuration = QSslConfiguration.defaultConfiguration()
        configuration.setPeerVerifyMode(QSslSocket.PeerVerifyMode.VerifyPeer)
        manager.sslErrors.connect(lambda reply, errors: reply.ignoreSslErrors([EXPECTED]))
        manager.sslErrors.connect(self.ask)
        expected = [QSslError(SELF_SIGNED, certificate)]
        reply.ignoreSslErrors(expected)

        def ask(reply, errors):
            if confirmed(errors):
                reply.ignoreSslErrors(errors)

        def load(reply, insecure):
            if insecure:
                reply.sslErrors.connect(reply.ignoreSslErrors)

        def connect(socket, insecure):
            if insecure:
                configuration.setPeerVerifyMode(QSslSocket.PeerVerifyMode.VerifyNone)
                socket.ignoreSslErrors()
        """,
        """
        import urllib3

        pool = urllib3.PoolManager(cert_reqs="CERT_REQUIRED", ca_certs="corporate.pem")
        pool = urllib3.PoolManager(assert_hostname=False, assert_fingerprint=OURS)
        options["assert_hostname"] = "example.org"

        class Settings:
            def __init__(self):
                self.assert_hostname = False

        class Adapter(HTTPAdapter):
            def init_poolmanager(self, *given, **options):
                super().init_poolmanager(*given, assert_hostname=False, assert_fingerprint=OURS, **options)

            def cert_verify(self, conn, url, verify, cert):
                conn.assert_hostname = "example.org"
        """,
        """
        from OpenSSL import SSL

        def is_ours(connection, certificate, error, depth, found):
            if certificate.get_subject().CN == "ours.example.org":
                return True
            return found

        context = SSL.Context(SSL.TLS_METHOD)
        context.set_verify(SSL.VERIFY_PEER, callback)
        context.set_verify(SSL.VERIFY_PEER, is_ours)
        context.set_verify(SSL.VERIFY_PEER, lambda connection, certificate, error, depth, found: found)
        """,
    ),
    see=("https://docs.python.org/3/library/ssl.html#ssl.CERT_NONE",
         "https://urllib3.readthedocs.io/en/stable/advanced-usage.html#custom-tls-certificates"),
    also=("DUO122", "DUO132", "lang/disabled-cert-validation", "py/request-without-cert-validation"),
)

OPTIONAL = Rule(
    code="SEC222", name="optional-certificate", cwe=295, severity=LOW, confidence=LOW, profile=AUDIT,
    message="with ssl.CERT_OPTIONAL a server lets clients in without a certificate: use ssl.CERT_REQUIRED",
    when=read("ssl.CERT_OPTIONAL"),
    why="For a client it means the same as `CERT_REQUIRED`; for a server it makes the client's certificate a choice.",
    bad="""
        import ssl

        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.verify_mode = ssl.CERT_OPTIONAL  # SEC222
    """,
    good="""
        import ssl

        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.verify_mode = ssl.CERT_REQUIRED
    """,
    see=("https://docs.python.org/3/library/ssl.html#ssl.CERT_OPTIONAL",),
    also=("DUO122", "lang/disabled-cert-validation"),
)
