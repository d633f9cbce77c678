# profile: standard
"""The scheme of an address is letters, digits and the like."""
import os
import sqlite3
import urllib.parse

from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/")
def show():
    q = request.args["q"]
    r = urllib.parse.urlparse(q).scheme
    Response("<p>" + r)
    sqlite3.connect("a.db").cursor().execute("select '" + r + "'")

    r = urllib.parse.urlsplit(q).scheme
    Response("<p>" + r)
    sqlite3.connect("a.db").cursor().execute("select '" + r + "'")

    r = urllib.parse.urlparse(q).netloc
    Response("<p>" + r)  # SEC105
    os.system("echo " + r)  # S605
    sqlite3.connect("a.db").cursor().execute("select '" + r + "'")  # S608

    r = urllib.parse.urlparse(q).path
    Response("<p>" + r)  # SEC105
    os.system("echo " + r)  # S605
    sqlite3.connect("a.db").cursor().execute("select '" + r + "'")  # S608
    return ""
