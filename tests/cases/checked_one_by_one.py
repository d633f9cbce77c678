# profile: standard
"""What a comprehension that is written for its effect checks of each element."""
import re

from flask import Flask, abort, request

app = Flask(__name__)


def check(value):
    if not re.fullmatch("[a-z]+", value):
        raise ValueError


def look(value):
    if not re.fullmatch("[a-z]+", value):
        print(value)


@app.get("/checked")
def checked():
    names = request.args.getlist("name")
    [check(one) for one in names]
    for one in names:
        open("/srv/" + one)


@app.get("/checked/json")
def checked_json():
    names = request.get_json()["names"]
    [check(one) for one in names]
    for one in names:
        open("/srv/" + one)


@app.get("/values")
def values():
    data = request.get_json()
    [check(one) for one in data.values()]
    open("/srv/" + data["a"])


@app.get("/keys")
def keys():
    data = request.args.to_dict()
    [check(one) for one in data]
    open("/srv/" + data["a"])  # SEC101
    for one in data:
        open("/srv/" + one)


@app.get("/some")
def some():
    names = request.args.getlist("name")
    [check(one) for one in names if one != "x"]
    for one in names:
        open("/srv/" + one)  # SEC101


@app.get("/looked")
def looked():
    names = request.args.getlist("name")
    [look(one) for one in names]
    for one in names:
        open("/srv/" + one)  # SEC101


@app.get("/left")
def left():
    names = request.args.getlist("name")
    [check(one) or abort(400) for one in request.args.getlist("other")]
    for one in names:
        open("/srv/" + one)  # SEC101
