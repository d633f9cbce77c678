"""Digests that others ask for by this very function: callers by the name of one, servers by what a request holds."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List

from flake8_secure.api import Match
from flake8_secure.dataflow.callers import calls_of
from flake8_secure.match.places import given_to
from flake8_secure.match.uses import Use, reads, uses
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, parameters
from flake8_secure.syntax.nodes import below, calls_any, tail_of
from flake8_secure.syntax.scopes import ITERATE, UNPACK, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Names of what a digest of it must not be found for, and of what proves something.
PROVING = regex(
    r"(?i)(^|_|[a-z])(auth|credential|hmac|login|mac|nonce|otp|pass(code|phrase|wd|word)|private|proof|pwd|salt|seal|secret|"
    r"session|sign|signature|signed|token|verif(y|ied|ication))s?($|_)"
    r"|(^|_)(pw|pin(_?code)?|(activation|confirm|invite|reset)_?code)s?($|_)"
    r"|(^|_)(aes|cipher|crypto|enc|encrypt(ion)?|fernet)_?keys?$"
)
# Functions that say by which function they hash.
_NAMED_AFTER = regex(r"(?i)(?:^|_)(?:hash_?)?(?:check_?sum|md[245]|sha_?1)(?:_?(?:hash|hex|hexdigest|sum))?(?:_|$)")
# Those that say no more than that they hash, of files.
_HASHING = regex(r"(?i)(?:^|_)(?:digest|hash|finger_?print)")
# What reads a file.
_READING = frozenset(("open", "read", "read_bytes", "readinto"))
# Keywords under which clients take what they send, and those that servers have for their answers, too.
_SENDING = frozenset(("params", "query"))
_SENDING_BY_CLIENTS = frozenset(("data", "headers", "json"))
_CLIENTS = ("aiohttp.", "httpx.", "requests.", "urllib.request.", "urllib3.")
# Methods that put something into a container.
_PUTTING = frozenset(("append", "setdefault", "update"))


def is_named_after(match: Match, ends: List[Use], file: File) -> bool:
    """Tell whether a function returns the digest that it is called after, of a file or of nothing that proves something."""
    owner = match.scope.owner
    if not isinstance(owner.node, FUNCTIONS):
        return False
    name, taker = owner.node.name, given_to(match.node, match.scope, file)
    returned = any(use.kind == "return" for use in ends) or taker is not None and any(
        use.kind == "return" for use in uses(taker, match.scope, file)) or any(
        use.kind == "store" and use.name.lstrip("_") == name for use in ends)  # kept by the property of that name
    if not returned or any(PROVING.search(one.arg) for one in parameters(owner.node.args)):
        return False
    if not _NAMED_AFTER.search(name) and not (_HASHING.search(name) and calls_any(owner.node, _READING)):
        return False
    return not any(
        PROVING.search(tail_of(part)) for call_, _ in calls_of(owner, file) for given in arguments_of(call_)
        for part in below(given))


def is_sent(match: Match, file: File) -> bool:
    """Tell whether the digest is part of what the function sends to a server, which asks for it so."""
    scope, holders = match.scope, list(_holders(match, file))
    named = {node.id for node in holders if isinstance(node, ast.Name)}
    return any(
        _sends(node, scope, file) for node in (*holders, *(
            read for name in sorted(named) for read in reads(scope.owner, file).get(name, ()))))


def _holders(match: Match, file: File) -> Iterator[ast.AST]:
    """Yield the dictionaries and lists that the digest is put into, or the names of those."""
    for use in uses(match.node, match.scope, file):
        if isinstance(use.node, ast.Subscript):
            yield use.node.value
        elif use.kind == "item":
            yield use.node
            for held in uses(use.node, match.scope, file):
                yield from (held.node,) if held.kind == "store" else ()
        elif use.kind == "call" and use.name in _PUTTING and isinstance(use.node, ast.Call):
            yield getattr(use.node.func, "value", use.node)


def _sends(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* is what a client is told to send."""
    keyword = file.parent(node, scope)
    call_ = file.parent(keyword, scope) if isinstance(keyword, ast.keyword) else None
    if not isinstance(keyword, ast.keyword) or not isinstance(call_, ast.Call):
        return False
    return keyword.arg in _SENDING or keyword.arg in _SENDING_BY_CLIENTS and any(
        name.startswith(_CLIENTS) for name in file.names(call_.func, scope))


def is_chosen_by_callers(match: Match, file: File) -> bool:
    """Tell whether the function is one of several that a loop goes through: `for name, expected in digests.items()`."""
    call_ = match.node
    name = call_.args[1] if isinstance(call_, ast.Call) and len(call_.args) > 1 else None
    bindings = bindings_of_name(name, match.scope)
    return bool(bindings) and all(kind in (ITERATE, UNPACK) for kind, *_ in bindings)
