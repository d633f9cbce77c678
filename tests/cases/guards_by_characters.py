# profile: standard
"""Texts that have no character in common with a set, in each way to ask for that."""

import os
from flask import Flask, abort, request

app = Flask(__name__)
FORBIDDEN = set(r'/\:*?"<>|') | {chr(i) for i in range(32)}
KNOWN = frozenset("/\\\0")
SHELL = set(";&|`$<>\"'\\()\n *?[]{}~#!")


@app.get("/a")
def a():
    name = request.args["name"]
    if FORBIDDEN.intersection(name) or name.startswith("."):
        abort(400)
    return open("/srv/" + name).read()


@app.get("/b")
def b():
    name = request.args["name"]
    if set(name) & KNOWN:
        abort(400)
    return open("/srv/" + name).read()


@app.get("/c")
def c():
    name = request.args["name"]
    if not KNOWN.isdisjoint(name):
        abort(400)
    return open("/srv/" + name).read()


@app.get("/d")
def d():
    name = request.args["name"]
    if set(name).isdisjoint(KNOWN):
        return open("/srv/" + name).read()
    return open("/srv/" + name).read()  # SEC101


@app.get("/e")
def e():
    name = request.args["name"]
    if not SHELL.isdisjoint(name):
        abort(400)
    os.system("ls " + name)
    return open("/srv/" + name).read()  # SEC101


@app.get("/f")
def f():
    name = request.args["name"]
    if set(name).intersection(FORBIDDEN):
        abort(400)
    return open("/srv/" + name).read()


@app.get("/g")
def g():
    name = request.args["name"]
    if KNOWN & set(name):
        return open("/srv/" + name).read()  # SEC101
    return open("/srv/" + name).read()


@app.get("/h")
def h():
    name = request.args["name"]
    if any(c in FORBIDDEN for c in name):
        abort(400)
    return open("/srv/" + name).read()


@app.get("/i")
def i():
    name = request.args["name"]
    if any(c in name for c in FORBIDDEN):
        abort(400)
    return open("/srv/" + name).read()
