# profile: standard
"""Patterns that say what must not follow: no parent directory anywhere, no slash in front; and those that leave room for it."""
import re

from flask import request

NO_PARENTS = re.compile(r"(?!.*\.\.)[\w./-]+")


def without_parents():
    name = request.args["name"]
    if re.fullmatch(r"(?!.*\.\.)[\w./-]+", name):
        open("notes/" + name)
    if re.match(r"^(?!.*(?:\.\.|//))[\w./-]+$", name):
        open("notes/" + name)
    if re.match(r"(?!.*\.\.)(?!/)[\w./-]+$", name):
        open(name)
    if NO_PARENTS.fullmatch(name):
        open("notes/" + name)


def absolute():
    name = request.args["name"]
    if re.fullmatch(r"(?!.*\.\.)[\w./-]+", name):
        open(name)  # SEC101


def not_at_once():
    name = request.args["name"]
    if re.fullmatch(r"(?!\.\.)[\w./-]+", name):
        open("notes/" + name)  # SEC101


def not_behind():
    name = request.args["name"]
    if re.fullmatch(r"[\w./-]+(?<!\.\.)", name):
        open("notes/" + name)  # SEC101


def on_further_lines():
    name = request.args["name"]
    if re.fullmatch(r"(?!.*\.\.)[^<>]+", name):
        open("notes/" + name)  # SEC101


def at_the_beginning():
    name = request.args["name"]
    if re.match(r"(?!.*\.\.)[\w./-]+", name):
        open("notes/" + name)  # SEC101


def either():
    name = request.args["name"]
    if re.fullmatch(r"(?!.*\.\.)\w+|[\w./-]+", name):
        open("notes/" + name)  # SEC101
