"""What functions make of addresses: parts put together, others replaced, one followed from another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, Iterator, Optional, Tuple
from urllib.parse import urljoin

from flake8_secure.dataflow.arguments import Arguments, Transfer
from flake8_secure.dataflow.constants import fold
from flake8_secure.dataflow.embedding import escaped
from flake8_secure.dataflow.methods import HOSTS
from flake8_secure.dataflow.operators import concatenated
from flake8_secure.dataflow.pieces import Piece, piece, texts
from flake8_secure.dataflow.taints import CLEAN, RELATIVE, Taints
from flake8_secure.dataflow.values import UNKNOWN, Hole, Ref, Text, Value, const, join, unknown
from flake8_secure.regex import regex

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls

_HOSTLESS = frozenset(("guard:hostless",))
_OWN_HOST = frozenset(("guard:host",))
# Parts of an address that cannot change where it leads.
_BEHIND_HOST = frozenset(("fragment", "params", "query"))
# A scheme and a whole host, or a path on the own host: what comes later cannot change where it leads.
FIXED_HOST = regex(r"(?i)[a-z][a-z0-9+.-]*://[^/?#\\]*[/?#]|/(?![/\\]|$)[^/\\]|[^?#]*[?#]")
# What a reference begins with that names a scheme or a host.
_ABSOLUTE = regex(r"(?i)[a-z][a-z0-9+.-]*:|//")
# The schemes that a reference may turn out to have whose beginning is the program's.
_SCHEMES = ("file:", "ftp:", "http:", "https:")


def _joined(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`urljoin(base, reference)`: a reference that begins with a path stays on the host of *base*."""
    base, reference = arguments.get(0, "base"), arguments.get(1, "url")
    if base is None or reference is None:
        return None
    return join(value for row in texts(reference) for value in _followed(base, row))


def _followed(base: Value, row: Tuple[Piece, ...]) -> Iterator[Value]:
    """Yield where the reference *row*, the pieces of a text, may lead from *base*."""
    start = row[0] if row and isinstance(row[0], str) else ""
    rest = row[1:] if start else row
    reference = concatenated(list(map(piece, row)))
    if _ABSOLUTE.match(start):
        yield concatenated([const("https:"), reference]) if start.startswith("//") else reference
        return
    data = rest[0].taints if rest and isinstance(rest[0], Hole) else CLEAN
    if start == "/":
        if not all(RELATIVE <= taint.through for taint in data):
            yield concatenated([const("https:/"), reference])  # the data is `/evil.example`
    elif data and any(scheme.startswith(start.lower()) for scheme in _SCHEMES):
        yield reference
    joined = fold(_beginning, base.only, start) if isinstance(base.only, str) else None
    if joined is None:
        yield concatenated([base, const("" if start.startswith("/") else "/"), reference])
    else:
        yield concatenated([joined, *map(piece, rest)])


def _beginning(base: str, start: str) -> str:
    """Return what a reference that begins with *start* makes of *base*, up to where it goes on."""
    return urljoin(base, start + "x")[:-1]


def _address(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`urlunsplit((scheme, host, path, query, ""))`: an address whose parts keep their places."""
    parts = flow.sole(arguments.get(0) or UNKNOWN)
    # A list of unknown length has the host, which was put there, in its place all the same.
    if parts is not None and dict(parts.entries).get(1, UNKNOWN).only == "":
        return _without_host(parts.taints)
    if parts is None or parts.rest is not None or len(parts.entries) < 5:
        return None
    scheme, host, *rest = (value for _, value in parts.entries)
    return concatenated([scheme, const("://"), host, const("/"), *rest])


def _without_host(taints: Taints) -> Value:
    return unknown(frozenset(taint.passing(_HOSTLESS) for taint in taints))


def _changed_address(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`urlsplit(address)._replace(scheme="", netloc="")`, with a host of the program's own, or with another query."""
    host = arguments.keywords.get("netloc")
    if host is None and arguments.receiver is not None and _BEHIND_HOST.issuperset(arguments.keywords):
        behind = frozenset(taint.passing(_OWN_HOST) for value in arguments.keywords.values() for taint in value.taints)
        return unknown(arguments.receiver.taints | behind)
    if host is None or host.taints or arguments.receiver is None:
        return None
    taints = arguments.receiver.taints | arguments.taints
    return _without_host(taints) if host.only == "" else unknown(frozenset(taint.passing(_OWN_HOST) for taint in taints))


def _of_parts(name: str) -> Transfer:
    """Return the transfer of what makes an address, *name*, of parts by their names: the host is what chooses the server."""
    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        if arguments.starred is not None:
            return None
        made = Ref(name, arguments.node)
        taints = [
            value.taints if part in HOSTS else escaped(made, value) for part, value in arguments.keywords.items()]
        if arguments.positional:
            taints.append(_leading(made, arguments.positional[0]))
        return Value((made,), False, (arguments.receiver or UNKNOWN).taints.union(*taints))

    return transfer


def _leading(made: Ref, address: Value) -> Taints:
    """Return the taints of *made*, an address that was made of the text *address*: what is behind its host is escaped."""
    fixed = not address.unknown and all(isinstance(item, Text) and FIXED_HOST.match(item.prefix) for item in address.items)
    return escaped(made, address) if fixed else address.taints


def _joined_to(name: str) -> Transfer:
    """Return the transfer of what follows a reference from an address, *name*, to another."""
    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        reference = arguments.get(0, "url")
        if arguments.receiver is None or reference is None:
            return None
        made = Ref(name, arguments.node)
        leads = [_leading(made, value) for row in texts(reference) for value in _followed(const("https://host/"), row)]
        return Value((made,), False, arguments.receiver.taints.union(*leads))

    return transfer


ADDRESSES: Dict[str, Transfer] = {
    "httpx.URL": _of_parts("httpx.URL()"),
    "httpx.URL().copy_with": _of_parts("httpx.URL()"),
    "httpx.URL().join": _joined_to("httpx.URL()"),
    "starlette.requests.Request().url.replace": _of_parts("starlette.requests.Request().url"),
    "urllib.parse.urljoin": _joined,
    "urllib.parse.urlparse()._replace": _changed_address,
    "urllib.parse.urlsplit()._replace": _changed_address,
    "urllib.parse.urlunparse": _address,
    "urllib.parse.urlunsplit": _address,
    "yarl.URL": _of_parts("yarl.URL()"),
    "yarl.URL().join": _joined_to("yarl.URL()"),
    "yarl.URL.build": _of_parts("yarl.URL()"),
}
