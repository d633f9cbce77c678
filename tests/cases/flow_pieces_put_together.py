# profile: standard
"""Texts that are split at a character and put together without it, and such as get it back."""
import functools
import html
import os

from flask import Flask, request

app = Flask(__name__)
FOLDER = "/srv/logs"
escaped = functools.partial(html.escape, quote=True)
shortened = functools.partial(str.strip)


@app.route("/1")
def put_together():
    path = request.args["path"]
    open(os.path.join(FOLDER, "_".join(path.strip("/").split("/")).lower() + ".html"))
    open(os.path.join(FOLDER, "-".join(piece.strip() for piece in path.split("/") if piece)))


@app.route("/2")
def put_together_again():
    path = request.args["path"]
    open(os.path.join(FOLDER, "/".join(path.split("/")[1:])))  # SEC101
    open(os.path.join(FOLDER, "/".join(path.split("_"))))  # SEC101
    open(os.path.join(FOLDER, "".join(path.split("_"))))  # SEC101
    open(os.path.join(FOLDER, "".join(path.split(".."))))  # SEC101
    open(os.path.join(FOLDER, *path.split("/")))  # SEC101
    open(os.path.join(FOLDER, "_".join(path.split("/", 1))))  # SEC101
    open(os.path.join(FOLDER, request.args["separator"].join(path.split("/"))))  # SEC101


def cleared(name):
    for character in '\\/:*?"<>|.,;':
        name = name.replace(character, "")
    return name


def tidied(name):
    for character in ':*?"<>|.,;':
        name = name.replace(character, "/")
    return name


@app.route("/3")
def replaced():
    open(os.path.join(FOLDER, cleared(request.args["name"])))
    open(os.path.join(FOLDER, tidied(request.args["name"])))  # SEC101


@app.route("/4")
def made_of_functions():
    return "<p>" + escaped(request.args["name"])


@app.route("/5")
def made_of_others():
    return "<p>" + shortened(request.args["name"])  # SEC105
