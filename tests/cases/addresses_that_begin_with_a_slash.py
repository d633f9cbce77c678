# profile: standard
"""Paths that begin with a slash, behind an address that is not known: what they name is no host."""
import requests
from flask import Flask, abort, request

from shop import settings

app = Flask(__name__)


@app.get("/checked")
def checked():
    path = request.args["path"]
    if not isinstance(path, str) or not path.startswith("/"):
        abort(400)
    return call(path)


def call(path):
    return requests.get(f"{settings.BACKEND}{path}", timeout=9).text


@app.get("/unchecked")
def unchecked():
    return requests.get(f"{settings.BACKEND}{request.args['path']}", timeout=9).text  # SEC103
