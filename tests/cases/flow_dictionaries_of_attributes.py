# profile: standard
"""Attributes that are written through the dictionary that holds them."""

from flask import Flask, render_template_string, request

app = Flask(__name__)


class Options:
    name = "constant"

    def __init__(self, **given):
        vars(self).update(given)


class Others:
    name = "constant"

    def __init__(self, given):
        self.__dict__ = dict(given)


class Entries:
    def __init__(self, given):
        self.__dict__["name"] = given
        vars(self)["more"] = given
        self.__dict__.update([("x", given)], y=given)


@app.route("/")
def view():
    text = request.args["text"]
    render_template_string(Options(name=text).name)  # SEC106
    render_template_string(Options(other=text).name)
    render_template_string(Others({"name": text}).name)  # SEC106
    render_template_string(Others({"name": "k", "other": text}).name)
    render_template_string(Entries(text).name)  # SEC106
    render_template_string(Entries(text).more)  # SEC106
    render_template_string(Entries(text).x)  # SEC106
    render_template_string(vars(Entries(text))["y"])  # SEC106
    return render_template_string(Entries("k").x)
