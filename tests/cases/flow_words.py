# profile: standard
"""Paths that are put together from words, each of which was looked at."""
import os
import posixpath

from flask import Flask, request

app = Flask(__name__)


@app.route("/checked")
def checked():
    path = "/srv"
    for word in filter(None, posixpath.normpath(request.args["path"]).split("/")):
        if os.path.dirname(word) or word in (os.curdir, os.pardir):
            continue
        path = os.path.join(path, word)
    return open(path).read()


@app.route("/unchecked")
def unchecked():
    path = request.args["path"]
    if os.path.dirname(path):
        return open(path).read()  # SEC101
    return open("/srv/" + path).read()
