# profile: standard
"""Commands behind the options of shells, shells that are chosen, and what runs the commands of tasks."""
import os
import subprocess

import invoke
from fabric import Connection, task
from flask import Flask, request

app = Flask(__name__)


def start(text):
    subprocess.run(["bash", "-euo", "pipefail", "-c", "convert " + text])  # S603
    subprocess.run(["bash", "-exc", f"convert {text}"])  # S603
    subprocess.run(["cmd.exe", "/S", "/C", "convert " + text])  # S603
    subprocess.run(["pwsh", "-NoProfile", "-command", f"Get-Item {text}"])  # S603
    subprocess.run(["bash", "/srv/convert.sh", "-c", "convert " + text])
    subprocess.run(["tar", "-c", "backup/" + text])
    subprocess.run(["docker", "run", "bash", "--rm", "-c", "half"])


@app.route("/convert")
def convert():
    name = request.args["name"]
    subprocess.run(["cmd", "/C", name])  # S603
    subprocess.run(["sh", "-ec", "convert " + name])  # S603
    subprocess.run("ls", shell=True, executable=name)  # S602
    subprocess.run("ls", shell=True, executable="/bin/" + ("bash" if name else "dash"))
    Connection("files", gateway=f"ssh {name} nc %h %p").run("ls")  # S606
    Connection("files", gateway="ssh gate nc %h %p").run("ls")
    os.startfile(path=name)  # S606
    return ""


@task
def rotate(c, place):
    c.run("ls " + request.args["name"])  # S601
    c.run("ls /srv")
    place.run("ls " + request.args["name"])


@invoke.tasks.task(optional=["name"])
def build(c, name=None):
    c.run("ls " + request.args["name"])  # S605
    invoke.context.Context().sudo("ls " + request.args["name"])  # S605


@app.route("/open")
def leave():
    name = request.args["name"]
    if ".." in name or name.startswith("/"):
        os.execlp("ls", "ls", "/srv")
    return open("/srv/" + name).read()
