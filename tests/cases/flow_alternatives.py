# profile: standard
"""What is one thing or another: each of them gives what is its own, and the others nothing of it."""
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
KNOWN = ["red", "green"]


class Painting:
    colour = shade = ""


def chosen(data):
    given = {}
    for name in ("colour", "shade"):
        if name in data:
            given[name] = data[name]
    return given


def chosen_or_fault(data):
    if not isinstance(data, dict):
        return None, "no dictionary"
    given = {"colour": data.get("colour", "red")}
    return given, None


@app.post("/fault")
def fault():
    given, problem = chosen_or_fault(request.get_json())
    if problem:
        return problem
    painting = Painting()
    for name, value in given.items():
        setattr(painting, name, value)
    return {}


@app.post("/filled")
def filled():
    data = request.get_json()
    if data:
        data = chosen(data)
    painting = Painting()
    for name, value in data.items():
        setattr(painting, name, value)
    return {}


@app.post("/some")
def some():
    data = request.get_json()
    if data.get("all"):
        data = chosen(data)
    painting = Painting()
    for name, value in data.items():
        setattr(painting, name, value)  # SEC116
    return {}


@app.post("/values")
def values():
    data = {"colour": request.args["colour"]} if request.args["colour"] else None
    for name, value in data.items():
        subprocess.run("paint " + name, shell=True)
        subprocess.run("paint " + value, shell=True)  # S602
    return {}


def paint(colour="red", shade="dark"):
    open(colour)
    open(shade)  # SEC101


@app.post("/unpacked")
def unpacked():
    given = None
    if "shade" in request.args:
        given = {"shade": request.args["shade"]}
    paint(**given)
    return {}


@app.post("/put-at-a-key")
def put_at_a_key():
    store = app.extensions["store"]
    store["colour"] = request.args["colour"]
    store.last["shade"] = request.args["shade"]
    open(store["title"])
    open(store.title)
    open(store["colour"])  # SEC101
    open(store.get("colour"))  # SEC101
    return open(store.last["shade"]).read()  # SEC101


@app.post("/behind-a-program")
def behind_a_program():
    command = [interpreter(), "paint.py"]
    command.extend(request.args.getlist("colour"))
    subprocess.Popen(command)
    command = []
    command.extend(request.args.getlist("colour"))
    subprocess.Popen(command)  # S603
    return {}


@app.post("/none-of-them")
def none_of_them():
    colour = request.args["colour"]
    if all(colour != known for known in KNOWN):
        abort(404)
    subprocess.run("paint " + colour, shell=True)
    return {}


@app.post("/some-of-them")
def some_of_them():
    colour = request.args["colour"]
    if any(colour == known for known in KNOWN):
        abort(404)
    subprocess.run("paint " + colour, shell=True)  # S602
    return {}


@app.post("/put-elsewhere")
def put_elsewhere():
    store = app.extensions["store"]
    store.asked.append(request.args["colour"])
    if store.asked[1:]:
        return "<p>" + store.asked[0] + "</p>"  # SEC105
    return "<p>" + store.title + "</p>"
