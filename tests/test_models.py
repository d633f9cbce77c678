"""The tables ask for names as they are spelled in the end: `requests.Session`, which `requests.session` becomes."""

from __future__ import annotations

import ast
import re
from typing import Dict, Iterable, Iterator, Set

import attrs

from flake8_secure.match.names import Imports
from flake8_secure.models import LIBRARIES, MODELS, sinks
from flake8_secure.models.sanitizers import DECODERS, SANITIZERS
from flake8_secure.registry import all_rules
from flake8_secure.syntax.index import Wanted, search
from flake8_secure.syntax.names import Resolver
from flake8_secure.syntax.walk import walk

QUALIFIED = re.compile(r"[A-Za-z_]\w*(?:\.\w+|\(\)|\[\w+\])+")


def names_in(thing: object, seen: Set[int]) -> Iterator[str]:
    """Yield the qualified names that *thing* is made of.

    Those of imports stand as they were written, and sources in all spellings with a last identifier of their own.
    """
    if id(thing) in seen or isinstance(thing, Imports):
        return
    seen.add(id(thing))
    parts: Iterable[object] = ()
    if isinstance(thing, str):
        if QUALIFIED.fullmatch(thing):
            yield thing
    elif isinstance(thing, dict):
        parts = (*thing, *thing.values())
    elif isinstance(thing, (frozenset, list, set, tuple)):
        parts = thing
    elif attrs.has(type(thing)):
        parts = [getattr(thing, field) for field in attrs.fields_dict(type(thing)) if field not in ("sources", "spellings")]
    for part in parts:
        yield from names_in(part, seen)


def other_spellings(*things: object) -> Dict[str, str]:
    """Return the names in *things* that nothing is called in the end, and what it is called instead."""
    resolver = Resolver(walk(ast.parse(""), search(Wanted())), MODELS.spellings, frozenset)
    return {name: resolver.canonical(name) for name in names_in(things, set()) if resolver.canonical(name) != name}


def test_the_roots_of_libraries_are_what_the_walk_files_of_imports() -> None:
    assert [root for library in LIBRARIES for root in library.roots if root.count(".") > 1] == []


def test_the_matchers_ask_for_final_names() -> None:
    assert other_spellings([rule.when for rule in all_rules()]) == {}


def test_the_tables_have_final_names() -> None:
    assert other_spellings(vars(sinks), SANITIZERS, DECODERS, MODELS.libraries) == {}
