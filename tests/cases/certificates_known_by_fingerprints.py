# profile: standard
"""Certificates that are known by their fingerprints, and connections that stay on the machine."""
import ssl

import urllib3


def pool(host, fingerprint):
    options = {"cert_reqs": "CERT_REQUIRED", "block": True}
    if fingerprint:
        options.update({"assert_fingerprint": fingerprint, "assert_hostname": False, "cert_reqs": ssl.CERT_NONE})
    return urllib3.HTTPSConnectionPool(host, **options)


def pool_of_parts(host, fingerprint):
    urllib3.HTTPSConnectionPool(host, assert_hostname=False, assert_fingerprint=fingerprint)
    return urllib3.HTTPSConnectionPool(host, cert_reqs="CERT_NONE", assert_fingerprint=fingerprint)


def pool_of_options(host, **options):
    options["cert_reqs"] = "CERT_NONE"  # SEC221
    return urllib3.HTTPSConnectionPool(host, **options)  # SEC221


def pool_of_any(host, fingerprint=None):
    if fingerprint:
        return urllib3.HTTPSConnectionPool(host, cert_reqs="CERT_NONE", assert_fingerprint=fingerprint)
    options = {"assert_fingerprint": None, "cert_reqs": ssl.CERT_NONE}  # SEC221
    urllib3.HTTPSConnectionPool(host, **options)  # SEC221
    return urllib3.HTTPSConnectionPool(host, cert_reqs="CERT_NONE", assert_fingerprint=fingerprint)  # SEC221


def compare(connection, thumbprint):
    if thumbprint != digest(connection.sock.getpeercert(True)):
        raise ssl.SSLError(thumbprint)


def connect(connection, thumbprint):
    connection._context.check_hostname = False
    connection._context.verify_mode = ssl.CERT_NONE
    connection.connect()
    compare(connection, thumbprint)


def connect_and_look(connection, fingerprint):
    connection._context.verify_mode = ssl.CERT_NONE
    connection.connect()
    connection.send(connection.sock.getpeercert(True) == fingerprint)


def connect_and_show(connection):
    connection._context.verify_mode = ssl.CERT_NONE  # SEC221
    connection.connect()
    connection.send(connection.sock.getpeercert(True))


def connect_anyhow(connection, thumbprint):
    connection._context.verify_mode = ssl.CERT_NONE  # SEC221
    connection.connect()
    connection.send(thumbprint)


def on_itself(host, context):
    if host in ("localhost", "127.0.0.1", "::1"):
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    elif host == "localhost" or host == "127.0.0.2":
        context.verify_mode = ssl.CERT_NONE
    elif host == "localhost" or context is None:
        context.verify_mode = ssl.CERT_NONE  # SEC221
    elif host in ("localhost", "proxy"):
        context.verify_mode = ssl.CERT_NONE  # SEC221
    elif host not in ("localhost", "127.0.0.1"):
        context.verify_mode = ssl.CERT_NONE  # SEC221
    if host == "127.0.0.1":
        pass
    else:
        context.verify_mode = ssl.CERT_NONE  # SEC221
    return context
