"""Whether a text is a group of a regular expression in which no name can be spelled: digits, and signs between them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List

from flake8_secure.dataflow.callers import calls_of
from flake8_secure.dataflow.captures import groups
from flake8_secure.dataflow.matching import pattern_of
from flake8_secure.match.evidence import Origin, known_origins, origins
from flake8_secure.match.given import parameter_alone
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import ASSIGN, ITERATE, UNPACK, Scope, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# One set of characters, with neither letters nor what stands for them.
NO_LETTERS = r"\[(?!\^)(?:\\[ds.+*/^()%-]|[^\\\]A-Za-z_])+\]"
# A group of such sets, digits and signs.
_NO_NAMES = regex(rf"(?:{NO_LETTERS}|\\[ds\\.+*/()^$%-]|[0-9 ,:;=?*+-]|\{{\d*(?:,\d*)?\}})+")
_FINDING = frozenset(("finditer", "fullmatch", "match", "search"))
_REPLACING = frozenset(("sub", "subn"))


def is_captured(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* is a group of a match, of a known pattern that takes no letters there: `match.group(1)`."""
    if isinstance(node, ast.Name):
        bindings = bindings_of_name(node, scope)
        if any(kind in (ITERATE, UNPACK) for kind, *_ in bindings):
            return all(
                _is_group(value, home, file) if kind == ASSIGN
                else kind in (ITERATE, UNPACK) and _is_among(value, place, home, file)
                for kind, value, place, home in bindings)
    found = list(origins(node, scope))
    return bool(found) and all(one is not None and _is_group(one[0], one[1], file) for one in found)


def _is_group(node: ast.AST, scope: Scope, file: File) -> bool:
    number: object = 0
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "group" and len(node.args) < 2:
        match, number = node.func.value, file.value(node.args[0], scope).only if node.args else 0
    elif isinstance(node, ast.Subscript):
        match, number = node.value, file.value(node.slice, scope).only
        for made, around in known_origins(match, scope):
            if isinstance(made, ast.Call) and isinstance(made.func, ast.Attribute) and made.func.attr == "groupdict":
                match, scope = made.func.value, around
    else:
        return False
    patterns = list(_patterns(match, scope, file))
    return bool(patterns) and all(_takes_no_names(pattern, number) for pattern in patterns)


def _is_among(made: ast.AST, place: str, scope: Scope, file: File) -> bool:
    """Tell whether what stands at *place* of what *made* gives, all of them one after the other, is such a group, or all are.

    `first, sign, second = match.groups()`, `for first, sign, second in re.findall(pattern, text)`.
    """
    if not isinstance(made, ast.Call) or not isinstance(made.func, ast.Attribute):
        return False
    index = int(place[1:-1]) if place[1:-1].isdecimal() else None
    number: object = None if index is None else index + 1
    if made.func.attr == "findall":
        patterns = [_pattern(made, scope, file)]
    elif made.func.attr == "groups" and not made.args:
        patterns = list(_patterns(made.func.value, scope, file))
    elif made.func.attr == "group" and index is not None and index < len(made.args):
        patterns = list(_patterns(made.func.value, scope, file))
        number = file.value(made.args[index], scope).only
    else:
        return False
    return bool(patterns) and all(
        _takes_no_names(pattern, number) if number is not None else _takes_none_at_all(pattern) for pattern in patterns)


def _takes_none_at_all(pattern: object) -> bool:
    """Tell whether no group of *pattern* takes letters; without any, all that it matches is taken."""
    numbers = [number for number, *_ in groups(pattern)] if isinstance(pattern, str) else []
    return all(_takes_no_names(pattern, number) for number in numbers or (0,))


def _takes_no_names(pattern: object, number: object) -> bool:
    """Tell whether the group *number*, or of that name, takes no letters; 0 is all that *pattern* matches."""
    if not isinstance(pattern, str):
        return False
    bodies = [pattern] if number == 0 else [body for place, name, body in groups(pattern) if number in (place, name or None)]
    return bool(bodies) and all(_NO_NAMES.fullmatch(body) for body in bodies)


def _patterns(match: ast.AST, scope: Scope, file: File) -> Iterator[object]:
    """Yield the patterns that *match* may be a match of, None for each that is not known."""
    parameter = parameter_alone(match, scope)
    calls = [one for one in origins(match, scope) if one is not None] if parameter is None else _replacing(parameter[1], file)
    if parameter is None and isinstance(match, ast.Name) and not calls:
        calls = _gone_through(match, scope)
    for call, around in calls:
        if not isinstance(call, ast.Call) or tail_of(call.func) not in _FINDING | _REPLACING:
            yield None
        else:
            yield _pattern(call, around, file)


def _pattern(call: ast.Call, scope: Scope, file: File) -> object:
    """Return the pattern that *call* looks for, None where it is not known: of `re` and of a compiled one."""
    if any(name.startswith("re.") and "(" not in name for name in file.names(call.func, scope)):
        return file.value(call.args[0], scope).only if call.args else None
    return pattern_of(file.value(call.func.value, scope), file) if isinstance(call.func, ast.Attribute) else None


def _gone_through(name: ast.Name, scope: Scope) -> List[Origin]:
    """Return what *name* goes through in a loop: `for match in re.finditer(pattern, text)`."""
    bindings = bindings_of_name(name, scope)
    return [(value, home) for _, value, _, home in bindings] if all(kind == ITERATE for kind, *_ in bindings) else []


def _replacing(home: Scope, file: File) -> List[Origin]:
    """Return the calls that replace what a pattern matches by what the function *home* gives, where nothing else calls it."""
    calls = [(call, scope) for tail in sorted(_REPLACING) for call, scope in file.index.called.get(tail, ()) if any(
        one is home.node or tail_of(one) == getattr(home.node, "name", None) for one in call.args[:2])]
    return [] if any(calls_of(home, file)) else list(calls)
