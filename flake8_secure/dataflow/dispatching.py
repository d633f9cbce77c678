"""Functions of which the type of the argument chooses the body: `functools.singledispatch`."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Iterator, List, NamedTuple, Optional

from flake8_secure.dataflow.annotations import annotation_of, is_harmless
from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.decorators import registered_at
from flake8_secure.dataflow.values import UNKNOWN, Const, Text, Value, join
from flake8_secure.syntax.functions import FUNCTIONS, Function, positional
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import CLASS, DEFINE, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.functions import Functions

_DISPATCHING = frozenset(("singledispatch", "singledispatchmethod"))


class Variant(NamedTuple):
    """A body, and the type that it is for; None for what is of no other one."""

    node: ast.AST
    kind: Optional[ast.expr]


def dispatches(node: Any) -> bool:
    """Tell whether other functions are registered at the function *node* for the types of its argument."""
    return any(tail_of(one) in _DISPATCHING for one in node.decorator_list)


def dispatched(flow: Functions, node: Any, arguments: Arguments) -> Value:
    """Return what calling the function *node*, which dispatches, returns: any of its bodies may be who answers."""
    around = flow.file.scope_of(node).parent
    variants = [Variant(node, None), *(() if around is None else _registered(node, around))]
    given = arguments.positional[0] if arguments.positional else UNKNOWN
    if _is_surely_text(given):
        variants = [one for one in variants if tail_of(one.kind) == "str"] or variants
    state, mark = flow.state, flow.state.mark()
    results, ends = [], []
    for variant in variants:
        told = arguments
        if arguments.positional and is_harmless(variant.kind):
            told = arguments.of(arguments.receiver, [UNKNOWN, *arguments.positional[1:]])
        results.append(flow.activate(variant.node, told))
        ends.append(state.ended(mark))
    state.meet(ends)
    return join(results)


def _registered(node: Any, around: Scope) -> Iterator[Variant]:
    """Yield what is registered at the function *node* of the scope *around* by `@node.register` or `@node.register(int)`."""
    for bindings in around.bindings.values():
        for kind, function, _, _ in bindings:
            if kind == DEFINE and isinstance(function, FUNCTIONS) and node.name in map(ast.unparse, registered_at(function)):
                yield Variant(function, _kind(function, around))


def _kind(function: Function, around: Scope) -> Optional[ast.expr]:
    """Return the type that a decorator of *function* names, or else the annotation of its first argument."""
    for decorator in function.decorator_list:
        if isinstance(decorator, ast.Call) and decorator.args:
            return decorator.args[0]
    names: List[str] = [one.arg for one in positional(function.args)]
    place = 1 if around.kind == CLASS else 0
    return annotation_of(function, names[place]) if names[place:] else None


def _is_surely_text(value: Value) -> bool:
    """Tell whether *value* is surely a text: known, or data that came as one."""
    return all(isinstance(item, Text) or isinstance(item, Const) and isinstance(item.value, str) for item in value.items) \
        and (bool(value.taints) if value.unknown else bool(value.items)) and not any(
            taint.structured for taint in value.taints)
