# profile: standard
"""Functions that share a variable of the one that makes them."""

from flask import Flask, request

app = Flask(__name__)


def cell():
    held = "x"

    def put(value):
        nonlocal held
        held = value

    def get():
        return held

    return put, get


def table():
    held = []

    def put(value):
        held.append(value)

    def get():
        return held[0]

    return {"put": put, "get": get}


@app.route("/1")
def kept():
    put, get = cell()
    put(request.args["q"])
    open("/srv/" + get())  # SEC101


@app.route("/2")
def nothing_kept():
    put, get = cell()
    put("a")
    open("/srv/" + get())


@app.route("/3")
def two_of_them():
    put, get = cell()
    others, other = cell()
    put(request.args["q"])
    others("a")
    open("/srv/" + other())


@app.route("/4")
def in_a_table():
    functions = table()
    functions["put"](request.args["q"])
    open("/srv/" + functions["get"]())  # SEC101
