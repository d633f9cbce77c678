# profile: standard
"""Partials that have all their arguments: reported where they are made, not once more for each call."""
import os
import subprocess
from functools import partial

from flask import Flask, request

app = Flask(__name__)


@app.route("/")
def show():
    listing = partial(os.system, "ls " + request.args["name"])  # S605
    listing()
    counting = partial(subprocess.run, shell=True)
    counting("wc " + request.args["name"])  # S602
    return ""
