# profile: standard
"""Base64 and hexadecimal digits harm no command, query or page; a path they may, and what is decoded is as it was."""
import base64
import os

from flask import make_response, request
from marshmallow import Schema, fields


class Order(Schema):
    number = fields.Int()
    name = fields.Str()


def command():
    name = request.args["name"]
    os.system("show " + base64.b64encode(name.encode()).decode())
    os.system("show " + name.encode().hex())
    os.system("show " + base64.b64decode(base64.b64encode(name.encode())).decode())  # S605


def query(cursor):
    cursor.execute("SELECT a FROM b WHERE c = '" + base64.b64encode(request.data).decode() + "'")


def path():
    return open("/data/" + base64.b64encode(request.data).decode())  # SEC101


def loaded():
    order = Order().load(request.json)
    return make_response(f"<p>{order['number']}"), make_response(f"<p>{order['name']}")  # SEC105


def removed():
    names = [request.args["name"], "all"]
    del names[0]
    return make_response("<p>" + names[0])


def left():
    names = ["all", request.args["name"]]
    del names[0]
    return make_response("<p>" + names[0])  # SEC105
