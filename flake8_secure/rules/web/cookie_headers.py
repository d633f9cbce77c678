"""Cookies that are written out: `headers["Set-Cookie"] = f"session={ticket}; Path=/"`."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Dict, Iterator, List, Tuple

from attrs import frozen

from flake8_secure.api import Match, arg, either, write, written
from flake8_secure.dataflow.values import Possibility, Value, known_text
from flake8_secure.match.args import Operand
from flake8_secure.match.base import Combining
from flake8_secure.match.headers import SETTERS, given_together, spelled
from flake8_secure.regex import regex
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.names import last

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_HEADER = "Set-Cookie"
_SETTERS = frozenset(map(last, SETTERS))
# The name, the value, and what is said of it; what is removed has no value or no time left.
_WRITTEN = regex(r"^([^\s=;]+)=([^;]*)(?:;(.*))?$")
_GONE = regex(r"(?i)max-age\s*=\s*-?0*(?:;|$)|1970")
_FLAGS = ("Secure", "HttpOnly")


@frozen(eq=False, repr=False)
class Setters(Combining):
    """Calls of methods that set the header whose name they are given first: that text is rare, and the methods are not."""

    @property
    def wanted(self) -> Wanted:
        return Wanted(heads=frozenset(name[:4] for name in spelled(_HEADER)))

    def find(self, file: File) -> Iterator[Match]:
        for name in spelled(_HEADER):
            for node, scope in file.index.texts.get(name[:4], ()):
                call = file.parent(node, scope) if node.value == name else None
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in _SETTERS \
                        and call.args[:1] == [node]:
                    yield Match(node=call, scope=scope)


def _parts(item: Possibility) -> Tuple[str, List[str]]:
    """Return the name of a cookie and the flags that it lacks, none where it is removed or not all that is said is known."""
    found = _WRITTEN.match(known_text(item) or "")
    attributes = "" if found is None else found[3] or ""
    if found is None or not found[2] or _GONE.search(attributes):
        return "", []
    said = [part.removeprefix(" ") for part in attributes.split(";") if part]
    if any("=" not in part and part != (part.strip() or None) for part in said):
        return "", []  # what varies may be a flag
    return found[1], [flag for flag in _FLAGS if flag.lower() not in map(str.lower, said)]


def _lacking(value: Value, is_sensitive: Callable[[str], bool]) -> Dict[str, str]:
    """Return the cookie that a header sets whose name *is_sensitive*, and the flags that it lacks; nothing where it has all."""
    for item in value.items:
        cookie, flags = _parts(item)
        if flags and is_sensitive(cookie):
            return {"cookie": f"cookie {cookie}", "flags": ", ".join(flags)}
    return {}


@frozen(eq=False, repr=False)
class Together(Combining):
    """Headers given together of which one sets a cookie and lacks a flag: `Response(headers={"Set-Cookie": ...})`."""

    lacking: Callable[[Value], Dict[str, str]]

    @property
    def wanted(self) -> Wanted:
        return Setters().wanted

    def find(self, file: File) -> Iterator[Match]:
        for node, scope, given in given_together(_HEADER, file):
            facts = self.lacking(file.value(given, scope))
            if facts:
                yield Match(node=node, scope=scope, facts=facts)


def by_hand(is_sensitive: Callable[[str], bool]) -> Combining:
    """Match headers that set a cookie whose name *is_sensitive*, and that lack a flag."""
    def of(operand: Operand) -> Callable[[Match, File], Dict[str, str]]:
        return lambda match, file: _lacking(operand.value(match, file), is_sensitive)

    return either(
        write(*(f"*[{name}]" for name in spelled(_HEADER))).naming(of(written)),
        Setters().naming(of(arg("value", 1))),
        Together(lambda value: _lacking(value, is_sensitive)),
    )
