# profile: standard
"""Decorators that are told by name what to fill in, to check and to convert."""

import re
import subprocess
from functools import wraps

from flask import Flask, abort, request

app = Flask(__name__)


def query(*names):
    def wrap(view):
        @wraps(view)
        def inner(*args, **kwargs):
            kwargs.update({name: request.args.get(name, "") for name in names})
            return view(*args, **kwargs)

        return inner

    return wrap


def matching(**patterns):
    compiled = {name: re.compile(pattern) for name, pattern in patterns.items()}

    def wrap(view):
        @wraps(view)
        def inner(*args, **kwargs):
            for name, pattern in compiled.items():
                if not pattern.fullmatch(kwargs[name]):
                    abort(400)
            return view(*args, **kwargs)

        return inner

    return wrap


def coerce(**types):
    def wrap(view):
        @wraps(view)
        def inner(*args, **kwargs):
            try:
                changed = {name: kind(kwargs[name]) for name, kind in types.items()}
            except ValueError:
                abort(400)
            return view(*args, **{**kwargs, **changed})

        return inner

    return wrap


@app.get("/a")
def a():
    given = {name: request.args.get(name) for name in ("rev", "file")}
    if not re.fullmatch(r"\w+", given["rev"]):
        abort(400)
    subprocess.run(f"show {given['rev']}", shell=True)
    subprocess.run(f"show {given['file']}", shell=True)  # S602


@app.get("/b")
@query("rev", "file")
def b(rev, file):
    subprocess.run(f"show {file}", shell=True)  # S602


@app.get("/c")
@query("rev", "file")
@matching(rev=r"[0-9a-f]{7,40}", file=r"[\w]+\.py")
def c(rev, file):
    subprocess.run(f"show {rev} {file}", shell=True)


@app.get("/d")
@query("rev", "file")
@matching(rev=r"[0-9a-f]{7,40}")
def d(rev, file):
    subprocess.run(f"show {rev}", shell=True)
    subprocess.run(f"show {file}", shell=True)  # S602


@app.get("/e")
@query("number", "file")
@coerce(number=int)
def e(number, file):
    subprocess.run(f"show {number}", shell=True)
    subprocess.run(f"show {file}", shell=True)  # S602


@app.get("/f")
def f():
    given = {"rev": request.args["rev"], "file": request.args["file"]}
    fixed = {"rev": int(given["rev"])}
    every = {**given, **fixed}
    subprocess.run(f"show {every['rev']}", shell=True)
    subprocess.run(f"show {every['file']}", shell=True)  # S602


def only_rev(view):
    @wraps(view)
    def inner(*args, **kwargs):
        if not re.fullmatch("[0-9]+", kwargs["rev"]):
            abort(400)
        return view(*args, **kwargs)

    return inner


def query2(view):
    @wraps(view)
    def inner(*args, **kwargs):
        return view(*args, rev=request.args["rev"], file=request.args["file"], **kwargs)

    return inner


@app.get("/<rev>")
@matching(rev=r"[0-9a-f]{7,40}")
def a2(rev):
    subprocess.run("a2 " + rev, shell=True)


@app.get("/<rev>/<file>")
@only_rev
def b2(rev, file):
    subprocess.run("b1 " + rev, shell=True)
    subprocess.run("b2 " + file, shell=True)  # S602


@app.get("/c")
@query2
@only_rev
def c2(rev, file):
    subprocess.run("c1 " + rev, shell=True)
    subprocess.run("c2 " + file, shell=True)  # S602


@app.get("/d")
@query2
def d2(rev, file):
    subprocess.run("d1 " + file, shell=True)  # S602


def given(view):
    @wraps(view)
    def inner(*args, **kwargs):
        kwargs.update(request.get_json())
        return view(*args, **kwargs)

    return inner


def given_by_name(view):
    @wraps(view)
    def inner(*args, **kwargs):
        kwargs.update(rev=request.args["rev"])
        kwargs.setdefault("file", request.args["file"])
        return view(*args, **kwargs)

    return inner


def noted(view):
    @wraps(view)
    def inner(*args, **kwargs):
        seen.update(kwargs, rev=request.args["rev"])
        return view(*args, **kwargs)

    return inner


@app.get("/e")
@given
def e2(rev):
    subprocess.run("e1 " + rev, shell=True)  # S602


@app.get("/f")
@given_by_name
def f2(rev, file):
    subprocess.run("f1 " + rev, shell=True)  # S602
    subprocess.run("f2 " + file, shell=True)  # S602


@noted
def g2(rev):
    subprocess.run(["g1", rev])
