"""Whether a file that a program loads is one that it has downloaded before, and taken as it came."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterator, List, Optional, Set, Tuple, Union

from flake8_secure.dataflow.values import common_beginning
from flake8_secure.match.evidence import bodies_of, origins
from flake8_secure.match.ingredients import ingredients
from flake8_secure.models import sinks
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import FUNCTIONS, returns
from flake8_secure.syntax.nodes import tail_of, text_of
from flake8_secure.syntax.scopes import PARAMETER, Scope, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Not what may be told another server than its own by a keyword: clients of services.
_FETCHING = frozenset(
    name for table in (sinks.URL, sinks.URL_OR_FILE) for key, names in table.items() if not isinstance(key, str)
    for name in names)
# What looks at the content of a file, by name.
_CHECKING = regex(r"(?i)blake|checksum|digest|hash|hmac|md5|sha\d|sign|verif")
# A path, or the content of a file, in another form: of its argument, and of what it is a method of.
_OF_ARGUMENT = frozenset(("BytesIO", "Path", "compile", "expanduser", "fspath", "open", "str"))
_OF_RECEIVER = frozenset(("expanduser", "open", "read", "read_bytes", "read_text"))
# Addresses of which the host is known.
_OF_ONE_HOST = regex(r"https://[^/{}]+/")
# How many forms of a path are looked through.
_FORMS = 6
# A path as it is written, or the expression that makes it.
Place = Union[str, ast.AST]


def is_downloaded(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* is the path, or the content, of a file that this file downloads, and nothing checks it.

    What comes from a constant host by HTTPS is not: its server is meant to be trusted.
    """
    downloaded = file.index.derived("downloaded", lambda: frozenset(_downloaded(file)))
    return not downloaded.isdisjoint(_places(node, scope, file))


def is_fetched(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* is what a server answers whose address is not settled, and nothing in the file checks such things."""
    return not any(map(_CHECKING.search, file.index.called)) and _comes_from_elsewhere(node, scope, file)


# Functions that make objects of a text, or of a file.
_READING = ("load", "loads", "safe_load")


def is_answered_from_elsewhere(call: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether *call* reads what a server answers as JSON or YAML whose address is not settled: `get(url).json()`."""
    read = call.func.value if isinstance(call.func, ast.Attribute) and call.func.attr == "json" else call.args[0] if (
        tail_of(call.func) in _READING and call.args) else None
    return read is not None and _comes_from_elsewhere(read, scope, file)


def _downloaded(file: File) -> Iterator[Place]:
    """Yield the paths at which the file leaves what it has downloaded."""
    if any(map(_CHECKING.search, file.index.called)):
        return
    for path, content, scope in _written(file):
        if _comes_from_elsewhere(content, scope, file):
            yield from _places(path, scope, file)


def _comes_from_elsewhere(content: ast.AST, scope: Scope, file: File) -> bool:
    return any(not _FETCHING.isdisjoint(file.names(call.func, around)) and not _is_settled(
        argument_of(call, 0, "url"), around, file) for call, around in calls_behind(content, scope, file))


def calls_behind(content: ast.AST, scope: Scope, file: File) -> Iterator[Tuple[ast.Call, Scope]]:
    """Yield the calls that *content* comes from, as of `response.iter_content()` that of `requests.get()`."""
    found: List[Tuple[ast.AST, Scope, int]] = [(content, scope, 0)]
    seen: Set[ast.AST] = set()
    for one, around, depth in found:  # grows
        for part, home in ingredients(one, around, file):
            if isinstance(part, ast.Call) and part not in seen:
                seen.add(part)
                yield part, home
                if isinstance(part.func, ast.Attribute) and depth < _FORMS:
                    found.append((part.func.value, home, depth + 1))


def _written(file: File) -> Iterator[Tuple[ast.AST, ast.AST, Scope]]:
    """Yield what is written, with the path of the file, or with the file itself."""
    called = file.index.called
    for call, scope in called.get("urlretrieve", ()):
        path = argument_of(call, 1, "filename")
        if path is not None:
            yield path, call, scope
    for name in ("write", "write_bytes", "write_text"):
        for call, scope in called.get(name, ()):
            if isinstance(call.func, ast.Attribute) and call.args:
                yield call.func.value, call.args[0], scope
    for call, scope in called.get("copyfileobj", ()):
        if len(call.args) > 1:
            yield call.args[1], call.args[0], scope


def _is_settled(url: Optional[ast.expr], scope: Scope, file: File) -> bool:
    """Tell whether *url* is an address that nobody but its owner answers for."""
    value = None if url is None else file.value(url, scope)
    return value is not None and not value.unknown and _OF_ONE_HOST.match(common_beginning(value.items)) is not None


def _places(node: ast.AST, scope: Scope, file: File) -> FrozenSet[Place]:
    """Return the paths, as far as they are known, that *node* may be, or be the content of."""
    found: List[Tuple[ast.AST, Scope, int]] = [(node, scope, 0)]
    places: List[Place] = []
    seen: Set[ast.AST] = set()
    for one, around, depth in found:  # grows
        for origin in origins(one, around, file) if depth < _FORMS else ():
            if origin is None:
                places.extend(value for kind, value, *_ in bindings_of_name(one, around) if kind == PARAMETER)
                continue
            if origin[0] in seen:
                continue
            place, home = origin
            seen.add(place)
            places.append(text_of(place) or place)
            if isinstance(place, ast.Call):
                tail, made_of = tail_of(place.func), place.args[:1]
                if isinstance(place.func, ast.Attribute) and tail in _OF_RECEIVER:
                    found.append((place.func.value, home, depth + 1))
                if tail in _OF_ARGUMENT and made_of:
                    found.append((made_of[0], home, depth + 1))
                for body in bodies_of(place.func, home, file):
                    if body is not None and isinstance(body.node, FUNCTIONS):
                        found += [(end.value, body, depth + 1) for end in returns(body.node) if end.value is not None]
    return frozenset(places)
