"""Functions that libraries make: those of `operator` take a part of what they are called with, or call one of its methods."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple

from flake8_secure.dataflow.arguments import Arguments, Transfer
from flake8_secure.dataflow.values import PARTIAL, UNKNOWN, Contents, Ref, Value

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls


def _remembering(name: str) -> Transfer:
    """A function that makes another one, *name*, which is given the same arguments before its own."""
    function = Value((Ref(name),), False)

    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        if arguments.starred is not None:
            return None
        entries: List[Tuple[Any, Value]] = [("function", function), *enumerate(arguments.positional)]
        entries += [("=" + keyword, value) for keyword, value in arguments.keywords.items()]
        return flow.make(arguments.node, Contents(PARTIAL, tuple(entries)))

    return transfer


def _given(arguments: Arguments) -> List[Value]:
    """Return what a function was made with, and last what it is called with, which nobody knows of `get(*rows)` and `get()`."""
    known = arguments.positional and arguments.starred is None
    return arguments.positional if known else [*arguments.positional, UNKNOWN]


def _items(flow: Calls, arguments: Arguments) -> Value:
    """`itemgetter("name", 1)(row)`."""
    *keys, holder = _given(arguments)
    return _one_or_all(flow, [flow.item(holder, key, arguments.node) for key in keys])


def _attributes(flow: Calls, arguments: Arguments) -> Value:
    """`attrgetter("name", "owner.name")(row)`."""
    *names, holder = _given(arguments)
    found: List[Value] = []
    for name in names:
        value = holder if isinstance(name.only, str) else UNKNOWN.with_taints(holder.taints)
        for part in name.only.split(".") if isinstance(name.only, str) else ():
            value = flow.bound_method(value, flow.member(value, part, arguments.node), arguments.node)
        found.append(value)
    return _one_or_all(flow, found)


def _one_or_all(flow: Calls, found: List[Value]) -> Value:
    return found[0] if len(found) == 1 else flow.make_fixed("tuple", tuple(found))


def _called(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`methodcaller("replace", "a", "b")(text)`."""
    name, *given = _given(arguments)
    if not given or not isinstance(name.only, str):
        return None
    held: List[ast.expr] = getattr(arguments.node, "args", [])
    function = ast.Attribute(held[0] if len(held) == 1 else ast.Name("", ast.Load()), name.only, ast.Load())
    return flow.method(
        given[-1], name.only, ast.copy_location(function, arguments.node), arguments.of(given[-1], given[:-1]))


GETTERS: Dict[str, Transfer] = {
    "operator.attrgetter": _remembering("operator.attrgetter()"),
    "operator.attrgetter()": _attributes,
    "operator.itemgetter": _remembering("operator.itemgetter()"),
    "operator.itemgetter()": _items,
    "operator.methodcaller": _remembering("operator.methodcaller()"),
    "operator.methodcaller()": _called,
    "weakref.ref": _remembering("weakref.ref()"),
    "weakref.ref()": lambda flow, arguments: arguments.get(0),
}
