# profile: standard
"""Loops over a few constants run as often as they say."""
import os
from pathlib import Path

import yaml
from elsewhere import BASE, find
from flask import Flask, redirect, request

app = Flask(__name__)
COLUMNS = ("a", "b", "c")


def spelled(text):
    result = ""
    for character in text:
        if character.isalnum():
            result += character
        else:
            result += f"&#{ord(character)};"
    return result


@app.route("/constants")
def constants(cursor):
    query = "SELECT id"
    for column in COLUMNS:
        query += ", " + column
    cursor.execute(query + " FROM t WHERE a = 'b'")
    yaml.load(spelled("ab"), Loader=yaml.Loader)
    yaml.load(spelled(request.args["a"]), Loader=yaml.Loader)  # S506
    return {}


@app.route("/last-one-counts")
def last_one_counts():
    target = request.args["a"]
    for home in ("/a", "/b"):
        target = home
    redirect(target)
    for number in (1, 2, 3):
        if number == 2:
            target = request.args["b"]
            break
    redirect(target)  # SEC104
    for number in (1, 2, 3):
        target = "/"
        if number == 2:
            continue
        target = request.args["c"]
    else:
        redirect(target)  # SEC104
    for number in (1, 2):
        return redirect("/")
    return redirect(target)


@app.route("/paths")
def paths():
    path = Path(BASE) / find(request.args["a"])
    path.unlink()  # SEC101
    find(request.args["a"]).path.unlink()
    for name in ("a", request.args["b"]):
        os.remove("/srv/" + name)  # SEC101
    return {}


def named(kind):
    name = "table_"
    if kind == "a":
        name += "a"
    elif kind == "b":
        name += "b"
    else:
        name += kind
    if not name:
        return None
    result = []
    result.append(name)
    return result[0]


@app.route("/made")
def made(cursor):
    cursor.execute("SELECT * FROM t WHERE a = '" + named("c") + "'")
    cursor.execute("SELECT * FROM t WHERE a = '" + named(request.args["a"]) + "'")  # S608
    return {}
