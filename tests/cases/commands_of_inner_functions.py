# profile: standard
"""What a function within another is handed: a list whose program is fixed, and one whose program is not."""
import subprocess
from typing import List

import flask

app = flask.Flask(__name__)


@app.route("/clip")
def clip():
    def read(words: List[str]):
        with subprocess.Popen(words, stdout=subprocess.PIPE) as process:
            yield process.stdout.read()

    path = "/srv/" + flask.request.args["camera"]
    return app.response_class(read([app.config["FFMPEG"], "-i", path, "pipe:"]))


@app.route("/tool")
def tool():
    def read(words: List[str]):
        with subprocess.Popen(words, stdout=subprocess.PIPE) as process:  # S603
            yield process.stdout.read()

    return app.response_class(read([flask.request.args["tool"], "--version"]))
