"""What the functions of libraries return that make containers, or go through them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple

from flake8_secure.dataflow.arguments import Arguments, Transfer
from flake8_secure.dataflow.constructions import layered
from flake8_secure.dataflow.containers import container_method, entries_of
from flake8_secure.dataflow.elements import data_in_some, fixed_in
from flake8_secure.dataflow.matching import pattern_of
from flake8_secure.dataflow.members import given_once
from flake8_secure.dataflow.state import dict_of, vouched
from flake8_secure.dataflow.taints import CLEAN, Taints
from flake8_secure.dataflow.values import (
    NOTHING, NUMBER, PARTIAL, UNKNOWN, WIDTH, Box, Contents, Local, Ref, Value, const, is_number, is_own, join, unknown,
)
from flake8_secure.dataflow.vouching import CHARSETS, note_pattern

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls


def _convert(kind: str) -> Transfer:
    def transfer(flow: Calls, arguments: Arguments) -> Value:
        first = arguments.get(0)
        if first is None:
            return flow.make(arguments.node, Contents(kind))
        first = flow.iterated(first, arguments.node)
        contents = flow.sole(first)
        if contents is not None and contents.kind in ("list", "tuple", "set"):
            return flow.make(arguments.node, Contents(kind, contents.entries, contents.rest))
        return flow.make(arguments.node, Contents(kind, (), flow.element(first)))

    return transfer


def _dict(flow: Calls, arguments: Arguments) -> Value:
    entries: Dict[Tuple[type, Any], Tuple[Any, Value]] = {}
    rest: Optional[Value] = None
    keys: Optional[Taints] = None
    first = arguments.positional[0] if arguments.positional else None
    if first is not None:
        contents = flow.sole(first)
        pairs = entries_of(flow, contents)
        if contents is not None and contents.kind == "dict":
            entries, rest, keys = dict_of(contents), contents.rest, contents.keys
        elif pairs is not None:
            entries = pairs
        else:
            pair = flow.sole(flow.element(first))
            if pair is not None and pair.kind == "tuple" and pair.rest is None and len(pair.entries) == 2:
                keys, rest = pair.entries[0][1].taints, pair.entries[1][1]  # `((name, row[name]) for name in NAMES)`
            else:
                # A look at a key says nothing of what is there.
                keys, rest = frozenset(taint.below(0) for taint in first.taints), unknown(first.taints)
    entries.update({(str, key): (key, value) for key, value in arguments.keywords.items()})
    if arguments.starred is not None:
        keys = arguments.names if rest is None else None if keys is None or arguments.names is None else keys | arguments.names
        given = unknown(arguments.starred.taints)
        rest = given if rest is None else rest | given
    return flow.make(arguments.node, Contents("dict", tuple(entries.values()), rest, keys))


def _counter(flow: Calls, arguments: Arguments) -> Value:
    """`Counter(words)`: numbers, by the words."""
    first = arguments.get(0)
    contents = None if first is None else flow.sole(first)
    if arguments.keywords or arguments.starred is not None or contents is not None and contents.kind == "dict":
        table = _dict(flow, arguments)
    else:
        table = flow.make(arguments.node, Contents("dict", (), NUMBER, CLEAN if first is None else flow.element(first).taints))
    for item in table.items:
        if isinstance(item, Box):
            flow.factories[item.site] = NOTHING  # it says that there are none, and puts nothing there
    return table


def _layers(flow: Calls, arguments: Arguments) -> Optional[Value]:
    if arguments.starred is not None or not arguments.positional:
        return None
    return layered(flow, arguments.positional, arguments.node)


def _length(flow: Calls, arguments: Arguments) -> Value:
    first = arguments.get(0)
    if first is not None:
        contents = flow.sole(first)
        if contents is not None and contents.rest is None:
            return const(len(contents.entries))
        if first.exact is not None and isinstance(first.exact.value, (str, bytes)):
            return const(len(first.exact.value))
    return NUMBER


def _element(flow: Calls, arguments: Arguments) -> Value:
    first = arguments.get(0)
    if first is None:
        return UNKNOWN
    contents = flow.sole(first)
    if contents is not None and contents.kind in ("list", "tuple") and contents.entries and contents.entries[0][0] == 0:
        return contents.entries[0][1]
    default, given = arguments.get(1, "default"), flow.element(first)
    if given.taints:
        given = given.with_taints(given_once(given.taints, arguments.node))
    return given if default is None else given | default


def _option(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`st.selectbox(label, options)`: one of the options, unless it takes others."""
    options = arguments.get(1, "options")
    return None if options is None or "accept_new_options" in arguments.keywords else flow.element(options)


def _listed(flow: Calls, arguments: Arguments) -> Value:
    first = arguments.get(0)
    if first is None:
        return UNKNOWN
    contents = flow.sole(first)
    everything = contents.everything if contents is not None and contents.kind != "dict" else flow.element(first)
    return flow.make(arguments.node, Contents("list", (), everything))


def _sorted(flow: Calls, arguments: Arguments) -> Value:
    key = arguments.keywords.get("key")
    if key is not None and arguments.positional:
        flow.apply(key, Arguments(arguments.node, [flow.element(arguments.positional[0])], {}, None))
    return _listed(flow, arguments)


def _reversed(flow: Calls, arguments: Arguments) -> Value:
    first = arguments.get(0)
    contents = None if first is None else flow.sole(first)
    if contents is not None and contents.rest is None and contents.kind in ("list", "tuple"):
        return flow.make(arguments.node, Contents("list", tuple(enumerate([v for _, v in contents.entries][::-1]))))
    return _listed(flow, arguments)


def _enumerate(flow: Calls, arguments: Arguments) -> Value:
    first, start = arguments.get(0), (arguments.get(1, "start") or const(0)).only
    contents = None if first is None else flow.sole(first)
    if isinstance(start, int) and contents is not None and data_in_some(contents):
        pairs = (flow.make_fixed("tuple", (const(place), value)) for place, (_, value) in enumerate(contents.entries, start))
        return flow.make(arguments.node, Contents("list", tuple(enumerate(pairs))))
    element = UNKNOWN if first is None else flow.element(first)
    return flow.make(arguments.node, Contents("list", (), flow.make_fixed("tuple", (NUMBER, element))))


def _zip(flow: Calls, arguments: Arguments) -> Value:
    if arguments.starred is not None:
        return _turned(flow, arguments.starred, arguments)
    rows = [flow.sole(value) for value in arguments.positional]
    held = [[value for _, value in row.entries] for row in rows if row is not None and row.rest is None and row.kind in (
        "list", "tuple")]
    if len(held) == len(rows) and 0 < min(map(len, held), default=0) <= WIDTH:
        return flow.make(arguments.node, Contents("list", tuple(
            enumerate(flow.make_fixed("tuple", pair) for pair in zip(*held)))))
    elements = tuple(flow.element(value) for value in arguments.positional)
    return flow.make(arguments.node, Contents("list", (), flow.make_fixed("tuple", elements)))


def _turned(flow: Calls, row: Value, arguments: Arguments) -> Value:
    """`zip(*pairs)`: the columns of many rows, each like *row*."""
    held = flow.sole(row)
    known = held is not None and held.kind in ("list", "tuple") and held.rest is None and not arguments.positional
    columns = [value for _, value in held.entries] if held is not None and known else []
    if columns:
        return flow.make_fixed("tuple", tuple(Value((Contents("list", (), one),), False, one.taints) for one in columns))
    element = join([flow.element(row), *map(flow.element, arguments.positional)])
    column = Value((Contents("list", (), element),), False, element.taints)
    return flow.make(arguments.node, Contents("list", (), column))


def _extreme(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`max(0, int(text))`: a number of several ones; `min(SIZES, key=distance)`: one of those."""
    given = arguments.positional
    if len(given) == 1 and arguments.starred is None:
        default = arguments.keywords.get("default")
        element = flow.element(given[0])
        return element if default is None else element | default
    numbers = len(given) > 1 and not arguments.keywords and all(map(is_number, given))
    return NUMBER if numbers and not all(value.exact for value in given) else None


def _sum(flow: Calls, arguments: Arguments) -> Optional[Value]:
    return NUMBER if len(arguments.positional) == 1 and not arguments.keywords else None


def _map(flow: Calls, arguments: Arguments) -> Value:
    if not arguments.positional:
        return UNKNOWN
    elements = [flow.element(value) for value in arguments.positional[1:]]
    result = flow.apply(arguments.positional[0], Arguments(arguments.node, elements, {}, None))
    return flow.make(arguments.node, Contents("list", (), result))


_MATCHING = frozenset(("re.compile().fullmatch", "re.compile().match"))


def _filter(flow: Calls, arguments: Arguments) -> Value:
    function, second = arguments.get(0), arguments.get(1)
    element = UNKNOWN if second is None else flow.element(second)
    if function is not None and element.taints:
        state = flow.state
        mark = state.mark()
        test: Any = getattr(arguments.node, "args", (None,))[0]
        if isinstance(test, ast.Attribute) and test.attr == "__contains__" and is_own(flow.known(test.value)):
            flow.check(element.taints, "member")
        for item in function.items:
            bound = flow.contents(item)
            method = bound.get("function") if bound is not None and bound.kind == PARTIAL else None
            if isinstance(item, Local):
                flow.ask(item.node, Arguments(arguments.node, [element], {}, None), True)
            elif bound is not None and method is not None and isinstance(method.single, Local):
                given = [value for key, value in bound.entries if isinstance(key, int)]
                flow.ask(method.single.node, Arguments(arguments.node, [*given, element], {}, None), True)
            elif isinstance(item, Ref) and item.name.removeprefix("builtins.str.") in CHARSETS:
                flow.check(element.taints, "charset")
            elif isinstance(item, Ref) and item.name in _MATCHING:
                pattern = pattern_of(flow.known(test.value), flow.file) if isinstance(test, ast.Attribute) else None
                if isinstance(pattern, str):
                    note_pattern(flow, pattern, test.attr, element.taints)
        element = vouched(element, state)
        state.undo(mark)
    return flow.make(arguments.node, Contents("list", (), element))


def _addresses(flow: Calls, arguments: Arguments) -> Value:
    """`socket.getaddrinfo(host, port)`: what is found out about one of the addresses is about the host."""
    host = unknown(arguments.taints)
    socket = Value((Contents("tuple", ((0, host),), UNKNOWN),), False, host.taints)
    row = Value((Contents("tuple", ((4, socket),), UNKNOWN),), False, host.taints)
    return flow.make(arguments.node, Contents("list", (), row))


def _chained(flow: Calls, arguments: Arguments) -> Value:
    """`itertools.chain(first, second)`: what each holds, in their order as far as that is known."""
    entries: List[Value] = []
    rest: Optional[Value] = None if arguments.starred is None else flow.element(arguments.starred)
    for given in arguments.positional:
        contents = flow.sole(given)
        known = rest is None and contents is not None and contents.kind in ("list", "tuple")
        if contents is not None and known:
            entries += [value for _, value in contents.entries]
        more = contents.rest if contents is not None and known else flow.element(given)
        if more is not None:
            rest = more if rest is None else rest | more
    return flow.make(arguments.node, Contents("list", tuple(enumerate(entries)), rest))


def _chained_from(flow: Calls, arguments: Arguments) -> Value:
    return flow.make(arguments.node, Contents("list", (), flow.element(flow.element(arguments.get(0, "iterable") or UNKNOWN))))


def _repeated(flow: Calls, arguments: Arguments) -> Value:
    return flow.make(arguments.node, Contents("list", (), arguments.get(0, "object") or UNKNOWN))


def _of_each(flow: Calls, arguments: Arguments) -> Value:
    """`itertools.product(first, second)`: one of each, as a tuple."""
    if arguments.starred is not None or "repeat" in arguments.keywords:
        return flow.make(arguments.node, Contents("list", (), unknown(arguments.taints)))
    row = tuple(flow.element(given) for given in arguments.positional)
    return flow.make(arguments.node, Contents("list", (), flow.make_fixed("tuple", row)))


def _zipped_to_longest(flow: Calls, arguments: Arguments) -> Value:
    """`zip_longest(first, second, fillvalue="")`: an element of each, or what is put in its place."""
    filling = arguments.keywords.get("fillvalue") or const(None)
    row = tuple(flow.element(given) | filling for given in arguments.positional)
    return flow.make(arguments.node, Contents("list", (), flow.make_fixed("tuple", row)))


def _put_at(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`operator.setitem(holder, key, value)`."""
    if len(arguments.positional) != 3:
        return None
    holder, key, value = arguments.positional
    for item in holder.items:
        contents = flow.contents(item)
        if contents is not None and not flow.takes_item(item, key, value, arguments.node):
            flow.set_item(item, contents, key, value, holder.single is not None)
    return const(None)


def _behind_test(flow: Calls, arguments: Arguments) -> Value:
    """`itertools.takewhile(test, values)`: any of the values, whatever the test says."""
    return flow.make(arguments.node, Contents("list", (), flow.element(arguments.get(1) or UNKNOWN)))


def _reduced(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`functools.reduce(function, values, start)`: what the function makes of what it made before and of a value."""
    if len(arguments.positional) < 2:
        return None
    function, values = arguments.positional[:2]
    element = flow.element(values)
    start = arguments.get(2, "initial")
    steps = [] if start is None else fixed_in(values, flow.sole(values))
    made = start or element
    for step in steps:
        made = flow.apply(function, Arguments(arguments.node, [made, step], {}, None))
    for _ in () if steps else range(2):  # so that what it made goes in once, too
        made = made | flow.apply(function, Arguments(arguments.node, [made, element], {}, None))
    return made


def _through(*methods: str) -> Transfer:
    """A function that does what *methods* of the list do that comes first: `heapq.heappush(heap, item)`."""

    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        holder = arguments.get(0)
        if holder is None:
            return None
        given, places = Arguments(arguments.node, arguments.positional[1:2], {}, None), getattr(arguments.node, "args", ())
        made: List[Value] = []
        for item in holder.items:
            for method in methods:
                contents = flow.contents(item)
                if contents is not None and contents.kind == "list":
                    put = given if method == "append" else given.of(None, [])
                    value = container_method(flow, item, contents, method, put, holder.single is not None)
                    if method == methods[-1]:
                        made.append(value or UNKNOWN)
        if not made and places:
            flow.taint_root(places[0], given.taints)
        return join(made) if made else unknown(holder.taints | given.taints)

    return transfer


def _operated(operation: ast.operator) -> Transfer:
    """A function of `operator` that does what the *operation* does."""

    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        given = arguments.positional
        return flow.operate(operation, given[0], given[1], arguments.node) if len(given) == 2 else None

    return transfer


ITERABLES: Dict[str, Transfer] = {
    "builtins.dict": _dict,
    "builtins.enumerate": _enumerate,
    "builtins.filter": _filter,
    "builtins.frozenset": _convert("set"),
    "builtins.len": _length,
    "builtins.list": _convert("list"),
    "builtins.map": _map,
    "builtins.max": _extreme,
    "builtins.min": _extreme,
    "builtins.next": _element,
    "builtins.reversed": _reversed,
    "builtins.set": _convert("set"),
    "builtins.sorted": _sorted,
    "builtins.sum": _sum,
    "builtins.tuple": _convert("tuple"),
    "builtins.zip": _zip,
    "collections.ChainMap": _layers,
    "collections.Counter": _counter,
    "collections.OrderedDict": _dict,
    "collections.deque": _convert("list"),
    "concurrent.futures.ProcessPoolExecutor().map": _map,
    "concurrent.futures.ThreadPoolExecutor().map": _map,
    "functools.reduce": _reduced,
    **{f"bisect.insort{side}": _through("append", "sort") for side in ("", "_left", "_right")},
    "heapq.heapify": _through("sort"),
    "heapq.heappop": _through("sort", "pop"),
    "heapq.heappush": _through("append", "sort"),
    **{f"heapq.{name}": _through("append", "sort", "pop") for name in ("heappushpop", "heapreplace")},
    "itertools.chain": _chained,
    "itertools.chain.from_iterable": _chained_from,
    "itertools.count": lambda flow, arguments: flow.make(arguments.node, Contents("list", (), NUMBER)),
    "itertools.cycle": _listed,
    "itertools.dropwhile": _behind_test,
    "itertools.islice": _listed,
    "itertools.product": _of_each,
    "itertools.repeat": _repeated,
    "itertools.takewhile": _behind_test,
    "itertools.zip_longest": _zipped_to_longest,
    **{f"{place}.getaddrinfo": _addresses for place in ("anyio", "asyncio.get_event_loop()", "socket", "trio.socket")},
    **{f"operator.{name}": _operated(operation) for name, operation in (
        ("add", ast.Add()), ("concat", ast.Add()), ("mod", ast.Mod()), ("truediv", ast.Div()))},
    "operator.setitem": _put_at,
    **{f"random.{place}shuffle": _through("sort") for place in ("", "Random().", "SystemRandom().")},
    "weakref.WeakKeyDictionary": _dict,
    "weakref.WeakSet": _convert("set"),
    "weakref.WeakValueDictionary": _dict,
    **{f"streamlit.{widget}": _option for widget in ("radio", "select_slider", "selectbox")},
}
