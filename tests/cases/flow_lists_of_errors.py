# profile: standard
"""What gives a list of errors has let pass what it gives an empty one for."""
import os

from flask import Flask, abort, request
from marshmallow import Schema, fields, validate

from shop import make_validator

app = Flask(__name__)


class OrderSchema(Schema):
    kind = fields.Str(validate=validate.OneOf(["a"]))


@app.post("/bare")
def bare():
    data = request.get_json()
    OrderSchema().validate(data)
    os.system("ls " + data["kind"])  # S605


@app.post("/inverted")
def inverted():
    data = request.get_json()
    if not OrderSchema().validate(data):
        abort(400)
    os.system("ls " + data["kind"])  # S605


@app.post("/right")
def right():
    data = request.get_json()
    if OrderSchema().validate(data):
        abort(400)
    os.system("ls " + data["kind"])


@app.post("/empty")
def empty():
    data = request.get_json()
    if not OrderSchema().validate(data):
        os.system("ls " + data["kind"])


@app.post("/named")
def named():
    schema = OrderSchema()
    data = request.get_json()
    errors = schema.validate(data)
    if errors:
        return errors, 400
    os.system("ls " + data["kind"])
    return ""


@app.post("/walrus")
def walrus():
    data = request.get_json()
    if errors := OrderSchema().validate(data):
        return errors, 400
    os.system("ls " + data["kind"])
    return ""


@app.post("/other-name")
def other_name():
    data = request.get_json()
    found = OrderSchema().validate(data)
    if found:
        return found, 400
    os.system("ls " + data["kind"])
    return ""


@app.post("/raised")
def raised():
    data = request.get_json()
    failed = OrderSchema().validate(data)
    if failed:
        raise ValueError(failed)
    os.system("ls " + data["kind"])


@app.post("/unknown")
def unknown():
    data = request.get_json()
    make_validator().validate(data)
    os.system("ls " + data["kind"])
