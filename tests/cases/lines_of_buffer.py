# profile: standard
"""Texts in memory, line by line."""
import io
import os
import pprint

from flask import Flask, request

app = Flask(__name__)


@app.route("/")
def show():
    q = request.args["q"]
    b = io.StringIO()
    b.write(q)
    b.seek(0)
    r = b.readline()
    os.system("echo " + r)  # S605
    open("/srv/" + r)  # SEC101

    b = io.StringIO()
    b.write(q)
    b.seek(0)
    r = b.readlines()[0]
    os.system("echo " + r)  # S605
    open("/srv/" + r)  # SEC101

    b = io.BytesIO()
    t = io.TextIOWrapper(b, write_through=True)
    t.write(q)
    r = b.getvalue().decode()
    os.system("echo " + r)  # S605
    open("/srv/" + r)  # SEC101

    b = io.StringIO()
    pprint.pprint(q, b)
    r = b.getvalue()
    os.system("echo " + r)  # S605
    open("/srv/" + r)  # SEC101

    b = io.StringIO()
    b.write("a")
    b.seek(0)
    r = b.readline()
    open("/srv/" + r)

    r = io.StringIO(q).readline()
    os.system("echo " + r)  # S605
    open("/srv/" + r)  # SEC101
    return ""
