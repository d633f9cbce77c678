"""Checks of the host of an address that see the name of a user instead."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Optional

from flake8_secure.api import AUDIT, LOW, MEDIUM, Rule, outside_tests
from flake8_secure.dataflow.values import Const
from flake8_secure.match.args import chain
from flake8_secure.match.nodes import Tested
from flake8_secure.match.uses import places, uses
from flake8_secure.syntax.nodes import below, is_literal, tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.index import Place
    from flake8_secure.syntax.scopes import Scope

_NETLOC = frozenset(("netloc",))
_CUTTING = frozenset(("partition", "rpartition", "rsplit", "split"))
_SAME = frozenset(("casefold", "lower", "strip"))
_COLONS = (":", b":")
_ENDS = frozenset(("endswith", "startswith"))
_MATCHING = frozenset(("fnmatch", "fnmatchcase"))
# What gives the password for a host, by netrc.
_LOGINS = frozenset(("authenticators",))
# What asks of an address whether it is the one that a browser asked for: no user is named there.
_REQUESTS = frozenset(("req", "request"))
# What deals with the name of a user.
_OF_USERS = frozenset(("password", "username"))


def _cuts(file: File) -> Iterator[Place]:
    """Yield what is the part of the `netloc` of an address before its first or last `:`."""
    for attribute in _NETLOC:
        for read, scope in file.index.uses.get(attribute, ()):
            if not _REQUESTS.isdisjoint(map(tail_of, chain(read))):
                continue
            for place, around in places(read, scope, file):
                cut = _cut(place, around, file)
                if cut is not None:
                    yield cut, around


def _cut(node: ast.AST, scope: Scope, file: File) -> Optional[ast.AST]:
    """Return `netloc.lower().split(":")[0]` around *node*, None where that is not what is made of it."""
    above = file.parent(node, scope)
    while isinstance(above, ast.Attribute):
        call = file.parent(above, scope)
        if not isinstance(call, ast.Call) or call.func is not above:
            return None
        if above.attr in _CUTTING:
            cut = file.parent(call, scope)
            first = isinstance(cut, ast.Subscript) and cut.value is call and isinstance(
                cut.slice, ast.Constant) and cut.slice.value == 0
            return cut if first and call.args and _is_colon(call.args[0], scope, file) else None
        if above.attr not in _SAME:
            return None
        node, above = call, file.parent(call, scope)
    return None


def _is_colon(node: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *node* is a colon, in a text or in bytes."""
    if isinstance(node, ast.Constant):
        return node.value == ":"
    value = file.value(node, scope)
    return bool(value.items) and not value.unknown and all(
        isinstance(item, Const) and item.value in _COLONS for item in value.items)


def _is_compared(cut: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *cut* is compared with hosts that are no constants, and nothing looks for the name of a user."""
    return _compares(cut, scope, file, False) and not _sees_users(scope)


def _is_compared_with_constants(cut: ast.AST, scope: Scope, file: File) -> bool:
    return _compares(cut, scope, file, True) and not _sees_users(scope)


def _compares(cut: ast.AST, scope: Scope, file: File, literally: bool) -> bool:
    for use in uses(cut, scope, file):
        if isinstance(use.node, ast.Compare) and use.kind == "test" and not isinstance(use.node.ops[0], (ast.Is, ast.IsNot)):
            others = [one for one in (use.node.left, *use.node.comparators) if text_of(one) not in ("", ":", "@")]
            if len(others) > 1 and any(map(is_literal, others)) is literally:
                return True
        elif use.kind == "call" and (use.name in _MATCHING or use.name in _LOGINS) and not literally:
            return True
    for place, around in places(cut, scope, file):
        asked = file.parent(place, around)
        call = file.parent(asked, around) if isinstance(asked, ast.Attribute) and asked.attr in _ENDS else None
        if isinstance(call, ast.Call) and call.args and is_literal(call.args[0]) is literally:
            return True
    return False


def _sees_users(scope: Scope) -> bool:
    """Tell whether the function around looks for an `@`, or for the name of a user."""
    return any(
        isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value.rstrip(":") == "@"
        or isinstance(part, ast.Attribute) and part.attr in _OF_USERS for part in below(scope.owner.node))


HOST_CHECK = Rule(
    code="SEC136", name="user-taken-for-host", cwe=20, severity=MEDIUM, confidence=MEDIUM,
    message="of good.example:x@evil.example this compares the user, while the host is evil.example: use .hostname",
    when=outside_tests(
        Tested("uses", _NETLOC, _is_compared, _cuts)
        | Tested("uses", _NETLOC, _is_compared_with_constants, _cuts).saying(confidence=LOW, profile=AUDIT)),
    why="""
        What `urlparse()` calls `netloc` is all between `//` and the path: a user and a password may stand before the
        host. What is before the first colon of `https://good.example:x@evil.example/` looks like a host that is
        allowed, and clients and browsers connect to the other one. `hostname` is the host alone, in lower case.
    """,
    bad=(
        """
        from urllib.parse import urlparse

        def is_allowed(url, domains):
            domain = urlparse(url).netloc.lower()
            if ":" in domain:
                domain = domain.split(":")[0]  # SEC136
            return any(domain == one or domain.endswith("." + one) for one in domains)

        def is_ours(url):
            return urlparse(url).netloc.rsplit(":", 1)[0].endswith(OUR_DOMAIN)  # SEC136

        def check(url, patterns):
            host = urlparse(url).netloc.partition(":")[0]  # SEC136
            if not any(fnmatch(host, pattern) for pattern in patterns):
                raise ValueError(url)
        """,
    ),
    good=(
        """
        from urllib.parse import urlparse

        def is_allowed(url, domains):
            return urlparse(url).hostname in domains

        def is_ours(url):
            return urlparse(url).netloc.rpartition("@")[2].split(":")[0] == OUR_DOMAIN

        def of_host(url, port):
            return urlparse(url).netloc.split(":")[0] or "localhost", port

        def is_named(url):
            host = urlparse(url).netloc.split(":")[0]
            return host != ""

        def asked_for_us(request, hosts):
            return request.url.netloc.split(":")[0] in hosts
        """,
    ),
    see=("https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urlparse",),
)
