# profile: standard
"""Names that a test binds and asks about at once."""
import os
import re
import urllib.request

from flask import Flask, abort, request

app = Flask(__name__)
PAGES = {"a": "https://a.example/", "b": "https://b.example/"}


@app.get("/page/<name>")
def page(name):
    if (url := PAGES.get(name)) is None:
        abort(404)
    return urllib.request.urlopen(url).read()


@app.get("/other/<name>")
def other(name):
    if (url := request.args.get(name)) is None:
        abort(404)
    return urllib.request.urlopen(url).read()  # S310


@app.get("/matched")
def matched():
    text = request.args["text"]
    if (found := re.fullmatch("[a-z]+", text)) is None:
        abort(400)
    os.system("show " + text)
    return found[0]


@app.get("/listed")
def listed():
    if (text := request.args["text"]) not in ("up", "down"):
        abort(400)
    os.system("show " + text)


@app.get("/present")
def present():
    if (text := request.args.get("text")) is None:
        abort(400)
    os.system("show " + text)  # S605
