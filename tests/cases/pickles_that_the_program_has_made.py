# profile: standard
"""Pickles that a class has made itself, that are parts of another one, or code that an import would run."""
import importlib.util
import io
import marshal
import pickle  # S403
from multiprocessing import Process, Queue

import numpy as np
import torch


class Rows:
    def fill(self, rows):
        self.data, self.places = self._packed(rows)
        self.other = self._packed(rows)
        self.other = rows

    def _packed(self, rows):
        parts = [np.frombuffer(pickle.dumps(row), dtype=np.uint8) for row in rows]
        return np.concatenate(parts), np.cumsum([len(part) for part in parts])

    def get(self, start, end):
        return pickle.loads(memoryview(self.data[start:end]))

    def get_any(self, start, end):
        return pickle.loads(memoryview(self.other[start:end]))  # S301


class Stored:
    def fill(self, path):
        self.data = self._read(path)

    def _read(self, path):
        with open(path, "rb") as file:
            return file.read()

    def get(self):
        return pickle.loads(self.data)  # S301


class Network:
    def __setstate__(self, state):
        with io.BytesIO(state["parameters"]) as stream:
            self.parameters = torch.load(stream)
        self.names = pickle.loads(state["names"])
        self.more = pickle.load(open(state["path"], "rb"))  # S301
        self.others = torch.load(self.path)  # S614

    def restore(self, state):
        self.names = pickle.loads(state["names"])  # S301


class Compiled:
    def __setstate__(self, state):
        self.code = marshal.loads(state["code"])
        self.other = marshal.load(open(state["path"], "rb"))  # S302


def code_of(path):
    with open(path, "rb") as file:
        data = file.read()
    assert data[:4] == importlib.util.MAGIC_NUMBER
    return marshal.loads(data[16:])


def code_of_pyc(path):
    pyc_data = path.read_bytes()
    return marshal.loads(pyc_data[16:]), marshal.loads(pyc_data[4:])  # S302


def received(stream):
    data = stream.recv(4096)
    return marshal.loads(data[16:])  # S302


def work(jobs, results):
    while True:
        job = jobs.get()
        results.put(pickle.loads(job.task))


def start(task):
    jobs = Queue()
    jobs.put(Job(pickle.dumps(task)))
    Process(target=work, args=(jobs, Queue())).start()


def work_for_others(jobs, results):
    job = jobs.get()
    results.put(pickle.loads(job.task))  # S301
    results.put(pickle.loads(jobs.recent))  # S301


class Joined:
    def __init__(self, rows):
        self.data = np.concatenate([np.frombuffer(pickle.dumps(row), dtype=np.uint8) for row in rows])
        self.other = np.concatenate([np.frombuffer(row, dtype=np.uint8) for row in rows])

    def get(self, start, end):
        return pickle.loads(memoryview(self.data[start:end])), pickle.loads(memoryview(self.other[start:end]))  # S301
