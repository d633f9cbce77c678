# profile: standard
"""Paths that a function returns where they lie below a directory, and conditions that others demand."""
import os
from enum import Enum
from pathlib import Path, PurePosixPath

from attrs import define, field
from django.http import HttpResponse
from flask import Flask, abort, request

app = Flask(__name__)
CLONES = Path("/srv/clones")


class Outside(Exception):
    pass


def fail(message):
    raise Outside(message)


def demand(condition, message):
    if not condition:
        fail(message)


def note(condition, message):
    if not condition:
        app.logger.warning(message)


def find_clone(name):
    path = (CLONES / name).resolve()
    return path if path.parent == CLONES else None


@app.get("/readme")
def readme():
    clone = find_clone(request.args["name"])
    if clone is None:
        abort(404)
    return {"text": (clone / "README.md").read_text()}


@app.get("/license")
def license_text():
    name = request.args["name"]
    if not find_clone(name):
        abort(404)
    return {"text": (CLONES / name / "LICENSE").read_text()}


@app.get("/zone")
def zone():
    path = os.path.realpath(os.path.join("/srv/zones", request.args["name"]))
    demand(os.path.commonpath([path, "/srv/zones"]) == "/srv/zones", "outside")
    with open(path) as lines:
        return {"text": lines.read()}


@app.get("/noted")
def noted():
    path = os.path.realpath(os.path.join("/srv/zones", request.args["name"]))
    note(os.path.commonpath([path, "/srv/zones"]) == "/srv/zones", "outside")
    with open(path) as lines:  # SEC101
        return {"text": lines.read()}


def base_name(value):
    return PurePosixPath(value).name


@define
class Job:
    output: str = field(converter=base_name)
    other: str = field(converter=str.strip)


@app.post("/outputs")
def outputs():
    job = Job(request.json["output"], request.json["other"])
    open(f"/srv/jobs/{job.output}").close()
    open(f"/srv/jobs/{job.other}").close()  # SEC101
    return {}


class Kind(Enum):
    TEXT = "text"
    DATA = "data"


class Any(Enum):
    TEXT = "text"

    @classmethod
    def _missing_(cls, value):
        return cls.TEXT


@app.get("/kinds")
def kinds():
    kind, other = request.args["kind"], request.args["other"]
    Kind(kind)
    Any(other)
    open(f"/srv/kinds/{kind}").close()
    open(f"/srv/kinds/{other}").close()  # SEC101
    return {}


def goodbye(request, name: str) -> HttpResponse:
    page = HttpResponse(content_type="text/html")
    page.write("<p>Goodbye</p>")
    page.write("<p>" + name + "</p>")  # SEC105
    return page
