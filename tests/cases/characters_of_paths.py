# profile: standard
"""A text of some characters is harmless in a command; with dots and slashes among them, it may name any file."""
import os
import string

from flask import Flask, abort, request

app = Flask(__name__)
PLAIN = string.ascii_letters + string.digits + "-_."
OF_PATHS = PLAIN + "/"


@app.route("/all")
def all_of_them():
    name = request.args["name"]
    if not all(c in OF_PATHS for c in name):
        abort(400)
    os.system("ls " + name)
    open("pages/" + name)  # SEC101


@app.route("/plain")
def plain():
    name = request.args["name"]
    if not all(c in PLAIN for c in name):
        abort(400)
    open("pages/" + name)


@app.route("/either")
def either():
    name = request.args["name"]
    if not all(c.isalnum() or c in "-_./" for c in name):
        abort(400)
    os.system("ls " + name)
    open("pages/" + name)  # SEC101


@app.route("/apart")
def apart():
    name = request.args["name"]
    if not all(c.isalnum() or c == "/" or c in "-_." for c in name):
        abort(400)
    open("pages/" + name)  # SEC101


@app.route("/joined")
def joined():
    name = "".join(c for c in request.args["name"] if c.isalnum() or c in "-_./")
    os.system("ls " + name)
    open("pages/" + name)  # SEC101


@app.route("/joined-plain")
def joined_plain():
    name = "".join(c for c in request.args["name"] if c.isalnum() or c in "-_.")
    open("pages/" + name)


@app.route("/subset")
def subset():
    name = request.args["name"]
    if set(name) <= set(OF_PATHS):
        open("pages/" + name)  # SEC101
    if set(name) <= set(PLAIN):
        open("pages/" + name)


@app.route("/first")
def first_piece():
    path = request.args["path"]
    folder, rest = path.split("/", 1)
    open("/srv/" + rest)  # SEC101
    if "/" in path:
        name, _, others = path.partition("/")
    else:
        name = path
    open("/srv/" + name)
    start, end = path.split(":", 1)
    open("/srv/" + start)  # SEC101
    return open("/srv/" + folder)
