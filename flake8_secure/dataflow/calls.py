"""What built-in functions and methods return: the transfer functions of the interpreter.

Only what needs more than a row of data is here: containers, strings, paths and files in memory.
Every other call follows the general rule: its result may be anything, tainted by whatever went in.
"""

from __future__ import annotations

import ast
import base64
import html
import posixpath
import shlex
import string
import urllib.parse
from typing import TYPE_CHECKING, Any, Callable, Dict, FrozenSet, List, Optional, Tuple

from flake8_secure.dataflow.expressions import ELEMENTS, fold
from flake8_secure.dataflow.state import dict_of
from flake8_secure.dataflow.values import (
    CLEAN,
    NOTHING,
    UNKNOWN,
    Const,
    Contents,
    Hole,
    Possibility,
    Ref,
    Taints,
    Text,
    Value,
    const,
    join,
    unknown,
)

if TYPE_CHECKING:
    from flake8_secure.dataflow.statements import Flow


class Arguments:
    """The evaluated arguments of one call."""

    __slots__ = ("node", "positional", "keywords", "starred", "receiver")

    def __init__(self, node: ast.AST, positional: List[Value], keywords: Dict[str, Value], starred: Optional[Value],
                 receiver: Optional[Value] = None) -> None:
        self.node = node
        self.positional = positional
        self.keywords = keywords
        self.starred = starred  # the join of what `*args` and `**kwargs` hold
        self.receiver = receiver

    def get(self, position: int, keyword: str = "") -> Optional[Value]:
        """Return the argument at *position* (from 0) or called *keyword*; None where it is not given."""
        if 0 <= position < len(self.positional):
            return self.positional[position]
        value = self.keywords.get(keyword)
        return self.starred if value is None else value

    @property
    def values(self) -> List[Value]:
        """All arguments, the receiver apart."""
        found = [*self.positional, *self.keywords.values()]
        return found if self.starred is None else [*found, self.starred]

    @property
    def taints(self) -> Taints:
        """The taints of all arguments."""
        return merged(self.values)


def merged(values: List[Value]) -> Taints:
    """Return the taints of all *values*."""
    result = CLEAN
    for value in values:
        if value.taints:
            result = result | value.taints if result else value.taints
    return result


Transfer = Callable[["Flow", Arguments], Optional[Value]]

# Methods whose result is a number, a truth or a position: nothing of the text itself.
MEASURES = frozenset((
    "__contains__", "__len__", "count", "endswith", "find", "index", "isalnum", "isalpha", "isascii", "isdecimal",
    "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper", "rfind",
    "rindex", "startswith", "has_key", "is_file", "is_dir", "exists", "is_valid", "bit_length", "timestamp",
))
# Methods that look something up: the result comes from the receiver, not from the key.
LOOKUPS = frozenset((
    "all", "delete", "exclude", "execute", "executemany", "fetchall", "fetchmany", "fetchone", "filter", "filter_by",
    "find", "find_one", "first", "first_or_404", "get", "get_or_404", "get_or_create", "getlist", "one",
    "one_or_none", "order_by", "query", "scalar", "scalars", "search", "values_list", "aggregate", "count",
    "get_object_or_404", "count_documents", "commit", "save", "add", "flush", "acquire", "cursor",
))
# Methods that put their arguments into the receiver.
MUTATORS = frozenset((
    "add", "add_header", "append", "appendleft", "extend", "extendleft", "feed", "insert", "put", "put_nowait",
    "set", "set_payload", "setdefault", "setlist", "update", "write", "writelines",
))
# Functions of one text that can be computed where the text is known.
_FOLDED = frozenset((
    "capitalize", "casefold", "center", "decode", "encode", "endswith", "expandtabs", "find", "hex", "isalnum",
    "isalpha", "isdigit", "index", "ljust", "lower", "lstrip", "replace", "rfind", "rjust", "rstrip", "startswith",
    "strip", "swapcase", "title", "upper", "zfill", "removeprefix", "removesuffix", "count", "format",
))

# Methods that hardly anything but a text has.
TEXT_METHODS = frozenset((
    "capitalize", "casefold", "decode", "encode", "expandtabs", "format", "format_map", "lower", "lstrip", "partition",
    "removeprefix", "removesuffix", "replace", "rpartition", "rsplit", "rstrip", "split", "splitlines", "strip",
    "swapcase", "title", "upper", "zfill",
))


# Strings.

def string_method(flow: Flow, receiver: Value, name: str, arguments: Arguments) -> Optional[Value]:
    """Return what a method of a text returns; None where *name* is not one of those."""
    if name == "format":
        return formatted(flow, receiver, arguments)
    if name == "join":
        return joined(flow, receiver, arguments)
    if name in MEASURES:
        folded = _folded(receiver, name, arguments)
        return UNKNOWN if folded is None else folded
    if name in _FOLDED:
        folded = _folded(receiver, name, arguments)
        if folded is not None:
            return folded
        if name in ("encode", "decode"):
            return Value(receiver.items if all(isinstance(i, Text) for i in receiver.items) else (), receiver.unknown
                         or not all(isinstance(i, Text) for i in receiver.items), receiver.taints)
        if name == "replace":
            return replaced(receiver, arguments)
        return unknown(receiver.taints)
    if name in ("split", "rsplit", "splitlines", "partition", "rpartition"):
        return split(flow, receiver, name, arguments)
    if name in ("format_map", "translate"):
        return unknown(receiver.taints | arguments.taints)
    return None


def _folded(receiver: Value, name: str, arguments: Arguments) -> Optional[Value]:
    if receiver.exact is None or arguments.keywords or arguments.starred is not None:
        return None
    constants = [value.exact for value in arguments.positional]
    if any(one is None for one in constants) or not isinstance(receiver.exact.value, (str, bytes)):
        return None
    if name in ("center", "ljust", "rjust", "zfill", "expandtabs"):
        return None
    function = getattr(receiver.exact.value, name, None)  # text has no decode, bytes no encode
    return None if function is None else fold(function, *(one.value for one in constants if one is not None))


def replaced(receiver: Value, arguments: Arguments) -> Value:
    """Return the receiver with some text replaced, having passed `replace:` and that text."""
    old = arguments.get(0)
    taints = receiver.taints
    if old is not None and isinstance(old.only, str):
        name = frozenset(("replace:" + old.only,))
        taints = frozenset(taint.passing(name) for taint in taints)
    new = arguments.get(1)
    return unknown(taints | new.taints if new is not None else taints)


def split(flow: Flow, receiver: Value, name: str, arguments: Arguments) -> Value:
    """Return the pieces of a text: a list whose items come from the text."""
    constant = receiver.exact
    if constant is not None and isinstance(constant.value, str):
        constants = [value.exact for value in arguments.positional]
        if all(one is not None for one in constants) and not arguments.keywords:
            try:
                parts = getattr(constant.value, name)(*(one.value for one in constants if one is not None))
            except (TypeError, ValueError):
                return UNKNOWN
            kind = "tuple" if "partition" in name else "list"
            return flow.make(arguments.node, Contents(kind, tuple(enumerate(const(part) for part in parts[:64]))))
    return unknown(receiver.taints)


def joined(flow: Flow, receiver: Value, arguments: Arguments) -> Value:
    """Return `separator.join(parts)`."""
    parts = arguments.get(0)
    if parts is None:
        return UNKNOWN
    contents = flow.sole(parts)
    if contents is not None and contents.rest is None and contents.kind in ("list", "tuple"):
        row: List[Value] = []
        for _, value in contents.entries:
            if row:
                row.append(receiver)
            row.append(value)
        return flow.concatenate(row) if row else const("")
    taints = parts.taints | (contents.everything.taints if contents is not None else CLEAN)
    if contents is not None and not taints and _plain(contents.everything):
        # However many they are, all are known texts.
        return Value((Text((Hole(), )),), False)
    return Value((Text((Hole(taints | receiver.taints),)),), False, taints | receiver.taints)


def _plain(value: Value) -> bool:
    return not value.unknown and all(isinstance(item, Const) for item in value.items)


def formatted(flow: Flow, receiver: Value, arguments: Arguments) -> Value:
    """Return `template.format(...)`."""
    template = receiver.only
    taints = receiver.taints | arguments.taints
    if not isinstance(template, str):
        return Value((Text((Hole(taints),)),), False, taints)
    try:
        fields = list(_FORMATTER.parse(template))
    except ValueError:
        return unknown(taints)
    row: List[Value] = []
    position = 0
    for literal, field, spec, conversion in fields:
        row.append(const(literal))
        if field is None:
            continue
        name = field
        rest = ""
        for number, character in enumerate(field):
            if character in ".[":
                name, rest = field[:number], field[number:]
                break
        if not name:
            value = arguments.get(position)
            position += 1
        elif name.isdigit():
            value = arguments.get(int(name))
        else:
            value = arguments.keywords.get(name)
            if value is None:
                value = arguments.starred
        if value is None:
            value = UNKNOWN
        if rest:
            contents = flow.sole(value)
            key = rest[1:-1] if rest.startswith("[") and rest.endswith("]") else None
            held = contents.get(key) if contents is not None and key is not None else None
            value = held if held is not None else unknown(value.taints)
        if spec and spec[-1] in "bcdeEfFgGnoxX%":
            value = Value((Text((Hole(),)),), False)
        elif spec or conversion in ("r", "a"):
            value = Value((Text((Hole(value.taints),)),), False, value.taints)
        row.append(value)
    return flow.concatenate(row)


# Containers.

def container_method(flow: Flow, box: Possibility, contents: Contents, name: str, arguments: Arguments,
                     alone: bool) -> Optional[Value]:
    """Return what a method of a list, dict or set returns, having changed it; None for unknown methods.

    *alone*: the receiver is surely this container, so a write replaces what was there.
    """
    if contents.kind == "dict":
        return _dict_method(flow, box, contents, name, arguments, alone)
    if contents.kind in ("list", "tuple", "set"):
        return _list_method(flow, box, contents, name, arguments, alone)
    return None


def _dict_method(flow: Flow, box: Possibility, contents: Contents, name: str, arguments: Arguments,
                 alone: bool) -> Optional[Value]:
    first, second = arguments.get(0), arguments.get(1, "default")
    if name in ("get", "pop", "setdefault"):
        default = second if second is not None else const(None)
        if first is None:
            return UNKNOWN
        key = first.exact
        if key is None:
            return contents.everything | default
        held = contents.get(key.value)
        if held is None:
            held = default if contents.rest is None else contents.rest | default
            if name == "setdefault":
                flow.set_item(box, contents, first, default, alone)
        elif name == "pop" and alone:
            entries = tuple(pair for pair in contents.entries if pair[0] != key.value)
            flow.store(box, Contents("dict", entries, contents.rest))
        return held
    if name == "update":
        if first is not None:
            other = flow.sole(first)
            if other is not None and other.kind == "dict":
                merged_entries = {**dict_of(contents), **dict_of(other)}
                rest = other.rest if contents.rest is None else contents.rest if other.rest is None \
                    else contents.rest | other.rest
                contents = Contents("dict", tuple(merged_entries.values()), rest)
            else:
                extra = unknown(first.taints)
                contents = Contents("dict", contents.entries, extra if contents.rest is None else contents.rest | extra)
        updated = dict_of(contents)
        updated.update({(str, key): (key, value) for key, value in arguments.keywords.items()})
        flow.store(box, Contents("dict", tuple(updated.values()), contents.rest))
        return const(None)
    if name == "items":
        pairs = [flow.make_fixed("tuple", (const(key), value)) for key, value in contents.entries[:16]]
        rest = contents.rest
        if rest is not None or len(contents.entries) > 16:
            rest = flow.make_fixed("tuple", (UNKNOWN, contents.everything))
        return flow.make(arguments.node, Contents("list", tuple(enumerate(pairs)), rest))
    if name == "keys":
        keys = tuple(enumerate(const(key) for key, _ in contents.entries))
        return flow.make(arguments.node, Contents("list", keys, None if contents.rest is None else UNKNOWN))
    if name == "values":
        values = tuple(enumerate(value for _, value in contents.entries))
        return flow.make(arguments.node, Contents("list", values, contents.rest))
    if name == "copy":
        return flow.make(arguments.node, contents)
    if name == "clear":
        flow.store(box, Contents("dict"))
        return const(None)
    return None


def _list_method(flow: Flow, box: Possibility, contents: Contents, name: str, arguments: Arguments,
                 alone: bool) -> Optional[Value]:
    values = [value for _, value in contents.entries]
    rest = contents.rest
    first = arguments.get(0)

    def keep(items: List[Value], more: Optional[Value]) -> None:
        if not alone and more is not None:
            more = more | join(items)
        flow.store(box, Contents(contents.kind, tuple(enumerate(items[:ELEMENTS])), join(items[ELEMENTS:]) if more is None
                                 and len(items) > ELEMENTS else more))

    if name in ("append", "add", "appendleft") and first is not None:
        if contents.kind == "set" or rest is not None or flow.looping or not alone:
            keep(values, first if rest is None else rest | first)
        else:
            keep([first, *values] if name == "appendleft" else [*values, first], None)
        return const(None)
    if name in ("extend", "update") and first is not None:
        other = flow.sole(first)
        if other is not None and other.rest is None and rest is None and other.kind in ("list", "tuple"):
            keep(values + [value for _, value in other.entries], None)
        else:
            element = flow.element(first)
            keep(values, element if rest is None else rest | element)
        return const(None)
    if name == "insert" and len(arguments.positional) > 1:
        place = arguments.positional[0].exact
        item = arguments.positional[1]
        if rest is None and place is not None and isinstance(place.value, int) and not flow.looping:
            changed = list(values)
            changed.insert(place.value, item)
            keep(changed, None)
        else:
            everything = join([*values, item])
            keep([], everything if rest is None else rest | everything)
        return const(None)
    if name in ("pop", "popleft"):
        place = const(0).exact if name == "popleft" else const(-1).exact if first is None else first.exact
        if rest is None and place is not None and isinstance(place.value, int) and not flow.looping:
            if -len(values) <= place.value < len(values):
                changed = list(values)
                popped = changed.pop(place.value)
                keep(changed, None)
                return popped
            return UNKNOWN
        everything = contents.everything
        keep([], everything)
        return everything
    if name in ("remove", "sort", "reverse", "discard"):
        everything = contents.everything
        if values and (name != "reverse" or rest is not None):
            keep([], everything)
        elif name == "reverse":
            keep(values[::-1], None)
        return const(None)
    if name == "clear":
        keep([], None)
        return const(None)
    if name == "copy":
        return flow.make(arguments.node, contents)
    if name in ("index", "count"):
        return UNKNOWN
    return None


# Functions.

def _convert(kind: str) -> Transfer:
    def transfer(flow: Flow, arguments: Arguments) -> Value:
        first = arguments.get(0)
        if first is None:
            return flow.make(arguments.node, Contents(kind))
        contents = flow.sole(first)
        if contents is not None and contents.kind in ("list", "tuple", "set"):
            return flow.make(arguments.node, Contents(kind, contents.entries, contents.rest))
        return flow.make(arguments.node, Contents(kind, (), flow.element(first)))

    return transfer


def _dict(flow: Flow, arguments: Arguments) -> Value:
    entries: Dict[Tuple[type, Any], Tuple[Any, Value]] = {}
    rest: Optional[Value] = None
    first = arguments.positional[0] if arguments.positional else None
    if first is not None:
        contents = flow.sole(first)
        if contents is not None and contents.kind == "dict":
            entries, rest = dict_of(contents), contents.rest
        else:
            rest = unknown(first.taints)
    entries.update({(str, key): (key, value) for key, value in arguments.keywords.items()})
    if arguments.starred is not None:
        rest = unknown(arguments.starred.taints)
    return flow.make(arguments.node, Contents("dict", tuple(entries.values()), rest))


def _str(flow: Flow, arguments: Arguments) -> Value:
    first = arguments.get(0)
    if first is None:
        return const("")
    texts = all(isinstance(item, Text) or isinstance(item, Const) and isinstance(item.value, str)
                for item in first.items)
    if texts and not first.unknown:
        return first
    if first.exact is not None and isinstance(first.exact.value, (int, float)):
        return const(str(first.exact.value)).with_taints(first.taints)
    # Text at last: a dictionary that was sent is now its spelling.
    taints = frozenset(taint.passing(frozenset(("builtins.str",))) for taint in first.taints)
    return Value((Text((Hole(taints),)),), False, taints)


def _number(function: Callable[..., Any]) -> Transfer:
    def transfer(flow: Flow, arguments: Arguments) -> Value:
        constants = [value.exact for value in arguments.positional]
        if constants and all(one is not None for one in constants):
            folded = fold(function, *(one.value for one in constants if one is not None))
            if folded is not None:
                return folded
        # Where the next statement is reached, the text was a number.
        flow.check(arguments.taints, "number")
        return Value((Ref(f"builtins.{function.__name__}()"),), False)

    return transfer


def _computed(function: Callable[..., Any]) -> Transfer:
    """A function without side effects: computed where its arguments are constants."""

    def transfer(flow: Flow, arguments: Arguments) -> Optional[Value]:
        constants = [value.exact for value in arguments.positional]
        if arguments.keywords or arguments.starred is not None or not all(constants) or not constants:
            return None
        try:
            result = function(*(one.value for one in constants if one is not None))
        except (ArithmeticError, TypeError, ValueError, LookupError, AttributeError):
            return NOTHING  # it raises
        return fold(lambda: result)

    return transfer


def _measure(flow: Flow, arguments: Arguments) -> Value:
    return UNKNOWN


def _length(flow: Flow, arguments: Arguments) -> Value:
    first = arguments.get(0)
    if first is not None:
        contents = flow.sole(first)
        if contents is not None and contents.rest is None:
            return const(len(contents.entries))
        if first.exact is not None and isinstance(first.exact.value, (str, bytes)):
            return const(len(first.exact.value))
    return UNKNOWN


def _element(flow: Flow, arguments: Arguments) -> Value:
    first = arguments.get(0)
    if first is None:
        return UNKNOWN
    contents = flow.sole(first)
    if contents is not None and contents.kind in ("list", "tuple") and contents.entries and contents.rest is None:
        return contents.entries[0][1]
    default = arguments.get(1, "default")
    return flow.element(first) if default is None else flow.element(first) | default


def _same(flow: Flow, arguments: Arguments) -> Value:
    first = arguments.get(0)
    return UNKNOWN if first is None else first


def _listed(flow: Flow, arguments: Arguments) -> Value:
    first = arguments.get(0)
    if first is None:
        return UNKNOWN
    contents = flow.sole(first)
    everything = contents.everything if contents is not None and contents.kind != "dict" else flow.element(first)
    return flow.make(arguments.node, Contents("list", (), everything))


def _reversed(flow: Flow, arguments: Arguments) -> Value:
    first = arguments.get(0)
    contents = None if first is None else flow.sole(first)
    if contents is not None and contents.rest is None and contents.kind in ("list", "tuple"):
        return flow.make(arguments.node, Contents("list", tuple(enumerate([v for _, v in contents.entries][::-1]))))
    return _listed(flow, arguments)


def _enumerate(flow: Flow, arguments: Arguments) -> Value:
    first = arguments.get(0)
    element = UNKNOWN if first is None else flow.element(first)
    return flow.make(arguments.node, Contents("list", (), flow.make_fixed("tuple", (UNKNOWN, element))))


def _zip(flow: Flow, arguments: Arguments) -> Value:
    elements = tuple(flow.element(value) for value in arguments.positional)
    return flow.make(arguments.node, Contents("list", (), flow.make_fixed("tuple", elements)))


def _map(flow: Flow, arguments: Arguments) -> Value:
    if not arguments.positional:
        return UNKNOWN
    elements = [flow.element(value) for value in arguments.positional[1:]]
    result = flow.apply(arguments.positional[0], Arguments(arguments.node, elements, {}, None))
    return flow.make(arguments.node, Contents("list", (), result))


def _filter(flow: Flow, arguments: Arguments) -> Value:
    second = arguments.get(1)
    return flow.make(arguments.node, Contents("list", (), UNKNOWN if second is None else flow.element(second)))


def _getattr(flow: Flow, arguments: Arguments) -> Value:
    if len(arguments.positional) < 2:
        return UNKNOWN
    name = arguments.positional[1].only
    default = arguments.get(2)
    if isinstance(name, str):
        value = flow.member(arguments.positional[0], name, arguments.node)
        return value if default is None else value | default
    return unknown(arguments.positional[0].taints)


def _print(flow: Flow, arguments: Arguments) -> Value:
    return const(None)


def _partial(flow: Flow, arguments: Arguments) -> Value:
    entries: List[Tuple[Any, Value]] = [("function", arguments.get(0) or UNKNOWN)]
    entries += [(number, value) for number, value in enumerate(arguments.positional[1:])]
    entries += [("=" + name, value) for name, value in arguments.keywords.items()]
    return flow.make(arguments.node, Contents("functools.partial()", tuple(entries)))


def _apply_first(flow: Flow, arguments: Arguments) -> Value:
    """`to_thread(f, x)`, `executor.submit(f, x)`."""
    if not arguments.positional:
        return UNKNOWN
    return flow.apply(
        arguments.positional[0],
        Arguments(arguments.node, arguments.positional[1:], arguments.keywords, arguments.starred),
    )


def _apply_second(flow: Flow, arguments: Arguments) -> Value:
    """`loop.run_in_executor(None, f, x)`."""
    inner = Arguments(arguments.node, arguments.positional[1:], arguments.keywords, arguments.starred)
    return _apply_first(flow, inner)


def _thread(flow: Flow, arguments: Arguments) -> Optional[Value]:
    target = arguments.get(1, "target")
    values = arguments.get(3, "args")
    if target is not None:
        contents = None if values is None else flow.sole(values)
        positional = [value for _, value in contents.entries] if contents is not None else []
        flow.apply(target, Arguments(arguments.node, positional, {}, None if contents is not None else values))
    return None


# In-memory files and configurations: instances whose content is kept at the call that made them.

def _content(flow: Flow, arguments: Arguments) -> Value:
    receiver = arguments.receiver or UNKNOWN
    found = [
        flow.state.env[item.site].everything for item in receiver.items
        if isinstance(item, Ref) and item.site is not None and isinstance(flow.state.env.get(item.site), Contents)
    ]
    return join(found) | unknown(receiver.taints) if found else unknown(receiver.taints)


def _buffer(flow: Flow, arguments: Arguments) -> Value:
    first = arguments.get(0)
    name = next((name for name in ("io.StringIO", "io.BytesIO") if flow.callee == name), "io.StringIO")
    entries = (("content", first),) if first is not None else ()
    flow.state.write(arguments.node, Contents(name + "()", entries))
    return Value((Ref(name + "()", arguments.node),), False, CLEAN if first is None else first.taints)


def _write_buffer(flow: Flow, arguments: Arguments) -> Value:
    first = arguments.get(0) or UNKNOWN
    for item in (arguments.receiver or UNKNOWN).items:
        if isinstance(item, Ref) and item.site is not None:
            held = flow.state.env.get(item.site)
            if isinstance(held, Contents):
                before = held.get("content")
                after = first if before is None else flow.concatenate([before, first])
                flow.state.write(item.site, Contents(held.kind, (("content", after),)))
    return UNKNOWN


def _options(flow: Flow, arguments: Arguments) -> List[Tuple[ast.AST, Contents]]:
    found = []
    for item in (arguments.receiver or UNKNOWN).items:
        if isinstance(item, Ref) and item.site is not None:
            held = flow.state.env.get(item.site)
            found.append((item.site, held if isinstance(held, Contents) else Contents(item.name)))
    return found


def _set_option(flow: Flow, arguments: Arguments) -> Value:
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


def _get_option(flow: Flow, arguments: Arguments) -> Value:
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


def _path_join(flow: Flow, arguments: Arguments) -> Value:
    row: List[Value] = []
    for value in arguments.values:
        if row:
            row.append(const("/"))
        row.append(value)
    return flow.concatenate(row) if row else UNKNOWN


def _path(flow: Flow, arguments: Arguments) -> Value:
    """`pathlib.Path(a, b)`: an instance that remembers its text."""
    row = _path_join(flow, arguments) if arguments.values else const(".")
    return flow.path(row, arguments.node)


def _path_method(flow: Flow, arguments: Arguments) -> Value:
    receiver = arguments.receiver or UNKNOWN
    return flow.path(flow.concatenate([flow.path_text(receiver), *(
        part for value in arguments.values for part in (const("/"), value))]), arguments.node)


def _path_passing(*names: str) -> Transfer:
    passed = frozenset(names)

    def transfer(flow: Flow, arguments: Arguments) -> Value:
        receiver = arguments.receiver or UNKNOWN
        taints = frozenset(taint.passing(passed) for taint in receiver.taints)
        inner = flow.path_text(receiver)
        return flow.path(Value(inner.items, inner.unknown, taints) if not inner.exact else inner, arguments.node)

    return transfer


def _relative_to(flow: Flow, arguments: Arguments) -> Value:
    """`path.relative_to(base)` raises where *path* is not below it."""
    receiver = arguments.receiver or UNKNOWN
    flow.check(frozenset(t for t in receiver.taints if t.through & RESOLVING), "path")
    return flow.path(unknown(receiver.taints), arguments.node)


def _raising_check(kind: str) -> Transfer:
    def transfer(flow: Flow, arguments: Arguments) -> Optional[Value]:
        flow.check(arguments.taints, kind)
        return None

    return transfer


# What makes a path absolute and free of "..".
RESOLVING: FrozenSet[str] = frozenset((
    "os.path.abspath", "os.path.normpath", "os.path.realpath", "pathlib.Path().absolute", "pathlib.Path().resolve",
))


_FORMATTER = string.Formatter()

# Functions that are computed where all that goes in is constant.
_PURE: Dict[str, Callable[..., Any]] = {
    "base64.b64decode": base64.b64decode,
    "base64.b64encode": base64.b64encode,
    "base64.urlsafe_b64decode": base64.urlsafe_b64decode,
    "base64.urlsafe_b64encode": base64.urlsafe_b64encode,
    "builtins.chr": chr,
    "html.escape": html.escape,
    "html.unescape": html.unescape,
    "os.path.basename": posixpath.basename,
    "os.path.dirname": posixpath.dirname,
    "os.path.normpath": posixpath.normpath,
    "shlex.quote": shlex.quote,
    "urllib.parse.quote": urllib.parse.quote,
    "urllib.parse.quote_plus": urllib.parse.quote_plus,
    "urllib.parse.unquote": urllib.parse.unquote,
    "urllib.parse.unquote_plus": urllib.parse.unquote_plus,
}

TRANSFERS: Dict[str, Transfer] = {
    **{name: _computed(function) for name, function in _PURE.items()},
    "asyncio.to_thread": _apply_first,
    "builtins.bool": _measure,
    "builtins.dict": _dict,
    "builtins.enumerate": _enumerate,
    "builtins.filter": _filter,
    "builtins.float": _number(float),
    "builtins.frozenset": _convert("set"),
    "builtins.getattr": _getattr,
    "builtins.hash": _measure,
    "builtins.id": _measure,
    "builtins.int": _number(int),
    "builtins.isinstance": _measure,
    "builtins.issubclass": _measure,
    "builtins.iter": _same,
    "builtins.len": _length,
    "builtins.list": _convert("list"),
    "builtins.map": _map,
    "builtins.next": _element,
    "builtins.ord": _measure,
    "builtins.print": _print,
    "builtins.reversed": _reversed,
    "builtins.set": _convert("set"),
    "builtins.sorted": _listed,
    "builtins.str": _str,
    "builtins.tuple": _convert("tuple"),
    "builtins.type": _measure,
    "builtins.zip": _zip,
    "collections.OrderedDict": _dict,
    "collections.deque": _convert("list"),
    "concurrent.futures.ProcessPoolExecutor().submit": _apply_first,
    "concurrent.futures.ThreadPoolExecutor().submit": _apply_first,
    "configparser.ConfigParser().get": _get_option,
    "configparser.ConfigParser().set": _set_option,
    "configparser.RawConfigParser().get": _get_option,
    "configparser.RawConfigParser().set": _set_option,
    "asyncio.get_event_loop().run_in_executor": _apply_second,
    "asyncio.get_running_loop().run_in_executor": _apply_second,
    "contextlib.closing": _same,
    "copy.copy": _same,
    "copy.deepcopy": _same,
    "functools.partial": _partial,
    "io.BytesIO": _buffer,
    "io.BytesIO().getvalue": _content,
    "io.BytesIO().read": _content,
    "io.BytesIO().write": _write_buffer,
    "io.StringIO": _buffer,
    "io.StringIO().getvalue": _content,
    "io.StringIO().read": _content,
    "io.StringIO().write": _write_buffer,
    "ipaddress.ip_address": _raising_check("number"),
    "multiprocessing.Process": _thread,
    "os.fspath": _same,
    "os.path.join": _path_join,
    "pathlib.Path": _path,
    "pathlib.Path().absolute": _path_passing("pathlib.Path().absolute"),
    "pathlib.Path().as_posix": lambda flow, arguments: flow.path_text(arguments.receiver or UNKNOWN),
    "pathlib.Path().expanduser": _path_passing(),
    "pathlib.Path().joinpath": _path_method,
    "pathlib.Path().relative_to": _relative_to,
    "pathlib.Path().resolve": _path_passing("pathlib.Path().resolve"),
    "pathlib.Path().with_name": _path_method,
    "pathlib.PurePath": _path,
    "threading.Thread": _thread,
    "typing.cast": lambda flow, arguments: arguments.get(1),
    "uuid.UUID": _raising_check("number"),
}
