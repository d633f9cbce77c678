# profile: standard
"""Functions that load anything, kept as attributes of classes, which others call."""
import hashlib
import json
import pickle  # S403


class Codec:
    decode = staticmethod(pickle.loads)  # S301


class Plain:
    dumps = staticmethod(json.dumps)
    loads = staticmethod(json.loads)


class Caller:
    load = pickle.load
    digest = hashlib.sha256

    def read(self, file):
        return self.load(file)  # S301


class Own:
    loads = staticmethod(pickle.loads)

    def read(self, data):
        return self.loads(data)  # S301


def by_name(data):
    loads = pickle.loads
    return loads(data)  # S301
