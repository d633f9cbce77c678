"""What the methods of texts return."""

from __future__ import annotations

import string
from itertools import islice
from typing import TYPE_CHECKING, List, Optional, Pattern, Tuple

from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.computing import text_method
from flake8_secure.dataflow.constants import represented
from flake8_secure.dataflow.matching import marks_without
from flake8_secure.dataflow.methods import MEASURES
from flake8_secure.dataflow.operators import concatenated
from flake8_secure.dataflow.pieces import Piece, piece, put_into_text, templates_of
from flake8_secure.dataflow.taints import (
    AS_ASKED, BELOW_ROOT, CLEAN, FILLED_IN, IN_ROUTE, LINE, NORMAL, OWN_URL, PIECES, RELATIVE, Taint, Taints, each, unquoted,
    is_beheaded, whole_addresses, without_beginning, without_scheme,
)
from flake8_secure.dataflow.values import (
    IN_MEMORY,
    UNKNOWN,
    Const,
    Contents,
    Hole,
    Possibility,
    Text,
    Value,
    beginning,
    const,
    flattened,
    join,
    known_text,
    some_number,
    some_text,
    starting,
    unknown,
)
from flake8_secure.models.sanitizers import SHELL_QUOTING
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import NUMBER_FORMATS, number_in

if TYPE_CHECKING:
    from flake8_secure.dataflow.objects import Objects

# Functions of one text that can be computed where the text is known.
_FOLDED = frozenset((
    "capitalize", "casefold", "center", "decode", "encode", "endswith", "expandtabs", "find", "hex", "isalnum",
    "isalpha", "isdigit", "index", "ljust", "lower", "lstrip", "replace", "rfind", "rjust", "rstrip", "startswith",
    "strip", "swapcase", "title", "upper", "zfill", "removeprefix", "removesuffix", "count", "format",
))
# What may take the beginning away.
_BEHEADING = frozenset(("lstrip", "partition", "removeprefix", "replace", "rpartition", "rsplit", "split"))
_BREAKS = ("\n", "\r", "\r\n", "\t")
# What neither a slash nor a backslash begins, which browsers take for one.
BEHIND_SLASH = frozenset(("stripped:/",))
# A backslash is `%5C` in there, or is none of those that browsers send.
_WITHOUT_BACKSLASH = AS_ASKED | {"urllib.parse.quote", "urllib.parse.quote_plus", "urllib.parse.urlencode"}
# What no dot begins.
_NO_DOTS = frozenset(("guard:dots",))
_NO_SLASHES = frozenset(("guard:segment", "replace:/"))
# The scheme of an address that a browser asks for, with or without what stands between it and the host.
_SCHEME = regex(r"(?:http|ws)s?(?::(?://)?)?")
_HOST = regex(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?::\d+)?")
_PATH = regex(r"/[^/\\]")
# What begins a placeholder, and is in no scheme or host.
_BRACES = ("$", "{", "<")
# What names a placeholder for the host of an address.
_OF_HOST = regex(r"(?i)base|domain|endpoint|host|netloc|origin|protocol|scheme|server|site|ur[il]")
# Who cuts slashes off the path that was asked for takes any, `//evil.example/` too, and sends the browser there.
_OF_OWN_HOST, _OF_SLASH = OWN_URL | IN_ROUTE, frozenset(("guard:root",))
_ROOTED = frozenset(("rooted",))
# What may take the quotes away that make a text harmless for a shell.
_TAKING = frozenset(("lstrip", "removeprefix", "removesuffix", "replace", "rstrip", "strip"))


def _cut(receiver: Value, name: str, arguments: Arguments) -> Value:
    """Return *receiver* without what the method *name* may take away of it: its quotes, its beginning."""
    if name not in _TAKING and name not in _BEHEADING:
        return receiver
    only = str(getattr(arguments.get(0), "only", ""))
    if name in _TAKING and "'" in only:
        receiver = receiver.with_taints(frozenset(taint.without(SHELL_QUOTING) for taint in receiver.taints))
    if name in _BEHEADING and not (name == "replace" and (
            _are_of(_SCHEME, arguments) or _are_of(_HOST, arguments) or _are_paths(arguments) or _is_placeholder(arguments)
            or _joins_lines(arguments))) \
            or name == "strip" and "/" in only:
        cut = without_scheme if _cuts_scheme(name, arguments) else without_beginning
        kept = CLEAN
        if name == "replace":
            kept = whole_addresses(receiver.taints) if _cuts_path(arguments) else _rooted_anew(receiver.taints, arguments)
        receiver = receiver.with_taints(cut(receiver.taints - kept) | kept)
    return receiver


def _stripped(taints: Taints, name: str, arguments: Arguments) -> Taints:
    """Return *taints* of a text of which the method *name* may strip slashes."""
    only = str(getattr(arguments.get(0), "only", ""))
    if name in ("lstrip", "strip"):
        passed = RELATIVE if "/" in only else frozenset()
        if passed and "\\" in only:
            passed |= BEHIND_SLASH
        return frozenset(
            taint.passing(BELOW_ROOT | passed if taint.through & NORMAL else passed)
            .passing(BEHIND_SLASH if passed and taint.through & _WITHOUT_BACKSLASH else frozenset())
            .passing(_NO_DOTS if "." in only else frozenset())
            for taint in taints)
    if name == "rstrip" and "/" in only:
        return frozenset(
            taint.without(_OF_OWN_HOST).passing(_OF_SLASH) if AS_ASKED & taint.through > IN_ROUTE & taint.through else taint
            for taint in taints)
    return taints


def _split_address(flow: Objects, whole: Value, rest: Value, name: str, arguments: Arguments) -> Optional[Value]:
    """Return the pieces of the address *whole*, split behind its scheme or its host; None where that makes no difference.

    *rest* is what it is without its beginning.
    """
    at = arguments.get(0)
    if at is not None and at.only == "://" and name in ("split", "partition"):
        scheme, behind = unknown(rest.taints), unknown(without_scheme(whole.taints))
        if name == "partition":
            return flow.make(arguments.node, Contents("tuple", ((0, scheme), (1, at), (2, behind))))
        if behind.taints != scheme.taints:
            more = scheme if arguments.get(1, "maxsplit") is None else None
            return flow.make(arguments.node, Contents("list", ((0, scheme), (1, behind)), more))
    if rest.taints != whole.taints and at is not None and (  # the host stands in the first piece
            at.only in ("?", "#") or isinstance(at.only, str) and "/" not in at.only and is_beheaded(rest.taints)):
        first, others = unknown(whole.taints), unknown(rest.taints)
        if name == "partition":
            return flow.make(arguments.node, Contents("tuple", ((0, first), (1, at), (2, others))))
        return flow.make(arguments.node, Contents("list", ((0, first),), others))
    return None


def string_method(flow: Objects, receiver: Value, name: str, arguments: Arguments) -> Optional[Value]:
    """Return what a method of a text returns; None where *name* is not one of those."""
    whole = receiver.with_taints(unquoted(receiver.taints))
    receiver = _cut(whole, name, arguments)
    if name == "format":
        return formatted(flow, receiver, arguments)
    if name == "join":
        return joined(flow, receiver, arguments)
    if name in MEASURES:
        folded = _folded(receiver, name, arguments)
        return UNKNOWN if folded is None else folded
    if name in _FOLDED:
        folded = _folded(receiver, name, arguments)
        if folded is not None:
            return folded
        if name in ("encode", "decode"):
            if name == "encode" and str(getattr(arguments.get(0, "encoding"), "only", "")).replace("-", "_") == "unicode_escape":
                return unknown(frozenset(taint.passing(LINE) for taint in receiver.taints))
            texts = all(isinstance(item, Text) for item in receiver.items)
            return Value(receiver.items, receiver.unknown, receiver.taints) if texts else unknown(receiver.taints)
        if name == "replace":
            return _replaced(receiver, arguments)
        start = _kept_start(receiver, name, arguments)
        taints = _stripped(receiver.taints, name, arguments)
        return starting(start, taints) if start else unknown(taints)
    if name in ("split", "rsplit", "splitlines", "partition", "rpartition"):
        return _split_address(flow, whole, receiver, name, arguments) or split(flow, receiver, name, arguments)
    if name == "translate":
        return _translated(flow, receiver, arguments)
    if name == "format_map":
        return _formatted_by(flow, receiver, arguments)
    return None


def _are_of(kind: Pattern[str], arguments: Arguments) -> bool:
    """`url.replace("http://", "https://", 1)`, `url.replace("example.org", "www.example.org")`: one stays in place of another.

    The host behind the scheme stays, and one of the program's own is as good.
    """
    return all(kind.fullmatch(str(getattr(arguments.get(place), "only", ""))) for place in (0, 1))


def _cuts_scheme(name: str, arguments: Arguments) -> bool:
    """`url.removeprefix("http://")`, `url.replace("http://", "")`."""
    new = arguments.get(1)
    start = getattr(arguments.get(0), "only", None) if name == "removeprefix" or name == "replace" and (
        new is not None and new.only == "") else None
    return isinstance(start, str) and start.endswith("://") and _SCHEME.fullmatch(start) is not None


def _joins_lines(arguments: Arguments) -> bool:
    """`url.replace("\\n", "")`, which browsers do themselves."""
    old, new = arguments.get(0), arguments.get(1)
    return old is not None and new is not None and old.only in _BREAKS and new.only == ""


def _is_placeholder(arguments: Arguments) -> bool:
    """`url.replace("{lang}", language)`: neither a scheme nor a host has a brace in it."""
    old = getattr(arguments.get(0), "only", None)
    return isinstance(old, str) and old.startswith(_BRACES)


def _are_paths(arguments: Arguments) -> bool:
    """`url.replace("/users/me", f"/users/{number}")`, `url.replace(f"/{key}/", "/users/")`: a path in place of a path."""
    items = [value.single for value in map(arguments.get, (0, 1)) if value is not None]
    return len(items) == 2 and all(
        item is not None and (_PATH.match(beginning(item) or "") or place == 0 and isinstance(item, Text) and item.prefix == "/")
        for place, item in enumerate(items))


# What makes other letters of a text, and what takes something away at its end.
_SPELLING = frozenset(("casefold", "lower", "swapcase", "upper"))
_TAKING_ENDS = frozenset(("removesuffix", "rstrip", "strip"))


def _kept_start(receiver: Value, name: str, arguments: Arguments) -> str:
    """Return how what the method *name* leaves of *receiver* begins: `f"/images/{name}".rstrip("/")`."""
    item = receiver.single
    if not isinstance(item, Text) or not item.prefix or receiver.unknown or arguments.keywords or arguments.starred is not None:
        return ""
    if name in _SPELLING:
        return str(getattr(item.prefix, name)())
    given = arguments.get(0)
    only = None if given is None else given.only
    if name not in _TAKING_ENDS or given is not None and not isinstance(only, str):
        return ""
    if name == "removesuffix":
        return item.prefix[:max(0, len(item.prefix) - len(str(only)))]
    return str(getattr(item.prefix, name)(only))


def _cuts_path(arguments: Arguments) -> bool:
    """`url.replace("/v1", "", 1)`, `url.replace("/logout", "/")`: of an address with a host less of its path is left."""
    old, new = arguments.get(0), arguments.get(1)
    return old is not None and new is not None and new.only in ("", "/") and _PATH.match(str(old.only)) is not None


def _rooted_anew(taints: Taints, arguments: Arguments) -> Taints:
    """`path.replace("/", "/en/", 1)`: return those of *taints* that are paths from the root, and stay that."""
    old, new = arguments.get(0), arguments.get(1)
    return frozenset(taint for taint in taints if _ROOTED <= taint.through) if old is not None and old.only == "/" \
        and new is not None and _PATH.match(str(new.only)) is not None else CLEAN


def _folded(receiver: Value, name: str, arguments: Arguments) -> Optional[Value]:
    return None if arguments.keywords or arguments.starred is not None else text_method(receiver, name, arguments.positional)


_BACKSLASH = frozenset(("replace:\\",))


def _replaced(receiver: Value, arguments: Arguments) -> Value:
    """Return the receiver with some text replaced, having passed `replace:` and that text."""
    old, new = arguments.get(0), arguments.get(1)
    taints = receiver.taints
    known = None if old is None else old.only
    if isinstance(known, (bytes, str)):
        gone = known if isinstance(known, str) else known.decode("latin-1")
        name = frozenset(("replace:" + gone,))
        # `text.replace("'", "\\'")`: a backslash of the sender's own in front takes away the meaning of the one put there.
        loose = new is not None and new.only in ("\\" + gone, b"\\" + gone.encode("latin-1", "replace"))
        taints = frozenset(
            taint if loose and _BACKSLASH.isdisjoint(taint.through) else taint.passing(name) for taint in taints)
        if new is not None and "/" in str(new.only):
            taints = frozenset(taint.without(_NO_SLASHES) for taint in taints)
        if taints and new is not None and isinstance(new.only, str) and not receiver.unknown:
            starts = {_with_replaced(one.prefix, gone, new.only) if isinstance(one, Text) else "" for one in receiver.items}
            return join(starting(start, taints) for start in sorted(starts)) if starts and all(starts) else unknown(taints)
    if new is None or not new.taints:
        return unknown(taints)
    if _fills_own(receiver, old):
        return put_into_text(CLEAN, taints | flattened(new).taints)
    filled_in = not taints and old is not None and not old.taints and not list(receiver.constants)
    return unknown(frozenset(taint.passing(FILLED_IN) for taint in new.taints) if filled_in else taints | new.taints)


def _fills_own(receiver: Value, old: Optional[Value]) -> bool:
    """Tell whether *old* is a placeholder, of no host, in a template whose beginning is not known, and the program's own."""
    item = None if old is None else old.single
    return item is not None and (beginning(item) or "").startswith(_BRACES) and not _OF_HOST.search(known_text(item) or "") and (
        not receiver.loose and not any(
            isinstance(one, Text) and isinstance(one.parts[0], Hole) and one.parts[0].taints for one in receiver.items))


def _translated(flow: Objects, receiver: Value, arguments: Arguments) -> Value:
    """Return what `text.translate(table)` leaves, without the characters that the table is known to replace."""
    table = flow.sole(arguments.get(0) or UNKNOWN)
    entries = () if table is None else table.entries
    put = {key: value.only for key, value in entries if isinstance(key, int) and value.exact is not None}
    marks = marks_without({
        chr(key) for key, text in put.items() if text is None or isinstance(text, str) and chr(key) not in text})
    return unknown(frozenset(taint.passing(marks) for taint in receiver.taints) | arguments.taints)


def _with_replaced(start: str, old: str, new: str) -> str:
    """Return how a text begins that began with *start* before *new* replaced *old*, as far as that is known."""
    before, found, _ = start.partition(old) if old else ("", "", "")
    # What follows may complete what is replaced.
    return before + new if found else start[:max(0, len(start) - len(old) + 1)] if old else ""


def split(flow: Objects, receiver: Value, name: str, arguments: Arguments) -> Value:
    """Return the pieces of a text: a list whose items come from the text."""
    constant = receiver.exact
    if constant is not None and isinstance(constant.value, str):
        constants = [value.exact for value in arguments.positional]
        if all(one is not None for one in constants) and not arguments.keywords:
            try:
                parts = getattr(constant.value, name)(*(one.value for one in constants if one is not None))
            except (TypeError, ValueError):
                return UNKNOWN
            kind = "tuple" if "partition" in name else "list"
            return flow.make(arguments.node, Contents(kind, tuple(enumerate(const(part) for part in parts[:64]))))
    at = arguments.get(0)
    if name in ("split", "splitlines") and at is None and not arguments.keywords:
        receiver = receiver.with_taints(frozenset(taint.passing(LINE) for taint in receiver.taints))
    if name == "split" and not arguments.keywords and (at is None or len(arguments.positional) == 1 and at.only == " "):
        return words_of(flow, receiver, arguments)
    sign = None if at is None else at.only
    if not isinstance(sign, str):
        return unknown(receiver.taints)
    passed = RELATIVE if sign == "/" else frozenset()  # no piece has a slash
    if name in ("partition", "rpartition"):
        before, behind = (
            unknown(frozenset(taint.passing(passed).below(place) for taint in receiver.taints)) for place in (0, 2))
        return flow.make(arguments.node, Contents("tuple", ((0, before), (1, const(sign)), (2, behind))))
    if name in ("split", "rsplit") and len(arguments.positional) == 1 and not arguments.keywords:
        passed |= {PIECES + sign}
    return unknown(frozenset(taint.passing(passed) for taint in receiver.taints))


def words_of(flow: Objects, value: Value, arguments: Arguments) -> Value:
    """Return the list of the words of a text: those at its beginning are known, as far as nothing unknown can change them."""
    rows = [first_words(item) for item in value.items] if not value.unknown else []
    known = [join(map(const, words)) for words in islice(zip(*rows), _WORDS)]
    if not known:
        return unknown(value.taints)
    return flow.make(arguments.node, Contents("list", tuple(enumerate(known)), unknown(value.taints)))


# So many words of a command are told apart.
_WORDS = 64


def first_words(text: Possibility) -> List[str]:
    """Return the words that *text* begins with, as far as nothing unknown can change them."""
    if isinstance(text, Const):
        return text.value.split() if isinstance(text.value, str) else []
    if not isinstance(text, Text):
        return []
    words = text.prefix.split()
    return words if text.prefix[-1:].isspace() else words[:-1]


def joined(flow: Objects, receiver: Value, arguments: Arguments) -> Value:
    """Return `separator.join(parts)`."""
    parts = arguments.get(0)
    if parts is None:
        return UNKNOWN
    contents = flow.sole(parts)
    if contents is not None and contents.rest is None and contents.kind in ("list", "tuple"):
        row: List[Value] = []
        for _, value in contents.entries:
            if row:
                row.append(receiver)
            row.append(value)
        return concatenated(row) if row else const("")
    if contents is not None and contents.kind == "dict":
        return some_text(receiver.taints | contents.key_taints)
    taints = each(parts.taints) if contents is None else parts.taints | contents.everything.taints
    if contents is None and not IN_MEMORY.isdisjoint(parts.names):
        taints = flow.element(parts).taints  # its lines
    gone = LINE if "\n" in str(receiver.only) else RELATIVE if "/" in str(receiver.only) else frozenset()
    taints = frozenset(_put_together(taint.without(gone), receiver.only) for taint in taints)
    if contents is not None and contents.rest is not None and contents.kind in ("list", "tuple") and contents.entries:
        row = [value for _, value in contents.entries for value in (receiver, value)][1:]
        rest = frozenset(taint.without(gone) for taint in contents.rest.taints)
        return concatenated([*row, some_text(rest | receiver.taints)])
    if contents is not None and not taints and _plain(contents.everything):
        # However many they are, all are known texts.
        return some_number()
    return some_text(taints | receiver.taints)


def _put_together(taint: Taint, separator: object) -> Taint:
    """Return *taint*, of the pieces of a text, as that of the text with *separator* in place of what was between them."""
    signs = [mark[len(PIECES):] for mark in taint.through if mark.startswith(PIECES)]
    if not signs:
        return taint
    gone = [f"replace:{sign}" for sign in signs if isinstance(separator, str) and sign not in separator]
    return taint.without(frozenset(PIECES + sign for sign in signs)).passing(frozenset(gone))


def _plain(value: Value) -> bool:
    return not value.unknown and all(isinstance(item, Const) for item in value.items)


def formatted(flow: Objects, receiver: Value, arguments: Arguments) -> Value:
    """Return `template.format(...)`."""
    templates = templates_of(receiver)
    if not templates:
        return put_into_text(receiver.taints, CLEAN.union(*(flow.spelled(value).taints for value in arguments.values)))
    return join([_formatted(flow, parts, arguments) for parts in templates])


def _formatted_by(flow: Objects, receiver: Value, arguments: Arguments) -> Value:
    """Return `template.format_map(mapping)`: of a dictionary that stands there, what the template names."""
    contents = flow.sole(arguments.get(0) or UNKNOWN)
    if contents is None or contents.kind != "dict" or contents.rest is not None:
        return unknown(receiver.taints | arguments.taints)
    named = {key: value for key, value in contents.entries if isinstance(key, str)}
    return formatted(flow, receiver, arguments.of(None, [], named))


def _formatted(flow: Objects, parts: Tuple[Piece, ...], arguments: Arguments) -> Value:
    try:
        fields = [field for part in parts for field in (
            _FORMATTER.parse(part) if isinstance(part, str) else [(part, None, None, None)])]
    except ValueError:
        return unknown(arguments.taints.union(*(part.taints for part in parts if isinstance(part, Hole))))
    row: List[Value] = []
    position = 0
    for literal, field, spec, conversion in fields:
        row.append(piece(literal))
        if field is None:
            continue
        name = field
        rest = ""
        for number, character in enumerate(field):
            if character in ".[":
                name, rest = field[:number], field[number:]
                break
        given = number_in(name)
        if not name:
            value = arguments.get(position)
            position += 1
        elif given is not None:
            value = arguments.get(given)
        else:
            value = arguments.keywords.get(name)
            if value is None:
                value = arguments.starred
        if value is None:
            value = UNKNOWN
        if rest:
            contents = flow.sole(value)
            key = rest[1:-1] if rest.startswith("[") and rest.endswith("]") else rest if rest.startswith(".") else None
            place = None if key is None else number_in(key)
            held = None if contents is None or key is None else contents.get(key if place is None else place)
            value = held if held is not None else unknown(value.taints)
        if spec and spec[-1] in NUMBER_FORMATS:
            value = some_number()
        elif conversion in ("r", "a"):
            value = represented(value)
        elif spec:
            value = some_text(value.taints)
        elif not rest:
            value = flow.spelled(value)
        row.append(value)
    return concatenated(row)


_FORMATTER = string.Formatter()
