# profile: standard
"""Answers that are JSON, also where they are made too far away to be followed from every view."""
from flask import Flask, jsonify

from tools import ready

app = Flask(__name__)


def answer(payload):
    return finish(payload)


def finish(payload):
    if ready():
        return jsonify(payload)
    return payload


@app.route("/1/<name>")
def first(name):
    return second(name)


@app.route("/2/<name>")
def second(name):
    return third(name)


@app.route("/3/<name>")
def third(name):
    return fourth(name)


@app.route("/4/<name>")
def fourth(name):
    return fifth(name)


@app.route("/5/<name>")
def fifth(name):
    return answer({"name": name})


@app.route("/6/<name>")
def sixth(name):
    return "<p>" + name if ready() else answer({"name": name})  # SEC105
