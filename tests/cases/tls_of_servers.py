# profile: standard
"""Contexts for servers, where no client shows a certificate, and for clients."""
import ssl


def served(connection, made):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context.wrap_socket(connection, server_side=True)


def served_by_name(factory, server):
    context = factory.create_ssl_context("server")
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    server.adapter = factory.adapter(context)


def asked(connection, host):
    context = ssl.create_default_context()
    context.check_hostname = False  # SEC220
    return context.wrap_socket(connection, server_hostname=host)


def both(connection, other):
    context = ssl.create_default_context()
    context.check_hostname = False  # SEC220
    return context.wrap_socket(connection, server_side=True), context.wrap_socket(other)


def another(connection, context, other):
    context.verify_mode = ssl.CERT_NONE  # SEC221
    return other.wrap_socket(connection, server_side=True)
