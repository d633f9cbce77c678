# profile: standard
"""Code of which all that varies is written as literals, was compiled before, or checked by what goes by the name of a check."""

import json
import os
import re
from types import CodeType

from flask import Flask, request
from elsewhere import illegal_name, is_safe_expression

app = Flask(__name__)


@app.post("/a")
def a():
    data = re.sub(r"[^0-9.\-]", "", request.form["n"])
    return {"n": eval("int(" + repr(data) + ")")}


@app.post("/b")
def b():
    return {"n": eval("float(" + json.dumps(request.form["n"]) + ")")}


@app.post("/c")
def c():
    return {"n": eval(f"len({request.form['n']!r})")}


@app.post("/d")
def d():
    return {"n": eval("len('%s')" % request.form["n"])}  # S307


def e(names, value):
    exec("x = " + repr(value), names)


def f(target, names):
    if isinstance(target, CodeType):
        return eval(target, names)
    return eval(target, names)  # S307


def g(target: CodeType, names):
    return eval(target, names)


def h(name, names):
    if illegal_name(name):
        raise ValueError(name)
    exec("del " + name, names)


def i(name, names):
    if is_safe_expression(name):
        return eval(name, names)
    return eval(name, names)  # S307


def j(value, names):
    assert eval(repr(value), names) == value


def k(value, names):
    return eval(str(value), names)  # S307


def l(name, names):
    if illegal_name(name):
        exec("del " + name, names)  # S102


@app.post("/m")
def m():
    name = request.form["n"]
    if name.isidentifier():
        exec(f"{name}()")
    return {"n": name}


def n(target: CodeType, names):
    exec(target, names)
