# profile: standard
"""Names of files without anything that commands, queries, pages or headers read."""
import os
import sqlite3

from werkzeug.utils import secure_filename
from django.utils.text import get_valid_filename
from flask import Flask, Response, redirect, request

app = Flask(__name__)


@app.route("/")
def show():
    q = request.args["q"]
    r = secure_filename(q)
    Response("<p>" + r)
    sqlite3.connect("a.db").cursor().execute("select '" + r + "'")
    redirect(r)
    open("/srv/" + r)

    r = get_valid_filename(q)
    Response("<p>" + r)
    sqlite3.connect("a.db").cursor().execute("select '" + r + "'")
    redirect(r)
    open("/srv/" + r)

    r = "/files/" + secure_filename(q)
    Response("<p>" + r)
    sqlite3.connect("a.db").cursor().execute("select '" + r + "'")
    redirect(r)
    open("/srv/" + r)

    r = "<b>%s</b>" % secure_filename(q)
    Response("<p>" + r)
    sqlite3.connect("a.db").cursor().execute("select '" + r + "'")
    redirect(r)
    open("/srv/" + r)

    r = q
    os.system("echo " + r)  # S605
    Response("<p>" + r)  # SEC105
    sqlite3.connect("a.db").cursor().execute("select '" + r + "'")  # S608
    redirect(r)  # SEC104
    open("/srv/" + r)  # SEC101
    return ""
