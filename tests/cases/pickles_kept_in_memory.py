# profile: standard
"""Pickles that a class keeps for itself, that another process hands over, and those that come from anywhere."""
import os
import pickle  # S403
from collections import OrderedDict


class Cache:
    def __init__(self):
        self._entries = {}
        self._recent = OrderedDict()
        self._lines = []
        self.open_to_all = {}
        self._read = {}
        self._updated = {}
        self._shared = {}
        self._given = {}

    def set(self, key, value, expires):
        self._entries[key] = pickle.dumps(value)
        self._recent[key] = expires, pickle.dumps(value)
        self._lines.append(pickle.dumps(value))
        self.open_to_all[key] = pickle.dumps(value)
        self._read[key] = self.file.read()
        self._updated[key] = pickle.dumps(value)
        self._updated.update(value)
        self._shared[key] = pickle.dumps(value)
        self._given.setdefault(key, pickle.dumps(value))
        self._given.setdefault(key, value)

    def get(self, key):
        return pickle.loads(self._entries[key])

    def get_recent(self, key):
        data = self._recent.get(key)
        return None if data is None else pickle.loads(data[1])

    def get_lines(self):
        return [pickle.loads(line) for line in self._lines]

    def get_all_lines(self):
        return [*map(pickle.loads, self._lines)]

    def get_others(self, key):
        yield pickle.loads(self.open_to_all[key])  # S301
        yield pickle.loads(self._read[key])  # S301
        yield pickle.loads(self._updated[key])  # S301
        yield pickle.loads(self._shared[key])  # S301
        yield pickle.loads(self._given[key])  # S301
        yield pickle.loads(self._never[key])  # S301
        yield from map(pickle.loads, self.lines)  # S301


def fill(cache, key, data):
    cache._shared[key] = data


class Kept:
    def __exit__(self, kind, error, trace):
        self.saved = [pickle.dumps(kind), pickle.dumps(error)]
        self.partly = [pickle.dumps(kind), error]

    def resume(self):
        return map(pickle.loads, self.saved)

    def resume_partly(self):
        return map(pickle.loads, self.partly)  # S301


def run(pool, work, task):
    job = pool.submit(work, pickle.dumps(task))
    return pickle.loads(job.result())


def fetch(pool, download, address):
    job = pool.submit(download, address)
    return pickle.loads(job.result())  # S301


def child(descriptor):
    with os.fdopen(descriptor, "rb") as from_parent:
        return pickle.load(from_parent)


def read(path):
    with os.fdopen(os.open(path, os.O_RDONLY), "rb") as file:
        return pickle.load(file)  # S301
