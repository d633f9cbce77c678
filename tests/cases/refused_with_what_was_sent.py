# profile: standard
"""What a check refuses is in the answer to its exception, as it was sent."""
import re

from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


class NoName(Exception):
    pass


class NoNumber(Exception):
    pass


class NoWord(Exception):
    def __init__(self, word):
        super().__init__("no such word")
        self.word = word


class NoKind(Exception):
    pass


def check_name(name):
    if name not in ("a", "b"):
        raise NoName("no " + name)
    return name


def check_number(number):
    if not number.isdigit():
        raise NoNumber("a number is missing")
    if int(number) > 9:
        raise NoNumber("no " + number)
    return number


def check_word(word):
    if not re.fullmatch("[a-z]+", word):
        raise NoWord(word)
    return word


def check_kind(kind):
    if kind not in ("a", "b"):
        raise NoKind("no " + escape(kind))


@app.errorhandler(NoName)
def no_name(error):
    return "<p>" + str(error) + "</p>", 400  # SEC105


@app.errorhandler(NoNumber)
def no_number(error):
    return "<p>" + str(error) + "</p>", 400


@app.errorhandler(NoWord)
def no_word(error):
    return "<p>" + error.word + "</p>", 400  # SEC105


@app.errorhandler(NoKind)
def no_kind(error):
    return "<p>" + str(error) + "</p>", 400


@app.get("/")
def show():
    check_name(request.args["name"])
    check_number(request.args["number"])
    check_word(request.args["word"])
    check_kind(request.args["kind"])
    return "<p>" + request.args["name"] + request.args["number"] + request.args["word"] + request.args["kind"]
