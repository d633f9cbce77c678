# profile: standard
"""Code of a compiled module, whose header was looked at first, or which a loader of modules reads."""
import imp
import importlib.abc
import importlib.machinery
import marshal
from importlib.util import MAGIC_NUMBER


def read_code(stream):
    if stream.read(4) != imp.get_magic():
        return None
    stream.read(4)
    return marshal.load(stream)


def read_new_code(stream):
    header = stream.read(16)
    if header[:4] != MAGIC_NUMBER:
        raise ValueError(header)
    return marshal.load(stream)


def read_before(stream):
    if stream.read(4) == MAGIC_NUMBER:
        return marshal.load(stream)
    return None


def read_any(stream):
    header = stream.read(16)
    code = marshal.load(stream)  # S302
    return code if header[:4] == MAGIC_NUMBER else None


def read_other(stream):
    if stream.read(4) == b"RPKI":
        return marshal.load(stream)  # S302
    return marshal.loads(stream)  # S302


class Importer(importlib.abc.Loader):
    def get_code(self, found):
        with open(found.cache_path, "rb") as stream:
            stream.read(8)
            return marshal.load(stream)

    def get_code_of(self, path):
        data = open(path, "rb").read()
        return marshal.loads(data[8:])

    def fetch(self, server):
        return marshal.loads(server.recv(4096))  # S302


class Finder(importlib.machinery.SourceFileLoader):
    def get_code(self, path):
        with open(path, "rb") as stream:
            return marshal.load(stream)


class Reader:
    def get_code(self, path):
        with open(path, "rb") as stream:
            return marshal.load(stream)  # S302


def get_code(path):
    with open(path, "rb") as stream:
        return marshal.load(stream)  # S302
