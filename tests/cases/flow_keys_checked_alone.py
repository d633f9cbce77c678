# profile: standard
"""Dictionaries of what was sent of which only the keys are looked at: what is there may still be anything."""
from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)
NAMES = ("first", "second")


@dataclass
class Sent:
    first: str = ""
    second: str = ""

    @classmethod
    def of(cls, data):
        return cls(**{name: value for name, value in data.items() if name in cls.__annotations__})


@app.route("/1")
def chosen():
    data = dict(request.args)
    some = {name: value for name, value in data.items() if name in NAMES}
    open(some["first"])  # SEC101


@app.route("/2")
def filled():
    open(Sent.of(dict(request.args)).first)  # SEC101


@app.route("/3")
def names():
    for name in dict(request.args):
        if name in NAMES:
            open(name)


@app.route("/4")
def values():
    for value in dict(request.args).values():
        if value in NAMES:
            open(value)
