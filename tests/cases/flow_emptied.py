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
