# profile: standard
"""Patterns that classes keep, and are given, are known where they are looked for."""
import re

from flask import Flask, request

app = Flask(__name__)
NAME = re.compile(r"[A-Za-z0-9_]+\Z")


class Cleaner:
    rule = re.compile(r"[a-z]+\Z")

    def __init__(self, pattern=NAME):
        self.pattern = pattern
        self.number = re.compile("[0-9]+$")

    def clean(self, text):
        if self.pattern.match(text) is None:
            return ""
        return text

    def cleaned_number(self, text):
        return text if self.number.match(text) else "0"

    def word(self, text):
        return text if self.rule.match(text) else ""


class Loose(Cleaner):
    rule = re.compile("[a-z]+")


cleaner = Cleaner()


@app.route("/1")
def first():
    open(cleaner.clean(request.args["name"]))
    open(cleaner.cleaned_number(request.args["number"]))
    open(cleaner.word(request.args["word"]))


@app.route("/2")
def second():
    open(Loose().word(request.args["word"]))  # SEC101


@app.route("/3")
def third():
    open(Cleaner(re.compile("[a-z]*")).clean(request.args["name"]))  # SEC101
