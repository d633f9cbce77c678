"""Cookies of `http.cookies`, which have no flag until they are given it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Iterator, Optional

from attrs import frozen

from flake8_secure.finding import Level, Profile
from flake8_secure.match.base import Combining
from flake8_secure.rule import Match
from flake8_secure.syntax.index import Place, Wanted
from flake8_secure.syntax.nodes import text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_JARS = frozenset(("http.cookies.BaseCookie()", "http.cookies.SimpleCookie()"))
_FLAGS = {"secure": "Secure", "httponly": "HttpOnly"}


@frozen(eq=False, repr=False)
class Morsels(Combining):
    """Cookies that are made, `jar["session"] = ticket`, and never given a flag; those that open no door for audits."""

    opens_a_door: Callable[[str], bool]  # asked about their names

    @property
    def wanted(self) -> Wanted:
        return Wanted(writes=frozenset(("[]", *_FLAGS)))

    def find(self, file: File) -> Iterator[Match]:
        if "http.cookies" not in file.index.roots:
            return
        for node, scope in file.index.writes.get("[]", ()):
            given = file.index.written.get(node)
            if not _is_jar(node.value, scope, file) or given is not None and file.value(given, scope).only in ("", b""):
                continue  # what is empty is taken away
            name = text_of(node.slice)
            missing = [
                shown for flag, shown in _FLAGS.items()
                if not any(_sets(name, place, file) for place in file.index.writes.get(flag, ()))]
            if missing:
                sensitive = name is not None and self.opens_a_door(name)
                yield Match(
                    node=node, scope=scope,
                    facts={"cookie": f"cookie {name}" if name else "cookie", "flags": ", ".join(missing)},
                    confidence=Level.MEDIUM if sensitive else Level.LOW, profile=None if sensitive else Profile.AUDIT)


def _is_jar(node: ast.AST, scope: Scope, file: File) -> bool:
    return bool(file.names(node, scope) & _JARS)


def _sets(name: Optional[str], place: Place, file: File) -> bool:
    """Tell whether a cookie called *name*, or one that may be, is given a flag at *place*, and it is not off."""
    node, scope = place
    if not isinstance(node, ast.Subscript) or file.value(file.index.written[node], scope).only is False:
        return False
    cookie = node.value
    if not isinstance(cookie, ast.Subscript):
        return True  # of an object that may be the cookie
    named = text_of(cookie.slice)
    return named is None or name is None or named == name
