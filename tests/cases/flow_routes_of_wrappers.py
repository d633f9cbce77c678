# profile: standard
"""A decorator takes a part of the route and gives the view something else for it."""

import functools
from pathlib import Path
from flask import Flask, abort

app = Flask(__name__)
ARTIFACTS = Path("/srv")


def artifact(view):
    @functools.wraps(view)
    def inner(name: str, **kwargs):
        target = (ARTIFACTS / name).resolve()
        if not target.is_relative_to(ARTIFACTS) or not target.is_file():
            abort(404)
        return view(target, **kwargs)

    return inner


def existing(view):
    @functools.wraps(view)
    def inner(name: str, **kwargs):
        target = ARTIFACTS.joinpath(name)
        return view(target, **kwargs)

    return inner


def plain(view):
    @functools.wraps(view)
    def inner(name: str):
        target = ARTIFACTS.joinpath(name)
        return view(target)

    return inner


@app.get("/artifacts/<path:name>")
@artifact
def download(target: Path):
    return target.read_text()


@app.get("/raw/<path:name>")
@existing
def raw(target: Path):
    return target.read_text()  # SEC101


@app.get("/copies/<path:name>")
@plain
def copied(target):
    return open(target).read()  # SEC101
