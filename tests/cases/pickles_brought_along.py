# profile: standard
"""Pickles that lie beside the module that reads them, and those that a process prints which it has started."""
import importlib.resources
import marshal
import os
import pickle  # S403
import subprocess
from pathlib import Path

HERE = Path(__file__).parent


def table():
    with open(os.path.join(os.path.dirname(__file__), "table.pkl"), "rb") as stream:
        return pickle.load(stream), pickle.loads((HERE / "other.pkl").read_bytes())


def table_of_package():
    with importlib.resources.files("shop").joinpath("table.pkl").open("rb") as stream:
        return pickle.load(stream)


def table_called(name):
    with open(os.path.join(os.path.dirname(__file__), name), "rb") as stream:
        return pickle.load(stream)  # S301


def kept():
    with open(HERE / "uploads" / "table.pkl", "rb") as stream:
        return pickle.load(stream)  # S301


class Started:
    def __init__(self, process):
        self.process = process

    def rows(self):
        return pickle.load(self.process.stdout)


class Worker:
    def __init__(self, command):
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE)

    def rows(self):
        return pickle.load(self.process.stdout)

    def more(self):
        return pickle.load(self.process.files)  # S301


def rows(command):
    process = subprocess.Popen(["p4", "-G", *command], stdout=subprocess.PIPE)
    remote = subprocess.Popen(["ssh", *command], stdout=subprocess.PIPE)
    return marshal.load(process.stdout), marshal.load(remote.stdout)  # S302
