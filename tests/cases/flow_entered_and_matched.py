# profile: standard
# python: 3.10
"""Context managers that nobody gives a name, and what patterns bind."""
import os
from dataclasses import dataclass
from typing import NamedTuple

from flask import Flask, redirect, request

app = Flask(__name__)


class Opened:
    def __init__(self, target, own):
        self.target = target
        self.own = own
        self.found = ""

    def __enter__(self):
        redirect(self.own)
        redirect(self.target)  # SEC104
        self.found = request.args["b"]

    def __exit__(self, *details):
        redirect(self.own)
        redirect(self.target)  # SEC104


class Cleared(Opened):
    def __enter__(self):
        self.target = "/home"

    def __exit__(self, *details):
        self.found = request.args["b"]


@app.route("/a")
def enter():
    with Opened(request.args["a"], "/home"):
        return ""


@app.route("/b")
def entered():
    opened = Opened("/home", "/home")
    cleared = Cleared("/home", "/home")
    with opened, cleared:
        redirect(cleared.found)
        redirect(opened.found)  # SEC104
    return redirect(cleared.found)  # SEC104


@dataclass
class Move:
    target: str
    own: str = "/home"


class Pair(NamedTuple):
    own: str
    target: str


@app.route("/c")
def match():
    move = Move(request.args["a"])
    match move:
        case Move(target, own):
            redirect(own)
            redirect(target)  # SEC104
        case Move(own=own):
            redirect(own)
    match ["/home", request.args["a"]]:
        case [own, target]:
            redirect(own)
            redirect(target)  # SEC104
        case [own, *others]:
            redirect(own)
            redirect(others[0])  # SEC104
    match {"target": request.args["a"], "own": "/home"}:
        case {"target": target, "own": own}:
            redirect(own)
            redirect(target)  # SEC104
    match request.get_json():
        case {"target": ("/a" | "/b") as own}:
            redirect(own)
        case {"count": int(count)}:
            redirect(count)
            os.system(f"seq {count}")
        case {"target": str() as target, **others}:
            redirect(target)  # SEC104
            redirect(others["own"])  # SEC104
        case [str(target), _] | (target, _, _):
            redirect(target)  # SEC104
    held = Pair("/home", request.args["a"])._asdict()
    redirect(held["own"])
    return redirect(held["target"])  # SEC104


@dataclass
class Resize:
    width: int
    name: str


def fields(job):
    match job:
        case Resize(width=width):
            os.system(f"resize {width}")
        case Resize(name=name):
            os.system(f"resize {name}")  # S605
