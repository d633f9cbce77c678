# profile: standard
"""Paths below directories of which nothing is known, and what only looks like one."""
from fastapi import APIRouter, HTTPException, UploadFile
from flask import Flask, request

from app.core import get_directories, settings

router = APIRouter()
app = Flask(__name__)


@router.post("/backups")
async def upload(archive: UploadFile):
    destination = get_directories().backups.joinpath(archive.filename)
    with destination.open("wb") as file:  # SEC101
        file.write(await archive.read())


@router.delete("/backups/{name:path}")
def delete(name: str):
    path = settings.backups / name
    if not path.is_file():
        raise HTTPException(404)
    path.unlink()  # SEC101


@app.route("/note")
def note():
    path = settings.notes / request.args["name"]
    return {"text": path.read_text()}  # SEC101


class Store:
    def __init__(self, root):
        self.root = root

    def read(self, name):
        return (self.root / name).read_bytes()  # SEC101


@app.route("/raw")
def raw():
    return {"text": str(Store(settings.notes).read(request.args["name"]))}


@app.route("/checked")
def checked():
    path = (settings.notes / request.args["name"]).resolve()
    if not path.is_relative_to(settings.notes):
        return {}
    return {"text": path.read_text(), "part": settings.total / int(request.args["n"])}


@app.route("/last")
def last():
    return {"text": (settings.notes / (request.args["name"].rpartition("/")[2] or "none")).exists()}
