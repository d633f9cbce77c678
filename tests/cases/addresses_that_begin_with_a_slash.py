# profile: standard
"""Paths that begin with a slash: what they name is no host, behind an address that is not known or before other data."""
import requests
from flask import Flask, abort, redirect, request

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


@app.get("/below")
def below():
    path = request.args["path"]
    if path.startswith("/account/"):
        return redirect(path + request.args["query"])
    return redirect(f"{path.rstrip('/')}{request.args['query']}")  # SEC104


@app.get("/below/text")
def below_in_text():
    path = request.args["path"]
    if not path.startswith(f"/{settings.PREFIX}"):
        abort(404)
    path = path.rstrip("/")
    return redirect(f"{path}{request.args['query']}")


@app.get("/slash")
def slash():
    path = request.args["path"]
    if path.startswith("/") and not path.startswith("//"):
        return redirect(path + request.args["query"])  # SEC104
    abort(404)
