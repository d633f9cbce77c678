# profile: standard
"""Lines of buffer."""
import os
import sqlite3
import io, pprint
from flask import Flask, Response, redirect, request

app = Flask(__name__)


@app.route("/v0")
def view0():
    q = request.args.get("q")
    b = io.StringIO()
    b.write(q)
    b.seek(0)
    r = b.readline()
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "path":
        open("/srv/" + r)  # SEC101

@app.route("/v1")
def view1():
    q = request.args.get("q")
    b = io.StringIO()
    b.write(q)
    b.seek(0)
    r = b.readlines()[0]
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "path":
        open("/srv/" + r)  # SEC101

@app.route("/v2")
def view2():
    q = request.args.get("q")
    b = io.BytesIO()
    t = io.TextIOWrapper(b, write_through=True)
    t.write(q)
    r = b.getvalue().decode()
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "path":
        open("/srv/" + r)  # SEC101

@app.route("/v3")
def view3():
    q = request.args.get("q")
    b = io.StringIO()
    pprint.pprint(q, b)
    r = b.getvalue()
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "path":
        open("/srv/" + r)  # SEC101

@app.route("/v4")
def view4():
    q = request.args.get("q")
    b = io.StringIO()
    b.write("a")
    b.seek(0)
    r = b.readline()
    if request.args.get("z") == "path":
        open("/srv/" + r)

@app.route("/v5")
def view5():
    q = request.args.get("q")
    r = io.StringIO(q).readline()
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "path":
        open("/srv/" + r)  # SEC101
