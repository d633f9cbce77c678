# profile: standard
"""Checks that return a message with the value in it where something is wrong, and nothing where all is well."""
import re

from flask import Flask, request

app = Flask(__name__)


def what_is_wrong(name):
    if not re.fullmatch(r"[a-z0-9]+", name):
        return f"no file is called {name}"
    return None


def as_it_came(name):
    if len(name) > 3:
        return f"{name}"
    return None


@app.route("/message")
def message():
    name = request.args["name"]
    wrong = what_is_wrong(name)
    if wrong:
        return {"error": wrong}, 400
    return open("/srv/" + name).read()


@app.route("/walrus")
def walrus():
    name = request.args["name"]
    if (wrong := what_is_wrong(name)) is not None:
        return {"error": wrong}, 400
    return open("/srv/" + name).read()


@app.route("/asked")
def asked():
    name = request.args["name"]
    wrong = what_is_wrong(name)
    if not wrong:
        return {}, 400
    return open("/srv/" + name).read()  # SEC101


@app.route("/empty")
def empty():
    name = request.args["name"]
    wrong = as_it_came(name)
    if wrong:
        return {"error": wrong}, 400
    return open("/srv/" + name).read()  # SEC101
