"""Passwords that accounts are made with by the source: `user.set_password("secret")`, the hash of one that is stored."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Optional, Tuple

from flake8_secure.match.args import as_text
from flake8_secure.match.places import enclosing, given_as
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.logins import Pair
from flake8_secure.rules.secrets.names import kind_of
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.rules.secrets.written import plain
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import ASSIGNMENTS, tail_of, targets_of
from flake8_secure.syntax.scopes import assigned_once

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What makes the hash of a password that is kept, and takes it first.
_HASHERS = frozenset((
    "argon2.PasswordHasher().hash",
    "bcrypt.hashpw",
    "django.contrib.auth.hashers.make_password",
    "passlib.context.CryptContext().hash",
    *(f"passlib.hash.{scheme}.hash" for scheme in ("argon2", "bcrypt", "pbkdf2_sha256", "sha256_crypt", "sha512_crypt")),
    "werkzeug.security.generate_password_hash",
))
# Functions that go by these names everywhere; what they return is asked for where others use the name for their own.
_SETTERS = frozenset(("set_password", "setpassword"))  # of an account, or of an archive
_BY_NAME = _SETTERS | {"generate_password_hash"}
_OWN_NAMES = frozenset(("get_password_hash", "hash_password"))
ACCOUNTS = frozenset((*map(last, _HASHERS), *_BY_NAME, *_OWN_NAMES))
# What shows a hash, or compares a password with it.
_SHOWING = frozenset(("check_password", "check_password_hash", "checkpw", "print", "verify"))

# What nobody logs in with: a test or its factory makes it, or time is spent on it where there is no account.
_OF_NOBODY = regex(
    r"(?i)^test_|(?:^|_)(?:burn|decoy|dummy|equali[sz]e|fake|mock|nobody|placeholder|timing|unusable)(?:_|s?$)|[a-z]Factory$")
# What a password says of itself that opens nothing, or an account for everybody.
_FOR_ALL = regex(r"(?i)demo|dummy|nobody|placeholder|timing|unusable")
# What protects a sheet from mistakes, and nothing from others.
_PROTECTION = regex(r"(?i)protection$")


def of_accounts(file: File) -> Iterator[Pair]:
    """Yield the passwords that accounts are given by position: `user.set_password("secret")`."""
    for tail in sorted(file.index.calls.keys() & ACCOUNTS):
        for node, scope in file.index.calls.get(tail, ()):
            if node.args and _takes(node, tail, scope, file):
                value, home = _given(node.args[0], scope)
                text = getattr(value, "value", None)
                if isinstance(text, (bytes, str)) and not _FOR_ALL.search(as_text(text)) and not _is_of_nobody(
                        node, scope, file):
                    yield "password", value, node, home


def _given(node: ast.AST, scope: Scope) -> Tuple[Optional[ast.AST], Scope]:
    """Return the constant that *node* is, or names by the name of no secret, and the scope that it stands in."""
    value, home = (assigned_once(node, scope) if kind_of(tail_of(node)) is None else None) or (node, scope)
    return plain(value), home


def _takes(node: ast.Call, tail: str, scope: Scope, file: File) -> bool:
    """Tell whether a call takes the password of an account first."""
    if tail in _SETTERS:
        return len(node.args) == 1 and isinstance(node.func, ast.Attribute) and not _PROTECTION.search(tail_of(node.func.value))
    if tail in _OWN_NAMES:
        return _is_kept(node, scope, file)
    return tail in _BY_NAME or not _HASHERS.isdisjoint(file.names(node.func, scope))


def _is_kept(node: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether what *node* returns is what a record keeps for a password."""
    above = file.parent(node, scope)
    names = [given_as(node, scope, file)]
    if isinstance(above, ASSIGNMENTS):
        names = [target_name(target) for target in targets_of(above) if not isinstance(target, ast.Name)]
    return any(name is not None and "passw" in name.lower() for name in names)


def _is_of_nobody(node: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether no account is made: a hash is only shown or compared, or something around is called a stand-in.

    Nor is one where the hash is dropped, which takes as long as looking at the password of an account.
    """
    if isinstance(file.parent(node, scope), ast.Expr) and tail_of(node.func) not in _SETTERS:
        return True
    around: Optional[Scope] = scope
    for above in enclosing(node, scope, file):
        if isinstance(above, (ast.Assert, ast.Compare)) or isinstance(above, ast.Call) and tail_of(above.func) in _SHOWING or any(
                _OF_NOBODY.search(target_name(target) or "") for target in targets_of(above)):
            return True
    while around is not None:
        if _OF_NOBODY.search(getattr(around.node, "name", "")):
            return True
        around = around.parent
    return False
