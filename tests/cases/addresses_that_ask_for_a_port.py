# profile: standard
"""Addresses that are the default of what only asks whether a port is free, or hand themselves on, and of servers."""
import socket
import socketserver


def is_port_free(port, bind_address="0.0.0.0"):
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as sock:
        try:
            sock.bind((bind_address, port))
        except OSError:
            return False
    return True


def find(ports, bind_address="0.0.0.0"):
    return next(one for one in ports if is_port_free(one, bind_address=bind_address))


def serve(port, host="0.0.0.0"):  # S104
    sock = socket.socket()
    sock.bind((host, port))
    sock.listen()


def main(host="0.0.0.0"):
    serve(8000, host=host)


def start(host="0.0.0.0"):  # S104
    listen_somewhere(8000, host=host)


def give(port, host="0.0.0.0"):  # S104
    sock = socket.socket()
    sock.bind((host, port))
    return sock


def ask_and_serve(port, host="0.0.0.0"):  # S104
    with socket.socket() as sock:
        sock.bind((host, port))
    socketserver.TCPServer((host, port), None).serve_forever()


def serve_nobody(port, host="0.0.0.0"):  # S104
    raise NotImplementedError
