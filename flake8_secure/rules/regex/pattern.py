"""From a regular expression to the automaton of its positions.

Every character or class of the pattern is one position. An edge leads from a position to one that can
match the next character; it counts in how many ways it can be taken, up to two: in `(a*)*` two loops
lead from `a` to `a`. The parser keeps its own stack, so that no nesting of the pattern is too deep for it.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Callable, Dict, List, Optional, Tuple

from attrs import define, field

from flake8_secure.regex import regex
from flake8_secure.rules.regex.automaton import (
    ALL,
    ALPHABET,
    ASCII,
    ASCII_SPACE,
    AT_END,
    AT_START,
    BITS,
    DIGIT,
    NEWLINE,
    SPACE,
    UNSURE,
    WORD,
    Automaton,
    Ends,
    Fragment,
    Range,
    bits,
)

# Longer patterns, and those with more positions, are not analysed.
LENGTH, POSITIONS = 3000, 200
# So many copies of one item are written out.
COPIES = 40
# A repetition with at least this upper bound is as bad as one without.
MANY = 16
_CONTROLS = {"a": "\a", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_FLAGS = {"a": re.A, "i": re.I, "L": re.L, "m": re.M, "s": re.S, "u": re.U, "x": re.X}


class Malformed(Exception):
    """The text is no pattern that this parser knows."""


@define
class Group:
    """A group that is being read: its finished alternatives and the one in work."""

    flags: int
    kind: str  # "capturing", "plain", "atomic", "look"
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


def parse(pattern: str, flags: int = 0) -> Automaton:
    """Return the automaton of *pattern*; raises `Malformed` where it is none, or too large."""
    if len(pattern) > LENGTH:
        raise Malformed("too long")
    automaton = Automaton()
    _accept(automaton, _Parser(pattern, flags, automaton).part())
    return automaton


class _Parser:
    def __init__(self, pattern: str, flags: int, automaton: Automaton, copied: bool = False) -> None:
        self.pattern = pattern
        self.at = 0
        self.copied = copied  # a piece of the pattern, in which groups are numbered otherwise
        self.captured = 0  # groups so far
        self.sets: Dict[int, int] = {}  # by number: the set of a group that is one character
        self.automaton = automaton
        self.groups = [Group(flags, "plain", len(automaton.masks))]

    @property
    def flags(self) -> int:
        return self.groups[-1].flags

    def part(self) -> Fragment:
        """Read all of the text and return what it matches."""
        pattern = self.pattern
        while self.at < len(pattern):
            character = pattern[self.at]
            self.at += 1
            group = self.groups[-1]
            if character in " \t\n\r\f\v#" and group.flags & re.X:
                if character == "#":
                    end = pattern.find("\n", self.at)
                    self.at = len(pattern) if end < 0 else end + 1
                continue
            if character in "*+?" or character == "{" and self.counts():
                self.repeat(character)
                continue
            self.finish_item()
            if character not in ")|":
                group.item_at = self.at - 1
            handler = _HANDLERS.get(character)
            if handler is not None:
                handler(self)
            else:
                self.add(self.literal(character), single=True)
        if len(self.groups) != 1:
            raise Malformed("a group is open")
        return self.close()

    # Items.

    def add(self, mask: int, flags: int = 0, single: bool = False) -> None:
        """Add a position that matches *mask*; *single*: it can become part of a set."""
        automaton = self.automaton
        position = len(automaton.masks)
        if position >= POSITIONS:
            raise Malformed("too many positions")
        automaton.masks.append(mask)
        automaton.edges.append({})
        automaton.loose.append(set())
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
            group.sequence = self.concatenated(group.sequence, group.item)
            group.item = None

    def concatenated(self, left: Fragment, right: Fragment) -> Fragment:
        for (source, passed), ways in left.last.items():
            for (target, passing), more in right.first.items():
                self.connect(source, target, passed | passing, ways * more)
        first, last = dict(left.first), dict(right.last)
        if left.empty is not None:
            _merge(first, right.first, left.empty)
        if right.empty is not None:
            _merge(last, left.last, right.empty)
        both = None if left.empty is None or right.empty is None else left.empty | right.empty
        return Fragment(both, first, last)

    def connect(self, source: int, target: int, passed: int, ways: int) -> None:
        """Add an edge; one that passes an assertion is only perhaps possible."""
        automaton = self.automaton
        automaton.loose[source].add(target)
        if not passed:
            edges = automaton.edges[source]
            edges[target] = min(edges.get(target, 0) + ways, 2)

    # Quantifiers.

    def counts(self) -> bool:
        """Tell whether a brace opens a count."""
        return _COUNT.match(self.pattern, self.at) is not None

    def repeat(self, character: str) -> None:
        quantifier = self.at - 1
        low, high = {"*": (0, None), "+": (1, None), "?": (0, 1)}.get(character, (0, 0))
        if character == "{":
            found = _COUNT.match(self.pattern, self.at)
            if found is None:
                raise Malformed("a count")
            low = int(found[1] or 0)
            high = low if found[2] is None else int(found[3]) if found[3] else None
            self.at = found.end()
        group = self.groups[-1]
        item = group.item
        if item is None or not item.first and character != "?":
            raise Malformed("nothing to repeat")
        text = self.pattern[group.item_at:quantifier]
        possessive = self.pattern.startswith("+", self.at)
        if possessive or self.pattern.startswith("?", self.at):
            self.at += 1
        group.item = self.repeated(item, text, low, high)
        group.single = None
        if possessive:
            self.forbid(group.item_start)

    def repeated(self, item: Fragment, text: str, low: int, high: Optional[int]) -> Fragment:
        """Return *item*, that *text* spells, *low* to *high* times in a row."""
        endless = high is None or high >= MANY > low
        copies = max(low, 1) if endless else high or 0
        if low == high and copies * self.size(item) > COPIES:
            # One stands for all: they are never split in different ways.
            for (source, _), (target, _) in ((one, other) for one in item.last for other in item.first):
                self.automaton.loose[source].add(target)
            return item
        parts = [item]
        parts += [_Parser(text, self.flags, self.automaton, copied=True).part() for _ in range(copies - 1)]
        if endless:
            self.loop(parts[-1])
        # x{1,3} is x(x(x)?)?, so that two x match in one way only.
        result = Fragment(empty=0)
        for number in reversed(range(copies)):
            result = self.concatenated(parts[number], result)
            if number >= low:
                result.empty = 0
        return result

    @staticmethod
    def size(item: Fragment) -> int:
        """Return how many positions *item* takes, at least."""
        return len(item.first.keys() | item.last.keys())

    def loop(self, item: Fragment) -> None:
        for (source, passed), ways in item.last.items():
            for (target, passing), more in item.first.items():
                self.connect(source, target, passed | passing, ways * more)

    def forbid(self, start: int) -> None:
        """Take back the edges among the positions from *start* on: nothing goes back into them."""
        automaton = self.automaton
        for source in range(start, len(automaton.masks)):
            automaton.edges[source].clear()

    # Groups.

    def close(self) -> Fragment:
        """End the innermost group and return what it matches."""
        self.finish_item()
        group = self.groups.pop()
        self.note_single(group)
        # What all alternatives begin with, re takes out: nothing is left of them that would make a class.
        if group.alternatives and group.all_single and len(set(group.spellings)) > 1:
            return self.class_from(group)
        result = Fragment()
        for part in (*group.alternatives, group.sequence):
            if part.empty is not None:
                result.empty = part.empty if result.empty is None else result.empty & part.empty
            _merge(result.first, part.first, 0)
            _merge(result.last, part.last, 0)
        if group.kind == "atomic":
            self.forbid(group.start)
        elif group.kind == "look":
            self.forbid(group.start)
            result = Fragment(empty=UNSURE)
        return result

    def class_from(self, group: Group) -> Fragment:
        """Return the one class that alternatives of single characters make; it takes the first position."""
        self.automaton.masks[group.start] = group.singles
        for position in range(group.start + 1, len(self.automaton.masks)):
            self.automaton.masks[position] = 0
        key = (group.start, 0)
        return Fragment(None, {key: 1}, {key: 1}) if group.kind != "look" else Fragment(empty=UNSURE)

    def open(self) -> None:
        kind, flags = "capturing", self.flags
        start = len(self.automaton.masks)
        rest = self.pattern
        if rest.startswith("?", self.at):
            self.at += 1
            found = _OPENING.match(rest, self.at)
            if found is None:
                raise Malformed("a group")
            self.at = found.end()
            text = found[0]
            if text.startswith("#"):
                return
            if text.startswith("P="):
                self.backreference()
                return
            if text in ("=", "!", "<=", "<!"):
                kind = "look"
            elif text == ">":
                kind = "atomic"
            elif text == ":":
                kind = "plain"
            elif text.startswith("("):
                # What it depends on is not followed: either branch may be taken, or none surely.
                self.groups.append(Group(flags, "atomic", start))
                return
            elif found["set"] is not None:
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
        if group.number and group.all_single and not self.copied:
            self.sets[group.number] = group.singles
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
            written = self.pattern[group.item_at:self.at].rstrip("|)")
            group.spellings.append(_SAME.get(group.single, written))

    def backreference(self, number: int = 0) -> None:
        """Add a position for any text: what a group matched before."""
        if number in self.sets:
            self.add(self.sets[number], UNSURE)
            return
        self.add(ALL, UNSURE)
        item = self.groups[-1].item
        if item is not None:
            self.loop(item)
            item.empty = UNSURE

    # Characters.

    def literal(self, character: str) -> int:
        return self.folded(bits((character,)))

    def folded(self, mask: int) -> int:
        """Add the other case of every letter, where the pattern ignores it."""
        if not self.flags & re.I:
            return mask
        return mask | bits(
            other for character in ALPHABET if mask & BITS[character]
            for other in (character.lower(), character.upper())
        )

    def class_of(self, letter: str) -> Optional[int]:
        """Return the set that `\\d`, `\\W` and the like stand for."""
        ascii_only = self.flags & re.A
        mask = {"d": DIGIT, "s": SPACE, "w": WORD}.get(letter.lower())
        if mask is None:
            return None
        if ascii_only:
            mask = ASCII_SPACE if letter.lower() == "s" else mask & ASCII
        return ALL & ~mask if letter.isupper() else mask

    def dot(self) -> None:
        self.add(ALL if self.flags & re.S else ALL & ~NEWLINE)

    def caret(self) -> None:
        self.assert_(UNSURE if self.flags & re.M else AT_START)

    def dollar(self) -> None:
        self.assert_(AT_END | UNSURE if self.flags & re.M else AT_END)

    def escape(self) -> None:
        character = self.next()
        mask = self.class_of(character)
        if mask is not None:
            self.add(mask, single=True)
        elif character == "A":
            self.assert_(AT_START)
        elif character in "Zz":
            self.assert_(AT_END)
        elif character in "bB":
            self.assert_(UNSURE)
        elif character in "123456789":
            more: str = _DIGITS.match(self.pattern, self.at)[0]  # type: ignore[index]  # matches the empty text
            self.at += len(more)
            self.backreference(int(character + more))
        else:
            self.add(self.literal(self.escaped(character)), single=True)

    def next(self) -> str:
        if self.at >= len(self.pattern):
            raise Malformed("the pattern ends early")
        self.at += 1
        return self.pattern[self.at - 1]

    def escaped(self, letter: str) -> str:
        """Return the character that an escape with *letter* stands for."""
        if letter in _CONTROLS:
            return _CONTROLS[letter]
        found = _CODE.match(self.pattern, self.at - 1)
        try:
            if found is not None:
                self.at = found.end()
                if found["name"] is not None:
                    return unicodedata.lookup(found["name"])
                return chr(int(found["octal"], 8) if found["octal"] else int(found[0][1:], 16))
        except (KeyError, ValueError, OverflowError):
            raise Malformed("a character") from None
        if letter.isascii() and letter.isalpha():
            raise Malformed("an escape")
        return letter

    def class_(self) -> None:
        negated = self.pattern.startswith("^", self.at)
        self.at += negated
        mask = 0
        begin = self.at
        while True:
            character = self.next()
            if character == "]" and self.at - 1 > begin:
                break
            low, member = self.member(character)
            if low is not None and self.pattern.startswith("-", self.at) and not self.pattern.startswith("-]", self.at):
                self.at += 1
                written = self.next()
                high, more = self.member(written)
                if high is None:
                    member |= more | bits("-")
                elif high < low:
                    raise Malformed("a range")
                else:
                    member = bits(one for one in ALPHABET if low <= one <= high)
                    if character != "\\" and written != "\\":
                        self.automaton.ranges.append(Range(low, high))
            mask |= member
        mask = self.folded(mask)
        self.add(ALL & ~mask if negated else mask, single=not negated)

    def member(self, character: str) -> Tuple[Optional[str], int]:
        """Return the character that a class names next, and its set; no character for `\\d` and the like."""
        if character != "\\":
            return character, bits((character,))
        letter = self.next()
        mask = self.class_of(letter)
        if mask is not None:
            return None, mask
        one = "\b" if letter == "b" else self.escaped(letter)
        return one, bits((one,))


def _accept(automaton: Automaton, whole: Fragment) -> None:
    """Note where a match of *whole* begins and ends."""
    for position, passed in whole.first:
        automaton.loose_starts.add(position)
        if not passed & ~AT_START:
            automaton.starts.add(position)
        if not passed & AT_START:
            automaton.restarts.add(position)
    for position, passed in whole.last:
        (automaton.final_ends if passed & AT_END else automaton.ends).add(position)
    automaton.matches_empty = whole.empty is not None and not whole.empty & (AT_END | AT_START)


def _merge(ends: Ends, more: Ends, passed: int) -> None:
    """Add *more* to *ends*, with what lies on the way to it."""
    for (position, passing), ways in more.items():
        key = (position, passed | passing)
        ends[key] = min(ends.get(key, 0) + ways, 2)


# Sets of one character: however they are written, they are the same.
_SAME = {bit: character for character, bit in BITS.items()}
_COUNT = regex(r"(?=[\d,])(\d*)(,(\d*))?\}")
_DIGITS = regex(r"\d?")
_OPENING = regex(
    r"#[^)]*\)|P=\w+\)|<?[=!]|>|\(\w+\)|P<\w+>|:"
    r"|(?P<set>[aiLmsux]*)(?:-(?P<unset>[imsx]+))?[:)]"
)
_CODE = regex(
    r"(?P<octal>0[0-7]{0,2}|[1-3][0-7]{2})|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|N\{(?P<name>[^}]+)\}"
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
