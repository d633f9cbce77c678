# profile: standard
"""Spelled in letters."""
import os
import sqlite3
import base64, itsdangerous, django.utils.http as dhttp, django.utils.encoding as de, urllib.request, urllib.parse
from flask import Flask, Response, redirect, request

app = Flask(__name__)


@app.route("/v0")
def view0():
    q = request.args.get("q")
    r = dhttp.urlsafe_base64_encode(q.encode())
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v1")
def view1():
    q = request.args.get("q")
    r = itsdangerous.base64_encode(q.encode()).decode()
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v2")
def view2():
    q = request.args.get("q")
    r = itsdangerous.URLSafeSerializer("k").dumps(q)  # SEC542
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v3")
def view3():
    q = request.args.get("q")
    r = base64.b32hexencode(q.encode()).decode()
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v4")
def view4():
    q = request.args.get("q")
    r = urllib.request.pathname2url(q)
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v5")
def view5():
    q = request.args.get("q")
    r = urllib.parse.quote_from_bytes(q.encode())
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v6")
def view6():
    q = request.args.get("q")
    r = urllib.parse.urlencode({"a": q})
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v7")
def view7():
    q = request.args.get("q")
    r = itsdangerous.URLSafeSerializer("k").loads(itsdangerous.URLSafeSerializer("k").dumps(q))  # SEC542
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605

@app.route("/v8")
def view8():
    q = request.args.get("q")
    r = dhttp.urlsafe_base64_decode(q).decode()
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105
    if request.args.get("z") == "sh":
        os.system("echo " + r)  # S605

@app.route("/v9")
def view9():
    q = request.args.get("q")
    r = base64.urlsafe_b64encode(q.encode()).decode()
    if request.args.get("z") == "html":
        return Response("<p>" + r)
