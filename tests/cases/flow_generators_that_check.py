# profile: standard
"""What a generator has checked of what it yields, and of its parts."""
import os
import zipfile
from pathlib import Path, PurePosixPath

from flask import Flask, request

app = Flask(__name__)
ROOT = Path("/srv/files")


def checked(archive):
    for member in archive.infolist():
        name = PurePosixPath(member.filename)
        if name.is_absolute() or ".." in name.parts:
            raise ValueError(member.filename)
        if not member.is_dir():
            yield member


def counted(archive):
    for number, member in enumerate(archive.infolist()):
        if number > 100:
            raise ValueError(member.filename)
        yield member


def sometimes(archive):
    for member in archive.infolist():
        if member.is_dir():
            yield member
        elif ".." not in PurePosixPath(member.filename).parts:
            yield member


@app.post("/checked")
def unpack_checked():
    with zipfile.ZipFile(request.files["archive"].stream) as archive:
        for member in checked(archive):
            path = ROOT / member.filename
            path.write_bytes(archive.read(member))
    return {}


@app.post("/counted")
def unpack_counted():
    with zipfile.ZipFile(request.files["archive"].stream) as archive:
        for member in counted(archive):
            path = ROOT / member.filename
            path.write_bytes(archive.read(member))  # SEC330
    return {}


@app.post("/sometimes")
def unpack_sometimes():
    with zipfile.ZipFile(request.files["archive"].stream) as archive:
        for member in sometimes(archive):
            path = ROOT / member.filename
            path.write_bytes(archive.read(member))  # SEC330
    return {}


def names():
    for name in request.args.getlist("name"):
        if not name.isalnum():
            continue
        yield name


def all_names():
    for name in request.args.getlist("name"):
        if not name.isalnum():
            print(name)
        yield name


@app.get("/names")
def found():
    for name in names():
        os.system("find " + name)
    for name in all_names():
        os.system("find " + name)  # S605
    return {}
