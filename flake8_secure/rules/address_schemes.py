"""What tells of an address which scheme it has, and what is a scheme of the web."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional, Set, Tuple

from flake8_secure.dataflow.values import Contents, Value
from flake8_secure.match.evidence import bodies_of, known_origins
from flake8_secure.match.given import parameter_alone
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import FUNCTIONS, default_of, positional, returns
from flake8_secure.syntax.nodes import begun, shape, tail_of, text_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def of_scheme(node: ast.expr, scope: Scope, file: File, calls: int = 2) -> Optional[Tuple[object, ...]]:
    """Return what *node* is the scheme of, as spelled: `urlparse(url).scheme` or `url.split(":")[0]`, by whatever name."""
    for read, home in known_origins(_as_written(node), scope):
        read = _as_written(read)
        text = begun(read)
        if text is not None and isinstance(read, ast.Subscript) and isinstance(read.slice, ast.Slice):
            # `url[:4] == "http"`: less may be the beginning of the scheme of files as well.
            length = getattr(read.slice.upper, "value", 0)
            return spelled(text) if isinstance(length, int) and length >= _LEAST else None
        cut = read.value if isinstance(read, ast.Subscript) and getattr(read.slice, "value", None) == 0 else None
        if isinstance(cut, ast.Call) and isinstance(cut.func, ast.Attribute) and cut.func.attr in _CUTTING and [
                text_of(one) in (":", "://") for one in cut.args[:1]] == [True]:
            return spelled(cut.func.value)
        if isinstance(read, ast.Attribute) and read.attr == "scheme":
            for parsed, _ in known_origins(read.value, home):
                url = argument_of(parsed, 0, "url") if isinstance(parsed, ast.Call) and tail_of(
                    parsed.func) in _PARSING else None
                if url is not None:
                    return spelled(url)
        if isinstance(read, ast.Call) and read.args and calls:
            return _of_scheme_given(read, home, file, calls - 1)
    return None


def _of_scheme_given(call: ast.Call, scope: Scope, file: File, calls: int) -> Optional[Tuple[object, ...]]:
    """Return what *call*, of a function that gives the scheme of one argument, is given as that: `scheme_of(url)`."""
    bodies = bodies_of(call.func, scope, file)
    if not bodies:
        return spelled(call.args[0]) if _GIVING.search(tail_of(call.func)) else None
    found: Set[Optional[Tuple[object, ...]]] = set()
    for body in bodies:
        function = None if body is None else body.node
        ends = returns(function) if isinstance(function, FUNCTIONS) else []
        taken = [ast.Name(one.arg, ast.Load()) for one in positional(function.args)] if isinstance(function, FUNCTIONS) else []
        for url in [end.value and body and of_scheme(end.value, body, file, calls) for end in ends] or [None]:
            found.add(next((spelled(argument) for one, argument in zip(taken, call.args) if spelled(one) == url), None))
    return found.pop() if len(found) == 1 else None


# So many characters tell a scheme from that of files.
_LEAST = 4
# What gives the scheme of an address, by name.
_GIVING = regex(r"(?i)(^|_)(protocol|scheme)")


_PARSING = frozenset(("urlparse", "urlsplit"))
_CUTTING = frozenset(("partition", "split"))


def _as_written(node: ast.AST) -> ast.AST:
    """Return *node* without `lower()`."""
    lowered = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("lower", "casefold")
    return node.func.value if lowered else node  # type: ignore[attr-defined]  # a call of a method


def spelled(node: ast.AST) -> Tuple[object, ...]:
    """Return the shape of the name or attribute that *node* is, `lower()` aside; nothing for all else."""
    node = _as_written(node)
    return shape(node) if isinstance(node, (ast.Attribute, ast.Name)) else ()


def are_web(given: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *given* is a beginning or a scheme of addresses that are no files, or nothing but several."""
    taken = parameter_alone(given, scope)
    default = None if taken is None else default_of_parameter(*taken, file)
    value = file.value(given, scope) if default is None else default
    held = next((item for item in value.items if isinstance(item, Contents)), None)
    known = [value.only] if held is None else [entry.only for _, entry in held.entries] if held.rest is None else []
    return not value.unknown and bool(known) and all(isinstance(one, str) and SCHEME.match(one) for one in known)


# A scheme, or an address that begins with one, but for that of files.
SCHEME = regex(r"(?i)(?!file\b)[a-z][a-z0-9+.-]*(?:$|:)")


def default_of_parameter(parameter: ast.arg, home: Scope, file: File) -> Optional[Value]:
    """Return the default of a parameter of *home*, None where there is none."""
    node = default_of(parameter, home.node) if isinstance(home.node, FUNCTIONS) else None
    return None if node is None else file.value(node, home.parent or home)
