# profile: standard
"""Code that is put together for another interpreter, and lists of words that a function makes."""
import asyncio
import json
import os
import shlex
import subprocess
import sys

import pexpect
from flask import Flask, request

app = Flask(__name__)
SETUP = "import sys"
LOAD = "import x; x.load(%r)"


def in_bash(command):
    return ["bash", "-c", command]


def in_bash_from(folder, command):
    return ["bash", "-c", f"cd {folder} && {command}"]


def in_sh(command, login=False):
    words = ["/bin/sh"]
    if login:
        words.append("-l")
    return words + ["-c", command]


class Box:
    def words(self, command):
        return ["docker", "exec", self.name, "bash", "-c", command]

    def list(self, name):
        subprocess.run(self.words("ls " + name))  # S603
        subprocess.run(self.words("ls"))


def start(names, name):
    subprocess.run(in_bash(" ".join(names)))  # S603
    command = in_bash(f"ls {name}")
    subprocess.run(command, check=True)  # S603
    subprocess.run(in_sh("ls " + name))  # S603
    subprocess.run(in_bash_from("/srv", "ls " + name))  # S603
    subprocess.run(in_bash("ls"))
    subprocess.run(in_bash("ls " + shlex.quote(name)))
    subprocess.run(in_sh(shlex.join(["ls", name])))


def run(path, name, code, number: int):
    subprocess.run([sys.executable, "-c", f"import x; x.load('{path}')"])  # S603
    subprocess.run([sys.executable, "-c", "import x; x.load('%s')" % path])  # S603
    subprocess.run(["/usr/bin/python3.12", "-Ic", "import x; x.load('{}')".format(path)])  # S603
    subprocess.run(["node", "-e", f"require('{path}')"])  # S603
    subprocess.run(["nodejs.exe", "--eval", "require('" + path + "')"])  # S603
    subprocess.run(["perl", "-pe", f"s/a/{path}/"])  # S603
    subprocess.run(["perl", "-e", f"print {path!r}"])  # S603
    subprocess.run(["osascript", "-e", f'display notification "{path}"'])  # S603
    subprocess.run(["php", "-r", f"echo '{path}';"])  # S603
    os.execvp("ruby", ["ruby", "-e", f"puts '{path}'"])  # S606
    pexpect.spawn(sys.executable, ["-c", f"print('{path}')"])  # S606
    text = f"print('{path}')"
    subprocess.run([sys.executable, "-u", "-c", text])  # S603
    subprocess.run([sys.executable, "-c", f"import x; x.load({name!r}, '{path}')"])  # S603
    subprocess.run([sys.executable, "-c", "import x; x.load(%r, '%s')" % (name, path)])  # S603
    subprocess.run([sys.executable, "-c", f"import x; x.load({path!r})"])
    subprocess.run([sys.executable, "-c", f"import x; x.load({repr(path)})"])
    subprocess.run([sys.executable, "-c", f"import x; x.load({json.dumps(path)}, {number})"])
    subprocess.run(["node", "-e", f"require({json.dumps(path)})"])
    subprocess.run([sys.executable, "-c", "import x; x.load(%r)" % path])
    subprocess.run([sys.executable, "-c", LOAD % path])
    subprocess.run([sys.executable, "-c", "import x; x.load({!r})".format(path)])
    subprocess.run([sys.executable, "-c", "import x; x.load(sys.argv[1])", path])
    subprocess.run([sys.executable, "-c", f"import {name}; print({name}.__file__)"])
    subprocess.run([sys.executable, "-c", code])
    subprocess.run([sys.executable, "-c", f"{SETUP}; {code}"])
    subprocess.run([sys.executable, "-m", "x", "-c", f"a {path}"])
    subprocess.run(["docker", "exec", "-e", f"A={path}", "box", "ls"])
    subprocess.run(["sed", "-e", f"s/a/{number}/"])
    escaped = path.replace("\\", "\\\\").replace('"', '\\"')
    subprocess.run(["osascript", "-e", f'display notification "{escaped}"'])


async def run_soon(path):
    await asyncio.create_subprocess_exec(sys.executable, "-c", f"print('{path}')")  # S606
    await asyncio.create_subprocess_exec(sys.executable, "-c", f"print({path!r})")


@app.route("/run")
def run_sent():
    path = request.args["path"]
    subprocess.run([sys.executable, "-c", f"import x; x.load('{path}')"])  # S603
    subprocess.run(["node", "-e", f"require('{path}')"])  # S603
    subprocess.run(["osascript", "-e", path])  # S603
    subprocess.run(in_bash(path))  # S603
    subprocess.run(["su", "web", "-c", "ls " + path])  # S603
    subprocess.run([sys.executable, "-c", f"import x; x.load({path!r})"])
    subprocess.run([sys.executable, "-c", "import x; x.load(sys.argv[1])", path])
    return ""


def next_command():
    return input().strip()


def replace_this(other_command):
    os.execl("/bin/bash", "/bin/bash", "-c", next_command())  # S606
    os.execl("/bin/bash", "/bin/bash", "-c", other_command())  # S606
    os.spawnl(os.P_WAIT, "/bin/bash", "-c", command_of_elsewhere())  # S606
