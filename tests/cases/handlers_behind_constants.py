# profile: standard
"""What a handler sees of variables that a try sets to constants first."""

from conf import flag
from flask import Flask, request

app = Flask(__name__)


@app.route("/1")
def set_first():
    name = request.args["q"]
    try:
        name = "x"
        if flag():
            raise ValueError("bad")
    except ValueError:
        open("/srv/" + name)
    open("/srv/" + name)


@app.route("/2")
def set_later():
    name = request.args["q"]
    try:
        if flag():
            raise ValueError("bad")
        name = "x"
    except ValueError:
        open("/srv/" + name)  # SEC101


@app.route("/3")
def set_then_given():
    try:
        name = "x"
        name = request.args["q"]
        flag()
    except ValueError:
        open("/srv/" + name)  # SEC101


@app.route("/4")
def set_alone():
    name = request.args["q"]
    try:
        name = "x"
    finally:
        open("/srv/" + name)
