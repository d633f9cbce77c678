# profile: standard
"""What is written to classes, from outside and by their methods, and instances that `__new__()` makes."""
import os

from flask import Flask, request

app = Flask(__name__)


class State:
    path = None
    __hidden = "tea"

    @classmethod
    def set(cls, path):
        cls.path = path

    @classmethod
    def get(cls):
        return cls.path

    @staticmethod
    def hide(path):
        State.__hidden = path

    @staticmethod
    def hidden():
        return State.__hidden


@app.route("/methods")
def methods():
    State.set(request.args["path"])
    os.system(State.get())  # S605
    State.hide(request.args["path"])
    os.system(State.hidden())  # S605
    State.hide("tea")
    os.system(State.hidden())
    return ""


class Shelf:
    name = "tea"
    kind = "tea"


@app.route("/outside")
def outside():
    Shelf.name = request.args["name"]
    os.system(Shelf.name)  # S605
    shelf = Shelf()
    os.system(shelf.name)  # S605
    os.system(shelf.kind)
    Shelf.name = "tea"
    os.system(Shelf.name)
    return ""


@app.route("/inside")
def inside():
    name = request.args["name"]

    class Local:
        given = name
        fixed = "tea"

        def run(self):
            os.system(self.given)  # S605
            os.system(self.fixed)

    class Base:
        def __init__(self):
            self.given = name
            self.fixed = "tea"

        def get(self):
            return self.given

    class Derived(Base):
        def __init__(self):
            super().__init__()

        def run(self):
            os.system(self.get())  # S605
            os.system(self.fixed)

    os.system(Local.given)  # S605
    os.system(Local.fixed)
    Local().run()
    Derived().run()
    return ""


class Made:
    def __new__(cls, name, kind):
        made = super().__new__(cls)
        made.name = name
        made.kind = kind
        return made


class Single:
    one = None

    def __new__(cls, *given):
        if cls.one is None:
            cls.one = object.__new__(cls)
        return cls.one

    def __init__(self, name, kind):
        self.name = name
        self.kind = kind


class Chosen:
    def __new__(cls, name):
        return Made(name, "tea")


@app.route("/made")
def made():
    os.system(Made(request.args["name"], "tea").name)  # S605
    os.system(Made(request.args["name"], "tea").kind)
    os.system(Single(request.args["name"], "tea").name)  # S605
    os.system(Single(request.args["name"], "tea").kind)
    os.system(Chosen(request.args["name"]).name)  # S605
    os.system(Chosen(request.args["name"]).kind)
    return ""
