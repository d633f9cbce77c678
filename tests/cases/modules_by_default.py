# profile: standard
"""Modules and constants that parameters and attributes stand for."""
import pickle  # S403
import ssl

import requests
import yaml
from Crypto.Cipher import AES, DES3  # S413


class Store:
    def __init__(self, path, codec=pickle, session=requests):
        self.path = path
        self.codec = codec
        self.session = session

    def read(self):
        with open(self.path, "rb") as stream:
            return self.codec.load(stream)  # S301

    def fetch(self, url):
        return self.session.get(url, verify=False, timeout=10)  # S501


def send(url, client=requests, codec=None):
    client.post(url, timeout=10)
    codec.loads(url)
    return client.post(url, verify=False, timeout=10)  # S501


def ordered(stream, Loader=yaml.SafeLoader, hook=dict):
    class OrderedLoader(Loader):
        pass

    OrderedLoader.add_constructor("tag:yaml.org,2002:map", hook)
    return yaml.load(stream, OrderedLoader)


def loaded(stream, loader=yaml.CSafeLoader):
    return yaml.load(stream, Loader=loader)


class TextLoader(yaml.SafeLoader):
    pass


class AnyLoader(yaml.Loader):
    pass


def loaded_by_own(stream, Loader=TextLoader):
    class Ordered(Loader):
        pass

    return yaml.load(stream, Loader=Loader), yaml.load(stream, Loader=Ordered)


def loaded_by_own_of_any(stream, loader=AnyLoader):
    return yaml.load(stream, Loader=loader)  # S506


def loaded_by_any(stream, loader=yaml.FullLoader):
    return yaml.load(stream, Loader=loader)  # S506


def loaded_by_unknown(stream, loader):
    return yaml.load(stream, Loader=loader)  # S506


class Box:
    MODE = AES.MODE_ECB  # S305

    def __init__(self, key):
        mode = self.MODE
        self.cipher = AES.new(key, self.MODE)
        self.other = AES.new(key, mode)
        self.third = AES.new(key, 1)  # S305
        self.fourth = DES3.new(key, 2, IV=key)  # S304


try:
    from ssl import PROTOCOL_SSLv3
except ImportError:
    PROTOCOL_SSLv3 = 1


def old():
    return ssl.SSLContext(PROTOCOL_SSLv3)  # S502
