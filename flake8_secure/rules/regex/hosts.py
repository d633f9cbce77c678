"""Checks of addresses that other hosts pass as well: a host anywhere in a text, at its beginning or at its end."""

from __future__ import annotations

import ast
from functools import partial
from typing import Callable, Dict, FrozenSet, List, Optional

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, method, node, receiver
from flake8_secure.dataflow.file import File
from flake8_secure.match.base import Combining
from flake8_secure.match.comparisons import inside
from flake8_secure.match.demoted import demoted
from flake8_secure.match.places import nesting
from flake8_secure.regex import regex
from flake8_secure.rules.regex.checks import DOMAINS
from flake8_secure.rules.secrets.names import words
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, literal_text, tail_of, targets_of
from flake8_secure.syntax.scopes import ITERATE, Scope

_HOST_TEXT = regex(rf"(?:https?://)?(?:[\w-]+\.)+{DOMAINS}")
_HTTP_HOST = regex(r"https?://[\w-]+(?:\.[\w-]+)+")
_BARE_HOST = regex(rf"(?:[\w-]+\.)+{DOMAINS}")
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
            return literal_text(place.args[0].value)
        place = place.func.value
    if isinstance(place, ast.Subscript) and isinstance(place.slice, ast.Constant):
        return literal_text(place.slice.value)
    return tail_of(place)


def _is_of_settings(text: ast.expr, scope: Scope) -> bool:
    """Tell whether *text* is a setting, or goes through one: `for domain in settings.DOMAINS`."""
    found = scope.find(text.id) if isinstance(text, ast.Name) else None
    return any(
        isinstance(origin, ast.Attribute) and origin.attr.isupper()
        for origin in ((text,) if found is None else (bound for kind, bound, _, _ in found[1] if kind == ITERATE)))


def _host_inside(names: FrozenSet[str], comparison: ast.Compare, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    host = comparison.left.value if isinstance(comparison.left, ast.Constant) else None
    if not isinstance(host, str) or len(comparison.ops) != 1:
        return None
    if not _HOST_TEXT.fullmatch(host.rstrip("/")):
        return None
    text = comparison.comparators[0]
    about = "" if _is_of_settings(text, scope) else _about(text)
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


# What only a browser or another site says.
_SAID = frozenset(("callback", "goto", "next", "nxt", "redirect", "referer", "referrer", "return"))
# Names of what says whether something is let in.
_ALLOWING = regex(r"(?i)(?:^|_)(?:accept|allow|auth|permit|reject|safe|trust|valid|verif)")
# Names of what says which way something is done.
_CHOOSING = regex(r"(?i)^_*(?:needs?|prefers?|requires?|should_use|supports?|uses?)_")
# Headers and arguments that carry a secret.
_SECRETS = regex(r"(?i)^(?:authorization|cookies?|x-api-key|x-auth-token)$")
_SECRET_ARGUMENTS = frozenset((
    "access_token", "api_key", "auth", "authorization", "bearer_token", "cookies", "credentials", "password", "token"))
# What ends what is going on.
_ENDING = regex(r"(?:^|_)(?:abort|die|exit|fail|quit)$")


def _decides(match: Match, file: File) -> bool:
    """Tell whether the check lets something in or keeps it out, rather than tells services apart.

    Of a visitor of a web application any check does.
    """
    about = match.node.comparators[0] if isinstance(match.node, ast.Compare) else receiver.node(match)
    if file.follows or about is not None and not _SAID.isdisjoint(words(_about(about))) or _is_sent(match, file):
        return True
    asked = getattr(match.scope.owner.node, "name", "")
    if _CHOOSING.search(asked) and not _ALLOWING.search(asked):
        return False
    holds = not (isinstance(match.node, ast.Compare) and isinstance(match.node.ops[0], ast.NotIn))
    for part, above in nesting(match.node, match.scope, file):
        if isinstance(above, ast.UnaryOp):
            holds = not holds
        elif isinstance(above, ast.If):
            kept_out = above.orelse if holds else above.body
            let_in = above.body if holds else above.orelse
            return part is above.test and (_refuses(kept_out) or holds and _accepts(above.body) or _hands_over(let_in))
        elif isinstance(above, ast.Return):
            return True
        elif isinstance(above, ASSIGNMENTS):
            return any(_ALLOWING.search(tail_of(target)) for target in targets_of(above))
        elif not isinstance(above, ast.BoolOp):
            return False
    return False


def _refuses(statements: List[ast.stmt]) -> bool:
    """Tell whether *statements* end with an error, with nothing that is given back, or with the program."""
    end = statements[-1] if statements else None
    if isinstance(end, ast.Return):
        return end.value is None or isinstance(end.value, ast.Constant) and not end.value.value
    call = end.value if isinstance(end, ast.Expr) else None
    return isinstance(end, ast.Raise) or isinstance(call, ast.Call) and _ENDING.search(tail_of(call.func)) is not None


def _hands_over(statements: List[ast.stmt]) -> bool:
    """Tell whether *statements* give away a secret: a header, or an argument of a call, that is called like one."""
    return any(
        isinstance(part, ast.Constant) and isinstance(part.value, str) and _SECRETS.match(part.value) is not None
        or isinstance(part, ast.keyword) and part.arg in _SECRET_ARGUMENTS and not isinstance(part.value, ast.Constant)
        for statement in statements for part in below(statement))


def _accepts(statements: List[ast.stmt]) -> bool:
    """Tell whether *statements* do nothing but say yes."""
    first = statements[0]
    return isinstance(first, ast.Return) and isinstance(first.value, ast.Constant) and first.value.value is True


SUBSTRING = Rule(
    code="SEC806", name="incomplete-url-check", cwe=187, severity=MEDIUM, confidence=MEDIUM,
    message="{text} can stand anywhere in {name}: parse the address, and compare its host",
    when=demoted(_half_checked(_TRUSTED, _begins_host), unless=(Test(_decides),))
    | demoted(_half_checked(_SENT_ADDRESSES).where(Test(_is_sent)))
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
