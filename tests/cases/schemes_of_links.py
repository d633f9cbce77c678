# profile: standard
"""Links whose scheme is looked at, by itself, before they are shown."""
from html import escape
from urllib.parse import urlparse, urlsplit

from flask import Flask, abort, request, url_for

app = Flask(__name__)
SCHEMES = {"http", "https", "mailto"}


def is_shown(url):
    return urlparse(url).scheme.lower() in SCHEMES


@app.route("/replaced")
def replaced():
    url = request.args["url"]
    if urlsplit(url).scheme not in ("http", "https"):
        url = url_for("replaced")
    return f'<a href="{escape(url)}">x</a>'


@app.route("/equal")
def equal():
    url = request.args["url"]
    parts = urlparse(url)
    if parts.scheme != "https":
        abort(400)
    return f'<a href="{escape(url)}">x</a>'


@app.route("/position")
def by_position():
    url = request.args["url"]
    if urlparse(url)[0] not in {"http", "https"}:
        abort(400)
    return f'<a href="{escape(url)}">x</a>'


@app.route("/function")
def by_function():
    url = request.args["url"]
    if not is_shown(url):
        abort(400)
    return f'<a href="{escape(url)}">x</a>'


@app.route("/script")
def of_scripts():
    url = request.args["url"]
    if urlparse(url).scheme in {"https", "javascript"}:
        return f'<a href="{escape(url)}">x</a>'  # SEC105
    return "x"


@app.route("/host")
def of_the_path():
    url = request.args["url"]
    if urlparse(url).path in ("a", "b"):
        return f'<a href="{escape(url)}">x</a>'  # SEC105
    return "x"
