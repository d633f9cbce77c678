# profile: standard
"""Commands that the configuration gives, in which data fills places of arguments: it does not choose what runs."""
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


def prepared(command, kind):
    if not command:
        return None
    return [part.replace("%path", "x").replace("%kind", kind) for part in shlex.split(command)]


@app.get("/stream")
def stream():
    command = prepared(app.config["TRANSCODING"].get("command"), request.args["kind"])
    return subprocess.Popen(command, stdout=subprocess.PIPE).stdout.read()


@app.get("/joined")
def joined():
    parts = shlex.split(app.config["TRANSCODING"])
    subprocess.Popen(shlex.split(app.config["COMMAND"].replace("%kind", request.args["kind"])))  # S603
    return subprocess.Popen([request.args["kind"].replace("%path", part) for part in parts])  # S603


@app.get("/chosen")
def chosen():
    command = [part + request.args["kind"] for part in shlex.split(app.config["TRANSCODING"])]
    return subprocess.Popen(command)  # S603


@app.get("/listed")
def listed():
    command = [part.replace("%program", request.args["program"]) for part in ("%program", "-v")]
    return subprocess.Popen(command)  # S603
