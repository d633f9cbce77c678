# profile: standard
"""Checks that a path lies below a directory, by functions of unknown content and by what paths have in common."""
import os.path
import posixpath

from flask import Flask, abort, request, send_file
from werkzeug.utils import secure_filename

from project.paths import directory_of, is_in_base_directory, is_subpath, inside_root, is_index

app = Flask(__name__)
ROOT = "/srv/files"


@app.route("/one")
def one():
    path = os.path.join(ROOT, request.args["name"])
    if not is_in_base_directory(path):
        abort(404)
    return send_file(path)


@app.route("/two")
def two():
    path = os.path.join(ROOT, request.args["name"])
    if is_subpath(path, ROOT):
        return send_file(path)
    return send_file(path)  # SEC101


@app.route("/three")
def three():
    path = os.path.join(ROOT, request.args["name"])
    if not inside_root(path):
        return "no"
    return open(path).read()


@app.route("/four")
def four():
    path = os.path.join(ROOT, request.args["name"])
    if not is_index(path):
        abort(404)
    return send_file(path)  # SEC101


@app.route("/five/<kind>")
def five(kind):
    folder = os.path.realpath(directory_of(kind))
    path = os.path.realpath(os.path.join(folder, request.args["name"]))
    if os.path.commonpath([folder, path]) != folder:
        abort(404)
    return send_file(path)


@app.route("/six/<kind>")
def six(kind):
    folder = os.path.realpath(directory_of(kind))
    path = os.path.realpath(os.path.join(folder, request.args["name"]))
    if os.path.commonpath([folder, path]) != ROOT:
        return send_file(path)  # SEC101
    return "yes"


@app.route("/seven")
def seven():
    name = posixpath.normpath("/" + request.args["name"]).lstrip("/")
    return open(os.path.join(ROOT, name)).read()


@app.route("/eight")
def eight():
    name = posixpath.normpath("/" + request.args["name"])
    return open(os.path.join(ROOT, name)).read()  # SEC101


@app.route("/nine")
def nine():
    name = os.path.normpath(request.args["name"]).lstrip("/")
    return open(os.path.join(ROOT, name)).read()  # SEC101


@app.route("/ten")
def ten():
    path = os.path.join(ROOT, request.args["name"])
    if os.path.commonpath([ROOT, path]) != ROOT:  # SEC319
        abort(404)
    return send_file(path)  # SEC101


@app.route("/ten-secured")
def ten_secured():
    name = request.args["name"]
    name = secure_filename(name)
    path = os.path.join(ROOT, name)
    if os.path.commonpath([ROOT, path]) != ROOT:
        abort(404)
    return send_file(path)


@app.route("/ten-shortened")
def ten_shortened():
    name = request.args["name"].strip()
    path = os.path.join(ROOT, name)
    if os.path.commonpath([ROOT, path]) != ROOT:  # SEC319
        abort(404)
    return send_file(path)  # SEC101


@app.route("/eleven")
def eleven():
    path = os.path.join(ROOT, request.args["name"])
    if not path.startswith(ROOT + "/"):  # SEC319
        abort(404)
    return send_file(path)  # SEC101


@app.route("/twelve")
def twelve():
    path = os.path.join(ROOT, "pages", request.args["name"])
    if path.startswith("/srv/other"):
        abort(404)
    path = os.path.realpath(path)
    shared = os.path.commonpath([ROOT, path])
    if shared != ROOT:
        abort(404)
    return send_file(path)
