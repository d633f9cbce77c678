# profile: standard
"""Characters of code that are looked at before it runs, on the side of the test where they are not the right ones."""

import string

from flask import Flask, request

app = Flask(__name__)


@app.route("/a")
def a():
    x = request.args["x"]
    if set(x) <= set(string.digits + "+ "):
        eval(x)
    else:
        eval(x)  # S307


@app.route("/b")
def b():
    x = request.args["x"]
    if set(x) <= set("0123"):
        return ""
    eval(x)  # S307


@app.route("/c")
def c():
    x = request.args["x"]
    if not set(x) <= set("0123"):
        eval(x)  # S307


@app.route("/d")
def d():
    x = request.args["x"]
    if not set(x).issubset("0123"):
        eval(x)  # S307


@app.route("/e")
def e():
    x = request.args["x"]
    if all(c in "0123" for c in x):
        return ""
    eval(x)  # S307


@app.route("/g")
def g():
    x = request.args["x"]
    if set(x) - set("0123"):
        eval(x)  # S307
    eval(x)  # S307


@app.route("/h")
def h():
    x = request.args["x"]
    if x in ("a", "b"):
        return ""
    eval(x)  # S307


@app.route("/i")
def i():
    x = request.args["x"]
    if x.isdigit():
        return ""
    eval(x)  # S307
