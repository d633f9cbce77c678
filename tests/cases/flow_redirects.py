# profile: standard
"""Addresses to go on to that begin with one slash: they stay on the host."""
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/one")
def one():
    target = request.args.get("next", "")
    if not target.startswith("/") or target.startswith("//"):
        target = "/"
    return redirect(target)


@app.route("/both")
def both():
    target = request.args.get("next", "")
    if target.startswith("/") and not target.startswith("//"):
        return redirect(target)
    return redirect("/")


@app.route("/slash")
def slash():
    target = request.args.get("next", "")
    if target.startswith("/"):
        return redirect(target)  # SEC104
    return redirect("/")


@app.route("/slashes")
def slashes():
    target = request.args.get("next", "")
    if target.startswith("//"):
        target = "/"
    return redirect(target)  # SEC104
