# profile: standard
"""Lists that are unpacked into other lists, and lists that are run in containers."""
import shutil
import subprocess

import docker
from flask import Flask, request

app = Flask(__name__)
CONVERT = ["convert", "-quality"]
SHELL = ("bash", "-c")


@app.route("/lists")
def lists():
    size = request.args["size"]
    subprocess.run([*CONVERT, size, "in.png"], check=True)
    subprocess.run(["nice", *CONVERT, size, *("in.png", "out.png")], check=True)
    subprocess.run([*SHELL, size], check=True)  # S603
    subprocess.run([*request.args.getlist("word"), *CONVERT], check=True)  # S603
    subprocess.run([*CONVERT, *request.args.getlist("word")], check=True)
    subprocess.run([*SHELL, *request.args.getlist("word")], check=True)  # S603
    first, *others = (*CONVERT, size)
    subprocess.run([first, "-size", *others], check=True)
    return ""


@app.route("/containers")
def containers():
    word = request.args["word"]
    client = docker.from_env()
    client.containers.run("alpine", ["echo", word])
    client.containers.run("alpine", "echo " + word)  # S601
    client.containers.run("alpine", ["sh", "-c", word])  # S601
    box = client.containers.get("box")
    box.exec_run(["ls", word])
    box.exec_run(cmd=[word])  # S601
    return ""


def looked_for():
    tool = shutil.which(request.args["tool"])
    if tool is None:
        return ""
    subprocess.run([shutil.which("convert"), "--version"], check=True)
    return subprocess.run([tool, "--version"], check=True)  # S603
