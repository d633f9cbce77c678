# profile: audit
"""What a function of the file returns: the context of a server, a connection with a key."""
import ssl
from multiprocessing.connection import Client


def _context():
    return ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)


def serve():
    server = _context()
    server.check_hostname = False
    server.verify_mode = ssl.CERT_NONE


def serve_plain():
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.check_hostname = False
    server.verify_mode = ssl.CERT_NONE


def _client(address, key):
    return Client(address, authkey=key)


def receive(address, key):
    connection = _client(address, key)
    return connection.recv()


def receive_plain(address, key):
    connection = Client(address, authkey=key)
    return connection.recv()


def _lax():
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def ask():
    client = _lax()
    client.check_hostname = False
    client.verify_mode = ssl.CERT_NONE  # SEC221


def _open(address):
    return Client(address)


def receive_openly(address):
    return _open(address).recv()  # SEC301
