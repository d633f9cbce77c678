# profile: standard
"""Quoted for pages."""
import os
import sqlite3
import django.utils.encoding as de, django.utils.html as dh, jinja2, nh3
from flask import Flask, Response, redirect, request

app = Flask(__name__)


@app.route("/v0")
def view0():
    q = request.args.get("q")
    r = de.escape_uri_path(q)
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v1")
def view1():
    q = request.args.get("q")
    r = de.iri_to_uri(q)
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v2")
def view2():
    q = request.args.get("q")
    r = de.filepath_to_uri(q)
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v3")
def view3():
    q = request.args.get("q")
    r = dh.smart_urlquote(q)
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v4")
def view4():
    q = request.args.get("q")
    r = jinja2.utils.htmlsafe_json_dumps(q)
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v5")
def view5():
    q = request.args.get("q")
    r = nh3.clean_text(q)
    if request.args.get("z") == "html":
        return Response("<p>" + r)

@app.route("/v6")
def view6():
    q = request.args.get("q")
    r = de.uri_to_iri(q)
    if request.args.get("z") == "html":
        return Response("<p>" + r)  # SEC105
