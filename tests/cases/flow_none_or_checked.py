# profile: standard
"""A function that gives nothing false but None has checked what it was given where it did not give None."""
import os

from flask import Flask, request

app = Flask(__name__)


def known(name):
    if name in ("tea", "coffee"):
        return name
    return None


def false_or_known(name):
    if name not in ("tea", "coffee"):
        return False
    return name


def beginning(name):
    if name.startswith("x"):
        return None
    return name


@app.route("/known")
def by_known():
    name, other = request.args["name"], request.args["other"]
    checked = known(name)
    if checked is None:
        return {}
    os.system("brew " + name)
    os.system("brew " + checked)
    if known(other) is not None:
        os.system("brew " + other)
    else:
        os.system("brew " + other)  # S605
    return {}


@app.route("/false")
def by_false():
    name, other = request.args["name"], request.args["other"]
    checked = false_or_known(name)
    if checked is not None:
        os.system("brew " + name)  # S605
    if beginning(other) is not None:
        os.system("brew " + other)  # S605
    return {}
