# profile: standard
"""Commands whose program is fixed, and whose arguments are not."""
import asyncio
import shlex
import subprocess
import sys

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/fixed")
def fixed():
    host, names = request.args["host"], request.args.getlist("name")
    subprocess.run(f"ping {host}".split())
    subprocess.run("ping {} -c 1".format(host).split(" "))
    subprocess.run(shlex.split(f"ping {host}"))
    command = ["ls"]
    command.extend(names)
    for name in names:
        command.append(name)
    subprocess.run(command)
    subprocess.run(["ls", "-l", *names])
    subprocess.run(["ls", "-l"] + names)
    return {}


@app.route("/chosen")
def chosen():
    host, names = request.args["host"], request.args.getlist("name")
    subprocess.run(f"{host} -c 1".split())  # S603
    subprocess.run(f"/usr/bin/{host} -c 1".split())  # S603
    subprocess.run(shlex.split("'" + host + "' -c 1"))  # S603
    command = ["ls"]
    command.insert(0, host)
    subprocess.run(command)  # S603
    subprocess.run(names + ["-l"])  # S603
    subprocess.run(f"ping {host} -c".split()[1])  # S603
    subprocess.run(f"ping {host} -c".split()[5])  # S603
    shell = ["bash", "-c"]
    shell.extend(names)
    subprocess.run(shell)  # S603
    return {}


@app.route("/looked-up")
def looked_up():
    words = shlex.split(request.args["command"])
    if words[0] not in ("ls", "wc"):
        abort(400)
    return subprocess.check_output(words)


@app.route("/looked-at")
def looked_at():
    words = shlex.split(request.args["command"])
    if words[1] not in ("ls", "wc"):
        abort(400)
    return subprocess.check_output(words)  # S603


@app.route("/interpreted")
def interpreted():
    text = request.args["text"]
    subprocess.run([sys.executable, "-c", text])  # S603
    subprocess.run([sys.executable, "-m", "tool", text])
    return {}


@app.route("/elsewhere")
def elsewhere():
    host, name, words = request.args["host"], request.args["name"], request.args.getlist("word")
    subprocess.run(["ssh", "backup.example.org", "ls " + name])  # S603
    subprocess.run(["/usr/bin/ssh", "-p", "22", "-T", "backup.example.org", "ls", name])  # S603
    subprocess.run(["ssh", "backup.example.org", "ls", *words])  # S603
    subprocess.run(["ssh", "-p", "22", "-i", name, "backup.example.org", "ls"])
    subprocess.run(["ssh", "--", host, "ls"])
    subprocess.run(["ssh", "backup.example.org", "ls " + shlex.quote(name)])
    return {}


@app.route("/told")
async def told():
    process = await asyncio.create_subprocess_exec("ls", "--", request.args["name"], stdout=subprocess.PIPE)
    found, _ = await process.communicate()
    return found.decode()
