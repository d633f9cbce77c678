# profile: standard
"""Patterns that are nowhere found in a text: what that leaves out of it."""

import os
import re
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
BAD_REF = re.compile(r"\.\.|[\x00-\x20~^:?*\[\\]|@\{|//|/\.|\.lock(?:/|$)|^[-/.]|[/.]$")
META = re.compile(r"[;&|`$<>\n]")


@app.route("/a")
def a():
    ref = request.args["ref"]
    if BAD_REF.search(ref):
        abort(400)
    return open(os.path.join("/srv/refs", ref)).read()


@app.route("/b")
def b():
    ref = request.args["ref"]
    if re.search(r"\.\.|^/", ref):
        abort(400)
    return open("/srv/refs/" + ref).read()


@app.route("/c")
def c():
    ref = request.args["ref"]
    if re.search(r"\.\.$", ref):
        abort(400)
    return open("/srv/refs/" + ref).read()  # SEC101


@app.route("/d")
def d():
    name = request.args["name"]
    if META.search(name):
        abort(400)
    subprocess.run("show " + name, shell=True)


@app.route("/e")
def e():
    name = request.args["name"]
    if re.search("[;&|]", name):
        abort(400)
    subprocess.run("show " + name, shell=True)  # S602


@app.route("/f")
def f():
    ref = request.args["ref"]
    if re.search(r"\.\.", ref):
        abort(400)
    return open(os.path.join("/srv/refs", ref)).read()  # SEC101


@app.route("/g")
def g():
    ref = request.args["ref"]
    if re.search(r"(\.\.|^/)x", ref):
        abort(400)
    return open("/srv/refs/" + ref).read()  # SEC101


@app.route("/h")
def h():
    ref = request.args["ref"]
    if re.match(r"\.\.|/", ref):
        abort(400)
    return open("/srv/refs/" + ref).read()  # SEC101
