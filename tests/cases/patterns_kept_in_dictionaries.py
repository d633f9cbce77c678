# profile: standard
"""A pattern that a dictionary keeps by a name that says so checks as one with a name of its own does."""
from flask import Flask, request

from site import ROOTS

app = Flask(__name__)


@app.route("/static")
def static():
    root = ROOTS[request.args["root"]]
    path = request.args["path"]
    if not root["rx"].match(path):
        return "", 404
    return open(root["directory"] + path).read()


@app.route("/other")
def other():
    root = ROOTS[request.args["root"]]
    path = request.args["path"]
    if not root["index"].match(path):
        return "", 404
    return open(root["directory"] + path).read()  # SEC101
