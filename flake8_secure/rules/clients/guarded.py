"""Clients that look for themselves at where they connect to."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator

from flake8_secure.api import Match, Test, receiver
from flake8_secure.match.evidence import known_origins
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import shape, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What makes connections for a client: of httpx, and of aiohttp.
_CONNECTING = ("transport", "connector")
# Names of classes that refuse addresses.
_REFUSING = regex(r"(?i)allow|block|deny|filter|guard|private|public|restrict|safe(?!ty)|secure|ssrf|valid")


def _connects_as_told(match: Match, file: File) -> bool:
    """Tell whether nothing says that the client refuses addresses: `AsyncClient(transport=SafeTransport())`."""
    return not any(_REFUSING.search(tail_of(getattr(one, "func", one))) for one in _connecting(match, file))


def _connecting(match: Match, file: File) -> Iterator[ast.AST]:
    """Yield what makes the connections of a client: what it was made with, and the adapters mounted in a session."""
    client = receiver.node(match)
    for made, scope in known_origins(client, match.scope):
        given = argument_of(made, *_CONNECTING) if isinstance(made, ast.Call) else None
        yield from (one for one, _ in known_origins(given, scope))
    for call, scope in file.index.calls.get("mount", ()):
        session = receiver.node(Match(node=call, scope=scope, facts={}))
        if session is not None and client is not None and shape(session) == shape(client) and (
                not isinstance(session, ast.Name) or scope.find(session.id) == match.scope.find(session.id)):
            yield from call.args[1:]


CONNECTS_AS_TOLD = Test(_connects_as_told, Wanted(calls=frozenset(("mount",))))
