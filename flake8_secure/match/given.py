"""What the calls of a function give to its parameters, where all of them are known."""

from __future__ import annotations

import ast
from collections import Counter
from typing import TYPE_CHECKING, List, Mapping, Optional, Tuple

from flake8_secure.dataflow.callers import given, is_itself
from flake8_secure.dataflow.decorators import is_of_class, is_static
from flake8_secure.match.uses import reads
from flake8_secure.syntax.functions import FUNCTIONS, default_of
from flake8_secure.syntax.nodes import callee, tail_of
from flake8_secure.syntax.scopes import CLASS, FUNCTION, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.index import Index


# So many decorators are looked at.
_DECORATORS = 4
# Decorators that keep what a function has returned, and call it with nothing but what it is called with.
_KEEPING = frozenset(("cache", "cache_data", "cache_resource", "cached", "experimental_singleton", "lru_cache", "memoize"))


def given_by_all(parameter: ast.arg, home: Scope, file: File) -> Optional[List[Tuple[ast.expr, Scope]]]:
    """Return what calls give to *parameter* of the function of *home*: its default, where one gives nothing; with the scopes.

    None where the function is not called in the file, where something else than a call mentions it, and where it is not
    plain what a call gives. Audits know only the calls of functions within functions: others have callers elsewhere. What
    a function gives itself again is left out.
    """
    around = home.parent
    if around is None or file.audits and around.kind != FUNCTION:
        return None
    known = file.derived(f"given to {parameter.arg}", home, lambda _: _given_by_all(parameter, home, around, file))
    return known or None


def _given_by_all(parameter: ast.arg, home: Scope, around: Scope, file: File) -> List[Tuple[ast.expr, Scope]]:
    """Return what all calls give to *parameter* of the function of *home*, which stands in *around*; nothing if not known."""
    function = home.node
    if not isinstance(function, FUNCTIONS):
        return []
    decorators = [one for one in function.decorator_list[:_DECORATORS] if tail_of(callee(one)) not in _KEEPING]
    if len(function.decorator_list) > _DECORATORS or len(decorators) > 1 or decorators and not is_static(
            function) and not is_of_class(function) or file.entry(home):
        return []
    calls = list(given(parameter, home, file))
    if not calls:
        return []
    mentioned = _attributes(file.index)[function.name] if around.kind == CLASS else len(
        reads(around, file).get(function.name, ()))
    found: List[Tuple[ast.expr, Scope]] = []
    for call, scope, node in calls if len(calls) == mentioned else ():
        if node is None:
            node, scope = default_of(parameter, function), around
        if node is None or any(isinstance(one, ast.Starred) for one in call.args) or any(
                one.arg is None for one in call.keywords):
            return []
        if not is_itself(node, scope, parameter, home):
            found.append((node, scope))
    return found


def _attributes(index: Index) -> Mapping[str, int]:
    """Return how often attributes are read in a file, by name."""
    found: Mapping[str, int] = index.derived("attributes read", lambda: Counter(
        node.attr for _, nodes in index.expressions for one in nodes
        for node in (one.func if one.__class__ is ast.Call else one,) if node.__class__ is ast.Attribute))
    return found
