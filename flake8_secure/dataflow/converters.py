"""What the converters of a project, that parts of its routes name, let through: its pattern and what it makes of a text."""

from __future__ import annotations

import ast
from functools import partial
from typing import TYPE_CHECKING, Any, Dict, FrozenSet, Iterator, Match, Optional, Tuple

from flake8_secure.dataflow.matching import vouched_by
from flake8_secure.dataflow.taints import Taint
from flake8_secure.dataflow.values import Contents, Local, unknown
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import positional
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import below, entries_in, tail_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# `<converter:name>`, `<converter(options):name>`.
_PLACE = regex(r"<([a-zA-Z_]\w*)(\([^<>]*\))?:(?=[a-zA-Z_]\w*>)")
# Those of libraries, in routes.
_OF_LIBRARIES = frozenset(("any", "default", "float", "int", "path", "slug", "str", "string", "uuid"))
# A converter that is called like one for patterns, and the pattern among its options.
_OF_PATTERNS = frozenset(("re", "regex"))
_PATTERN = regex(r"""\(\s*r?(["'])(.*)\1\s*\)""")
# A pattern that lets almost any character through, and one that stops at slashes.
_LOOSE = regex(r"(?<!\\)(?:\\\\)*(?:\.|\[\^|\\[DSW])")
_PARTS = regex(r"\[\^[^]]*/")
# What a class derives from that does not say itself what it lets through: whether that may have slashes in it.
_BASES = {"BaseConverter": False, "PathConverter": True, "StringConverter": False, "UnicodeConverter": False}
# Where converters are kept by their names, and what puts one there.
_KEPT = "converters"
_REGISTERING = "register_converter"


def spelled(route: str, file: File) -> str:
    """Return *route* with converters of libraries in place of those of the project that let the same through."""
    return _PLACE.sub(partial(_as_of_library, file), route) if "<" in route and ":" in route else route


def _as_of_library(file: File, place: Match[str]) -> str:
    """Return what stands in a route for a *place* of it that varies."""
    name, options = place[1], place[2] or ""
    if name in _OF_LIBRARIES:
        return place[0]
    given = _PATTERN.fullmatch(options)
    made = _registered(file).get(name)
    pattern = None if made is None else _let_through(*made, given[2] if given else "")
    if name in _OF_PATTERNS and given and made is None:
        pattern = given[2]
    if pattern is None:
        return place[0]
    if not pattern or vouched_by(pattern, True) or not _LOOSE.search(pattern):
        return "<slug:"
    return "<string:" if _PARTS.search(pattern) else "<path:"


def _registered(file: File) -> Dict[str, Tuple[ast.ClassDef, File]]:
    """Return the classes of the project that a module makes converters of, by the names that routes have for them."""
    return file.derived("converters", file.index.scopes[0], lambda _: dict(_classes(file)))


def _classes(file: File) -> Iterator[Tuple[str, Tuple[ast.ClassDef, File]]]:
    for name, node, scope in _put(file):
        for item in file.evaluator.value(node, scope).items:
            if isinstance(name, str) and isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
                yield name, (item.node, file)


def _put(file: File) -> Iterator[Tuple[object, ast.expr, Scope]]:
    """Yield the names of converters, each with what stands for the class, and where."""
    for key, source, scope in file.puts.get(_KEPT, ()):
        if isinstance(source, ast.expr):
            yield key, source, scope
    for call, scope in file.index.called.get(_REGISTERING, ()):
        made, named = argument_of(call, 0, "converter"), argument_of(call, 1, "type_name")
        if made is not None and isinstance(named, ast.Constant):
            yield named.value, made, scope
    tables = [
        (argument_of(call, 0), scope) for call, scope in file.index.called.get("update", ())
        if isinstance(call.func, ast.Attribute) and tail_of(call.func.value) == _KEPT]
    tables += [(argument_of(call, _KEPT), scope) for call, scope in file.index.called.get("Map", ())]
    for table, scope in tables:
        yield from ((key, value, scope) for key, value in (() if table is None else entries_in(table)))


def _let_through(definition: ast.ClassDef, file: File, given: str) -> Optional[str]:
    """Return the pattern of what the class *definition* lets through, "" where it makes something else of it.

    None where that is not known. *given* is the pattern among the options in a route.
    """
    from flake8_secure.dataflow.lineages import lineage  # which asks for routes

    classes = lineage(definition, file)
    making = next(
        ((scope.children["to_python"], owner) for owner, scope in classes if "to_python" in scope.children), None)
    if making is not None and not _gives_text(*making):
        return ""
    for owner, scope in classes:
        for _, node, _, around in scope.bindings.get("regex", ())[:1]:
            pattern = owner.evaluator.value(node, around).only if isinstance(node, ast.expr) else None
            return pattern if isinstance(pattern, str) else None
        made = _pattern_made(scope)
        if made is not None:
            return given or None if isinstance(made, (ast.Name, ast.Subscript)) else None
    loose = {_BASES.get(last(name)) for owner, scope in classes for name in owner.resolver.bases(scope)} - {None}
    return None if not loose else ".+" if True in loose else "[^/]+"


def _pattern_made(scope: Scope) -> Optional[ast.expr]:
    """Return what instances of the class of *scope* have as their pattern: `self.regex = items[0]`."""
    made = scope.children.get("__init__")
    return None if made is None else next((
        part.value for part in below(made.node) if isinstance(part, ast.Assign)
        and any(isinstance(target, ast.Attribute) and target.attr == "regex" for target in part.targets)), None)


def _gives_text(scope: Scope, file: File) -> bool:
    """Tell whether the method of *scope* gives the text that it is given, or pieces of that."""
    node: Any = scope.node
    names = [one.arg for one in positional(node.args)][1:]
    if not names:
        return False
    taint = Taint("remote", names[0], node.lineno, f"{names[0]}@{node.lineno}")
    result = file.run_with(scope, {names[0]: unknown(frozenset((taint,)))})
    value = None if result is None else result.given_by(node)
    if value is None:
        return False
    held = [item.taints for item in value.items if isinstance(item, Contents)]
    return any(not _is_other(one.through) for one in value.taints.union(*held))


def _is_other(through: FrozenSet[str]) -> bool:
    """Tell whether what has passed *through* that is no plain text any more, or was looked up by one."""
    return any(mark.startswith(("guard:", "?")) for mark in through)
