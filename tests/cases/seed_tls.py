# profile: standard
"""What the first list of rules says about TLS: verified, and in a version that protects."""
import ssl

import requests
from OpenSSL import SSL


def verified(CONF):
    ssl.create_default_context()
    requests.get("https://www.example.org/", verify=CONF.ca_file, timeout=10)
    requests.get("https://www.example.org/", timeout=10)


def unverified():
    ssl._create_unverified_context()  # S323
    requests.get("https://www.example.org/", verify=False, timeout=10)  # S501


def recent(connection):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
    SSL.Context(SSL.TLSv1_2_METHOD)


def old(connection):
    ssl.wrap_socket(connection, ssl_version=ssl.PROTOCOL_SSLv2)  # S502
    ssl.wrap_socket(connection, ssl_version=ssl.PROTOCOL_SSLv3)  # S502
    ssl.wrap_socket(connection, ssl_version=ssl.PROTOCOL_TLSv1)  # S502
    ssl.wrap_socket(connection, ssl_version=ssl.PROTOCOL_TLSv1_1)  # S502
    ssl.SSLContext(ssl.PROTOCOL_SSLv3)  # S502
    SSL.Context(SSL.SSLv3_METHOD)  # S502
    SSL.Context(method=SSL.TLSv1_METHOD)  # S502
    ssl.wrap_socket(connection)  # S504
