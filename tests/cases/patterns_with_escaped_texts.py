"""Patterns into which texts are put that are escaped, and what searches with them."""
import re

SCHEMES = ("http", "ftp")
SPACES = r"[\s>]"


def elements(text, tag):
    pattern = re.compile(rf"<{re.escape(tag)}{SPACES}.*?</{re.escape(tag)}>", re.DOTALL)
    return pattern.findall(text)  # SEC802


def elements_of(text, tag):
    name = re.escape(tag)
    return re.findall("<" + name + r"[\s>].*?</" + name + ">", text)  # SEC802


def between(text, before, after):
    return re.search(r"%s.*?%s" % (re.escape(before), re.escape(after)), text)  # SEC802


def one_of(text, words):
    return re.search(r"(?:{})\s+\s*$".format("|".join(map(re.escape, words))), text)  # SEC802


def any_of(text, words):
    return re.search(rf"(?:{'|'.join(re.escape(word) for word in words)}|\w)+(a|a)+$", text)  # SEC801


def words_of(text, mark):
    return re.search(rf"(?:\w|{re.escape(mark)})+$", text)  # SEC802


def quoted(text, quote):
    return re.search(rf"{re.escape(quote)}.*?{re.escape(quote)}", text)


def begins(text, name):
    return re.match(rf"{re.escape(name)}\d+", text)


def other(text, tag):
    return re.findall(rf"<{tag}[\s>].*?</{re.escape(tag)}>", text)
