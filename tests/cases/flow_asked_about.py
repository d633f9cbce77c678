# profile: standard
"""Checks of which one of several is enough, names of columns and methods, and searches that end."""
import re

import regex
from flask import Flask, redirect, request, url_for
from project import is_safe_url, tables

app = Flask(__name__)


@app.route("/next", methods=["POST"])
def go_on():
    target = request.form.get("next")
    if target is None or target == url_for("start") or (target != "internal" and not is_safe_url(target)):
        target = "/"
    if target != "internal":
        return redirect(target)
    return "no"


@app.route("/other_next", methods=["POST"])
def go_on_anyhow():
    target = request.form.get("next")
    if target is None or (request.form.get("kind") != "internal" and not is_safe_url(target)):
        target = "/"
    return redirect(target)  # SEC104


@app.route("/column")
def column(row, driver):
    name = request.args["name"]
    if tables.is_column(name):
        return str(getattr(row, name).total)
    if name.startswith("get_"):
        return str(getattr(driver, name)().total)
    if hasattr(row, name):
        return str(getattr(row, name).total)  # SEC116
    return ""


@app.route("/words")
def words():
    pattern = regex.compile(request.args["pattern"])
    other = regex.compile(request.args["pattern"])  # SEC114
    return {"found": pattern.sub("", "text", timeout=1), "all": other.findall("text")}


@app.route("/once")
def once():
    return {"found": regex.search(request.args["pattern"], "text", timeout=1) is None,
            "other": re.search(request.args["pattern"], "text") is None}  # SEC114
