"""What names and containers hold at one point of the program: one environment, edited in place.

Copying an environment for every branch is quadratic; here every write is noted on a trail, and
leaving a branch undoes its writes and keeps them as a *delta*. Joining branches touches only what
one of them wrote.
"""

from __future__ import annotations

from typing import Any, Dict, FrozenSet, Hashable, Iterable, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Set, Tuple

from flake8_secure.dataflow.taints import (
    CLEAN, DIRECTORY, EACH, EACH_VALUE, SIGNED_WHOLE, UPLOAD, Taint, Taints, narrow, of_beginning,
)
from flake8_secure.dataflow.values import (
    CLASS_OF,
    MISSING,
    PARTIAL,
    UNKNOWN,
    Contents,
    Local,
    Text,
    Value,
    common_beginning,
    either,
    in_texts,
    join,
    starting,
)
from flake8_secure.models.sanitizers import CHECKED, WORDS_ALONE

# Names are strings (in called functions: a frame number and the string), containers their sites,
# guards tuples that start with GUARD.
Key = Hashable
Delta = Dict[Key, Any]
Path = Tuple[Any, ...]  # of a taint
Guard = Tuple[str, str, Path]
# The guards of a way to where several meet, the first that has one counts, and what data has passed by those, once it is known.
Way = Tuple[Sequence[Mapping[Key, Any]], Dict[Tuple[str, Path], FrozenSet[str]]]
GUARD = "guard"
_NO_SHELL = frozenset(("guard:without:shell",))
TEST = "test"
# With an expression: what the default of a parameter was when its function was defined.
DEFAULT = "default"
# What it was found to be one of.
CHOSEN = frozenset(("guard:constant", "guard:member"))
# Of a dictionary: its keys and its values, which are checked apart.
_OTHERS = {EACH: EACH_VALUE, EACH_VALUE: EACH}
_TEXT = frozenset(("guard:text",))
_OF_KEYS = frozenset((*CHECKED, "guard:operator", "guard:without:$"))
# What it says of an address that its host was checked, and of a path that its directory was; and what says the same of both.
_OF_WHOLE = {
    **dict.fromkeys((".authority", ".host", ".hostname", ".netloc"), "guard:host"), DIRECTORY: "guard:path",
}
_OF_ANY = frozenset(CHECKED) - {"guard:address"}
_OF_BOTH = frozenset(("guard:asked", "guard:ending", "guard:host", "guard:hostless", "guard:path", "guard:relative", "guard:url"))
# What no part has: the name of a file is none.
_OF_WHOLE_ONLY = UPLOAD | SIGNED_WHOLE
# What each part of a text has to be for the text as a whole to be of harmless characters, or one of those that are listed.
_ENOUGH = CHOSEN | {"guard:charset", "guard:number"}
# With the origin and path of a text: what took it apart, and the places of all its parts.
PARTS = "parts"
# Where the state has it that the program is being debugged.
DEBUGGED = (TEST, "debug")


class Former(NamedTuple):
    """What an object keeps under this is the attribute *name* of the data that it is, as it was before that was written."""

    name: str


class State:
    """The environment and the trail of its writes."""

    __slots__ = (
        "env", "trail", "dead", "guarded", "parted", "shared", "lost", "newest", "version", "replaced", "_guards", "_passed",
        "_last")

    def __init__(self) -> None:
        self.env: Dict[Key, Any] = {}
        self.trail: List[Tuple[Key, Any]] = []
        # Nothing executes after a return, a raise, a break or a continue.
        self.dead = False
        # Attributes of data were written, whose objects keep what they were before.
        self.replaced = False
        # By the origin of data that was checked for something, here or on another way: what of it, by path, and the key of that.
        self.guarded: Dict[str, Dict[Path, Guard]] = {}
        # By origin and path of data: the keys of what it may have passed, since the last was noted.
        self._guards: Dict[Tuple[str, Path], Tuple[Guard, ...]] = {}
        # By the same: what it has passed, since a guard was last written; and where on the trail that may have been.
        self._passed: Dict[Tuple[str, Path], FrozenSet[str]] = {}
        self._last = -1
        # Some test is known to leave other data on one way than on the other.
        self.parted = False
        # Something was written that functions share without handing it to each other.
        self.shared = False
        # Within a `try`: what keys held on ways that were taken back, each once; an exception may have left there.
        self.lost: Optional[Dict[Key, Dict[int, Any]]] = None
        # The number of the last function that was called before it: the names of later ones are gone then.
        self.newest = 0
        # Another number whenever a container has changed, or what data was checked for.
        self.version = 0

    def write(self, key: Key, value: Any) -> None:
        """Set *key*; None removes it."""
        old = self.env.get(key)
        if old is value:
            return
        if key.__class__ is tuple and key[0] is GUARD:
            self._last = len(self.trail)
            self._passed.clear()
            self.version += 1
        elif value.__class__ is Contents or old.__class__ is Contents:
            self.version += 1
        self.trail.append((key, old))
        if value is None:
            self.env.pop(key, None)
        else:
            self.env[key] = value

    def checks(self) -> Dict[Key, Any]:
        """Return what data was checked for."""
        return {key: value for key, value in self.env.items() if is_guard(key)} if self.guarded else {}

    def guard(self, origin: str, path: Path, marks: FrozenSet[str]) -> None:
        """Note that the data at *path* of *origin* has passed what *marks* name."""
        if path and path[-1] in _OF_WHOLE:
            of_whole = marks & _OF_BOTH if marks.isdisjoint(_OF_ANY) else marks & _OF_BOTH | {_OF_WHOLE[path[-1]]}
            if of_whole:
                self.guard(origin, path[:-1], of_whole)
        elif path and path[-1] in _OTHERS:
            other = self.env.get((GUARD, origin, (*path[:-1], _OTHERS[path[-1]]))) or marks
            keys, values = (other, marks) if path[-1] == EACH_VALUE else (marks, other)
            if other is not marks and not keys.isdisjoint(_OF_KEYS) and values >= _TEXT:
                self.guard(origin, path[:-1], _TEXT)  # no more than texts, under known names
        known = self.guarded.setdefault(origin, {})
        key = known.get(path)
        if key is None:
            key = known[path] = (GUARD, origin, path)
            self._guards.clear()
        held = self.env.get(key)
        marks = marks if held is None else held | marks
        self.write(key, marks | _NO_SHELL if marks >= WORDS_ALONE else marks)
        if path and not marks.isdisjoint(_ENOUGH):
            self._of_parts(origin, path[:-1], path[-1])

    def _of_parts(self, origin: str, whole: Path, part: Any) -> None:
        """Note what the text at *whole* is as good as if all its parts were checked, with *part*: `x[1:]` behind `x[0]`."""
        _, places = self.env.get((TEST, PARTS, origin, whole)) or (None, ())
        ways = [places] if part in places else [(part, other) for other in _rest_of(part)]
        for way in ways:
            held = [self.env.get((GUARD, origin, (*whole, one))) or CLEAN for one in way]
            if not any(map(_ENOUGH.isdisjoint, held)):
                self.guard(origin, whole, frozenset(("guard:charset" if any(map(CHOSEN.isdisjoint, held)) else "guard:member",)))

    def leave_to_values(self, origin: str, path: Path) -> None:
        """Note that the values of the dictionary at *path* of *origin* have passed what it has: it is no text itself."""
        key = (GUARD, origin, path)
        marks: FrozenSet[str] = self.env.get(key) or frozenset()
        if marks >= _TEXT:
            self.write(key, marks - _TEXT or None)
            self.guard(origin, (*path, EACH_VALUE), marks)

    def guards_of(self, taint: Taint) -> Tuple[Guard, ...]:
        """Return the keys of what data of *taint* may have passed itself, or as a part of something: the whole first."""
        place = taint.origin, taint.path
        found = self._guards.get(place)
        if found is None:
            known = self.guarded.get(taint.origin, {})
            found = self._guards[place] = tuple(known[path] for path in _holding(taint.path) if path in known) if known else ()
        return found

    def passed(self, taint: Taint, tables: Sequence[Mapping[Key, Any]]) -> FrozenSet[str]:
        """Return what data of *taint* has passed by the guards in *tables*: the first that has a guard counts."""
        passed: FrozenSet[str] = frozenset()
        for key in self.guards_of(taint):
            for table in tables:
                if key in table:
                    passed = passed | (table[key] or passed)
                    break
            if passed and len(key[2]) < len(taint.path):
                passed = passed - _OF_WHOLE_ONLY
        return passed

    def mark(self) -> int:
        """Return a place on the trail to come back to."""
        return len(self.trail)

    def delta(self, mark: int) -> Delta:
        """Return what was written since *mark*, as it is now."""
        env = self.env
        return {key: env.get(key) for key, _ in self.trail[mark:]}

    def undo(self, mark: int) -> Delta:
        """Take back the writes since *mark* and return them."""
        changes = self.delta(mark)
        if changes:
            self.version += 1
        env = self.env
        lost = self.lost
        if lost is not None:
            newest = self.newest
            # Of containers what each way ended with is enough: they are written with every element.
            for key, old in (*(one for one in self.trail[mark:] if one[1].__class__ is not Contents), *changes.items()):
                first = key[0] if key.__class__ is tuple else None
                if first is not GUARD and not (first.__class__ is int and first > newest):
                    lost.setdefault(key, {})[id(old)] = old
        for key, old in reversed(self.trail[mark:]):
            if old is None:
                env.pop(key, None)
            else:
                env[key] = old
        del self.trail[mark:]
        if self._last >= mark:
            self._last = mark - 1
            self._passed.clear()
        return changes

    def ended(self, mark: int) -> Optional[Delta]:
        """Take back a branch that began at *mark* and return its writes, or None where it does not get to its end."""
        delta, dead = self.undo(mark), self.dead
        self.dead = False
        return None if dead else delta

    def passing(self, mark: int) -> Delta:
        """Return the join of all that each key written since *mark* held on the way."""
        seen: Dict[Key, Dict[int, Any]] = {}
        for key, old in self.trail[mark:]:
            seen.setdefault(key, {})[id(old)] = old
        for key, lost in (self.lost or {}).items():
            seen.setdefault(key, {}).update(lost)
        for key, held in seen.items():
            held[id(self.env.get(key))] = self.env.get(key)
        return {key: merge(key, list(held.values())) for key, held in seen.items()}

    def meet(self, deltas: Iterable[Optional[Delta]]) -> None:
        """Continue from the join of branches; None is a branch that does not get here."""
        alive = [delta for delta in deltas if delta is not None]
        if not alive:
            self.dead = True
            return
        self.dead = False
        if len(alive) == 1:
            for key, value in alive[0].items():
                self.write(key, value)
            return
        changed: Dict[Key, None] = {}
        for delta in alive:
            changed.update(dict.fromkeys(delta))
        env = self.env
        # What only one branch has checked it vouches for before the branches meet.
        checked: List[Optional[Way]] = [
            ((delta, env), {}) if any(map(is_guard, delta)) else None for delta in alive] if self.guarded else []
        parted = any(checked)
        for key in changed:
            held = [delta[key] if key in delta else env.get(key) for delta in alive]
            if self.replaced:
                held = _with_former(held)
            if parted and not is_guard(key):
                # A branch without checks that holds the same value lets through whatever is in it.
                through = _parts_of(value for value, way in zip(held, checked) if way is None)
                held = [
                    value if way is None or id(value) in through
                    else vouched(value, self, way) if isinstance(value, Value) and value.taints
                    else _vouched_within(value, self, way, through) if isinstance(value, Contents) and value.taints else value
                    for value, way in zip(held, checked)
                ]
            self.write(key, merge(key, held))


def _with_former(held: List[Any]) -> List[Any]:
    """Return *held* of several branches, with what attributes of data were before on those that left them alone."""
    former = {key: value for one in held if one.__class__ is Contents for key, value in one.entries if key.__class__ is Former}
    if not former:
        return held
    made = next(one for one in held if one is not None)
    filled = []
    for one in held:
        entries = {} if one is None else dict_of(one)
        for key, value in former.items():
            if (str, key.name) not in entries:
                # Not the same object: each branch vouches for its own.
                entries[str, key.name] = (key.name, Value(value.items, value.unknown, value.taints, value.loose))
                entries[Former, key] = (key, value)
        filled.append(Contents(made.kind, tuple(entries.values()), None if one is None else one.rest))
    return filled


def _rest_of(part: Any) -> Tuple[Any, ...]:
    """Return what the rest of a text may be called of which *part* is the beginning or the end: of `x[:2]` it is `x[2:]`."""
    if part.__class__ is int:
        return ("[1:]",) if part == 0 else ("[:-1]",) if part == -1 else ()
    if part.__class__ is not str or part[:1] != "[" or len(part) < len("[:1]"):
        return ()
    if part[1] == ":":
        return (f"[{part[2:-1]}:]", *((-1,) if part == "[:-1]" else ()))
    return (f"[:{part[1:-2]}]", *((0,) if part == "[1:]" else ())) if part[-2] == ":" else ()


def is_guard(key: Key) -> bool:
    """Tell whether *key* is that of what data was checked for."""
    return key.__class__ is tuple and key[0] is GUARD


def _holding(path: Path) -> Iterator[Path]:
    """Yield the paths of all that what is at *path* is a part of, and in the end its own: an element is any of a list.

    What each value of a dictionary has passed the one at a key has.
    """
    for length in range(len(path) + 1):
        start = path[:length]
        yield start
        if start and start[-1].__class__ is int:
            yield (*start[:-1], EACH)
        elif start and start[-1].__class__ is str:
            yield (*start[:-1], EACH_VALUE)


def vouched(value: Value, state: State, way: Optional[Way] = None) -> Value:
    """Return *value* with its taints having passed the guards in *state*, or on one *way* to where several meet."""
    changed = {}
    tables, known = ((state.env,), state._passed) if way is None else way
    for taint in value.taints | in_texts(value):
        place = taint.origin, taint.path
        passed = known.get(place)
        if passed is None:
            passed = known[place] = state.passed(taint, tables)
        if not passed <= taint.through:
            passed = of_beginning(taint, passed)
            changed[taint] = taint.passing(passed)
    return with_changed(value, changed) if changed else value


def _parts_of(held: Iterable[Any]) -> Set[int]:
    """Return the identities of all in *held*, and of what the containers among that hold."""
    parts = set()
    for value in held:
        parts.add(id(value))
        if value.__class__ is Contents:
            parts.update(id(part) for _, part in value.entries)
            parts.add(id(value.rest))
    return parts


def _vouched_within(contents: Contents, state: State, way: Way, through: Set[int]) -> Contents:
    """Return *contents* with what it holds having passed the guards on one *way*, but for what *through* identifies."""
    entries = tuple(
        (key, vouched(value, state, way) if value.taints and id(value) not in through else value)
        for key, value in contents.entries)
    rest = contents.rest
    if rest is not None and rest.taints and id(rest) not in through:
        rest = vouched(rest, state, way)
    return Contents(contents.kind, entries, rest, contents.keys)


def as_checked(value: Value, whole: Taints) -> Value:
    """Return *value*, the text of a path with the taints *whole*, having passed what the path has."""
    passed: Dict[Tuple[Any, Any], FrozenSet[str]] = {}
    for taint in whole:
        place = taint.origin, taint.path
        passed[place] = passed.get(place, taint.through) & taint.through
    changed = {
        taint: taint.passing(passed[taint.origin, taint.path]) for taint in value.taints | in_texts(value)
        if not passed.get((taint.origin, taint.path), frozenset()) <= taint.through}
    return with_changed(value, changed) if changed else value


def with_changed(value: Value, changed: Mapping[Taint, Taint]) -> Value:
    """Return *value* with other taints in place of some: what a text as a whole has passed holds for its pieces."""
    items = tuple(item.with_holes(changed) if isinstance(item, Text) else item for item in value.items)
    return Value(items, value.unknown, narrow(frozenset(changed.get(taint, taint) for taint in value.taints)))


def left_with(env: Mapping[Any, Any]) -> State:
    """Return a state with the guards in *env* alone, which a body has left."""
    state = State()
    for key, marks in env.items():
        if is_guard(key):
            state.guard(key[1], key[2], marks)
    return state


def merge(key: Key, held: List[Any]) -> Any:
    """Return the join of what *key* holds on several branches; None is nothing."""
    if key.__class__ is tuple and key[0] is GUARD:
        # Only what every branch has checked is checked; one of our own constants would have passed any check.
        if any(one is None for one in held):
            return None
        checked = [one for one in held if not one & CHOSEN]
        return frozenset.intersection(*checked or [one | CHOSEN for one in held]) or None
    first = held[0]
    if all(one is first for one in held):
        return first
    if key.__class__ is tuple and key[0] is TEST:
        return None
    present = [one for one in held if one is not None]
    if not present:
        return None
    if isinstance(present[0], Contents):
        return merge_contents(present)
    if key.__class__ is tuple and key[0] == "." and len(present) < len(held):
        return join([*present, MISSING])  # what the attribute was before
    # A name that one branch does not bind: what it raises there is not ours to judge.
    return join(present)


def merge_contents(held: List[Contents]) -> Contents:
    """Return the join of what one container holds on several branches."""
    result = held[0]
    for other in held[1:]:
        if other is result:
            continue
        ours, theirs = dict_of(result), dict_of(other)
        if result.kind in ("list", "tuple") and len(ours) != len(theirs):
            # What both begin with stays in its place.
            common = [
                (key, value | theirs[place][1]) for place, (key, value) in ours.items() if place in theirs]
            more = [value for place, (_, value) in (*ours.items(), *theirs.items()) if place not in ours or place not in theirs]
            more += [rest for rest in (result.rest, other.rest) if rest is not None]
            result = Contents(result.kind, tuple(common), join(more))
            continue
        entries = []
        for key, (known, value) in ours.items():
            if key in theirs:
                entries.append((known, value if theirs[key][1] is value else value | theirs[key][1]))
            else:
                entries.append((known, value if other.rest is None else either(value, other.rest)))
        for key, (known, value) in theirs.items():
            if key not in ours:
                entries.append((known, value if result.rest is None else either(value, result.rest)))
        rest = result.rest if other.rest is None else other.rest if result.rest is None else either(result.rest, other.rest)
        result = Contents(result.kind, tuple(entries), rest, _keys(result, other))
    return result


def holds_functions(contents: Contents) -> bool:
    """Tell whether *contents*, a list, set, tuple or dictionary, or one in it, holds a function or class of the project.

    Or an instance of one.
    """
    if contents.kind not in ("dict", "list", "set", "tuple"):
        return False
    values = [value for _, value in contents.entries] + ([] if contents.rest is None else [contents.rest])
    return any(
        item.__class__ is Local or isinstance(item, Contents) and (
            item.kind == PARTIAL or item.get(CLASS_OF) is not None or holds_functions(item))
        for value in values for item in value.items)


def merge_containers(held: List[Value]) -> Value:
    """Return the join of *held*: one container, where all are containers of one kind."""
    contents = [value.single for value in held]
    containers = [one for one in contents if isinstance(one, Contents)]
    if len(containers) < len(held) or len({one.kind for one in containers}) > 1:
        return join(held)
    merged = merge_contents(containers)
    return Value((merged,), False, merged.taints)


def _keys(contents: Contents, other: Contents) -> Optional[Taints]:
    """Return the taints of the keys that are not known of two dictionaries in one, None where nobody saw how they came."""
    seen = [one for one in (contents, other) if one.rest is not None]
    known: List[Taints] = [one.keys for one in seen if one.keys is not None]
    if known and len(known) < len(seen) and any(known):
        known = [one.key_taints for one in seen]
    return CLEAN.union(*known) if known and len(known) == len(seen) else None


def dict_of(contents: Contents) -> Dict[Tuple[type, Any], Tuple[Any, Value]]:
    """Return the entries of *contents* by key; True is not 1 here."""
    return {(key.__class__, key): (key, value) for key, value in contents.entries}


def overlaid(below: Contents, above: Contents) -> Contents:
    """Return a dictionary of what *below* holds, and over it what *above* does: what that may hold may be over anything."""
    entries = dict_of(below)
    if above.rest is not None:
        entries = {place: (key, value | above.rest) for place, (key, value) in entries.items()}
    entries.update(dict_of(above))
    rests = [part.rest for part in (below, above) if part.rest is not None]
    return Contents("dict", tuple(entries.values()), join(rests) if rests else None, _keys(below, above))


def widen(before: Any, after: Any) -> Any:
    """Return *after*, or unknown with its taints where it still grows in a second pass: of a text that grows, the end."""
    if before is None or after is None or before is after or before == after:
        return after
    if isinstance(after, Value):
        start = common_beginning(after.items) if after.taints and not after.unknown else ""
        return after | (starting(start, after.taints) if start else UNKNOWN)
    if isinstance(after, Contents):
        everything = after.everything
        keys = CLEAN if after.rest is None else after.keys
        return Contents(after.kind, after.entries, Value((), True, everything.taints), keys)
    return after
