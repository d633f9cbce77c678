# profile: standard
"""Data of the machine in files with requests: what only audits look at hides nothing that is reported of the same call."""
import os
import pickle  # S403
import shlex
import sys

from flask import Flask, request

app = Flask(__name__)


@app.route("/")
def show():
    return {"name": request.args["name"]}


def restore():
    return pickle.loads(os.environb[b"STATE"])  # S301


def list_folder():
    os.system("ls " + sys.argv[1])  # S605
    os.system("ls " + os.environ["FOLDER"])
    os.system("ls " + shlex.quote(os.environ["FOLDER"]))
