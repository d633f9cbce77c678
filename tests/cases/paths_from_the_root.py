# profile: standard
"""Ways from the root, names without separators, and addresses of one of several schemes."""

import os
from os import sep, altsep
from os.path import relpath
from urllib import request as urlrequest
from urllib.parse import urlparse

from flask import Flask, abort, request

app = Flask(__name__)
ROOT = "/srv/imports"


@app.post("/a")
def a():
    name = request.files["f"].filename
    name = name.replace(sep, " ")
    if altsep:
        name = name.replace(altsep, " ")
    with open(os.path.join(ROOT, name), "wb") as out:
        out.write(b"")
    return {}


@app.post("/b")
def b():
    volume = request.json["volume"]
    if volume[0] != "/" or volume.find("..") >= 0:
        abort(400)
    os.makedirs(os.path.join(ROOT, os.path.relpath(volume, "/")), exist_ok=True)
    return {}


@app.post("/c")
def c():
    volume = request.json["volume"]
    os.makedirs(os.path.join(ROOT, os.path.relpath(volume, "/")), exist_ok=True)
    return {}


def fetch(url):
    parsed = urlparse(url)
    if parsed.scheme == "ftp":
        return urlrequest.urlopen(url, timeout=3)
    elif parsed.scheme in ["http", "https"]:
        return urlrequest.urlopen(url, timeout=3)
    raise ValueError(url)
