# profile: standard
"""Paths that are checked to stay below a directory: what chose the directory is a question of its own."""
import os
from pathlib import Path

from flask import Flask, abort, request, send_file

app = Flask(__name__)
ROOT = "/srv"


@app.get("/member/<room>")
def member(room):
    if room not in ("north", "south"):
        abort(404)
    base = os.path.realpath(os.path.join(ROOT, room))
    target = os.path.realpath(os.path.join(base, request.args["name"]))
    if target != base and not target.startswith(base + os.sep):
        abort(400)
    return send_file(target)


@app.get("/parents/<room>")
def parents(room):
    if not room.isalnum():
        abort(404)
    base = (Path(ROOT) / room).resolve()
    target = (base / request.args["name"]).resolve()
    if base not in target.parents:
        abort(400)
    return send_file(target)


@app.get("/number/<int:room>")
def number(room):
    base = os.path.realpath(os.path.join(ROOT, str(room)))
    target = os.path.realpath(os.path.join(base, request.args["name"]))
    if not target.startswith(base + os.sep):
        abort(400)
    return send_file(target)


@app.get("/unchecked")
def unchecked():
    base = os.path.realpath(os.path.join(ROOT, request.args["room"]))
    target = os.path.realpath(os.path.join(base, request.args["name"]))
    if not target.startswith(base + os.sep):
        abort(400)
    return send_file(target)  # SEC101


@app.get("/unlike/<room>")
def unlike(room):
    base = os.path.realpath(os.path.join(ROOT, request.args["room"]))
    target = os.path.realpath(os.path.join(ROOT, request.args["name"]))
    if target == base or base in target.parents:
        abort(400)
    return send_file(target)  # SEC101
