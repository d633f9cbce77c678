# profile: standard
"""Texts of which all parts were checked, and those of which some may be anything."""
import os

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/starts")
def starts():
    x = request.args["x"]
    if not (x.startswith("v") and x[1:].isdigit()):
        abort(400)
    os.system("show " + x)


@app.get("/starts/longer")
def starts_longer():
    x = request.args["x"]
    if not (x.startswith(("ab", "cd")) and x[2:].isdigit()):
        abort(400)
    os.system("show " + x)


@app.get("/starts/other")
def starts_with_other_lengths():
    x = request.args["x"]
    if not (x.startswith(("a", "cd")) and x[1:].isdigit()):
        abort(400)
    os.system("show " + x)  # S605


@app.get("/starts/less")
def starts_with_less():
    x = request.args["x"]
    if not (x.startswith("v") and x[2:].isdigit()):
        abort(400)
    os.system("show " + x)  # S605


@app.get("/starts/odd")
def starts_oddly():
    x = request.args["x"]
    if not (x.startswith("$(") and x[2:].isdigit()):
        abort(400)
    os.system("show " + x)  # S605


@app.get("/starts/sent")
def starts_with_what_was_sent():
    x = request.args["x"]
    if not (x.startswith(request.args["y"]) and x[1:].isdigit()):
        abort(400)
    os.system("show " + x)  # S605


@app.get("/ends")
def ends():
    x = request.args["x"]
    if not (x.endswith("px") and x[:-2].isdigit()):
        abort(400)
    os.system("show " + x)


@app.get("/ends/sent")
def ends_with_what_was_sent():
    x = request.args["x"]
    if not (x.endswith(request.args["y"]) and x[:-1].isdigit()):
        abort(400)
    os.system("show " + x)  # S605


@app.get("/first")
def first():
    x = request.args["x"]
    if x[0] != "v" or not x[1:].isdigit():
        abort(400)
    os.system("show " + x)


@app.get("/last")
def last():
    x = request.args["x"]
    if x[-1] not in ("k", "M") or not x[:-1].isdigit():
        abort(400)
    os.system("show " + x)


@app.get("/listed")
def listed():
    x = request.args["x"]
    if x[:1] != "v" or x[1:] not in ("a", "b"):
        abort(400)
    os.system("show " + x)


@app.get("/second")
def second():
    x = request.args["x"]
    if x[1] != "v" or not x[2:].isdigit():
        abort(400)
    os.system("show " + x)  # S605


@app.get("/middle")
def middle():
    x = request.args["x"]
    if x[0] != "v" or not x[1:-1].isdigit():
        abort(400)
    os.system("show " + x)  # S605


@app.get("/either")
def either():
    x = request.args["x"]
    if not (x.startswith("v") or x[1:].isdigit()):
        abort(400)
    os.system("show " + x)  # S605


@app.get("/short")
def short():
    x = request.args["x"]
    if not (x.startswith("v") and len(x[1:]) < 9):
        abort(400)
    os.system("show " + x)  # S605


@app.get("/split")
def split():
    x = request.args["x"]
    name, number = x.split(".")
    if not (name.isalnum() and number.isdigit()):
        abort(400)
    os.system("show " + x)


@app.get("/split/partly")
def split_partly():
    x = request.args["x"]
    name, number = x.split(".")
    if not number.isdigit():
        abort(400)
    os.system("show " + x)  # S605


@app.get("/split/twice")
def split_twice():
    x = request.args["x"]
    name, kind = x.split(".", 1)
    size, number, more = x.split("-")
    if not name.isalnum() or not number.isdigit():
        abort(400)
    os.system("show " + x)  # S605


@app.get("/split/oddly")
def split_oddly():
    x = request.args["x"]
    name, number = x.split(";")
    if not name.isalnum() or not number.isalnum():
        abort(400)
    os.system("show " + x)  # S605


@app.get("/split/starred")
def split_starred():
    x = request.args["x"]
    name, number, *rest = x.split(".")
    if not name.isalnum() or not number.isalnum():
        abort(400)
    os.system("show " + x)  # S605


@app.get("/replaced")
def replaced():
    x = request.args["x"]
    name, number = x.swap(".")
    if not name.isalnum() or not number.isalnum():
        abort(400)
    os.system("show " + x)  # S605


@app.get("/partition")
def partition():
    x = request.args["x"]
    host, _, port = x.partition(":")
    if not host.isalnum() or not port.isdigit():
        abort(400)
    os.system("show " + x)


@app.get("/partition/partly")
def partition_partly():
    x = request.args["x"]
    host, _, port = x.partition(":")
    if not port.isdigit():
        abort(400)
    os.system("show " + x)  # S605


@app.post("/brackets")
def brackets():
    if not request.json["["].isalnum():
        abort(400)
    os.system("show " + request.json["["])
    os.system("show " + request.json["x"])  # S605
