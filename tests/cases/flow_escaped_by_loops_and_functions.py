# profile: standard
"""Texts that are escaped for HTML by hand: by a loop over pairs or signs, or by what a function puts for each sign."""
import re

from flask import Flask, request

app = Flask(__name__)
TABLE = {"&": "&amp;", '"': "&quot;", "'": "&apos;", ">": "&gt;", "<": "&lt;"}
LETTERS = {"a": "b", "c": "d"}


def by_signs(text):
    for sign in TABLE:
        text = text.replace(sign, TABLE[sign])
    return text


def by_letters(text):
    for sign in LETTERS:
        text = text.replace(sign, LETTERS[sign])
    return text


def by_pairs(text):
    for sign, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(sign, name)
    return text


def by_too_few_pairs(text):
    for sign, name in (("&", "&amp;"), ('"', "&quot;")):
        text = text.replace(sign, name)
    return text


def by_numbers(text):
    return re.sub(r"[^\w ]", lambda found: "&#%d;" % ord(found.group()), text)


def by_lines(text):
    return re.sub(r"[^\w ]", lambda found: "_", text)


def by_themselves(text):
    return re.sub(r"[^\w ]", lambda found: "<b>" + found.group() + "</b>", text)


def by_marks(text):
    return re.sub(r"[^\w ]", lambda found: "<", text)


def of_digits(text):
    return re.sub(r"[0-9]", lambda found: "_", text)


@app.get("/signs")
def signs():
    return "<p>" + by_signs(request.args["text"])


@app.get("/letters")
def letters():
    return "<p>" + by_letters(request.args["text"])  # SEC105


@app.get("/pairs")
def pairs():
    return "<p>" + by_pairs(request.args["text"])


@app.get("/few")
def too_few_pairs():
    return "<p>" + by_too_few_pairs(request.args["text"])  # SEC105


@app.get("/numbers")
def numbers():
    return "<p>" + by_numbers(request.args["text"])


@app.get("/lines")
def lines():
    return "<p>" + by_lines(request.args["text"])


@app.get("/themselves")
def themselves():
    return "<p>" + by_themselves(request.args["text"])  # SEC105


@app.get("/marks")
def marks():
    return "<p>" + by_marks(request.args["text"])  # SEC105


@app.get("/digits")
def digits():
    return "<p>" + of_digits(request.args["text"])  # SEC105
