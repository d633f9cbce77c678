# profile: standard
"""Parts that must not be in what is sent, listed where they are looked for: all others may be in it."""
import os
import subprocess

from flask import Flask, abort, redirect, request

app = Flask(__name__)


@app.get("/turned")
def turned():
    url = request.args["next"]
    pages = ["/login", "/logout"]
    if any(page in url for page in pages):
        url = "/"
    return redirect(url)  # SEC104


@app.get("/refused")
def refused():
    url = request.args["next"]
    blocked = ("/login", "/logout")
    if any(page in url for page in blocked):
        abort(400)
    return redirect(url)  # SEC104


@app.get("/climbing")
def climbing():
    name = request.args["name"]
    forbidden = ["..", "/", "\\"]
    if any(part in name for part in forbidden):
        abort(400)
    return open(os.path.join("/srv/files", name)).read()


@app.get("/hidden")
def hidden():
    name = request.args["name"]
    forbidden = [".git", ".env"]
    if any(part in name for part in forbidden):
        abort(400)
    return open(os.path.join("/srv/files", name)).read()  # SEC101


@app.get("/one-of-them")
def one_of_them():
    name = request.args["name"]
    known = ["a.txt", "b.txt"]
    if not any(name == one for one in known):
        abort(400)
    return open(os.path.join("/srv/files", name)).read()


@app.get("/elsewhere")
def elsewhere():
    name = request.args["name"]
    forbidden = list(app.config["FORBIDDEN"])
    if any(part in name for part in forbidden):
        abort(400)
    return open(os.path.join("/srv/files", name)).read()


@app.get("/program")
def program():
    name = request.args["name"]
    words = ["rm", "sudo"]
    if any(word in name for word in words):
        abort(400)
    return subprocess.check_output("file " + name, shell=True)  # S602
