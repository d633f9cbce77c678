# profile: standard
"""Containers of a class that its class methods fill, for the class or for those that derive from it."""
from collections import defaultdict

from flask import Flask, request

app = Flask(__name__)


class Bus:
    listeners = defaultdict(list)

    @classmethod
    def on(cls, name, function):
        cls.listeners[name].append(function)

    @classmethod
    def emit(cls, name, *arguments):
        for function in cls.listeners[name]:
            function(*arguments)


class Plugin:
    kinds = {}

    def __init_subclass__(cls, **keywords):
        super().__init_subclass__(**keywords)
        cls.kinds[cls.__name__] = cls


class Reader(Plugin):
    def go(self, name):
        open("/srv/" + name)  # SEC101


class Writer:
    def go(self, name):
        open("/srv/" + name)


class Counter(Plugin):
    kinds = {}

    def count(self, name):
        open("/srv/" + name)  # SEC101


class Lines(Counter):
    def count(self, name):
        open("/srv/" + name)  # SEC101


def saved(name):
    open("/srv/" + name)  # SEC101


def loaded(name):
    open("/srv/" + name)


Bus.on("saved", saved)
Bus.on("loaded", loaded)


@app.get("/send/<kind>")
def send(kind):
    Bus.emit("saved", request.args["name"])
    Plugin.kinds[kind]().go(request.args["name"])
    Counter.kinds[kind]().count(request.args["name"])
    return ""
