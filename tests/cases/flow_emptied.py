# profile: standard
"""Tests that leave nothing of the data, or only what they name."""
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/a")
def one_of_two():
    target = request.args["a"]
    if target == "/a" or target == "/b":
        return redirect(target)
    if target == "/a" or target.startswith("h"):
        return redirect(target)  # SEC104
    return redirect(target)  # SEC104


@app.route("/b")
def empty():
    target = request.args.get("b")
    if not target:
        return redirect("/missing/" + target)
    return redirect(target)  # SEC104


@app.route("/c")
def empty_or_not():
    target = request.args.get("c")
    if target:
        redirect(target)  # SEC104
    else:
        redirect(target)
    return redirect(target)  # SEC104


@app.route("/d")
def another_is_empty():
    target = request.args.get("d")
    known = lookup(target)
    host = target.partition("//")[2]
    if not known:
        redirect(target)  # SEC104
    if not host:
        redirect(target)  # SEC104
    return ""


@app.route("/e")
def of_types():
    target = (request.args["e"], "/home") if request.args.get("f") else "/start"
    if isinstance(target, str):
        return redirect(target)
    redirect(target[1])
    return redirect(target[0])  # SEC104


@app.route("/f")
def made_by_the_way():
    held = {"target": request.args["f"], "own": "/home"} if app.debug else None
    given = Holder(request.args["f"]) if app.debug else None
    pairs = dict([("target", request.args["f"]), ("own", "/home")])
    redirect(held["own"])
    redirect(given.own)
    redirect(pairs["own"])
    redirect(held["target"])  # SEC104
    redirect(pairs["target"])  # SEC104
    return redirect(given.target)  # SEC104


class Holder:
    def __init__(self, target):
        self.target = target
        self.own = "/home"
