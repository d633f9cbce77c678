# profile: standard
"""Sanitized path leads up."""
import os
import sqlite3
import pathvalidate
from flask import Flask, Response, redirect, request

app = Flask(__name__)


@app.route("/v0")
def view0():
    q = request.args.get("q")
    r = pathvalidate.sanitize_filepath(q)
    if request.args.get("z") == "path":
        open("/srv/" + r)  # SEC101
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605

@app.route("/v1")
def view1():
    q = request.args.get("q")
    r = pathvalidate.sanitize_filename(q)
    if request.args.get("z") == "path":
        open("/srv/" + r)
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
