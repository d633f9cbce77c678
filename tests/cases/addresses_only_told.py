# profile: standard
"""An address that only logs tell of is not listened on."""
import logging
import socket

logger = logging.getLogger(__name__)


def received(data, peer):
    if peer:
        host, port = peer
    else:
        host = "0.0.0.0"
        port = 0
    logger.info(f"a datagram of {len(data)} bytes from {host}:{port}")
    return data


def serve(address):
    if address:
        host, port = address
    else:
        host = "0.0.0.0"  # S104
        port = 0
    server = socket.create_server((host, port))
    logger.info(f"listening on {host}:{port}")
    return server


def serve_elsewhere(options):
    host = "0.0.0.0"  # S104
    print(host)
    options.update(bound=host)


def handle(writer):
    host = "0.0.0.0"
    writer.write(b"no address")


def prepare():
    global host
    host = "0.0.0.0"  # S104
