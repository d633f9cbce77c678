"""Contexts that check nothing, kept in attributes and handed to functions: the sockets of clients, unless something says so."""
import ssl
from urllib3 import PoolManager


class Client:
    def __init__(self):
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS)  # SEC221

    def connect(self):
        return PoolManager(ssl_context=self.context)


class Shared:
    context: ssl.SSLContext = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)  # SEC221

    def connect(self):
        return PoolManager(ssl_context=self.context)


class Told:
    def __init__(self):
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS)
        self.context.verify_mode = ssl.CERT_REQUIRED

    def connect(self):
        return PoolManager(ssl_context=self.context)


class ToldByAnHeir:
    def __init__(self):
        self.later = ssl.SSLContext(ssl.PROTOCOL_TLS)

    def connect(self):
        return PoolManager(ssl_context=self.later)


class Heir(ToldByAnHeir):
    def prepare(self):
        self.later.verify_mode = ssl.CERT_REQUIRED


class Either:
    either = ssl.SSLContext(ssl.PROTOCOL_TLS)

    def trust(self, authorities):
        self.either = ssl.create_default_context(cafile=authorities)

    def connect(self):
        return PoolManager(ssl_context=self.either)


class Given:
    given = ssl.SSLContext(ssl.PROTOCOL_TLS)

    def connect(self):
        return PoolManager(ssl_context=self.given)


def give(client, context):
    client.given = context


class Unused:
    def __init__(self):
        self.unused = ssl.SSLContext(ssl.PROTOCOL_TLS)


class Passing:
    def __init__(self):
        self.first = self.second = ssl.SSLContext(ssl.PROTOCOL_TLS)
        self.third = ssl.SSLContext(ssl.PROTOCOL_TLS)
        self.third = self.third

    def connect(self):
        return PoolManager(ssl_context=self.first), PoolManager(ssl_context=self.third)


def talk(context, stream):
    return context.wrap_socket(stream, server_side=False)


def told(context, stream):
    context.verify_mode = ssl.CERT_REQUIRED
    return context.wrap_socket(stream)


def ask(stream):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)  # SEC221
    return talk(context, stream)


def ask_well(stream):
    return told(ssl.SSLContext(ssl.PROTOCOL_TLS), stream), unknown(ssl.SSLContext(ssl.PROTOCOL_TLS), stream)


def wrap(stream):
    return ssl.SSLContext(ssl.PROTOCOL_TLS).wrap_socket(stream)  # SEC221


def serve(stream, options):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    first = context.wrap_socket(stream, True)
    return first, context.wrap_socket(stream, **options), context.wrap_socket(stream, server_side=options.serves)


class Server:
    def __init__(self):
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS)
        self.context.load_cert_chain("server.pem")

    def serve(self, stream):
        return self.context.wrap_socket(stream, server_side=True)
