# profile: standard
"""Ways of checking data that read unlike a plain `if`; and what looks like them."""
import collections
import datetime
import os
import pathlib
import re
import string

from flask import Flask, abort, request

app = Flask(__name__)
NAMES = {"tea", "coffee"}
ROWS = ("tea", "coffee")
CHOICES = [("tea", "Tea"), ("coffee", "Coffee")]
ROOT = "/srv"


@app.get("/or")
def by_choice():
    name, other, third = request.args["name"], request.args["other"], request.args["third"]
    name in NAMES or abort(400)
    other not in NAMES and abort(400)
    third in NAMES or print(third)
    os.system("brew " + name)
    os.system("brew " + other)
    os.system("brew " + third)  # S605


@app.get("/sets")
def of_sets():
    names, others = request.args.getlist("name"), request.args.getlist("other")
    if not NAMES >= set(names) or not NAMES.issuperset(others):
        abort(400)
    for name in (*names, *others):
        os.system("brew " + name)
    thirds = request.args.getlist("third")
    if NAMES <= set(thirds):
        os.system("brew " + thirds[0])  # S605


@app.get("/raised")
def by_exceptions():
    day, place, other = request.args["day"], request.args["place"], request.args["other"]
    try:
        datetime.datetime.strptime(day, "%Y-%m-%d")
        ROWS.index(place)
        "tea coffee".index(other)
    except ValueError:
        abort(400)
    os.system("brew " + day)
    os.system("brew " + place)
    datetime.datetime.strptime(other, request.args["format"])
    os.system("brew " + other)  # S605


@app.get("/keys")
def by_keys():
    name, other = request.args["name"], request.args["other"]
    titles = {choice: title for choice, title in CHOICES}
    lists = collections.defaultdict(list)
    for choice, title in CHOICES:
        lists[choice].append(title)
    try:
        title, found = titles[name], lists[other]
    except KeyError:
        abort(404)
    os.system("brew " + name + title)
    os.system("brew " + other + found)  # S605


@app.get("/signs")
def sign_by_sign():
    name, other = request.args["name"], request.args["other"]
    for sign in name:
        if sign not in string.ascii_letters + "-":
            abort(400)
    for sign in other:
        if sign in string.ascii_letters:
            break
    os.system("brew " + name)
    os.system("brew " + other)  # S605


@app.get("/others")
def without_others():
    name, other, path = request.args["name"], request.args["other"], request.args["path"]
    if re.search(r"[^\w.@-]", name) or re.search(r"[^\w;]", other) or re.search(r"[^\w./-]", path):
        abort(400)
    os.system("brew " + name)
    os.system("brew " + other)  # S605
    os.system("brew " + path)
    os.remove(os.path.join(ROOT, path))  # SEC101


@app.get("/parts")
def by_last_part():
    name, other = request.args["name"], request.args["other"]
    if pathlib.PurePath(name).name != name or pathlib.PurePath(other).suffix != ".txt":
        abort(400)
    os.remove(os.path.join(ROOT, name))
    os.remove(os.path.join(ROOT, other))  # SEC101
