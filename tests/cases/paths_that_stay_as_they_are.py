# profile: standard
"""Names that are what a cleaning makes of them, normal paths that do not begin with `..`, and parts none of which is `..`."""
import os.path
import posixpath
from pathlib import Path

from flask import Flask, abort, request, send_file
from werkzeug.utils import secure_filename

app = Flask(__name__)
ROOT = "/srv/files"


@app.route("/same-base-name")
def same_base_name():
    name = request.args["name"]
    if name != os.path.basename(name):
        abort(404)
    return send_file(os.path.join(ROOT, name))


@app.route("/other-than-its-base-name")
def other_than_its_base_name():
    name = request.args["name"]
    if name == os.path.basename(name):
        abort(404)
    return send_file(os.path.join(ROOT, name))  # SEC101


@app.route("/same-cleaned")
def same_cleaned():
    name = request.args["name"]
    if secure_filename(name) == name:
        return send_file(os.path.join(ROOT, name))
    return send_file(os.path.join(ROOT, name))  # SEC101


@app.route("/cleaned-of-another")
def cleaned_of_another():
    name = request.args["name"]
    if secure_filename(request.args["other"]) != name:
        abort(404)
    return send_file(os.path.join(ROOT, name))  # SEC101


@app.route("/same-stripped")
def same_stripped():
    name = request.args["name"]
    if name != name.strip():
        abort(404)
    return send_file(os.path.join(ROOT, name))  # SEC101


@app.route("/normal")
def normal():
    name = posixpath.normpath(request.args["name"])
    if os.path.isabs(name) or name == ".." or name.startswith("../"):
        abort(404)
    return send_file(os.path.join(ROOT, name))


@app.route("/normal-or-absolute")
def normal_or_absolute():
    name = posixpath.normpath(request.args["name"])
    if name.startswith("../"):
        abort(404)
    return send_file(os.path.join(ROOT, name))  # SEC101


@app.route("/not-normal")
def not_normal():
    name = request.args["name"]
    if os.path.isabs(name) or name.startswith("../"):
        abort(404)
    return send_file(os.path.join(ROOT, name))  # SEC101


@app.route("/from-the-root")
def from_the_root():
    path = os.path.abspath(os.path.join(ROOT, request.args["name"]))
    if os.path.relpath(path, ROOT).startswith(os.pardir):
        abort(404)
    return send_file(path)


@app.route("/outside-the-root")
def outside_the_root():
    path = os.path.abspath(os.path.join(ROOT, request.args["name"]))
    if os.path.relpath(path, ROOT).startswith(os.pardir):
        return send_file(path)  # SEC101
    abort(404)


@app.route("/no-part-up")
def no_part_up():
    name = request.args["name"]
    if Path(name).is_absolute() or any(part == ".." for part in Path(name).parts):
        abort(404)
    return send_file(Path(ROOT, name))


@app.route("/no-part-up-or-empty")
def no_part_up_or_empty():
    name = request.args["name"]
    if os.path.isabs(name) or any(not part or part in (".", "..") for part in name.split("/")):
        abort(404)
    return send_file(os.path.join(ROOT, name))


@app.route("/every-part-down")
def every_part_down():
    name = request.args["name"]
    if not os.path.isabs(name) and all(part != ".." and part for part in name.split("/")):
        return send_file(os.path.join(ROOT, name))
    abort(404)


@app.route("/not-every-part-up")
def not_every_part_up():
    name = request.args["name"]
    if os.path.isabs(name) or all(part == ".." for part in name.split("/")):
        abort(404)
    return send_file(os.path.join(ROOT, name))  # SEC101


@app.route("/no-part-hidden")
def no_part_hidden():
    name = request.args["name"]
    if os.path.isabs(name) or any(part == ".git" for part in name.split("/")):
        abort(404)
    return send_file(os.path.join(ROOT, name))  # SEC101


@app.route("/split")
def split():
    folder, name = os.path.split(request.args["name"])
    send_file(os.path.join(ROOT, name))
    return send_file(os.path.join(ROOT, folder))  # SEC101


@app.route("/split-and-indexed")
def split_and_indexed():
    name = os.path.split(request.args["name"])[1]
    return send_file(os.path.join(ROOT, name))
