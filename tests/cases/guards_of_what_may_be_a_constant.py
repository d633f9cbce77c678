# profile: standard
"""A check of what may be a constant in place of the data is no check of the data."""

import os

from conf import flag
from flask import Flask, abort, request

app = Flask(__name__)
NAMES = ("a", "b")


def must(name):
    if name not in NAMES:
        abort(400)


@app.route("/1")
def chosen():
    q = request.args.get("q")
    must(q if flag() else "a")
    os.system(q)  # S605


@app.route("/2")
def assigned():
    q = request.args.get("q")
    name = "a"
    if flag():
        name = q
    if name not in NAMES:
        return "no"
    os.system(name)
    os.system(q)  # S605


@app.route("/3")
def otherwise():
    q = request.args.get("q")
    if flag():
        name = "a"
    else:
        name = q
    if name not in NAMES:
        return "no"
    os.system(q)  # S605
    os.system(name)


@app.route("/4")
def checked_itself():
    q = request.args.get("q")
    must(q)
    name = q if flag() else "a"
    os.system(name)


@app.route("/5")
def by_default():
    q = request.args.get("q")
    must(q if q else "a")
    os.system("ls " + (q or "a"))


@app.route("/6")
def by_default_of_ours():
    q = request.args.get("q", "a")
    must(q)
    os.system(q)


@app.route("/7")
def checked_later():
    q = request.args.get("q")
    name = q if flag() else "a"
    must(q)
    os.system(name)


@app.route("/8")
def if_there_is_one():
    q = request.args.get("q")
    name = "a"
    if q is not None:
        name = q
    must(name)
    os.system(name)
    os.system(q)


@app.route("/9")
def unchecked():
    q = request.args.get("q")
    name = "a"
    if flag():
        name = q
    os.system(name)  # S605
