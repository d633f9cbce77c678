# profile: standard
"""Checks whose answer has parts and is kept whole: an object, a dictionary, a tuple."""
from dataclasses import dataclass

from attrs import define, field
from flask import Flask, redirect, request
from project import check_url, is_ours, look_at, validate_url

app = Flask(__name__)
START = "https://shop.example/"


@app.route("/object")
def by_attribute():
    target = request.args["to"]
    result = validate_url(target)
    if result.ok:
        return redirect(target)
    if result.kind:
        return redirect(target)  # SEC104
    return redirect(target)  # SEC104


@app.route("/complaint")
def by_complaint():
    target = request.args["to"]
    result = check_url(target)
    if result.error is not None:
        return redirect(target)  # SEC104
    return redirect(target)


@app.route("/dictionary")
def by_key():
    target = request.args["to"]
    result = check_url(target)
    if not result["valid"]:
        return result["reason"]
    return redirect(target)


@app.route("/tuple")
def by_place():
    target = request.args["to"]
    result = check_url(target)
    if not result[0]:
        return redirect(target)  # SEC104
    return redirect(target)


@app.route("/at_once")
def at_once():
    target = request.args["to"]
    if not validate_url(target).is_valid:
        return ""
    return redirect(target)


@app.route("/other")
def of_another():
    target = request.args["to"]
    result = look_at(target)
    if not result.ok:
        return ""
    return redirect(target)  # SEC104


@app.route("/since")
def bound_since():
    target = request.args["to"]
    result = validate_url(target)
    target = request.args["next"]
    if not result.ok:
        return ""
    return redirect(target)  # SEC104


class Result:
    def __init__(self, ok, why=""):
        self.ok = ok
        self.why = why


@dataclass
class Answer:
    allowed: bool
    why: str = ""


def own(url):
    if not url.startswith(START):
        return Result(False, "not ours")
    return Result(True)


def own_answer(url):
    return Answer(allowed=url.startswith(START))


def own_dictionary(url):
    return {"ok": url.startswith(START), "why": "not ours"}


def none_checked(url):
    if not url:
        return Result(False, "nothing")
    return Result(True)


@app.route("/own")
def of_own():
    target = request.args["to"]
    result = own(target)
    if not result.ok:
        return redirect(target)  # SEC104
    return redirect(target)


@app.route("/own_answer")
def of_own_answer():
    target = request.args["to"]
    if own_answer(target).allowed:
        return redirect(target)
    return redirect(target)  # SEC104


@app.route("/own_dictionary")
def of_own_dictionary():
    target = request.args["to"]
    result = own_dictionary(target)
    if result["why"]:
        return redirect(target)  # SEC104
    if not result["ok"]:
        return result["why"]
    return redirect(target)


@app.route("/none_checked")
def of_none_checked():
    target = request.args["to"]
    result = none_checked(target)
    if not result.ok:
        return result.why
    return redirect(target)  # SEC104


def check_length(url):
    if len(url) > 99:
        return Result(False, "too long")
    return Result(True)


def check_start(url):
    answer = {"ok": True, "errors": []}
    if not url.startswith(START):
        answer["ok"] = False
        answer["errors"].append("not ours")
    return answer


@app.route("/check_length")
def of_length():
    target = request.args["to"]
    result = check_length(target)
    if not result.ok:
        return result.why
    return redirect(target)  # SEC104


@app.route("/check_start")
def of_start():
    target = request.args["to"]
    result = check_start(target)
    if not result.get("ok"):
        return redirect(target)  # SEC104
    return redirect(target)


@define
class Checking:
    url: str = field(validator=is_ours)
    ok: bool


def validate_by_class(url):
    return Checking(url, ok=url != "")


@app.route("/by_class")
def by_class():
    target = request.args["to"]
    result = validate_by_class(target)
    if not result.ok:
        return ""
    return redirect(target)
