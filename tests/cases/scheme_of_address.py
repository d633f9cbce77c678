# profile: standard
"""Scheme of address."""
import os
import sqlite3
import urllib.parse
from flask import Flask, Response, redirect, request

app = Flask(__name__)


@app.route("/v0")
def view0():
    q = request.args.get("q")
    r = urllib.parse.urlparse(q).scheme
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "sql":
        sqlite3.connect("a.db").cursor().execute("select '" + r + "'")

@app.route("/v1")
def view1():
    q = request.args.get("q")
    r = urllib.parse.urlsplit(q).scheme
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "sql":
        sqlite3.connect("a.db").cursor().execute("select '" + r + "'")

@app.route("/v2")
def view2():
    q = request.args.get("q")
    r = urllib.parse.urlparse(q).netloc
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "sql":
        sqlite3.connect("a.db").cursor().execute("select '" + r + "'")  # S608

@app.route("/v3")
def view3():
    q = request.args.get("q")
    r = urllib.parse.urlparse(q).path
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
    if request.args.get("z") == "sql":
        sqlite3.connect("a.db").cursor().execute("select '" + r + "'")  # S608
