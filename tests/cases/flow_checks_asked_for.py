# profile: standard
"""A check that is there only where somebody asked for it: `pattern is not None and re.fullmatch(...) is None`."""

import functools, re, subprocess
from flask import Flask, abort, request

app = Flask(__name__)


def a_param(name, convert=str, *, default=None, pattern=None):
    def decorate(view):
        @functools.wraps(view)
        def inner(*args, **kwargs):
            raw = request.args.get(name, default)
            if pattern is not None and re.fullmatch(pattern, raw) is None:
                abort(400)
            kwargs[name] = raw
            return view(*args, **kwargs)

        return inner

    return decorate


def b_param(name, convert=str, *, default=None, pattern=None):
    def decorate(view):
        @functools.wraps(view)
        def inner(*args, **kwargs):
            raw = request.args.get(name, default)
            if pattern is not None and re.fullmatch(pattern, raw) is None:
                abort(400)
            kwargs[name] = convert(raw)
            return view(*args, **kwargs)

        return inner

    return decorate


def c_param(name, convert=str, *, default=None, pattern=None):
    def decorate(view):
        @functools.wraps(view)
        def inner(*args, **kwargs):
            raw = request.args.get(name, default)
            if re.fullmatch(pattern, raw) is None:
                abort(400)
            kwargs[name] = raw
            return view(*args, **kwargs)

        return inner

    return decorate


@app.get("/a")
@a_param("prefix", default="v", pattern=r"[A-Za-z0-9]{1,20}")
def ta(prefix):
    subprocess.check_output(f"grep ^{prefix}", shell=True)


@app.get("/b")
@b_param("prefix", default="v", pattern=r"[A-Za-z0-9]{1,20}")
def tb(prefix):
    subprocess.check_output(f"grep ^{prefix}", shell=True)


@app.get("/c")
@c_param("prefix", default="v", pattern=r"[A-Za-z0-9]{1,20}")
def tc(prefix):
    subprocess.check_output(f"grep ^{prefix}", shell=True)


def clean(raw, pattern=None):
    if pattern is not None and re.fullmatch(pattern, raw) is None:
        abort(400)
    return raw


def clean2(raw, pattern=None):
    if pattern and not re.fullmatch(pattern, raw):
        abort(400)
    return raw


def clean3(raw, pattern=None):
    if pattern is not None:
        if re.fullmatch(pattern, raw) is None:
            abort(400)
    return raw


@app.get("/twoa")
def ta():
    subprocess.check_output("grep " + clean(request.args["a"], r"[A-Za-z0-9]{1,20}"), shell=True)


@app.get("/twob")
def tb():
    subprocess.check_output("grep " + clean2(request.args["a"], r"[A-Za-z0-9]{1,20}"), shell=True)


@app.get("/twoc")
def tc():
    subprocess.check_output("grep " + clean3(request.args["a"], r"[A-Za-z0-9]{1,20}"), shell=True)


@app.get("/twod")
def td():
    pattern = r"[A-Za-z0-9]{1,20}"
    raw = request.args["a"]
    if pattern is not None and re.fullmatch(pattern, raw) is None:
        abort(400)
    subprocess.check_output("grep " + raw, shell=True)


@app.get("/other")
@a_param("prefix", default="v")
def without(prefix):
    subprocess.check_output(f"grep ^{prefix}", shell=True)  # S602


@app.get("/plain")
def plain():
    subprocess.check_output("grep " + clean(request.args["a"]), shell=True)  # S602


@app.get("/either")
def either():
    raw = request.args["a"]
    if request.args.get("b") or re.fullmatch(r"[a-z]+", raw):
        subprocess.check_output("grep " + raw, shell=True)  # S602
    if None or re.fullmatch(r"[a-z]+", raw):
        subprocess.check_output("grep " + raw, shell=True)
