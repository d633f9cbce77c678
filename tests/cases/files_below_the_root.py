# profile: standard
"""Folders that files are sent from: `send_from_directory()` keeps to them, and the root of the disk holds all files."""
from flask import Flask, send_from_directory

app = Flask(__name__)
ROOT = "/"


@app.route("/1/<path:path>")
def first(path):
    return send_from_directory("/", path)  # SEC101


@app.route("/2/<path:path>")
def second(path):
    return send_from_directory(directory=ROOT, path=path)  # SEC101


@app.route("/3/<path:path>")
def third(path):
    return send_from_directory("/srv/files", path)


@app.route("/4/<path:path>")
def fourth(path):
    return send_from_directory("files", path)
