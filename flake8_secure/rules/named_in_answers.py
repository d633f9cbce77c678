"""Whether what a server answers names a file that is written, in a field or in a list of names."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Set

from flake8_secure.api import Match
from flake8_secure.match.evidence import Origin, known_origins
from flake8_secure.regex import regex
from flake8_secure.rules.downloaded import calls_behind, is_answered_from_elsewhere
from flake8_secure.syntax.nodes import below, children, tail_of, text_of
from flake8_secure.syntax.scopes import ITERATE, UNPACK, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Fields that name a file.
_FIELD = regex(r"(?i)^(?:(?:attachment|document|file|media|object)[_-]?)?(?:name|path)$|^file$|^(?:full|relative)_?path$")
# Fields that hold files by their names, or list these.
_FILES = regex(r"(?i)^(?:[a-z]+_)?(?:files|file_?names|file_?paths|attachments)$")
# Methods of dictionaries that give keys alone, and with what belongs to them.
_METHODS = {ITERATE: "keys", UNPACK: "items"}
# What a path is made of, as it is.
_JOINING = frozenset(("Path", "PurePath", "format", "join", "joinpath", "str", "strip"))
_COMPOSITE = (ast.BinOp, ast.FormattedValue, ast.IfExp, ast.JoinedStr)
# What a program makes sure by that a name stays where it belongs.
_CAREFUL = regex(
    r"(?i)basename|clean|commonpath|commonprefix|normali|realpath|relative_to|resolve|safe(?!_?load)|sanit|secure|slug|valid")
_STEPS = 50


def is_named_in_answer(path: ast.AST, match: Match, file: File) -> bool:
    """Tell whether *path* is made of a field of an answer whose server is not settled, and nothing looks at that."""
    owner = match.scope.owner
    return any(
        is_answered_from_elsewhere(made, around, file)
        for part, home in _parts(path, match.scope)
        for field, place in _fields(part, home)
        for made, around in calls_behind(field, place, file)
    ) and not file.derived("careful of names", owner, lambda owner: any(map(_is_careful, below(owner.node))))


def _fields(part: ast.AST, scope: Scope) -> Iterator[Origin]:
    """Yield the field that *part* is if that names a file, or the one whose names of files it goes through."""
    if _FIELD.match(_key(part)):
        yield part, scope
    elif isinstance(part, ast.Name):
        for listed, home in _gone_through(part, scope):
            yield from (origin for origin in known_origins(listed, home) if _FILES.match(_key(origin[0])))


def _gone_through(name: ast.Name, scope: Scope) -> Iterator[Origin]:
    """Yield what a loop takes *name* from, one after another: `for name in names`, `for name, text in texts.items()`."""
    for kind, node, _, home in bindings_of_name(name, scope):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == _METHODS.get(kind):
            yield node.func.value, home
        elif kind == ITERATE:
            yield node, home


def _parts(path: ast.AST, scope: Scope) -> Iterator[Origin]:
    """Yield what *path* is put together from, as it is."""
    queue = [(path, scope)]
    seen: Set[ast.AST] = set()
    for part, around in queue:  # grows
        if part in seen or len(seen) > _STEPS:
            continue
        seen.add(part)
        yield part, around
        if isinstance(part, ast.Call) and tail_of(part.func) in _JOINING:
            queue += [(one, around) for one in (getattr(part.func, "value", part.func), *part.args)]
        elif isinstance(part, ast.Name):
            queue += known_origins(part, around)
        elif isinstance(part, _COMPOSITE):
            queue += [(one, around) for one in children(part)]


def _key(node: ast.AST) -> str:
    """Return the key that *node* reads a field at: `asset["name"]`, `asset.get("name")`."""
    if isinstance(node, ast.Call) and tail_of(node.func) == "get" and node.args:
        return text_of(node.args[0]) or ""
    return text_of(node.slice) or "" if isinstance(node, ast.Subscript) else ""


def _is_careful(node: ast.AST) -> bool:
    """Tell whether *node* is something that makes sure of names, or looks for what leads out of a directory in one."""
    if isinstance(node, ast.Compare):
        return text_of(node.left) in ("..", "/", "\\") or any(
            isinstance(op, (ast.In, ast.NotIn)) and _FIELD.match(_key(node.left)) for op in node.ops)
    if isinstance(node, ast.Call):
        return _CAREFUL.search(tail_of(node.func)) is not None or tail_of(node.func) in ("replace", "sub") and any(
            text_of(one) in ("..", "/", "\\") for one in node.args)
    return isinstance(node, ast.Attribute) and node.attr == "name" and isinstance(node.value, ast.Call)
