# profile: standard
"""Names of files."""
import os
import sqlite3
from werkzeug.utils import secure_filename
from django.utils.text import get_valid_filename
from flask import Flask, Response, redirect, request

app = Flask(__name__)


@app.route("/v0")
def view0():
    q = request.args.get("q")
    r = secure_filename(q)
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "sql":
        sqlite3.connect("a.db").cursor().execute("select '" + r + "'")
    if request.args.get("z") == "redir":
        return redirect(r)
    if request.args.get("z") == "path":
        open("/srv/" + r)

@app.route("/v1")
def view1():
    q = request.args.get("q")
    r = get_valid_filename(q)
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "sql":
        sqlite3.connect("a.db").cursor().execute("select '" + r + "'")
    if request.args.get("z") == "redir":
        return redirect(r)
    if request.args.get("z") == "path":
        open("/srv/" + r)

@app.route("/v2")
def view2():
    q = request.args.get("q")
    r = "/files/" + secure_filename(q)
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "sql":
        sqlite3.connect("a.db").cursor().execute("select '" + r + "'")
    if request.args.get("z") == "redir":
        return redirect(r)
    if request.args.get("z") == "path":
        open("/srv/" + r)

@app.route("/v3")
def view3():
    q = request.args.get("q")
    r = "<b>%s</b>" % secure_filename(q)
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "sql":
        sqlite3.connect("a.db").cursor().execute("select '" + r + "'")
    if request.args.get("z") == "redir":
        return redirect(r)
    if request.args.get("z") == "path":
        open("/srv/" + r)

@app.route("/v4")
def view4():
    q = request.args.get("q")
    r = q
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105
    if request.args.get("z") == "sql":
        sqlite3.connect("a.db").cursor().execute("select '" + r + "'")  # S608
    if request.args.get("z") == "redir":
        return redirect(r)  # SEC104
    if request.args.get("z") == "path":
        open("/srv/" + r)  # SEC101
