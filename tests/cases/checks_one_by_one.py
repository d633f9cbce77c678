# profile: standard
"""Functions that check stand in a list, and all of them are asked; classes of texts that make themselves harmless."""
import html
import os
import shlex
import string

from flask import Flask, request

app = Flask(__name__)
CHECKS = [str.isalnum, str.isascii]
WEAK = [len, bool]


def is_name(text):
    return text in ("ann", "bob")


def check_all(text, checks=CHECKS):
    for check in checks:
        if not check(text):
            raise ValueError(text)
    return text


def check_weakly(text):
    for check in WEAK:
        if not check(text):
            raise ValueError(text)
    return text


@app.route("/1")
def first():
    open(check_all(request.args["name"]))
    open(check_weakly(request.args["other"]))  # SEC101


@app.route("/2")
def second():
    name = request.args["name"]
    if not all(check(name) for check in (is_name, str.isascii)):
        return "no"
    open(name)
    other = request.args["other"]
    if not all(check(other) for check in (len, bool)):
        return "no"
    open(other)  # SEC101


class Quoted(str):
    def __new__(cls, text):
        return super().__new__(cls, shlex.quote(text))


class Plain(str):
    def __new__(cls, text):
        return str.__new__(cls, text.strip())


class Page(string.Template):
    def fill(self, **values):
        return self.substitute(**{key: html.escape(value) for key, value in values.items()})

    def fill_raw(self, **values):
        return self.substitute(**values)


@app.route("/3")
def third():
    eval(Quoted(request.args["name"]))  # S307
    os.system("ls " + Quoted(request.args["name"]))
    os.popen("ls " + Plain(request.args["name"]))  # S605
    open(Plain(request.args["name"]))  # SEC101


@app.route("/4")
def fourth():
    if request.args.get("raw"):
        return Page("<p>$name</p>").fill_raw(name=request.args["name"])  # SEC105
    return Page("<p>$name</p>").fill(name=request.args["name"])
