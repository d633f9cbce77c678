"""Which stores follow a login: something was told who somebody says to be, and what shows it, and has agreed."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator

from flake8_secure.match.facts import facts
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.nodes import below, tail_of
from flake8_secure.syntax.scopes import ASSIGN, UNPACK, Scope, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.dataflow.taints import Taints
    from flake8_secure.rule import Match

# Functions that look at the form of what was sent or how often it was, or note it down, by name.
_OF_FORM = regex(
    r"(?i)absent|add|block|captcha|column|complete|creat|empty|exist|field|form|insert|is_?set|has|json|keys|len|limit|log$|miss|"
    r"param|present|regist|require|save|schema|sign_?up|taken|throttl|update|valid")


def agreed_to(match: Match, file: File) -> bool:
    """Tell whether a call decides on a store that was given what is stored together with something else that was sent.

    `if sign_in(data["mail"], data["word"]): session["mail"] = data["mail"]`, `status, text = sign_in(**data)`.
    """
    scope, written = match.scope, file.index.written.get(match.node)
    stored = file.flow_value(written, scope).taints if written is not None else frozenset()
    return bool(stored) and any(
        _is_told(call, stored, fact.scope, file)
        for fact in facts(match.node, scope, file) for call in _asked(fact.test, fact.scope))


def _asked(test: ast.expr, scope: Scope) -> Iterator[ast.Call]:
    """Yield the calls in *test*, and those that names in it stand for a result of, or part of one."""
    for part in below(test):
        if isinstance(part, ast.Call):
            yield part
        for kind, value, _, _ in bindings_of_name(part, scope):
            if kind in (ASSIGN, UNPACK):
                yield from (one for one in below(value) if isinstance(one, ast.Call))


def _is_told(call: ast.Call, stored: Taints, scope: Scope, file: File) -> bool:
    """Tell whether *call* is given data of *stored* and other data beside it, or what all of that is in."""
    if _OF_FORM.search(tail_of(call.func)) or any(name.startswith("builtins.") for name in file.names(call.func, scope)):
        return False
    given = [file.flow_value(one.value if isinstance(one, ast.Starred) else one, scope).taints for one in arguments_of(call)]
    same = [taints for taints in given if any(
        one.origin == taint.origin and taint.path[:len(one.path)] == one.path for one in taints for taint in stored)]
    whole = any(one.origin == taint.origin and len(one.path) < len(taint.path) for taints in same for one in taints
                for taint in stored)
    return whole or bool(same) and sum(bool(taints) for taints in given) > 1
