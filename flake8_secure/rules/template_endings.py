"""Pages that `select_autoescape()` leaves as they are, as it goes by what the names of templates end in."""

from __future__ import annotations

import ast
from itertools import islice
from typing import Dict, Iterator, Tuple

from flake8_secure.api import Match, arg
from flake8_secure.dataflow.file import File
from flake8_secure.match.evidence import known_origins
from flake8_secure.regex import regex
from flake8_secure.rules.template_kinds import GETTING
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import below, text_of
from flake8_secure.syntax.scopes import Scope

_SELECTING = "jinja2.select_autoescape"
# What it has for pages where nothing is said.
_BY_DEFAULT = (".html", ".htm", ".xml")
_PAGE = regex(r"(?i)\.(?:html?|xml)\.(?:j2|jinja2?|template|tm?pl)$")


def left_out(match: Match, file: File) -> Dict[str, str]:
    """Return the name of a page that the only environment of the file gets, and does not escape: `page.html.j2`."""
    if len(file.index.called.get("Environment", ())) != 1:
        return {}
    chosen = list(filter(None, (
        _escaped(made, scope, file) for made, scope in known_origins(arg("autoescape").node(match), match.scope))))
    names = (name for name in _pages(file) if not name.lower().endswith(chosen[0])) if len(chosen) == 1 else iter(())
    return {"template": name for name in islice(names, 1)}


def _escaped(made: ast.AST, scope: Scope, file: File) -> Tuple[str, ...]:
    """Return the endings that a call of `select_autoescape()` has escaped, none where they are not known, or others are."""
    if not isinstance(made, ast.Call) or _SELECTING not in file.names(made.func, scope) or any(
            keyword.arg in ("default", None) for keyword in made.keywords):
        return ()
    given = argument_of(made, 0, "enabled_extensions")
    if given is None:
        return _BY_DEFAULT
    listed = list(map(text_of, given.elts)) if isinstance(given, (ast.List, ast.Set, ast.Tuple)) else [None]
    return tuple("." + one.lstrip(".").lower() for one in listed if one is not None) if None not in listed else ()


def _pages(file: File) -> Iterator[str]:
    for getting in GETTING.find(file):
        for part in below(getting.node):
            text = text_of(part)
            if text and _PAGE.search(text):
                yield text
