# profile: standard
"""Texts that are looked at first, and brought into another form afterwards."""
import unicodedata
from urllib.parse import unquote

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/looked")
def looked():
    name = unquote(request.args["name"])
    if ".." in name or "/" in name:
        abort(400)
    return open(name).read(20)


@app.route("/unquoted")
def unquoted():
    name = request.args["name"]
    if ".." in name or "/" in name:
        abort(400)
    with open("texts/" + name):
        pass
    name = unquote(name)
    return open("texts/" + name).read(20)  # SEC101


@app.route("/normal")
def normal():
    name = request.args["name"][:80]
    if ".." in name or "/" in name:
        abort(400)
    return open("texts/" + unicodedata.normalize("NFKC", name)).read(20)  # SEC101


@app.route("/member")
def member():
    name = request.args["name"]
    if name not in ("a", "b"):
        abort(400)
    return open("texts/" + unquote(name)).read(20)
