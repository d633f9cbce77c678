"""What functions make of addresses: parts put together, others replaced, one followed from another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, FrozenSet, Iterator, Optional, Tuple, Union
from urllib.parse import urljoin

from flake8_secure.dataflow.arguments import Arguments, Transfer
from flake8_secure.dataflow.constants import fold
from flake8_secure.dataflow.embedding import escaped
from flake8_secure.dataflow.methods import HOSTS
from flake8_secure.dataflow.operators import concatenated
from flake8_secure.dataflow.pieces import Piece, fixes_host, piece, texts
from flake8_secure.dataflow.taints import ANY_PATH, CLEAN, IN_ROUTE, OWN_URL, RELATIVE, Taints
from flake8_secure.dataflow.values import UNKNOWN, Hole, Ref, Text, Value, const, join, unknown
from flake8_secure.models.library import OF_MACHINE
from flake8_secure.models.sanitizers import QUOTED_START
from flake8_secure.regex import regex

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls

_HOSTLESS = frozenset(("guard:hostless",))
_WITH_PATH = frozenset(("guard:with-path",))
_OWN_HOST = frozenset(("guard:host",))
# What begins with one slash, and no second one: of a path that `urlparse()` has found there are no tabs in between.
_ON_OWN_HOST = frozenset(("guard:root", "guard:single"))
# What stands behind one slash and has none in front, but maybe a tab or a backslash, which browsers take for none and for one.
_BEHIND_ONE = frozenset(("guard:behind-one",))
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


def _with_own_host(name: str, place: int, keyword: str) -> Transfer:
    """Return the transfer of what gives an address, *name*, whose host, at *place* or *keyword*, is the program's own."""
    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        host = arguments.get(place, keyword)
        if host is None or host.taints or host.exact is not None and not host.only:
            return None
        taints = arguments.taints.union(() if arguments.receiver is None else arguments.receiver.taints)
        return Value((Ref(name, arguments.node),), False, frozenset(taint.passing(_OWN_HOST) for taint in taints))

    return transfer


def _of_parts(name: str, hosts: FrozenSet[str] = HOSTS) -> Transfer:
    """Return the transfer of what makes an address, *name*, of parts by their names: *hosts* are what chooses the server."""
    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        if arguments.starred is not None:
            return None
        made = Ref(name, arguments.node)
        taints = [
            value.taints if part in hosts else escaped(made, value) for part, value in arguments.keywords.items()]
        if arguments.receiver is not None and hosts.isdisjoint(arguments.keywords):
            taints = [frozenset(taint.passing(_OWN_HOST) for taint in given) for given in taints]
        if arguments.positional:
            taints.append(_leading(made, arguments.positional[0]))
        return Value((made,), False, (arguments.receiver or UNKNOWN).taints.union(*taints))

    return transfer


def _as_asked(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`URL(scope=scope)`: the address that was asked for, with its scheme and host in front."""
    scope = arguments.keywords.get("scope")
    return None if scope is None else Value(
        (Ref("starlette.requests.Request().url", arguments.node),), False, frozenset(
            taint.passing(OWN_URL) for taint in scope.taints))


def _leading(made: Ref, address: Value) -> Taints:
    """Return the taints of *made*, an address that was made of the text *address*: what is behind its host is escaped."""
    naming = address.loose.union(*(taints for item in address.items if isinstance(item, Text) for taints in naming_host(item)))
    return naming | escaped(made, address.with_taints(address.taints - naming))


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


def _is_scheme(text: Text) -> bool:
    """Tell whether what *text* starts with is a scheme: its second part goes on with `://`."""
    return len(text.parts) > 1 and isinstance(text.parts[1], str) and text.parts[1].startswith("://")


# A scheme and what reads like a whole host: what the program itself puts behind it is the path.
_WHOLE_HOST = regex(r"(?i)[a-z][a-z0-9+.-]*://[^/?#\\@]*(?:[\w-]\.[a-z]{2,}|\.\d+|\blocalhost|:\d+|\])\Z")
# What follows a whole address: a path, or one more parameter of a query.
_BEYOND = regex(r"/(?!/)|&[\w=]|&\Z")
# A scheme, and a host that goes on.
_OPEN_HOST = regex(r"(?i)[a-z][a-z0-9+.-]*://[^/?#\\@]*\Z")
_BEFORE_HOST = regex(r"(?i)(?:[a-z][a-z0-9+.-]*:)?//")
_ENDING = frozenset(("guard:ending",))
_LEAVING_SLASHES = frozenset(("urllib.parse.quote",))
# What says that a path begins with a slash.
_ROOTED = frozenset(("guard:below-root", "guard:root", "rooted"))
_QUOTING = frozenset(("urllib.parse.quote", "urllib.parse.quote_plus", "urllib.parse.urlencode"))


def _ends_host(known: str, behind: Tuple[Union[str, Hole], ...]) -> bool:
    """Tell whether the hole between *known* and *behind* ends the name of a host: `"https://" + name + "/"`.

    Escaped for a URL, `evil.example` still is what it was; with an end of our own it names no other host.
    """
    return _OPEN_HOST.match(known) is not None and not any(isinstance(part, str) and "@" in part for part in behind) and (
        not behind or isinstance(behind[0], str) and behind[0].startswith(("/", "?", "#", ":")))


def _of_own_host(hole: Hole, known: str) -> bool:
    """Tell whether *hole* behind *known* is a path on the own host, or the address that was asked for."""
    if known == "/":
        return all("stripped:/" in taint.through for taint in hole.taints)  # no second slash or backslash follows
    if _BEFORE_HOST.fullmatch(known):
        return bool(hole.taints) and all("own-host" in taint.through for taint in hole.taints)
    if not known and fixes_host(hole):
        return True
    return bool(hole.taints) and not known.endswith((":", "/")) and all(
        not (_ROOTED if known else OWN_URL).isdisjoint(taint.through) for taint in hole.taints)


def _may_lead_on(taints: Taints) -> Taints:
    """Return *taints* of what begins an address and ends like a host: behind another one, that may be a path."""
    if any("guard:ending" in taint.through for taint in taints):
        return frozenset(taint.without(_ENDING) for taint in taints)
    return taints


def _adds_slash(hole: Hole, known: str, behind: Tuple[Union[str, Hole], ...]) -> bool:
    """Tell whether a slash is put behind any path that was asked for, `//evil.example` too: `request.path + "/"`."""
    return not known and behind == ("/",) and any(
        ANY_PATH <= taint.through and not IN_ROUTE <= taint.through for taint in hole.taints)


def begun(taints: Taints) -> Taints:
    """Return *taints* of what an address begins with: `quote()` leaves slashes."""
    taints = _may_lead_on(taints)
    leaving = frozenset(
        taint for taint in taints if _LEAVING_SLASHES <= taint.through and taint.through.isdisjoint(_QUOTING - _LEAVING_SLASHES))
    return taints - leaving | frozenset(
        taint.without(_LEAVING_SLASHES).passing(frozenset((QUOTED_START,))) for taint in leaving) if leaving else taints


def naming_host(text: Text) -> Iterator[Taints]:
    """Yield the taints of what stands in *text* before its host is fixed."""
    known = ""
    for place, part in enumerate(text.parts):
        if isinstance(part, str):
            known += part
            continue
        if FIXED_HOST.match(known) or not part.taints and _WHOLE_HOST.match(known):
            return
        if not known and not _is_scheme(text) and all(taint.kind in OF_MACHINE for taint in part.taints):
            yield part.taints  # an address of the program's own, or one that who runs it has chosen
            return
        behind = text.parts[place + 1:]
        if _of_own_host(part, known) and not _adds_slash(part, known, behind):
            return
        if _ends_host(known, behind):
            yield frozenset(taint.without(_QUOTING) for taint in part.taints)
        elif known == "/":
            yield frozenset(
                taint.passing(_ON_OWN_HOST if ".path" in taint.path else _BEHIND_ONE) if RELATIVE <= taint.through else taint
                for taint in begun(part.taints))
        elif _adds_slash(part, known, behind):
            yield frozenset(taint.without(OWN_URL | IN_ROUTE) for taint in part.taints)
        elif not known:
            yield _may_lead_on(part.taints)
        else:
            yield part.taints
        if not known and behind and isinstance(behind[0], str) and _BEYOND.match(behind[0]):
            return  # whatever the address is, its host ends here
        known += "x"


# What furl makes the beginning of an address of: a path may begin with two slashes.
_BEGINNING = HOSTS | {"origin", "path", "scheme", "url"}


def _of_route(flow: Calls, arguments: Arguments) -> None:
    """`resolve(path)` of Django, which raises where no route of the own site has the path, be it that of a whole address."""
    flow.check(frozenset(taint for taint in arguments.taints if taint.path[-1:] != (".path",)), "url")
    for taint in arguments.taints:
        if taint.path[-1:] == (".path",):
            flow.state.guard(taint.origin, taint.path[:-1], _WITH_PATH)


ADDRESSES: Dict[str, Transfer] = {
    "django.urls.resolve": _of_route,
    "furl.furl": _of_parts("furl.furl()", _BEGINNING),
    "httpx.URL": _of_parts("httpx.URL()"),
    "httpx.URL().copy_with": _of_parts("httpx.URL()"),
    "httpx.URL().join": _joined_to("httpx.URL()"),
    "starlette.datastructures.URL": _as_asked,
    "starlette.requests.Request().url.replace": _of_parts("starlette.requests.Request().url"),
    "urllib.parse.ParseResult": _with_own_host("urllib.parse.ParseResult()", 1, "netloc"),
    "urllib.parse.SplitResult": _with_own_host("urllib.parse.SplitResult()", 1, "netloc"),
    "urllib.parse.urljoin": _joined,
    "urllib.parse.urlparse()._replace": _changed_address,
    "urllib.parse.urlsplit()._replace": _changed_address,
    "urllib.parse.urlunparse": _address,
    "urllib.parse.urlunsplit": _address,
    "yarl.URL": _of_parts("yarl.URL()"),
    "yarl.URL().join": _joined_to("yarl.URL()"),
    "yarl.URL().with_host": _with_own_host("yarl.URL()", 0, "host"),
    "yarl.URL.build": _of_parts("yarl.URL()"),
}
