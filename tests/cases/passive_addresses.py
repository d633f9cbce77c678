# profile: standard
"""Addresses that are asked for as a server would, and that nothing listens on here."""
import socket


def shown(port):
    return [address for *_, address in socket.getaddrinfo(None, port, flags=socket.AI_PASSIVE)]
