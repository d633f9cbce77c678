# profile: standard
"""What a pattern says of the beginning of a text where a group comes first, and a slice that is compared."""
import re

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/group")
def group():
    return redirect(re.match(r"(/home[^?]*)[?](.*)", request.args["next"]).group(1))


@app.route("/groups")
def within_another():
    return redirect(re.match(r"((/home)[^?]*)[?](.*)", request.args["next"]).group(1))


@app.route("/whole")
def whole():
    return redirect(re.match(r"/home/(.*)", request.args["next"]).group(0))


@app.route("/checked")
def checked():
    target = request.args["next"]
    if re.search(r"^(?:/home|/work)", target):
        return redirect(target)
    return ""


@app.route("/slice")
def by_slice():
    target = request.args["next"]
    if target[:5] != "/home":
        return ""
    return redirect(target)


@app.route("/slices")
def by_slices():
    target = request.args["next"]
    if target[0:5] in ("/home", "/work"):
        return redirect(target)
    return ""


@app.route("/rest")
def rest():
    return redirect(re.match(r"(/home[^?]*)[?](.*)", request.args["next"]).group(2))  # SEC104


@app.route("/one")
def one_of_them():
    target = request.args["next"]
    if re.match(r"(/|/home)", target):
        return redirect(target)  # SEC104
    return ""


@app.route("/optional")
def optional():
    target = request.args["next"]
    if re.match(r"(/home)?.*", target):
        return redirect(target)  # SEC104
    return ""


@app.route("/anywhere")
def anywhere():
    target = request.args["next"]
    if re.search(r"(^/home|/work)", target):
        return redirect(target)  # SEC104
    return ""


@app.route("/middle")
def in_the_middle():
    target = request.args["next"]
    if target[1:5] == "home":
        return redirect(target)  # SEC104
    return ""
