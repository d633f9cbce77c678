# profile: standard
"""Checks that functions have made, which are called out of tables, or by decorators that are given them."""
import re
from functools import wraps

from flask import Flask, request

app = Flask(__name__)


def matching(pattern):
    shape = re.compile(pattern)

    def check(value):
        if shape.fullmatch(value) is None:
            raise ValueError(value)
        return value

    return check


def shortening(length):
    def shorten(value):
        return value[:length]

    return shorten


slug, short = matching(r"[a-z0-9-]+"), shortening(10)
name_of = matching(r"[a-z0-9-]+")
start_of = shortening(10)
CHECKS = {"name": name_of, "start": start_of}
ALL = (name_of,)
NONE = [start_of]


def arguments(**checks):
    def decorate(view):
        @wraps(view)
        def inner(**given):
            for name, check in checks.items():
                given[name] = check(request.args[name])
            return view(**given)

        return inner

    return decorate


@app.get("/table")
def by_table():
    open("/srv/" + CHECKS["name"](request.args["name"]))
    open("/srv/" + CHECKS["start"](request.args["start"]))  # SEC101
    return ""


@app.get("/row")
def by_row():
    open("/srv/" + ALL[0](request.args["first"]))
    open("/srv/" + NONE[0](request.args["other"]))  # SEC101
    return ""


@app.get("/loop")
def by_loop():
    data = {name: check(request.args[name]) for name, check in CHECKS.items()}
    open("/srv/" + data["name"])
    open("/srv/" + data["start"])  # SEC101
    return ""


@app.get("/decorator")
@arguments(name=name_of, start=start_of)
def by_decorator(name, start):
    open("/srv/" + name)
    open("/srv/" + start)  # SEC101
    return ""
