# profile: standard
"""An error that several tests may name: where there is none, those that alone would have named one found nothing."""
from urllib.parse import urlparse

from flask import Flask, abort, redirect, request

app = Flask(__name__)
HOSTS = ("example.org", "example.com")


@app.route("/checked")
def checked():
    url = request.args["next"]
    error = None
    if urlparse(url).netloc not in HOSTS:
        error = "invalid host"
    elif request.method == "OPTIONS":
        if request.args.get("method") not in ("GET", "POST"):
            error = "invalid method"
    if error:
        abort(400, error)
    return redirect(url)


@app.route("/at-times")
def at_times():
    url = request.args["next"]
    error = None
    if request.method == "OPTIONS":
        if urlparse(url).netloc not in HOSTS:
            error = "invalid host"
    if error:
        abort(400, error)
    return redirect(url)  # SEC104


@app.route("/taken-back")
def taken_back():
    url = request.args["next"]
    error = None
    if urlparse(url).netloc not in HOSTS:
        error = "invalid host"
    if request.method == "OPTIONS":
        if request.args.get("method") in ("GET", "POST"):
            error = None
    if error:
        abort(400, error)
    return redirect(url)  # SEC104
