# profile: standard
"""What a method of the project does is what its body does, though methods of containers are called so."""
from flask import Flask, request

from elsewhere import Table

app = Flask(__name__)


class Store:
    def __init__(self, root):
        self.root = root
        self.name = ""

    def add(self, name):
        return len(name)

    def update(self, name):
        self.name = name


@app.route("/kept")
def kept(store: Store):
    store.add(request.args["name"])
    return open(store.root).read()


@app.route("/named")
def named(store: Store):
    store.update(request.args["name"])
    return open(store.name).read()  # SEC101


@app.route("/unknown")
def unknown(table: Table):
    table.update(request.args["name"])
    return open("/srv/" + table.root).read()  # SEC101
