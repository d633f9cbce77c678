"""Operators call the methods that classes of the project have for them."""
from flask import Flask, request

app = Flask(__name__)


class Folder:
    def __init__(self, *parts):
        self.parts = list(parts)

    def __truediv__(self, other):
        return Folder(*self.parts, other)

    def __or__(self, other):
        return Folder(*self.parts, "beside", *other.parts)

    def __iadd__(self, other):
        self.parts.append(other)
        return self

    def __str__(self):
        return "/".join(self.parts)

    def read(self):
        return open(str(self)).read()  # SEC101


class Shelf(Folder):
    def read(self):
        return open(str(self)).read()  # SEC101


class Drawer(Folder):
    def read(self):
        return open(str(self)).read()  # SEC101


class Box(Folder):
    def read(self):
        return open(str(self)).read()

    def __truediv__(self, other):
        return Box(*self.parts, str(len(other)))

    def __rtruediv__(self, other):
        return Box("top", *self.parts)


@app.route("/divided")
def divided():
    return (Folder("srv") / request.args["name"]).read()


@app.route("/beside")
def beside():
    return Shelf("srv").read() + open(str(Shelf("srv") | Shelf(request.args["name"]))).read()  # SEC101


@app.route("/kept")
def kept():
    shelf = Shelf("srv")
    shelf += request.args["name"]
    return shelf.read()


@app.route("/behind")
def behind():
    (Drawer("srv") | Box(request.args["name"])).read()
    drawer = Drawer("srv")
    drawer += request.args["name"]
    return drawer.read()


@app.route("/measured")
def measured():
    (Box("srv") / request.args["name"]).read()
    (Box("srv") / "name").read()
    return (request.args["name"] / Box("srv")).read()
