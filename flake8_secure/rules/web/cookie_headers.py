"""Cookies that are written out: `headers["Set-Cookie"] = f"session={ticket}; Path=/"`."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Dict, Iterator, List, Optional, Tuple

from attrs import frozen

from flake8_secure.api import Match, arg, either, write, written
from flake8_secure.dataflow.values import Possibility, known_text
from flake8_secure.match.args import Operand, ValueTest
from flake8_secure.match.base import Combining
from flake8_secure.match.headers import SETTERS, spelled
from flake8_secure.regex import regex
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.names import last

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_HEADER = "Set-Cookie"
_SETTERS = frozenset(map(last, SETTERS))
# The name, the value, and what is said of it; what is removed has no value or no time left.
_WRITTEN = regex(r"^([^\s=;]+)=([^;]*);(.*)$")
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


def _parts(item: Possibility) -> Optional[Tuple[str, List[str]]]:
    """Return the name of a cookie and the flags that it lacks, None where it is removed or not all that is said is known."""
    found = _WRITTEN.match(known_text(item) or "")
    if found is None or not found[2] or _GONE.search(found[3]):
        return None
    said = [part.removeprefix(" ") for part in found[3].split(";") if part]
    if any("=" not in part and part != (part.strip() or None) for part in said):
        return None  # what varies may be a flag
    return found[1], [flag for flag in _FLAGS if flag.lower() not in map(str.lower, said)]


def by_hand(is_sensitive: Callable[[str], bool]) -> Combining:
    """Match headers that set a cookie whose name *is_sensitive*, and that lack a flag."""
    def lacks(operand: Operand) -> ValueTest:
        return ValueTest(operand, lambda item: _lacks(_parts(item), is_sensitive))

    def flags(match: Match, file: File) -> Dict[str, str]:
        for operand in (written, arg("value", 1)):
            for item in operand.value(match, file).items:
                parts = _parts(item)
                if parts is not None and _lacks(parts, is_sensitive):
                    return {"cookie": f"cookie {parts[0]}", "flags": ", ".join(parts[1])}
        return {"cookie": "cookie", "flags": ", ".join(_FLAGS)}

    return either(
        write(*(f"*[{name}]" for name in spelled(_HEADER))).where(lacks(written)),
        Setters().where(lacks(arg("value", 1))),
    ).saying(facts=flags)


def _lacks(parts: Optional[Tuple[str, List[str]]], is_sensitive: Callable[[str], bool]) -> bool:
    return parts is not None and bool(parts[1]) and is_sensitive(parts[0])
