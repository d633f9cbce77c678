# profile: standard
"""A pattern that nobody sees, and that is called after what names of files may hold, cleans them; others may not."""
import os
import re

from flask import request

from shop.settings import BLANKS_PATTERN, ILLEGAL_CHARS, LEGAL_NAME_PATTERN, NAMES, STRICT_SPACES

invalid_filename_re = re.compile(NAMES)


class View:
    LEGAL_NAME_PATTERN = LEGAL_NAME_PATTERN

    def of_class(self):
        name = re.sub(self.LEGAL_NAME_PATTERN, "-", request.form["name"])
        return os.listdir(os.path.join("/srv", name))


def of_module():
    name = "%s.csv" % re.sub(LEGAL_NAME_PATTERN, "-", request.form["name"])
    return os.listdir(os.path.join("/srv", name))


def compiled():
    name = invalid_filename_re.sub("_", request.form["name"])
    return os.listdir(os.path.join("/srv", name))


def of_characters():
    name = re.sub(ILLEGAL_CHARS, "", request.form["name"])
    return os.listdir(os.path.join("/srv", name))


def of_blanks():
    name = re.sub(BLANKS_PATTERN, "-", request.form["name"])
    return os.listdir(os.path.join("/srv", name))  # SEC101


def of_spaces():
    name = re.sub(STRICT_SPACES, "-", request.form["name"])
    return os.listdir(os.path.join("/srv", name))  # SEC101


def of_plain_names():
    name = re.sub(request.form["file_name"], "-", request.form["name"])  # SEC114
    return os.listdir(os.path.join("/srv", name))  # SEC101


def by_slashes():
    name = re.sub(ILLEGAL_CHARS, "/", request.form["name"])
    return os.listdir(os.path.join("/srv", name))  # SEC101


def once():
    name = re.sub(ILLEGAL_CHARS, "-", request.form["name"], count=1)
    return os.listdir(os.path.join("/srv", name))  # SEC101


def that_says_itself():
    valid_name = re.compile(r"\s+")
    name = valid_name.sub("-", request.form["name"])
    return os.listdir(os.path.join("/srv", name))  # SEC101
