"""Records about secrets, which are none themselves although they are called so."""

from __future__ import annotations

import ast
from typing import Dict, Iterator, Set, Tuple

from flake8_secure.dataflow.file import File
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.names import kind_of
from flake8_secure.syntax.nodes import text_of
from flake8_secure.syntax.scopes import Scope

# What holds a secret in a record, or tells whose it is.
_OF_SECRETS = regex(r"(?i)^(?:content|data|email|key|login|plain_?text|raw|text|user(?:_?name)?|value)$")


def has_a_secret(value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *value* is a record, of which the function reads a secret: it is none itself."""
    return any(kind_of(name) is not None for name, key in _read_of(value, scope, file) if not key)


def is_about_a_secret(value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether the function reads fields of *value*, none of which is a secret: `secret["provider"]`, `secret.id`."""
    fields = [name for name, _ in _read_of(value, scope, file)]
    return bool(fields) and not any(kind_of(name) is not None or _OF_SECRETS.search(name) for name in fields)


def _read_of(value: ast.AST, scope: Scope, file: File) -> Set[Tuple[str, bool]]:
    """Return the names of attributes of *value*, and the keys in it, that the function reads, and which of them are keys."""
    if not isinstance(value, ast.Name):
        return set()
    found: Dict[str, Set[Tuple[str, bool]]] = file.derived("fields read", scope.owner, lambda owner: _by_holder(owner, file))
    return found.get(value.id, set())


def _by_holder(owner: Scope, file: File) -> Dict[str, Set[Tuple[str, bool]]]:
    found: Dict[str, Set[Tuple[str, bool]]] = {}
    for holder, name, key in _reads(owner, file):
        found.setdefault(holder, set()).add((name, key))
    return found


def _reads(owner: Scope, file: File) -> Iterator[Tuple[str, str, bool]]:
    calls = file.nodes_of(ast.Call, owner)
    methods = {call.func for call in calls}
    for attribute in file.nodes_of(ast.Attribute, owner):
        if isinstance(attribute.value, ast.Name) and attribute not in methods:
            yield attribute.value.id, attribute.attr, False
    asked = [(item.value, item.slice) for item in file.nodes_of(ast.Subscript, owner)] + [
        (call.func.value, call.args[0]) for call in calls
        if isinstance(call.func, ast.Attribute) and call.func.attr == "get" and call.args]
    for holder, key in asked:
        name = text_of(key)
        if isinstance(holder, ast.Name) and name:
            yield holder.id, name, True
