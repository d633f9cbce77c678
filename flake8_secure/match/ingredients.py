"""What a path or another text is put together from, through names, `join`, `format`, `/` and the like."""

from __future__ import annotations

import ast
from bisect import bisect_right
from typing import TYPE_CHECKING, Iterator, Optional, Set

from flake8_secure.match.evidence import Origin, bodies_of, known_origins
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, returns
from flake8_secure.syntax.nodes import children, tail_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Calls whose result is made of their receiver and arguments.
_BUILDING = frozenset((
    "Path", "PurePath", "absolute", "abspath", "as_posix", "decode", "encode", "expanduser", "format", "fspath", "join",
    "joinpath", "lower", "lstrip", "normpath", "realpath", "resolve", "rstrip", "str", "strip", "with_name", "with_suffix",
))
_COMPOSITE = (ast.BinOp, ast.FormattedValue, ast.IfExp, ast.JoinedStr, ast.List, ast.Starred, ast.Subscript, ast.Tuple)
# Bound against generated code: names bound to names.
_STEPS = 200


def ingredients(node: ast.AST, scope: Scope, file: Optional[File] = None) -> Iterator[Origin]:
    """Yield every expression that goes into *node*, itself first; of a name in a loop, what is iterated over.

    With *file*, also what a function of it returns that ends in one way, and what that is given.
    """
    queue = [(node, scope)]
    seen: Set[ast.AST] = set()
    for place, around in queue:  # grows
        if place in seen or len(seen) > _STEPS:
            continue
        seen.add(place)
        yield place, around
        if isinstance(place, ast.Call):
            if tail_of(place.func) in _BUILDING:
                queue.extend((part, around) for part in (place.func, *arguments_of(place)))
            else:
                queue.extend(_returned(place, around, file) if file is not None else ())
        elif isinstance(place, ast.Name):
            queue.extend(_bound_before(place, around))
        elif isinstance(place, ast.Attribute):
            queue.append((place.value, around))
            queue.extend(known_origins(place, around))
        elif isinstance(place, _COMPOSITE):
            queue.extend((part, around) for part in children(place))


def _returned(call: ast.Call, scope: Scope, file: File) -> Iterator[Origin]:
    """Yield what the function of the file that *call* calls returns, and the arguments that it is given."""
    bodies = bodies_of(call.func, scope, file)
    for body in bodies if len(bodies) == 1 else ():
        ends = list(returns(body.node)) if body is not None and isinstance(body.node, FUNCTIONS) else []
        if body is not None and len(ends) == 1 and ends[0].value is not None:
            yield ends[0].value, body
            yield from ((part, scope) for part in arguments_of(call))


def _bound_before(node: ast.Name, scope: Scope) -> Iterator[Origin]:
    """Yield the value that *node* was given last, in the order of the text; every one, where none is before it."""
    found = scope.find(node.id)
    if found is None:
        return
    ends, values = found[0].given(node.id)
    before = bisect_right(ends, (node.lineno, node.col_offset))
    yield from values[before - 1:before] if before else values
