"""What a call of a logger, or of print(), writes out."""

from __future__ import annotations

import ast
from typing import Iterator, List

from flake8_secure.api import Match
from flake8_secure.dataflow.file import File
from flake8_secure.match.sinks import CONVERSION
from flake8_secure.match.texts import Built, bound_text, built
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.dictionaries import joined, listed_once, values_in
from flake8_secure.rules.secrets.logs import LOGGING_LEVELS
from flake8_secure.rules.secrets.names import kind_of
from flake8_secure.syntax.nodes import below, callee, shape, tail_of, text_of

# Methods that give a text as bytes, or without what stands around it, and functions that give bytes back as they were.
_KEEPING = frozenset(("decode", "encode", "lstrip", "rstrip", "strip"))
_DECODING = frozenset(("b64decode", "standard_b64decode", "urlsafe_b64decode"))
# What gives the text of its argument, and what looks something up by its name.
_TEXTS_OF = frozenset(("ascii", "repr", "str"))
# Keywords of a logger that are no data, and the one that holds some.
_NO_DATA = frozenset(("exc_info", "stack_info", "stacklevel"))
_EXTRA = "extra"


def texts_of(match: Match, file: File) -> Iterator[Built]:
    """Yield what a call writes out, what dictionaries and lists in it hold, and the texts that the names in it stand for."""
    waiting, listed = list(_given(match)), set()
    while waiting:
        text = waiting.pop(0)
        yield text
        yield from filter(None, (bound_text(hole, match.scope) for hole in text.holes))
        for hole in map(joined, text.holes):
            if isinstance(hole, ast.Name) and hole.id not in listed:
                listed.add(hole.id)
                waiting += [built(value, match.scope) for value in listed_once(hole, match.scope, file)]
            waiting += [built(value, match.scope) for value in values_in(hole)]


def _given(match: Match) -> Iterator[Built]:
    """Yield what a call writes out; arguments for a template stand in it, as logging will put them."""
    if not isinstance(match.node, ast.Call):
        return
    for keyword in match.node.keywords if isinstance(match.node.func, ast.Attribute) or not match.node.args else ():
        if keyword.arg == _EXTRA and isinstance(keyword.value, ast.Dict):
            yield from (built(value, match.scope) for value in keyword.value.values)
        elif keyword.arg not in _NO_DATA:
            yield built(keyword.value, match.scope)
    if not match.node.args:
        return
    first, *rest = match.node.args
    rest = _without_numbers(text_of(first) or "", rest)
    if rest and text_of(first) is not None:
        yield built(ast.BinOp(first, ast.Mod(), ast.Tuple(rest, ast.Load())), match.scope)
    elif not _is_template(match.node):
        yield built(first, match.scope)
    for argument in rest:
        yield built(argument, match.scope)


def _without_numbers(template: str, given: List[ast.expr]) -> List[ast.expr]:
    """Return what is *given* for *template*, a constant in place of what that writes as a number: `%d` takes no text."""
    kinds = [kind for _, kind in CONVERSION.findall(template) if kind != "%"]
    if len(kinds) != len(given) or "*" in template:
        return given
    return [ast.Constant(0) if kind in "dioxX" else one for kind, one in zip(kinds, given)]


def _is_template(node: ast.Call) -> bool:
    """Tell whether a logger is given a constant first, and more behind it: `log.error(BAD_API_KEY, error)`."""
    return tail_of(node.args[0]).isupper() and tail_of(node.func) in LOGGING_LEVELS and (
        len(node.args) > 1 or any(keyword.arg in _NO_DATA for keyword in node.keywords))


def encoded(value: ast.AST) -> ast.AST:
    """Return what *value* is once more as bytes, or as a text: `SECRET.decode()`, `SECRET.strip()`."""
    function = callee(value)
    if isinstance(value, ast.Call) and tail_of(function) in _DECODING and value.args:
        return encoded(value.args[0])
    return encoded(function.value) if isinstance(function, ast.Attribute) and function.attr in _KEEPING else value


def shown_as(value: ast.AST) -> Iterator[ast.AST]:
    """Yield what *value* shows as it is: `password` for `str(password)`, `password or "none"`, `password if password else ""`."""
    value = encoded(value)
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in _TEXTS_OF and len(value.args) == 1:
        yield from shown_as(value.args[0])
    elif isinstance(value, ast.BoolOp):
        for part in value.values if isinstance(value.op, ast.Or) else value.values[-1:]:
            yield from shown_as(part)
    elif isinstance(value, ast.IfExp) and any(shape(part) == shape(value.body) for part in below(value.test)):
        yield from shown_as(value.body)
    else:
        yield value


# The fields of templates that are filled in by name, and by place.
_BY_NAMES = regex(r"%\((\w+)\)|\{(\w*)[^{}]*\}")
_BY_PLACES = regex(r"%[^(%]|\{\d*[:!}]")


def named_parts(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the mappings below *node* of which templates write out some fields that are no secrets: `"%(HOME)s" % environ`."""
    for part in below(node):
        if isinstance(part, ast.BinOp) and isinstance(part.op, ast.Mod):
            template, given = part.left, [part.right]
        elif isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) and part.func.attr in ("format", "format_map"):
            template, given = part.func.value, part.args if part.func.attr == "format_map" else [
                one.value for one in part.keywords if one.arg is None]
        else:
            continue
        text = text_of(template) or ""
        fields = ["".join(found) for found in _BY_NAMES.findall(text)]
        if fields and not any(map(kind_of, fields)) and _BY_PLACES.search(text) is None:
            yield from given
