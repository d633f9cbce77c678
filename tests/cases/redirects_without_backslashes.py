# profile: audit
"""Guards of redirects that refuse the backslash as well, which browsers take for a slash, and those that do not."""
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/whole")
def whole():
    url = request.args.get("next", "/")
    if "\\" in url or not url.startswith("/") or url.startswith("//"):
        url = "/"
    return redirect(url)


@app.route("/both")
def both():
    url = request.args.get("next", "/")
    if not url.startswith("/") or url.startswith(("//", "/\\")):
        url = "/"
    return redirect(url)


@app.route("/half")
def half():
    url = request.args.get("next", "/")
    if not url.startswith("/") or url.startswith("//"):
        url = "/"
    return redirect(url)  # SEC104


@app.route("/other")
def other():
    url = request.args.get("next", "/")
    if not url.startswith("/") or "\\" in url:
        url = "/"
    return redirect(url)  # SEC104
