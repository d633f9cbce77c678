# profile: standard
"""One slash in front of a path without any at its start; Werkzeug leaves tabs out, with which `/<tab>/host` is `//host`."""
from urllib.parse import urlparse

from flask import Flask, redirect, request

app = Flask(__name__)


def local(url):
    parts = urlparse(url)
    if parts.scheme or parts.netloc:
        return "/"
    return "/" + parts.path.lstrip("/")


@app.route("/local")
def to_local():
    return redirect(local(request.args.get("next", "")))


@app.route("/path")
def to_path():
    return redirect("/" + urlparse(request.args.get("next", "")).path.lstrip("/"))


@app.route("/raw")
def to_raw():
    return redirect("/" + request.args.get("next", "").lstrip("/"))  # SEC104


@app.route("/bare")
def to_bare():
    return redirect(urlparse(request.args.get("next", "")).path.lstrip("/"))  # SEC104


@app.route("/as-it-is")
def as_it_is():
    return redirect("/" + urlparse(request.args.get("next", "")).path)  # SEC104


@app.route("/query")
def to_query():
    return redirect("/" + urlparse(request.args.get("next", "")).query.lstrip("/"))  # SEC104
