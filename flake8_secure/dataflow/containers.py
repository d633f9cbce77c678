"""What the methods of lists, dictionaries and sets return, and how they change them."""

from __future__ import annotations

from typing import TYPE_CHECKING, FrozenSet, List, Optional

from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.expressions import ELEMENTS
from flake8_secure.dataflow.state import dict_of, overlaid
from flake8_secure.dataflow.values import DECLARED, UNKNOWN, Contents, Possibility, Ref, Value, const, join, unknown

if TYPE_CHECKING:
    from flake8_secure.dataflow.objects import Objects


def container_method(flow: Objects, box: Possibility, contents: Contents, name: str, arguments: Arguments,
                     alone: bool) -> Optional[Value]:
    """Return what a method of a list, dict or set returns, having changed it; None for unknown methods.

    *alone*: the receiver is surely this container, so a write replaces what was there.
    """
    if contents.kind == "dict":
        return _dict_method(flow, box, contents, name, arguments, alone)
    if contents.kind in ("list", "tuple", "set"):
        return _list_method(flow, box, contents, name, arguments, alone)
    return None


# What `instance.dict()` is told where it is pydantic's.
_CHOOSING = frozenset(("by_alias", "exclude", "exclude_defaults", "exclude_none", "exclude_unset", "include"))


def gives_fields(receiver: Value, name: str, arguments: Arguments, known: FrozenSet[str]) -> bool:
    """Tell whether the method *name* gives the fields of *receiver* by name; no class of *known* libraries has one that does."""
    return name == "model_dump" or name == "dict" and (
        not _CHOOSING.isdisjoint(arguments.keywords) or any(
            isinstance(item, Contents) and item.kind == "object" or isinstance(item, Ref) and item.name.endswith("()")
            and item.name.partition(".")[0] not in known for item in receiver.items))


def fields_of(flow: Objects, instance: Value, arguments: Arguments) -> Value:
    """Return the fields of *instance* as a dictionary: its class declares the keys, and nobody else."""
    contents = flow.sole(instance)
    entries = contents.entries if contents is not None and contents.kind == "object" else ()
    others = unknown(frozenset(taint.passing(DECLARED) for taint in instance.taints))
    return flow.make(arguments.node, Contents("dict", tuple(
        (key[1:], value) for key, value in entries if isinstance(key, str) and key.startswith(".")), others))


def _dict_method(flow: Objects, box: Possibility, contents: Contents, name: str, arguments: Arguments,
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
                flow.set_item(box, contents, first, held, alone)
        elif name == "pop" and alone:
            entries = tuple(pair for pair in contents.entries if pair[0] != key.value)
            flow.store(box, Contents("dict", entries, contents.rest))
        return held
    if name == "update":
        if first is not None:
            other = flow.sole(first)
            known = other is not None and other.kind == "dict"
            contents = overlaid(contents, other if known and other is not None else Contents("dict", (), unknown(first.taints)))
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


def _list_method(flow: Objects, box: Possibility, contents: Contents, name: str, arguments: Arguments,
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
