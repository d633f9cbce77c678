# profile: standard
"""Items of what was sent that are written again, made harmless or not."""
import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
FOLDER = "/srv/files"


@app.route("/1", methods=["POST"])
def first():
    data = request.get_json()
    data["file"] = secure_filename(data["name"])
    open(os.path.join(FOLDER, data["file"]))
    open(os.path.join(FOLDER, data.get("file")))
    open(os.path.join(FOLDER, data["name"]))  # SEC101
    open(os.path.join(FOLDER, data.get("name")))  # SEC101


@app.route("/2", methods=["POST"])
def second():
    data = request.get_json()
    if request.args.get("plain"):
        data["file"] = secure_filename(data["file"])
    open(os.path.join(FOLDER, data["file"]))  # SEC101


@app.route("/3", methods=["POST"])
def third():
    data = request.get_json()
    data["first"] = secure_filename(data["first"])
    data["second"] = secure_filename(data["second"])
    open(os.path.join(FOLDER, data["first"]))
    open(os.path.join(FOLDER, data["second"]))
    data = request.get_json()
    open(os.path.join(FOLDER, data["second"]))  # SEC101


@app.route("/4", methods=["POST"])
def fourth():
    data = request.get_json()
    data["file"] = data["other"]
    open(os.path.join(FOLDER, data["file"]))  # SEC101


@app.route("/5", methods=["POST"])
def fifth():
    data = request.form.to_dict()
    for name in ("first", "second"):
        data[name] = secure_filename(data[name])
    open(os.path.join(FOLDER, data["first"]))
    open(os.path.join(FOLDER, data["third"]))  # SEC101
