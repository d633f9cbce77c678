# profile: standard
"""What a search has found is among what was searched: where nothing was found, nothing is opened."""
from flask import Flask, abort, request

from books import BOOKS

app = Flask(__name__)


@app.route("/found")
def found():
    name = request.args["name"]
    book = None
    for each in BOOKS:
        if each == name:
            book = each
            break
    if book is None:
        abort(404)
    return open("/srv/" + name).read()


@app.route("/title")
def by_title():
    name = request.args["name"]
    book = False
    for each in BOOKS:
        if each["title"] == name:
            book = each
    if not book:
        return ""
    return open("/srv/" + name).read()


@app.route("/unless")
def unless():
    name = request.args["name"]
    book = None
    for each in BOOKS:
        if each == name:
            book = each
    if book is not None:
        abort(404)
    return open("/srv/" + name).read()  # SEC101


@app.route("/default")
def by_default():
    name = request.args["name"]
    book = BOOKS[0]
    for each in BOOKS:
        if each == name:
            book = each
    if book is None:
        abort(404)
    return open("/srv/" + name).read()  # SEC101


@app.route("/any")
def any_of_them():
    name = request.args["name"]
    book = None
    for each in BOOKS:
        book = each
        if each == name:
            book = each
    if book is None:
        abort(404)
    return open("/srv/" + name).read()  # SEC101


@app.route("/either")
def either():
    name = request.args["name"]
    book = None
    for each in BOOKS:
        if each == name:
            book = each
        if each == "other":
            book = each
    if book is None:
        abort(404)
    return open("/srv/" + name).read()  # SEC101


@app.route("/unasked")
def unasked():
    name = request.args["name"]
    book = None
    for each in BOOKS:
        if each == name:
            book = each
    print(book)
    return open("/srv/" + name).read()  # SEC101
