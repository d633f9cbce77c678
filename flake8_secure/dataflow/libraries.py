"""Calls of what libraries define, judged by what is known of it."""

from __future__ import annotations

import ast
from typing import FrozenSet, Optional

from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.callbacks import handed_over
from flake8_secure.dataflow.functions import Functions
from flake8_secure.dataflow.members import attributed, given_once
from flake8_secure.dataflow.methods import FILLING, LOOKUPS, MEASURES, MUTATORS
from flake8_secure.dataflow.operators import A_PATH
from flake8_secure.dataflow.pieces import OWN_PATH, OWN_SITE
from flake8_secure.dataflow.raised import QUOTING, refusal
from flake8_secure.dataflow.schemas import made_of
from flake8_secure.dataflow.transfers import TRANSFERS
from flake8_secure.dataflow.taints import (
    ASKED, CLEAN, DIRECTORY, OF_UNKNOWN, PASSED_UNKNOWN, UNESCAPED, Taint, Taints, below, content, looked_up, unquoted,
)
from flake8_secure.dataflow.values import NOTHING, Box, Ref, Value
from flake8_secure.dataflow.vouching import DIRECTORIES, OF_PATHS
from flake8_secure.models.library import FILE, NAMED, NAMING_HEADER
from flake8_secure.models.sanitizers import BROKEN_PROMISES, DECODERS, JSON, WITH_QUOTES, promised
from flake8_secure.regex import regex
from flake8_secure.syntax.names import LENGTH
from flake8_secure.syntax.nodes import callee, is_class, tail_of

# Methods that look a header up.
HEADERS = ("get", "get_all", "getheader", "get_header")
# Methods that ask a wrapped request for one of its values.
_ASKING = regex(r"(?i)^(get|read|fetch|query|form|param|arg|header|cookie|field|value|post)")
# What names a parameter or a header, and functions that find something by a request, or have a server say who asks.
_PARAMETER = regex(r"[\w .:\[\]-]+")
_FINDING_BY_REQUEST = regex(r"a?(?:authenticate|authorize_access_token)$|for_request$")
# What classes of records find their records by: `Shelf.objects.get(pk=pk)`, `Shelf.query.filter_by(name=name)`.
_OF_MODELS = (".objects", ".query")
# What other classes find an instance by: `Shelf.get(number)`.
_FINDING = regex(r"(?:^|\.)[A-Z]\w*[a-z]\w*\.(?:a?get|by|fetch|find|first|load|lookup|one|query|select)(?:_\w+)?\(\)")
_NUMBERS = frozenset(("builtins.bool", "builtins.float", "builtins.int", "decimal.Decimal", "uuid.UUID"))
# What methods without arguments have passed where nothing says whose they are: what an object does gives something new.
_ALONE = {
    "resolve": frozenset(("pathlib.Path().resolve",)), "hex": frozenset(("binascii.hexlify",)),
    **dict.fromkeys(("crawl", "execute", "perform", "process", "run"), OF_UNKNOWN),
}

# What promises something only for what it is written to: `redact(page)`.
_MASKED = frozenset(("named:found", "named:log"))
# A keyword that asks for a text without markup, and what such a text has passed.
_ESCAPING, _ESCAPED = "escape_html", frozenset(("named:html",))


class Libraries(Functions):
    """Evaluate calls of functions and methods with a qualified name."""

    def library_call(self, name: str, arguments: Arguments) -> Value:
        models, receiver = self.models, arguments.receiver
        if name in models.own_paths:
            return OWN_SITE if "_external" in arguments.keywords else OWN_PATH
        if name in models.made_sites and not arguments.taints:
            return OWN_SITE
        number = _converted(arguments) if receiver is not None and receiver.taints and name.endswith(".get") else None
        if number is not None:
            default = arguments.get(1, "default")
            return number if default is None else number | default
        taints = self.passed_through(name, self.brought(name, arguments), arguments)
        if name in QUOTING and arguments.positional and arguments.positional[0].taints:
            self.note(refusal(arguments.positional[0].taints, QUOTING[name]))
        transfer = TRANSFERS.get(name) or handed_over(models, name, arguments)
        if transfer is not None:
            self.callee = name
            value = transfer(self, arguments)  # type: ignore[arg-type]  # of `Calls`, which derives from this
            if value is not None:
                return value
        if not taints and name not in models.clean:
            taints = self.wrapped(arguments)
        if receiver is not None:
            if receiver.taints:
                taints = taints | self.asked_of_wrapper(receiver, name, arguments)
            if name.endswith(HEADERS):
                taints = taints | self.name_sent(receiver, arguments.get(0), arguments.node)
        result = self.file.resolver.canonical(name + "()") if len(name) < LENGTH else name
        kind = models.sources.get(result)
        if kind is not None and (kind != FILE or self.file.follows_local):
            taint = self.source(kind, result, arguments.node)
            if _ESCAPING in arguments.keywords and arguments.keywords[_ESCAPING].only is True:
                taint = taint.passing(_ESCAPED)
            key = arguments.get(0)
            if key is not None and key.exact is not None and kind == "remote":
                taint = taint.below(key.only)
            # What gives the name in a header: the header itself is another word for it.
            taints = frozenset(one for one in taints if one.kind != NAMED or kind != NAMED) | {taint}
        value = Value((Ref(result, arguments.node),), False, taints)
        if taints and name.endswith(".joinpath"):
            value |= A_PATH
        return value | made_for(name.rpartition(".")[2], arguments) if len(arguments.positional) == 2 else value

    def name_sent(self, headers: Value, key: Optional[Value], node: ast.AST) -> Taints:
        """Return the mark of what a server names a file: of *headers*, those of its answer, the item at *key*."""
        if key is None or headers.taints or not isinstance(key.only, str) or key.only.lower() != NAMING_HEADER:
            return CLEAN
        return frozenset((self.source(NAMED, key.only, node),))

    def brought(self, name: str, arguments: Arguments) -> Taints:
        """Return the taints that the function or method *name* is given by its arguments and its receiver."""
        taints, receiver, tail = arguments.taints, arguments.receiver, name.rpartition(".")[2]
        for value in arguments.positional:
            # What a name was put into after it was made: `row.append(name)`, `repr(row)`.
            if value.items and value.items[0].__class__ is Box and self.models.explains(name):
                taints = taints | self.spelled(value).taints
        if name in FILLING and isinstance(arguments.node, ast.Call) and isinstance(arguments.node.func, ast.Attribute):
            self.taint_root(arguments.node.func.value, taints)
            return taints if receiver is None else taints | receiver.taints
        if receiver is not None and receiver.taints:
            if tail in LOOKUPS and not (tail in MEASURES and self.is_sent_text(name, receiver)):
                return held_at(tail, receiver, arguments)
            part = picked(receiver.taints, tail, arguments)
            return CLEAN if tail in MEASURES else taints | attributed(part, tail, arguments.node)
        if tail in LOOKUPS and receiver is not None and ("()" in name or name.removesuffix("." + tail).endswith(_OF_MODELS)):
            return CLEAN
        if tail in MUTATORS and "()" in name and name not in TRANSFERS \
                and isinstance(arguments.node, ast.Call) and isinstance(arguments.node.func, ast.Attribute):
            self.taint_root(arguments.node.func.value, taints)
        return taints

    def is_sent_text(self, method: str, receiver: Value) -> bool:
        """Tell whether *receiver* is a text that a request holds, and *method* so that of texts: `request.args["q"].find`."""
        return not receiver.unknown and all(
            not taint.structured and method.startswith(taint.origin.partition("@")[0]) for taint in receiver.taints)

    def passed_through(self, name: str, taints: Taints, arguments: Arguments) -> Taints:
        """Return *taints* as the function *name* leaves them."""
        models = self.models
        if not taints or name in models.clean:
            return CLEAN
        passed = frozenset((name,)) if name in models.interesting or name in OF_PATHS else promised_by(name, arguments)
        if _leaves_quotes(name, arguments):
            passed = frozenset((WITH_QUOTES,))
        elif name == "urllib.parse.quote" and _quotes_slashes(arguments):
            passed |= {"urllib.parse.quote_plus"}
        if name in models.declared:
            passed |= models.declared[name]
        if arguments.taints and passed <= _MASKED and name not in TRANSFERS and not models.explains(name) and not _looks_up(
                name, arguments):
            model = made_of(taints, arguments) if name.partition(".")[0] not in models.known_roots else None
            if model is not None:
                return model
            passed |= PASSED_UNKNOWN
            records = CLEAN.union(*(value.taints for value in arguments.values if _is_record(value)))
            if records:
                taints = taints - records | looked_up(records)
        taints = frozenset(taint.passing(passed) for taint in unquoted(taints))
        if name in DECODERS:
            taints = frozenset(_decoded(taint, DECODERS[name]) for taint in taints)
        if name in DIRECTORIES:
            taints = frozenset(taint.below(DIRECTORY) for taint in taints)
        if name in models.parsers:
            taints = frozenset(taint.of_kind(structured=True) for taint in taints)
        if name in models.parsers or name in _READERS:
            taints = content(frozenset(taint.without(_JSON) for taint in taints))
        return taints

    def wrapped(self, arguments: Arguments) -> Taints:
        """Return the mark of what a function of unknown content makes of a whole request."""
        for value in arguments.values:
            for item in value.items:
                if isinstance(item, Ref) and item.name in self.file.request_types and not _FINDING_BY_REQUEST.match(
                        tail_of(callee(arguments.node))):
                    line: int = getattr(arguments.node, "lineno", 1)
                    return frozenset((Taint("request", "the request", line, f"request@{line}"),))
        return CLEAN

    def asked_of_wrapper(self, receiver: Value, name: str, arguments: Arguments) -> Taints:
        """Return what `wrapper.get_parameter("name")` gives where a request was handed to *wrapper*.

        A piece of what a function gave that was handed a request is no wrapper: `project, page = parse(request, path)`.
        """
        key, tail = arguments.get(0), name.rpartition(".")[2]
        if key is None or not isinstance(key.only, str) or not _ASKING.search(tail) or not _PARAMETER.fullmatch(key.only):
            return CLEAN
        return frozenset(
            Taint("remote", f"{tail}()", getattr(arguments.node, "lineno", taint.line), taint.origin,
                  (*taint.path, key.only), taint.through | ASKED | promised(tail))
            for taint in receiver.taints if taint.kind == "request" and len(taint.path) < 2 and not any(
                isinstance(piece, int) for piece in taint.path))


def _decoded(taint: Taint, undone: FrozenSet[str]) -> Taint:
    """Return *taint* of the decoded text: an input of its own, for which looks at the encoded one say nothing."""
    left = taint.without(undone)
    left, changed = left.passing(UNESCAPED), left is not taint
    return left if not changed else Taint(
        left.kind, left.label, left.line, left.origin + "'", left.path, left.through, left.structured)


# What a parser undoes.
_JSON = frozenset(JSON)
# What reads the files that it is given.
_READERS = frozenset(("csv.DictReader", "csv.reader", "io.TextIOWrapper", "json.load"))
# Methods that are given a key, and those that are told what to give where nothing is held at it.
_BY_KEY = frozenset(("first", "get", "get_all", "getall", "getlist", "getone", "getunicode", "pop", "setdefault"))
_WITH_DEFAULT = frozenset(("get", "pop", "setdefault"))
# Methods that give a part of what they are of, by their names: `page.find("title")`, `sheet.cell(1, 2)`, `form.getfirst("name")`.
_PICKING = regex(r"(?i)(?:attr|cell|child|css|extract|fetch|field|find|get|item|lookup|param|pick|query|read|select|value|xpath)")


def held_at(name: str, receiver: Value, arguments: Arguments) -> Taints:
    """Return the taints of what *name*, a method that looks something up, gives."""
    taints = receiver.taints if _converted(arguments) is None else CLEAN
    key, default = arguments.get(0), arguments.get(1, "default")
    if not arguments.positional and "default" not in arguments.keywords:
        default = None  # what `get(**conditions)` is given are no key and no default
    if name == "pop" and not arguments.positional:
        taints = given_once(taints, arguments.node)
    elif name not in _BY_KEY:
        taints = picked(taints, name, arguments)
    elif key is not None and key.exact is not None:
        taints = below(taints, key.only)
    if default is None or name not in _WITH_DEFAULT or not default.taints or _of_class(arguments.node):
        return taints
    return taints | default.taints


def picked(taints: Taints, name: str, arguments: Arguments) -> Taints:
    """Return *taints* of the part that the method *name* gives, which constants name: a look at one says nothing of others.

    `get...` is told a default behind it.
    """
    values = arguments.values
    if not taints or arguments.taints or not _PICKING.match(name) or not all(value.exact for value in values):
        return taints
    keys = tuple(value.only for value in (values[:1] if name.startswith("get") else values))
    if not keys:
        return below(taints, f".{name}()") if name.startswith("get_") else taints
    return below(taints, keys[0] if len(keys) == 1 else keys)


def made_for(name: str, arguments: Arguments) -> Value:
    """Return the instance that *name*, a method of a mapping, gives where nothing was kept: `rooms.setdefault(key, Room())`."""
    default = arguments.get(1, "default") if name in ("get", "setdefault") else None
    return default if default is not None and any(item.__class__ is Box for item in default.items) else NOTHING


def _of_class(node: ast.AST) -> bool:
    """Tell whether the call *node* is told the class of what it looks for: `session.get(User, name)` has no default."""
    return isinstance(node, ast.Call) and bool(node.args) and is_class(node.args[0])


def _leaves_quotes(name: str, arguments: Arguments) -> bool:
    """Tell whether the function *name*, which escapes for HTML, leaves quotes as they are."""
    if name == "html.escape":
        quote = arguments.get(1, "quote")
        return quote is not None and quote.exact is not None and not quote.only
    return name == "xml.sax.saxutils.escape" and arguments.get(1, "entities") is None


def _quotes_slashes(arguments: Arguments) -> bool:
    """Tell whether `urllib.parse.quote()` is told to leave no slash."""
    safe = arguments.get(1, "safe")
    return safe is not None and isinstance(safe.only, str) and "/" not in safe.only


def _looks_up(name: str, arguments: Arguments) -> bool:
    """Tell whether *name* gives what is held by data, or else what it is told to: `request.args.get("to", default)`."""
    receiver = arguments.receiver
    return receiver is not None and bool(receiver.taints) and name.rpartition(".")[2] in LOOKUPS


def _is_record(value: Value) -> bool:
    """Tell whether *value* is an instance that a class has found: what else is looked up by it is nothing that was sent."""
    return bool(value.items) and all(isinstance(item, Ref) and _FINDING.search(item.name) for item in value.items)


def _converted(arguments: Arguments) -> Optional[Value]:
    """Return the number that what is looked up is made, `request.args.get("page", type=int)`; None where it is left as it is."""
    kind = arguments.get(2, "type")
    if kind is None or kind.unknown or not kind.items or not all(
            isinstance(item, Ref) and item.name in _NUMBERS for item in kind.items):
        return None
    return Value(tuple(Ref(name + "()") for name in kind.names), False)


# What connections of databases are called, whose `escape()` writes a value as SQL has it.
_CONNECTION = regex(r"(?i)(?:^|_)(?:conn(?:ection)?|cur(?:sor)?|db)$")


def promised_by_method(tail: str, node: ast.AST) -> FrozenSet[str]:
    """Return what the function *tail* that *node* calls promises by its name, and by what it is a method of."""
    function = getattr(node, "func", None)
    if tail == "escape" and isinstance(function, ast.Attribute) and _CONNECTION.search(tail_of(function.value)):
        return frozenset(("named:sql",))
    return promised(tail)


def promised_by(name: str, arguments: Arguments) -> FrozenSet[str]:
    """Return what a function promises by its name: `path.resolve()` is one of paths, whatever is known of *path*."""
    if name in BROKEN_PROMISES:
        return frozenset()
    tail = name.rpartition(".")[2]
    if not arguments.positional and tail in _ALONE:
        return _ALONE[tail]
    return promised_by_method(tail, arguments.node)
