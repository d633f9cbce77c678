# profile: standard
"""Names that are searched for a pattern of another module, which nobody sees: it may be one of all of them."""
import os
import re

from flask import request

from shop.settings import IMAGE_EXT_RE, NAME_REGEX, words

name_re = re.compile(NAME_REGEX)


def searched():
    name = request.args["name"]
    if not name_re.search(name):
        raise ValueError(name)
    return os.listdir(os.path.join("/srv", name))


def searched_for_an_ending():
    name = request.args["name"]
    if not IMAGE_EXT_RE.search(name):
        raise ValueError(name)
    return os.listdir(os.path.join("/srv", name))  # SEC101


def searched_otherwise():
    name = request.args["name"]
    if not words.search(name):
        raise ValueError(name)
    return os.listdir(os.path.join("/srv", name))  # SEC101


def found():
    name = request.args["name"]
    if name_re.search(name):
        raise ValueError(name)
    return os.listdir(os.path.join("/srv", name))  # SEC101


def searched_for_a_part():
    name = request.args["name"]
    if not re.compile("[a-z]").search(name):
        raise ValueError(name)
    return os.listdir(os.path.join("/srv", name))  # SEC101
