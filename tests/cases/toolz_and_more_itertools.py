# profile: standard
"""Toolz and more itertools."""
import os
import sqlite3
import toolz, more_itertools as mi
from flask import Flask, Response, redirect, request

app = Flask(__name__)


@app.route("/v0")
def view0():
    q = request.args.get("q")
    r = toolz.get_in(["a"], {"a": q})
    if request.args.get("z") == "redir":
        return redirect(r)  # SEC104
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605

@app.route("/v1")
def view1():
    q = request.args.get("q")
    r = toolz.merge({"a": q}, {})["a"]
    if request.args.get("z") == "redir":
        return redirect(r)  # SEC104
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605

@app.route("/v2")
def view2():
    q = request.args.get("q")
    r = toolz.first([q])
    if request.args.get("z") == "redir":
        return redirect(r)  # SEC104
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605

@app.route("/v3")
def view3():
    q = request.args.get("q")
    r = mi.first([q])
    if request.args.get("z") == "redir":
        return redirect(r)  # SEC104
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605

@app.route("/v4")
def view4():
    q = request.args.get("q")
    r = mi.one([q])
    if request.args.get("z") == "redir":
        return redirect(r)  # SEC104
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605

@app.route("/v5")
def view5():
    q = request.args.get("q")
    r = mi.peekable([q]).peek()
    if request.args.get("z") == "redir":
        return redirect(r)  # SEC104
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605

@app.route("/v6")
def view6():
    q = request.args.get("q")
    r = toolz.first(["a"])
    if request.args.get("z") == "redir":
        return redirect(r)
