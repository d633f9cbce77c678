# profile: standard
# The place of something in a text or a list is a number, and so is how often it was counted.

import os
from collections import Counter

from flask import Flask, request

app = Flask(__name__)
NAMES = ["a", "b"]
SEEN = Counter()


@app.get("/")
def numbers():
    name = request.args["name"]
    SEEN[name] += 1
    os.system(f"show {SEEN[name]}")
    os.system(f"show {NAMES.index(name)}")
    os.system(f"show {'abc'.find(name)}")
    return ""


@app.get("/texts")
def texts(pages):
    name = request.args["name"]
    os.system(f"show {pages.find(name)}")  # S605
    os.system(f"show {pages.index(name)}")  # S605
    for key in SEEN:
        os.system(f"show {key}")  # S605
    return ""
