# profile: standard
"""Loops over the values of a dictionary that refuse some: what each of them has passed the one at a key has, not its keys."""
import os

from flask import Flask, abort, request
from pymongo import MongoClient

app = Flask(__name__)
items = MongoClient(os.environ["MONGO"]).shop.items


def names_and_texts(document):
    for key, value in document.items():
        if key.startswith("$") or not isinstance(value, str):
            abort(400)
    return document


def texts(document):
    for key, value in document.items():
        if not isinstance(value, str):
            abort(400)
    return document


@app.post("/whole")
def whole():
    items.find(names_and_texts(request.get_json()))
    return ""


@app.post("/whole-texts")
def whole_texts():
    items.find(texts(request.get_json()))  # SEC107
    return ""


@app.post("/all")
def all_texts():
    document = request.get_json()
    if not all(isinstance(value, str) for value in document.values()):
        abort(400)
    items.find(document)  # SEC107
    items.find({"name": document["name"]})
    return ""


@app.post("/all-names")
def all_names():
    document = request.get_json()
    if not all(isinstance(value, str) for value in document.values()):
        abort(400)
    if any("$" in key for key in document):
        abort(400)
    items.find(document)
    return ""


@app.post("/loop")
def by_loop():
    document = request.get_json()
    for value in document.values():
        if not isinstance(value, str):
            abort(400)
    items.find({"name": document["name"]})
    open("/srv/" + document["name"])  # SEC101
    return ""


@app.post("/letters")
def by_letters():
    document = request.get_json()
    for key, value in document.items():
        if not value.isalnum():
            abort(400)
    open("/srv/" + document["name"])
    return ""


@app.post("/some")
def by_some():
    document = request.get_json()
    for value in document.values():
        if value.isalnum():
            break
    open("/srv/" + document["name"])  # SEC101
    return ""


@app.post("/joined")
def joined():
    document = request.get_json()
    if not all(value.isalnum() for value in document.values()):
        abort(400)
    open("/srv/" + "/".join(document.values()))
    return ""
