# profile: standard
"""Patterns that take cubic time, and those that take quadratic time on texts that nobody sends."""
import re

COLOUR = re.compile(r"rgb\(\s*(.+?)\s*\)")  # SEC802
NUMBER = re.compile(r"^\d+\d+$")
WORD = re.compile(r"\w\s")
