# profile: standard
"""Close matches."""
import os
import sqlite3
import difflib
from flask import Flask, Response, redirect, request

app = Flask(__name__)


@app.route("/v0")
def view0():
    q = request.args.get("q")
    r = difflib.get_close_matches(q, ["abc", "id"], cutoff=0)[0]
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v1")
def view1():
    q = request.args.get("q")
    r = difflib.get_close_matches("a", [q], cutoff=0)[0]
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605
