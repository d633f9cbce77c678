"""The automaton of a pattern: its positions, and the ways between them.

Every character or class of the pattern is one position. An edge leads from a position to one that can
match the next character; it counts in how many ways it can be taken, up to two: in `(a*)*` two loops
lead from `a` to `a`.
"""

from __future__ import annotations

from typing import Dict, List, Optional, Set, Tuple

from attrs import define, field

from flake8_secure.rules.regex.characters import WORD, Range

# What an empty path has passed. `\b` is a boundary, and `(?<!x)` looks at what is before.
AT_START, AT_END, UNSURE, BOUNDARY, NOT_BEHIND = 1, 2, 4, 8, 16

Ends = Dict[Tuple[int, int], int]  # (position, what lies on the way): in how many ways


@define
class Fragment:
    """A part of the pattern: where it can begin and end, and how it can be empty."""

    empty: Optional[int] = None  # what lies on the way of the empty match, None where there is none
    first: Ends = field(factory=dict)
    last: Ends = field(factory=dict)


@define
class Automaton:
    """The positions of a pattern, and how a match goes through them."""

    many: int = 0  # the upper bound of repetitions that are taken for endless
    masks: List[int] = field(factory=list)
    edges: List[Dict[int, int]] = field(factory=list)  # surely possible, with the number of ways up to 2
    loose: List[Set[int]] = field(factory=list)  # perhaps possible; all others are in here too
    starts: Set[int] = field(factory=set)
    loose_starts: Set[int] = field(factory=set)
    restarts: Set[int] = field(factory=set)  # where a search can begin at any character
    choosy: Set[int] = field(factory=set)  # starts that look at the character before: there is none at first
    ends: Set[int] = field(factory=set)  # a match can end here, whatever follows
    final_ends: Set[int] = field(factory=set)  # a match can end here at the end of the text
    word_ends: Set[int] = field(factory=set)  # a match can end here, unless the word goes on
    matches_empty: bool = False
    ranges: List[Range] = field(factory=list)  # written with both ends as plain characters

    def add(self, mask: int) -> int:
        """Add a position that matches *mask*, and return it."""
        self.masks.append(mask)
        self.edges.append({})
        self.loose.append(set())
        return len(self.masks) - 1

    def connect(self, sources: Ends, targets: Ends) -> None:
        """Add the edges from all *sources* to all *targets*; one that passes an assertion is only perhaps possible."""
        for (source, passed), ways in sources.items():
            for (target, passing), more in targets.items():
                self.loose[source].add(target)
                between = passed | passing
                if not between or between == BOUNDARY and self.is_boundary(source, target):
                    edges = self.edges[source]
                    edges[target] = min(edges.get(target, 0) + ways * more, 2)

    def is_boundary(self, source: int, target: int) -> bool:
        """Tell whether a word surely begins or ends between two positions."""
        words = [not self.masks[position] & ~WORD for position in (source, target)]
        others = [not self.masks[position] & WORD for position in (source, target)]
        return words[0] and others[1] or others[0] and words[1]

    def concatenated(self, left: Fragment, right: Fragment) -> Fragment:
        """Return *left* with *right* behind it."""
        self.connect(left.last, right.first)
        first, last = dict(left.first), dict(right.last)
        if left.empty is not None:
            merge(first, right.first, left.empty)
        if right.empty is not None:
            merge(last, left.last, right.empty)
        both = None if left.empty is None or right.empty is None else left.empty | right.empty
        return Fragment(both, first, last)

    def forbid(self, start: int) -> None:
        """Take back the edges among the positions from *start* on: nothing goes back into them."""
        for source in range(start, len(self.masks)):
            self.edges[source].clear()

    def accept(self, whole: Fragment) -> None:
        """Note where a match of *whole* begins and ends."""
        for position, passed in whole.first:
            self.loose_starts.add(position)
            if passed & (BOUNDARY | NOT_BEHIND):
                self.choosy.add(position)
            if not passed & ~(AT_START | NOT_BEHIND | (0 if self.masks[position] & ~WORD else BOUNDARY)):
                self.starts.add(position)
            if not passed & AT_START:
                self.restarts.add(position)
        for position, passed in whole.last:
            if passed & AT_END:
                self.final_ends.add(position)
            elif passed == BOUNDARY and not self.masks[position] & ~WORD:
                self.word_ends.add(position)
            else:
                self.ends.add(position)
        self.matches_empty = whole.empty is not None and not whole.empty & (AT_END | AT_START)


def merge(ends: Ends, more: Ends, passed: int) -> None:
    """Add *more* to *ends*, with what lies on the way to it."""
    for (position, passing), ways in more.items():
        key = (position, passed | passing)
        ends[key] = min(ends.get(key, 0) + ways, 2)
