# profile: standard
"""Paths in which `..` is refused, and an absolute path takes the place of the directory."""
import os
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
BASE = "/srv/files"


@app.route("/parents")
def parents():
    name = request.args["name"]
    if ".." in name:
        abort(404)
    with open(os.path.join(BASE, name)) as joined:  # SEC101
        first = joined.read()
    with open(f"{BASE}/{name}") as formatted, open(os.path.join(BASE, "img-" + name)) as prefixed:
        second = formatted.read() + prefixed.read()
    return {"first": first, "second": second, "third": (Path(BASE) / name).read_text()}  # SEC101


@app.route("/late")
def late():
    path = os.path.join(BASE, request.args["name"])
    if "../" in path:
        abort(404)
    os.remove(path)  # SEC101
    os.remove(os.path.join(BASE, request.args["other"].replace("..", "")))  # SEC101
    return {}


@app.route("/both")
def both():
    name = request.args["name"]
    if ".." in name or name.startswith(("/", "~")):
        abort(404)
    os.remove(os.path.join(BASE, name))
    other = request.args["other"]
    path = Path(BASE).joinpath(other)
    if os.path.isabs(other) or ".." in other:
        abort(404)
    path.unlink()
    third = Path(request.args["third"])
    if third.is_absolute() or ".." in request.args["third"]:
        abort(404)
    (BASE / third).unlink()
    return {}


@app.route("/cut")
def cut():
    name = request.args["name"].lstrip("/")
    if ".." not in name:
        os.remove(os.path.join(BASE, name))
    # What is left of `....//` is `../`.
    os.remove(BASE + "/x" + request.args["name"].replace("../", ""))  # SEC101
    return {}


@app.route("/without")
def without():
    name = request.args["name"].replace("..", "")
    open(name)  # SEC101
    open("/srv/" + name)
    open(BASE + name)
    open(name.lstrip("/"))
    open(name.replace("/", "_"))
    if not name.startswith("/"):
        open(name)
    return {}
