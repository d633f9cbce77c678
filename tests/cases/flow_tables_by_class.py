# profile: standard
"""Tables of what to call: by the class of what is handled, filled as they are asked, and by the classes that derive."""
from collections import defaultdict
from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Renamed:
    path: str


@dataclass
class Resized:
    path: str


@dataclass
class Removed:
    path: str


class Bus:
    def __init__(self):
        self.handlers = defaultdict(list)

    def subscribe(self, kind, handler):
        self.handlers[kind].append(handler)

    def on(self, kind):
        def decorate(handler):
            self.subscribe(kind, handler)
            return handler
        return decorate

    def publish(self, event):
        for handler in self.handlers[type(event)]:
            handler(event)


bus = Bus()


@bus.on(Renamed)
def renamed(event):
    open(event.path)  # SEC101


@bus.on(Resized)
def resized(event):
    open(event.path)


def removed(event):
    open(event.path)  # SEC101


bus.subscribe(Removed, removed)


@app.route("/events")
def events():
    bus.publish(Renamed(request.args["path"]))
    bus.publish(Resized("fixed"))
    bus.publish(Removed(request.args["path"]))
    return {}


class Plugin:
    plugins = {}

    def __init_subclass__(cls, name="", **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.plugins[name] = cls

    @classmethod
    def create(cls, name):
        return cls.plugins[name]()


class Opening(Plugin, name="opening"):
    def run(self, path):
        open(path)  # SEC101


class Measuring(Plugin, name="measuring"):
    def run(self, path):
        open(str(len(path)))


class Idle(Plugin, name="idle"):
    def run(self, path):
        open(path)


@app.route("/plugins")
def plugins():
    Plugin.create("opening").run(request.args["path"])
    Plugin.create("measuring").run(request.args["path"])
    Plugin.create("idle").run("fixed")
    return {}


filters = {}


def filter_for(name):
    def decorate(cls):
        filters[name] = cls()
        return cls
    return decorate


@filter_for("open")
class Opened:
    def apply(self, path):
        open(path)  # SEC101


@filter_for("upper")
class Upper:
    def apply(self, path):
        open("fixed")


@app.route("/filters")
def filtered():
    filters["open"].apply(request.args["path"])
    filters["upper"].apply(request.args["path"])
    return {}
