# profile: standard
"""What is quoted for a shell and put between quotes, and characters that are looked for one by one."""
import os
import shlex

import asyncssh
from flask import Flask, abort, request
from project.policy import forbidden

app = Flask(__name__)
SIGNS = ";|&"


def quoted():
    name = shlex.quote(request.args["name"])
    os.system("ls " + name)
    os.system(f"echo 'it is' {name} \"and\" {name}")
    os.system(f"echo '{name}'")  # S605
    os.system('echo "' + name + '"')  # S605
    os.system("""bash -c "ls '%s'" """ % name)  # S605


def without_some():
    name = request.args["name"]
    if any(sign in name for sign in SIGNS):
        abort(400)
    os.system("ls " + name)  # S605


def without_a_few():
    name = request.args["name"]
    for sign in [";", "|"]:
        if sign in name:
            abort(400)
    os.system("ls " + name)  # S605


def without_all():
    name = request.args["name"]
    if any(sign in name for sign in "\n;&|<>$`(){}"):
        abort(400)
    os.system("ls " + name)


def without_each():
    name = request.args["name"]
    for sign in "\n;&|<>$`":
        if sign in name:
            abort(400)
    os.system("ls " + name)


def without_parents():
    name = request.args["name"]
    if any(sign in name for sign in ("..", "/")):
        abort(400)
    open("/srv/" + name)
    os.system("ls " + name)  # S605


def without_what_others_list():
    name = request.args["name"]
    if any(sign in name for sign in forbidden()):
        abort(400)
    os.system("ls " + name)


async def on_other_machines(path, argv):
    async with asyncssh.connect("web1") as connection:
        await connection.run("tail -- " + shlex.quote(path))
        await connection.run(shlex.join(argv))
        await connection.run(shlex.join(["tail", "-n", "20", "--", path]))
        await connection.run(shlex.join(["nice", *argv]))
        await connection.run(" ".join(["tail", "-n", "20", "--", path]))  # S601
