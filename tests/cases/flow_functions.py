# profile: standard
"""Data on its way through functions and classes of one file."""
from functools import partial

from flask import Flask, redirect, request
from flask.views import MethodView

app = Flask(__name__)


def go(target, permanent=False):
    return redirect(target)  # SEC104


def go_home(target):
    return redirect("home")


def first(values):
    return values[0]


def constant(value):
    return "home"


def clean(value):
    if value not in ("a", "b"):
        raise ValueError(value)
    return value


def deeper(value):
    return go(first([value, "x"]))


class Holder:
    def __init__(self, target, own):
        self.target = target
        self.own = own

    def go(self):
        redirect(self.own)
        return redirect(self.target)  # SEC104

    @property
    def shown(self):
        return self.target


class View(MethodView):
    def get(self):
        self.target = request.args["a"]
        return self.render()

    def render(self):
        return redirect(self.target)  # SEC104


@app.route("/a")
def calls():
    target = request.args["a"]
    go(target)
    go_home(target)
    deeper(target)
    redirect(first([target, "x"]))  # SEC104
    redirect(first(["x", target]))
    redirect(constant(target))
    redirect(clean(target))
    redirect(target)
    target = request.args["b"]
    redirect((lambda value: value)(target))  # SEC104
    redirect((lambda value: "home")(target))
    redirect(next(pieces(target)))  # SEC104
    bound = partial(go, target)
    return bound()


def pieces(value):
    yield value
    yield "x"


@app.route("/b")
def objects():
    holder = Holder(request.args["a"], "home")
    holder.go()
    redirect(holder.own)
    return redirect(holder.shown)  # SEC104


@app.route("/c")
def recursion():
    return again(request.args["a"], 3)


def again(value, count):
    if count:
        return again(value, count - 1)
    return redirect(value)  # SEC104


def escape_html(text):
    result = ""
    for character in text:
        result += f"&#{ord(character)};" if character in "<>&" else character
    return result


def escape_again(text):
    return text


@app.route("/escaped")
def escaped():
    return escape_html(request.args["a"])


@app.route("/not-escaped")
def not_escaped():
    return escape_again(request.args["a"])  # SEC105


@app.route("/escaped-for-something-else")
def escaped_for_something_else():
    return redirect(escape_html(request.args["a"]))  # SEC104
