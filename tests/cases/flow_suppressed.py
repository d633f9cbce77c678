# profile: standard
"""Blocks that an exception may end at any point, and that nothing is done about then."""
import contextlib
import os
from contextlib import suppress
from types import MappingProxyType

from flask import Flask, request

app = Flask(__name__)
TABLE = MappingProxyType({"list": "ls", "disk": "df"})


@app.route("/converted")
def converted():
    number, other = request.args["number"], "1"
    with contextlib.suppress(ValueError):
        os.system(f"seq {int(number)}")
        os.system(f"seq {number}")
    os.system(f"seq {number}")  # S605
    with suppress(ValueError):
        other = int(request.args["other"])
    os.system(f"seq {other}")
    return ""


@app.route("/returned")
def returned():
    word = request.args["word"]
    with suppress(ValueError):
        int(word)
        return os.system("echo " + word)
    return os.system("echo " + word)  # S605


@app.route("/table")
def table():
    os.system(TABLE.get(request.args["name"], request.args["name"]))  # S605
    os.system(TABLE[request.args["name"]])
    os.system(TABLE.get(request.args["name"], request.args["name"]))
    return ""
