"""Functions whose bodies say all that they check: their names need not be believed."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Iterator, List

from flake8_secure.dataflow.matching import pattern_of
from flake8_secure.dataflow.methods import TEXT_METHODS
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import children, tail_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Functions that check nothing but what guards know of.
_KNOWN = frozenset((
    "builtins.bool", "builtins.int", "builtins.isinstance", "builtins.len", "builtins.str", "os.path.basename", "os.path.join",
    "os.path.splitext", "posixpath.basename", "posixpath.splitext", "urllib.parse.urljoin", "urllib.parse.urlparse",
    "urllib.parse.urlsplit",
))
_MATCHING = frozenset(f"{module}.{name}" for module in ("re", "regex") for name in ("fullmatch", "match", "search"))
_TAKING_PATTERNS = frozenset(("fullmatch", "match", "search"))
# Methods that check nothing else either.
_ASKING = TEXT_METHODS | {"endswith", "get", "isalnum", "isalpha", "isdigit", "startswith"}
_LOGGING = frozenset(("critical", "debug", "error", "exception", "info", "warning"))
# What patterns do besides taking some characters.
_LOOKING = regex(r"\[\^|\(\?[!=<]")
# What says one thing after the other, or under another name: guards may miss some of it.
_INVOLVED = (
    ast.AsyncFor, ast.AsyncWith, ast.Await, ast.ClassDef, ast.DictComp, ast.For, ast.FunctionDef, ast.GeneratorExp, ast.Lambda,
    ast.ListComp, ast.SetComp, ast.While, ast.With, ast.Yield, ast.YieldFrom,
)

# What stands in brackets where a text is taken apart.
_PLACES = (ast.Constant, ast.Slice, ast.UnaryOp)


def tells_all(function: ast.AST, file: File) -> bool:
    """Tell whether guards see all that *function*, of *file*, checks: texts are taken apart and compared in it, no more."""
    if not isinstance(function, FUNCTIONS) or any(
            tail_of(one) not in ("classmethod", "staticmethod") for one in function.decorator_list):
        return False
    return file.derived("tells all", file.index.by_node[function], lambda scope: _tells_all(scope, file))


def _tells_all(scope: Scope, file: File) -> bool:
    return not any(
        isinstance(node, _INVOLVED) or isinstance(node, ast.Call) and not _is_known(node, scope, file)
        or isinstance(node, ast.Subscript) and not isinstance(node.slice, _PLACES)  # which raises where there is no such key
        for node in _tested(scope.node))


def _tested(function: Any) -> Iterator[ast.AST]:
    """Yield what the body of *function* is made of, what it raises left out."""
    nodes: List[ast.AST] = list(function.body)
    for node in nodes:  # grows
        yield node
        if not isinstance(node, ast.Raise):
            nodes += children(node)


def _is_known(call: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether *call* checks nothing but what guards know of."""
    names, arguments = file.names(call.func, scope), [file.value(argument, scope) for argument in call.args]
    method = call.func if isinstance(call.func, ast.Attribute) else None
    if names & _MATCHING:
        return bool(arguments) and _takes_characters(arguments[0].only)
    if method is not None and method.attr in _LOGGING:
        return True
    if method is not None and method.attr in _TAKING_PATTERNS:
        return _takes_characters(pattern_of(method.value, scope, file))
    if names:
        return names <= _KNOWN or names <= file.models.exits
    return method is not None and method.attr in _ASKING and all(
        isinstance(argument.only, (int, str)) for argument in arguments)


def _takes_characters(pattern: object) -> bool:
    return isinstance(pattern, str) and not _LOOKING.search(pattern)
