# profile: standard
"""Keys that functions store things at in dictionaries of the module, and what classes keep for others."""
import os
import subprocess

from flask import Flask, request

app = Flask(__name__)
TABLE = {}
SEEN = {}
COUNTS = {}


@app.route("/t")
def t():
    TABLE[request.args["k"]] = 1
    return ""


@app.route("/t2")
def t2():
    for k in TABLE:
        subprocess.run("x " + k, shell=True)  # S602
    for k, v in TABLE.items():
        subprocess.run("x " + k, shell=True)  # S602
        subprocess.run(f"x {v}", shell=True)
    for v in TABLE.values():
        subprocess.run(f"x {v}", shell=True)
    for k in sorted(TABLE):
        open("/srv/" + k)  # SEC101
    return ""


def see(name):
    SEEN[name] = 1
    SEEN.setdefault(name, 1)


def show():
    for k in SEEN:
        subprocess.run("x " + k, shell=True)  # S602
    for k in list(SEEN.keys()):
        subprocess.run("x " + k, shell=True)  # S602
    for k, v in SEEN.items():
        subprocess.run(f"x {v}", shell=True)
        subprocess.run(f"x {k}", shell=True)  # S602


def count():
    for n in (1, 2):
        COUNTS[n] = "a"
    for k in COUNTS:
        subprocess.run(f"x {k}", shell=True)
    found = {}
    for name in os.listdir("."):
        found[name] = 1
    for k in found:
        subprocess.run(f"x {k}", shell=True)  # S602
    subprocess.run(f"x {found['a']}", shell=True)


class Names:
    last = None
    limit = None
    seen = []

    @classmethod
    def remember(cls, name):
        cls.last = name
        cls.seen.append(name)

    def set(self, name):
        self.limit = name


@app.route("/remember")
def remember():
    Names.remember(request.args["name"])
    return ""


@app.route("/last")
def last():
    subprocess.run(f"x {Names.last}", shell=True)  # S602
    subprocess.run(f"x {Names.seen[0]}", shell=True)  # S602
    subprocess.run(f"x {Names.limit}", shell=True)
    return ""
