"""What a call is given, as written: one argument by keyword or by position, or all of them."""

from __future__ import annotations

import ast
from typing import List, Optional, Sequence, Tuple, Union

Key = Union[str, int]


def find_argument(call: ast.Call, keys: Tuple[Key, ...]) -> Tuple[Optional[ast.expr], bool]:
    """Return the expression given for one of *keys*, and whether an unpacking may hide it.

    A key is a keyword or a 0-based position.
    """
    hidden = False
    for key in keys:
        if isinstance(key, str):
            for keyword in call.keywords:
                if keyword.arg == key:
                    return keyword.value, False
                hidden = hidden or keyword.arg is None
        else:
            for position, argument in enumerate(call.args[:key + 1]):
                if isinstance(argument, ast.Starred):
                    hidden = True
                    break
                if position == key:
                    return argument, False
    return None, hidden


def argument_of(call: ast.Call, *keys: Key) -> Optional[ast.expr]:
    """Return the expression given for one of *keys*, None where there is none, or an unpacking hides it."""
    return find_argument(call, keys)[0]


def arguments_of(call: ast.Call) -> List[ast.expr]:
    """Return all expressions that a call is given."""
    return [*call.args, *(keyword.value for keyword in call.keywords)]


def unpacks(call: ast.Call) -> bool:
    """Tell whether a call is given all elements of something: `run(*arguments)`."""
    return any(isinstance(argument, ast.Starred) for argument in call.args)


def by_position(call: ast.Call, names: Sequence[str]) -> ast.Call:
    """Return *call* with what it is given by keyword for *names*, parameters in order, behind what it is given by position."""
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    placed = [given[name] for name in names if name in given]
    if not placed:
        return call
    others = [keyword for keyword in call.keywords if keyword.arg not in names]
    return ast.copy_location(ast.Call(call.func, [*call.args, *placed], others), call)
