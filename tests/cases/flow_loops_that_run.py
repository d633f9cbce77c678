# profile: standard
# python: 3.10
"""Loops that surely run, or never do, and classes in patterns."""
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/loops")
def loops():
    name = request.args["name"]
    for number in range(2):
        name = "tea"
    os.system(name)
    for number in range(1, 1):
        name = request.args["name"]
    os.system(name)
    name = request.args["name"]
    for number in range(0):
        name = "tea"
    os.system(name)  # S605
    for number in range(app.count):
        name = "tea"
    os.system(name)  # S605
    for number in range(3):
        if app.full:
            break
        name = "tea"
    os.system(name)  # S605
    for number in range(3):
        if number == 2:
            continue
        name = "tea"
    os.system(name)  # S605
    for number in range(1, 9, 0):
        name = "tea"
    os.system(name)  # S605
    return ""


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


@app.route("/patterns")
def patterns():
    match Point(request.args["x"], "tea"):
        case Point(x, y):
            os.system(x)  # S605
            os.system(y)
    match Point("tea", request.args["y"]):
        case Point(y=y, x=x):
            os.system(x)
            os.system(y)  # S605
    return ""
