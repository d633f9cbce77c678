# profile: standard
"""Ways through the code on which data comes to a place: early ends, exceptions out of branches, later turns of a loop."""
import os

from flask import Flask, request

app = Flask(__name__)


class Refused(Exception):
    pass


def known():
    return "ls"


@app.route("/finally")
def in_finally():
    command = request.args["command"]
    try:
        command = known()
    finally:
        os.system(command)  # S605
    return {}


@app.route("/returned")
def in_finally_of_return():
    command = "ls"
    try:
        if request.args.get("early"):
            command = request.args["command"]
            return {}
        command = "pwd"
    finally:
        os.system(command)  # S605
    return {}


@app.route("/constant")
def constant_in_finally():
    command = request.args["command"]
    try:
        command = "ls"
    finally:
        command = "pwd"
        os.system(command)
    return {}


@app.route("/walrus")
def out_of_comprehension():
    last = "ls"
    if any((last := command) for command in request.args.values()):
        os.system(last)  # S605
    commands, more = [], {}
    [commands.append(command) for command in request.args.values()]
    any(more.update(command=command) for command in request.args.values())
    os.system(commands[0])  # S605
    os.system(more["command"])  # S605
    command = "ls"
    [command for command in request.args.values()]
    os.system(command)
    return {}


@app.route("/raised")
def out_of_branch():
    message = "ls"
    try:
        if request.args.get("bad"):
            message = request.args["message"]
            raise Refused
        for part in request.args.getlist("part"):
            if part == "end":
                raise Refused
    except Refused:
        os.system(message)  # S605
    return {}


@app.route("/turns")
def in_later_turns():
    first = second = "ls"
    for command in request.args.values():
        os.system(second)  # S605
        second = first
        first = command
    return {}


@app.route("/never")
def in_no_turn():
    first = second = "ls"
    for command in request.args.values():
        os.system(second)
        second = first
        first = str(len(command))
    return {}
