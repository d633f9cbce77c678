"""Whether matching a pattern can take exponential, cubic or quadratic time, or as good as for ever: texts that prove it.

A backtracking matcher tries every way to match a text before it gives up. The number of ways grows
exponentially where two different paths lead from a position back to itself over the same text, and in
proportion to the length where one loop hands over to another over the same text. Either matters only if the
matcher can be made to give up: if no match ends on the way, and some text after it allows none.
"""

from __future__ import annotations

from typing import Dict, Iterator, List, NamedTuple, Optional, Set, Tuple

from flake8_secure.rules.regex.automaton import Automaton
from flake8_secure.rules.regex.characters import ALL, ALPHABET, WORD
from flake8_secure.rules.regex.handovers import handovers

# Pairs of positions that are looked at for one pattern.
STEPS = 20_000
# Ways from one position to another that are looked at for one pattern, times the positions they are looked at from.
EDGES = 400_000
# A text of so many characters that can be matched in so many ways takes minutes. It takes so many forks in the way.
CHARACTERS, WAYS, FORKS = 100, 10 ** 9, 6
# Repetitions that are tried until the matcher is back where it was.
PUMPS = 40
_NEWLINE = ALPHABET.index("\n")

Pair = Tuple[int, int]


class Attack(NamedTuple):
    """A text that makes the matcher try very many ways: what comes first, and what is repeated."""

    prefix: str
    pump: str


def exponential(automaton: Automaton, whole: bool, search: bool) -> Optional[Attack]:
    """Return an attack that takes exponential time, None where there surely is none or none is found.

    *whole*: the pattern must match all of the text. *search*: a match may begin anywhere.
    """
    for start, word in _doubled_loops(automaton):
        attack = _stalled(automaton, start, word, whole, search)
        if attack is not None:
            return attack
    return None


def numerous(automaton: Automaton, whole: bool, search: bool) -> Optional[Attack]:
    """Return an attack by some characters that can be matched in very many ways, though not exponentially many."""
    masks = automaton.masks
    forks = [position for position, targets in enumerate(automaton.edges) if len(targets) > 1]
    if len(forks) < FORKS:
        return None
    shared = {masks[one] & masks[other] for one in forks for other in automaton.edges[one]}
    for bit in sorted({mask & -mask for mask in shared}):
        edges = {
            source: [(target, ways) for target, ways in automaton.edges[source].items() if masks[target] & bit]
            for source, mask in enumerate(masks) if mask & bit}
        left = [source for source, targets in edges.items() if len(targets) > 1]
        while len(left) >= FORKS:
            count, passed = _ways(edges, left[0])
            if count > WAYS:
                attack = _stalled(automaton, left[0], [bit], whole, search)
                if attack is not None:
                    return attack
            left = [source for source in left if source not in passed]
    return None


def _ways(edges: Dict[int, List[Tuple[int, int]]], start: int) -> Tuple[int, Set[int]]:
    """Return in how many ways a text of some characters goes on from *start*, and the positions that it passes."""
    found, passed = 0, {start}
    numbers = {start: 1}
    for _ in range(CHARACTERS):
        following: Dict[int, int] = {}
        for source, number in numbers.items():
            for target, ways in edges[source]:
                following[target] = following.get(target, 0) + number * ways
        numbers = following
        passed.update(numbers)
        found += sum(numbers.values())
        if found > WAYS:
            break
    return found, passed


def quadratic(automaton: Automaton, whole: bool, search: bool) -> Optional[Attack]:
    """Return an attack that takes quadratic time or more, None where none is found."""
    loops = _loops(automaton)
    for first in loops:
        reached: Dict[int, Set[int]] = {}
        failed: Set[int] = set()
        beginning = _beginning(automaton, first) if search else None
        attack = beginning and _attack(automaton, first, beginning, whole, search)
        if attack:
            return attack
        for second in loops:
            shared = automaton.masks[first] & automaton.masks[second]
            if first != second and shared:
                for bit in _bits(shared):
                    if bit not in reached:
                        reached[bit] = _reached(automaton, first, bit)
                    if second in reached[bit]:
                        attack = None if bit in failed else _attack(automaton, first, [bit], whole, search)
                        if attack is not None:
                            return attack
                        failed.add(bit)
                        break
    found = handovers(automaton, _components(automaton), search)
    attacks = (_attack(automaton, start, word, whole, search) for start, word in found)
    return next(filter(None, attacks), None)


def cubic(automaton: Automaton, whole: bool, search: bool) -> Optional[Attack]:
    """Return an attack that takes cubic time or more, None where none is found."""
    loops = _loops(automaton)
    if len(loops) < (2 if search and not automaton.restarts.isdisjoint(loops) else 3):
        return None
    seen = 0
    for mask in sorted({automaton.masks[one] & automaton.masks[other] for one in loops for other in loops if one < other}):
        bit = mask & -mask
        if not bit or bit & seen:
            continue
        seen |= bit
        sharing = [loop for loop in loops if automaton.masks[loop] & bit]
        after = {loop: _reached(automaton, loop, bit).intersection(sharing) - {loop} for loop in sharing}
        for first in sharing:
            again = search and first in automaton.restarts - automaton.choosy
            if any(again or after[second] - {first} for second in after[first]):
                attack = _attack(automaton, first, [bit], whole, search)
                if attack is not None:
                    return attack
    return None


def _beginning(automaton: Automaton, loop: int) -> Optional[List[int]]:
    """Return what leads a search into *loop*, where that takes it all: the search begins anew at each, as at `<` in `<.*>`."""
    mask = automaton.masks[loop]
    words = {position: [automaton.masks[position] & mask] for position in sorted(automaton.restarts - automaton.choosy)}
    queue = [position for position, word in words.items() if all(word)]
    for position in queue:  # grows
        if position == loop:
            return words[position]
        for target in automaton.edges[position]:
            shared = automaton.masks[target] & mask
            if shared and target not in words:
                words[target] = [*words[position], shared]
                queue.append(target)
    return None


def _loops(automaton: Automaton) -> List[int]:
    """Return the positions that lead back to themselves: the first few, where to look at all would take long."""
    loops = [position for position, targets in enumerate(automaton.edges) if position in targets]
    return loops[:max(8, EDGES // max(1, sum(map(len, automaton.edges))))]


def _reached(automaton: Automaton, start: int, mask: int) -> Set[int]:
    """Return the positions that *start* leads to over the characters of *mask* alone."""
    found = {start}
    stack = [start]
    for position in stack:  # grows
        for target in automaton.edges[position]:
            if target not in found and automaton.masks[target] & mask:
                found.add(target)
                stack.append(target)
    return found


def _bits(mask: int) -> Iterator[int]:
    while mask:
        bit = mask & -mask
        yield bit
        mask ^= bit


def _doubled_loops(automaton: Automaton) -> Iterator[Tuple[int, List[int]]]:
    """Yield positions with two ways back to themselves over the same text, and that text as sets."""
    component = _components(automaton)
    budget = [STEPS]
    for source, targets in enumerate(automaton.edges):
        inside = sorted(target for target in targets if component[target] == component[source])
        for target in inside:
            if targets[target] > 1:
                way = _way(automaton, target, source)
                if way is not None:
                    yield source, [automaton.masks[target], *way]
        for number, one in enumerate(inside):
            for other in inside[number + 1:]:
                if automaton.masks[one] & automaton.masks[other]:
                    word = _meeting(automaton, (one, other), source, component, budget)
                    if word is not None:
                        yield source, word


def _components(automaton: Automaton) -> List[int]:
    """Return the number of the strongly connected component of every position (Tarjan, without recursion)."""
    edges = automaton.edges
    count = len(edges)
    index, low, component = [-1] * count, [0] * count, [-1] * count
    path: List[int] = []
    clock = found = 0
    for root in range(count):
        if index[root] >= 0:
            continue
        work: List[Tuple[int, Iterator[int]]] = [(root, iter(edges[root]))]
        index[root] = low[root] = clock
        clock += 1
        path.append(root)
        while work:
            position, targets = work[-1]
            for target in targets:
                if index[target] < 0:
                    index[target] = low[target] = clock
                    clock += 1
                    path.append(target)
                    work.append((target, iter(edges[target])))
                    break
                if component[target] < 0:
                    low[position] = min(low[position], index[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[position])
                if low[position] == index[position]:
                    while component[position] < 0:
                        component[path.pop()] = found
                    found += 1
    return component


def _way(automaton: Automaton, source: int, target: int) -> Optional[List[int]]:
    """Return the sets of characters on a shortest way, those of *target* last."""
    if source == target:
        return []
    before: Dict[int, int] = {source: -1}
    queue = [source]
    for position in queue:  # grows
        for following in automaton.edges[position]:
            if following not in before and automaton.masks[following]:
                before[following] = position
                queue.append(following)
                if following == target:
                    word = []
                    while following != source:
                        word.append(automaton.masks[following])
                        following = before[following]
                    return word[::-1]
    return None


def _meeting(
    automaton: Automaton, pair: Pair, goal: int, component: List[int], budget: List[int]
) -> Optional[List[int]]:
    """Return the text over which both of *pair* come to *goal*, with that of the pair itself first."""
    masks, edges, home = automaton.masks, automaton.edges, component[goal]
    before: Dict[Pair, Optional[Pair]] = {pair: None}
    queue = [pair]
    for place in queue:  # grows
        if place == (goal, goal):
            word = []
            step: Optional[Pair] = place
            while step is not None:
                word.append(masks[step[0]] & masks[step[1]])
                step = before[step]
            return word[::-1]
        for one in edges[place[0]]:
            if component[one] != home:
                continue
            for other in edges[place[1]]:
                budget[0] -= 1
                if budget[0] < 0:
                    return None
                following = (one, other)
                if component[other] == home and masks[one] & masks[other] and following not in before:
                    before[following] = place
                    queue.append(following)
    return None


def _attack(automaton: Automaton, start: int, word: List[int], whole: bool, search: bool) -> Optional[Attack]:
    """Return the attack that repeats *word* from *start* on, None where the matcher cannot be made to give up."""
    if automaton.matches_empty and not whole:
        return None
    attack = _tried(automaton, start, word, whole, search, automaton.starts, [])
    anchored = automaton.loose_starts - automaton.restarts
    if attack is None and search and anchored:
        # Behind a character that nothing begins with, what must stand at the start is out of the way.
        lead = ALL & ~_union(automaton, automaton.loose_starts) & ~(1 << _NEWLINE)
        if lead:
            begins = automaton.starts & automaton.restarts - automaton.choosy
            return _tried(automaton, start, word, whole, search, begins, [_first(lead)])
    return attack


def _stalled(automaton: Automaton, start: int, word: List[int], whole: bool, search: bool) -> Optional[Attack]:
    """Return the attack that stalls the matcher at the first character, or at a later one.

    A search comes to what begins later, and may match, when it has tried all ways from the first one: `[^']+|'(a|a)*b`.
    """
    attack = _attack(automaton, start, word, whole, False)
    return attack or (_attack(automaton, start, word, whole, search) if search else None)


def _tried(
    automaton: Automaton, start: int, word: List[int], whole: bool, search: bool, begins: Set[int], lead: List[int]
) -> Optional[Attack]:
    """Return the attack that comes to *start* from one of *begins*, behind the characters of *lead*, if it is one."""
    prefix = _prefix(automaton, start, begins)
    if prefix is None or not all(word):
        return None
    states = set(automaton.loose_starts)
    after: Set[int] = set()
    # Characters that end no match, where there are some.
    ending = 0 if whole else _union(automaton, automaton.ends)
    head, pump = ([_first(mask & ~ending or mask) for mask in masks] for masks in (prefix, word))
    head = lead + head
    before: List[Set[int]] = []
    rest = head
    while states not in before and len(before) < PUMPS:  # once it comes back, it goes on so for ever
        if rest is pump:
            before.append(states)
        for character in rest:
            if not whole and after & automaton.word_ends and not WORD >> character & 1:
                return None
            after = {position for position in states if automaton.masks[position] >> character & 1}
            if not whole and after & automaton.ends:
                return None
            states = {target for position in after for target in automaton.loose[position]}
            if search:
                states |= automaton.restarts
        rest = pump
    if not _can_fail(automaton, states, after, whole):
        return None
    return Attack("".join(ALPHABET[one] for one in head), "".join(ALPHABET[one] for one in pump))


def _prefix(automaton: Automaton, goal: int, begins: Set[int]) -> Optional[List[int]]:
    """Return the sets of characters on a shortest way from one of *begins* through *goal*."""
    ways = [
        [automaton.masks[start], *way]
        for start in sorted(begins) if automaton.masks[start]
        for way in (_way(automaton, start, goal),) if way is not None
    ]
    return min(ways, key=len, default=None)


def _can_fail(automaton: Automaton, states: Set[int], after: Set[int], whole: bool) -> bool:
    """Tell whether the text can go on so that nothing matches."""
    ends = automaton.ends | automaton.final_ends | automaton.word_ends
    if not after & ends:
        return True  # just stop
    ending = _union(automaton, states & ends) | 1 << _NEWLINE
    if after & automaton.word_ends and not whole:
        return ending | ALL & ~WORD != ALL  # the word goes on
    # A character after which no match ends, at once or after a line break, which `.` does not take.
    if ending != ALL:
        return True
    broken = {position for position in states if automaton.masks[position] >> _NEWLINE & 1}
    if broken & automaton.ends and not whole:
        return False
    following = {target for position in broken for target in automaton.loose[position]}
    return _union(automaton, following & ends) | 1 << _NEWLINE != ALL


def _union(automaton: Automaton, positions: Set[int]) -> int:
    """Return the characters that one of *positions* takes."""
    result = 0
    for position in positions:
        result |= automaton.masks[position]
    return result


def _first(mask: int) -> int:
    """Return the number of a character in *mask*: a printable one where there is one."""
    for character in _PREFERRED:
        if mask >> character & 1:
            return character
    return (mask & -mask).bit_length() - 1


_PREFERRED = [ALPHABET.index(character) for character in "aA0 -_./:@!\"'<>"] + list(range(32, 127))
