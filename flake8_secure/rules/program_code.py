"""Whether code that is run is the program's own: a file as a whole, an annotation, a name that it has, a tree that it made."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

from flake8_secure.match.evidence import Origin, origins
from flake8_secure.match.facts import facts
from flake8_secure.match.ingredients import ingredients
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import below, shape, tail_of
from flake8_secure.syntax.scopes import bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_OPENERS = frozenset(("builtins.open", "codecs.open", "io.open", "tokenize.open"))


def is_of_the_program(code: ast.expr, call: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *code*, which *call* runs, is all there is in a file, as a module is, or what the program has put together."""
    return _is_annotation(call, scope) or _is_a_name(code, scope, file) or _is_compiled(code, scope, file) or _is_imported(
        code, call, scope, file) or all(
        origin is not None and _is_a_module(origin, file) for origin in origins(code, scope))


# Methods by which Python has a loader run a module, and what gets sources from other machines.
_LOADING = frozenset(("exec_module", "load_module"))
_FETCHING = ("aiohttp.", "httpx.", "requests.", "socket.", "urllib.", "urllib3.")


def _is_imported(code: ast.expr, call: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a loader of modules runs one in its own names, `exec(code, module.__dict__)`, that is from this machine."""
    given = call.args[1:2] if isinstance(call, ast.Call) else []
    if getattr(scope.owner.node, "name", "") not in _LOADING or not given:
        return False
    names = given[0]
    of_module = isinstance(names, ast.Attribute) and names.attr == "__dict__" or isinstance(
        names, ast.Call) and "builtins.vars" in file.names(names.func, scope)
    return of_module and not any(
        isinstance(inner, ast.Call) and any(name.startswith(_FETCHING) for name in file.names(inner.func, around))
        for part, around in ingredients(code, scope) for inner in below(part))


# Functions in which the annotations of others are looked up, by name.
_OF_ANNOTATIONS = regex(r"(?i)annotation|forward_?ref|type_?hint|eval(?:uate)?_type|resolve_type")
_NAMING = frozenset(("builtins.dir", "builtins.globals", "builtins.vars"))


def _is_annotation(call: ast.AST, scope: Scope) -> bool:
    """Tell whether an annotation is looked up that was written as a text, among the names of where it stands."""
    function = scope.owner.node
    return isinstance(call, ast.Call) and len(arguments_of(call)) > 1 and isinstance(function, FUNCTIONS) \
        and _OF_ANNOTATIONS.search(function.name) is not None


def _is_a_name(code: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether the code is one of the names that the program has: `for name in dir(): eval(name)`."""
    parts = list(ingredients(code, scope)) if isinstance(code, ast.Name) else []
    listed = [part for part, around in parts if isinstance(part, ast.Call) and file.names(part.func, around) & _NAMING]
    return bool(listed) and all(isinstance(part, ast.Name) or part in listed for part, _ in parts)


def _is_compiled(code: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether the code is no text, but was compiled before, as a test around it or its annotation says: `CodeType`."""
    for part in (part for fact in facts(code, scope, file) if fact.holds for part in below(fact.test)):
        if isinstance(part, ast.Call) and tail_of(part.func) == "isinstance" and len(part.args) == 2 \
                and shape(part.args[0]) == shape(code) and tail_of(part.args[1]) == "CodeType":
            return True
    bindings = bindings_of_name(code, scope)
    return bool(bindings) and all(tail_of(getattr(bound, "annotation", None)) == "CodeType" for _, bound, *_ in bindings)


# What gives all of a file, or another form of that.
_READING = frozenset(("decode", "encode", "read", "read_bytes", "read_text", "strip"))


def _is_a_module(origin: Origin, file: File, depth: int = 4) -> bool:
    node, scope = origin
    if not isinstance(node, ast.Call) or not depth:
        return False
    names = file.names(node.func, scope)
    made_of: Optional[ast.AST] = None
    if names & {"ast.parse", "builtins.compile", "builtins.str"}:
        made_of = node.args[0] if node.args else None
    elif any(name.startswith("ast.") for name in names):
        return not _parses_text(scope, file)
    elif isinstance(node.func, ast.Attribute) and node.func.attr in _READING:
        if node.func.attr in ("read_bytes", "read_text") or names & {f"{opener}().read" for opener in _OPENERS}:
            return True
        made_of = node.func.value
    elif names & _OPENERS or isinstance(node.func, ast.Attribute) and node.func.attr == "open":
        return True
    return made_of is not None and all(
        found is not None and _is_a_module(found, file, depth - 1) for found in origins(made_of, scope))


def _parses_text(scope: Scope, file: File) -> bool:
    """Tell whether the function parses a text, so that its trees may be pieces of that."""
    return any(
        around.owner is scope.owner and "ast.parse" in file.names(node.func, around)
        and not (node.args and isinstance(node.args[0], ast.Constant)) and not _is_a_module((node, around), file)
        for node, around in file.index.called.get("parse", ()))
