# profile: standard
"""Regular expressions that are put together from constants."""
import re

WORDS = ("a+", "b")
LETTERS = re.compile("^(?:(?:%s)+)+$" % "|".join(WORDS))  # SEC801
PLAIN = re.compile("^(?:%s)+$" % "|".join(map(re.escape, WORDS)))
DOTS = re.compile("^(%s+)+$" % re.escape("."))  # SEC801
BYTES = re.compile(b"^(" + re.escape(b".") + b"+)+$")  # SEC801
QUOTED = re.compile(b"=(?:[^" + re.escape(b'"') + b"]+" + rb'|"(?:\\.|[^"])*");')  # SEC801
PLAIN_BYTES = re.compile(b"=(?:[^" + re.escape(b'"') + b"]+" + rb'|"(?:\\.|[^"\\])*");')
NAMES = re.compile("^(?:%s)+$" % "|".join(map(str.upper, WORDS)))


def word(names):
    return re.compile("^(?:%s)+$" % "|".join(map(re.escape, names)))
