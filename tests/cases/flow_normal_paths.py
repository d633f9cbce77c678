# profile: standard
"""Paths that are cleaned by their text and then compared with a directory that is written out."""
import os

from flask import Flask, abort, request

app = Flask(__name__)
BASE = "/srv/files/"


@app.route("/below")
def below():
    path = os.path.normpath(os.path.join(BASE, request.args["name"]))
    if not path.startswith(BASE):
        abort(404)
    with open(path) as file:
        return {"text": file.read()}


@app.route("/anywhere")
def anywhere():
    path = os.path.normpath(os.path.join(BASE, request.args["name"]))
    with open(path) as file:  # SEC101
        return {"text": file.read()}


@app.route("/rooted")
def rooted():
    name = os.path.relpath(os.path.join("/", request.args["name"]), "/")
    with open(os.path.join(BASE, name)) as file:
        return {"text": file.read()}


@app.route("/normal")
def normal():
    name = os.path.relpath(os.path.abspath("/" + request.args["name"]), start="/")
    with open(os.path.join(BASE, name)) as file:
        return {"text": file.read()}


@app.route("/cut")
def cut():
    name = os.path.normpath("/" + request.args["name"])[1:]
    with open(os.path.join(BASE, name)) as file:
        return {"text": file.read()}


@app.route("/absolute")
def absolute():
    with open(BASE + os.path.abspath("/" + request.args["name"])) as file:
        return {"text": file.read()}


@app.route("/unrooted")
def unrooted():
    name = os.path.relpath(request.args["name"], "/")
    with open(os.path.join(BASE, name)) as file:
        return {"text": file.read()}


@app.route("/relative")
def relative():
    name = os.path.relpath(os.path.join("/", request.args["name"]), BASE)
    with open(os.path.join(BASE, name)) as file:  # SEC101
        return {"text": file.read()}


@app.route("/uncut")
def uncut():
    name = os.path.abspath("/" + request.args["name"])
    with open(os.path.join(BASE, name[0:])) as file:  # SEC101
        return {"text": file.read()}
