# profile: standard
"""Texts that are checked by all places in which a pattern is found, or by their number."""
import re

from flask import Flask, abort, request, send_file

app = Flask(__name__)
WORD = re.compile(r"^[a-z0-9_]{1,32}$")


@app.route("/whole")
def whole():
    name = request.args["name"]
    if not re.findall(r"^[a-zA-Z0-9_]{1,32}$", name):
        abort(404)
    return send_file("/srv/" + name)


@app.route("/compiled")
def compiled():
    name = request.args["name"]
    if len(WORD.findall(name)) == 0:
        abort(404)
    return send_file("/srv/" + name)


@app.route("/others")
def others():
    name = request.args["name"]
    if len(re.findall(r"[^a-zA-Z0-9_]", name)) > 0:
        abort(404)
    return send_file("/srv/" + name)


@app.route("/kept")
def kept():
    name = request.args["name"]
    strange = re.findall(r"[^a-zA-Z0-9_]", name)
    if len(strange) >= 1:
        abort(404)
    return send_file("/srv/" + name)


@app.route("/anywhere")
def anywhere():
    name = request.args["name"]
    if not re.findall(r"[a-zA-Z0-9_]{1,32}", name):
        abort(404)
    return send_file("/srv/" + name)  # SEC101


@app.route("/turned")
def turned():
    name = request.args["name"]
    if len(re.findall(r"[^a-zA-Z0-9_]", name)) == 0:
        abort(404)
    return send_file("/srv/" + name)  # SEC101


@app.route("/few")
def few():
    name = request.args["name"]
    if len(re.findall(r"[^a-zA-Z0-9_]", name)) > 3:
        abort(404)
    return send_file("/srv/" + name)  # SEC101


@app.route("/each")
def each():
    name = request.args["name"]
    if not re.finditer(r"^[a-zA-Z0-9_]{1,32}$", name):
        abort(404)
    return send_file("/srv/" + name)  # SEC101
