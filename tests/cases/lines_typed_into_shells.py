# profile: standard
"""Lines that are typed into the shell, or another program, which was started for that."""
import shlex

import pexpect
from flask import request


def list_notes():
    name = request.args["name"]
    shell = pexpect.spawn("bash --norc", encoding="utf-8")
    shell.sendline("ls")
    shell.sendline("ls " + name)  # S605
    shell.sendline("ls " + shlex.quote(name))
    other = pexpect.popen_spawn.PopenSpawn("/bin/sh")
    other.send(f"ls {name}\n")  # S605


def look_up():
    name = request.args["name"]
    words = pexpect.spawn("dict")
    words.sendline(name)
    pexpect.spawn("ssh shop").sendline(request.form["password"])
    pexpect.spawn("bashful").sendline(name)
