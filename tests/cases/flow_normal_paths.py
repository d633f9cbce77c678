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
