# profile: standard
"""Programs whose arguments are files that a request names, and arguments that are none."""
import asyncio
import os
import subprocess

from flask import Flask, abort, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.route("/a")
def named():
    name = request.args["name"]
    subprocess.run(["rm", "-rf", "/srv/data/" + name])  # SEC101
    subprocess.run(["sudo", "-n", "/bin/cat", os.path.join("/srv/data", name)])  # SEC101
    subprocess.run(["tar", "xf", f"/srv/data/{name}.tar"])  # SEC101
    subprocess.run(["tar", "-C", f"/srv/{name}", "-xf", "data.tar"])  # SEC101
    subprocess.run(["tail", "-f", "/srv/log/" + name])  # SEC101
    command = ["cp", "/srv/" + name]
    command.append("/srv/copy")
    subprocess.check_call(command)  # SEC101


@app.route("/a2")
async def one_by_one():
    name = request.args["name"]
    await asyncio.create_subprocess_exec("cat", "/srv/data/" + name)  # SEC101
    await asyncio.create_subprocess_exec("echo", "/srv/data/" + name)
    await asyncio.create_subprocess_exec("cat", "/srv/data/a", cwd="/srv/" + secure_filename(name))


@app.route("/b")
def other_words():
    name = request.args["name"]
    subprocess.run(["echo", "/srv/data/" + name])
    subprocess.run(["ls", "/srv/data/" + name])
    subprocess.run(["grep", "/srv/" + name, "words.txt"])
    subprocess.run(["docker", "run", "shop/" + name])
    subprocess.run(["tail", "-n", name, "/srv/log/today"])
    subprocess.run(["cp", "--suffix=" + name, "a", "b"])
    subprocess.run(["tar", "xf", "data.tar", "data/" + name])
    subprocess.run(["tar", "xf", "data.tar", "--transform", "s/a/" + name])


@app.route("/c")
def checked():
    name = request.args["name"]
    subprocess.run(["cat", "/srv/data/" + secure_filename(name)])
    subprocess.run(["cat", "/srv/data/" + os.path.basename(name)])
    subprocess.run(["cat", "/srv/data/" + str(int(name))])
    path = os.path.realpath("/srv/data/" + name)
    if not path.startswith("/srv/data/"):
        abort(404)
    subprocess.run(["cat", path])
    if "/" in name or ".." in name:
        abort(404)
    subprocess.run(["rm", "/srv/data/" + name])
