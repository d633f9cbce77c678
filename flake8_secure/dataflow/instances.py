"""What instances of the library hold that is followed: files in memory, configurations and paths."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, FrozenSet, List, Optional, Tuple

from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.operators import concatenated
from flake8_secure.dataflow.state import dict_of
from flake8_secure.dataflow.values import (
    CLEAN, JOINED, UNKNOWN, Contents, Hole, Possibility, Ref, Taints, Text, Value, const, join, unknown,
)

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls

Transfer = Callable[["Calls", Arguments], Optional[Value]]

# What makes a path absolute and free of "..".
RESOLVING: FrozenSet[str] = frozenset((
    "os.path.abspath", "os.path.normpath", "os.path.realpath", "pathlib.Path().absolute", "pathlib.Path().resolve",
))


def content_of(flow: Calls, arguments: Arguments) -> Value:
    receiver = arguments.receiver or UNKNOWN
    found = [
        flow.state.env[item.site].everything for item in receiver.items
        if isinstance(item, Ref) and item.site is not None and isinstance(flow.state.env.get(item.site), Contents)
    ]
    return join(found) | unknown(receiver.taints) if found else unknown(receiver.taints)


def buffer(flow: Calls, arguments: Arguments) -> Value:
    first = arguments.get(0, "initial_value") or arguments.get(0, "initial_bytes")
    name = next((name for name in ("io.StringIO", "io.BytesIO") if flow.callee == name), "io.StringIO")
    entries = (("content", first),) if first is not None else ()
    flow.state.write(arguments.node, Contents(name + "()", entries))
    return Value((Ref(name + "()", arguments.node),), False, CLEAN if first is None else first.taints)


def write_buffer(flow: Calls, arguments: Arguments) -> Value:
    first = arguments.get(0) or UNKNOWN
    for item in (arguments.receiver or UNKNOWN).items:
        if isinstance(item, Ref) and item.site is not None:
            held = flow.state.env.get(item.site)
            if isinstance(held, Contents):
                before = held.get("content")
                after = first if before is None else concatenated([before, first])
                flow.state.write(item.site, Contents(held.kind, (("content", after),)))
    return UNKNOWN


def _options(flow: Calls, arguments: Arguments) -> List[Tuple[ast.AST, Contents]]:
    found = []
    for item in (arguments.receiver or UNKNOWN).items:
        if isinstance(item, Ref) and item.site is not None:
            held = flow.state.env.get(item.site)
            found.append((item.site, held if isinstance(held, Contents) else Contents(item.name)))
    return found


def set_option(flow: Calls, arguments: Arguments) -> Value:
    section, option, value = (arguments.get(number, name) or UNKNOWN for number, name in
                              enumerate(("section", "option", "value")))
    for site, contents in _options(flow, arguments):
        if section.exact is not None and option.exact is not None:
            entries = dict_of(contents)
            key = (section.only, option.only)
            entries[tuple, key] = (key, value)
            flow.state.write(site, Contents(contents.kind, tuple(entries.values()), contents.rest))
        else:
            rest = value if contents.rest is None else contents.rest | value
            flow.state.write(site, Contents(contents.kind, contents.entries, rest))
    return const(None)


def get_option(flow: Calls, arguments: Arguments) -> Value:
    section, option = arguments.get(0, "section") or UNKNOWN, arguments.get(1, "option") or UNKNOWN
    fallback = arguments.keywords.get("fallback")
    results: List[Value] = [] if fallback is None else [fallback]
    for _, contents in _options(flow, arguments):
        if section.exact is not None and option.exact is not None:
            held = contents.get((section.only, option.only))
            results.append(held if held is not None else contents.rest if contents.rest is not None else UNKNOWN)
        else:
            results.append(contents.everything)
    return join(results) if results else UNKNOWN


def leading(value: Value) -> Value:
    """Return *value* joined to a path: data at its beginning can be an absolute path, which drops what is before it."""
    if not value.taints:
        return value
    items: List[Possibility] = []
    leads = _joined(value.taints) if value.unknown or not value.items else CLEAN
    follows = CLEAN
    for item in value.items:
        if not isinstance(item, Text):
            leads = leads | _joined(value.taints)
        else:
            first, *rest = item.parts
            if isinstance(first, Hole) and first.taints:
                item = Text((Hole(_joined(first.taints)), *rest))
                leads = leads | _joined(first.taints)
            follows = follows.union(*(part.taints for part in rest if isinstance(part, Hole)))
        items.append(item)
    return Value(tuple(items), value.unknown, leads | follows) if leads else value


def _joined(taints: Taints) -> Taints:
    return frozenset(taint.passing(JOINED) for taint in taints)


def path_join(flow: Calls, arguments: Arguments) -> Value:
    row: List[Value] = []
    for value in arguments.values:
        if row:
            row.append(const("/"))
        row.append(leading(value) if row else value)
    return concatenated(row) if row else UNKNOWN


def new_path(flow: Calls, arguments: Arguments) -> Value:
    """`pathlib.Path(a, b)`: an instance that remembers its text."""
    row = path_join(flow, arguments) if arguments.values else const(".")
    return flow.path(row, arguments.node)


def path_method(flow: Calls, arguments: Arguments) -> Value:
    receiver = arguments.receiver or UNKNOWN
    return flow.path(concatenated([flow.path_text(receiver), *(
        part for value in arguments.values for part in (const("/"), leading(value)))]), arguments.node)


def path_passing(*names: str) -> Transfer:
    passed = frozenset(names)

    def transfer(flow: Calls, arguments: Arguments) -> Value:
        receiver = arguments.receiver or UNKNOWN
        taints = frozenset(taint.passing(passed) for taint in receiver.taints)
        inner = flow.path_text(receiver)
        return flow.path(Value(inner.items, inner.unknown, taints) if not inner.exact else inner, arguments.node)

    return transfer


def relative_to(flow: Calls, arguments: Arguments) -> Value:
    """`path.relative_to(base)` raises where *path* is not below it."""
    receiver = arguments.receiver or UNKNOWN
    flow.check(frozenset(t for t in receiver.taints if t.through & RESOLVING), "path")
    return flow.path(unknown(receiver.taints), arguments.node)
