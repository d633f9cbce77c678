# profile: standard
"""A loop that none of a row gets through unchecked has checked them all."""
import os

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/all", methods=["POST"])
def all_of_them():
    names = request.form.getlist("name")
    for name in names:
        if ".." in name or name.startswith("/"):
            abort(400)
    for name in names:
        os.remove("/srv/" + name)
    return ""


@app.route("/skipped", methods=["POST"])
def skipped():
    names = request.form.getlist("name")
    for name in names:
        if not name:
            continue
        if ".." in name:
            abort(400)
    os.remove("/srv/" + names[0])  # SEC101
    return ""


@app.route("/left", methods=["POST"])
def left():
    names = request.form.getlist("name")
    for name in names:
        if ".." in name:
            abort(400)
        if name.endswith(".txt"):
            break
    os.remove("/srv/" + names[-1])  # SEC101
    return ""


@app.route("/keys", methods=["POST"])
def keys():
    for key in request.form:
        if key not in ("name", "kind"):
            abort(400)
    os.remove("/srv/" + request.form["name"])  # SEC101
    return ""


@app.route("/data", methods=["POST"])
def data():
    asked = request.get_json()
    for key in asked:
        if key not in ("name", "kind"):
            abort(400)
    os.remove("/srv/" + asked["name"])  # SEC101
    return ""


@app.route("/one", methods=["POST"])
def one():
    names = request.form.getlist("name")
    for name in names:
        if ".." in request.form["other"]:
            abort(400)
    os.remove("/srv/" + request.form["other"])  # SEC101
    return ""


@app.route("/by-key", methods=["POST"])
def by_key():
    for key in request.form:
        if key in ("name", "kind"):
            os.remove("/srv/" + key)
            os.remove("/srv/" + request.form[key])  # SEC101
    for key in request.files.keys():
        if key == "picture":
            for file in request.files.getlist(key):
                file.save("/srv/" + file.filename)  # SEC101
    return ""


@app.route("/by-name", methods=["POST"])
def by_name():
    for name in request.form.getlist("name"):
        if name in ("one", "two"):
            os.remove("/srv/" + name)
    return ""


@app.route("/listed", methods=["POST"])
def listed():
    names = request.get_json()["names"]
    for name in names:
        if ".." in name or name.startswith("/"):
            abort(400)
    os.remove("/srv/" + names[0])
    for name in names:
        os.remove("/srv/" + name)
    return [open("/srv/" + name).read() for name in names]


@app.route("/tabled", methods=["POST"])
def tabled():
    names = request.get_json()["names"]
    for name in names:
        if ".." in name or name.startswith("/"):
            abort(400)
    os.remove("/srv/" + names["first"])  # SEC101
    return ""
