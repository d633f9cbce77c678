"""What is not there, or empty, needs no check: items of bodies and forms that may be left out."""
import os
import re

from flask import Flask, abort, request

app = Flask(__name__)
WORD = re.compile(r"[a-z0-9]+")


@app.post("/looked-for")
def looked_for():
    data = request.get_json()
    if "name" in data:
        if not WORD.fullmatch(data["name"]):
            abort(400)
    os.makedirs("/srv/" + data.get("name", "main"))


@app.post("/looked-for/at-once")
def looked_for_at_once():
    if "name" in request.form and not WORD.fullmatch(request.form["name"]):
        abort(400)
    os.makedirs("/srv/" + request.form.get("name", "main"))


@app.post("/asked")
def asked():
    data = request.get_json()
    if data.get("name"):
        if not WORD.fullmatch(data["name"]):
            abort(400)
    if data["group"] and not WORD.fullmatch(data["group"]):
        abort(400)
    os.makedirs("/srv/" + data.get("group") + "/" + data.get("name", "main"))


@app.post("/none")
def none():
    data = request.get_json()
    if data.get("name") is not None:
        check(data["name"])
    os.makedirs("/srv/" + data.get("name", "main"))


@app.post("/elsewhere")
def elsewhere():
    data = request.get_json()
    check_fields(data)
    os.makedirs("/srv/" + data["name"])


def check(name):
    if not WORD.fullmatch(name):
        abort(400)


def check_fields(data):
    if "name" in data:
        check(data["name"])
        data["name"] = data["name"].lower()


@app.post("/other")
def other():
    data = request.get_json()
    if "group" in data:
        check(data["name"])
    os.makedirs("/srv/" + data.get("name", "main"))  # SEC101


@app.post("/by-default")
def by_default():
    data = request.get_json()
    if "name" not in data:
        data["name"] = "main"
    if not data.get("group"):
        data["group"] = request.args["group"]
    os.makedirs("/srv/" + data["name"])  # SEC101
    os.makedirs("/srv/" + data["group"])  # SEC101


@app.post("/unknown")
def unknown(key):
    data = request.get_json()
    if data.get(key):
        check(data[key])
    if is_known(data["group"]):
        check(data["group"])
    os.makedirs("/srv/" + data["name"])  # SEC101
    os.makedirs("/srv/" + data["group"])  # SEC101
