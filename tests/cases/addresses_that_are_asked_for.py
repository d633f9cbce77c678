# profile: standard
"""An address that a function asks for is not one that it is given."""
import socket


def one(host, port):
    sock = socket.socket()
    if host == "::":
        sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
    sock.bind((host, port))
    return sock


def given(host, port):
    sock = socket.socket()
    if host == "::":
        sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
    sock.bind((host, port))  # S104
    return sock


def by_default(port, host=""):
    sock = socket.socket()
    if host == "":
        print("everywhere")
    sock.bind((host, port))  # S104
    return sock


def assigned(port):
    host = "::"  # S104
    sock = socket.socket()
    sock.bind((host, port))  # S104
    return sock


given("::", 80)
one("127.0.0.1", 80)
