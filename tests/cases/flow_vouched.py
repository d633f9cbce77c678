# profile: standard
"""Checks and names of functions that vouch for data, and those that do not."""
from flask import Flask, request
from shop import Asker, checkout, safe_get, safe_name, sanitize, sanitize_html, shelf_check

app = Flask(__name__)


@app.route("/asked")
def asked():
    asker = Asker(request)
    open(asker.get_safe_value("a"))
    open(asker.get_value("a"))  # SEC101
    return {}


@app.route("/named")
def named():
    open(sanitize(request.args["a"]))
    open("a/" + safe_name(request.args["a"]))
    open(sanitize_html(request.args["a"]) + ".txt")  # SEC101
    open("a/" + safe_get(request.args["a"]))  # SEC101
    return {}


@app.route("/shelf/<name>")
def shelf(name):
    if not shelf_check(name):
        return {}
    return {"books": open(name).read()}


@app.route("/cart/<name>")
def cart(name):
    if not checkout(name):
        return {}
    return {"books": open(name).read()}  # SEC101


def one_of_constants(line):
    name = line.strip()
    if name in ["None", "True", "False"]:
        return eval(name)
    if name in ("None", line):
        return eval(name)  # S307
    if name not in {"1", "2"}:
        return eval(name)  # S307
    return eval(name)
