"""Pages that `select_autoescape()` leaves as they are, as it goes by what the names of templates end in."""

from __future__ import annotations

import ast
from typing import Iterator, Tuple

from flake8_secure.api import Match, arg
from flake8_secure.dataflow.file import File
from flake8_secure.match.evidence import known_origins
from flake8_secure.regex import regex
from flake8_secure.rules.template_kinds import GETTING
from flake8_secure.syntax.nodes import below, text_of

_SELECTING = "jinja2.select_autoescape"
# What it has for pages where nothing is said.
_BY_DEFAULT = ("html", "htm", "xml")
_PAGE = regex(r"(?i)\.(?:html?|xml)\.(?:j2|jinja2?|template|tm?pl)$")


def left_out(match: Match, file: File) -> str:
    """Return the name of a page that the only environment of the file gets, and does not escape, or "": `page.html.j2`."""
    if len(file.index.called.get("Environment", ())) != 1:
        return ""
    chosen = [endings for made, scope in known_origins(arg("autoescape").node(match), match.scope)
              for endings in _escaped(made, Match(node=made, scope=scope), file)]
    return next((name for name in _pages(file) if not any(
        name.lower().endswith("." + ending) for ending in chosen[0])), "") if len(chosen) == 1 else ""


def _escaped(made: ast.AST, match: Match, file: File) -> Iterator[Tuple[str, ...]]:
    """Yield the endings that a call of `select_autoescape()` has escaped, if they are known and no others are."""
    if not isinstance(made, ast.Call) or _SELECTING not in file.names(made.func, match.scope) or any(
            keyword.arg in ("default", None) for keyword in made.keywords):
        return
    given = arg("enabled_extensions", 0).node(match)
    if given is None:
        yield _BY_DEFAULT
    elif isinstance(given, (ast.List, ast.Set, ast.Tuple)) and all(map(text_of, given.elts)):
        yield tuple(str(text_of(one)).lstrip(".").lower() for one in given.elts)


def _pages(file: File) -> Iterator[str]:
    for getting in GETTING.find(file):
        for part in below(getting.node):
            text = text_of(part)
            if text and _PAGE.search(text):
                yield text
