# profile: standard
"""What the constructor of an instance makes for it is not that of another instance."""
import sqlite3
from collections import defaultdict

from flask import Flask, request

app = Flask(__name__)


class Pipeline:
    def __init__(self):
        self.functions = []

    def __or__(self, function):
        self.functions.append(function)
        return self

    def __call__(self, value):
        for function in self.functions:
            value = function(value)
        return value


def opened(value):
    return open(value).read()  # SEC101


def opened_by_number(value):
    return open(value).read()


def digits(value):
    return "".join(filter(str.isdigit, value))


def loud(value):
    return value.upper()


@app.route("/pipelines")
def pipelines():
    (Pipeline() | loud | opened)(request.args["name"])
    (Pipeline() | digits | opened_by_number)(request.args["name"])
    (Pipeline() | loud | len)(request.args["name"])
    return {}


class Listeners:
    def __init__(self):
        self.functions = defaultdict(list)

    def add(self, name, function):
        self.functions[name].append(function)

    def tell(self, name, value):
        for function in self.functions[name]:
            function(value)


def remembered(value):
    open(value)  # SEC101


def forgotten(value):
    open(value)


@app.route("/listeners")
def listeners():
    loud_ones, quiet_ones = Listeners(), Listeners()
    loud_ones.add("opened", remembered)
    quiet_ones.add("opened", forgotten)
    loud_ones.tell("opened", request.args["name"])
    quiet_ones.tell("opened", "start")
    quiet_ones.tell("closed", request.args["name"])
    return {}


class Notes:
    def __init__(self):
        self.database = sqlite3.connect("notes")

    def __delitem__(self, key):
        self.database.execute("DELETE FROM notes WHERE key = '%s'" % key)  # S608


@app.route("/notes")
def notes():
    kept = Notes()
    del kept["start"]
    del kept[request.args["key"]]
    return {}
