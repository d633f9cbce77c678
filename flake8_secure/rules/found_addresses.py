"""Addresses that a program finds in texts of others: pages that it was given or has fetched, feeds and messages."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Tuple

from flake8_secure.api import Match, Test
from flake8_secure.match.args import arg_by_name
from flake8_secure.match.flows import are_vetted
from flake8_secure.match.reaching import in_force
from flake8_secure.match.supposed import supposed
from flake8_secure.models import sinks
from flake8_secure.models.sinks.tables import each
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import ASSIGN, ENTER, ITERATE, PARAMETER, UNPACK, Scope, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Bound against generated code: names bound to names.
_STEPS = 40
# What finds parts of the text that is its second argument, and what finds them in a tree of markup.
_IN_TEXTS = frozenset(each("re.{}", ("findall", "finditer", "match", "search")))
_IN_TREES = frozenset(("cssselect", "find", "find_all", "findAll", "select", "select_one", "xpath"))
_OF_PATTERNS = frozenset(each("re.compile().{}", ("findall", "finditer", "match", "search")))
_OF_TREES = frozenset(("bs4", "lxml"))
# What makes such trees of their first argument, and what puts an address, its second one, where another one is.
_PARSING = frozenset((
    "bs4.BeautifulSoup", "feedparser.parse", *each("lxml.etree.{}", ("HTML", "fromstring")),
    *each("lxml.html.{}", ("document_fromstring", "fromstring"))))
_JOINING = frozenset(("urllib.parse.urljoin",))
# Methods that give a part of what they are methods of.
_TAKING = frozenset((
    "decode", "get", "get_text", "getText", "group", "groups", "lower", "lstrip", "read", "replace", "rstrip", "split", "strip",
    "text"))
# What fetches from an address, and the argument that this is.
FETCHING = {
    name: key if isinstance(key, tuple) else (key,)
    for table in (sinks.URL, sinks.URL_OR_FILE) for key, names in table.items() for name in names}
# What is read, whether it is a part that was found, and where.
_Step = Tuple[ast.AST, bool, Scope]


_ADDRESS = arg_by_name(FETCHING)


def _is_fetched(match: Match, file: File) -> bool:
    """Tell whether a call is given an address that was found in a text of others, which nothing looks at."""
    node = _ADDRESS.node(match)
    return node is not None and _is_found(node, match.scope, file) and not are_vetted(
        supposed(node, match.scope, file).taints, "ssrf")


FOUND = Test(_is_fetched)


def _is_found(node: ast.expr, scope: Scope, file: File) -> bool:
    steps: List[_Step] = [(node, False, scope)]
    for place, found, around in steps:  # grows
        if len(steps) > _STEPS:
            return False
        if isinstance(place, ast.Name):
            bindings = bindings_of_name(place, around)
            for kind, value, _, home in in_force(bindings, place, around, file) if bindings else ():
                if kind == PARAMETER and found:
                    return True
                if kind in (ASSIGN, ENTER, ITERATE, UNPACK):
                    steps.append((value, found, home))
        elif isinstance(place, ast.Call) and found and file.names(place.func, around) & FETCHING.keys() - _PARSING:
            if not _is_of_own_choice(place, around, file):
                return True
        else:
            steps.extend((part, found or finds, around) for part, finds in _read(place, around, file))
    return False


def _read(place: ast.AST, scope: Scope, file: File) -> Iterator[Tuple[ast.AST, bool]]:
    """Yield what *place* is a part of, and whether it was found there."""
    if isinstance(place, (ast.Await, ast.NamedExpr, ast.Subscript)):
        yield place.value, False
    elif isinstance(place, ast.Attribute):
        yield place.value, place.attr == "entries" and "feedparser" in file.index.roots
    elif isinstance(place, ast.BoolOp):
        yield from ((value, False) for value in place.values)
    elif isinstance(place, ast.Call):
        names, tail = file.names(place.func, scope), tail_of(place.func)
        if names & (_IN_TEXTS | _JOINING):
            yield from ((text, not names & _JOINING) for text in place.args[1:2])
        elif names & (_OF_PATTERNS | _PARSING):
            yield from ((text, bool(names & _OF_PATTERNS)) for text in place.args[:1])
        elif isinstance(place.func, ast.Attribute) and tail in _TAKING:
            yield place.func.value, False
        elif isinstance(place.func, ast.Attribute) and tail in _IN_TREES and not file.index.roots.isdisjoint(_OF_TREES):
            yield place.func.value, True


def _is_of_own_choice(call: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether *call* asks a host that the program names."""
    address = argument_of(call, 1 if tail_of(call.func) in ("request", "stream") else 0, "url")
    value = None if address is None else file.value(address, scope)
    return value is not None and not value.unknown and bool(value.items)
