# profile: standard
"""A field has a default in its class, and data from outside in an instance."""

import subprocess
from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Options:
    select: str = ""

    def line(self):
        return "dbt run " + self.select


@dataclass
class Runner:
    select: str = "all"

    def go(self):
        subprocess.run("dbt run " + self.select, shell=True)  # S602


class Plain:
    select = "all"

    def line(self):
        return "dbt run " + self.select


class Updated:
    select = "all"

    def __init__(self, **given):
        self.__dict__.update(given)

    def line(self):
        return "dbt run " + self.select


class Fixed:
    select = "all"

    def line(self):
        return "dbt run " + self.select


@app.post("/run")
def run():
    subprocess.run(Options(select=request.form["select"]).line(), shell=True)  # S602
    subprocess.run(Options(select="all").line(), shell=True)
    Runner(select=request.form["select"]).go()
    plain = Plain()
    plain.select = request.form["select"]
    subprocess.run(plain.line(), shell=True)  # S602
    subprocess.run(Updated(select=request.form["select"]).line(), shell=True)  # S602
    subprocess.run(Fixed().line(), shell=True)
