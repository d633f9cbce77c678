# profile: standard
"""Extendleft."""
import os
import sqlite3
import collections
from flask import Flask, Response, redirect, request

app = Flask(__name__)


@app.route("/v0")
def view0():
    q = request.args.get("q")
    d = collections.deque()
    d.extendleft([q])
    r = d[0]
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "path":
        open("/srv/" + r)  # SEC101

@app.route("/v1")
def view1():
    q = request.args.get("q")
    d = collections.deque(["a"])
    d.extendleft(q.split())
    r = " ".join(d)
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "path":
        open("/srv/" + r)  # SEC101

@app.route("/v2")
def view2():
    q = request.args.get("q")
    d = collections.deque(["a"])
    d.extendleft(["b"])
    r = d[0]
    if request.args.get("z") == "path":
        open("/srv/" + r)

@app.route("/v3")
def view3():
    q = request.args.get("q")
    d = collections.deque()
    d.appendleft(q)
    r = d[0]
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "path":
        open("/srv/" + r)  # SEC101
