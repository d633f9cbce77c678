"""Checks that let through what they were to stop: of characters, hosts, tags and addresses."""

from __future__ import annotations

import ast
import re
from functools import partial
from typing import Callable, Dict, FrozenSet, Optional

from flake8_secure.api import (
    AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, call, method, node, outside_tests, receiver, setting, written,
)
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.values import Const, Contents, Value
from flake8_secure.match.args import Operand
from flake8_secure.match.base import Combining
from flake8_secure.match.comparisons import inside
from flake8_secure.match.demoted import demoted
from flake8_secure.match.uses import places
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
from flake8_secure.rules.secrets.names import words
from flake8_secure.syntax.functions import FUNCTIONS
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

_DOMAINS = r"(?:app|ch|cloud|cn|co|com|de|dev|edu|eu|fr|gov|in|info|io|jp|mil|net|nl|org|ru|uk|us)\b"
# The host in the pattern of an address, or a pattern that is one host, which may go on where it does not say that it ends.
_HOSTS = (
    regex(r"(?P<anchor>\^|\\A)?[(?:]*http(?:s|\[s\])?[?)]*:(?:\\?/){2}(?P<host>[^/\s#$]+)"),
    regex(r"(?P<anchor>\^|\\A)[(?:]*(?P<host>[\w.\\()|?:*+\[\]-]+)(?:\$|\\Z)"),
    regex(r"(?P<anchor>\^|\\A)?[(?:]*(?P<host>[\w.\\()|?:*+\[\]-]+)\\?/"),
    regex(r"(?P<anchor>\^|\\A)?[(?:]*(?P<host>(?:[\w\\()|?:*+\[\]-]+\.){2}[a-z]+)\)?\Z"),
)
_LOOSE_DOT = regex(r"(?<![\\.])[A-Za-z0-9+*)\]]\.(?=[A-Za-z0-9-]+(?:\\?\.[A-Za-z0-9-]+)*(?![\w*+?{]))")
_DOMAIN_END = regex(rf"\.{_DOMAINS}")


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


HOSTNAME = Rule(
    code="SEC804", name="incomplete-hostname-regex", cwe=625, severity=MEDIUM, confidence=MEDIUM,
    message="a dot of the host matches any character here: write a backslash before it",
    when=setting("CORS_ALLOWED_ORIGIN_REGEXES", "CORS_ORIGIN_REGEX_WHITELIST").where(_has_loose_host(written))
    | method("add_middleware").where(_has_loose_host(arg("allow_origin_regex")))
    | call("starlette.middleware.cors.CORSMiddleware").where(_has_loose_host(arg("allow_origin_regex")))
    | outside_tests(REGEX_CALLS.where(of_pattern(lambda pattern: _loose_call(pattern) is True))).saying(severity=LOW)
    | call("re.compile").where(of_pattern(lambda pattern: _loose_call(pattern) is False)).where(Test(_is_matched)).saying(
        severity=LOW)
    | REGEX_CALLS.where(of_pattern(lambda pattern: _loose_call(pattern) is False)).saying(
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

_HOST_TEXT = regex(rf"(?:https?://)?(?:[\w-]+\.)+{_DOMAINS}")
_HTTP_HOST = regex(r"https?://[\w-]+(?:\.[\w-]+)+")
_BARE_HOST = regex(rf"(?:[\w-]+\.)+{_DOMAINS}")
# What a program trusts or sends people to, and what may be any address.
_TRUSTED = frozenset((
    "callback", "domain", "email", "goto", "host", "hostname", "mail", "netloc", "next", "nxt", "origin", "redirect",
    "referer", "referrer", "return",
))
_ADDRESSES = _TRUSTED | {"address", "href", "link", "uri", "url", "website"}
# Names that are said of much else as well, unless it came with a request and is compared with a host.
_SENT_ADDRESSES = _ADDRESSES | {"destination", "page", "target"}


def _about(place: ast.AST) -> str:
    """Return the name of what is tested: `Origin` of `request.headers.get("Origin").lower()`."""
    while isinstance(place, ast.Call) and isinstance(place.func, ast.Attribute):
        if place.func.attr in ("get", "getlist") and place.args and isinstance(place.args[0], ast.Constant):
            return str(place.args[0].value)
        place = place.func.value
    if isinstance(place, ast.Subscript) and isinstance(place.slice, ast.Constant):
        return str(place.slice.value)
    return tail_of(place)


def _host_inside(names: FrozenSet[str], comparison: ast.Compare, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    host = comparison.left.value if isinstance(comparison.left, ast.Constant) else None
    if not isinstance(host, str) or len(comparison.ops) != 1:
        return None
    if not _HOST_TEXT.fullmatch(host.rstrip("/")):
        return None
    about = _about(comparison.comparators[0])
    return None if names.isdisjoint(words(about)) else {"text": host, "name": about[:40]}


def _is_sent(match: Match, file: File) -> bool:
    """Tell whether the text, in which or at an end of which a host is looked for, came with a request."""
    text = match.node.comparators[0] if isinstance(match.node, ast.Compare) else receiver.node(match)
    return text is not None and any(taint.kind == "remote" for taint in file.value(text, match.scope).taints)


def _open_ended(form: Callable[[str], object], names: FrozenSet[str]) -> Test:
    """Ask whether an address is tested for a beginning or an end that other hosts share."""

    def test(match: Match, file: File) -> bool:
        call_ = match.node
        if not isinstance(call_, ast.Call) or not isinstance(call_.func, ast.Attribute) or len(call_.args) != 1:
            return False
        given = call_.args[0]
        text = given.value if isinstance(given, ast.Constant) else file.evaluator.value(given, match.scope).only
        if not isinstance(text, str) or form(text) is None:
            return False
        return not names.isdisjoint(words(_about(call_.func.value)))

    return Test(test)


def _begins_host(text: str) -> object:
    return _HTTP_HOST.fullmatch(text) or _BARE_HOST.fullmatch(text)


def _ends_host(text: str) -> object:
    return _BARE_HOST.fullmatch(text.rstrip("/"))


def _half_checked(names: FrozenSet[str], begins: Callable[[str], object] = _HTTP_HOST.fullmatch) -> Combining:
    """Match checks of a text that one of *names* is about: of a host anywhere in it, at its beginning or at its end."""
    return node(ast.Compare, partial(_host_inside, names), inside) | method("startswith").where(
        _open_ended(begins, names)).saying(
        "other hosts begin like that too: parse the address, and compare its host"
    ) | method("endswith").where(_open_ended(_ends_host, names)).saying(
        "other hosts end like that too: compare the whole host, or an end that begins with a dot")


SUBSTRING = Rule(
    code="SEC806", name="incomplete-url-check", cwe=187, severity=MEDIUM, confidence=MEDIUM,
    message="{text} can stand anywhere in {name}: parse the address, and compare its host",
    when=demoted(_half_checked(_TRUSTED, _begins_host) | _half_checked(_SENT_ADDRESSES).where(Test(_is_sent)))
    | _half_checked(_ADDRESSES).saying(severity=LOW, confidence=LOW, profile=AUDIT),
    why="""
        `https://evil.example/?example.com` contains the host, `https://example.com.evil.example` begins with
        it, and `evil-example.com` ends with it.
    """,
    bad=(
        """
        if "example.com" in request.headers["Referer"]:  # SEC806
            allow()
        if origin.startswith("https://example.com"):  # SEC806
            allow()
        if urlparse(url).hostname.endswith("example.com"):  # SEC806
            allow()
        OWN = "shop.example.com"
        if urlparse(url).netloc.startswith(OWN):  # SEC806
            allow()
        """,
        """
        if "example.com" in url:  # SEC806
            show()
        if url.startswith("https://example.com"):  # SEC806
            show()
        if link.endswith("example.com"):  # SEC806
            show()
        if link.endswith("example.com/"):  # SEC806
            show()
        """,
    ),
    good="""
        from urllib.parse import urlsplit

        host = urlsplit(origin).hostname
        if host == "example.com" or host.endswith(".example.com"):
            allow()
        if origin.startswith("https://example.com/"):
            allow()
        if "example.com" in text or "example.com" in hosts:
            show()
        if "shop" in url or path.startswith("https://example.com"):
            show()
    """,
    see=("https://codeql.github.com/codeql-query-help/python/py-incomplete-url-substring-sanitization/",),
    also=("py/incomplete-url-substring-sanitization",),
)
