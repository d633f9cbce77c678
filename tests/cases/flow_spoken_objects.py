# profile: standard
"""Instances that become texts, rows or other instances."""
import os
from dataclasses import asdict, astuple, dataclass, replace

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Job:
    command: str
    title: str = "a job"


class Command:
    def __init__(self, name):
        self.name = name

    def __str__(self):
        return "ls " + self.name


class Title:
    def __init__(self, name):
        self.name = name

    def __str__(self):
        return "ls"


class Place:
    def __init__(self, name):
        self.name = name

    def __format__(self, spec):
        return "/srv/" + (self.name if spec == "full" else "cover.jpg")


class Row:
    def __init__(self, name):
        self.name = name

    def __format__(self, spec):
        return "/srv/cover.jpg"


class Runner:
    def __call__(self, command):
        os.system(command)  # S605


class Printer:
    def __call__(self, command):
        print(command)


@app.route("/")
def view():
    job = Job(request.args["command"])
    os.system(asdict(job)["command"])  # S605
    open(asdict(job)["title"])
    os.system(astuple(job)[0])  # S605
    os.system(replace(Job("ls"), command=request.args["command"]).command)  # S605
    open(replace(job, command="title.txt").command)
    os.system(str(Command(request.args["name"])))  # S605
    os.system(f"{Command(request.args['name'])}")  # S605
    os.system(f"{Title(request.args['name'])}")
    Runner()(request.args["command"])
    Printer()(request.args["command"])
    open(f"{Place(request.args['name'])}")  # SEC101
    open(f"{Place(request.args['name']):full}")  # SEC101
    open(f"{Row(request.args['name']):full}{Row(request.args['name'])}")
    return {}
