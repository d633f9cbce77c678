# profile: standard
"""Patterns that say of one character which it must not be, so that it is matched in one way or in several."""
import re

ANY = re.compile(r'"((?:\\.|(?!").)*)"')  # SEC801
EITHER = re.compile(r"(['\"])((?:\\.|(?!\1).)*?)\1\)")  # SEC801
OTHERS = re.compile(r"^(?:a|(?!b)\w)*$")  # SEC801
SET = re.compile(r"^(?:a|(?![bc])[a-z])*$")  # SEC801

NO_BACKSLASH = re.compile(r'"((?:\\.|(?![\\"]).)*)"')
APART = re.compile(r"^(?:a|(?!a)\w)*$")
ALONE = re.compile(r'(?:(?!").)*"')
PAIRS = re.compile(r"^(?:ab|(?!a).)*$")
EITHER_APART = re.compile(r"(['\"])((?:\\.|(?!\1)[^\\])*?)\1")


def found(text):
    patterns = ANY, EITHER, OTHERS, SET, NO_BACKSLASH, APART, ALONE, PAIRS, EITHER_APART
    return [pattern.search(text) for pattern in patterns]
