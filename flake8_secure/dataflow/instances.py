"""What instances of the library hold that is followed: files in memory, configurations and paths."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, FrozenSet, List, Tuple

from flake8_secure.dataflow.arguments import Arguments, Transfer
from flake8_secure.dataflow.operators import concatenated
from flake8_secure.dataflow.state import dict_of
from flake8_secure.dataflow.taints import CLEAN, ENDS_NAME, JOINED, LINE, ONE_SEGMENT, Taints, below
from flake8_secure.dataflow.values import UNKNOWN, Contents, Hole, Possibility, Ref, Text, Value, const, join, unknown

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls

# What makes a path absolute and free of "..".
RESOLVING: FrozenSet[str] = frozenset((
    "os.path.abspath", "os.path.normpath", "os.path.realpath", "pathlib.Path().resolve",
))
# What leaves the last part of a path.
LAST: FrozenSet[str] = frozenset(("os.path.basename",))


def _content_of(flow: Calls, arguments: Arguments) -> Value:
    receiver = arguments.receiver or UNKNOWN
    found = [
        flow.state.env[item.site].everything for item in receiver.items
        if isinstance(item, Ref) and item.site is not None and isinstance(flow.state.env.get(item.site), Contents)
    ]
    return join(found) | unknown(receiver.taints) if found else unknown(receiver.taints)


def _line_of(flow: Calls, arguments: Arguments) -> Value:
    """`buffer.readline()`: one line of what was written."""
    return unknown(frozenset(taint.passing(LINE) for taint in _content_of(flow, arguments).taints))


def _lines_of(flow: Calls, arguments: Arguments) -> Value:
    return flow.make(arguments.node, Contents("list", (), _line_of(flow, arguments)))


def _buffer(flow: Calls, arguments: Arguments) -> Value:
    first = arguments.get(0, "initial_value") or arguments.get(0, "initial_bytes")
    kind = flow.callee + "()"
    entries = (("content", first),) if first is not None else ()
    flow.state.write(arguments.node, Contents(kind, entries))
    return Value((Ref(kind, arguments.node),), False, CLEAN if first is None else first.taints)


def _write_buffer(flow: Calls, arguments: Arguments) -> Value:
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


def _set_option(flow: Calls, arguments: Arguments) -> Value:
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


def _get_option(flow: Calls, arguments: Arguments) -> Value:
    section, option = arguments.get(0, "section") or UNKNOWN, arguments.get(1, "option") or UNKNOWN
    fallback = arguments.keywords.get("fallback")
    results: List[Value] = [] if fallback is None else [fallback]
    taints = CLEAN if arguments.receiver is None else arguments.receiver.taints
    named = section.exact is not None and option.exact is not None
    read = unknown(below(below(taints, section.only), option.only) if named else taints)
    for _, contents in _options(flow, arguments):
        if named:
            results.append(contents.at((section.only, option.only)) or read)
        else:
            results.append(contents.everything)
    return join(results) if results else read


NO_DOT = frozenset(("guard:without:.",))


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
            item = _ending(item)
            first, *rest = item.parts
            if isinstance(first, Hole) and first.taints:
                item = Text((Hole(_joined(first.taints)), *rest))
                leads = leads | _joined(first.taints)
            follows = follows.union(*(part.taints for part in rest if isinstance(part, Hole)))
        items.append(item)
    ends = follows - value.taints
    return Value(tuple(items), value.unknown, leads | follows) if leads or ends else value


def _ending(text: Text) -> Text:
    """Return *text* with data marked that has no dot and ends a name, as an extension does: it leads nowhere."""
    text = _naming(text)
    before, last = text.parts[-2:] if len(text.parts) > 1 else ("/", "")
    if not isinstance(last, Hole) or not isinstance(before, str) or before.endswith(("/", "\\")):
        return text
    taints = frozenset(taint.passing(ENDS_NAME) if NO_DOT <= taint.through else taint for taint in last.taints)
    return text if taints == last.taints else Text((*text.parts[:-1], Hole(taints, last.number)))


def _naming(text: Text) -> Text:
    """Return *text* with parts of a route marked that have other text beside them in one name."""
    found = in_names(text)
    return Text(tuple(
        Hole(frozenset(taint.passing(ENDS_NAME) if taint in found else taint for taint in part.taints), part.number)
        if isinstance(part, Hole) else part for part in text.parts)) if found else text


def in_names(text: Text) -> Taints:
    """Return the taints of parts of a route, without a slash, that have other text beside them in one name: `f"{name}.json"`."""
    beside = alone = CLEAN
    for before, part, behind in zip(("/", *text.parts), text.parts, (*text.parts[1:], "/")):
        if isinstance(part, Hole):
            is_named = isinstance(before, str) and not before.endswith(_SEPARATORS) or isinstance(
                behind, str) and not behind.startswith(_SEPARATORS)
            single = frozenset(taint for taint in part.taints if is_named and ONE_SEGMENT <= taint.through)
            beside, alone = beside | single, alone | (part.taints - single)
    return beside - alone


_SEPARATORS = ("/", "\\")


def _joined(taints: Taints) -> Taints:
    return frozenset(taint.passing(JOINED) for taint in taints)


def _path_join(flow: Calls, arguments: Arguments) -> Value:
    row: List[Value] = []
    for value in arguments.values:
        part = flow.path_text(value, arguments.node)
        row += (const("/"), leading(part)) if row else (part,)
    return concatenated(row) if row else UNKNOWN


def _new_path(flow: Calls, arguments: Arguments) -> Value:
    """`pathlib.Path(a, b)`: an instance that remembers its text."""
    row = _path_join(flow, arguments) if arguments.values else const(".")
    return flow.path(row, arguments.node)


def _path_method(flow: Calls, arguments: Arguments) -> Value:
    receiver = arguments.receiver or UNKNOWN
    return flow.path(concatenated([flow.path_text(receiver, arguments.node), *(
        part for value in arguments.values
        for part in (const("/"), leading(flow.path_text(value, arguments.node))))]), arguments.node)


def _named_anew(flow: Calls, arguments: Arguments) -> Value:
    """`path.with_name(name)`, which refuses a name with separators in it."""
    receiver, name = flow.path_text(arguments.receiver or UNKNOWN, arguments.node), arguments.get(0, "name") or UNKNOWN
    name = name.with_taints(frozenset(taint.passing(LAST) for taint in name.taints))
    return flow.path(concatenated([receiver, const("/"), name]), arguments.node)


def _with_suffix(flow: Calls, arguments: Arguments) -> Value:
    """`path.with_suffix(suffix)`, which refuses one with separators in it."""
    suffix = arguments.get(0, "suffix") or UNKNOWN
    suffix = unknown(frozenset(taint.passing(LAST) for taint in suffix.taints))
    return flow.path(concatenated([flow.path_text(arguments.receiver or UNKNOWN, arguments.node), suffix]), arguments.node)


def _path_passing(*names: str) -> Transfer:
    passed = frozenset(names)

    def transfer(flow: Calls, arguments: Arguments) -> Value:
        receiver = arguments.receiver or UNKNOWN
        taints = frozenset(taint.passing(passed) for taint in receiver.taints)
        inner = flow.path_text(receiver, arguments.node)
        return flow.path(Value(inner.items, inner.unknown, taints) if not inner.exact else inner, arguments.node)

    return transfer


def _relative_to(flow: Calls, arguments: Arguments) -> Value:
    """`path.relative_to(base)` raises where *path* is not below it."""
    receiver = arguments.receiver or UNKNOWN
    flow.check(frozenset(t for t in receiver.taints if t.through & RESOLVING), "path")
    return flow.path(unknown(receiver.taints), arguments.node)


def _of_setting(name: str) -> Transfer:
    """Make an instance of the class that the attribute *name* of a view holds, or that a decorator of the method names."""

    def transfer(flow: Calls, arguments: Arguments) -> Value:
        method = flow.frame.node
        named = [
            keyword.value for decorator in getattr(method, "decorator_list", ()) if isinstance(decorator, ast.Call)
            for keyword in decorator.keywords if keyword.arg == name]
        home = flow.file.index.by_node.get(method) if named else None
        made = flow.file.evaluator.value(named[0], home.parent) if home is not None and home.parent is not None else flow.member(
            arguments.receiver or UNKNOWN, name, arguments.node)
        return flow.apply(made, arguments.of(None))

    return transfer


INSTANCES: Dict[str, Transfer] = {
    "configparser.ConfigParser().get": _get_option,
    "configparser.ConfigParser().set": _set_option,
    "configparser.RawConfigParser().get": _get_option,
    "configparser.RawConfigParser().set": _set_option,
    "django.views.View().get_form": _of_setting("form_class"),
    "django.views.View().get_serializer": _of_setting("serializer_class"),
    "io.BytesIO": _buffer,
    "io.BytesIO().getvalue": _content_of,
    "io.BytesIO().read": _content_of,
    "io.BytesIO().readline": _line_of,
    "io.BytesIO().readlines": _lines_of,
    "io.BytesIO().write": _write_buffer,
    "io.StringIO": _buffer,
    "io.StringIO().getvalue": _content_of,
    "io.StringIO().read": _content_of,
    "io.StringIO().readline": _line_of,
    "io.StringIO().readlines": _lines_of,
    "io.StringIO().write": _write_buffer,
    "os.path.join": _path_join,
    "pathlib.Path": _new_path,
    "pathlib.Path().absolute": _path_passing("pathlib.Path().absolute"),
    "pathlib.Path().as_posix": lambda flow, arguments: flow.path_text(arguments.receiver or UNKNOWN, arguments.node),
    "pathlib.Path().expanduser": _path_passing(),
    "pathlib.Path().joinpath": _path_method,
    "pathlib.Path().relative_to": _relative_to,
    "pathlib.Path().resolve": _path_passing("pathlib.Path().resolve"),
    "pathlib.Path().with_name": _named_anew,
    "pathlib.Path().with_stem": _named_anew,
    "pathlib.Path().with_suffix": _with_suffix,
    "pathlib.PurePath": _new_path,
}
