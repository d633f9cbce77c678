# profile: standard
"""What is close to a word is one of what is known."""
import difflib
import os

from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/")
def show():
    q = request.args["q"]
    r = difflib.get_close_matches(q, ["abc", "id"], cutoff=0)[0]
    Response("<p>" + r)

    r = difflib.get_close_matches("a", [q], cutoff=0)[0]
    Response("<p>" + r)  # SEC105
    os.system("echo " + r)  # S605
    return ""
