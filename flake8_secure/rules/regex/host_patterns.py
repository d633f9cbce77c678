"""Patterns with the host of an address, a dot of which is any character."""

from __future__ import annotations

import ast
from typing import Callable, Dict, Iterator, List, Optional, Tuple

from flake8_secure.api import (
    AUDIT,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    arg,
    call,
    either,
    method,
    outside_tests,
    setting,
    written,
)
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.values import Const, Contents, Value
from flake8_secure.match.args import Operand
from flake8_secure.match.base import Combining
from flake8_secure.match.uses import places, reads, uses
from flake8_secure.regex import regex
from flake8_secure.rules.regex.calls import MATCH, REGEX_CALLS, WHOLE, Pattern, of_pattern
from flake8_secure.rules.regex.checks import DOMAINS
from flake8_secure.rules.regex.decisions import about, allows, decides, is_said, is_sent
from flake8_secure.rules.regex.hosts import ends_host
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import tail_of, target_of
from flake8_secure.syntax.scopes import Scope

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


# A part that may be almost anything right before a host: `.*example\\.com`.
_FREE_START = regex(
    r"(?:(?<!\\)\.|\\[dSw]|\[[^\]]+\])[*+]\)?(?P<host>[A-Za-z0-9-]+(?:\\\.[A-Za-z0-9-]+)+)(?:\(\?::[^)]*\)\??)?(?:\$|\\Z)?\Z")


def _is_loose(text: str) -> bool:
    """Tell whether a dot of a host is any character in *text*."""
    return _loose_host(text) is not None


def _is_open(text: str) -> bool:
    """Tell whether hosts of others end like the one in *text*, before which anything may stand."""
    found = _FREE_START.search(text)
    return found is not None and ends_host(found["host"].replace("\\", "")) is not None


def _any(says: Callable[[str], bool], value: Value) -> bool:
    """Tell whether it *says* so of a text, or of one in a list."""
    stack = list(value.items)
    for item in stack:  # grows
        if isinstance(item, Const) and isinstance(item.value, str) and says(item.value):
            return True
        if isinstance(item, Contents):
            stack.extend(item.everything.items)
    return False


def _of_origins(says: Callable[[str], bool]) -> Combining:
    """Match where an application is told from which origins it takes requests, by a pattern of which it *says* so."""
    def tests(operand: Operand) -> Test:
        return Test(lambda match, file: _any(says, operand.value(match, file)))

    return either(
        setting("CORS_ALLOWED_ORIGIN_REGEXES", "CORS_ORIGIN_REGEX_WHITELIST").where(tests(written)),
        method("add_middleware").where(tests(arg("allow_origin_regex"))),
        call("starlette.middleware.cors.CORSMiddleware").where(tests(arg("allow_origin_regex"))))


# What looks for a pattern in a text, and gives the groups of a match.
_MATCHING = frozenset(("findall", "finditer", "fullmatch", "match", "search"))
_TAKING = frozenset(("group", "groupdict", "groups"))


def _applied(match: Match, file: File) -> List[Tuple[ast.Call, Scope]]:
    """Return the calls that look for the pattern in a text: *match* itself, or those of methods of what is compiled."""
    if last(match.facts["name"]) != "compile":
        return [(match.node, match.scope)] if isinstance(match.node, ast.Call) else []
    known: Dict[ast.AST, Tuple[ast.Call, Scope]] = file.index.derived("calls that match", lambda: {
        made.func: (made, scope) for name in _MATCHING for made, scope in file.index.called.get(name, ())})
    methods = (file.parent(place, scope) for place, scope in places(match.node, match.scope, file))
    return [known[method_] for method_ in methods if method_ in known]


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


# Calls that check a text by a pattern, and functions of which the pattern only finds pieces of it.
_VALIDATORS = ("django.core.validators.RegexValidator", "wtforms.validators.Regexp")
_FINDING = frozenset(("findall", "finditer", "sub", "subn"))
# Names of what says yes or no.
_ASKING = regex(r"^_*(?:has|is|matches)_")


def _decides(match: Match, file: File) -> bool:
    """Tell whether a pattern lets something in or keeps it out, rather than picks who handles an address, or takes it apart."""
    if match.facts["name"] in _VALIDATORS:
        return True
    if any(use.kind in ("item", "store") and allows(use.name) for use in uses(match.node, match.scope, file)):
        return True
    return any(_checks(made, scope, file) for made, scope in _applied(match, file) if tail_of(made.func) not in _FINDING)


# Names of patterns for those whose word is taken, besides those that say what is allowed.
_BELIEVED = regex(r"(?i)(?:^|_)(?:iss|issuers?|origins?)(?:_|$)")


def _is_for_others(match: Match, file: File) -> bool:
    """Tell whether a pattern, matched with nothing here, is called like one for those who are let in or believed."""
    return not _applied(match, file) and any(
        use.kind == "store" and (allows(use.name) or _BELIEVED.search(use.name))
        for use in uses(match.node, match.scope, file))


def _checks(made: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether something hangs on the result of *made*, or it is asked of what somebody else has sent."""
    text = made.args[-1] if made.args else None
    if text is not None and (is_said(text) or about(text).lower() == "origin" or is_sent(text, scope, file)):
        return True
    if _takes_out(made, scope, file):
        return False
    return any(_is_check(place, around, file) for place, around in _results(made, scope, file))


def _is_check(place: ast.AST, scope: Scope, file: File) -> bool:
    asked = getattr(scope.owner.node, "name", "")
    if isinstance(file.parent(place, scope), ast.Return) and not (allows(asked) or _ASKING.search(asked)):
        return False  # for others to take it apart
    return decides(place, scope, file)


def _results(made: ast.Call, scope: Scope, file: File) -> Iterator[Tuple[ast.AST, Scope]]:
    """Yield *made*, and the reads of the name that its result gets."""
    yield made, scope
    above = file.parent(made, scope)
    target = above.target if isinstance(above, ast.NamedExpr) else target_of(above)
    if isinstance(above, ast.NamedExpr):
        yield above, scope
    for read in reads(scope.owner, file).get(target.id, ()) if isinstance(target, ast.Name) else ():
        yield read, scope


HOSTNAME = Rule(
    code="SEC804", name="incomplete-hostname-regex", cwe=625, severity=MEDIUM, confidence=MEDIUM,
    message="a dot of the host matches any character here: write a backslash before it",
    when=_of_origins(_is_loose)
    | either(
        _of_origins(_is_open), call("flask_cors.CORS", "flask_cors.cross_origin").where(arg("origins").text(_is_open)),
    ).saying("others can have a host that ends so: write a dot with a backslash before the domain")
    | outside_tests(REGEX_CALLS.where(of_pattern(lambda pattern: _loose_call(pattern) is True)).where(
        Test(_decides))).saying(severity=LOW)
    | call("re.compile").where(of_pattern(lambda pattern: _loose_call(pattern) is False)).where(Test(_is_matched)).where(
        Test(_decides)).saying(severity=LOW)
    | outside_tests(call("re.compile").where(of_pattern(lambda pattern: _loose_call(pattern) is not None)).where(
        Test(_is_for_others))).saying(severity=LOW)
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
        ALLOWED_HOST = re.compile(r"^(?:www|shop).example\.com$")  # SEC804
        SITE = re.compile(r"^https?://shop.example.com/")  # SEC804
        if not SITE.match(url):
            raise ValueError(url)
        SITES = re.compile(r"^http[s]?://(www\.)?example.com/[a-z]*$")  # SEC804
        if SITES.match(url):
            session.get(url, headers={"Authorization": token})
        trusted = re.match("(www|shop).example.com", origin)  # SEC804
        PAGES = re.compile("(www|shop).example.com/")  # SEC804
        trusted = PAGES.match(address)
        """,
        r"""
        CORS_ALLOWED_ORIGIN_REGEXES = [r"^https://\w+.example.com$"]  # SEC804
        """,
        r"""
        from starlette.middleware.cors import CORSMiddleware

        app.add_middleware(CORSMiddleware, allow_origin_regex=r"https://.*.example.com")  # SEC804
        app = CORSMiddleware(app, allow_origin_regex=r"https://.*.example.com")  # SEC804
        app = CORSMiddleware(app, allow_origins=["https://shop.example.com"])
        app = CORSMiddleware(app, allow_origin_regex=r"https://.*example\.com")  # SEC804
        """,
        r"""
        from flask_cors import CORS

        CORS(app, origins=r"https://[a-z-]*example\.com")  # SEC804
        """,
    ),
    good=r"""
        import re

        trusted = re.match(r"https://www\.example\.com/", url)
        trusted = re.match(r"https://(?:.+\.)?example\.com/", url)
        CORS_ALLOWED_ORIGIN_REGEXES = [r"^https://\w+\.example\.com$", r"^https://.*shop\.example\.com$"]
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
