# profile: standard
"""Contexts that a function returns, and what its callers do with them."""
import ssl


def relaxed():
    return ssl.SSLContext(ssl.PROTOCOL_TLS)  # SEC221


def named():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)  # SEC221
    context.options |= ssl.OP_NO_TLSv1
    return context


def unknown():
    return ssl.SSLContext(ssl.PROTOCOL_TLS)


def checked():
    return ssl.SSLContext(ssl.PROTOCOL_TLS)


def with_relaxed(sock):
    context = relaxed()
    return context.wrap_socket(sock, server_hostname="x")


def with_named(sock):
    return named().wrap_socket(sock, server_hostname="x")


def with_checked(sock):
    context = checked()
    context.verify_mode = ssl.CERT_REQUIRED
    return context.wrap_socket(sock, server_hostname="x")
