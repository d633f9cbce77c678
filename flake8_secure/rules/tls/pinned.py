"""Connections that need no authority for a certificate: they know it by its fingerprint, only look at it, or stay here."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator

from flake8_secure.api import Match, arg
from flake8_secure.dataflow.values import Const, Missing
from flake8_secure.match.evidence import bodies_of
from flake8_secure.match.facts import Fact, facts
from flake8_secure.match.given import parameter_alone
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import default_of
from flake8_secure.syntax.nodes import below, tail_of, text_of
from flake8_secure.syntax.scopes import FUNCTION

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_FINGERPRINT = arg("assert_fingerprint")
_PRINTS = regex(r"(?i)finger_?print|thumb_?print|pinned")
_ITSELF = regex(r"localhost|127(?:\.\d+){3}|\[?::1\]?")


def has_fingerprint(match: Match, file: File) -> bool:
    """Tell whether urllib3 is given the fingerprint of the certificate that it is to find, one that is not None by default."""
    value = _FINGERPRINT.value(match, file)
    if any(isinstance(item, Const) and item.value is None for item in value.items):
        return False
    given = _FINGERPRINT.node(match)
    if isinstance(given, ast.Name) and _is_none_by_default(given, match, file):
        return False
    return given is not None or any(not isinstance(item, Missing) for item in value.items) or (
        value.unknown and any(one.value == "assert_fingerprint" for one in file.nodes_of(ast.Constant, match.scope)))


def _is_none_by_default(given: ast.Name, match: Match, file: File) -> bool:
    """Tell whether *given* is a parameter that is None where a call says nothing, and no test before *match* asks for it."""
    alone = parameter_alone(given, match.scope)
    default = None if alone is None else default_of(alone[0], alone[1].node)
    return isinstance(default, ast.Constant) and default.value is None and not any(
        (fact.relation is not ast.Is if isinstance(fact.test, ast.Compare) else fact.holds)
        and any(tail_of(part) == given.id for part in below(fact.test)) for fact in facts(match.node, match.scope, file))


def stands_beside_fingerprint(match: Match, file: File) -> bool:
    """Tell whether the dictionary that *match* is a value in has a fingerprint, too."""
    above = file.parent(match.node, match.scope)
    return isinstance(above, ast.Dict) and any(
        key is not None and text_of(key) == "assert_fingerprint" and not (isinstance(value, ast.Constant) and value.value is None)
        for key, value in zip(above.keys, above.values))


def is_compared_later(match: Match, file: File) -> bool:
    """Tell whether the function speaks of a fingerprint, and it, or one that it calls, asks what certificate was shown."""
    return file.derived("asks for certificates", match.scope.owner, lambda owner: _compares(owner, file))


def _compares(owner: Scope, file: File) -> bool:
    return owner.kind == FUNCTION and any(
        _PRINTS.search(getattr(part, "id", None) or getattr(part, "attr", None) or getattr(part, "arg", None) or "")
        for part in below(owner.node)) and any(
        "getpeercert" in (tail_of(call.func) for call in file.nodes_of(ast.Call, body)) for body in _entered(owner, file))


def _entered(owner: Scope, file: File) -> Iterator[Scope]:
    """Yield the function of *owner* and those that it calls."""
    yield owner
    for call in file.nodes_of(ast.Call, owner):
        yield from (body for body in bodies_of(call.func, owner, file) if body is not None and body.kind == FUNCTION)


# Methods that do more with a connection than ask for its certificate.
_USING = frozenset(("connect_ex", "getresponse", "login", "makefile", "read", "recv", "request", "send", "sendall", "write"))


def is_only_looked_at(match: Match, file: File) -> bool:
    """Tell whether the function asks a connection for its certificate, and for nothing else."""
    owner = match.scope.owner
    if owner.kind != FUNCTION:
        return False
    called = file.derived("tails called", owner, lambda owner: {tail_of(one.func) for one in file.nodes_of(ast.Call, owner)})
    return "getpeercert" in called and _USING.isdisjoint(called)


def is_on_itself(match: Match, file: File) -> bool:
    """Tell whether an `if` asks for the names of the machine itself, between whose programs nobody stands."""
    return any(map(_asks_for_itself, facts(match.node, match.scope, file)))


def _asks_for_itself(fact: Fact) -> bool:
    test = fact.test
    if isinstance(test, ast.BoolOp):
        return fact.holds and (all if isinstance(test.op, ast.Or) else any)(
            _asks_for_itself(fact._replace(test=one)) for one in test.values)
    if not isinstance(test, ast.Compare) or fact.relation not in (ast.Eq, ast.In):
        return False
    named = test.comparators[0]
    names = named.elts if isinstance(named, (ast.List, ast.Set, ast.Tuple)) else [named]
    return bool(names) and all(_ITSELF.fullmatch(text_of(name) or "") for name in names)
