"""What functions that collect keywords are called with, where they hand them on: `requests.get(url, **options)`."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional, Tuple

from flake8_secure.dataflow.callers import calls_of
from flake8_secure.dataflow.values import UNKNOWN, Value, join
from flake8_secure.match.given import class_of_instance, value_given
from flake8_secure.match.uses import reads
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import ASSIGNMENTS, tail_of, text_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# So many functions, and expressions that make a dictionary, are looked at.
_STEPS = 12
# What asks for one key of a dictionary, or is given another one whole.
_OF_KEY = frozenset(("get", "pop", "setdefault"))
_WHOLE = frozenset(("copy", "dict", "update"))


def forwarded(options: ast.AST, key: str, scope: Scope, file: File) -> Optional[Value]:
    """Return what calls give as *key* to functions that take it among *options*, and hand these on.

    Also after other keys were set or taken out, in a dictionary that is made of them, kept by the constructor of a class,
    or by way of further functions. None where no call gives it.
    """
    known: Dict[ast.AST, Optional[Value]] = file.derived(f"forwarded {key}{file.audits}{file.called_here}", scope, lambda _: {})
    if options not in known:
        known[options] = None  # of a function that hands them on to itself
        values, homes = [], list(_collected(options, key, scope, file))
        for home in homes:  # grows
            for call, around in calls_of(home, file):
                for keyword in call.keywords:
                    if keyword.arg == key:
                        values.append(value_given(keyword.value, around, file))
                    elif keyword.arg is None and len(homes) < _STEPS:
                        homes.extend(one for one in _collected(keyword.value, key, around, file) if one not in homes)
        known[options] = join(values) | UNKNOWN if values else None
    return known[options]


def _collected(options: ast.AST, key: str, scope: Scope, file: File) -> Iterator[Scope]:
    """Yield the functions whose keywords, which they collect, get into *options*, and that do not ask for *key* there."""
    queue = [(options, scope)]
    for node, around in queue:  # grows
        if len(queue) > _STEPS:
            return
        more: List[Tuple[ast.AST, Scope]] = []
        if isinstance(node, ast.Dict):
            more = [(value, around) for one, value in zip(node.keys, node.values) if one is None]
        elif isinstance(node, ast.BinOp):
            more = [(node.left, around), (node.right, around)]
        elif isinstance(node, ast.Call) and tail_of(node.func) == "dict":
            more = [(one, around) for one in (*node.args, *(one.value for one in node.keywords if one.arg is None))]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "copy":
            more = [(node.func.value, around)]
        elif isinstance(node, ast.Attribute):
            home = class_of_instance(node, around)
            more = [(value, inside) for _, value, _, inside in home.attributes.get(node.attr, [])] if home is not None else []
        elif isinstance(node, ast.Name):
            found = around.find(node.id)
            home, bindings = found or (around, [])
            if not all(_hands_on(read, key, home, file) for read in reads(home, file).get(node.id, ())):
                return
            more = [(value, inside) for _, value, _, inside in bindings]
            more += [(one, home) for one in _updated(node.id, home, file)]
            if isinstance(home.node, FUNCTIONS) and any(one[1] is home.node.args.kwarg for one in bindings):
                yield home
        queue += [one for one in more if one not in queue]


def _updated(name: str, home: Scope, file: File) -> Iterator[ast.expr]:
    """Yield what the dictionary *name* of *home* is updated with: `name.update(options)`."""
    for call, scope in file.index.called.get("update", ()):
        if scope.owner is home.owner and isinstance(call.func, ast.Attribute) and isinstance(
                call.func.value, ast.Name) and call.func.value.id == name:
            yield from call.args


def _hands_on(node: ast.AST, key: str, scope: Scope, file: File) -> bool:
    """Tell whether *node*, a dictionary, is handed on whole, kept, or asked for another key than *key*."""
    above = file.parent(node, scope)
    if isinstance(above, ast.Attribute):
        called = file.parent(above, scope)
        return isinstance(called, ast.Call) and (
            above.attr in _WHOLE or above.attr in _OF_KEY and text_of(called.args[0] if called.args else None) not in (None, key))
    if isinstance(above, ast.Subscript):
        return text_of(above.slice) not in (None, key)
    if isinstance(above, ast.keyword):
        return above.arg is None
    return isinstance(above, (ast.BinOp, ast.Dict, *ASSIGNMENTS)) or isinstance(above, ast.Call) and tail_of(above.func) in _WHOLE
