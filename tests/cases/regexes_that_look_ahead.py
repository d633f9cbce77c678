# profile: standard
"""Patterns that ask first what follows: to find that out takes exponential time, or a short one."""
import re

name = re.match(r"^(?=(\w+\s?)+$).{3,9}$", text)  # SEC801
name = re.match(r"(?!(?:a|a)*b)\w+", text)  # SEC801
name = re.search(r"(?=(?:a+)+b)c", text)  # SEC801
name = re.match(r"^(?=.{3,9}$)\w+(?: \w+)*$", text)
name = re.match(r"^(?=.*[a-z])(?=.*\d).{8,}$", text)
name = re.match(r"(?=(?:a+)+)c", text)
name = re.match(r"x(?=(?:a+)+b)c", text)  # SEC801
name = re.match(r"(?!\w+ \d+$)\w+", text)
name = re.match(r"(\w)(?=\1)", text)
