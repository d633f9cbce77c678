# profile: standard
"""Patterns that look at what is around: at the start of a text nothing is."""
import re

from flask import Flask, request

app = Flask(__name__)

WORDS = re.compile(r"\b(\w+\s?)+$")  # SEC801
NAMES = re.compile(r"(?<![.@])(\w+\s?)+$")  # SEC801
LISTED = re.compile(r"^(?:\w+\b,?)+!")
PARTS = re.compile(r"^(?:\w+\b[-+]+)+!")
PAIRS = re.compile(r"^(?:\w+\b(?:-|-\s?)\b)+!")  # SEC801
DOTTED = re.compile(r"(?<=[.])(\w+\s?)+$")
SPACED = re.compile(r"\b(\s+\w?)+$")


@app.route("/words")
def words():
    text = request.args["text"]
    trailing = re.compile(r"\s+$")
    whole = re.search(r"\b\w+$", text)
    first = re.search(r"(?<!-)\w+$", text)
    short = trailing.sub("", text)  # SEC802
    same = trailing.sub("", "one ", count=1)
    return {"count": len(short) + len(same) + bool(whole) + bool(first)}
