# profile: standard
"""Csv written to memory."""
import os
import sqlite3
import csv, io
from flask import Flask, Response, redirect, request

app = Flask(__name__)


@app.route("/v0")
def view0():
    q = request.args.get("q")
    b = io.StringIO()
    w = csv.writer(b)
    w.writerow([q])  # SEC113
    r = b.getvalue()
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105

@app.route("/v1")
def view1():
    q = request.args.get("q")
    b = io.StringIO()
    csv.writer(b).writerows([["a"], [q]])  # SEC113
    r = b.getvalue()
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105

@app.route("/v2")
def view2():
    q = request.args.get("q")
    b = io.StringIO()
    w = csv.DictWriter(b, ["a"])
    w.writerow({"a": q})  # SEC113
    r = b.getvalue()
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105

@app.route("/v3")
def view3():
    q = request.args.get("q")
    b = io.StringIO()
    w = csv.writer(b)
    w.writerow(["a"])
    r = b.getvalue()
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v4")
def view4():
    q = request.args.get("q")
    b = io.StringIO()
    b.write(q)
    r = b.getvalue()
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105
