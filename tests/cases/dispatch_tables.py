"""Functions that are taken out of a dispatch table and called at once, or by another name."""
import os
import pickle  # S403
import shlex
from collections import ChainMap

from flask import Flask, request

app = Flask(__name__)
RUNNERS = {"shell": os.system, "show": print}
CLEANERS = {"quote": shlex.quote, "show": str}


class Store:
    readers = {"pickle": pickle.loads, "text": str}  # S301

    def read(self, kind, data):
        return self.readers[kind](data)  # S301


@app.route("/run", methods=["POST"])
def run():
    RUNNERS["shell"](request.form["command"])  # S605
    RUNNERS["show"](request.form["command"])
    RUNNERS["shell"](CLEANERS["quote"](request.form["command"]))
    return "done"


@app.route("/choose", methods=["POST"])
def choose():
    RUNNERS[request.form["kind"]](request.form["command"])  # S605
    RUNNERS.get(request.form["kind"], print)(request.form["command"])  # S605
    work = RUNNERS[request.form["kind"]]
    work(request.form["command"])  # S605
    show = CLEANERS[request.form["kind"]]
    show(request.form["command"])
    return "done"


@app.route("/rows", methods=["POST"])
def rows():
    {"shell": os.system}["shell"](request.form["command"])  # S605
    [print, os.system][1](request.form["command"])  # S605
    [print, os.system][0](request.form["command"])
    Store().read("pickle", request.data)
    return "done"


@app.route("/layers")
def layers():
    fixed = ChainMap({"root": "/srv"}, request.args)
    open(fixed["root"])
    open(fixed["name"])  # SEC101
    return open(ChainMap(request.args, {"root": "/srv"})["root"]).read()  # SEC101


@app.route("/each", methods=["POST"])
def each():
    for work in (print, os.system):
        work(request.form["command"])  # S605
    for act in RUNNERS.values():
        act(request.form["command"])  # S605
    for name, call in RUNNERS.items():
        call(name)
        call(request.form["command"])  # S605
    for () in {}.items():
        pass
    for _, _, call in RUNNERS.items():
        call(name)
    for clean in CLEANERS.values():
        clean(request.form["command"])
    return "done"
