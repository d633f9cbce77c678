# profile: standard
"""Templates and patterns that are only parsed, addresses behind one slash, and paths that a function promises to check."""
import re

from flask import Flask, redirect, request
from jinja2 import Environment

from project import build_safe_abspath, validate_path_is_safe

app = Flask(__name__)
environment = Environment(autoescape=True)


@app.route("/syntax")
def syntax():
    environment.from_string(request.args["page"])
    re.compile(request.args["pattern"])
    re.search(request.args["pattern"], "text")  # SEC114
    pattern = re.compile(request.args["pattern"])  # SEC114
    return environment.from_string(request.args["page"]).render(pattern=pattern)  # SEC106


@app.route("/back")
def back():
    if request.args["how"] == "one":
        return redirect("/" + request.args["path"].lstrip("/"))  # SEC104
    if request.args["how"] == "two":
        return redirect(request.args["path"].lstrip("/\\"))  # SEC104
    target = "/" + (request.args["path"] or "").lstrip("/\\")
    target += "?" + request.args["query"]
    return redirect(target)


@app.route("/file")
def file():
    path = build_safe_abspath("files", request.args["name"])
    name = validate_path_is_safe(request.args["name"])
    return [open(path).read(), open(name).read(), open(request.args["name"]).read()]  # SEC101
