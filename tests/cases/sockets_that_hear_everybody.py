# profile: standard
"""Sockets for what is sent to all in a network have to be bound to all interfaces."""
import socket


def scan(port):
    client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    client.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    client.bind(("", port))
    return client.recvfrom(4048)


def serve(port):
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("", port))  # S104
    return server.recvfrom(4048)


def is_free(port):
    asking = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        asking.bind(("", port))
        return True
    except OSError:
        return False
    finally:
        asking.close()


def received(port):
    hearing = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    hearing.bind(("", port))  # S104
    buffer = bytearray(512)
    hearing.recvfrom_into(buffer)
    return buffer
