"""Keys that are read from the environment, with a constant for where it does not set them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

from flake8_secure.match.args import as_text
from flake8_secure.match.conditions import Test
from flake8_secure.match.evidence import Placed
from flake8_secure.regex import regex
from flake8_secure.rule import Match
from flake8_secure.rules.secrets.masked import assigned
from flake8_secure.rules.secrets.names import LOOKUPS, SIGNING_KEYS, keeps, kind_of
from flake8_secure.rules.secrets.refused import refused_texts
from flake8_secure.rules.web.jwt import is_secret_key
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import literal_text, tail_of, text_of
from flake8_secure.syntax.scopes import assigned_once, dotted

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_PLACE = regex(r"[A-Z][A-Z0-9_]*")


def _is_text(node: ast.AST, scope: Scope, file: File) -> bool:
    text = text_of(node)
    return bool(text) and text not in refused_texts(file) and is_secret_key(text) or is_text_by_name(node, scope, file)


def is_text_by_name(node: Optional[ast.AST], scope: Scope, file: File) -> bool:
    """Tell whether *node* names a text of the source; one that S105 finds by its name is not told of again."""
    if not isinstance(node, (ast.Attribute, ast.Name)):
        return False
    text, name = file.evaluator.value(node, scope).only, tail_of(node)
    kind = kind_of(name)
    return isinstance(text, (bytes, str)) and bool(text) and text not in refused_texts(file) and not (
        kind is not None and keeps(kind, name, as_text(text)))


def has_fallback(node: Optional[ast.AST], scope: Scope, file: File) -> bool:
    """Tell whether *node*, or what a function gives it as its name, is read so."""
    kept = assigned(node, scope) if isinstance(node, ast.Name) and node.id not in SIGNING_KEYS else []
    node = kept[0] if len(kept) == 1 else node
    if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or):
        return any(_reads(value) for value in node.values) and _is_text(node.values[-1], scope, file)
    if not isinstance(node, ast.Call) or not _reads(node):
        return False
    given = argument_of(node, "default", 1)
    return given is not None and _is_text(given, scope, file)


def _reads(node: ast.AST) -> bool:
    """Tell whether *node* reads a variable of the environment: `os.environ.get("KEY")`, `env("KEY")`."""
    asked = argument_of(node, "key", 0) if isinstance(node, ast.Call) and tail_of(node.func) in LOOKUPS else None
    return isinstance(asked, ast.Constant) and _PLACE.fullmatch(literal_text(asked.value)) is not None


def falls_back(key: Placed) -> Test:
    """Ask whether *key* is read so, in this module or one that it is imported from, under a name that says nothing."""
    def tell(match: Match, file: File) -> bool:
        return _is_read_so(key.node(match), match.scope, file)

    return Test(tell)


def _is_read_so(node: Optional[ast.AST], scope: Scope, file: File) -> bool:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "encode":
        node = node.func.value
    if node is None or tail_of(node) in SIGNING_KEYS:
        return False
    home = file.imports.home(dotted(node, scope), file) if file.imports is not None else None
    if home is not None:
        return _is_read_so(*home)
    given = assigned_once(node, scope)
    return has_fallback(node, scope, file) if given is None else _is_read_so(*given, file)
