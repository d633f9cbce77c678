# profile: standard
"""What is put into an object of another module is there for the rest of the function, under its key."""
from flask import Flask, redirect, request, session

from shop.state import CACHE

app = Flask(__name__)


@app.route("/hello")
def hello():
    session["name"] = request.args["name"]
    return "<p>" + session["name"]  # SEC105


@app.route("/got")
def got():
    session["name"] = request.args["name"]
    return "<p>" + session.get("name", "nobody")  # SEC105


@app.route("/next")
def following():
    if "next" in request.args:
        CACHE["next"] = request.args["next"]
    return redirect(CACHE["next"])  # SEC104


@app.route("/other")
def other():
    session["name"] = request.args["name"]
    CACHE["next"] = request.args["next"]
    return "<p>" + session["greeting"] + CACHE["name"]


@app.route("/replaced")
def replaced():
    session["name"] = request.args["name"]
    session["name"] = "somebody"
    return "<p>" + session["greeting"]


@app.route("/later")
def later():
    return "<p>" + session["name"]  # SEC105
