# profile: standard
"""Paths below one that the module names: what is read there is not what was sent."""
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
ROOT = Path("/srv/pages")


@app.get("/joined")
def joined():
    path = ROOT.joinpath(request.args["name"])
    return path.read_text()  # SEC101


@app.get("/divided")
def divided():
    path = ROOT / request.args["name"]
    return path.read_bytes()  # SEC101


@app.get("/named")
def named():
    return ROOT.joinpath(request.args["name"]).name  # SEC105


@app.get("/one")
def one_part():
    name = request.args["name"]
    if len(Path(name).parts) != 1:
        abort(400)
    return (ROOT / name).read_text()


@app.get("/few")
def few_parts():
    name = request.args["name"]
    if len(Path(name).parts) > 3:
        abort(400)
    return (ROOT / name).read_text()  # SEC101
