"""The automaton of a pattern: sets of characters, positions, and the ways between them.

Each set of characters is a number with one bit for every member of a small alphabet: ASCII, a letter, a
symbol and a space beyond it. Membership is exact for those, so a text made of them proves something.
"""

from __future__ import annotations

from typing import Callable, Dict, Iterable, List, NamedTuple, Optional, Set, Tuple

from attrs import define, field

ALPHABET = "".join(map(chr, range(128))) + "\N{LATIN SMALL LETTER E WITH ACUTE}\N{EURO SIGN}\N{NO-BREAK SPACE}"
BITS = {character: 1 << number for number, character in enumerate(ALPHABET)}
ALL = (1 << len(ALPHABET)) - 1

# What an empty path has passed.
AT_START, AT_END, UNSURE = 1, 2, 4

Ends = Dict[Tuple[int, int], int]  # (position, what lies on the way): in how many ways


def bits(members: Iterable[str]) -> int:
    """Return the set of those *members* that are in the alphabet."""
    result = 0
    for member in members:
        result |= BITS.get(member, 0)
    return result


def _those(test: Callable[[str], bool]) -> int:
    return bits(character for character in ALPHABET if test(character))


# Classes of characters.
WORD = _those(lambda character: character.isalnum() or character == "_")
DIGIT = _those(str.isdigit)
SPACE = _those(str.isspace)
ASCII = bits(ALPHABET[:128])
ASCII_SPACE = bits(" \t\n\r\f\v")
NEWLINE = bits("\n")


@define
class Fragment:
    """A part of the pattern: where it can begin and end, and how it can be empty."""

    empty: Optional[int] = None  # what lies on the way of the empty match, None where there is none
    first: Ends = field(factory=dict)
    last: Ends = field(factory=dict)


class Range(NamedTuple):
    """A range in a class, as written."""

    low: str
    high: str


@define
class Automaton:
    """The positions of a pattern, and how a match goes through them."""

    masks: List[int] = field(factory=list)
    edges: List[Dict[int, int]] = field(factory=list)  # surely possible, with the number of ways up to 2
    loose: List[Set[int]] = field(factory=list)  # perhaps possible; all others are in here too
    starts: Set[int] = field(factory=set)
    loose_starts: Set[int] = field(factory=set)
    restarts: Set[int] = field(factory=set)  # where a search can begin at any character
    ends: Set[int] = field(factory=set)  # a match can end here, whatever follows
    final_ends: Set[int] = field(factory=set)  # a match can end here at the end of the text
    matches_empty: bool = False
    ranges: List[Range] = field(factory=list)  # written with both ends as plain characters
