# profile: standard
"""Addresses of all interfaces under names that do not say so."""
import socket

EVERYWHERE = "0.0.0.0"  # S104
PLACE = (EVERYWHERE, 8000)
DEFAULT_ROUTE = "0.0.0.0"

server = socket.socket()
server.bind(PLACE)
route(DEFAULT_ROUTE)


def serve(port):
    anywhere = "0.0.0.0"  # S104
    with socket.create_server((anywhere, port)) as other:
        other.accept()
