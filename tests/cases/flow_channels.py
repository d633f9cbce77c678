# profile: standard
"""Queues and context variables, by which functions that do not call each other hand on data."""
import queue
import threading
from collections import deque
from contextvars import ContextVar

from flask import Flask, request

app = Flask(__name__)
jobs = queue.Queue()
sizes = queue.Queue()
recent = deque(maxlen=10)
folder = ContextVar("folder")


class Writer(threading.Thread):
    def __init__(self):
        super().__init__()
        self.paths = queue.Queue()
        self.numbers = queue.Queue()

    def add(self, path):
        self.paths.put(path)
        self.numbers.put(len(path))

    def run(self):
        while True:
            open(self.paths.get(), "w").close()  # SEC101
            open("/srv/%d" % self.numbers.get(), "w").close()


writer = Writer()


def work():
    while True:
        open(jobs.get()).close()  # SEC101
        open("/srv/%d" % sizes.get()).close()


def replay():
    return [open(path).read() for path in recent]  # SEC101


@app.route("/add")
def add():
    jobs.put(request.args["path"])
    sizes.put(len(request.args["path"]))
    recent.append(request.args["path"])
    writer.add(request.args["path"])
    folder.set(request.args["folder"])
    open(folder.get()).close()  # SEC101
    return {}
