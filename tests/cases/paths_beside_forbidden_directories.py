# profile: standard
"""Who lists the directories that nobody may read leaves all the others; one that must be there is another matter."""
import os

from flask import Flask, request

app = Flask(__name__)
FORBIDDEN = ["/etc", "/root", "/usr"]
SHELVES = ["/srv/shelves/", "/srv/jars/"]
ROOTED = ["/", "~", ".."]


@app.route("/any")
def any_of_them():
    path = os.path.abspath(request.args["path"])
    if any(path.startswith(one) for one in FORBIDDEN):
        return "no"
    with open(path) as stored:  # SEC101
        return stored.read()


@app.route("/none")
def none_of_them():
    path = os.path.abspath(request.args["path"])
    if not any(path.startswith(one) for one in SHELVES):
        return "no"
    with open(path) as stored:
        return stored.read()


@app.route("/below")
def below():
    path = os.path.normpath(request.args["path"])
    if any(path.startswith(one) for one in ROOTED):
        return "no"
    with open("/srv/shelves/" + path) as stored:
        return stored.read()


@app.route("/unknown")
def unknown(forbidden):
    path = os.path.abspath(request.args["path"])
    if any(path.startswith(one) for one in forbidden):
        return "no"
    with open(path) as stored:  # SEC101
        return stored.read()
