# profile: standard
"""Patterns that are looked for in lines, have alternatives, or take what ends a word or a text."""
import os
import re

from flask import Flask, redirect, request

app = Flask(__name__)
IN_LINES = re.compile(r"^[a-z]+$", re.MULTILINE)


def in_lines():
    name = request.args["name"]
    if re.search(r"^[a-z]+$", name, re.M):
        os.system("ls " + name)  # S605
    if re.match(r"(?m)^[a-z]+$", name):
        os.system("ls " + name)  # S605
    if IN_LINES.match(name):
        os.system("ls " + name)  # S605
    if re.match(r"^[a-z]+$", name, flags=re.I | re.MULTILINE):
        os.system("ls " + name)  # S605
    if re.match(r"^[a-z]+$", name, re.I):
        os.system("ls " + name)
    if re.fullmatch(r"[a-z]+", name, re.M):
        os.system("ls " + name)


def of_alternatives():
    name = request.args["name"]
    if re.match(r"^[a-z]+|[0-9]+$", name):
        os.system("ls " + name)  # S605
    if re.match(r"^[a-z]+$|^[0-9]+$", name):
        os.system("ls " + name)
    if re.match(r"^([a-z]+|[0-9]+(a|b))$", name):
        os.system("ls " + name)


def of_characters():
    name = request.args["name"]
    if re.match(r"^[\s\S]+$", name):
        os.system("ls " + name)  # S605
    if re.match(r"^[ -~]+$", name):
        os.system("ls " + name)  # S605
    if re.match(r"^\w\W+$", name):
        os.system("ls " + name)  # S605
    if re.match(r"^[\w.:@ +-]+$", name):
        os.system("ls " + name)


@app.route("/")
def page():
    name = request.args["name"]
    if re.match(r"^[\w.&?=' +-]+$", name):
        return "<b>" + name
    if re.match(r"^[\w.&?=<> +-]+$", name):
        return "<b>" + name  # SEC105
    return ""


@app.route("/next")
def onward():
    target = request.args["next"]
    if re.fullmatch(r"/(?![/\\])[\w/?=&.-]*", target):
        return redirect(target)
    if re.fullmatch(r"/(?![/])[\w\\/?=&.-]*", target):
        return redirect(target)  # SEC104
    return ""
