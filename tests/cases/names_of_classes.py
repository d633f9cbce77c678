"""Functions that classes and instances hold under other names."""
import json
import pickle  # S403
import subprocess  # S404

import requests
import yaml


class Codec:
    read = staticmethod(pickle.loads)
    unpack = pickle.loads
    parse = staticmethod(json.loads)

    def own(self, data):
        return self.read(data)  # S301


def read(data):
    Codec.parse(data)
    Codec.other(data)
    Codec.unpack(data)  # S301
    return Codec.read(data)  # S301


class Client:
    run = staticmethod(subprocess.run)

    def __init__(self):
        self.fetch = requests.get
        self.decode = json.loads
        self.compose = yaml.load
        self.revive = pickle.loads
        self.restore = pickle.loads  # S301

    def load(self, address, command):
        self.decode(self.fetch(address, timeout=5))
        self.fetch(address, timeout=5, verify=False)  # S501
        self.compose(address, Loader=yaml.Loader)  # S506
        self.run("ls " + command, shell=True)  # S602
        return self.revive(address)  # S301
