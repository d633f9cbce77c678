# profile: standard
"""Commands that a builder of the project puts together, call by call."""

import shlex
import subprocess
from flask import Flask, request

app = Flask(__name__)


class Command:
    def __init__(self, program):
        self._words = [program]

    def raw(self, word: str):
        self._words.append(word)
        return self

    def arg(self, word):
        self._words.append(shlex.quote(word))
        return self

    def __str__(self) -> str:
        return " ".join(self._words)

    def text(self):
        return " ".join(self._words)


@app.post("/a")
def a():
    c = Command("count").raw("--json").raw(request.form["f"])
    subprocess.run(str(c), shell=True)  # S602
    subprocess.run(f"{c}", shell=True)  # S602
    subprocess.run("%s" % c, shell=True)  # S602
    subprocess.run(c.text(), shell=True)  # S602


@app.post("/b")
def b():
    c = Command("count").raw("--json").arg(request.form["f"])
    subprocess.run(str(c), shell=True)
    subprocess.run(f"{c}", shell=True)
