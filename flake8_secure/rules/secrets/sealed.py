"""Names that promise a secret and hold what nobody reads it from: its hash, or what it is encrypted to."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator

from flake8_secure.regex import regex
from flake8_secure.rules.secrets.masked import assigned
from flake8_secure.rules.secrets.names import is_secret
from flake8_secure.rules.secrets.spelled import spelled_out
from flake8_secure.syntax.nodes import tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What functions that encrypt or hash are called.
_SEALING = regex(r"(?i)(?:^|_)(?:encrypt(?:ed)?|hash(?:ed|pw)?|make_password)(?:_|$)")


def is_sealed(value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *value* is a name of what is encrypted or hashed, or of a dictionary whose only secrets are.

    Those are the secrets that the function itself puts there.
    """
    if not isinstance(value, ast.Name):
        return False
    given = assigned(value, scope)
    if given and all(made is not None and _seals(made) for made in given):
        return True
    secrets = list(_put(value, scope, file))
    return bool(secrets) and all(map(_seals, secrets))


def _seals(node: ast.AST) -> bool:
    made = spelled_out(node)
    return isinstance(made, ast.Call) and _SEALING.search(tail_of(made.func)) is not None


def _put(name: ast.Name, scope: Scope, file: File) -> Iterator[ast.AST]:
    """Yield the secrets that the function puts into the dictionary *name*, by their keys."""
    for made in assigned(name, scope):
        if isinstance(made, ast.Dict):
            yield from (value for key, value in zip(made.keys, made.values) if is_secret(text_of(key) or ""))
    for node in file.nodes_of(ast.Subscript, scope.owner):
        if isinstance(node.ctx, ast.Store) and isinstance(node.value, ast.Name) and node.value.id == name.id and is_secret(
                text_of(node.slice) or ""):
            value = file.index.written.get(node)
            if value is not None:
                yield value
