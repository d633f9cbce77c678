# profile: standard
"""What methods add to an attribute of their instance, loop over it with, or take apart into it."""
import subprocess

from flask import request
from flask.views import MethodView


class Rule:
    def __init__(self):
        self.code = ""
        self.names = "a"
        self.fixed = "1"

    def run(self):
        return eval(self.code)  # S307

    def run_each(self):
        return eval(self.names)  # S307

    def run_fixed(self):
        return eval(self.fixed)

    def add(self, value):
        self.code += f"'{value}' in names"

    def repeat(self, values):
        for self.names in values:
            self.run_each()

    def extend(self):
        self.fixed += " + 1"


class Report(MethodView):
    def get(self):
        self.command = "report"
        self.name, self.kind = request.args["name"].split(".")
        self.add()
        return self.run()

    def add(self):
        self.command += " --name " + request.args["name"]
        self.options = ["report"]
        self.options += ["--all"]

    def run(self):
        subprocess.run("report " + self.name, shell=True)  # S602
        subprocess.run(self.options)
        return subprocess.run(self.command, shell=True)  # S602


class Counter:
    limit: int

    def __init__(self):
        self.code = "1"
        self.code: str

    def forget(self):
        del self.code

    def run(self):
        return eval(self.code)
