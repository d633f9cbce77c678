# profile: standard
"""Sockets that find a free port, hear a group of machines or are for a record: no servers."""
import socket

import httpx
from tornado.web import RequestHandler


def free_port(start):
    for port in range(start, start + 100):
        with socket.socket() as probe:
            try:
                probe.bind(("", port))
            except OSError:
                continue
            return port


def serve(port):
    with socket.socket() as server:
        server.bind(("", port))  # S104
        server.listen()
        return server.accept()


def hand_over(port):
    with socket.socket() as server:
        server.bind(("", port))  # S104
        run(server)


def hear(group, port):
    heard = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    heard.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, group)
    heard.bind(("", port))
    return heard


def record(address="0.0.0.0", ttl=None):
    return address, ttl


def listen(address="0.0.0.0", port=8000):  # S104
    return address, port


class Handler(RequestHandler):
    def set_default_headers(self):
        origin = self.request.headers.get("Origin")
        if origin_matches(self.settings["origins"], origin):
            self.set_header("Access-Control-Allow-Origin", origin)


remote_addr = "0.0.0.0"
server_addr = "0.0.0.0"  # S104
out_addr = net_address = "0.0.0.0"
network_host = "0.0.0.0"  # S104


def is_free(port):
    try:
        make_socket().bind(("", port))
    except OSError:
        return False
    return True


def free_by_closing(ports):
    probe = socket.socket()
    with closing(probe):
        for port in ports:
            try:
                probe.bind(("0.0.0.0", port))
                return port
            except OSError:
                continue


def free_by_name(ports):
    for port in ports:
        probe = socket.socket()
        try:
            probe.bind(("", port))
        except OSError:
            continue
        finally:
            probe.close()
        return port


def bound(port):
    server = socket.socket()
    server.bind(("", port))  # S104
    return server


class Server:
    def __init__(self, port):
        self.socket = socket.socket()
        self.socket.bind(("", port))  # S104


def bound_before(server: socket.socket, port):
    server.bind(("", port))  # S104


def look_up(answer, db):
    query = ConnectionParameters(host="0.0.0.0", port=5672), Endpoint(host="0.0.0.0", path=answer.path)
    sample = {"status": "ok", "ip_address": "0.0.0.0", "server": "apache"}
    options = {"address": "0.0.0.0", "port": 8080}  # S104
    return query, sample, options, Service(host="0.0.0.0", port=5672)  # S104


def client():
    return httpx.Client(transport=httpx.HTTPTransport(local_address="0.0.0.0"))


class Connection:
    def connect(self, host, ports):
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        for port in ports:
            self.socket.bind(("", port))
        self.socket.connect((host, 9042))

    def connect_another(self, host, port):
        self.socket.bind(("", port))  # S104
        self.other.connect((host, port))

    def connect_first(self, host, port):
        self.socket.connect((host, port))
        self.socket = socket.socket()
        self.socket.bind(("", port))  # S104
        self.socket.listen()

    def ask_whether_it_connects(self, port):
        self.socket.bind(("", port))  # S104
        return self.socket.connect
