"""Checks that a path lies below a directory, made of a path that may still have `..` in it."""

from __future__ import annotations

import ast
from itertools import permutations
from typing import TYPE_CHECKING, Iterator, Optional, Set

from flake8_secure.api import MEDIUM, Match, Rule, Test, arg, call, method, receiver
from flake8_secure.match.evidence import origins
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.supposed import supposed
from flake8_secure.models.sanitizers import SANITIZERS
from flake8_secure.regex import regex
from flake8_secure.rules.path_guards import RESOLVING, decides, spelled
from flake8_secure.syntax.nodes import below, shape, tail_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_JOINING = frozenset(("Path", "PurePath", "join"))
# Functions that leave nothing of a name that leads elsewhere.
_PLAIN = regex(r"(?i)basename|hash|quote|safe|sani|secure|slug")


def _is_joined_to(prefix: Optional[ast.expr], path: Optional[ast.AST], scope: Scope, file: File) -> bool:
    """Tell whether *path* is joined to *prefix*, written alike, with something that varies, and is not resolved after that."""
    if path is None or prefix is None or isinstance(prefix, (ast.Constant, ast.Tuple)):
        return False
    start = shape(spelled(prefix.left if isinstance(prefix, ast.BinOp) and isinstance(prefix.op, ast.Add) else prefix))
    path = spelled(path)
    for place in _last_values(path, scope):
        pieces = list(_pieces(place))
        if pieces and any(shape(part) == start for part in below(pieces[0])) and not all(
                isinstance(piece, ast.Constant) or _is_plain(piece, scope, file) for piece in pieces[1:]):
            return not isinstance(path, ast.Name) or path.id not in file.derived(
                "resolved beside", scope.owner, _resolved_beside)
    return False


def _is_plain(piece: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *piece* is checked, or a function, of what it was given before too, leaves nothing that leads elsewhere."""
    taints = file.value(piece, scope).taints or supposed(piece, scope, file).taints
    return bool(taints) and not any(taint.through.isdisjoint(SANITIZERS["path"]) for taint in taints) or any(
        isinstance(place, ast.Call) and place.lineno <= piece.lineno and _PLAIN.search(tail_of(place.func)) is not None
        for place, _ in ingredients(piece, scope))


def _resolved_beside(scope: Scope) -> Set[str]:
    """Return the names that a function resolves, as for a second look: `path != realpath(path)`."""
    return {
        tail_of(path) for part in below(scope.node) if isinstance(part, ast.Call) and tail_of(part.func) in RESOLVING
        for path in (getattr(part.func, "value", None), *part.args)}


def _last_values(path: ast.AST, scope: Scope) -> Iterator[ast.AST]:
    """Yield the expressions that *path* gets its value from: of a name, all that are assigned to it, if those are all it has."""
    found = list(origins(path, scope))
    if all(origin is not None and list(_pieces(origin[0])) for origin in found):
        yield from (origin[0] for origin in found if origin is not None)


def _pieces(place: ast.AST) -> Iterator[ast.expr]:
    """Yield the pieces that *place* joins to a path."""
    if isinstance(place, ast.BinOp) and isinstance(place.op, ast.Div):
        yield from (place.left, place.right)
    elif isinstance(place, ast.Call) and tail_of(place.func) in _JOINING and len(place.args) > 1:
        yield from place.args
    elif isinstance(place, ast.Call) and isinstance(place.func, ast.Attribute) and place.func.attr == "joinpath":
        yield from (place.func.value, *place.args)
    elif isinstance(place, ast.Call) and isinstance(place.func, ast.Attribute) and place.func.attr == "absolute":
        yield from _pieces(place.func.value)


def _starts_as_joined(match: Match, file: File) -> bool:
    """Tell whether a path is looked at, below a directory that it was just joined to."""
    node = receiver.node(match)
    if isinstance(match.node, ast.Call) and tail_of(match.node.func) == "relative_to" and not isinstance(
            file.parent(match.node, match.scope), ast.Expr):
        return False
    return _is_joined_to(arg("prefix", "other", 0).node(match), node, match.scope, file) and not _chooses_how_to_show(
        match, node, file) and not _goes_on_outside(match, node, file)


def _chooses_how_to_show(match: Match, path: Optional[ast.AST], file: File) -> bool:
    """Tell whether the path goes on either way: `path.relative_to(root) if path.is_relative_to(root) else path`."""
    above = file.parent(match.node, match.scope)
    return isinstance(above, ast.IfExp) and above.test is match.node and path is not None and all(
        any(shape(part) == shape(path) for part in below(arm)) for arm in (above.body, above.orelse))


# How functions are called that refuse something.
_REFUSING = regex(r"(?i)abort|deny|die|error|exit|fail|forbid|refuse|reject")


def _goes_on_outside(match: Match, path: Optional[ast.AST], file: File) -> bool:
    """Tell whether what lies outside is not refused, but has something done to it: `if not path.startswith(root): ...`."""
    above = file.parent(match.node, match.scope)
    negated = isinstance(above, ast.UnaryOp) and isinstance(above.op, ast.Not)
    statement = file.parent(above, match.scope) if negated and above is not None else None
    if not isinstance(statement, ast.If) or statement.orelse:
        return False
    last = statement.body[-1]
    return not isinstance(last, (ast.Break, ast.Continue, ast.Raise, ast.Return)) and not any(
        isinstance(part, ast.Call) and _REFUSING.search(tail_of(part.func))
        or isinstance(part, (ast.Attribute, ast.Name)) and isinstance(part.ctx, ast.Store) and shape(part) == shape(path)
        for one in statement.body for part in below(one) if path is not None)


# So many paths are looked at together.
_PATHS = 4


def _has_in_common_as_joined(match: Match, file: File) -> bool:
    """Tell whether one of the paths was just joined to another one."""
    given = arg("paths", 0).node(match)
    return isinstance(given, (ast.List, ast.Tuple)) and 2 <= len(given.elts) <= _PATHS and decides(match, file) and any(
        _is_joined_to(one, other, match.scope, file) for one, other in permutations(given.elts, 2))


LEXICAL = Rule(
    code="SEC319", name="path-guard-before-resolving", cwe=22, severity=MEDIUM, confidence=MEDIUM,
    message="'../' in a joined path gets past this check, which compares what is written: resolve the path first",
    when=method("is_relative_to", "relative_to", "startswith").where(Test(_starts_as_joined))
    | call("os.path.commonpath").where(Test(_has_in_common_as_joined)),
    why="""
        `/srv/data/../../etc/passwd` starts with `/srv/data`, and `is_relative_to()`, `relative_to()` and `commonpath()`
        compare what is written as well. Such a check refuses absolute names at most. `realpath()` or `resolve()` first
        take the `..` out; `absolute()` leaves them.
    """,
    bad="""
        import os
        from pathlib import Path

        def find(root, name):
            path = os.path.join(root, name)
            if not path.startswith(root):  # SEC319
                raise PermissionError(name)
            if os.path.commonpath([root, path]) != root:  # SEC319
                raise PermissionError(name)
            if os.path.commonpath([root, name, path]) != root:  # SEC319
                raise PermissionError(name)
            return path

        def find_below(root, name):
            path = Path(root) / name
            if not path.is_relative_to(root):  # SEC319
                raise PermissionError(name)
            Path(root).joinpath(name).relative_to(root)  # SEC319
            return path

        def find_absolute(root, name):
            path = (root / name).absolute()
            if not str(path).startswith(str(root) + "/"):  # SEC319
                raise PermissionError(name)
            return path
    """,
    good="""
        import os
        from pathlib import Path

        def find(root, name):
            path = os.path.realpath(os.path.join(root, name))
            if not path.startswith(root + os.sep):
                raise PermissionError(name)
            if os.path.commonpath([root, path, os.path.realpath(other)]) != root:
                raise PermissionError(name)
            return path

        def find_below(root, name):
            path = (root / name).resolve()
            if not path.is_relative_to(root):
                raise PermissionError(name)
            return path

        def find_plain(root, name):
            path = os.path.join(root, os.path.basename(name))
            return path.startswith(root) and os.path.commonpath([root, os.path.join(root, "pages")]) == root

        def show(root, name):
            path = Path(root) / name
            return str(path.relative_to(root)) if path.is_relative_to(root) else str(path)

        def find_as_it_is(root, name):
            path = os.path.join(root, name)
            if not path.startswith(root) or path != os.path.realpath(path):
                raise PermissionError(name)
            return path

        def name_of(root, name):
            path = root / name
            if path.is_relative_to("/srv/other"):
                return name
            return path.relative_to(root)
    """,
    see=("https://docs.python.org/3/library/pathlib.html#pathlib.PurePath.is_relative_to",
         "https://docs.python.org/3/library/os.path.html#os.path.commonpath"),
)
