# profile: standard
"""Variables of a module that functions set to what they are given."""

from flask import Flask, abort, request

app = Flask(__name__)
LAST = "x"
CHECKED = "x"
FIXED = "x"


def keep(name):
    global LAST
    LAST = name


def keep_checked(name):
    global CHECKED
    if name not in ("a", "b"):
        abort(400)
    CHECKED = name


def keep_fixed(name):
    global FIXED
    FIXED = name


@app.route("/1")
def kept():
    keep(request.args["q"])
    keep_checked(request.args["r"])
    keep_fixed("a")
    return ""


@app.route("/2")
def given():
    open("/srv/" + LAST)  # SEC101
    open("/srv/" + CHECKED)
    open("/srv/" + FIXED)
