# profile: standard
"""A constant is no instance of a class of the project: what is done with those is not done with it."""
from flask import Flask, Response, request

app = Flask(__name__)


class Field:
    def __init__(self, name):
        self.name = name


NAMES = (("a", "b"),)
FIELDS = (("a", "b"), ("c", Field("d")))


@app.route("/")
def show():
    for key, one in NAMES:
        if isinstance(one, Field):
            return Response(request.args[key])
    return ""


@app.route("/all")
def show_all():
    for key, one in FIELDS:
        if isinstance(one, Field):
            return Response(request.args[key])  # SEC105
    return ""
