"""Secrets that a function has just made or asked for, whatever they are called."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, Pattern

from flake8_secure.match.evidence import bodies_of, known_origins
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.masked import assigned
from flake8_secure.rules.secrets.names import kind_of
from flake8_secure.syntax.functions import returns
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What asks somebody for a password, and makes a token with which somebody gets in.
_ASKING = regex(r"getpass\.getpass")
_MAKING = regex(
    r"getpass\.getpass|(?:jose\.jwt|jwt|jwt\.PyJWT\(\))\.encode|pyotp(?:\.\w+)*\.random_(?:base32|hex)|secrets\.token_\w+")
# Where those come from.
_MODULES = frozenset(("getpass", "jose", "jwt", "pyotp", "secrets"))


def is_made_here(value: ast.AST, said: bool, scope: Scope, file: File) -> bool:
    """Tell whether *value* was typed in the dark, or is a token that the function has just made.

    It is called one by its name, or *said* to be one.
    """
    if not isinstance(value, ast.Name) or file.index.roots.isdisjoint(_MODULES):
        return False
    token = said or kind_of(value.id) is not None
    return bool(file.derived(
        f"makes {value.id} {token}", scope, lambda scope: _is_made(value, _MAKING if token else _ASKING, scope, file)))


def _is_made(name: ast.Name, makers: Pattern[str], scope: Scope, file: File) -> bool:
    given = assigned(name, scope)
    return bool(given) and all(
        isinstance(one, ast.Call) and (
            any(map(makers.fullmatch, file.names(one.func, scope)))
            or any(body is not None and _gives_made(body, makers, file) for body in bodies_of(one.func, scope, file)))
        for one in given)


def _gives_made(function: Scope, makers: Pattern[str], file: File) -> bool:
    """Tell whether all that *function* returns was made by one of *makers* there: `def new_token(): return token_hex()`."""
    given: List[ast.AST] = []
    for end in returns(function.node):
        known = [one for one, _ in known_origins(end.value, function)]
        given += [end.value] if isinstance(end.value, ast.Call) else known or [end]
    return bool(given) and all(
        isinstance(one, ast.Call) and any(map(makers.fullmatch, file.names(one.func, function))) for one in given)
