"""Loops of several characters that share a text with what comes before; patterns that repeat what a group matched."""
import re

ADDRESS = re.compile(r"^[\w.-]+@[\w.-]+(\.[a-z]{2,3})+$")  # SEC802
NUMBERS = re.compile(r"^[\d,]+(,\d+)*$")  # SEC802
LISTS = re.compile(r"^(?:a,)*(?:a,)*c$")  # SEC802
AROUND = re.compile(r"^.*foo.*bar$")  # SEC802
valid = re.fullmatch(r"[a-z0-9.-]+\.[a-z]+(\.[a-z]+)*", text)  # SEC802
found = re.search(r"(?:ab)+c", text)  # SEC802
found = re.search(r"\b(?:a,)+$", text)

PARTS = re.compile(r"^\w+(?:\.\w+)*$")
MAIL = re.compile(r"^[a-z]+(?:\.[a-z]+)*@[a-z]+(?:\.[a-z]+)+$")
OTHERS = re.compile(r"^(?:a,)*(?:b,)*c$")
APART = re.compile(r"^(?:a,)*b(?:a,)*c$")
AFTER = re.compile(r"^(?:a,)*b*(?:ab,)*c$")
ONCE = re.compile(r"^(?:\d+,)*\d+$")
FOUND = re.compile(r"^[\d,]+(?:,\d+)*")
found = re.match(r"(?:ab)+c", text)
found = re.search(r"x(?:ab)+c", text)

valid = re.fullmatch(r"(.*,)*\1", text)  # SEC801
valid = re.fullmatch(r"(?P<name>.*,)*(?P=name)", text)  # SEC801
valid = re.fullmatch(r"(.*,)*(?i:(x.))\2", text)  # SEC801
valid = re.fullmatch(r"(?i:(.*,)*\1)", text)  # SEC801
valid = re.fullmatch(r"([^,]*,)*\1", text)
first = re.match(r"(.*,)*(?:\1|!)?", text)
