# profile: standard
"""Numbers, and fields of small classes, that are known without a source."""
import copy
import os
from collections import namedtuple
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from flask import Flask, request

app = Flask(__name__)
DATA = Path(__file__).resolve().parent / "data"
Point = namedtuple("Point", "x y")


class Pair(NamedTuple):
    name: str
    kind: str


@dataclass
class User:
    name: str
    home: str


def show(text, rows):
    user = User(text, text)
    moved = replace(user, home="/home/all")
    os.system("ls " + moved.home)
    os.system("ls " + moved.name)  # S605
    twin = copy.copy(moved)
    os.system("ls " + twin.home)
    os.system("ls " + Point(text, "y").y)
    os.system("ls " + Point(text, "y").x)  # S605
    pair = Pair(name=text, kind="k")
    os.system("ls " + pair.kind)
    os.system("ls " + pair.name)  # S605
    os.system(f"seq {text.count('a')} {text.rfind('b')}")
    os.system(f"seq {text.find('b')}")  # S605
    for number, row in enumerate(rows):
        os.system(f"seq {number}")
        os.system(f"seq {row}")  # S605


@app.post("/files")
def write():
    name = request.form["name"]
    (DATA / name).write_text("x")  # SEC101
    (DATA / "name").write_text("x")
