"""Checks that a path lies below a directory, and compare characters instead of parts."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterable, Set

from flake8_secure.api import MEDIUM, Match, Rule, Test, arg, call
from flake8_secure.match.evidence import Origin, known_origins, origins
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.uses import uses
from flake8_secure.syntax.nodes import below, tail_of
from flake8_secure.syntax.scopes import Scope, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# `os.path.join(root, "")` ends with one.
SEPARATORS = ("", "/", "\\", b"", b"/")


def decides(match: Match, file: File) -> bool:
    """Tell whether what *match* returns is compared with something that varies, and may be one of the paths that it is of."""
    for use in uses(match.node, match.scope, file):
        compared = use.node
        if use.kind == "test" and isinstance(compared, ast.Compare) and isinstance(compared.ops[0], (ast.Eq, ast.NotEq)):
            sides = (compared.left, *compared.comparators)
            if not any(isinstance(side, ast.Constant) for side in sides) and _is_of_one(match, sides):
                return True
    return False


def _is_of_one(match: Match, sides: Iterable[ast.expr]) -> bool:
    """Tell whether one of *sides* has a name in common with the paths that *match* is given, where these are listed."""
    given = arg("m", 0).node(match)
    if not isinstance(given, (ast.List, ast.Tuple)):
        return True
    names = _names_in(given, match.scope)
    made = [side for side in sides if match.node not in [part for part, _ in ingredients(side, match.scope)]]
    return not made or any(not names.isdisjoint(_names_in(side, match.scope)) for side in made)


def _names_in(node: ast.expr, scope: Scope) -> Set[str]:
    """Return the names that go into *node*, those of what they are bound to as well."""
    return {tail_of(part) for place, _ in ingredients(node, scope) for part in below(place)} - {""}


# What makes a list.
_LISTING = frozenset(("list", "rsplit", "split"))
# What lists the names in one archive or directory: what these have in common is their directory, if they have one.
_NAMING = frozenset(("getnames", "listdir", "namelist"))


def _compares_parts(match: Match, file: File) -> bool:
    """Tell whether one of the paths ends with a separator, or only whole parts of the prefix are looked at."""
    above = file.parent(match.node, match.scope)
    if isinstance(above, ast.Attribute) and above.attr in ("rpartition", "rsplit", "split"):
        return True
    given = arg("m", 0).node(match)
    if isinstance(given, (ast.GeneratorExp, ast.ListComp)):
        # What is left of any number of names is no answer to where one of them lies.
        return not isinstance(given.generators[0].iter, (ast.List, ast.Tuple))
    if any(tail_of(getattr(made, "func", None)) in _NAMING for made, _ in known_origins(given, match.scope)):
        return True
    return isinstance(given, (ast.List, ast.Tuple)) and any(
        _is_extended(path, match.scope, file) or any(
            origin is not None and (_ends_apart(origin, file) or _is_list(origin[0]))
            for origin in origins(path, match.scope)) for path in given.elts)


def _is_list(node: ast.AST) -> bool:
    """Tell whether *node* makes a list, as of the parts of a path: `path.split("/") + ["content"]`."""
    while isinstance(node, ast.BinOp):
        node = node.left
    if isinstance(node, ast.Attribute):
        return node.attr == "parts"  # of a path of pathlib
    return isinstance(node, (ast.List, ast.ListComp)) or isinstance(node, ast.Call) and tail_of(node.func) in _LISTING


def _is_extended(path: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a separator is added to a path by name: `root += os.sep`."""
    return any(
        isinstance(value, ast.AugAssign) and _is_separator(value.value, home, file)
        for _, value, _, home in bindings_of_name(path, scope))


def _ends_apart(origin: Origin, file: File) -> bool:
    node, scope = origin
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        end: ast.AST = node.right
    elif isinstance(node, ast.Call) and tail_of(node.func) == "join" and node.args:
        end = node.args[-1]
    elif isinstance(node, ast.JoinedStr) and node.values:
        end = node.values[-1]
        if isinstance(end, ast.Constant):
            return str(end.value).endswith(("/", "\\"))
        end = getattr(end, "value", end)
    else:
        return False
    return _is_separator(end, scope, file)


def _is_separator(end: ast.AST, scope: Scope, file: File) -> bool:
    return isinstance(end, ast.Constant) and end.value in SEPARATORS or bool(
        file.names(end, scope) & {"os.path.sep", "os.sep"})


COMMON_PREFIX = Rule(
    code="SEC316", name="path-guard-by-prefix", cwe=22, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() compares characters, so that /srv/data goes for the start of /srv/data-old: use commonpath()",
    when=call("os.path.commonprefix").where(Test(decides)).unless(Test(_compares_parts)),
    why="""
        The function knows nothing of paths: `commonprefix(["/srv/data", "/srv/data-old/key"])` is `/srv/data`. Who may
        name a file below the directory reads and writes in every directory beside it whose name starts the same way.
    """,
    bad="""
        import os

        def find(root, name):
            path = os.path.realpath(os.path.join(root, name))
            if os.path.commonprefix([root, path]) != root:  # SEC316
                raise PermissionError(name)
            return path

        def check(root, name):
            if os.path.commonprefix([os.path.realpath(one) for one in (root, name)]) != root:  # SEC316
                raise PermissionError(name)

        def check_path(root, found):
            if os.path.commonprefix((root.path, found.path)) != root.path:  # SEC316
                raise PermissionError(found)

        def check_paths(root, paths):
            real = paths.resolve()
            if os.path.commonprefix(real) != root:  # SEC316
                raise PermissionError(paths)
    """,
    good="""
        import os

        def find(root, name):
            path = os.path.realpath(os.path.join(root, name))
            if os.path.commonpath([root, path]) != root:
                raise PermissionError(name)
            return path

        def parent(paths):
            return os.path.commonprefix(paths)

        def complete(line, files):
            start = os.path.commonprefix([file.name for file in files])
            return "" if start == line else start

        def have_nothing_in_common(names):
            return os.path.commonprefix(names) == ""

        def is_in(directory, found):
            return os.path.commonprefix((directory.parts, found.parts)) == directory.parts

        def others(archive):
            names = archive.namelist()
            start = os.path.commonprefix(names)
            return [name for name in names if name != start]
    """,
    see=("https://docs.python.org/3/library/os.path.html#os.path.commonprefix",
         "https://docs.python.org/3/library/os.path.html#os.path.commonpath"),
)

# What makes a path of a text, without an end that separates it from what follows.
RESOLVING = frozenset(("abspath", "normpath", "realpath", "resolve"))


def spelled(node: ast.AST) -> ast.AST:
    """Return the path that *node* is the text of: `str(path)`, `path.as_posix()`."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "as_posix" and not node.args:
        return node.func.value
    return node.args[0] if isinstance(node, ast.Call) and tail_of(node.func) in ("fspath", "str") and node.args else node
