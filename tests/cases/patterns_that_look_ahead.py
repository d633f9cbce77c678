# profile: standard
"""Patterns that look ahead, and that refer to groups before, on which a text takes for ever."""
import re


def check(text):
    re.match(r"^(?=.*\d)(?=.*[a-z])[a-z\d]+$", text)
    re.match(r"^(?=.*\d)(\w+)+$", text)  # SEC801
    re.match(r"^(?=.{8,}$)(\w+)$", text)
    re.match(r"^(?=.{8,})(?=[\s\S]*a)(?:a|\w+)*$", text)  # SEC801
    re.match(r"^(?=a$)(\w+)+$", text)
    re.search(r"\B(?=(\d{3})+(?!\d))", text)
    re.search(r"x(?=(a+)+$)b", text)  # SEC801
    re.search(r"x(?:y(?!(a+)*!)b)?", text)  # SEC801
    re.match(r"(?:(?!b)a+)+$", text)  # SEC801
    re.match(r"(?:(?!-->)[^>]|-)*>", text)
    re.match(r"(?:(?!a)a+)+$", text)
    re.match(r"(?:(?=[ab])a+)+$", text)  # SEC801
    re.match(r"(?:(?=b)a+)+$", text)
    re.match(r"(['\"])(?:[^'\"])*\1$", text)
    re.match(r"(['\"])\w\1(\d+)*$", text)  # SEC801
    re.match(r"(?P<sign>['\"])\w(?P=sign)(\d+)*$", text)  # SEC801
    re.match(r"(a|(['\"])\w\2)(\d+)$", text)
