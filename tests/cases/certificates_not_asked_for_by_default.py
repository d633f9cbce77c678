# profile: standard
"""Parameters that are ssl.CERT_NONE where a call says nothing of certificates, and where all say something."""
import hashlib
import ssl


def wrap_socket(sock, cert_reqs=ssl.CERT_NONE, server_hostname=None):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.verify_mode = cert_reqs  # SEC221
    return context.wrap_socket(sock, server_hostname=server_hostname)


def wrap_checked(sock, cert_reqs=ssl.CERT_REQUIRED, server_hostname=None):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.verify_mode = cert_reqs
    return context.wrap_socket(sock, server_hostname=server_hostname)


def serve(sock, cert_reqs=ssl.CERT_NONE):
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.verify_mode = cert_reqs
    return context.wrap_socket(sock, server_side=True)


def wrap_known(sock, fingerprint, cert_reqs=ssl.CERT_NONE):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.verify_mode = cert_reqs
    stream = context.wrap_socket(sock)
    if hashlib.sha256(stream.getpeercert(binary_form=True)).hexdigest() != fingerprint:
        raise ssl.SSLError("somebody else answers")
    return stream


def _wrapped(sock, cert_reqs=ssl.CERT_NONE):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.verify_mode = cert_reqs
    return context.wrap_socket(sock)


def _partly_wrapped(sock, cert_reqs=ssl.CERT_NONE):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.verify_mode = cert_reqs  # SEC221
    return context.wrap_socket(sock)


def wrapped(sock, other):
    _wrapped(sock, cert_reqs=ssl.CERT_REQUIRED)
    _partly_wrapped(sock, ssl.CERT_REQUIRED)
    return _partly_wrapped(other)
