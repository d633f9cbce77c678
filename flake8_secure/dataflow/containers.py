"""What the methods of lists, dictionaries and sets return, and how they change them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, FrozenSet, List, Optional, Tuple

from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.state import dict_of, overlaid
from flake8_secure.dataflow.taints import DECLARED
from flake8_secure.dataflow.values import (
    ELEMENTS, FILLED_OF, NOTHING, UNKNOWN, WIDTH, Box, Contents, Possibility, Ref, Value, const, join, of_key, some_text, unknown,
)

if TYPE_CHECKING:
    from flake8_secure.dataflow.objects import Objects


class Receiver:
    """The container that a method is called on.

    *alone*: it surely is this one, so a write replaces what was there.
    """

    __slots__ = ("flow", "box", "contents", "alone")

    def __init__(self, flow: Objects, box: Possibility, contents: Contents, alone: bool) -> None:
        self.flow = flow
        self.box = box
        self.contents = contents
        self.alone = alone

    @property
    def values(self) -> List[Value]:
        """What it holds at known places."""
        return [value for _, value in self.contents.entries]

    def keep(self, items: List[Value], more: Optional[Value]) -> None:
        """Let it hold *items* in a row, and *more* at places that are not known."""
        if not self.alone and more is not None:
            more = more | join(items)
        elif len(items) > ELEMENTS:
            more = join(items[ELEMENTS:] if more is None else [*items[ELEMENTS:], more])
        self.flow.store(self.box, Contents(self.contents.kind, tuple(enumerate(items[:ELEMENTS])), more))

    def knows(self, place: object, last: int) -> bool:
        """Tell whether the elements up to *place* are known, which is at most *last* where more follow that are not."""
        if not isinstance(place, int) or self.flow.looping:
            return False
        return self.contents.rest is None or self.alone and 0 <= place <= last

    def mix(self, value: Value, items: Optional[List[Value]] = None) -> None:
        """Let it hold *items*, by default what it does, and *value* wherever."""
        rest = self.contents.rest
        self.keep(self.values if items is None else items, value if rest is None else rest | value)


def container_method(flow: Objects, box: Possibility, contents: Contents, name: str, arguments: Arguments,
                     alone: bool) -> Optional[Value]:
    """Return what a method of a list, dict or set returns, having changed it; None for unknown methods.

    *alone*: the receiver is surely this container, so a write replaces what was there.
    """
    methods = _OF_DICTIONARIES if contents.kind == "dict" else _OF_SEQUENCES if contents.kind in _SEQUENCES else {}
    method = methods.get(name)
    return None if method is None else method(Receiver(flow, box, contents, alone), name, arguments)


# What `instance.dict()` is told where it is pydantic's.
_CHOOSING = frozenset(("by_alias", "exclude", "exclude_defaults", "exclude_none", "exclude_unset", "include"))


def gives_fields(receiver: Value, name: str, arguments: Arguments, known: FrozenSet[str]) -> bool:
    """Tell whether the method *name* gives the fields of *receiver* by name; no class of *known* libraries has one that does."""
    return name in ("_asdict", "model_dump", "model_dump_json") or name == "dict" and (
        not _CHOOSING.isdisjoint(arguments.keywords) or any(
            isinstance(item, (Box, Contents)) and item.kind == "object" or isinstance(item, Ref) and item.name.endswith("()")
            and item.name.partition(".")[0] not in known for item in receiver.items))


# Levels of instances within instances that are made dictionaries.
_WITHIN = 3


def fields_of(flow: Objects, instance: Value, arguments: Arguments, whole: bool = False) -> Value:
    """Return the fields of *instance* as a dictionary: its class declares the keys, and nobody else, unless it takes more.

    *whole*: instances that it holds become dictionaries as well.
    """
    contents = flow.sole(instance)
    entries = contents.entries if contents is not None and contents.kind == "object" else ()
    # Of one whose fields are known, what a class of another module may have declared is a text or a number as a rule.
    filled = any(key == FILLED_OF for key, _ in entries)
    others = unknown(frozenset((taint.flat if filled else taint).passing(DECLARED) for taint in instance.taints))
    if contents is not None and contents.kind == "object" and contents.rest is not None:
        return contents.rest  # it takes other fields as well
    return flow.make(arguments.node, Contents("dict", tuple(
        (key[1:], _plain(flow, value, _WITHIN) if whole else value)
        for key, value in entries if isinstance(key, str) and key.startswith(".")), others))


def _plain(flow: Objects, value: Value, levels: int) -> Value:
    """Return *value* with the instances of classes of the project that it is, or holds, as dictionaries."""
    contents = flow.sole(value) if levels else None
    if contents is None or contents.rest is not None or contents.kind not in ("list", "object", "tuple"):
        return value
    made = Contents(contents.kind, tuple((key, _plain(flow, held, levels - 1)) for key, held in contents.entries))
    if contents.kind == "object":
        made = Contents("dict", tuple(
            (key[1:], held) for key, held in made.entries if isinstance(key, str) and key.startswith(".")))
    return value if made.entries == contents.entries else Value((made,), value.unknown, value.taints | made.taints)


def pairs_of(instance: Contents) -> Value:
    """Return what going through an instance of a model of pydantic gives: each of its fields with its name."""
    pairs = [Contents("tuple", ((0, const(key[1:])), (1, value))) for key, value in instance.entries
             if isinstance(key, str) and key.startswith(".")]
    if len(pairs) > WIDTH:
        held = frozenset(taint.passing(DECLARED) for taint in instance.taints)
        pair = Contents("tuple", ((0, UNKNOWN), (1, unknown(held))))
        return Value((Contents("list", (), Value((pair,), False, pair.taints)),), False, instance.taints)
    rows = tuple((place, Value((pair,), False, pair.taints)) for place, pair in enumerate(pairs))
    return Value((Contents("list", rows),), False, instance.taints)


def _look_up(receiver: Receiver, name: str, arguments: Arguments) -> Value:
    """`get`, `pop` and `setdefault` of a dictionary."""
    contents = receiver.contents
    first, second = arguments.get(0), arguments.get(1, "default")
    default = second if second is not None else const(None)
    if first is None:
        return UNKNOWN
    key = first.key
    if key is None:
        if name == "setdefault":
            receiver.flow.set_item(receiver.box, contents, first, default, False)
        return contents.everything | default
    held = contents.get(key.value)
    if held is None:
        other = contents.at(key.value)
        held = default if other is None else other | default
        if name == "setdefault":
            receiver.flow.set_item(receiver.box, contents, first, held, receiver.alone)
    elif name == "setdefault":
        held = receiver.flow.as_own(arguments.node, held)
        receiver.flow.set_item(receiver.box, contents, first, held, receiver.alone)
    elif name == "pop" and receiver.alone:
        entries = tuple(pair for pair in contents.entries if pair[0] != key.value)
        receiver.flow.store(receiver.box, Contents("dict", entries, contents.rest, contents.keys))
    return held


def entries_of(flow: Objects, contents: Optional[Contents]) -> Optional[Dict[Tuple[type, Any], Tuple[Any, Value]]]:
    """Return the entries of a dictionary that *contents* lists as pairs, None where it holds anything else."""
    if contents is None or contents.kind not in ("list", "tuple") or contents.rest is not None:
        return None
    entries: Dict[Tuple[type, Any], Tuple[Any, Value]] = {}
    for _, value in contents.entries:
        pair = flow.sole(value)
        key = None if pair is None or pair.rest is not None or len(pair.entries) != 2 else pair.entries[0][1].exact
        if pair is None or key is None:
            return None
        entries[key.value.__class__, key.value] = (key.value, pair.entries[1][1])
    return entries


def _update(receiver: Receiver, name: str, arguments: Arguments) -> Value:
    contents, first = receiver.contents, arguments.get(0)
    if first is not None:
        other = receiver.flow.sole(first)
        pairs = entries_of(receiver.flow, other)
        if pairs is not None:
            other = Contents("dict", tuple(pairs.values()))
        known = other is not None and other.kind == "dict"
        contents = overlaid(contents, other if known and other is not None else Contents("dict", (), unknown(first.taints)))
    updated = dict_of(contents)
    updated.update({(str, key): (key, value) for key, value in arguments.keywords.items()})
    receiver.flow.store(receiver.box, Contents("dict", tuple(updated.values()), contents.rest, contents.keys))
    return const(None)


def _items(receiver: Receiver, name: str, arguments: Arguments) -> Value:
    flow, contents = receiver.flow, receiver.contents
    # More pairs than can be told apart would come without their keys: one stands for all.
    told = contents.entries if len(contents.entries) + (contents.rest is not None) <= WIDTH else ()
    pairs = [flow.make_fixed("tuple", (of_key(key), value)) for key, value in told]
    rest = contents.rest
    if rest is not None or len(told) < len(contents.entries):
        named = rest is None and all(isinstance(key, str) for key, _ in contents.entries)
        rest = flow.make_fixed("tuple", (some_text() if named else unknown(contents.key_taints), contents.everything))
    return _listed(receiver, pairs, rest, arguments)


def _listed(receiver: Receiver, known: List[Value], rest: Optional[Value], arguments: Arguments) -> Value:
    """Return a list of what a dictionary has: where it may have more, no place is known."""
    if rest is not None and receiver.contents.rest is not None:
        known, rest = [], join([*known, rest])
    return receiver.flow.make(arguments.node, Contents("list", tuple(enumerate(known)), rest))


def _keys(receiver: Receiver, name: str, arguments: Arguments) -> Value:
    contents = receiver.contents
    others = None if contents.rest is None else unknown(contents.key_taints)
    return _listed(receiver, [of_key(key) for key, _ in contents.entries], others, arguments)


def _values(receiver: Receiver, name: str, arguments: Arguments) -> Value:
    return _listed(receiver, receiver.values, receiver.contents.rest, arguments)


def _any_pair(receiver: Receiver, name: str, arguments: Arguments) -> Value:
    """`mapping.popitem()`."""
    contents = receiver.contents
    keys = [of_key(key) for key, _ in contents.entries]
    return receiver.flow.make_fixed("tuple", (join([*keys, unknown(contents.key_taints)]), contents.everything))


def _copy(receiver: Receiver, name: str, arguments: Arguments) -> Value:
    return receiver.flow.make(arguments.node, receiver.contents)


def _intersection(receiver: Receiver, name: str, arguments: Arguments) -> Value:
    """What is in both is in the one that nobody chose."""
    own, other = receiver.contents.everything, arguments.get(0)
    if own.taints and other is not None and not other.taints and receiver.flow.sole(other) is not None:
        own = receiver.flow.element(other)
    return receiver.flow.make(arguments.node, Contents("set", (), own))


def _clear(receiver: Receiver, name: str, arguments: Arguments) -> Value:
    receiver.keep([], None)
    return const(None)


def _append(receiver: Receiver, name: str, arguments: Arguments) -> Optional[Value]:
    """`append`, `appendleft` and `add`."""
    first, contents = arguments.get(0), receiver.contents
    if first is None:
        return None
    if name == "appendleft" and (receiver.flow.looping or not receiver.alone):
        receiver.mix(contents.everything | first, [])
    elif name == "appendleft":
        receiver.keep([first, *receiver.values], contents.rest)
    elif contents.kind == "set" or contents.rest is not None or receiver.flow.looping or not receiver.alone:
        receiver.mix(first)
    else:
        receiver.keep([*receiver.values, first], None)
    return const(None)


def _extend_left(receiver: Receiver, name: str, arguments: Arguments) -> Optional[Value]:
    """`extendleft` of a `deque`: what is put in comes before the rest."""
    first = arguments.get(0)
    if first is None:
        return None
    receiver.mix(receiver.contents.everything | receiver.flow.element(first), [])
    return const(None)


def _extend(receiver: Receiver, name: str, arguments: Arguments) -> Optional[Value]:
    """`extend`, and `update` of a set."""
    first = arguments.get(0)
    if first is None:
        return None
    other = receiver.flow.sole(first)
    if other is not None and other.rest is None and receiver.contents.rest is None and other.kind in ("list", "tuple"):
        receiver.keep(receiver.values + [value for _, value in other.entries], None)
    else:
        receiver.mix(receiver.flow.element(first))
    return const(None)


def _insert(receiver: Receiver, name: str, arguments: Arguments) -> Optional[Value]:
    if len(arguments.positional) < 2:
        return None
    place, item = arguments.positional[0].exact, arguments.positional[1]
    items = receiver.values
    if place is not None and receiver.knows(place.value, len(items)):
        items.insert(place.value, item)
        receiver.keep(items, receiver.contents.rest)
    else:
        receiver.mix(join([*items, item]), [])
    return const(None)


def _pop(receiver: Receiver, name: str, arguments: Arguments) -> Value:
    """`pop` and `popleft` of a list."""
    first, contents = arguments.get(0), receiver.contents
    place = const(0).exact if name == "popleft" else const(-1).exact if first is None else first.exact
    items = receiver.values
    if place is not None and receiver.knows(place.value, len(items) - 1):
        if not -len(items) <= place.value < len(items):
            return UNKNOWN
        popped = items.pop(place.value)
        receiver.keep(items, contents.rest)
        return popped
    everything = contents.everything
    receiver.keep([], everything)
    return everything


def _reorder(receiver: Receiver, name: str, arguments: Arguments) -> Value:
    """`sort`, `rotate`, `remove` and `discard`: what is left may stand anywhere."""
    if receiver.contents.entries:
        receiver.keep([], receiver.contents.everything)
    return const(None)


def _reverse(receiver: Receiver, name: str, arguments: Arguments) -> Value:
    if receiver.contents.rest is None:
        receiver.keep(receiver.values[::-1], None)
        return const(None)
    return _reorder(receiver, name, arguments)


def _group(receiver: Receiver, name: str, arguments: Arguments) -> Value:
    """`match.group(1)` and `match.group("year", "month")`, where the match is known as a dictionary of its groups."""
    held = [
        key.exact is not None and receiver.contents.at(key.only) or receiver.contents.everything
        for key in arguments.positional or (const(0),)]
    return held[0] if len(held) == 1 else _row(receiver, arguments, dict(enumerate(held)))


def _taken(receiver: Receiver, name: str, arguments: Arguments) -> Value:
    """`get` of a queue or a context variable: anything that was put there, or what it gives else.

    Where nobody is seen to put something there, others do.
    """
    given = [*arguments.positional[:1], *arguments.keywords.values()] if name == "get" else []
    defaults = [value for value in given if value.taints or isinstance(value.only, str)]  # not whether to wait, and how long
    held = receiver.contents.everything
    return join([held if held != NOTHING else UNKNOWN, *defaults])


def _groups(receiver: Receiver, name: str, arguments: Arguments) -> Value:
    """`match.groups()`: those that have a number, from 1."""
    known = {key - 1: held for key, held in receiver.contents.entries if isinstance(key, int) and key > 0}
    return _row(receiver, arguments, known)


def _row(receiver: Receiver, arguments: Arguments, held: Dict[int, Value]) -> Value:
    return receiver.flow.make(arguments.node, Contents("tuple", tuple(held.items())))


def _index(receiver: Receiver, name: str, arguments: Arguments) -> Value:
    if not receiver.contents.taints:
        receiver.flow.check(arguments.taints, "member")  # what is not in it would have raised
    return UNKNOWN


def _measure(receiver: Receiver, name: str, arguments: Arguments) -> Value:
    return UNKNOWN


_SEQUENCES = frozenset(("list", "set", "tuple"))
Method = Callable[[Receiver, str, Arguments], Optional[Value]]
_OF_DICTIONARIES: Dict[str, Method] = {
    "clear": _clear,
    "copy": _copy,
    "elements": _keys,  # of a `Counter`
    "get": _look_up,
    "group": _group,
    "groups": _groups,
    "items": _items,
    "keys": _keys,
    "most_common": _items,  # of a `Counter`
    "pop": _look_up,
    "popitem": _any_pair,
    "setdefault": _look_up,
    "update": _update,
    "values": _values,
}
_OF_SEQUENCES: Dict[str, Method] = {
    "add": _append,
    "append": _append,
    "appendleft": _append,
    "clear": _clear,
    "copy": _copy,
    "count": _measure,
    "discard": _reorder,
    "extend": _extend,
    "extendleft": _extend_left,
    "get": _taken,
    "get_nowait": _taken,
    "index": _index,
    "insert": _insert,
    "intersection": _intersection,
    "pop": _pop,
    "popleft": _pop,
    "put": _append,
    "put_nowait": _append,
    "remove": _reorder,
    "reverse": _reverse,
    "rotate": _reorder,
    "set": _append,
    "sort": _reorder,
    "update": _extend,
}
