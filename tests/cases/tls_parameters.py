"""Versions of TLS as defaults and as arguments of functions that are not known."""
import ssl

from OpenSSL import SSL


def default(version=ssl.PROTOCOL_SSLv2):  # S503
    pass


def negotiated(version=SSL.SSLv23_METHOD):  # S503
    pass


def recent(version=SSL.TLSv1_2_METHOD):
    pass


function(ssl_version=ssl.PROTOCOL_SSLv2)  # S502
function(method=SSL.TLSv1_1_METHOD)  # S502
function(ssl_version=ssl.PROTOCOL_TLSv1_2)
VERSION = ssl.PROTOCOL_TLSv1  # S502
ssl.SSLContext(VERSION)  # S502
