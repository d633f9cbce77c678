"""Patterns of which three repetitions share a text; two that do take quadratic time."""
import re

COLOUR = re.compile(r"rgb\(\s*(.+?)\s*\)")  # SEC802
SETTING = re.compile(r"^\s*([^=]+?)\s*=\s*(.+?)\s*$")  # SEC802
TIME = re.compile(r"(\d+)\s*(?:am)?\s*(?:utc)?\s*$")  # SEC802

PAIR = re.compile(r"^(\w+)\s*=\s*(\w+)$")
TWO = re.compile(r"\s*(.+?)$")
LATER = re.compile(r"^\s*(\d+)\s*([a-z]+)\s*(\d+)\s*$")
BEFORE = re.compile(r"^a+(b+)a+(b+)a+$")
QUADRATIC = re.compile(r"^\d+\d+$")  # SEC802
