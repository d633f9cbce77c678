"""Codes that only somebody with the key can compute, by what the functions that make them are called, and their comparison."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator

from attrs import frozen

from flake8_secure.dataflow.values import Local
from flake8_secure.match.base import Combining
from flake8_secure.match.comparisons import comparisons
from flake8_secure.regex import regex
from flake8_secure.rule import Match
from flake8_secure.rules.crypto.sides import is_equality, looked_up
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import tail_of

if TYPE_CHECKING:
    from flake8_secure.syntax.scopes import Scope
    from flake8_secure.dataflow.file import File

# What only somebody with the key can compute.
CODE_NAMES = (
    "Crypto.Hash.CMAC.new().digest",
    "Crypto.Hash.CMAC.new().hexdigest",
    "Crypto.Hash.HMAC.new().digest",
    "Crypto.Hash.HMAC.new().hexdigest",
    "cryptography.hazmat.primitives.hmac.HMAC().finalize",
    "hmac.HMAC().digest",
    "hmac.HMAC().hexdigest",
    "hmac.digest",
    "hmac.new().digest",
    "hmac.new().hexdigest",
)
_GIVEN = frozenset(name + "()" for name in CODE_NAMES)
# Functions of other modules that compute a code of a message with a key, and those that do if they are given a key.
_CODE = regex(
    r"^(?:(?:calc|calculate|compute|create|generate|get|make)_)?hmac"
    r"(?:_?(?:\d+(?!\d)|b64|base64|bytes|digest|hex|md5|sha\d*(?!\d)|signature))*$")
_SIGNING = regex(r"(?i)^sign_(?:body|bytes|data|message|payload|request)$")
_KEY = regex(r"(?i)(?:^|_)(?:key|secret)$")
# Methods that compute a code of a message with a key of their own, what these are given, and what the code that was sent is
# called: a `mac` of no message is an address.
_OWN_CODE = regex(
    r"^_*(?:(?:(?:calc|calculate|compute|create|generate|make)_?)?[ch]?mac|(?:calc|calculate|compute)_?(?:auth_?)?tag|auth)$")
_MESSAGE = regex(r"(?i)(?:^|_)(?:body|cipher_?text|data|message|msg|packet|payload|plain_?text)$")
_SENT_CODE = regex(r"(?i)(?:^|_)(?:[ch]?mac|tag)$")


@frozen(eq=False, repr=False)
class CodeByName(Combining):
    """The tests for equality of what a function of another module, or a method, that is called so makes with a key."""

    @property
    def wanted(self) -> Wanted:
        return Wanted(nodes=frozenset((ast.Compare,)))

    def find(self, file: File) -> Iterator[Match]:
        for test, scope in comparisons(file).equal:
            for side in (test.left, test.comparators[0]):
                made = side if isinstance(side, ast.Call) else looked_up(side, scope)
                if isinstance(made, ast.Call) and is_equality(test) and (
                        _computes_code(made, test.comparators[0] if side is test.left else test.left)
                        or _gives_code(made, scope, file)):
                    yield Match(node=test, scope=scope, facts={"name": tail_of(made.func)})
                    break


def _gives_code(made: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether *made* calls what gives a code: by its name, or by its body where that stands in another module."""
    by_name = _makes_code(made)
    defined = [
        item.node for item in file.value(made.func, scope).items if isinstance(item, Local)] if by_name or file.imports else []
    if not defined:
        return by_name
    return any(
        isinstance(one, FUNCTIONS) and file.owner(one) is not file and not _GIVEN.isdisjoint(file.owner(one).resolver.result(one))
        for one in defined)


def _makes_code(made: ast.Call) -> bool:
    """Tell whether *made* calls a function that is called like one that computes a code, with a key and a message."""
    given, name = arguments_of(made), tail_of(made.func)
    return len(given) > 1 and (_CODE.search(name) is not None or _SIGNING.search(name) is not None and any(
        _KEY.search(tail_of(one)) for one in given))


def _computes_code(made: ast.Call, other: ast.AST) -> bool:
    """Tell whether *made* calls a method that computes a code of a message, and *other* is called a code."""
    return isinstance(made.func, ast.Attribute) and _OWN_CODE.search(made.func.attr) is not None \
        and _SENT_CODE.search(target_name(other) or "") is not None \
        and any(_MESSAGE.search(tail_of(one)) for one in arguments_of(made))
