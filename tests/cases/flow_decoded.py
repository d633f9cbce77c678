# profile: standard
"""Texts that are looked at first, and brought into another form afterwards."""
import os
import unicodedata
from base64 import b64encode
from binascii import hexlify, unhexlify
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


@app.route("/cut")
def cut():
    name = unquote(os.path.basename(request.args["url"]))
    return open("texts/" + name).read(20)  # SEC101


@app.route("/cut_last")
def cut_last():
    name = os.path.basename(unquote(request.args["url"]))
    return open("texts/" + name).read(20)


@app.route("/member")
def member():
    name = request.args["name"]
    if name not in ("a", "b"):
        abort(400)
    return open("texts/" + unquote(name)).read(20)


@app.route("/spelled")
def spelled():
    name = hexlify(request.args["name"].encode()).decode()
    with open("texts/" + name) as stream:
        return stream.read() + b64encode(request.args["text"].encode()).decode()


@app.route("/spelled_back")
def spelled_back():
    name = hexlify(request.args["name"].encode())
    return open(b"texts/" + unhexlify(name)).read(20)  # SEC101
