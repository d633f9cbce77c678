# profile: standard
"""What is looked up by what was sent has a path of its own; one that is made with what was sent does not."""
from pathlib import Path

from flask import Flask, request

from handlers import find, name_of

app = Flask(__name__)


@app.route("/readme")
def readme():
    handler = find(request.args["name"])
    return open(Path(handler.get("path")) / "README.md").read()


@app.route("/notes")
def notes():
    return (Path(find(request.args["name"])) / "NOTES.md").read_text()


@app.route("/page")
def page():
    return (Path("/srv/pages") / name_of(request.args["name"])).read_text()  # SEC101
