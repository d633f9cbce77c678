# profile: standard
"""Commands that many callers put together: what stands in the first place stays there."""
import subprocess

from flask import Flask, request

app = Flask(__name__)


class Tool:
    executable = "git"

    def run(self, *args):
        subprocess.run([self.executable, *args])


class Other(Tool):
    executable = "hg"


TOOLS = {"git": Tool, "hg": Other}


@app.get("/<kind>")
def ask(kind):
    tool = TOOLS[kind]()
    tool.run("show", "--", request.args["name"])
    tool.run("log", "--", request.args["name"], ".")
    tool.run("cat", "--", ".", request.args["name"], ".")
    tool.run("clone", "--", request.args["name"])
    tool.run("fetch", "--", ".")
    tool.run("pull", "--", ".", ".", ".", ".")
    tool.run("push", "--", request.args["name"], "x", "y", "z")
    return {}
