# profile: standard
"""Named tuples that their own class methods make, copies with other fields, and members of enumerations by name."""
import enum
import os
import re
from collections import namedtuple
from dataclasses import make_dataclass
from typing import NamedTuple

from flask import Flask, request
from sqlalchemy import Column, Integer, MetaData, Table

app = Flask(__name__)
Point = namedtuple("Point", "x y")
Line = NamedTuple("Line", [("start", str), ("end", str)])
Job = make_dataclass("Job", ["name", ("number", int)])
items = Table("items", MetaData(), Column("id", Integer))


class Version(NamedTuple):
    major: int
    tag: str

    @classmethod
    def of(cls, text):
        match = re.fullmatch(r"(\d+)-([a-z]+)", text)
        return cls(int(match[1]), match[2])

    @classmethod
    def split(cls, text):
        major, _, tag = text.partition("-")
        return cls(int(major), tag)


class Color(enum.IntEnum):
    RED = 1


@app.route("/versions")
def versions():
    strict, loose = Version.of(request.args["strict"]), Version.split(request.args["loose"])
    os.system(f"fetch {strict.major} {strict.tag} {loose.major}")
    os.system(f"fetch {loose.tag}")  # S605


@app.route("/points")
def points():
    point = Point(request.args["x"], "2")
    os.system("plot " + point._replace(x="1").x + point._replace(x="1")[0])
    os.system("plot " + point._replace(y="1").x)  # S605
    os.system("plot " + Point("1", "2")._replace(y=request.args["y"])[1])  # S605


@app.route("/colors")
def colors():
    color = Color[request.args["color"]]
    os.system(f"paint {color.value} {color.name}")
    os.system("paint " + request.args["color"])
    if hasattr(items.c, request.args["column"]):
        return str(getattr(items.c, request.args["column"]))
    return str(getattr(items, request.args["other"]))  # SEC116


@app.route("/rows")
def rows():
    point = Point._make([request.args["x"], "2"])
    open("/srv/" + point.y)
    open("/srv/" + point.x)  # SEC101
    version = Version._make((3, request.args["tag"]))
    open(f"/srv/{version.major}")
    open(f"/srv/{version.tag}")  # SEC101
    open("/srv/" + Point._make(request.args["row"].split(",")).x)  # SEC101


@app.route("/made")
def made():
    line, job = Line(request.args["start"], "b"), Job(request.args["name"], 3)
    open("/srv/" + line.end)
    open("/srv/" + line.start)  # SEC101
    open(f"/srv/{job.number}")
    open("/srv/" + job.name)  # SEC101
