# profile: standard
"""Patterns that take long, on documentation of the program itself, and on any text."""
import re


class Field:
    """Accepts many things."""


Field.__doc__ = re.sub(r"Accepts (?:\w+ ?)+\.", "x", Field.__doc__ or "")


def clean(text):
    return re.sub(r"Accepts (?:\w+ ?)+\.", "x", text)  # SEC801
