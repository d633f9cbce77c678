# profile: standard
"""What was sent is a text or bytes: a path it is only where the program has made one of it."""
import shutil
from pathlib import Path

from fastapi import FastAPI, File
from flask import Flask, request

api = FastAPI()
app = Flask(__name__)


def write(data, name):
    if isinstance(data, Path):
        shutil.copy2(data, name)
    else:
        Path(name).write_bytes(data)


def copy(path, name):
    if isinstance(path, Path):
        shutil.copy2(path, name)  # SEC101


@api.put("/bytes")
def put(image: bytes = File(...)):
    write(image, "/srv/image")
    return {}


@app.route("/text")
def text():
    name = request.args["name"]
    if isinstance(name, Path):
        name.touch()
    (Path("/srv") / name).touch()  # SEC101
    return ""


@app.route("/path")
def path():
    copy(Path("/srv", request.args["name"]), "/srv/image")
    return ""
