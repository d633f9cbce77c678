# profile: standard
"""What is in what was sent and in a set of the program."""
import os

from flask import Flask, request

app = Flask(__name__)
COLORS = frozenset(("red", "green"))


@app.route("/own")
def own():
    for color in COLORS.intersection(request.args.getlist("color")):
        os.system("paint " + color)
    for color in COLORS.union(request.args.getlist("color")):
        os.system("paint " + color)  # S605


@app.route("/sent")
def sent():
    asked = set(request.args.getlist("color"))
    for color in asked.intersection(COLORS):
        os.system("paint " + color)
    for color in asked.intersection(request.args.getlist("other")):
        os.system("paint " + color)  # S605
