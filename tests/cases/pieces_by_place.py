# profile: standard
# python: 3.10
"""A piece of a path has no slash where it is taken by its place; put together again, pieces have."""

import os

from flask import Flask, request

app = Flask(__name__)
BASE = "/srv/shelves"


@app.route("/kept")
def kept():
    parts = request.args["path"].split("/")
    with open(f"{BASE}/{parts[1]}") as file:
        return file.read()


@app.route("/matched")
def matched():
    match request.args["path"].split("/"):
        case ["shelf", name] | [name]:
            with open(f"{BASE}/{name}") as file:
                return file.read()
    return ""


@app.route("/other")
def other():
    parts = request.args["path"].split("-")
    with open(f"{BASE}/{parts[1]}") as file:  # SEC101
        return file.read()


@app.route("/again")
def again():
    parts = request.args["path"].split("/")
    with open(os.path.join(BASE, *parts)) as file:  # SEC101
        return file.read()


@app.route("/rest")
def rest():
    parts = request.args["path"].split("/")
    with open(BASE + "/" + "/".join(parts[1:])) as file:  # SEC101
        return file.read()


@app.route("/few")
def few():
    parts = request.args["path"].split("/", 1)
    with open(f"{BASE}/{parts[1]}") as file:  # SEC101
        return file.read()


@app.route("/each")
def each():
    path = BASE
    for part in request.args["path"].split("/"):
        path = os.path.join(path, part)
    with open(path) as file:  # SEC101
        return file.read()


@app.route("/matched-rest")
def matched_rest():
    match request.args["path"].split("/"):
        case ["shelf", *names]:
            with open(f"{BASE}/{'/'.join(names)}") as file:  # SEC101
                return file.read()
    return ""
