"""Checks of addresses that other hosts pass as well: a host anywhere in a text, at its beginning or at its end."""

from __future__ import annotations

import ast
from functools import partial
from typing import Callable, Dict, FrozenSet, Optional

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, method, node, receiver
from flake8_secure.dataflow.file import File
from flake8_secure.match.base import Combining
from flake8_secure.match.comparisons import inside
from flake8_secure.match.demoted import demoted
from flake8_secure.regex import regex
from flake8_secure.rules.regex.checks import DOMAINS
from flake8_secure.rules.regex.decisions import about, decides, is_said, is_sent
from flake8_secure.rules.secrets.names import words
from flake8_secure.syntax.scopes import ITERATE, Scope, bindings_of_name

_HOST_TEXT = regex(rf"(?:https?://|@)?(?:[\w-]+\.)+{DOMAINS}")
_HTTP_HOST = regex(r"https?://[\w-]+(?:\.[\w-]+)+")
_BARE_HOST = regex(rf"(?:[\w-]+\.)+{DOMAINS}")
_OF_ONE_OWNER = regex(r"[\w-]+(?:\.[\w-]+){2,}")
# Ends below which anybody may get a name: `co.uk`, and those of hosts for everybody.
_OF_MANY = regex(
    r"(?:^|\.)(?:(?:ac|co|com|edu|gob|gov|gv|ltd|ne|net|nom|or|org|sch)\.[a-z]{2}"
    r"|amazonaws\.com|appspot\.com|azure[a-z]*\.(?:com|net)|blogspot\.com|cloudapp\.net|cloudfront\.net"
    r"|firebaseapp\.com|fly\.dev|git(?:hub|lab)\.io|githubusercontent\.com|googleapis\.com|googleusercontent\.com"
    r"|herokuapp\.com|hf\.space|netlify\.(?:app|com)|ngrok(?:-free)?\.(?:app|dev|io)|onrender\.com|pages\.dev"
    r"|pythonanywhere\.com|readthedocs\.io|run\.app|streamlit\.app|vercel\.app|web\.app|windows\.net|wordpress\.com"
    r"|workers\.dev)$")
# What a program trusts or sends people to, and what may be any address.
_TRUSTED = frozenset((
    "callback", "domain", "email", "goto", "host", "hostname", "mail", "netloc", "next", "nxt", "origin", "redirect",
    "referer", "referrer", "return",
))
_ADDRESSES = _TRUSTED | {"address", "href", "link", "uri", "url", "website"}
# Names that are said of much else as well, unless it came with a request and is compared with a host.
_SENT_ADDRESSES = _ADDRESSES | {"destination", "page", "target"}


def _is_of_settings(text: ast.expr, scope: Scope) -> bool:
    """Tell whether *text* is a setting, or goes through one: `for domain in settings.DOMAINS`."""
    gone_through = [bound for kind, bound, _, _ in bindings_of_name(text, scope) if kind == ITERATE]
    return any(isinstance(origin, ast.Attribute) and origin.attr.isupper() for origin in (text, *gone_through))


def _host_inside(names: FrozenSet[str], comparison: ast.Compare, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    host = comparison.left.value if isinstance(comparison.left, ast.Constant) else None
    if not isinstance(host, str) or len(comparison.ops) != 1:
        return None
    if not _HOST_TEXT.fullmatch(host.rstrip("/")):
        return None
    text = comparison.comparators[0]
    name = "" if _is_of_settings(text, scope) else about(text)
    return None if names.isdisjoint(words(name)) else {"text": host, "name": name[:40]}


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
        return not names.isdisjoint(words(about(call_.func.value)))

    return Test(test)


def _begins_host(text: str) -> object:
    return _HTTP_HOST.fullmatch(text) or _BARE_HOST.fullmatch(text)


def ends_host(text: str) -> object:
    """Return a match where *text* is a host that others may get one for which ends like it.

    What ends in `shop.example.com` is below `example.com`, which has one owner; not so below `github.io` or `co.uk`.
    """
    host = text.rstrip("/")
    return None if _OF_ONE_OWNER.fullmatch(host) and not _OF_MANY.search(host) else _BARE_HOST.fullmatch(host)


def _text(match: Match) -> Optional[ast.AST]:
    """Return the text, in which or at an end of which a host is looked for."""
    return match.node.comparators[0] if isinstance(match.node, ast.Compare) else receiver.node(match)


def _comes_with_a_request(match: Match, file: File) -> bool:
    """Tell whether the text came with a request."""
    text = _text(match)
    return text is not None and is_sent(text, match.scope, file)


def _decides(match: Match, file: File) -> bool:
    """Tell whether the check lets something in or keeps it out; of a visitor of a web application any check does."""
    text = _text(match)
    return file.follows or text is not None and (
        is_said(text) or is_sent(text, match.scope, file)) or decides(match.node, match.scope, file)


def _half_checked(names: FrozenSet[str], begins: Callable[[str], object] = _HTTP_HOST.fullmatch) -> Combining:
    """Match checks of a text that one of *names* is about: of a host anywhere in it, at its beginning or at its end."""
    return node(ast.Compare, partial(_host_inside, names), inside) | method("startswith").where(
        _open_ended(begins, names)).saying(
        "other hosts begin like that too: parse the address, and compare its host"
    ) | method("endswith").where(_open_ended(ends_host, names)).saying(
        "other hosts end like that too: compare the whole host, or an end that begins with a dot")


SUBSTRING = Rule(
    code="SEC806", name="incomplete-url-check", cwe=187, severity=MEDIUM, confidence=MEDIUM,
    message="{text} can stand anywhere in {name}: parse the address, and compare its host",
    when=demoted(_half_checked(_TRUSTED, _begins_host), unless=(Test(_decides),))
    | demoted(_half_checked(_SENT_ADDRESSES).where(Test(_comes_with_a_request)))
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
        if host.endswith("shop.github.io"):  # SEC806
            show()
        if host.endswith("example.co.uk"):  # SEC806
            show()
        if user.email.split("@")[1].endswith("example.com"):  # SEC806
            show()
        if "@example.com" in user.email:  # SEC806
            show()
        """,
    ),
    good="""
        from urllib.parse import urlsplit

        host = urlsplit(origin).hostname
        if host == "example.com" or host.endswith(".example.com"):
            allow()
        if host.endswith("shop.example.com"):
            allow()
        if origin.startswith("https://example.com/"):
            allow()
        if "example.com" in text or "example.com" in hosts:
            show()
        if email.split("@")[1] == "example.com" or email.endswith("@example.com"):
            show()
        if user.name.split("@")[1].endswith("example.com") or hosts["email"][1].endswith("example.com"):
            show()
        if "shop" in url or path.startswith("https://example.com"):
            show()
    """,
    see=("https://codeql.github.com/codeql-query-help/python/py-incomplete-url-substring-sanitization/",),
    also=("py/incomplete-url-substring-sanitization",),
)
