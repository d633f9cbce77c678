# profile: standard
"""Methods of containers that are handed to functions, which fill them."""

from flask import Flask, request

app = Flask(__name__)


def each(given, emit):
    emit(given)


def walk(parts, visit):
    for part in parts:
        visit(part)


class Line:
    def __init__(self):
        self.calls = []

    def on(self, function):
        self.calls.append(function)

    def send(self, given):
        for function in self.calls:
            function(given)


@app.route("/functions")
def functions():
    name = request.args["name"]
    rows = []
    each("x", rows.append)
    open(rows[0])
    each(name, rows.append)
    open(rows[0])
    open(rows[1])  # SEC101
    seen = set()
    walk([name], seen.add)
    for one in seen:
        open(one)  # SEC101
    held = {}
    each({"name": name, "kind": "x"}, held.update)
    open(held["kind"])
    open(held["name"])  # SEC101
    return "done"


@app.route("/registries")
def registries():
    name = request.args["name"]
    rows, line = [], Line()
    line.on(rows.append)
    line.send("x")
    open(rows[0])
    line.send(name)
    open(rows[0])  # SEC101
    return "done"


@app.route("/mapped")
def mapped():
    name = request.args["name"]
    rows, others = [], []
    list(map(rows.append, [name]))
    open(rows[0])  # SEC101
    list.append(others, "x")
    open(others[0])
    list.append(others, name)
    open(others[1])  # SEC101
    for function in (others.extend, print):
        function([name])
    open(others[2])  # SEC101
