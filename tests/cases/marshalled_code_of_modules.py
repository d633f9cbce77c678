# profile: standard
"""Code of a compiled module, whose header was looked at first."""
import imp
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
