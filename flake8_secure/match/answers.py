"""What answers of web servers are: text that browsers take for markup, or of a type that their headers name."""

from __future__ import annotations

import ast
from functools import partial
from typing import TYPE_CHECKING, Callable, Iterator, List, Optional, Tuple

from flake8_secure.dataflow.taints import CLEAN, Taints
from flake8_secure.dataflow.values import UNKNOWN, Contents, Ref, Text, Value, const, known_text
from flake8_secure.match.args import arg
from flake8_secure.match.conditions import Test
from flake8_secure.match.harms import doubted, entries_of
from flake8_secure.match.places import blocks
from flake8_secure.models.sanitizers import DICTIONARIES
from flake8_secure.regex import regex

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.rule import Match
    from flake8_secure.syntax.scopes import Scope

_KEYWORDS = ("content_type", "mimetype", "media_type")
_HEADERS = ("header", "headers", "headerlist")
# Names of the type of HTML.
HTML_TYPES = (
    "aws_lambda_powertools.event_handler.content_types.TEXT_HTML", "falcon.MEDIA_HTML", "litestar.MediaType.HTML")
# Messages that begin an answer, and that have its body: https://asgi.readthedocs.io/en/latest/specs/www.html
_START, _BODY = "http.response.start", "http.response.body"
# What stands for data in the text before a place.
DATA = "x"
_PAGES = regex("html|svg")
_XML = regex(r"(?i)^(?:application|text)/xml\b")
# `HttpResponse(body, "text/plain")`
_TYPE = regex(r"(?i)^(application|audio|font|image|multipart|text|video)/[\w.+-]+")


# A whole document, which servers send as JSON again: one that is a text no page of another site can send.
_DOCUMENTS = (".request.get_json()", ".request.json")


def markup(value: Value) -> Taints:
    """Return the taints that a response sends as text; lists and dictionaries are sent as JSON."""
    as_json = CLEAN.union(*(
        held.taints for item in value.items if isinstance(item, Contents) and item.kind != "tuple"
        for held in (*(entry for _, entry in item.entries), item.rest or UNKNOWN)))
    taints = frozenset(taint for taint in value.taints - as_json if not taint.structured) if value.unknown else CLEAN
    for item in value.items:
        if isinstance(item, Contents):
            body = body_of(item)
            taints = taints if body is None else taints | markup(body)
        elif isinstance(item, Text):
            taints = taints | value.taints
        elif isinstance(item, Ref) and not value.unknown and item.name not in DICTIONARIES and not _is_document(item):
            taints = taints | value.taints - as_json
    return taints


def _is_document(item: Ref) -> bool:
    """Tell whether *item* is a document as a whole that was sent as JSON: `get_json(force=True)` takes one of any type."""
    asked = item.site
    forced = isinstance(asked, ast.Call) and (bool(asked.args) or any(keyword.arg == "force" for keyword in asked.keywords))
    return item.name.endswith(_DOCUMENTS) and not forced


def body_of(answer: Contents) -> Optional[Value]:
    """Return the body of `return body, status` or `return body, status, headers`; None where it is no HTML by its headers."""
    return doubted(answer.entries[0][1]) if answer.kind == "tuple" and answer.entries and not _says_other(answer) else None


def streamed(value: Value) -> Taints:
    """Return the taints that a body sends as text: of the text, or of the pieces of one that are sent one after the other."""
    taints = markup(value)
    for item in value.items:
        if isinstance(item, Contents) and item.kind == "list":
            taints = taints | markup(item.everything)
    return taints


def sheet(value: Value) -> Taints:
    """Return the taints that cells begin with, in the text of a table: behind a comma, a tab, a quote or the end of a line."""
    return CLEAN.union(*(
        taints for item in value.items if isinstance(item, Text)
        for taints, before in item.placed(DATA) if not before or before.endswith((",", ";", "\t", "\n", '"'))))


def page(value: Value) -> Taints:
    """Return the taints of the body of an answer that is a dictionary and says that it is HTML."""
    taints = CLEAN
    for answer, body in entries_of(value, "body"):
        for headers in filter(None, (answer.get("headers"), answer.get("multiValueHeaders"))):
            if any(is_html(kind) for kind in _in_headers(headers)):
                taints = taints | body.taints
    return taints


def _says_other(answer: Contents) -> bool:
    """Tell whether a tuple of a body and headers says that the body is no HTML."""
    return any(
        isinstance(kind.only, str) and "html" not in kind.only
        for _, part in answer.entries[1:] for kind in _in_headers(part))


def sent_body(value: Value) -> Taints:
    """Return the taints of the body in a message that an ASGI application sends."""
    return CLEAN.union(*(
        markup(body) for message, body in entries_of(value, "body") if (message.get("type") or UNKNOWN).only == _BODY))


def _in_headers(value: Value) -> Iterator[Value]:
    """Yield the types that headers name, a dictionary or a list of pairs: of texts, or of bytes."""
    for item in value.items:
        for name, held in item.entries if isinstance(item, Contents) else ():
            pairs = [pair.entries for pair in held.items if isinstance(pair, Contents) and pair.kind in ("list", "tuple")]
            for (_, first), (_, second) in (pair for pair in pairs if len(pair) == 2):
                if _decoded(first).lower() == "content-type":
                    yield const(_decoded(second)) if isinstance(second.only, bytes) else second
            if isinstance(name, str) and name.lower() == "content-type":
                yield held


def _decoded(value: Value) -> str:
    """Return the name or the value of a header, "" where it is not known."""
    known = value.only
    return known.decode("latin-1") if isinstance(known, bytes) else known if isinstance(known, str) else ""


def _types(match: Match, file: File) -> Iterator[Value]:
    """Yield the types that the call of a class of answers names: by keyword, in a place of its own, in headers."""
    named = arg(*_KEYWORDS).value(match, file)
    if not arg(*_KEYWORDS).absent.judge(match, file).certain:
        yield named
    for part in match.node.args[1:] if isinstance(match.node, ast.Call) else ():
        value = file.value(part, match.scope)
        if any(_TYPE.match(known_text(item) or "") for item in value.items):
            yield value
        yield from _in_headers(value)
    yield from _in_headers(arg(*_HEADERS).value(match, file))


def said_by(value: Value) -> Iterator[Value]:
    """Yield the types that are written to an answer: *value* itself, or what is in the headers that it is."""
    if any(isinstance(item, Contents) for item in value.items):
        yield from _in_headers(value)
    else:
        yield value


def is_html(kind: Value) -> bool:
    """Tell whether a type is known to be one of HTML, or of SVG, whose scripts browsers run as well."""
    return any(
        _PAGES.search(known_text(item) or "") or isinstance(item, Ref) and item.name in HTML_TYPES for item in kind.items)


def _says_xml(match: Match, file: File) -> bool:
    """Tell whether an answer is XML by its type, as which a browser shows it: not a feed, which others read."""
    kind = next(_types(match, file), None)
    return kind is not None and any(_XML.match(known_text(item) or "") for item in kind.items)


def _says_html(match: Match, file: File, default: bool) -> bool:
    """Tell whether an answer is HTML, *default* where it names no type: the first that names one has the say."""
    kind = next(_types(match, file), None)
    return default if kind is None else is_html(kind)


def starts_html(match: Match, file: File) -> bool:
    """Tell whether the WSGI application that the match is in starts an answer of HTML: right there, where it does."""
    given = ((headers, scope) for call, scope in _starting("start_response", match, file) for headers in call.args[1:2])
    return any(is_html(kind) for headers, scope in given for kind in _in_headers(file.value(headers, scope)))


def sends_html(match: Match, file: File) -> bool:
    """Tell whether the ASGI application that the match is in starts an answer of HTML: right there, where it does."""
    given = ((part, scope) for call, scope in _starting("send", match, file, _is_start) for part in call.args[:1])
    return any(
        is_html(kind) for part, scope in given for _, headers in entries_of(file.value(part, scope), "headers")
        for kind in _in_headers(headers))


def _is_start(call: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether *call* sends the message that begins an answer."""
    value = file.value(call.args[0], scope) if call.args else UNKNOWN
    return any(kind.only == _START for _, kind in entries_of(value, "type"))


def _starting(
    tail: str, match: Match, file: File, wanted: Callable[[ast.Call, Scope, File], bool] = lambda call, scope, file: True
) -> List[Tuple[ast.Call, Scope]]:
    """Return the calls of *tail* that start the answer of a function: those in the same block, where there are any."""
    calls = [(call, scope) for call, scope in file.index.calls.get(tail, ())
             if scope.owner is match.scope.owner and wanted(call, scope, file)]
    for block in blocks(match.node, match.scope, file):
        here = [(call, scope) for call, scope in calls if next(blocks(call, scope, file), None) == block]
        if here:
            return here
    return calls


# Whether an answer names HTML as its type, and whether it names that or none.
SAID_HTML, DEFAULT_HTML = Test(partial(_says_html, default=False)), Test(partial(_says_html, default=True))
# Whether it names XML, in which browsers run scripts as well.
SAID_XML = Test(_says_xml)
