# profile: standard
"""The part of a name behind its last dot, which leads nowhere at the end of another name."""
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/cover", methods=["POST"])
def cover(folder="/srv/covers"):
    picture = request.files["cover"]
    ending = picture.filename.rsplit(".", 1)[-1].lower()
    path = os.path.join(folder, "cover." + ending)
    picture.save(path)
    return {"size": os.path.getsize(path)}


@app.route("/size")
def size(folder="/srv/covers"):
    return {"size": os.path.getsize(os.path.join(folder, request.args["name"].rsplit(".", 1)[0]))}  # SEC101
