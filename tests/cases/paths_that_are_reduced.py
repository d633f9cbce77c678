# profile: standard
"""Paths that functions put together, or choose, of several values."""

import operator
import os
from functools import reduce
from pathlib import Path
from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/a")
def a():
    parts = request.args.get("path", "").split(":")
    target = reduce(lambda folder, part: folder / part, parts, Path("/srv"))
    return target.read_bytes()  # SEC101


@app.get("/b")
def b():
    parts = request.args.get("path", "").split(":")
    target = reduce(lambda folder, part: folder / part, [p for p in parts if p.isidentifier()], Path("/srv"))
    return target.read_bytes()


BASE = Path("/srv")


@app.get("/c")
def c():
    parts = request.args.get("path", "").split(":")
    target = reduce(lambda folder, part: folder / part, parts, BASE)
    return Response(target.read_bytes(), mimetype="application/octet-stream")  # SEC101


@app.get("/d")
def d():
    target = reduce(operator.truediv, request.args.getlist("p"), BASE)
    return target.read_bytes()  # SEC101


@app.get("/e")
def e():
    target = reduce(lambda f, p: f, request.args.getlist("p"), BASE)
    return target.read_bytes()


@app.get("/f")
def f():
    paths = (BASE / name for name in request.args.getlist("p"))
    return next(paths).read_bytes()  # SEC101


@app.get("/g")
def g():
    path = max([BASE / name for name in request.args.getlist("p")])
    return path.read_bytes()  # SEC101


CLEANING = (str.strip, os.path.basename)


@app.get("/h")
def h():
    name = reduce(lambda value, function: function(value), CLEANING, request.args["p"])
    other = reduce(lambda value, function: function(value), [str.strip, str.lower], request.args["p"])
    open("/srv/" + name)
    return open("/srv/" + other).read()  # SEC101


@app.get("/i")
def i():
    name = reduce(lambda value, bad: value.replace(bad, "_"), ["/", "\\"], request.args["p"])
    other = reduce(lambda value, bad: value.replace(bad, "_"), ["-", "\\"], request.args["p"])
    open(BASE / ("a" + name))
    last = reduce(lambda value, function: function(value), [os.path.basename, _up], request.args["p"])
    open("/srv/" + last)  # SEC101
    return open("/srv/" + other).read()  # SEC101


def _up(name):
    return request.args["folder"] + "/" + name
