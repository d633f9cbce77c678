# profile: standard
"""Texts of which little is left: matched, stripped of the rest, converted; and some of which too much is."""
import os
import re
from urllib.parse import urlparse

from flask import Flask, abort, redirect, request

app = Flask(__name__)
REST = re.compile(r"[^\w-]+")
ANY = re.compile(r"[^\w./]+")


@app.route("/matched")
def matched():
    name = request.args["name"]
    if re.match(r"[a-z0-9]+\Z", name) is None:
        abort(400)
    found = re.fullmatch(r"[a-z]+", request.args["other"])
    if found is not None:
        os.remove("/srv/" + request.args["other"])
    return open("/srv/" + name).read(1)


@app.route("/matched-in-part")
def matched_in_part():
    name = request.args["name"]
    if re.match(r"[a-z0-9]+", name) is None:
        abort(400)
    if re.fullmatch(r"[a-z]+", request.args["other"]) is None:
        os.remove("/srv/" + request.args["other"])  # SEC101
    return open("/srv/" + name).read(1)  # SEC101


@app.route("/stripped")
def stripped():
    os.remove("/srv/" + re.sub(r"[^a-zA-Z0-9_]", "", request.args["name"]))
    os.remove("/srv/" + REST.sub("-", request.args["name"]))
    os.remove("/srv/" + ANY.sub("", request.args["name"]))  # SEC101
    os.remove("/srv/" + re.sub(r"[^a-z]", request.args["other"], "name"))  # SEC101
    os.remove("/srv/" + re.sub(r"[a-z]", "", request.args["name"]))  # SEC101
    return {}


@app.route("/converted")
def converted():
    os.remove(f"/srv/{request.args.get('page', type=int)}")
    os.remove(f"/srv/{request.args.get('page', 1, float)}")
    os.remove(f"/srv/{request.args.get('page', type=str)}")  # SEC101
    return {}


@app.route("/own-host")
def own_host():
    target = request.args["next"]
    if urlparse(target).netloc:
        abort(400)
    return redirect(target)  # SEC104


@app.route("/other-host")
def other_host():
    target = request.args["next"]
    if not urlparse(target).netloc:
        abort(400)
    return redirect(target)  # SEC104
