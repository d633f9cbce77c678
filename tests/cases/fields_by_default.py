# profile: standard
"""Fields of instances that nobody gives a value, and those of instances within others."""
import copy
import os
from dataclasses import asdict, dataclass
from typing import NamedTuple

import attrs
import msgspec
from dataclasses_json import dataclass_json
from flask import Flask, request

app = Flask(__name__)


class Place(NamedTuple):
    name: str
    kind: str = "file"


@attrs.define
class Job:
    command: str = "ls"
    kind: str = "shell"


@dataclass
class Step:
    command: str
    place: Place
    kind: str = "first"


@dataclass
class Plan:
    step: Step
    steps: list


@dataclass_json
@dataclass
class Sent:
    command: str
    kind: str = "sent"


class Packed(msgspec.Struct):
    command: str
    kind: str = "packed"


@app.route("/tuples")
def tuples():
    place = Place(request.args["name"])
    os.system("ls " + place[1])
    os.system("ls " + place[0])  # S605
    name, kind = place
    os.system("ls " + kind)
    os.system("ls " + name)  # S605
    os.system("ls " + place._asdict()["kind"])
    return ""


@app.route("/dictionaries")
def dictionaries():
    job = attrs.asdict(Job(request.args["name"]))
    os.system("ls " + job["kind"])
    os.system("ls " + job["command"])  # S605
    step = Step(request.args["name"], Place("a"))
    plan = asdict(Plan(step, [step]))
    os.system("ls " + plan["step"]["kind"])
    os.system("ls " + plan["step"]["command"])  # S605
    os.system("ls " + plan["steps"][0]["kind"])
    os.system("ls " + plan["steps"][0]["command"])  # S605
    return ""


@app.route("/copies")
def copies():
    step = copy.replace(Step("ls", Place("a")), command=request.args["name"])
    os.system("ls " + step.kind)
    os.system("ls " + step.command)  # S605
    packed = msgspec.structs.replace(Packed("ls"), command=request.args["name"])
    os.system("ls " + packed.kind)
    os.system("ls " + packed.command)  # S605
    os.system("ls " + msgspec.to_builtins(packed)["command"])  # S605
    return ""


@app.route("/documents", methods=["POST"])
def documents():
    sent = Sent.from_json(request.data)
    os.system("ls " + sent.command)  # S605
    os.system("ls " + Sent("a").command)
    sent = Sent.from_dict({"command": "ls"})
    os.system("ls " + sent.command)
    return ""
