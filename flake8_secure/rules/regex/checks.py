"""Checks that let through what they were to stop: of characters and tags."""

from __future__ import annotations

import re
from typing import Dict, Optional

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, call
from flake8_secure.dataflow.file import File
from flake8_secure.regex import regex
from flake8_secure.rules.regex.calls import REGEX_CALLS, Pattern, automaton_of, of_compiled, of_pattern, pattern_of
from flake8_secure.rules.regex.characters import Range
from flake8_secure.syntax.functions import FUNCTIONS


def _kind(character: str) -> str:
    """Return the sort of an ASCII character."""
    if character.isdigit():
        return "digit"
    if character.isalpha():
        return "capital" if character.isupper() else "small"
    return "other"


def _is_too_large(one: Range) -> bool:
    """Tell whether a range goes from one sort of characters into another, with letters or digits in it."""
    if not (one.low + one.high).isascii() or not (one.low + one.high).isprintable():
        return False
    if one.low == " " or one.high == "~":  # up to the last that can be printed, on purpose
        return False
    if _kind(one.low) == _kind(one.high) != "other":
        return False
    return any(chr(code).isalnum() for code in range(ord(one.low), ord(one.high) + 1))


def _large_range(pattern: Pattern) -> Optional[Range]:
    """Return the first range that is too large, of a pattern that is not about control sequences or code points."""
    automaton = None if _CONTROL.search(pattern.text) else automaton_of(pattern.text, pattern.flags)
    if automaton is None or sum(not one.low.isalnum() or not one.high.isalnum() for one in automaton.ranges) > 1:
        return None  # the author counts in ASCII
    return next(filter(_is_too_large, automaton.ranges), None)


_CONTROL = regex(r"(?i)\\(?:x1b|x9b|033|u001b|e|N\{)|[\x1b\x9b]")


def _range_of(match: Match, file: File) -> Dict[str, str]:
    pattern = pattern_of(match, file)
    found = pattern and _large_range(pattern)
    return {"range": f"{found.low}-{found.high}"} if found else {}


RANGE = Rule(
    code="SEC803", name="overly-large-range", cwe=625, severity=LOW, confidence=MEDIUM,
    message="the range {range} also holds what lies between in ASCII: write the ranges that are meant one by one",
    when=REGEX_CALLS.naming(_range_of),
    why="""
        Between the capital and the small letters of ASCII stand six other characters, a backslash and a
        backquote among them. A range over both lets them through.
    """,
    bad="""
        import re

        valid = re.match("[A-z]+$", name)  # SEC803
        valid = re.match("[+-_a-z]+$", name)  # SEC803
    """,
    good="""
        import re

        valid = re.match("[A-Za-z]+$", name)
        valid = re.match("[a-f0-9]+$", name)
        valid = re.match("[ -~]+$", name)
        valid = re.match("[+_a-z-]+$", name)
        valid = re.match("[!-/]+$", name)
    """,
    see=("https://docs.python.org/3/library/re.html#regular-expression-syntax",),
    also=("py/overly-large-range", "py/suspicious-regexp-range"),
)

DOMAINS = r"(?:app|ch|cloud|cn|co|com|de|dev|edu|eu|fr|gov|in|info|io|jp|mil|net|nl|org|ru|uk|us)\b"

_SCRIPT = regex(r"(?i)<\\?/?(?:\(\?:|\()?(?:script|\[sS\]|style\|script|script\|style)")
_CLEANING = regex(r"(?i)clean|escape|filter|safe|sanit|strip|xss")


def _misses_tags(pattern: Pattern) -> bool:
    """Tell whether a pattern for script elements misses some of their forms."""
    text = pattern.text
    if not _SCRIPT.search(text):
        return False
    any_case = pattern.flags & re.I or re.match(r"\(\?\w*i", text) or "[sS]" in text
    exact_end = re.search(r"(?i)/(?:script|\(?(?:style\|script|script\|style)\)?)>", text)
    one_line = re.search(r"\.[*+]", text) and not pattern.flags & re.S and not re.match(r"\(\?\w*s", text)
    return not any_case or bool(exact_end) or bool(one_line)


def _cleans(match: Match, file: File) -> bool:
    """Tell whether the function around a place says that it cleans something."""
    function = match.scope.owner.node
    return isinstance(function, FUNCTIONS) and _CLEANING.search(function.name) is not None


_REPLACING = call("re.sub", "re.subn").where(of_pattern(_misses_tags)) | call(
    "re.compile().sub", "re.compile().subn").where(of_compiled(_misses_tags))

TAG_FILTER = Rule(
    code="SEC805", name="bad-tag-filter", cwe=116, severity=MEDIUM, confidence=MEDIUM,
    message="this pattern misses some script tags, such as </script x>: clean HTML with nh3, or escape it",
    when=_REPLACING.where(Test(_cleans)) | _REPLACING.saying(confidence=LOW, profile=AUDIT),
    why="""
        Browsers take `</SCRIPT >`, `</script x>` and tags over several lines for tags as well. What the
        pattern leaves in place runs.
    """,
    bad=r"""
        import re

        def sanitize(text):
            return re.sub(r"<script>[^<]*</script>", "", text)  # SEC805

        def shorten(text):
            return re.sub(r"(?i)<script>[^<]*</script>", "", text)  # SEC805

        SCRIPTS = re.compile(r"<script>[^<]*</script>", re.DOTALL)

        def strip_scripts(text):
            return SCRIPTS.sub("", text)  # SEC805
    """,
    good=r"""
        import re

        import nh3

        def sanitize(text):
            return nh3.clean(text)

        def shorten(text):
            return re.sub(r"\s+", " ", text)

        SPACES = re.compile(r"\s+")

        def clean(text):
            return SPACES.sub(" ", text)
    """,
    see=("https://codeql.github.com/codeql-query-help/python/py-bad-tag-filter/", "https://nh3.readthedocs.io"),
    also=("py/bad-tag-filter",),
)
