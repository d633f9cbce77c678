"""Headers of answers as places that untrusted data reaches: written one by one, or given together."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterator, Optional, Tuple

from attrs import frozen

from flake8_secure.dataflow.values import Const
from flake8_secure.match.args import arg
from flake8_secure.match.conditions import Test
from flake8_secure.match.flows import sink
from flake8_secure.match.harms import Harm, everything
from flake8_secure.match.places import given_as
from flake8_secure.match.sinks import Sink, WriteSink
from flake8_secure.match.uses import uses
from flake8_secure.rule import Match
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.nodes import ASSIGNMENTS, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.dataflow.values import Value
    from flake8_secure.syntax.scopes import Scope

# Methods that set a header whose name is their first argument.
SETTERS = (
    "?.add_header", "?.append_header", "?.headers.add", "?.headers.append", "?.headers.set", "?.headers.setdefault",
    "?.send_header", "?.setHeader", "?.set_header")
# How the names of collections of headers end.
_COLLECTIONS = ("headerlist", "headers")


@frozen(eq=False, repr=False)
class TogetherSink:
    """The value of a header in a dictionary, or a list of pairs: `Response(headers={"Location": address})`."""

    header: str
    harm: Harm = everything

    @property
    def wanted(self) -> Wanted:
        return Wanted(
            heads=frozenset(name[:4] for name in spelled(self.header)),
            keywords=frozenset((self.header,) if self.header.isidentifier() else ()))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        for node, scope, given in given_together(self.header, file):
            yield Match(node=node, scope=scope, facts={"sink": self.header}), file.flow_value(given, scope, kinds)
        for call, scope in file.index.keywords.get(self.header, ()):  # dict(Location=address)
            value = argument_of(call, self.header)
            if value is not None and tail_of(call.func) == "dict" and _are_headers(call, scope, file):
                yield Match(node=call, scope=scope, facts={"sink": self.header}), file.flow_value(value, scope, kinds)


def given_together(header: str, file: File) -> Iterator[Tuple[ast.Constant, Scope, ast.expr]]:
    """Yield the name of *header* in dictionaries and in lists of pairs that are headers of an answer, and its value."""
    for name in spelled(header):
        for node, scope in file.index.texts.get(name[:4], ()):
            above = file.parent(node, scope) if node.value == name else None
            given = _given_under(node, above)
            if given is not None and above is not None and _are_headers(_listed(above, scope, file), scope, file):
                yield node, scope, given


def _given_under(name: ast.expr, above: Optional[ast.AST]) -> Optional[ast.expr]:
    """Return what stands behind *name* in a dictionary or in a pair."""
    if isinstance(above, ast.Dict) and name in above.keys:
        return above.values[above.keys.index(name)]
    return above.elts[1] if isinstance(above, ast.Tuple) and len(above.elts) == 2 and above.elts[0] is name else None


def _listed(node: ast.AST, scope: Scope, file: File) -> ast.AST:
    """Return the list that a pair stands in, *node* itself where it is in none."""
    above = file.parent(node, scope) if isinstance(node, ast.Tuple) else None
    return above if isinstance(above, ast.List) else node


def _are_headers(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a collection is handed over, returned or kept as the headers of an answer."""
    above = file.parent(node, scope)
    if isinstance(above, ast.Call):
        if node in above.args[1:] and tail_of(above.func).endswith("esponse"):
            return True  # what comes first is no header: `JsonResponse({"location": place})`
        receiver = above.func.value if isinstance(above.func, ast.Attribute) else above.func
        return any(tail_of(part).lower().endswith(_COLLECTIONS) for part in (above.func, receiver))
    if isinstance(above, ast.Tuple):
        return node is not above.elts[0]  # `return text, 302, {"Location": address}`
    if isinstance(above, ast.Return):
        return bool(getattr(scope.owner.node, "name", "").lower().endswith(_COLLECTIONS))  # `def cors_headers(request):`
    names = [given_as(node, scope, file) or ""]
    if isinstance(above, ASSIGNMENTS):
        names = [use.name for use in uses(node, scope, file) if use.kind == "store"]
    return any(name.lower().endswith(_COLLECTIONS) for name in names)


def _is_of_answer(match: Match, file: File) -> bool:
    """Tell whether an item is written to an answer, or to its headers: not to data that was sent, or put together."""
    holder: ast.expr = match.node.value  # type: ignore[attr-defined]  # of what is written to
    if tail_of(holder).lower().endswith(_COLLECTIONS):
        return True
    value = file.flow_value(holder, match.scope, frozenset(("remote",)))
    if value.taints and all(
            isinstance(item, Const) or getattr(item, "name", "") in file.models.sources for item in value.items):
        return False  # nobody writes to a constant: that is what a default would be
    return not any(getattr(item, "kind", "") == "dict" for item in value.items)


def spelled(header: str) -> Tuple[str, str]:
    """Return how the name of a header is written."""
    return header, header.lower()


def header_sinks(header: str, harm: Harm = everything) -> Tuple[Sink, ...]:
    """Return the places where an answer gets *header*, in which *harm* is what of the value does harm."""
    return (*single_header_sinks(header, harm), TogetherSink(header, harm))


def single_header_sinks(header: str, harm: Harm = everything) -> Tuple[Sink, ...]:
    """Return the places where *header* is set by itself: in a dictionary of several it may be one of a question."""
    named = arg(0, "key", "name").text(lambda name: name.lower() == header.lower())
    return (
        WriteSink(frozenset(f"*[{name}]" for name in spelled(header)), harm, Test(_is_of_answer)),
        sink(*SETTERS, arg=(1, "value"), where=named, harm=harm),
    )
