# profile: standard
"""Addresses that get a name before a server is bound to them, and classes of servers that are defaults."""
import socket
import socketserver
from http.server import BaseHTTPRequestHandler, HTTPServer

EVERYWHERE = ("0.0.0.0", 8080)  # S104
PEER = ("0.0.0.0", 8081)


def listen():
    listening = socket.socket()
    listening.bind(EVERYWHERE)
    return listening.listen()


def ask():
    asking = socket.socket()
    asking.connect(PEER)
    host, port = "0.0.0.0", 9000
    return asking.sendto(b"", (host, port))


def serve():
    host, port = "0.0.0.0", 9000  # S104
    with socketserver.UDPServer((host, port), BaseHTTPRequestHandler) as server:
        server.serve_forever()


def serve_any(server_class=HTTPServer, handler_class=BaseHTTPRequestHandler):
    address = ("", 8000)
    return server_class(address, handler_class)  # S104


def serve_asynchronously(*, server_class=socketserver.ThreadingTCPServer, port=0):
    near = server_class(("127.0.0.1", 8000), port)
    own = ("0.0.0.0", 0)
    socket.socket().bind(own)
    return near, server_class(("", port), None)  # S104


def collect(port, makers=tuple, make=HTTPServer, name=EVERYWHERE):
    return makers(("", port)), name, make(("localhost", port), None)


class Client:
    initial_address = "0.0.0.0:0"
    listen_address = "0.0.0.0:80"  # S104
