"""What of a value does harm in a place: all of it, or what stands at a certain place in a text."""

from __future__ import annotations

from typing import Callable, Iterator, Tuple

from flake8_secure.dataflow.addresses import begun, naming_host
from flake8_secure.dataflow.methods import is_from_json
from flake8_secure.dataflow.pieces import in_doubt
from flake8_secure.dataflow.taints import (
    CLEAN, EACH, ENVIRONMENTS, OF_CLASS, UNESCAPED, UPLOAD, Taint, Taints, is_put_at_key, looked_up,
)
from flake8_secure.dataflow.values import Const, Contents, Hole, Possibility, Ref, Text, Value
from flake8_secure.models.plain import DECLARED
from flake8_secure.models.sanitizers import KEPT_BY_SERVERS, SAID_BY_PLATFORMS, SHELL_QUOTING
from flake8_secure.regex import regex

_QUOTES = ("'", '"')
_ESCAPED = regex(r"\\.")
_QUOTE = regex("|".join(_QUOTES))
# What says that data has no quotes of another kind than is around it.
_WITHOUT_QUOTE = {
    "": frozenset(f"{mark}:{sign}" for mark in ("guard:without", "replace") for sign in _QUOTES),
    "'": frozenset(('guard:without:"', 'replace:"')), '"': frozenset(("guard:without:'", "replace:'")),
}
# What of a value's taints does harm at a sink: all of them, or those at a certain place in a text.
Harm = Callable[[Value], Taints]


def everything(value: Value) -> Taints:
    """Return all taints: any part of the value does harm."""
    return value.taints


def is_kept_by_server(taint: Taint) -> bool:
    """Tell whether the data is the path at which the server has kept what was sent."""
    return bool(taint.path) and (taint.label, *taint.place[-1:]) in KEPT_BY_SERVERS


def host(value: Value) -> Taints:
    """Return the taints that decide where a URL leads: those before its host is fixed."""
    loose = begun(value.loose)
    taints: Taints = loose if value.unknown or not value.items else CLEAN
    for item in value.items:
        if isinstance(item, Text):
            taints = taints.union(*naming_host(item))
        elif isinstance(item, Contents):
            taints = taints | item.everything.taints
        else:
            taints = taints | loose
    return taints


def asked_of_host(value: Value) -> Taints:
    """Return the taints of paths as a browser asks for them, which begin with a slash, where something comes before."""
    return frozenset(
        taint for item in value.items if isinstance(item, Text) and isinstance(item.parts[0], str)
        for part in item.parts if isinstance(part, Hole) for taint in part.taints if "asked-path" in taint.through)


def _starts_with_slash(text: Text) -> bool:
    """Tell whether *text* does, or a part of it behind what is not known: `f"{BASE}{path}"` after `path.startswith("/")`."""
    first = text.parts[0]
    return text.prefix.startswith("/") or isinstance(first, Hole) and bool(first.taints) and all(
        "guard:root" in taint.through for taint in first.taints)


def connected(value: Value) -> Taints:
    """Return the taints that decide where a client connects to: not those of a text that starts with a slash, no URL.

    Nor is it decided by what an address was joined with, as paths are: `base / name`.
    """
    items = tuple(
        item for item in value.items
        if not (isinstance(item, Text) and _starts_with_slash(item) or isinstance(item, Ref) and item.name == "pathlib.Path()"))
    if not items and value.items and not value.unknown:
        return CLEAN
    return frozenset(
        taint for taint in host(Value(items, value.unknown, value.taints, value.loose))
        if not is_said_by_platform(taint) and not is_kept_by_server(taint))


def is_said_by_platform(taint: Taint) -> bool:
    """Tell whether *taint* is that of what the service that calls a function says of itself, or of how it was set up."""
    # Of a request that nothing has verified, which has a dot in its label, the key alone says nothing.
    return not SAID_BY_PLATFORMS.isdisjoint(taint.path) or taint.path[-1:] == ("response_url",) and "." not in taint.label


def connected_by_entry(value: Value) -> Taints:
    """Return the taints that decide where a client connects to that is told by a dictionary: `{"url": url}`."""
    told = [held for _, held in entries_of(value, "url")]
    return CLEAN.union(*map(connected, told)) if told else value.taints


def address(value: Value) -> Taints:
    """Return the taints that choose a host: not those of who has written, in `data, peer = listening.recvfrom(4096)`."""
    return frozenset(
        taint for taint in value.taints
        if not (taint.label.endswith("recvfrom()") and taint.place[-1:] == (1,)) and not is_said_by_platform(taint))


def scheme(value: Value) -> Taints:
    """Return the taints that choose the scheme of a URL, and with it a local file."""
    return host(value) - host_only(value)


def host_only(value: Value) -> Taints:
    """Return the taints that decide where a URL leads whose scheme is fixed, or was looked at."""
    fixed = tuple(item for item in value.items if isinstance(item, Text) and ":" in item.prefix)
    taints = host(Value(fixed, False, value.taints)) if fixed else CLEAN
    return taints | frozenset(taint for taint in host(value) if "guard:prefix" in taint.through)


def after_host(value: Value) -> Taints:
    """Return the taints in a URL that do not decide where it leads."""
    return value.taints - host(value)


def filter_text(value: Value) -> Taints:
    """Return the taints in a text that reads like a filter of LDAP: of no other that is searched for."""
    return value.taints if any(
        isinstance(item, Text) and "(" in item.known and "=" in item.known for item in value.items) else CLEAN


def entry_name(value: Value) -> Taints:
    """Return the taints in a text that reads like the name of an entry of LDAP, `uid=...`: of no other name of a user."""
    return CLEAN.union(*(
        part.taints for item in value.items if isinstance(item, Text) and "=" in item.known
        for part in item.parts if isinstance(part, Hole)))


def text_or_keys(value: Value) -> Taints:
    """Return the taints of a text, or of the keys of a dictionary: its values are for the library to quote."""
    tables = [item for item in value.items if isinstance(item, Contents) and item.kind == "dict"]
    if value.unknown or not tables or len(tables) < len(value.items):
        return value.taints
    return frozenset().union(*(table.key_taints for table in tables))


def doubled_in_quotes(value: Value) -> Taints:
    """Return the taints of data that stands between quotes wherever it does, and whose own such quotes were replaced."""
    replaced = frozenset(taint for taint in value.taints if _REPLACED & taint.through)
    if not replaced or value.unknown or not all(isinstance(item, (Const, Text)) for item in value.items):
        return CLEAN
    return replaced - CLEAN.union(*(_unquoted(item) for item in value.items if isinstance(item, Text)))


_REPLACED = frozenset(("replace:'", 'replace:"'))


# What escapes quotes, and puts none around what it is given.
_ESCAPING = frozenset(("MySQLdb.escape_string", "pymysql.converters.escape_string"))


def escaped_in_vain(value: Value) -> Taints:
    """Return the taints of what had its quotes escaped, and stands where there are none around it, as far as is known."""
    return frozenset(
        taint.without(_ESCAPING) for item in value.items if isinstance(item, Text) and isinstance(item.parts[0], str)
        for taints, quote in _between_quotes(item) if not quote for taint in taints if _ESCAPING & taint.through)


def quoted_twice(value: Value) -> Taints:
    """Return the taints of what is quoted for a shell, and put between quotes: these end where its own begin."""
    return frozenset(
        taint.without(SHELL_QUOTING) for item in value.items if isinstance(item, Text)
        for taints, quote in _between_quotes(item) if quote for taint in taints if SHELL_QUOTING & taint.through)


def _between_quotes(text: Text) -> Iterator[Tuple[Taints, str]]:
    """Yield the taints of each unknown piece of *text*, and the quote that is open there, "" for none."""
    quote = ""
    for part in text.parts:
        if isinstance(part, Hole):
            yield part.taints, quote
            continue
        for found in _QUOTE.finditer(part if quote == "'" else _ESCAPED.sub("", part)):
            if quote in ("", found[0]):
                quote = "" if quote else found[0]


def _unquoted(text: Text) -> Taints:
    """Return the taints in *text* that stand outside of quotes, or between such ones as they may have themselves."""
    return frozenset(
        taint for taints, quote in _between_quotes(text) for taint in taints
        if not quote or "replace:" + quote not in taint.through)


def bare(value: Value) -> Taints:
    """Return the taints of a name that is chosen freely: not of one that begins or ends as the program says."""
    if value.items and not value.unknown and all(
        isinstance(item, Text) and (isinstance(item.parts[0], str) or isinstance(item.parts[-1], str)) for item in value.items
    ):
        return CLEAN
    return frozenset(taint for taint in value.taints if not _is_declared(taint))


# The first of each pair in what is gone through.
_FIELDS = ((0,), (EACH, 0))


def _is_declared(taint: Taint) -> bool:
    """Tell whether *taint* is that of a key of such fields, or of those beside data: `for key, value in data.items()`."""
    return taint.place[-1:] == (0,) and (
        taint.label.endswith(DECLARED) or is_put_at_key(taint) or taint.place in _FIELDS and OF_CLASS <= taint.through)


_IN_A_PACKAGE = regex(r"[A-Za-z_]\w*\.[\w.]*")


def module(value: Value) -> Taints:
    """Return the taints of a module that is chosen among all: not of one below a package that the program names."""
    if value.items and not value.unknown and all(
        isinstance(item, Const) or isinstance(item, Text) and isinstance(
            item.parts[0], str) and _IN_A_PACKAGE.match(item.parts[0]) for item in value.items
    ):
        return CLEAN
    return value.taints


def unvalidated(value: Value) -> Taints:
    """Return the taints of what no form has looked at."""
    return frozenset(
        taint for taint in value.taints if not taint.label.endswith(".cleaned_data") and ".cleaned_data" not in taint.path)


def doubted(value: Value, path: bool = False) -> Value:
    """Return *value* with doubts about what an unknown call gave, unless a text was made with it.

    Such a call often gives what it looked up, checked or built by the data: a row, a page, an address of our own. What a
    *path* begins with is as much in doubt: `find(name) + ".gz"`.
    """
    if any(isinstance(item, Ref) and item.name == "pathlib.Path()" for item in value.items):
        return value
    taints = in_doubt(value, path)
    return Value(value.items, value.unknown, taints, taints & value.loose | looked_up(value.loose) & taints)


def values_held(value: Value) -> Taints:
    """Return the taints of what a dictionary holds, not of the names that it is under; of anything else, all."""
    tables = [item for item in value.items if isinstance(item, Contents) and item.kind == "dict"]
    if value.unknown or not tables or len(tables) < len(value.items):
        return value.taints
    return CLEAN.union(*(item.taints for table in tables for item in (
        *(one for _, one in table.entries), *(() if table.rest is None else (table.rest,)))))


def entries_of(value: Value, *keys: str) -> Iterator[Tuple[Contents, Value]]:
    """Yield the dictionaries that *value* may be, with what they hold at any of *keys*."""
    for item in value.items:
        if isinstance(item, Contents) and item.kind == "dict":
            yield from ((item, held) for key, held in item.entries if key in keys)


# How deep queries are looked into.
_NESTING = 8
# Operators whose operand is compared as it is: `{"$eq": {"$ne": 1}}` looks for a dictionary.
_COMPARING = frozenset(("$eq", "$gt", "$gte", "$in", "$lt", "$lte", "$ne", "$nin"))
# With stages of a pipeline that only order, count and leave out.
_WITHOUT_OPERATORS = _COMPARING | {"$count", "$limit", "$sample", "$skip", "$sort", "$unset"}


def operators(value: Value, depth: int = _NESTING) -> Taints:
    """Return the taints that may bring operators into a query of MongoDB: those that none of its operators compares."""
    if value.unknown or not value.items or not depth:
        return value.taints
    taints = CLEAN
    for item in value.items:
        if isinstance(item, Contents):
            taints = taints | (CLEAN if item.rest is None else item.rest.taints)
            for key, held in item.entries:
                if item.kind != "dict" or key not in _WITHOUT_OPERATORS:
                    taints = taints | operators(held, depth - 1)
        else:
            taints = taints | value.taints
    return taints


def fields(value: Value, depth: int = _NESTING) -> Taints:
    """Return the taints of the names in a query of MongoDB, in place of fields and of operators."""
    taints = frozenset(taint for taint in whole(value) if not taint.path)
    for item in value.items if depth else ():
        if isinstance(item, Contents):
            taints = taints | (item.key_taints if item.kind == "dict" else CLEAN)
            for key, held in item.entries:
                if item.kind != "dict" or key not in _WITHOUT_OPERATORS:
                    taints = taints | fields(held, depth - 1)
    return taints


def script(value: Value, depth: int = _NESTING) -> Taints:
    """Return the taints of the JavaScript in a query of MongoDB, not of what it is called with."""
    taints = CLEAN
    for item in value.items if depth else ():
        for key, held in item.entries if isinstance(item, Contents) else ():
            if key == "$where":
                taints = taints | held.taints
            elif key in ("$function", "$accumulator"):
                codes = [code for _, code in entries_of(held, "accumulate", "body", "finalize", "init", "merge")]
                taints = taints.union(held.taints if not codes else CLEAN, *(code.taints for code in codes))
            else:
                taints = taints | script(held, depth - 1)
    return taints


def search_script(value: Value) -> Taints:
    """Return the taints of what Elasticsearch runs in a script, or in those in a query: not of their parameters."""
    taints = _sources(value)
    for item in value.items:
        taints = taints | _scripts_in(item, _NESTING)
    return taints


def _sources(script: Value) -> Taints:
    """Return the taints of what *script*, a dictionary, holds of a program."""
    return CLEAN.union(*(source.taints for _, source in entries_of(script, "inline", "source")))


def _scripts_in(query: Possibility, depth: int) -> Taints:
    """Return the taints of the scripts at any place of *query*."""
    taints = CLEAN
    for key, held in query.entries if isinstance(query, Contents) and depth else ():
        if key == "script":
            taints = taints | _sources(held) | (held.taints if any(isinstance(one, Text) for one in held.items) else CLEAN)
        taints = taints.union(*(_scripts_in(item, depth - 1) for item in held.items))
    return taints


def instructions(value: Value) -> Taints:
    """Return the taints of the messages that tell a language model what it is for, or of all where data chooses that."""
    return orders(value) | (value.taints if any(isinstance(item, (Ref, Text)) for item in value.items) else CLEAN)


def orders(value: Value) -> Taints:
    """Return the taints of the messages in a list that tell a language model what it is for."""
    taints = CLEAN
    for item in value.items:
        if isinstance(item, Contents) and item.kind in ("list", "tuple"):
            for _, message in item.entries:
                taints = taints.union(*(
                    pair.taints for pair in message.items if isinstance(pair, Contents) and pair.kind == "tuple"
                    and pair.entries and pair.entries[0][1].only in ("system", "developer")))
                for held, content in entries_of(message, "content"):
                    role = held.get("role")
                    if role is not None and role.only in ("system", "developer"):
                        taints = taints | content.taints
    return taints


def orders_in_document(value: Value) -> Taints:
    """Return the taints of what a document of a conversation, with its `messages`, tells a language model that it is for."""
    taints = CLEAN
    for document, messages in entries_of(value, "messages"):
        system = document.get("system")
        taints = taints | orders(messages) | (CLEAN if system is None else system.taints)
    return taints


def system_instruction(value: Value) -> Taints:
    """Return the taints of what a dictionary of settings tells a language model that it is for."""
    return CLEAN.union(*(told.taints for _, told in entries_of(value, "system_instruction")))


# Mails as they came, which a server passes on: their heads are for who has sent them to write.
_MAILS = frozenset(("Envelope.content", "Envelope.original_content"))


def head(value: Value) -> Taints:
    """Return the taints in the head of a mail: those before its first empty line."""
    taints = CLEAN
    for item in value.items:
        for part in item.parts if isinstance(item, Text) else ():
            if not isinstance(part, str):
                taints = taints | part.taints
            elif "\n\n" in part.replace("\r", ""):
                break
    return frozenset(taint for taint in taints if taint.label not in _MAILS)


def lines(value: Value) -> Taints:
    """Return the taints of what may have line breaks: not of HTTP's headers, nor of a file or a mapping as a whole."""
    if not value.unknown and value.items and all(isinstance(item, Ref) for item in value.items):
        return frozenset(
            taint for taint in value.taints if (taint.path or not taint.label.endswith(_MAPPINGS)) and _has_lines(taint))
    return frozenset(taint for taint in value.taints if _has_lines(taint))


def in_xpath(value: Value) -> Taints:
    """Return the taints of a query: a quote that the data surely has not is of no use where the other one is around it."""
    within = {
        taint: taint.without(_WITHOUT_QUOTE[quote]) for item in value.items if isinstance(item, Text)
        for taints, quote in _between_quotes(item) for taint in taints}
    return frozenset(within.get(taint, taint) for taint in value.taints)


def of_no_cookie(value: Value) -> Taints:
    """Return the taints of what did not come as a cookie itself, which nobody but the browser that gets it has sent."""
    return frozenset(taint for taint in value.taints if "cookie" not in taint.label.lower())


def header_names(value: Value) -> Taints:
    """Return the taints of the names of headers, in a mapping or a list of pairs, that may have line breaks."""
    taints = CLEAN
    for item in value.items:
        if isinstance(item, Contents) and item.kind == "dict":
            taints = taints | item.key_taints
        elif isinstance(item, Contents):
            pairs = (pair for pair in item.everything.items if isinstance(pair, Contents) and pair.entries)
            taints = taints.union(*(pair.entries[0][1].taints for pair in pairs))
    return frozenset(filter(_has_lines, taints))


def _has_lines(taint: Taint) -> bool:
    on_one_line = taint.label.endswith(_ON_ONE_LINE) or taint.label.endswith(ENVIRONMENTS) and any(
        isinstance(key, str) and key.isupper() and key not in _DECODED for key in taint.path)
    if on_one_line and not UNESCAPED & taint.through:
        return False
    # A document as a whole is a dictionary or a list, and written by its repr(); a file tells its name by one.
    return not (taint.structured and not taint.path) and not (
        UPLOAD <= taint.through and not any(isinstance(key, str) and key.startswith(".") for key in taint.path))


# No server takes a line break in a header; it splits the first line of a request at blanks, and decodes none of it.
_ON_ONE_LINE = (
    ".content_type", ".get_header()", ".headers", ".mimetype", ".referrer", ".user_agent", "BaseHTTPRequestHandler.path",
    "BaseHTTPRequestHandler.requestline")
_DECODED = frozenset(("PATH_INFO", "REMOTE_USER", "SCRIPT_NAME"))


def sent(value: Value) -> Taints:
    """Return the taints of what is still a text as it was sent: of nothing that a library made of it."""
    made = [item.name for item in value.items if isinstance(item, Ref)]
    return frozenset(taint for taint in value.taints if "?" not in taint.through and all(
        name.startswith(taint.origin) for name in made))


def _is_decoded(item: Possibility) -> bool:
    """Tell whether *item* was read as JSON, or is a part of that."""
    return isinstance(item, Ref) and is_from_json(item.name)


def sent_or_decoded(value: Value) -> Taints:
    """Return the taints of what is still as it was sent, or was only read as JSON, or is a part of that."""
    decoded = any(map(_is_decoded, value.items))
    return value.taints if decoded else sent(value)


def put_in(value: Value) -> Taints:
    """Return the taints of what was put into a text of the program's: not of a text that was sent as a whole."""
    texts = [item.parts for item in value.items if isinstance(item, Text) and item.known.strip()]
    return CLEAN.union(*(part.taints for parts in texts for part in parts if isinstance(part, Hole)))


def sent_text(value: Value) -> Taints:
    """Return the taints of a text, or of what is still as it was sent or read as JSON: of no object that a library made of it."""
    return value.taints if any(isinstance(item, Text) for item in value.items) else sent_or_decoded(value)


def chosen_keys(value: Value) -> Taints:
    """Return the taints of a mapping whose keys the sender chooses, also of a copy: of no form, nor of one within another."""
    copied = [item for item in value.items if isinstance(item, Contents) and item.kind == "dict"]
    # What was copied as a whole has the names that were declared; a name may be made of what was sent all the same.
    return whole(value).union(taint for item in copied for taint in item.key_taints if not (
        taint.label.endswith(DECLARED) if item.keys is None else _is_declared(taint)))


def whole(value: Value) -> Taints:
    """Return the taints of a mapping as it came, all keys included: of JSON, or of what a request brings."""
    if not value.unknown and not any(isinstance(item, Ref) for item in value.items):
        return CLEAN
    decoded = any(map(_is_decoded, value.items))
    # What a dictionary holds that it may be as well, or is given beside it, is no mapping as it came.
    held = CLEAN.union(*(item.taints for item in value.items if isinstance(item, Contents)))
    return frozenset(
        taint for taint in value.taints - held if (decoded or taint.label.endswith(_MAPPINGS)) and "?" not in taint.through
        and not any(isinstance(key, str) and key.startswith(".") for key in taint.path))


# Sources that hold whatever the sender named.
_MAPPINGS = (
    ".GET", ".POST", ".args", ".data", ".form", ".forms", ".get_json()", ".json", ".json()", ".json_body", ".media",
    ".params", ".query", ".query_params", ".values",
)


def cells(value: Value, depth: int = 3) -> Taints:
    """Return the taints that choose how a cell starts, in rows of cells: one that starts with `=` is a formula."""
    value = doubted(value)
    taints = value.loose if value.unknown or not value.items else CLEAN
    for item in value.items:
        if isinstance(item, Contents) and depth:
            taints = taints.union(
                *(cells(held, depth - 1) for _, held in item.entries), cells(item.rest, depth - 1) if item.rest else CLEAN)
        elif not isinstance(item, Text):
            taints = taints | (CLEAN if isinstance(item, Const) else value.loose)
        elif not isinstance(item.parts[0], str):
            taints = taints | item.parts[0].taints
        elif item.parts[0].startswith(("=", "+", "-", "@")):
            taints = taints | value.taints
    return taints
