# profile: standard
"""Added to multidict."""
import os
import sqlite3
import werkzeug.datastructures as wd, multidict
from flask import Flask, Response, redirect, request

app = Flask(__name__)


@app.route("/v0")
def view0():
    q = request.args.get("q")
    m = wd.MultiDict()
    m.add("a", q)
    r = m["a"]
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105

@app.route("/v1")
def view1():
    q = request.args.get("q")
    h = wd.Headers()
    h.add("a", q)
    r = h.get("a")
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105

@app.route("/v2")
def view2():
    q = request.args.get("q")
    m = multidict.MultiDict()
    m.add("a", q)
    r = m["a"]
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105

@app.route("/v3")
def view3():
    q = request.args.get("q")
    m = wd.MultiDict()
    m.add("a", "b")
    r = m["a"]
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v4")
def view4():
    q = request.args.get("q")
    m = wd.MultiDict()
    m["a"] = q
    r = m["a"]
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105
