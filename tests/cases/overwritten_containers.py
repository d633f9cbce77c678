# profile: standard
"""What is put into containers after they were made, by code that no request leads to."""

import subprocess

from flask import Flask, request

app = Flask(__name__)
LATER = {"on": False}
LATER["on"] = True
STARTED = {"on": False}
UPDATED = {"on": False}
LOADED = {"on": False, "off": False}
SWITCHES = [False]
KNOWN = {"on": False, "off": False}
NAMES = {}
NEVER = {}
COUNTS = {"on": 0}
LEVELS = {"db": {"on": False}}


class Server:
    flags = {"on": False}
    other = {"on": False}
    fixed = {"on": False}

    def __init__(self):
        self.mine = {"on": False}
        self.own = {"on": False}

    def start(self):
        self.mine["on"] = True
        self.flags["on"] = True

    def go(self):
        if self.mine["on"]:
            subprocess.call("a " + request.args["q"], shell=True)  # S602
        if self.flags["on"]:
            subprocess.call("b " + request.args["q"], shell=True)  # S602
        if Server.other["on"]:
            subprocess.call("c " + request.args["q"], shell=True)  # S602
        if self.own["on"]:
            return open(request.args["q"])
        if self.fixed["on"]:
            return open(request.args["q"])


def start():
    Server.other["on"] = True
    STARTED["on"] = True
    UPDATED.update(on=True)
    SWITCHES[0] = True
    KNOWN["on"] = True
    COUNTS["on"] += 1
    LEVELS["db"]["on"] = True


def load(path):
    with open(path) as lines:
        for line in lines:
            name, _, value = line.partition("=")
            LOADED[name] = value
            NAMES[name] = value


@app.route("/")
def show():
    if LATER["on"]:
        open(request.args["a"])  # SEC101
    if STARTED["on"]:
        open(request.args["a"])  # SEC101
    if UPDATED["on"]:
        open(request.args["a"])  # SEC101
    if LOADED["off"]:
        open(request.args["a"])  # SEC101
    if SWITCHES[0]:
        open(request.args["a"])  # SEC101
    if KNOWN["off"]:
        open(request.args["a"])
    if KNOWN["on"]:
        open(request.args["a"])  # SEC101
    if NAMES.get("on"):
        open(request.args["a"])  # SEC101
    if "on" in NAMES:
        open(request.args["a"])  # SEC101
    for name in NAMES:
        open(request.args[name])  # SEC101
    if NEVER.get("on"):
        open(request.args["a"])
    if COUNTS["on"]:
        open(request.args["a"])  # SEC101
    if LEVELS["db"]["on"]:
        open(request.args["a"])  # SEC101
    Server().go()
    return ""
