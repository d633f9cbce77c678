"""Checks of signatures, tokens and passwords that fail, and the program goes on as if they had not."""

from __future__ import annotations

import ast
from itertools import dropwhile
from typing import TYPE_CHECKING, Iterator, Pattern

from flake8_secure.api import HIGH, MEDIUM, Match, Rule, Test, call, either, method, outside_tests
from flake8_secure.dataflow.tokens import DECODE
from flake8_secure.match.places import enclosing
from flake8_secure.match.reaching import behind
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.logs import LOGGING_LEVELS
from flake8_secure.syntax.nodes import below, tail_of, words
from flake8_secure.syntax.scopes import FUNCTION

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What is raised where the check fails, also for a wider reason, and not because something was right once.
_WIDER = regex(r"^(?:Base)?Exception$|^(?:Type|Value)Error$")
_FAILURES = regex(
    r"^(?:DecodeError|J(?:OSE|W[EST])\w*Error|PyJWTError)$"
    r"|^(?!.*(?:Expired|Immature|Issuer|Audience))\w*(?:BadData|BadSignature|Invalid|Mismatch|Verif)\w*$")
# What shows that it is a signature that is looked at, whatever is caught.
_SIGNED = regex(r"(?i)digest|hash|hmac|jw[st]|(?:^|_)mac(?:$|_)|sig(?:$|_|nature)|(?:^|_)tag(?:$|_)|token")
_TELLING = frozenset((*LOGGING_LEVELS, "capture_exception", "capture_message", "echo", "print", "secho", "warn"))
# What a check is made with so that it takes as long as that of a user who is there.
_FOR_NOTHING = regex(r"(?i)constant_time|decoy|dummy|equal_time|fake|placeholder|timing")


def _changes_nothing(match: Match, file: File) -> bool:
    """Tell whether the function goes on in the same way whether the matched check fails or not."""
    statement = next((one for one in enclosing(match.node, match.scope, file) if isinstance(one, ast.stmt)), match.node)
    block = file.parent(statement, match.scope)
    if not isinstance(statement, ast.Expr) or not isinstance(block, ast.Try) or statement not in block.body or block.orelse \
            or match.scope.owner.kind != FUNCTION or any(map(_FOR_NOTHING.search, words(match.node))):
        return False
    rest = block.body[block.body.index(statement) + 1:]
    signed = any(map(_SIGNED.search, words(match.node)))
    for handler in block.handlers:
        if not (catches_failure(handler) if signed else _catches(handler, _FAILURES)):
            continue
        left = [one for one in handler.body if not _only_tells(one)]
        if not rest and not left:
            return _goes_on(match, block, file)
        if len(rest) == len(left) == 1 and _accepts(rest[0]) and _accepts(left[0]):
            return True
    return False


def catches_failure(handler: ast.ExceptHandler) -> bool:
    """Tell whether *handler* catches what is raised where a signature is wrong."""
    return handler.type is None or _catches(handler, _FAILURES) or _catches(handler, _WIDER)


def _catches(handler: ast.ExceptHandler, names: Pattern[str]) -> bool:
    return handler.type is not None and any(names.match(tail_of(part)) for part in below(handler.type))


def _only_tells(statement: ast.stmt) -> bool:
    """Tell whether *statement* does nothing, or writes to a log."""
    value = getattr(statement, "value", None)
    return isinstance(statement, ast.Pass) or isinstance(statement, ast.Expr) and (
        isinstance(value, ast.Constant) or isinstance(value, ast.Call) and tail_of(value.func) in _TELLING)


def _accepts(statement: ast.stmt) -> bool:
    value = getattr(statement, "value", None)
    return isinstance(statement, ast.Return) and isinstance(value, ast.Constant) and value.value is True


def _goes_on(match: Match, block: ast.Try, file: File) -> bool:
    """Tell whether something is done behind *block*, and not everybody is refused there, for one reason or another."""
    following = [one for one in _following(match, block, file) if not _only_tells(one)]
    first = next(dropwhile(_refuses_some, following), None)
    return first is not None and not _refuses(first)


def _refuses(statement: ast.stmt) -> bool:
    """Tell whether *statement* raises an exception, or returns nothing."""
    return isinstance(statement, ast.Raise) or isinstance(statement, ast.Return) and (
        statement.value is None or isinstance(statement.value, ast.Constant) and not statement.value.value)


def _refuses_some(statement: ast.stmt) -> bool:
    """Tell whether *statement* does nothing but to refuse somebody: `if limited: raise TimeoutError`."""
    return isinstance(statement, ast.If) and all(map(_refuses, (*statement.body, *statement.orelse)))


def _following(match: Match, block: ast.Try, file: File) -> Iterator[ast.stmt]:
    """Yield what is done behind *block*, in the order that it is come to."""
    inner: ast.AST = block
    for above in (*enclosing(block, match.scope, file), match.scope.owner.node):
        if isinstance(inner, ast.stmt):
            yield from behind(inner, above)
        inner = above


UNHEEDED = Rule(
    code="SEC215", name="failed-check-without-effect", cwe=347, severity=HIGH, confidence=MEDIUM,
    message="nothing changes where {name}() finds that the signature is wrong: return, or let the exception pass",
    when=outside_tests(either(
        call(*DECODE), method("unsign", "verify", "verify_signature")).where(Test(_changes_nothing))),
    why="""
        What checks a signature raises an exception where that is wrong. A program that catches it, and goes on, takes what
        anybody has made or changed.
    """,
    bad="""
        import jwt
        from cryptography.exceptions import InvalidSignature


        def load(key, signature, update):
            try:
                key.verify(signature, update)  # SEC215
            except InvalidSignature:
                print("warning: the signature is wrong")
            return update


        def is_valid(token, key):
            try:
                jwt.decode(token, key, algorithms=["RS256"])  # SEC215
                return True
            except jwt.InvalidTokenError:
                return True
    """,
    good="""
        import jwt
        from cryptography.exceptions import InvalidSignature


        def load(key, signature, update):
            try:
                key.verify(signature, update)
            except InvalidSignature:
                return None
            return update


        def is_valid(token, key):
            try:
                jwt.decode(token, key, algorithms=["RS256"])
                return True
            except jwt.InvalidTokenError:
                return False
    """,
    see=("https://cwe.mitre.org/data/definitions/347.html",
         "https://cryptography.io/en/latest/hazmat/primitives/asymmetric/rsa/#verification"),
)
