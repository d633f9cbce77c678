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
TAGGED = re.compile(r"^((?:[a-z]+-?)+)\b")  # SEC801
CLOSED = re.compile(r"^_((?:__|[\s\S])+?)_\b")  # SEC801
STOPPED = re.compile(r"^(\w+\s?)+\b")
FINISHED = re.compile(r"^(?:(?:a|aa)+-)\b")  # SEC801
FOLLOWED = re.compile(r"(\w+\s?)+(?=[,;]|\))|;")  # SEC801
LED = re.compile(r"/(\"[^\"]*?\"|[^\"\s]+)+(?=X)")  # SEC801
NEVER = re.compile(r"(\w+\s?)+(?!,)")
ALWAYS = re.compile(r"(?:x|xx)+(?=\w|$)")


@app.route("/words")
def words():
    text = request.args["text"]
    trailing = re.compile(r"\s+$")
    whole = re.search(r"\b\w+$", text)
    first = re.search(r"(?<!-)\w+$", text)
    short = trailing.sub("", text)  # SEC802
    same = trailing.sub("", "one ", count=1)
    return {"count": len(short) + len(same) + bool(whole) + bool(first)}


@app.route("/tags")
def tags():
    text = request.args["text"]
    plain = re.sub(r"<[^>]*>", "", text)  # SEC802
    notes = re.findall(r"\[.*?\]", text)  # SEC802
    nested = re.sub(r"<[^<>]*>", "", text)
    first = re.match(r"<[^>]*>", text)
    rest = re.sub(r"<[^>]*>?", "", text)
    short = re.sub(r"<[^>]*>", "", text[:99])
    owner = re.sub(r":[^@/]+(?=@)", "", text)  # SEC802
    mark = re.search(r"[a-z]+\b", text)  # SEC802
    word = re.search(r"\w+\b", text)
    return {"count": len(plain) + len(notes) + len(nested) + bool(first) + len(rest) + len(short) + len(owner) + bool(mark) + bool(word)}


LIMIT = 99


@app.route("/beginnings")
def beginnings():
    text = request.args["text"]
    begun = re.sub(r"\s+$", "", text[:LIMIT])
    ended = re.sub(r"\s+$", "", text[-99:])
    one = re.sub(r"\s+$", "", text[2:LIMIT].lower())
    middle = re.sub(r"\s+$", "", text[1:-1])  # SEC802
    rest = re.sub(r"\s+$", "", text[LIMIT:])  # SEC802
    found = re.sub(r"\s+$", "", text[:text.find("!")])  # SEC802
    both = re.sub(r"\s+$", "", text[:LIMIT] + text)  # SEC802
    return {"count": len(begun) + len(ended) + len(one) + len(middle) + len(rest) + len(found) + len(both)}
