# profile: standard
"""Functions of other modules whose names say that they make something safe, with and without an underscore."""
from flask import Flask, request, send_file
from shop.files import _safe_get, _safe_name, _unsafe_name, safe_name

app = Flask(__name__)


@app.route("/a")
def by_name():
    return send_file("/srv/files/" + _safe_name(request.args["name"]))


@app.route("/b")
def by_public_name():
    return send_file("/srv/files/" + safe_name(request.args["name"]))


@app.route("/c")
def by_unsafe_name():
    return send_file("/srv/files/" + _unsafe_name(request.args["name"]))  # SEC101


@app.route("/d")
def by_getter():
    return send_file("/srv/files/" + _safe_get(request.args["name"]))  # SEC101
