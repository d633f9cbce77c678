"""Uploaded files that are stored under the name that the sender gave them."""

import os
import uuid

from flask import Flask, request
from werkzeug.datastructures import FileStorage
from werkzeug.utils import secure_filename

app = Flask(__name__)
STORE = "/srv/store"


@app.route("/one", methods=["POST"])
def one():
    picture = request.files["picture"]
    picture.save(os.path.join(STORE, secure_filename(picture.filename)))
    picture.save(dst=f"{STORE}/{picture.filename}")  # SEC101
    return {}


@app.route("/many", methods=["POST"])
def many():
    for number, picture in enumerate(request.files.getlist("pictures")):
        picture.save(os.path.join(STORE, str(number)))
        picture.save(os.path.join(STORE, picture.filename))  # SEC101
    for picture in request.files.values():
        keep(picture)
    return {}


def keep(picture):
    picture.save(STORE + "/" + picture.filename)  # SEC101


@app.route("/typed", methods=["POST"])
def typed():
    picture: FileStorage = take()
    picture.save(os.path.join(STORE, "picture"))
    picture.save(os.path.join(STORE, picture.filename))  # SEC101
    return {}


@app.route("/endings", methods=["POST"])
def endings():
    picture = request.files["picture"]
    name = picture.filename
    picture.save(os.path.join(STORE, uuid.uuid4().hex + os.path.splitext(name)[1]))
    _, ending = os.path.splitext(name)
    picture.save(os.path.join(STORE, uuid.uuid4().hex + ending.lower()))
    picture.save(os.path.join(STORE, f"{uuid.uuid4()}.{name.rsplit('.', 1)[1]}"))
    picture.save(os.path.join(STORE, "%s.%s" % (uuid.uuid4(), name.split(".")[-1].lower())))
    picture.save(os.path.join(STORE, "picture." + name.rpartition(".")[2]))
    picture.save(os.path.join(STORE, name.split("/")[-1]))
    picture.save(os.path.join(STORE, os.path.splitext(name)[0] + ".png"))  # SEC101
    picture.save(os.path.join(STORE, name.split(".")[0]))  # SEC101
    picture.save(os.path.join(STORE, name.rsplit(".", 1)[0] + ".png"))  # SEC101
    picture.save(os.path.join(STORE, "picture." + name.split("-")[-1]))  # SEC101
    return {}


@app.route("/record", methods=["POST"])
def record(records):
    # Whatever else has a method of that name is no file.
    entry = records.entry(request.form["name"])
    entry.save(request.form["comment"])
    Entry().save(request.files["picture"].filename)
    return {}


def stored(picture, folder):
    ending = picture.filename.rsplit(".", 1)[-1].lower()
    picture.save(os.path.join(folder, "picture." + ending))
    picture.save(os.path.join(folder, ending))  # SEC101


@app.route("/helped", methods=["POST"])
def helped():
    for picture in request.files.getlist("pictures"):
        stored(picture, STORE)
    return {}


@app.route("/kinds", methods=["POST"])
def kinds():
    picture = request.files["picture"]
    if picture.content_type != "image/png":
        return {}
    picture.save(os.path.join(STORE, secure_filename(picture.filename)))
    picture.save(os.path.join(STORE, picture.filename))  # SEC101
    return {}
