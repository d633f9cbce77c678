# profile: standard
"""Defaults of parameters that calls put something into."""

from flask import Flask, request

app = Flask(__name__)


def collect(name, rows=[]):
    rows.append(name)
    return rows


def collect_anew(name, rows=None):
    rows = rows or []
    rows.append(name)
    return rows


def joined(name, rows=[]):
    return name + "".join(rows)


def remember(key, value, names={}):
    names[key] = value
    return names


@app.route("/1")
def collected():
    collect(request.args["q"])
    for name in collect("x"):
        open("/srv/" + name)  # SEC101


@app.route("/2")
def collected_anew():
    collect_anew(request.args["q"])
    for name in collect_anew("x"):
        open("/srv/" + name)


@app.route("/3")
def put_together():
    joined(request.args["q"])
    open("/srv/" + joined("x"))


@app.route("/4")
def remembered():
    remember("a", request.args["q"])
    open("/srv/" + remember("b", "x")["a"])  # SEC101
    open("/srv/" + remember("b", "x")["b"])


@app.route("/5")
def given_another():
    collect(request.args["q"], [])
    for name in collect("x"):
        open("/srv/" + name)
