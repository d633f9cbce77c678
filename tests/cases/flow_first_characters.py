# profile: standard
"""Addresses of which the first characters are looked at one by one, and attributes that a class is asked for."""
from flask import Flask, abort, redirect, request

from project import shop
from project.models import Shelf

app = Flask(__name__)


@app.route("/both")
def both():
    target = request.args["next"]
    if target[0] != "/" or target[1] == "/":
        abort(400)
    return redirect(target)


@app.route("/slices")
def slices():
    target = request.args["next"]
    if target and target[0] == "/" and target[1:2] not in ("/", "\\"):
        return redirect(target)
    return redirect("/")


@app.route("/first")
def first():
    target = request.args["next"]
    if target[0] != "/":
        abort(400)
    return redirect(target)  # SEC104


@app.route("/second")
def second():
    target = request.args["next"]
    if target[1] == "/" or target[2:3] == "/":
        abort(400)
    return redirect(target)  # SEC104


@app.route("/columns")
def columns():
    name = request.args["name"]
    if not hasattr(Shelf, name):
        abort(400)
    return str(Shelf.query.order_by(getattr(Shelf, name)).all())


@app.route("/methods")
def methods():
    name = request.args["name"]
    if not hasattr(shop, name):
        abort(400)
    return str(getattr(shop, name)())  # SEC116
