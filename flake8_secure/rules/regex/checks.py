"""Checks that let through what they were to stop: of characters, tags and origins."""

from __future__ import annotations

import ast
import re
from typing import Dict, List, Optional, Tuple

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, call, method, outside_tests, setting, written
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.values import Const, Contents, Value
from flake8_secure.match.args import Operand
from flake8_secure.match.uses import places, reads
from flake8_secure.regex import regex
from flake8_secure.rules.regex.calls import (
    MATCH,
    REGEX_CALLS,
    WHOLE,
    Pattern,
    automaton_of,
    of_compiled,
    of_pattern,
    pattern_of,
)
from flake8_secure.rules.regex.characters import Range
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import Scope


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
# The host in the pattern of an address, or a pattern that is one host, which may go on where it does not say that it ends.
_HOSTS = (
    regex(r"(?P<anchor>\^|\\A)?[(?:]*http(?:s|\[s\])?[?)]*:(?:\\?/){2}(?P<host>[^/\s#$]+)"),
    regex(r"(?P<anchor>\^|\\A)[(?:]*(?P<host>[\w.\\()|?:*+\[\]-]+)(?:\$|\\Z)"),
    regex(r"(?P<anchor>\^|\\A)?[(?:]*(?P<host>[\w.\\()|?:*+\[\]-]+)\\?/"),
    regex(r"(?P<anchor>\^|\\A)?[(?:]*(?P<host>(?:[\w\\()|?:*+\[\]-]+\.){2}[a-z]+)\)?\Z"),
)
_LOOSE_DOT = regex(r"(?<![\\.])[A-Za-z0-9+*)\]]\.(?=[A-Za-z0-9-]+(?:\\?\.[A-Za-z0-9-]+)*(?![\w*+?{]))")
_DOMAIN_END = regex(rf"\.{DOMAINS}")


def _loose_host(text: str, anchored: bool = False) -> Optional[bool]:
    """Tell whether a dot of a host is any character in *text*: None for no, else whether the pattern is anchored."""
    for form in _HOSTS:
        found = form.match(text)
        if found is not None and _DOMAIN_END.search(found["host"]) and _LOOSE_DOT.search(found["host"]):
            return anchored or found["anchor"] is not None
    return None


def _loose_call(pattern: Pattern) -> Optional[bool]:
    return _loose_host(pattern.text, pattern.use.how in (MATCH, WHOLE))


def _is_matched(match: Match, file: File) -> bool:
    """Tell whether a compiled pattern has to match from the start: `SITE.match(url)`."""
    return any(
        isinstance(above, ast.Attribute) and above.attr in ("fullmatch", "match")
        for place, scope in places(match.node, match.scope, file) for above in (file.parent(place, scope),)
    )


def _any_loose(value: Value) -> bool:
    """Tell whether a text, or one in a list, has a dot in a host that is any character."""
    stack = list(value.items)
    for item in stack:  # grows
        if isinstance(item, Const) and isinstance(item.value, str) and _loose_host(item.value) is not None:
            return True
        if isinstance(item, Contents):
            stack.extend(item.everything.items)
    return False


def _has_loose_host(operand: Operand) -> Test:
    return Test(lambda match, file: _any_loose(operand.value(match, file)))


# Functions that take something out of a text: what else they take decides nothing.
_CHANGING = Test(lambda match, file: last(match.facts["name"]) in ("split", "sub", "subn"))

# An address whose host is in no group, and what gives the groups of a match.
_UNGROUPED = regex(r"(?:\^|\\A)?https?\??:(?:\\?/){2}[\w.\\-]+\\?/")
_MATCHING = frozenset(("findall", "finditer", "fullmatch", "match", "search"))
_TAKING = frozenset(("group", "groupdict", "groups"))


def _only_takes_out(match: Match, file: File) -> bool:
    """Tell whether what follows the host is taken out of texts that are put to no other use: nothing is let in by that."""
    pattern = pattern_of(match, file)
    made: List[Tuple[ast.AST, Scope]] = [(match.node, match.scope)] if last(match.facts["name"]) != "compile" else [
        made for place, scope in places(match.node, match.scope, file)
        for above in (file.parent(place, scope),) if isinstance(above, ast.Attribute) and above.attr in _MATCHING
        for made in file.index.called.get(above.attr, ()) if made[0].func is above]
    return pattern is not None and _UNGROUPED.match(pattern.text) is not None and bool(made) and all(
        isinstance(call_, ast.Call) and _takes_out(call_, scope, file) for call_, scope in made)


def _takes_out(call_: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether *call_* is given a variable that is read nowhere else, and groups of the match are read, not all of it."""
    text = call_.args[-1] if call_.args else None
    if not isinstance(text, ast.Name) or len(reads(scope.owner, file).get(text.id, ())) > 1:
        return False
    asked = [
        file.parent(above, around) for place, around in places(call_, scope, file)
        for above in (file.parent(place, around),) if isinstance(above, ast.Attribute) and above.attr in _TAKING]
    return bool(asked) and not any(
        isinstance(one, ast.Call) and tail_of(one.func) == "group" and not (
            one.args and getattr(one.args[0], "value", None)) for one in asked)


HOSTNAME = Rule(
    code="SEC804", name="incomplete-hostname-regex", cwe=625, severity=MEDIUM, confidence=MEDIUM,
    message="a dot of the host matches any character here: write a backslash before it",
    when=setting("CORS_ALLOWED_ORIGIN_REGEXES", "CORS_ORIGIN_REGEX_WHITELIST").where(_has_loose_host(written))
    | method("add_middleware").where(_has_loose_host(arg("allow_origin_regex")))
    | call("starlette.middleware.cors.CORSMiddleware").where(_has_loose_host(arg("allow_origin_regex")))
    | outside_tests(REGEX_CALLS.where(of_pattern(lambda pattern: _loose_call(pattern) is True)).unless(
        _CHANGING | Test(_only_takes_out))).saying(severity=LOW)
    | call("re.compile").where(of_pattern(lambda pattern: _loose_call(pattern) is False)).where(Test(_is_matched)).unless(
        Test(_only_takes_out)).saying(severity=LOW)
    | REGEX_CALLS.where(of_pattern(lambda pattern: _loose_call(pattern) is not None)).saying(
        severity=LOW, confidence=LOW, profile=AUDIT),
    why="""
        `www.example.com` as a pattern also matches `wwwXexample.com`, a host that anybody can register.
    """,
    bad=(
        r"""
        import re

        trusted = re.match(r"https://www.example\.com/", url)  # SEC804
        trusted = re.fullmatch(r"https://[a-z]+.example.com", origin)  # SEC804
        HOST = re.compile(r"^(?:www|shop).example\.com$")  # SEC804
        SITE = re.compile(r"^https?://shop.example.com/")  # SEC804
        SITES = re.compile(r"^http[s]?://(www\.)?example.com/[a-z]*$")  # SEC804
        trusted = re.match("(www|shop).example.com", origin)  # SEC804
        links = re.findall(r"https://shop.example.com/\d+", page)  # SEC804
        PAGES = re.compile("(www|shop).example.com/")  # SEC804
        trusted = PAGES.match(address)
        SHOP = re.compile("(www|shop).example.com/")  # SEC804
        links = SHOP.findall(page)
        """,
        r"""
        CORS_ALLOWED_ORIGIN_REGEXES = [r"^https://\w+.example.com$"]  # SEC804
        """,
        r"""
        from starlette.middleware.cors import CORSMiddleware

        app.add_middleware(CORSMiddleware, allow_origin_regex=r"https://.*.example.com")  # SEC804
        app = CORSMiddleware(app, allow_origin_regex=r"https://.*.example.com")  # SEC804
        app = CORSMiddleware(app, allow_origins=["https://shop.example.com"])
        """,
    ),
    good=r"""
        import re

        trusted = re.match(r"https://www\.example\.com/", url)
        trusted = re.match(r"https://(?:.+\.)?example\.com/", url)
        CORS_ALLOWED_ORIGIN_REGEXES = [r"^https://\w+\.example\.com$"]
        app.add_middleware(Compressing)
        trusted = re.match(r"(www|shop)\.example\.com", origin)
        name = re.match(r"[\w.]+", text)
        name = re.match("settings.in", text)
        path = re.match(r"[a-z]{2}.[a-z]{2}/", text)
        WORD = re.compile(r"\w{3}")
        word = WORD.match(text)
    """,
    see=("https://codeql.github.com/codeql-query-help/python/py-incomplete-hostname-regexp/",),
    also=("py/incomplete-hostname-regexp",),
)

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
