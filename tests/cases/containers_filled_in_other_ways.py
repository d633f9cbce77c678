# profile: standard
"""What counters, dictionaries with defaults and functions put into containers."""

import collections
import itertools
import operator
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/1")
def counted():
    q = request.args.get("q")
    words = collections.Counter()
    words[q] += 1
    os.system(max(words))  # S605
    for word in words.elements():
        os.system(word)  # S605


@app.route("/3")
def made_by_default():
    q = request.args.get("q")
    names = collections.defaultdict(lambda: q)
    os.system(names["a"])  # S605
    known = collections.defaultdict(lambda: "x")
    os.system(known["a"])
    known["b"] = q
    os.system(known["a"])
    os.system(known["b"])  # S605


@app.route("/4")
def filled_up():
    q = request.args.get("q")
    for first, second in itertools.zip_longest(["a"], ["a", "b"], fillvalue=q):
        os.system(first)  # S605
    for first, second in itertools.zip_longest(["a"], ["a", "b"], fillvalue=""):
        os.system("ls " + first)


@app.route("/5")
def set_by_a_function():
    q = request.args.get("q")
    names = {"b": "x"}
    operator.setitem(names, "a", q)
    os.system(names["a"])  # S605
    os.system(names["b"])
