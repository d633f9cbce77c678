# profile: standard
"""A table of handlers that is given to a constructor while it is empty has them all when it is asked."""
from flask import Flask, request

HANDLERS = {}
OTHERS = {}


def handles(kind):
    def register(function):
        HANDLERS[kind] = function
        return function
    return register


class Bus:
    def __init__(self, handlers, others):
        self.handlers = handlers
        self.others = others

    def dispatch(self, kind, name):
        return self.handlers[kind](name)

    def dispatch_other(self, kind, name):
        return self.others[kind](name)


bus = Bus(HANDLERS, others=OTHERS)
app = Flask(__name__)


@handles("export")
def export(name):
    open("/srv/1/" + name)  # SEC101


@handles("count")
def count(name):
    open("/srv/1/" + str(len(name)))


def keep(name):
    open("/srv/2/" + name)


def exporting(name):
    open("/srv/3/" + name)  # SEC101


OTHERS["export"] = exporting


@app.post("/exports")
def exports():
    bus.dispatch("export", request.args["name"])
    bus.dispatch("count", request.args["name"])
    bus.dispatch_other("export", request.args["name"])
    return {}
