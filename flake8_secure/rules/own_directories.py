"""Directories that hold more than what visitors may see: with the code of the program, or with the settings of a machine."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, Optional

from flake8_secure.match.evidence import STEPS, Origin, origins
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Relative to where the program is started or lies, and those of the machine.
_TEXTS = regex(r"(?:(?:~|(?:\.\./)*\.{1,2}|/(?:etc|home|proc|root))/?)?")
_UPWARDS = regex(r"(?:\.{1,2}/)*(?:\.{1,2})?")
_NAMES = frozenset((
    "django.conf.settings.BASE_DIR", "flask.Flask().root_path", "flask.current_app.root_path", "os.curdir",
))
_FUNCTIONS = frozenset(("os.getcwd", "pathlib.Path.cwd", "pathlib.Path.home"))
# What another spelling of the same directory, or the one above, is made with.
_SPELLING = frozenset((
    "PosixPath", "Path", "abspath", "absolute", "as_posix", "dirname", "expanduser", "fspath", "join", "normpath", "realpath",
    "resolve", "str"))


def holds_program(node: Optional[ast.AST], scope: Scope, file: File) -> bool:
    """Tell whether *node*, read in *scope*, surely is where the program lies or is started, or a directory of the machine."""
    queue: List[Origin] = [] if node is None else [(node, scope)]
    for place, around in queue:  # grows
        for origin in origins(place, around):
            if origin is None or len(queue) > STEPS:
                return False
            made, home = origin
            if not _is_one(made, home, file):
                inner = _spelled(made)
                if inner is None:
                    return False
                queue.append((inner, home))
    return bool(queue)


def _is_one(node: ast.AST, scope: Scope, file: File) -> bool:
    text = text_of(node)
    if text is not None:
        return _TEXTS.fullmatch(text) is not None
    if isinstance(node, ast.Call):
        return not file.names(node.func, scope).isdisjoint(_FUNCTIONS)
    return isinstance(node, ast.Name) and node.id == "__file__" or not file.names(node, scope).isdisjoint(_NAMES)


def _spelled(node: ast.AST) -> Optional[ast.AST]:
    """Return that of which *node* is another spelling, or a directory above: `Path(__file__).parent`, `join(HERE, "..")`."""
    if isinstance(node, ast.Attribute):
        return node.value if node.attr in ("parent", "parents") else None
    if isinstance(node, ast.Subscript):
        return node.value
    if isinstance(node, ast.BinOp):
        return node.left if isinstance(node.op, ast.Div) and _leads_upwards(node.right) else None
    if not isinstance(node, ast.Call):
        return None
    of_method = [node.func.value] if isinstance(node.func, ast.Attribute) and not node.args else []
    given = [*of_method, *node.args] if tail_of(node.func) in _SPELLING else []
    return given[0] if given and all(map(_leads_upwards, given[1:])) else None


def _leads_upwards(node: ast.AST) -> bool:
    text = text_of(node)
    return text is not None and _UPWARDS.fullmatch(text) is not None
