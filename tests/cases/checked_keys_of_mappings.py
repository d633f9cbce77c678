# profile: standard
"""A check of the keys of a mapping says nothing of its values."""
import re
import string

from flask import Flask, abort, request

app = Flask(__name__)
KINDS = ("one", "two")


@app.get("/keys")
def keys():
    data = request.args.to_dict()
    for key in data:
        if key not in KINDS:
            abort(400)
    for key, value in data.items():
        open("/srv/" + key)
        open("/srv/" + value)  # SEC101
    for key in data:
        open("/srv/" + key)
    return {}


@app.get("/keys/of/items")
def keys_of_items():
    for key, value in request.args.items():
        if key not in KINDS:
            abort(400)
        open("/srv/" + key)
        open("/srv/" + value)  # SEC101
    return {}


@app.get("/values")
def values():
    data = request.args.to_dict()
    for key, value in data.items():
        if value not in KINDS:
            abort(400)
        open("/srv/" + value)
    for value in data.values():
        open("/srv/" + value)
    return open("/srv/" + data["one"]).read()


@app.get("/pairs")
def pairs():
    for pair in request.args.items():
        if pair[1] not in KINDS:
            abort(400)
        open("/srv/" + pair[1])
        open("/srv/" + pair[0])  # SEC101
    return {}


@app.get("/all/keys")
def all_keys():
    data = request.get_json()
    if not all(key in KINDS for key in data):
        abort(400)
    for key in data:
        open("/srv/" + key)
    return open("/srv/" + data["one"]).read()  # SEC101


@app.get("/all/arguments")
def all_arguments():
    if not all(key in KINDS for key in request.args):
        abort(400)
    for key in request.args:
        open("/srv/" + key)
    return open("/srv/" + request.args["one"]).read()  # SEC101


@app.get("/no/other")
def no_other():
    data = request.get_json()
    if any(key not in KINDS for key in data):
        abort(400)
    return open("/srv/" + data["one"]).read()  # SEC101


@app.get("/all/characters")
def all_characters():
    name = request.get_json()["name"]
    if not all(character in string.ascii_lowercase for character in name):
        abort(400)
    return open("/srv/" + name).read()


@app.get("/all/words")
def all_words():
    names = request.get_json()["names"]
    if not all(name in KINDS for name in names):
        abort(400)
    for name in names:
        open("/srv/" + name)
    words = request.args.getlist("word")
    if not all(word in KINDS for word in words):
        abort(400)
    return open("/srv/" + "/".join(words) + "/" + names[0] + ",".join(names)).read()
