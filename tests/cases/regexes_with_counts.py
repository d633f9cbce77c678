"""Patterns that can match some characters in a billion ways, though not in ever more, and those that cannot."""
import re

CODES = re.compile(r"^(?:[a-z]{1,10}){1,10}$")  # SEC801
PARTS = re.compile(r"^(\w+){8}$")  # SEC801
WORDS = re.compile(r"^(?:[a-z]+-?){1,9}$")  # SEC801
GUESS = re.compile(r"^v(?:\d?){40}$")  # SEC801
ROW = re.compile(r"^\s*\w*\s*\w*\w*\w*\w*\w*\w*$")  # SEC801

ADDRESS = re.compile(r"^(?:\d{1,3}\.){3}\d{1,3}$")
LABELS = re.compile(r"^(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,10}$")
DIGITS = re.compile(r"^(?:\d{3}){1,10}$")
DIGEST = re.compile(r"^(?:[0-9a-f]{2}){16}$")
TWICE = re.compile(r"^(?:[0-9a-f]{2}:?){16}$")
NAMES = re.compile(r"^(?:[a-z]+ ){1,10}$")
SMALL = re.compile(r"^(?:\d{1,3}\.?){4}$")
OPTIONAL = re.compile(r"^(a)?(b)?(c)?(d)?(e)?(f)?(g)?(h)?$")
NESTED = re.compile(r"^(?:a{1,10}){1,10}")

LINK = re.compile(r"<(https?://[^>\s]{1,200})>")


def counted_in_searches(text):
    yield re.search(r"\s{1,40}$", text)
    yield re.search(r"\s{1,4000}$", text)  # SEC802
    yield re.search(r"\s{2,}$", text)  # SEC802
    yield from LINK.findall(text)
