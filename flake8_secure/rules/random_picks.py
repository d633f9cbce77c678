"""What is picked by a number that can be foreseen: letters of a text, or one of what there is."""

from __future__ import annotations

import ast
from typing import Any

from flake8_secure.api import Match, arg
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.methods import TEXT_METHODS
from flake8_secure.dataflow.values import Contents, Value
from flake8_secure.match.evidence import origins
from flake8_secure.match.uses import places
from flake8_secure.regex import regex
from flake8_secure.rules.random_names import is_secret
from flake8_secure.rules.random_numbers import PICKS, becomes_text, is_only_draw
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, callee, tail_of
from flake8_secure.syntax.scopes import Scope, bound_once

# What `choice()`, `choices()` and `sample()` pick from.
PICKED = arg("seq", "population", 0)


def picks_one_of_few(match: Match, file: File) -> bool:
    """Tell whether the value is one of a few numbers, and not one of several that are picked: `token = choice([0, 1])`."""
    given = match.node.args[0] if isinstance(match.node, ast.Call) and len(match.node.args) == 1 else None
    return isinstance(given, (ast.List, ast.Tuple)) and all(
        isinstance(part, ast.Constant) and isinstance(part.value, (int, float)) for part in given.elts
    ) and isinstance(file.parent(match.node, match.scope), ASSIGNMENTS)


def picks_one_of_two(match: Match) -> bool:
    """Tell whether one of no more than two things is picked that stand there: a letter or its capital, a blank or nothing."""
    given = PICKED.node(match)
    return isinstance(given, (ast.List, ast.Tuple)) and len(given.elts) < 3


def counts(match: Match) -> bool:
    """Tell whether what is picked from is made of numbers."""
    given = PICKED.node(match)
    return given is not None and any(
        isinstance(part, ast.Call) and tail_of(part.func) == "range" or isinstance(part, ast.Constant)
        for part in below(given))


_MEMBERS = frozenset(("items", "keys", "list", "sorted", "tuple", "values"))


def picks_a_place(match: Match, file: File) -> bool:
    """Tell whether the value is the place of something in a list, which is taken from there: `i, rows[i]`; no letter's."""
    last = match.node.args[-1] if isinstance(match.node, ast.Call) and match.node.args else None
    lists = {
        tail_of(part.args[0]) for part in (below(last) if last is not None else ())
        if isinstance(part, ast.Call) and tail_of(part.func) == "len" and part.args}
    return any(
        isinstance(above, ast.Subscript) and above.slice is place and tail_of(above.value) in lists
        and not _LETTERS.search(tail_of(above.value))
        for place, around in places(match.node, match.scope, file) for above in [file.parent(place, around)])


def picks_a_letter(match: Match, file: File) -> bool:
    """Tell whether what is picked from is an alphabet of the library: `choice(list(string.ascii_letters))`."""
    given = PICKED.node(match)
    return given is not None and any(
        isinstance(part, (ast.Attribute, ast.Name)) and name.startswith("string.")
        for part in below(given) for name in file.names(part, match.scope))


def picks_a_member(match: Match) -> bool:
    """Tell whether the value is picked from what is there already: from a list of keys, say, or by a generator with a seed."""
    given = PICKED.node(match)
    if given is None:
        return False
    if isinstance(given, ast.Subscript) and isinstance(given.slice, ast.Slice):
        given = given.value
    tail = tail_of(callee(match.node))
    return tail == "Random" or tail in PICKS and (
        isinstance(given, ast.Call) and tail_of(given.func) in _MEMBERS or tail_of(given).endswith("keys"))


# What an alphabet is called that is kept for something, and what that is.
_KEPT_FOR = regex(r"(?i)(?P<use>\w+?)_?(?:alphabet|char(?:acter)?(?:s|_?set|s_?allowed)?|letters|symbols)")


def alphabet_for_secrets(match: Match) -> str:
    """Return what the letters that are picked from are called, where they are kept for secrets: `choice(PASSWORD_CHARS)`."""
    name = tail_of(PICKED.node(match))
    kept = _KEPT_FOR.fullmatch(name)
    return name if kept is not None and is_secret(kept["use"]) and "captcha" not in name.lower() else ""


# Names of texts that tokens and passwords are picked from.
_LETTERS = regex(
    r"(?i)alpha|char(?!acter_)|letter|digit|symbol|ascii|hex|pool(?!s)|source|base|seed|word(?!s)|text(?!ure)|string|"
    r"(?:(?<![a-z])|(?-i:(?<=[a-z])(?=S)))str(?:s|$|_|\d|(?-i:[A-Z]))|pass|key(?!s)|token")
# Methods that take a text apart into words.
_WORDS = frozenset(("rsplit", "split", "splitlines"))


def _are_phrases(value: Value) -> bool:
    """Tell whether all that is picked from is phrases of several words, which are to be read."""
    rows = [item for item in value.items if isinstance(item, Contents) and item.entries]
    return bool(rows) and len(rows) == len(value.items) and not value.unknown and all(
        isinstance(phrase.only, str) and phrase.only.count(" ") > 1 for row in rows for _, phrase in row.entries)


def picks_no_letters(match: Match, file: File) -> bool:
    """Tell whether what is picked from is neither a text nor called like one, and becomes no part of a text."""
    given = PICKED.node(match)
    if given is None or isinstance(given, (ast.Constant, ast.JoinedStr)):
        return False
    value = file.value(given, match.scope)
    if any(isinstance(constant, str) for constant in value.constants):
        return False
    if _are_phrases(value):
        return True
    if all(
        origin is not None and isinstance(origin[0], ast.Call) and tail_of(origin[0].func) in _WORDS
        for origin in origins(given, match.scope)
    ):
        return True
    if _are_objects(match, file):
        return True
    if isinstance(given, ast.Subscript):
        given = given.value  # what is picked from is called like the table that it stands in
    named = [given] if tail_of(given).endswith("keys") else [] if _is_list(given, match.scope) else below(
        given.func if isinstance(given, ast.Call) and isinstance(given.func, ast.Attribute) else given)
    if any(isinstance(part, (ast.Attribute, ast.Name)) and _LETTERS.search(tail_of(part)) for part in named):
        return False
    above = file.parent(match.node, match.scope)
    around = match.scope.parent
    if isinstance(above, (ast.GeneratorExp, ast.ListComp)) and around is not None:  # unless they are joined
        return not any(becomes_text(place, home, file) for place, home in (
            (above, around), *places(match.node, match.scope, file)[1:]))
    if isinstance(above, ast.FormattedValue):
        return is_only_draw(above, match.scope, file)
    return not (isinstance(above, ast.Call) and tail_of(above.func) == "join")


def _are_objects(match: Match, file: File) -> bool:
    """Tell whether what is picked has attributes of its own: `choice(pages).slug`, `[one.slug for one in sample(pages, 3)]`."""
    above: Any = file.parent(match.node, match.scope)
    if isinstance(above, ast.comprehension):
        made: Any = file.parent(above, match.scope)
        picked = tail_of(above.target)
        found = [part for part in below(made) if isinstance(part, ast.Attribute) and tail_of(part.value) == picked]
    else:
        if isinstance(above, ast.Subscript) and above.value is match.node and not isinstance(above.slice, ast.Slice):
            return tail_of(callee(match.node)) == "choice"  # it has elements: `choice(rows)[0]`
        found = [above] if isinstance(above, ast.Attribute) else []
    return any(part.attr not in TEXT_METHODS for part in found)


_LISTS = frozenset(("Collection", "Iterable", "List", "Sequence", "Tuple", "list", "tuple"))


def _is_list(given: ast.AST, scope: Scope) -> bool:
    """Tell whether *given* is a parameter that is declared to be a list, of whole texts if it is one of texts."""
    declared = getattr(bound_once(given, scope), "annotation", None)
    return isinstance(declared, ast.Subscript) and tail_of(declared.value) in _LISTS
