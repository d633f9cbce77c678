"""The lattice of abstract values: a small set of possibilities, a flag for the rest, and taints.

A value is a set of *possibilities* plus `unknown` (it may be something else as well) plus the
taints of whatever it may hold. Joining is set union; more than `WIDTH` possibilities widen to
unknown. That bounds the size of a value, not the length of an ascending chain: what was widened
forgets its possibilities and may pick up others, since a rule wants to know what is possible
besides the unknown. Chains end because nothing is computed to a fixpoint: a loop is run twice at
most, and a function that is running already is not run again.
"""

from __future__ import annotations

import ast
from typing import Any, Iterable, Iterator, List, Mapping, Optional, Tuple, Union

from flake8_secure.dataflow.taints import CLEAN, DECLARED, LINE, QUOTED, Item, Taint, Taints, below, each, narrow
from flake8_secure.models.library import OF_MACHINE
from flake8_secure.syntax.nodes import LONGEST

WIDTH = 8
# So many functions may be called by one name or key.
CALLEES = 16
# So many keys of dictionaries that stand for each other are told apart.
KEYS = 100
# Elements of a display that are kept apart; the others are joined.
ELEMENTS = 24
# What remembers arguments for a function: a method of an instance as well.
PARTIAL = "functools.partial()"


class Const(Item):
    """A constant of Python; True and 1 differ."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def identity(self) -> Tuple[Any, ...]:
        value = self.value
        return (value.__class__, repr(value) if value != value else value)

    def __eq__(self, other: object) -> bool:  # as of all items, without what that takes: asked more often than anything
        if other.__class__ is not Const:
            return False
        mine, others = self.value, other.value
        return mine is others or mine.__class__ is others.__class__ and (
            bool(mine == others) or mine != mine and repr(mine) == repr(others))

    __hash__ = Item.__hash__


class Ref(Item):
    """Something with a qualified name; `requests.Session()` is an instance of that class.

    *site* tells instances of one name apart, by the call that made them.
    """

    __slots__ = ("name", "site")

    def __init__(self, name: str, site: Optional[ast.AST] = None) -> None:
        self.name = name
        self.site = site

    def identity(self) -> Tuple[Any, ...]:
        return (self.name, self.site)

    def __eq__(self, other: object) -> bool:
        return other.__class__ is Ref and self.name == other.name and self.site is other.site

    __hash__ = Item.__hash__


class Hole(Item):
    """An unknown piece of a text, with the taints that it may carry; *number*: which is a number or a date."""

    __slots__ = ("taints", "number")

    def __init__(self, taints: Taints = CLEAN, number: bool = False) -> None:
        self.taints = taints
        self.number = number

    def identity(self) -> Tuple[Any, ...]:
        return (self.taints, self.number)


class Text(Item):
    """A string of known and unknown pieces, in order; no two known ones are neighbours."""

    __slots__ = ("parts",)

    def __init__(self, parts: Tuple[Union[str, Hole], ...]) -> None:
        self.parts = parts

    def identity(self) -> Tuple[Any, ...]:
        return self.parts

    @property
    def prefix(self) -> str:
        """The known characters it starts with."""
        return self.parts[0] if self.parts and isinstance(self.parts[0], str) else ""

    @property
    def known(self) -> str:
        """All known characters, with a space for every unknown piece."""
        return "".join(part if isinstance(part, str) else " " for part in self.parts)

    def placed(self, data: str) -> Iterator[Tuple[Taints, str]]:
        """Yield the taints of each unknown piece, with all that stands before it, *data* in place of what is not known."""
        before = ""
        for part in self.parts:
            if isinstance(part, Hole):
                yield part.taints, before
                before += data
            else:
                before += part

    def with_holes(self, changed: Mapping[Taint, Taint]) -> Text:
        """Return this text with the taints in its unknown pieces that are *changed*."""
        return Text(tuple(
            part if isinstance(part, str) or changed.keys().isdisjoint(part.taints)
            else Hole(frozenset(changed.get(taint, taint) for taint in part.taints)) for part in self.parts))


class Box(Item):
    """A container or an instance with state, by the expression that made it; its content is in the heap."""

    __slots__ = ("kind", "site")

    def __init__(self, kind: str, site: ast.AST) -> None:
        self.kind = kind  # list, tuple, dict, set, or a qualified name
        self.site = site

    def identity(self) -> Tuple[Any, ...]:
        return (self.kind, self.site)


class Contents(Item):
    """What a container holds at one moment."""

    __slots__ = ("kind", "entries", "rest", "keys", "_taints", "_nests", "_everything", "_constant")

    def __init__(self, kind: str, entries: Tuple[Tuple[Any, Value], ...] = (), rest: Optional[Value] = None,
                 keys: Optional[Taints] = None) -> None:
        self.kind = kind  # list, tuple, dict, set, or the qualified name of an instance
        self.entries = entries  # by constant key, position or attribute name
        self.rest = rest  # what other keys hold, of a row those behind the known ones; None where there are none
        self.keys = keys  # the taints of those keys; None where nobody saw how they came
        # What was asked of it before.
        self._taints: Optional[Taints] = None
        self._nests: Optional[bool] = None
        self._everything: Optional[Value] = None
        self._constant: Optional[bool] = None

    def identity(self) -> Tuple[Any, ...]:
        return (self.kind, self.entries, self.rest, self.keys)

    def get(self, key: Any) -> Optional[Value]:
        """Return what *key* surely holds, None where that is not known."""
        for known, value in self.entries:
            if known == key and known.__class__ is key.__class__:
                return value
        return None

    def at(self, key: Any) -> Optional[Value]:
        """Return what may be at *key*, None where there is surely nothing: a look at another key says nothing of it."""
        held = self.get(key)
        if held is not None or self.rest is None or not self.rest.taints:
            return held or self.rest
        return self.rest.with_taints(below(self.rest.taints, key))

    @property
    def container(self) -> Optional[Value]:
        """The container that an instance is, where its class derives from one."""
        return self.entries[1][1] if len(self.entries) > 1 and self.entries[1][0] == HELD else None

    @property
    def taints(self) -> Taints:
        """The taints of all that it holds."""
        if self._taints is None:
            taints = CLEAN if self.rest is None else self.rest.taints
            self._taints = narrow(taints.union(*(value.taints for _, value in self.entries if value.taints)))
        return self._taints

    @property
    def nests(self) -> bool:
        """Whether it holds something with a state of its own."""
        if self._nests is None:
            self._nests = any(item.__class__ is Box for _, value in self.entries for item in value.items) or (
                self.rest is not None and any(item.__class__ is Box for item in self.rest.items))
        return self._nests

    @property
    def key_taints(self) -> Taints:
        """The taints of the keys of a dictionary: of one that came as a whole, what is not declared may be called anything."""
        if self.rest is None:
            return CLEAN
        if self.keys is not None:
            return self.keys
        return each(frozenset(taint for taint in self.rest.taints if not DECLARED <= taint.through))

    def with_key(self, key: Value, value: Value) -> Contents:
        """Return a container with *value* at *key*, which is not known, as well: of a row, at any place that it has."""
        if self.kind in ("list", "tuple") and self.entries:
            entries = tuple((place, held | value) for place, held in self.entries)
            return Contents(self.kind, entries, None if self.rest is None else either(self.rest, value))
        # It may be one of the keys that are known, and who chooses it may put data there.
        beside = value if key.taints else UNKNOWN
        entries = tuple((place, held | beside) for place, held in self.entries) if key.unknown or not key.items else self.entries
        if self.rest is None:
            return Contents(self.kind, entries, value, _naming(key))
        keys = _naming(key) if key.taints else CLEAN
        return Contents(self.kind, entries, either(self.rest, value), self.key_taints | keys if keys else self.keys)

    @property
    def everything(self) -> Value:
        """The join of all that it holds."""
        if self._everything is None:
            # An instance may hold more than is seen of it.
            values = [UNKNOWN if key == CLASS_OF else value for key, value in self.entries if key != FILLED_OF]
            if self.rest is not None:
                values.append(self.rest)
            self._everything = join(values if len(values) <= KEYS else _telling(values))
        return self._everything

    @property
    def constant(self) -> bool:
        """Whether it holds constants alone, and containers of constants."""
        if self._constant is None:
            held = self.entries if self.rest is None else (*self.entries, (None, self.rest))
            self._constant = all(
                key != CLASS_OF and not value.unknown and all(
                    item.__class__ is Const or item.__class__ is Contents and item.constant for item in value.items)
                for key, value in held)
        return self._constant


def either(rest: Value, other: Value) -> Value:
    """Return the join of what two containers hold at keys that are not known: what nobody knows anything of hides no data."""
    if rest == UNKNOWN and other.taints:
        return other
    return rest if other == UNKNOWN and rest.taints else rest | other


_BEGUN = frozenset(("guard:prefix",))


def _naming(key: Value) -> Taints:
    """Return the taints of *key*, with a mark where the program says what it begins with."""
    if not key.taints or key.unknown or not all(isinstance(item, Text) and item.prefix for item in key.items):
        return key.taints
    return frozenset(taint.passing(_BEGUN) for taint in key.taints)


class Local(Item):
    """A function or class of the project."""

    __slots__ = ("node", "frame")

    def __init__(self, node: ast.AST, frame: int = 0) -> None:
        self.node = node
        self.frame = frame  # the activation that defined it, where it may read the names of one

    def identity(self) -> Tuple[Any, ...]:
        return (self.node, self.frame)


# What an instance of a class of the project holds that class in; and one that a framework has filled with data.
CLASS_OF, FILLED_OF = "__class__", "__filled__"
# And what it may hold as any attribute that nothing else is known of.
ANY_ATTRIBUTE = ".*"
# What the container that an instance is stands at, second, of a class that derives from one: `class Table(dict)`.
HELD = "__held__"


class Missing(Item):
    """No value: an absent argument, an unbound name."""

    __slots__ = ()

    def identity(self) -> Tuple[Any, ...]:
        return ()


Possibility = Union[Const, Ref, Text, Box, Contents, Local, Missing]


class Value:
    """What an expression may evaluate to."""

    __slots__ = ("items", "unknown", "taints", "loose")

    def __init__(self, items: Tuple[Possibility, ...], unknown: bool, taints: Taints = CLEAN,
                 loose: Optional[Taints] = None) -> None:
        self.items = items
        self.unknown = unknown
        self.taints = taints
        # The taints of what it may be besides the texts among its possibilities.
        self.loose: Taints = (_beside(items, taints) if taints else CLEAN) if loose is None else loose

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Value):
            return NotImplemented
        return self.unknown == other.unknown and self.taints == other.taints and (
            self.items == other.items or len(self.items) > 1 and frozenset(self.items) == frozenset(other.items)
        )

    def __hash__(self) -> int:
        return hash((frozenset(self.items), self.unknown, self.taints))

    def __repr__(self) -> str:
        return f"Value({self.items!r}, unknown={self.unknown}, taints={set(self.taints) or ''})"

    def __or__(self, other: Value) -> Value:
        """Return the join of two values."""
        if self is other:
            return self
        if not other.items and not other.taints and (self.unknown or not other.unknown):
            return self
        if not self.items and not self.taints and (other.unknown or not self.unknown):
            return other
        if self.items == other.items and self.unknown == other.unknown:
            if other.taints <= self.taints and other.loose <= self.loose:
                return self
            items = self.items
        else:
            items = self.items + tuple([item for item in other.items if item not in self.items])
        taints = self.taints if other.taints <= self.taints else self.taints | other.taints
        if len(items) > WIDTH:
            items = _fewer(items)
        if len(items) > WIDTH and not (len(items) <= CALLEES and all(map(_is_called, items))):
            taints = narrow(taints)
            if not taints:
                return UNKNOWN
            wide = Value(items, self.unknown or other.unknown, taints, (self.loose | other.loose) & taints)
            parts = summarized(wide)
            return Value((Text(parts),), False, taints) if len(parts) > 1 else Value((), True, taints)
        if not taints:
            return Value(items, self.unknown or other.unknown)
        kept = narrow(taints)
        loose = self.loose | other.loose
        return Value(items, self.unknown or other.unknown, kept, loose if kept is taints else loose & kept)

    @property
    def brings(self) -> bool:
        """Whether it is untrusted data, or a container of some."""
        return bool(self.taints) or any(isinstance(item, Contents) and item.taints for item in self.items)

    @property
    def constants(self) -> Iterator[Any]:
        """The Python constants among the possibilities."""
        return (item.value for item in self.items if isinstance(item, Const))

    @property
    def names(self) -> Iterator[str]:
        """The qualified names among the possibilities."""
        return (item.name for item in self.items if isinstance(item, Ref))

    @property
    def single(self) -> Optional[Possibility]:
        """The one possibility that this value is; None where it may be something else as well."""
        return self.items[0] if len(self.items) == 1 and not self.unknown else None

    @property
    def only(self) -> Optional[Any]:
        """The one constant that this value is; None where it is not known to be one."""
        if not self.unknown and len(self.items) == 1 and isinstance(self.items[0], Const):
            return self.items[0].value
        return None

    @property
    def exact(self) -> Optional[Const]:
        """The one constant that this value is, wrapped: the constant may be None."""
        if not self.unknown and len(self.items) == 1 and isinstance(self.items[0], Const):
            return self.items[0]
        return None

    @property
    def key(self) -> Optional[Const]:
        """What a dictionary has an entry under that is given this value: the one constant that it is, or a class."""
        if self.unknown or len(self.items) != 1:
            return None
        item = self.items[0]
        if isinstance(item, Const):
            return item
        return Const(item.node) if isinstance(item, Local) and isinstance(item.node, ast.ClassDef) else None

    def with_taints(self, taints: Taints) -> Value:
        """Return this value with *taints* instead of its own."""
        return self if taints == self.taints else Value(self.items, self.unknown, narrow(taints))


def _is_called(item: Possibility) -> bool:
    """Tell whether *item* is a function or class of the project, an instance or a method of one, or None in place of one."""
    return item.__class__ is Local or isinstance(item, (Box, Contents)) and item.kind in (PARTIAL, "object") or isinstance(
        item, Const) and item.value is None


def instance(definition: ast.ClassDef, derived: bool = False) -> Contents:
    """Return an instance of a class of the project as it is at first; *derived*: or of a class that derives from it."""
    return Contents("object", ((CLASS_OF, Value((Local(definition),), derived)),))


def filled_class(contents: Optional[Contents]) -> Optional[ast.ClassDef]:
    """Return the class of an instance that a framework has filled with data."""
    held = None if contents is None else contents.get(FILLED_OF)
    definition = None if held is None else getattr(held.single, "node", None)
    return definition if isinstance(definition, ast.ClassDef) else None


def beginning(item: Possibility) -> Optional[str]:
    """Return the known characters that the text *item* starts with; None where it is no text."""
    start = item.prefix if isinstance(item, Text) else item.value if isinstance(item, Const) else None
    return start if isinstance(start, str) else None


def known_text(item: Possibility) -> Optional[str]:
    """Return the known characters of the text *item*, with a space for every unknown piece; None where it is no text."""
    known = item.known if isinstance(item, Text) else item.value if isinstance(item, Const) else None
    return known if isinstance(known, str) else None


def common_beginning(items: Iterable[Possibility]) -> str:
    """Return the known characters that all of *items* start with; "" where one of them is no text."""
    starts = [beginning(item) or "" for item in items]
    low, high = min(starts, default=""), max(starts, default="")
    return low[:next((place for place, (one, other) in enumerate(zip(low, high)) if one != other), len(low))]


# Pieces of texts that are compared before they are taken for one.
_COMPARED = 12


def _alike(items: Iterable[Possibility], start: str) -> Tuple[Union[str, Hole], ...]:
    """Return what stands before the first piece that differs, or is data, in texts that all begin with *start*."""
    kept: List[Union[str, Hole]] = []
    for number, pieces in enumerate(zip(*(item.parts if isinstance(item, Text) else (start,) for item in items))):
        first = pieces[0]
        if number == _COMPARED or any(piece != first for piece in pieces) or not isinstance(first, str) and first.taints:
            break
        kept.append(first)
    while kept and not isinstance(kept[-1], str):
        kept.pop()
    return tuple(kept) or (start,)


def summarized(value: Value) -> Tuple[Union[str, Hole], ...]:
    """Return the pieces of one text for all that *value* may be: how it begins, as far as that is known, and its taints."""
    start = "" if value.unknown else common_beginning(value.items)
    if start:
        return (*_alike(value.items, start), Hole(value.taints))
    if value.taints and not value.loose:
        behind = [
            item.parts for item in value.items
            if isinstance(item, Text) and any(isinstance(part, Hole) and part.taints for part in item.parts)]
        if all(isinstance(parts[0], Hole) and not parts[0].taints for parts in behind):
            known = common_beginning(Const(parts[1]) for parts in behind)
            if known:
                return (Hole(), known, Hole(value.taints))
    return (Hole(value.taints),)


IN_MEMORY = frozenset(("io.BytesIO()", "io.StringIO()"))


def _fewer(items: Tuple[Possibility, ...]) -> Tuple[Possibility, ...]:
    """Return *items* with one dictionary in place of all, what each of their keys may hold, and one list, place by place.

    Of what is made step by step, `select(a).where(b).join(c)`, it is enough to know what the first step made.
    """
    made = {item.name.partition("()")[0] if item.__class__ is Ref and "()" in item.name else "" for item in items}
    if len(made) == 1 and "" not in made:
        return (Ref(f"{made.pop()}()"),)
    lists = [item for item in items if isinstance(item, Contents) and item.kind == "list"]
    held = [item for item in items if isinstance(item, Contents) and item.kind == "dict"]
    if len(lists) < 2 and len(held) < 2:
        return items
    from flake8_secure.dataflow.state import merge_contents  # which builds on values

    if len(lists) > 1:
        items = (*(item for item in items if item.__class__ is not Contents or item.kind != "list"), merge_contents(lists))
    if len(held) < 2:
        return items
    others = (item for item in items if item.__class__ is not Contents or item.kind != "dict")
    if len({(key.__class__, key) for one in held for key, _ in one.entries}) > KEYS:
        keys = [one.key_taints for one in held]
        return (*others, Contents("dict", (), join(one.everything for one in held), CLEAN.union(*keys)))
    merged = merge_contents(held)
    return (*others, Contents("dict", tuple(sorted(merged.entries, key=_by_key)), merged.rest, merged.keys))


def _telling(values: List[Value]) -> List[Value]:
    """Return *values* with one that may be anything in place of all constants: so many of them tell nothing."""
    others = [value for value in values if value.taints or not value.items or any(
        item.__class__ is not Const for item in value.items)]
    return others if len(others) == len(values) else [UNKNOWN, *others]


def _by_key(entry: Tuple[Any, Value]) -> str:
    return repr(entry[0])


def _beside(items: Tuple[Possibility, ...], taints: Taints) -> Taints:
    """Return those of *taints* that no text among *items* holds; what is in a file is neither its name nor an address."""
    if len(items) == 1 and items[0].__class__ is Ref and items[0].name in IN_MEMORY:
        return CLEAN
    for item in items:
        if item.__class__ is Text:
            for part in item.parts:
                if part.__class__ is Hole:
                    taints = taints - part.taints
                    if not taints:
                        return CLEAN
    return taints


def in_texts(value: Value) -> Taints:
    """Return the taints that the texts among the possibilities hold."""
    found = CLEAN
    for item in value.items:
        if item.__class__ is Text:
            found = found.union(*(part.taints for part in item.parts if part.__class__ is Hole))
    return found


def is_own(value: Value) -> bool:
    """Tell whether *value* is up to the program, or to who runs it: what is set in the environment is."""
    return all(taint.kind in OF_MACHINE for taint in value.taints)


NONE = Const(None)
UNKNOWN = Value((), True)
NUMBER = Value((Ref("builtins.int()"),), False)  # one of which nothing else is known
NOTHING = Value((), False)  # the bottom: no execution gets here
MISSING = Value((Missing(),), False)


def const(value: Any) -> Value:
    """Return the value that is just *value*; some number for one that cannot be written out."""
    if value.__class__ is int and value.bit_length() > LONGEST:
        return some_number()
    return Value((Const(value),), False)


def unknown(taints: Taints = CLEAN) -> Value:
    """Return the value that may be anything."""
    return Value((), True, narrow(taints)) if taints else UNKNOWN


def at_place(element: Value, number: int) -> Value:
    """Return *element*, what any element of a sequence may be, as the one at *number*, counted from 0."""
    taints = element.taints
    return Value(element.items, element.unknown, frozenset(taint.below(number) for taint in taints)) if taints else element


def from_place(element: Value, number: int) -> Value:
    """Return *element*, what any element of a sequence may be, as several: those from *number* on, counted from 0."""
    return unknown(frozenset(
        taint if taint.structured else taint.below(f"[{number}:]") for taint in element.taints)) if element.taints else UNKNOWN


def some_text(taints: Taints = CLEAN) -> Value:
    """Return the value that is a text of which nothing is known but its *taints*."""
    return Value((Text((Hole(taints),)),), False, taints)


_NUMBERS = frozenset(("builtins.bool()", "builtins.float()", "builtins.int()"))


def is_number(value: Value) -> bool:
    """Tell whether *value* is a number, known or not, and nothing else."""
    return bool(value.items) and not value.unknown and all(
        item.name in _NUMBERS if isinstance(item, Ref) else isinstance(item, Const) and isinstance(item.value, (float, int))
        for item in value.items)


def some_number() -> Value:
    """Return the value that is a number as a part of a text."""
    return Value((Text((Hole(number=True),)),), False)


def starting(start: str, taints: Taints) -> Value:
    """Return the value that is a text of which only the beginning is known."""
    return Value((Text((start, Hole(taints))),), False, taints)


def flattened(value: Value) -> Value:
    """Return *value* once it is a part of a text: of a whole document, a dictionary or a list, its repr()."""
    if not any(taint.structured or QUOTED <= taint.through for taint in value.taints):
        return value
    return value.with_taints(frozenset(
        (taint.flat.passing(LINE) if taint.structured and not taint.path else taint.flat).without(QUOTED)
        for taint in value.taints))


def told_at(line: Optional[int], value: Value) -> Value:
    """Return *value* of another module, as messages tell it that name *line* of this one."""
    if line is None:
        return value
    items = tuple(
        Contents(item.kind, tuple((key, told_at(line, held)) for key, held in item.entries),
                 None if item.rest is None else told_at(line, item.rest),
                 None if item.keys is None else frozenset(taint.at(line) for taint in item.keys))
        if isinstance(item, Contents) and item.taints else item for item in value.items)
    return Value(items, value.unknown, frozenset(taint.at(line) for taint in value.taints))


def of_key(key: Any) -> Value:
    """Return what an entry of a dictionary is under."""
    return Value((Local(key),), False) if isinstance(key, ast.ClassDef) else const(key)


def join(values: Iterable[Value]) -> Value:
    """Return the join of *values*, `NOTHING` for none."""
    result: Optional[Value] = None
    for value in values:
        result = value if result is None else result | value
    return NOTHING if result is None else result
