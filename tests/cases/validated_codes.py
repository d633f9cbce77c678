# profile: standard
"""Validated codes."""
import os
import sqlite3
import validators
from flask import Flask, Response, redirect, request

app = Flask(__name__)


@app.route("/v0")
def view0():
    q = request.args.get("q")
    r = q if validators.country_code(q) else "a"
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "path":
        open("/srv/" + r)

@app.route("/v1")
def view1():
    q = request.args.get("q")
    r = q if validators.iban(q) else "a"
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "path":
        open("/srv/" + r)

@app.route("/v2")
def view2():
    q = request.args.get("q")
    r = q if validators.card_number(q) else "a"
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "path":
        open("/srv/" + r)

@app.route("/v3")
def view3():
    q = request.args.get("q")
    r = q if validators.slug(q) else "a"
    if request.args.get("z") == "html":
        return Response("<p>" + r)
    if request.args.get("z") == "path":
        open("/srv/" + r)
