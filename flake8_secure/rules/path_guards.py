"""Checks that a path lies below a directory, and that compare characters instead of parts.

Codes: SEC316 commonprefix, SEC317 startswith.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, call, method, receiver
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.uses import uses
from flake8_secure.syntax.walk import tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def _decides(match: Match, file: File) -> bool:
    """Tell whether what *match* returns is compared with something that varies."""
    return any(
        use.kind == "test" and isinstance(use.node, ast.Compare) and isinstance(use.node.ops[0], (ast.Eq, ast.NotEq))
        and not any(isinstance(side, ast.Constant) for side in (use.node.left, *use.node.comparators))
        for use in uses(match.node, match.scope, file)
    )


COMMON_PREFIX = Rule(
    code="SEC316", name="path-guard-by-prefix", cwe=22, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() compares characters, so that /srv/data goes for the start of /srv/data-old: use commonpath()",
    when=call("os.path.commonprefix").where(Test(_decides)),
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

        def have_nothing_in_common(names):
            return os.path.commonprefix(names) == ""
    """,
    see=("https://docs.python.org/3/library/os.path.html#os.path.commonprefix",
         "https://docs.python.org/3/library/os.path.html#os.path.commonpath"),
)

# What makes a path of a text, without an end that separates it from what follows.
_RESOLVING = frozenset(("abspath", "normpath", "realpath", "resolve"))
# `os.path.join(root, "")` ends with one.
_SEPARATORS = ("", "/", "\\", b"", b"/")


def _is_resolved(match: Match, file: File) -> bool:
    """Tell whether *match* is a method of a path that was resolved."""
    node = receiver.node(match)
    return node is not None and any(
        isinstance(place, ast.Call) and tail_of(place.func) in _RESOLVING for place, _ in ingredients(node, match.scope))


def _ends_a_part(match: Match, file: File) -> bool:
    """Tell whether the prefix is no path of a directory, or ends with a separator."""
    node = _PREFIX.node(match)
    parts = [] if node is None else [place for place, _ in ingredients(node, match.scope)]
    return isinstance(node, (ast.Constant, ast.Tuple)) or any(
        isinstance(place, ast.Constant) and isinstance(place.value, (bytes, str)) and place.value[-1:] in _SEPARATORS
        or isinstance(place, (ast.Attribute, ast.Name)) and tail_of(place) in ("sep", "SEP")
        for place in parts
    )


_PREFIX = arg("prefix", 0)

STARTS_WITH = Rule(
    code="SEC317", name="path-guard-by-start", cwe=22, severity=LOW, confidence=LOW, profile=AUDIT,
    message="startswith() compares characters: /srv/data-old starts with /srv/data, so add os.sep, or use is_relative_to()",
    when=method("startswith").where(Test(_is_resolved)).unless(Test(_ends_a_part)),
    why="""
        Who may name a file below the directory reads and writes in every directory beside it whose name starts the
        same way.
    """,
    bad="""
        import os

        def find(root, name):
            path = os.path.realpath(os.path.join(root, name))
            if not path.startswith(root):  # SEC317
                raise PermissionError(name)
            return path
    """,
    good="""
        import os
        from pathlib import Path

        def find(root, name):
            path = os.path.realpath(os.path.join(root, name))
            if not path.startswith(root + os.sep) or path.startswith("/srv/private"):
                raise PermissionError(name)
            if name.startswith(root):
                raise ValueError(name)
            return path

        def find_below(root, name):
            path = os.path.realpath(os.path.join(root, name))
            if not path.startswith(os.path.join(root, "")):
                raise PermissionError(name)
            return path

        def find_there(root, name):
            path = Path(root, name).resolve()
            if not path.is_relative_to(root):
                raise PermissionError(name)
            return path
    """,
    see=("https://docs.python.org/3/library/pathlib.html#pathlib.PurePath.is_relative_to",),
)
