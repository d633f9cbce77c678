"""Uploaded files that are stored under the name that the sender gave them."""

import os

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


@app.route("/record", methods=["POST"])
def record(records):
    # Whatever else has a method of that name is no file.
    entry = records.entry(request.form["name"])
    entry.save(request.form["comment"])
    Entry().save(request.files["picture"].filename)
    return {}
