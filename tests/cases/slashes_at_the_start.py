# profile: standard
"""Slashes at the start of a path, of which one is left or none."""

import re
from urllib.parse import unquote, urlparse


from flask import Flask, redirect, request

app = Flask(__name__)


def strip_url(target: str) -> str:
    parsed = urlparse(unquote(target))
    path = re.sub(r"^[/\\]+", "/", "/" + parsed.path)
    return f"{path}?{parsed.query}" if parsed.query else path


@app.route("/a")
def a():
    return redirect(strip_url(request.args.get("next", "/")))


@app.route("/b")
def b():
    return redirect(re.sub("^/+", "/", request.args["next"]))  # SEC104


@app.route("/c")
def c():
    return redirect(re.sub("^/+", "/", "/" + request.args["next"]))  # SEC104


@app.route("/d")
def d():
    return redirect(re.sub("^/+", "/", "/" + request.args["next"].replace("\\", "/")))


@app.route("/e")
def e():
    return redirect("/" + re.sub(r"^[\\/]+", "", request.args["next"]))
