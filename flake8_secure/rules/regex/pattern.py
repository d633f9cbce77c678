"""From a regular expression to the automaton of its positions.

The parser keeps its own stack, so that no nesting of the pattern is too deep for it.
"""

from __future__ import annotations

import re
from typing import Callable, Dict, List, Optional, Tuple

from attrs import define, field

from flake8_secure.regex import regex
from flake8_secure.rules.regex.automaton import (
    AT_END,
    AT_START,
    BOUNDARY,
    NOT_BEHIND,
    UNSURE,
    Automaton,
    Fragment,
    merge,
)
from flake8_secure.rules.regex.characters import ALL, BITS, NEWLINE, Malformed, Text, class_of, literal

# Longer patterns, and those with more positions, are not analysed.
LENGTH, POSITIONS = 3000, 200
# So many copies of one item are written out.
COPIES = 40
# A repetition with at least this upper bound is as bad as one without: within others, and where it is the only one.
MANY, LARGE = 16, 1000
_FLAGS = {"a": re.A, "i": re.I, "L": re.L, "m": re.M, "s": re.S, "u": re.U, "x": re.X}


@define
class Group:
    """A group that is being read: its finished alternatives and the one in work."""

    flags: int
    kind: str  # "capturing", "plain", "flagged", "atomic", "ahead", "not ahead", "look", "unlike"
    start: int  # the first position in it
    alternatives: List[Fragment] = field(factory=list)
    sequence: Fragment = field(factory=lambda: Fragment(empty=0))
    item: Optional[Fragment] = None  # what a quantifier would repeat
    item_start: int = 0  # its first position
    item_at: int = 0  # where it is written
    single: Optional[int] = None  # the set of the item, if it is one character and no negated class
    singles: int = 0  # the union of the alternatives, as long as each is just that
    all_single: bool = True
    spellings: List[str] = field(factory=list)  # how the alternatives are written, as long as each is just that
    number: int = 0  # of a capturing group
    length: int = 0  # of the sequence, in items


def parse(pattern: str, flags: int = 0, many: int = MANY) -> Automaton:
    """Return the automaton of *pattern*; raises `Malformed` where it is none, or too large.

    A repetition with *many* or more as its upper bound surely goes on for ever, one with less perhaps.
    """
    if len(pattern) > LENGTH:
        raise Malformed("too long")
    automaton = Automaton(many=many)
    automaton.accept(_Parser(pattern, flags, automaton).part())
    return automaton


class _Parser:
    def __init__(self, pattern: str, flags: int, automaton: Automaton, copied: bool = False) -> None:
        self.text = Text(pattern)
        self.copied = copied  # a piece of the pattern, in which groups are numbered otherwise
        self.captured = 0  # groups so far
        self.sets: Dict[int, int] = {}  # by number: the set of a group that is one character
        self.spelled: Dict[int, Tuple[str, int]] = {}  # by number: how a short group is written, and its flags
        self.numbers: Dict[str, int] = {}  # of groups, by name
        self.excluded = 0  # the set of what the next character must not be
        self.automaton = automaton
        self.groups = [Group(flags, "plain", len(automaton.masks))]

    @property
    def flags(self) -> int:
        return self.groups[-1].flags

    def part(self) -> Fragment:
        """Read all of the text and return what it matches."""
        text = self.text
        while not text.ended:
            character = text.next()
            group = self.groups[-1]
            if character in " \t\n\r\f\v#" and group.flags & re.X:
                if character == "#":
                    text.skip_line()
                continue
            if character in "*+?" or character == "{" and self.counts():
                self.repeat(character)
                continue
            self.finish_item()
            if character not in ")|":
                group.item_at = text.at - 1
            handler = _HANDLERS.get(character)
            if handler is not None:
                handler(self)
            else:
                self.add(literal(character, group.flags), single=True)
        if len(self.groups) != 1:
            raise Malformed("a group is open")
        return self.close()

    # Items.

    def add(self, mask: int, flags: int = 0, single: bool = False) -> None:
        """Add a position that matches *mask*; *single*: it can become part of a set."""
        if len(self.automaton.masks) >= POSITIONS:
            raise Malformed("too many positions")
        position = self.automaton.add(mask & ~self.excluded)
        self.excluded = 0
        self.set_item(
            Fragment(None, {(position, flags): 1}, {(position, flags): 1}), position, mask if single else None
        )

    def assert_(self, flags: int) -> None:
        """Add an item that matches no character but must hold."""
        self.set_item(Fragment(empty=flags), len(self.automaton.masks))

    def set_item(self, item: Fragment, start: int, single: Optional[int] = None) -> None:
        group = self.groups[-1]
        group.item, group.item_start, group.single = item, start, single
        group.length += 1

    def finish_item(self) -> None:
        """Put what was read last behind what was read before."""
        group = self.groups[-1]
        if group.item is not None:
            group.sequence = self.automaton.concatenated(group.sequence, group.item)
            group.item = None

    # Quantifiers.

    def counts(self) -> bool:
        """Tell whether a brace opens a count."""
        return self.text.match(_COUNT) is not None

    def repeat(self, character: str) -> None:
        quantifier = self.text.at - 1
        low, high = {"*": (0, None), "+": (1, None), "?": (0, 1)}.get(character, (0, 0))
        if character == "{":
            found = self.text.take(_COUNT)
            if found is None:
                raise Malformed("a count")
            low = int(found[1] or 0)
            high = low if found[2] is None else int(found[3]) if found[3] else None
        group = self.groups[-1]
        item = group.item
        if item is None or not item.first and character != "?":
            raise Malformed("nothing to repeat")
        spelled = self.text.pattern[group.item_at:quantifier]
        possessive = self.text.skips("+")
        if not possessive:
            self.text.skips("?")
        group.item = self.repeated(item, spelled, low, high)
        group.single = None
        if possessive:
            self.automaton.forbid(group.item_start)

    def repeated(self, item: Fragment, spelled: str, low: int, high: Optional[int]) -> Fragment:
        """Return *item*, which is written as *spelled*, *low* to *high* times in a row."""
        endless = high is None or high >= MANY > low
        copies = max(low, 1) if endless else high or 0
        if low == high and copies * _size(item) > COPIES and self.is_even(item):
            # One stands for all: they are never split in different ways.
            for (source, _), (target, _) in ((one, other) for one in item.last for other in item.first):
                self.automaton.loose[source].add(target)
            return item
        parts = [item]
        parts += [_Parser(spelled, self.flags, self.automaton, copied=True).part() for _ in range(copies - 1)]
        if endless:
            ends = {(position, passed | (0 if high is None or high >= self.automaton.many else UNSURE)): ways
                    for (position, passed), ways in parts[-1].last.items()}
            self.automaton.connect(ends, parts[-1].first)
        # x{1,3} is x(x(x)?)?, so that two x match in one way only.
        result = Fragment(empty=0)
        for number in reversed(range(copies)):
            result = self.automaton.concatenated(parts[number], result)
            if number >= low:
                result.empty = 0
        return result

    def is_even(self, item: Fragment) -> bool:
        """Tell whether all that *item* matches is of one length."""
        depths = dict.fromkeys((position for position, _ in item.first), 0)
        queue = list(depths)
        for position in queue:  # grows
            for target in self.automaton.loose[position]:
                if target not in depths:
                    depths[target] = depths[position] + 1
                    queue.append(target)
                elif depths[target] != depths[position] + 1:
                    return False
        return len({depths.get(position) for position, _ in item.last}) == 1

    # Groups.

    def close(self) -> Fragment:
        """End the innermost group and return what it matches."""
        self.finish_item()
        group = self.groups.pop()
        self.note_single(group)
        # What all alternatives begin with, re takes out: nothing is left of them that would make a class.
        if group.alternatives and group.all_single and len(set(group.spellings)) > 1:
            result = self.class_from(group)
        else:
            result = self.alternatives_of(group)
        if group.kind == "atomic":
            self.automaton.forbid(group.start)
        elif group.kind in _LOOKS:
            self.automaton.forbid(group.start)
            # At the end it is what must follow, as if it were matched as well.
            if group.kind == "not ahead" and group.all_single and self.is_of_next():
                self.excluded = group.singles
                result = Fragment(empty=0)
            elif group.all_single and self.is_sure_of_next(group):
                result = Fragment(empty=0)
            elif not (group.kind == "ahead" and self.at_end() and result.first):
                result = Fragment(empty=_LOOKS[group.kind])
        return result

    def is_of_next(self) -> bool:
        """Tell whether one character follows, once, of which all that is asked here can be said: `(?!").`."""
        return not self.flags & re.X and self.text.match(_ONE) is not None

    def is_sure_of_next(self, group: Group) -> bool:
        """Tell whether what *group* asks holds of the one character that follows, once or more: `(?!")[a-z]+`."""
        found = self.text.match(_REPEATED) if group.kind in ("ahead", "not ahead") and not self.flags & re.X else None
        if found is None:
            return False
        automaton = Automaton(many=self.automaton.many)
        _Parser(found[1], self.flags, automaton, copied=True).part()
        mask = automaton.masks[0]
        return not mask & (group.singles if group.kind == "not ahead" else ~group.singles)

    def at_end(self) -> bool:
        """Tell whether nothing of the pattern, or of one of its alternatives, follows."""
        return not self.copied and len(self.groups) == 1 and (self.text.ended or self.text.starts("|"))

    def alternatives_of(self, group: Group) -> Fragment:
        """Return what matches one of the alternatives of *group*."""
        result = Fragment()
        for part in (*group.alternatives, group.sequence):
            if part.empty is not None:
                result.empty = part.empty if result.empty is None else result.empty & part.empty
            merge(result.first, part.first, 0)
            merge(result.last, part.last, 0)
        return result

    def class_from(self, group: Group) -> Fragment:
        """Return the one class that alternatives of single characters make; it takes the first position."""
        self.automaton.masks[group.start] = group.singles
        for position in range(group.start + 1, len(self.automaton.masks)):
            self.automaton.masks[position] = 0
        key = (group.start, 0)
        return Fragment(None, {key: 1}, {key: 1})

    def open(self) -> None:
        kind, flags = "capturing", self.flags
        start = len(self.automaton.masks)
        if self.text.skips("?"):
            found = self.text.take(_OPENING)
            if found is None:
                raise Malformed("a group")
            text = found[0]
            if text.startswith("#"):
                return
            if text.startswith("P="):
                self.backreference(self.numbers.get(text[2:-1], 0))
                return
            if text.startswith("P<"):
                self.numbers[text[2:-1]] = self.captured + 1
            if text in ("=", "!", "<=", "<!"):
                kind = {"=": "ahead", "!": "not ahead", "<!": "unlike"}.get(text, "look")
            elif text == ">":
                kind = "atomic"
            elif text == ":":
                kind = "plain"
            elif text.startswith("("):
                # What it depends on is not followed: either branch may be taken, or none surely.
                self.groups.append(Group(flags, "atomic", start))
                return
            elif found["set"] is not None:
                kind = "flagged"
                for letter in found["set"]:
                    flags |= _FLAGS[letter]
                for letter in found["unset"] or "":
                    flags &= ~_FLAGS[letter]
                if text.endswith(")"):
                    self.groups[-1].flags = flags
                    return
        self.groups.append(Group(flags, kind, start))
        if kind == "capturing":
            self.captured += 1
            self.groups[-1].number = self.captured

    def end_group(self) -> None:
        if len(self.groups) == 1:
            raise Malformed("no group is open")
        group = self.groups[-1]
        item = self.close()
        # A plain group of one character is that character.
        single = group.singles if group.kind == "plain" and group.all_single else None
        if group.number and not self.copied:
            if group.all_single:
                self.sets[group.number] = group.singles
            elif len(self.automaton.masks) - group.start <= COPIES:
                self.spelled[group.number] = self.text.pattern[self.groups[-1].item_at:self.text.at], self.flags
        self.set_item(item, group.start, single)

    def alternative(self) -> None:
        """End an alternative and begin another."""
        group = self.groups[-1]
        self.note_single(group)
        group.alternatives.append(group.sequence)
        group.sequence, group.length = Fragment(empty=0), 0

    def note_single(self, group: Group) -> None:
        """Remember whether every alternative so far is one character: re makes a class of them."""
        if group.length != 1 or group.single is None:
            group.all_single = False
        else:
            group.singles |= group.single
            written = self.text.pattern[group.item_at:self.text.at].rstrip("|)")
            group.spellings.append(_SAME.get(group.single, written))

    def backreference(self, number: int = 0) -> None:
        """Add what a group matched before: positions for all that it could match, or one for any text."""
        if number in self.sets:
            self.add(self.sets[number], UNSURE, single=self.groups[-1].kind == "not ahead")
            return
        if number in self.spelled:
            self.again(*self.spelled[number])
            return
        self.add(ALL, UNSURE)
        item = self.groups[-1].item
        if item is not None:
            self.automaton.connect(item.last, item.first)
            item.empty = UNSURE

    def again(self, spelled: str, flags: int) -> None:
        """Add what is written as *spelled* where only one of the texts that it matches may stand."""
        start = len(self.automaton.masks)
        part = _Parser(spelled, flags | self.flags & re.I, self.automaton, copied=True).part()
        self.automaton.forbid(start)
        first, last = ({(position, UNSURE): 1 for position, _ in ends} for ends in (part.first, part.last))
        self.set_item(Fragment(None if part.empty is None else UNSURE, first, last), start)

    # Characters.

    def dot(self) -> None:
        self.add(ALL if self.flags & re.S else ALL & ~NEWLINE)

    def caret(self) -> None:
        self.assert_(UNSURE if self.flags & re.M else AT_START)

    def dollar(self) -> None:
        self.assert_(AT_END | UNSURE if self.flags & re.M else AT_END)

    def escape(self) -> None:
        character = self.text.next()
        mask = class_of(character, self.flags)
        if mask is not None:
            self.add(mask, single=True)
        elif character == "A":
            self.assert_(AT_START)
        elif character in "Zz":
            self.assert_(AT_END)
        elif character in "bB":
            self.assert_(BOUNDARY if character == "b" else UNSURE)
        elif character in "123456789":
            more = self.text.take(_DIGIT)
            self.backreference(int(character + more[0] if more else character))
        else:
            self.add(literal(self.text.escaped(character), self.flags), single=True)

    def class_(self) -> None:
        negated = self.text.skips("^")
        mask = self.text.class_(self.flags, self.automaton.ranges)
        self.add(ALL & ~mask if negated else mask, single=not negated)


def _size(item: Fragment) -> int:
    """Return how many positions *item* takes, at least."""
    return len(item.first.keys() | item.last.keys())


# Sets of one character: however they are written, they are the same.
_SAME = {bit: character for character, bit in BITS.items()}
_LOOKS = {"ahead": UNSURE, "not ahead": UNSURE, "look": UNSURE, "unlike": NOT_BEHIND}
_COUNT = regex(r"(?=[\d,])(\d*)(,(\d*))?\}")
_DIGIT = regex(r"\d")
_CHARACTER = r"(?:\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\\[^\dA-Zbux]|\\[DSW]|[^\\\[\](){}.*+?^$|])"
_ONE, _REPEATED = regex(_CHARACTER + r"(?![*+?{])"), regex(rf"({_CHARACTER})(?![*?{{])")
_OPENING = regex(
    r"#[^)]*\)|P=\w+\)|<?[=!]|>|\(\w+\)|P<\w+>|:"
    r"|(?P<set>[aiLmsux]*)(?:-(?P<unset>[imsx]+))?[:)]"
)
_HANDLERS: Dict[str, Callable[[_Parser], None]] = {
    "$": _Parser.dollar,
    "(": _Parser.open,
    ")": _Parser.end_group,
    ".": _Parser.dot,
    "[": _Parser.class_,
    "\\": _Parser.escape,
    "^": _Parser.caret,
    "|": _Parser.alternative,
}
