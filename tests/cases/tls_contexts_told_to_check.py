# profile: standard
"""Contexts that check nothing at first are told to check, or not."""
import ssl
from urllib.request import urlopen

from urllib3.util import create_urllib3_context


def fetch(address):
    context = ssl._create_unverified_context()
    context.check_hostname = True
    return urlopen(address, context=context)  # S310


def fetch_without_name(address):
    context = ssl._create_unverified_context()  # S323
    context.verify_mode = ssl.CERT_REQUIRED
    return urlopen(address, context=context)  # S310


def fetch_anyhow(address, other):
    context = ssl._create_unverified_context()  # S323
    other.check_hostname = True
    return urlopen(address, context=context)  # S310


def made_by_urllib3():
    context = create_urllib3_context()
    context.set_ciphers("ECDHE+AESGCM")
    context.set_ciphers("ECDHE+3DES")  # SEC223
    context.check_hostname = False  # SEC220
    return context
