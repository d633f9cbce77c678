"""Whether the loops of a function are followed, so that its body says more of what it makes of a text than its name."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, List, Union

from flake8_secure.dataflow.bodies import are_constants
from flake8_secure.dataflow.elements import ELEMENTS, fixed_in, turns_of
from flake8_secure.dataflow.values import Contents
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import below, tail_of, text_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_COMPREHENSIONS = (ast.GeneratorExp, ast.ListComp)
Loop = Union[ast.For, ast.GeneratorExp, ast.ListComp]
# Methods that put a character, as it is, to those before it.
_COLLECTING = frozenset(("add", "append"))


def gives_up(function: ast.AST, file: File) -> bool:
    """Tell whether *function*, of *file*, makes something of a text that nobody follows: in a loop, or of what quotes part."""
    return isinstance(function, FUNCTIONS) and file.derived(
        "gives up", file.index.by_node[function], lambda scope: any(
            _is_endless(part) if isinstance(part, ast.While)
            else isinstance(part, (ast.For, *_COMPREHENSIONS)) and not _is_followed(part, scope, file)
            or isinstance(part, ast.Call) and _splits_at_quotes(part)
            for part in below(function)))


def _is_endless(loop: ast.While) -> bool:
    """Tell whether *loop* is one of those that do not simply go on while a text has something in it: `while "../" in path`."""
    test = loop.test
    return not (isinstance(test, ast.Compare) and isinstance(test.ops[0], ast.In) and text_of(test.left) is not None)


def _splits_at_quotes(call: ast.Call) -> bool:
    """Tell whether *call* takes a text apart where it has quotation marks: what is put together again has others."""
    return tail_of(call.func) == "split" and any(text_of(given) in ("'", '"') for given in call.args[:1])


def _is_followed(loop: Loop, scope: Scope, file: File) -> bool:
    """Tell whether *loop* goes through a few constants, or does nothing with characters but leave some of them out."""
    inside: List[ast.AST]
    if isinstance(loop, ast.For):
        target, run_through, inside, turns = loop.target, loop.iter, list(loop.body), turns_of(loop.body)
    else:
        first = loop.generators[0]
        target, run_through, inside, turns = first.target, first.iter, [loop.elt, *first.ifs], ELEMENTS
    source = file.value(run_through, scope)
    item = source.single
    if fixed_in(source, item if isinstance(item, Contents) else None, turns):
        return True
    each = frozenset(part.id for part in below(target) if isinstance(part, ast.Name))
    return not any(_is_involved(part, each, scope, file) for statement in inside for part in below(statement))


def _is_involved(part: ast.AST, each: FrozenSet[str], scope: Scope, file: File) -> bool:
    """Tell whether *part* of a loop looks one of *each* up, tells it from what nobody knows, or has something else for some."""
    if isinstance(part, ast.If):
        return bool(part.orelse)
    if isinstance(part, ast.Compare):
        return not all(are_constants(file.value(one, scope)) for one in part.comparators)
    if isinstance(part, ast.Call):
        return tail_of(part.func) not in _COLLECTING and any(map(each.__contains__, map(tail_of, part.args)))
    return isinstance(part, ast.Subscript) and tail_of(part.slice) in each
