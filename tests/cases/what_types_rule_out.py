# profile: standard
"""Types that are known, and annotations that promise none."""
import os
import re
import subprocess
from typing import TypeVar

from flask import Flask, request

app = Flask(__name__)
T = TypeVar("T")
ODD = re.compile(r"[^0-9A-Za-z_-]")
BLANK = re.compile(r"\s")


def patch(record: T, data):
    for key, value in data.items():
        field = record.__write_fields__.get(key)
        if field is not None and not field.readonly:
            setattr(record, key, value)


def patch_all(record: T, data):
    for key, value in data.items():
        setattr(record, key, value)  # SEC116


@app.route("/record", methods=["POST"])
def change():
    patch(find(), request.json)
    patch_all(find(), request.json)
    return ""


@app.route("/file")
def show():
    with open("/srv/" + re.sub(ODD, "-", request.args["name"])) as stream:
        first = stream.read()
    with open("/srv/" + re.sub(BLANK, "-", request.args["name"])) as stream:  # SEC101
        return first + stream.read()


class Controller:
    def __init__(self, config):
        self.base = config["command"]

    def run(self, bot):
        return subprocess.run(self.base + ["run", bot], check=True)

    def run_other(self, program):
        return subprocess.run([program] + self.base, check=True)  # S603


@app.route("/run")
def run():
    Controller(app.config).run(request.args["bot"])
    Controller(app.config).run_other(request.args["bot"])
    return ""


def render(attributes):
    if isinstance(attributes, str):
        return re.compile(attributes)
    return attributes["id"]


def render_text(attributes):
    if isinstance(attributes, str):
        return re.compile(attributes)  # SEC114
    return attributes["id"]


@app.route("/pattern")
def pattern():
    return f"{render({'id': request.args['id']})} {render_text(request.args['id'])}"  # SEC105
