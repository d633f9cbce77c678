# profile: standard
"""Checks as people write them, and what looks like one."""
import decimal
import hmac
import os
import re
from urllib.parse import urlparse

import requests
from flask import Flask, abort, make_response, redirect, request
from markupsafe import Markup

app = Flask(__name__)


def is_plain(text):
    return bool(re.fullmatch("[a-z]+", text))


def begins_plain(text):
    return bool(re.match("[a-z]+", text))


@app.route("/asked")
def asked():
    name = request.args["name"]
    if begins_plain(name):
        os.remove("/srv/" + name)  # SEC101
    if not is_plain(name):
        abort(400)
    os.remove("/srv/" + name)
    return {}


@app.route("/hosts")
def hosts():
    url = request.args["url"]
    host = urlparse(url).hostname
    if host is None or not host.endswith(".example.org"):
        abort(400)
    requests.get(url, timeout=1)
    other = request.args["other"]
    if other.endswith(".txt"):
        requests.get(other, timeout=1)  # SEC103
    return {}


@app.route("/letters")
def letters():
    name = request.args["name"]
    if set(name) >= set("abc"):
        os.remove("/srv/" + name)  # SEC101
    if set(name) <= set("abc"):
        os.remove("/srv/" + name)
    other = request.args["other"]
    if any(character not in "abc" for character in other):
        abort(400)
    os.remove("/srv/" + other)
    return {}


@app.route("/secret")
def secret():
    given = request.args["given"]
    if not hmac.compare_digest(given, os.environ["KEY"]):
        abort(403)
    os.remove("/srv/" + given)
    if not hmac.compare_digest(request.args["a"], request.args["b"]):
        abort(403)
    os.remove("/srv/" + request.args["a"])  # SEC101
    os.remove(f"/srv/{decimal.Decimal(request.args['number'])}")
    return {}


@app.route("/markup")
def markup():
    name = request.args["name"]
    return Markup("<b>{}</b>").format(name) + Markup("<i>%s</i>") % name + Markup("<p>") + name


@app.route("/typed")
def typed():
    answer = make_response(request.args["name"])
    answer.mimetype = "text/plain"
    other = make_response(request.args["name"])
    other.headers["Content-Type"] = "text/plain"
    page = make_response(request.args["name"])  # SEC105
    page.mimetype = "text/html"
    either = make_response(request.args["name"])  # SEC105
    either.mimetype = "text/html" if request.args["page"] else "text/plain"
    asset = make_response(request.args["name"])
    asset.headers["Content-Type"] = type_of(request.args["kind"])
    return page if request.args["page"] else answer


@app.route("/kept")
def kept():
    answer = redirect("/")
    answer.mimetype = "text/plain"
    return make_response(request.args["name"])  # SEC105
