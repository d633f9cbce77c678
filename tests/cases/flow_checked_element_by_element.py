# profile: standard
"""Checks of every element by all() and any(), and tests that leave the choice to the sender."""
import os
import re

from urllib.parse import urlparse

import requests
from flask import Flask, abort, request

app = Flask(__name__)
KNOWN = frozenset(("left", "right"))
SHAPE = re.compile(r"[a-z0-9]+")


def has_fault(text):
    return SHAPE.fullmatch(text) is None


@app.route("/shape")
def shape():
    rows = request.args.getlist("row")
    if not all(SHAPE.fullmatch(row) for row in rows):
        abort(400)
    os.system("ls " + " ".join(rows))
    if any(has_fault(row) for row in request.args.getlist("other")):
        abort(400)
    os.system("ls " + " ".join(request.args.getlist("other")))
    return "done"


@app.route("/kind")
def kind():
    rows = request.json["rows"]
    if not all(isinstance(row, int) for row in rows):
        abort(400)
    os.system("ls %s" % rows)
    return "done"


@app.route("/known")
def known():
    rows = request.args.getlist("row")
    if not all(row == "up" or row in KNOWN for row in rows):
        abort(400)
    os.system("ls " + " ".join(rows))
    return "done"


@app.route("/letters")
def letters():
    name = request.args["name"]
    if not all("a" <= letter <= "z" or letter.lower() in "-_" for letter in name):
        abort(400)
    os.system("ls " + name)
    return "done"


@app.route("/short")
def short():
    rows = request.args.getlist("row")
    if not all(len(row) < 10 for row in rows):
        abort(400)
    os.system("ls " + " ".join(rows))  # S605
    return "done"


@app.route("/ascii")
def ascii_only():
    name = request.args["name"]
    if any(ord(letter) > 127 for letter in name) or not all(letter.strip() for letter in name):
        abort(400)
    os.system("ls " + name)  # S605
    return "done"


@app.route("/theirs")
def theirs():
    rows = request.args.getlist("row")
    if not all(row in request.args.getlist("known") for row in rows):
        abort(400)
    os.system("ls " + " ".join(rows))  # S605
    return "done"


@app.route("/some")
def some():
    rows = request.args.getlist("row")
    if not any(SHAPE.fullmatch(row) for row in rows):
        abort(400)
    os.system("ls " + " ".join(rows))  # S605
    return "done"


@app.route("/filtered")
def filtered():
    names = request.args.getlist("name")
    for name in filter(SHAPE.fullmatch, names):
        os.remove("/srv/" + name)
    for name in filter(SHAPE.match, names):
        os.remove("/srv/" + name)  # SEC101
    return {}


@app.route("/compiled")
def compiled():
    name, other = request.args["name"], request.args["other"]
    if re.compile(r"[\w-]{1,20}\Z").match(name):
        os.remove("/srv/" + name)
    if re.compile(r".{1,20}\Z").match(other):
        os.remove("/srv/" + other)  # SEC101
    return {}


@app.route("/other-matches")
def other_matches():
    name = request.args["name"]
    if rules("[a-z]+").match(name):
        os.remove("/srv/" + name)  # SEC101
    return {}


STARTS, ENDS = ("https://one.example/", "https://two.example/"), [".one.example.com", ".two.example.com"]


@app.route("/starts")
def starts():
    url, other = request.args["url"], request.args["other"]
    if any(url.startswith(start) for start in STARTS):
        requests.get(url, timeout=9)
    if any(start.startswith(other) for start in STARTS):
        requests.get(other, timeout=9)  # SEC103
    return {}


@app.route("/ends")
def ends():
    url, other = request.args["url"], request.args["other"]
    if not any(urlparse(url).hostname.endswith(end) for end in ENDS):
        abort(400)
    if not any(other.endswith(end) for end in STARTS):
        abort(400)
    requests.get(url, timeout=9)
    requests.get(other, timeout=9)  # SEC103
    return {}


@app.route("/listed")
def listed():
    name, word, path = request.args["name"], request.args["word"], request.args["path"]
    if all([name.isalnum(), word]):
        os.system("ls " + name)
        os.system("ls " + word)  # S605
    if not any((".." in path, path.startswith("/"))):
        os.remove("/srv/" + path)
    if any([word.isalnum(), word == "left-right"]):
        os.system("ls " + word)
    if any([name.isalnum(), name.startswith("-")]):
        os.system("ls " + name)  # S605
    return {}


@app.route("/fields-are-there", methods=["POST"])
def fields_are_there():
    required = ["name"]
    if not all(key in request.form for key in required):
        abort(400)
    os.remove("/srv/" + request.form["name"])  # SEC101
    return {}


@app.route("/fields-are-missing", methods=["POST"])
def fields_are_missing():
    required = ["name"]
    missing = [key for key in required if key not in request.form]
    if missing or any(key not in request.form for key in required):
        abort(400)
    os.remove("/srv/" + request.form["name"])  # SEC101
    return {}


@app.route("/bad-parts")
def bad_parts():
    bad = ["/", ".."]
    name, other = request.args["name"], request.args["other"]
    if any(part in name for part in bad) or not all(part not in other for part in bad):
        abort(400)
    os.remove("/srv/" + name)
    os.remove("/srv/" + other)
    return {}
