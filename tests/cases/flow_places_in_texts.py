# profile: standard
"""Where a text stands in another, and how often, is asked for as numbers too."""
import os

from flask import Flask, abort, redirect, request

app = Flask(__name__)
BASE = "/srv/files/"


@app.route("/upwards")
def upwards():
    path = request.args["path"]
    if path.find("..") != -1 or path.startswith("/"):
        abort(400)
    return open("/srv/" + path).read()


@app.route("/compared")
def compared():
    path = request.args["path"]
    if path.find("..") >= 0 or path.find("/") == 0:
        abort(400)
    return open("/srv/" + path).read()


@app.route("/counted")
def counted():
    path = request.args["path"]
    if path.count("..") or path.count("/") > 0:
        abort(400)
    return open("/srv/" + path).read()


@app.route("/nowhere")
def nowhere():
    path = request.args["path"]
    if path.rfind("/") < 0:
        return open("/srv/" + path).read()
    return open("/srv/" + path).read()  # SEC101


@app.route("/anything")
def anything():
    path = request.args["path"]
    if path.find("x") == -1 and path.find("..") == 0 and path.find("y") == 1 and path.count("z") == 2:
        return open("/srv/" + path).read()  # SEC101
    return ""


@app.route("/beginning")
def beginning():
    path = os.path.realpath(os.path.join(BASE, request.args["path"]))
    if path.index(BASE) == 0:
        return open(path).read()
    return ""


@app.route("/end")
def end():
    path = os.path.realpath(os.path.join(BASE, request.args["path"]))
    if path.rindex(BASE) == 0:
        return ""
    return open(path).read()  # SEC101


@app.route("/go")
def go():
    address = request.args["address"]
    if address.find("https://shop.example.org/") == 0:
        return redirect(address)
    return redirect(address)  # SEC104
