# profile: standard
"""What `itemgetter()` and the like take of what holds data, and what weak references lead to."""
import os
import weakref
from operator import attrgetter, itemgetter, methodcaller

from flask import Flask, request

app = Flask(__name__)


class Job:
    def __init__(self, command):
        self.command = command
        self.kind = "shell"


@app.route("/items")
def items():
    row = {"name": request.args["name"], "kind": "b"}
    os.system("ls " + itemgetter("kind")(row))
    os.system("ls " + itemgetter("name")(row))  # S605
    name, kind = itemgetter("name", "kind")(row)
    os.system("ls " + kind)
    os.system("ls " + name)  # S605
    for name in map(itemgetter("kind"), [row]):
        os.system("ls " + name)
    for name in map(itemgetter("name"), [row]):
        os.system("ls " + name)  # S605
    return ""


@app.route("/attributes")
def attributes():
    job = Job(request.args["name"])
    os.system("ls " + attrgetter("kind")(job))
    os.system("ls " + attrgetter("command")(job))  # S605
    os.system(methodcaller("replace", "a", "b")(job.command))  # S605
    os.system(methodcaller("replace", "a", "b")(job.kind))
    return ""


@app.route("/references")
def references():
    job = Job(request.args["name"])
    os.system("ls " + weakref.ref(job)().kind)
    os.system("ls " + weakref.ref(job)().command)  # S605
    os.system("ls " + weakref.proxy(job).command)  # S605
    jobs = weakref.WeakValueDictionary()
    jobs["last"] = job
    os.system("ls " + jobs["last"].kind)
    os.system("ls " + jobs["last"].command)  # S605
    return ""


def made_of_nothing(*rows, **more):
    itemgetter()()
    attrgetter()(**more)
    methodcaller()(*rows)
    itemgetter(*rows)(rows)
    return itemgetter("a")(*rows), attrgetter("a")(), methodcaller("a")()
