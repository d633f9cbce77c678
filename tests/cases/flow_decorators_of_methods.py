# profile: standard
"""Methods and functions that decorators of the program wrap."""

import functools
from urllib.parse import quote

from flask import Flask, render_template_string, request

app = Flask(__name__)


def quoted(method):
    @functools.wraps(method)
    def inner(self, text):
        return method(self, quote(text, safe=""))

    return inner


def quoted_function(function):
    def inner(text):
        return function(quote(text, safe=""))

    return inner


def logged(method):
    def inner(self, *args, **kwargs):
        app.logger.info("called")
        return method(self, *args, **kwargs)

    return inner


def shown(function):
    def inner(text):
        render_template_string("log " + text)  # SEC106
        return function(text)

    return inner


class Tool:
    def __init__(self, name="tool"):
        self.name = name

    @quoted
    def line(self, text):
        return "line " + text

    @staticmethod
    @quoted_function
    def other(text):
        return "line " + text

    @logged
    def plain(self, text):
        return "line " + text

    @logged
    def called(self):
        return "line " + self.name

    @classmethod
    @logged
    def make(cls, name):
        return cls(name)


@shown
def one(text):
    return text


@app.route("/")
def view():
    text = request.args["text"]
    one(text)
    open(Tool().line(text))
    open(Tool.other(text))
    open(Tool().plain(text))  # SEC101
    open(Tool().plain("constant"))
    open(Tool(text).called())  # SEC101
    open(Tool("constant").called())
    open(Tool.make(text).name)  # SEC101
    return open(Tool.make("constant").name)
