# profile: standard
"""Rows that are written to a text in memory."""
import csv
import io
import os

from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/")
def show():
    q = request.args["q"]
    b = io.StringIO()
    w = csv.writer(b)
    w.writerow([q])  # SEC113
    r = b.getvalue()
    os.system("echo " + r)  # S605
    Response("<p>" + r)  # SEC105

    b = io.StringIO()
    csv.writer(b).writerows([["a"], [q]])  # SEC113
    r = b.getvalue()
    os.system("echo " + r)  # S605
    Response("<p>" + r)  # SEC105

    b = io.StringIO()
    w = csv.DictWriter(b, ["a"])
    w.writerow({"a": q})  # SEC113
    r = b.getvalue()
    os.system("echo " + r)  # S605
    Response("<p>" + r)  # SEC105

    b = io.StringIO()
    w = csv.writer(b)
    w.writerow(["a"])
    r = b.getvalue()
    Response("<p>" + r)

    b = io.StringIO()
    b.write(q)
    r = b.getvalue()
    os.system("echo " + r)  # S605
    Response("<p>" + r)  # SEC105
    return ""
