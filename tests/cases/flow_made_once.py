# profile: standard
"""What a module or the body of a class makes once is known by what made it: instances, and functions within functions."""
from pathlib import Path

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)
BASE = Path("/srv/media")


class Store:
    def __init__(self, base=BASE):
        self.base = base

    def read(self, name):
        return (self.base / name).read_bytes()  # SEC101

    def __getitem__(self, name):
        return open(self.base / name).read()  # SEC101

    def named(self, name):
        return (self.base / str(len(name))).read_bytes()


class Files(MethodView):
    store = Store()

    def get(self):
        return str(self.store.read(request.args["name"]) + self.store.named(request.args["name"]))

    def post(self):
        return str(len(self.store[request.form["name"]]))


def reading(directory):
    def read(name):
        return open(directory + "/" + name).read()  # SEC101
    return read


def measuring(directory):
    def measure(name):
        return open(directory + "/" + str(len(name))).read()
    return measure


def joining(directory):
    return lambda name: open(directory + "/" + name).read()  # SEC101


read_page = reading("/srv/pages")
read_fixed = measuring("/srv/pages")
read_note = joining("/srv/notes")


@app.route("/pages")
def pages():
    return {"pages": [read_page("start"), read_page(request.args["page"]), read_fixed(request.args["page"])]}


@app.route("/notes")
def notes():
    return {"notes": [read_note("start"), read_note(request.args["note"])]}
