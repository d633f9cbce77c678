# profile: standard
"""Addresses that become part of a packet, those that hear a group of machines, and what a server calls its own."""
import socket
import struct


def scan(local_address=None, target="255.255.255.255"):
    connection = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    if local_address:
        connection.bind((local_address, 0))
        port = connection.getsockname()[1]
    else:
        local_address = "0.0.0.0"
        port = 0
    packet = socket.inet_aton(local_address)[::-1] + port.to_bytes(2, "little")
    connection.sendto(packet, (target, 80))


def serve(address=None):
    connection = socket.socket()
    if not address:
        address = "0.0.0.0"  # S104
    connection.bind((address, 80))
    connection.listen()


def receive(adapter, group, port):
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    local = adapter if adapter else ("0.0.0.0", port)
    host = "0.0.0.0"
    sock.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, struct.pack("=4sl", group, socket.INADDR_ANY))
    sock.bind(local)
    return sock, local, host


def accept(adapter, port):
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    local = ("0.0.0.0", port)  # S104
    sock.bind(adapter or local)
    return sock, local


class Bridge:
    def start(self, serverAddress="0.0.0.0", serverPort=2542):  # S104
        return self.server(serverAddress, serverPort)

    def listen(self, listenHost="0.0.0.0", port=2542):  # S104
        return self.server(listenHost, port)

    def ask(self, observerAddress="0.0.0.0", remoteAddress="0.0.0.0", port=2542):
        return self.client(observerAddress, remoteAddress, port)
