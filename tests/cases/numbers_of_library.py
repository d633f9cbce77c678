# profile: standard
"""Numbers of library."""
import os
import sqlite3
import difflib, locale, operator, bisect, unicodedata, decimal, fnmatch, email.utils, django.utils.http as dhttp, django.utils.dateparse as dp
from flask import Flask, Response, redirect, request

app = Flask(__name__)


@app.route("/v0")
def view0():
    q = request.args.get("q")
    r = str(difflib.SequenceMatcher(None, q, "a").ratio())
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v1")
def view1():
    q = request.args.get("q")
    r = str(locale.atof(q))
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v2")
def view2():
    q = request.args.get("q")
    r = str(operator.eq(q, "a"))
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v3")
def view3():
    q = request.args.get("q")
    r = str(any([q]))
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v4")
def view4():
    q = request.args.get("q")
    r = str(bisect.bisect(["b"], q))
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v5")
def view5():
    q = request.args.get("q")
    r = unicodedata.category(q[0])
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v6")
def view6():
    q = request.args.get("q")
    r = str(decimal.Context().create_decimal(q))
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v7")
def view7():
    q = request.args.get("q")
    r = str(float.fromhex(q))
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v8")
def view8():
    q = request.args.get("q")
    r = str(fnmatch.fnmatch(q, "*"))
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v9")
def view9():
    q = request.args.get("q")
    r = str(email.utils.parsedate(q))
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v10")
def view10():
    q = request.args.get("q")
    r = str(dhttp.base36_to_int(q))
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v11")
def view11():
    q = request.args.get("q")
    r = str(dp.parse_duration(q))
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v12")
def view12():
    q = request.args.get("q")
    r = str(decimal.Decimal(q))
    if request.args.get("z") == "html":
        return Response("<p>" + r)
