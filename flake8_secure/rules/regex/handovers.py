"""Loops of a pattern that hand over to another loop over the same text, however many positions each has."""

from __future__ import annotations

from typing import Dict, Iterator, List, Optional, Tuple

from flake8_secure.rules.regex.automaton import Automaton
from flake8_secure.rules.regex.characters import ALL

# Triples of positions that are looked at for one pattern, and how many of them a found text counts for.
TRIPLES, FOUND = 20_000, 500

Triple = Tuple[int, int, int]


def handovers(automaton: Automaton, component: List[int], search: bool) -> Iterator[Tuple[int, List[int]]]:
    """Yield positions that a text leads back to, where another loop can take it over, and that text as sets.

    *component*: the number of the strongly connected component of every position, the higher ones first on the
    way. *search*: a match may begin anywhere, as if a loop over all texts came first.
    """
    masks, edges, home = automaton.masks, automaton.edges, component
    before = len(masks)
    loops = [one for one, targets in enumerate(edges) if any(home[target] == home[one] for target in targets)]
    firsts = list(loops)
    if search and loops:
        masks, home = [*masks, ALL], [*home, len(home)]
        edges = [*edges, dict.fromkeys([before, *sorted(automaton.restarts - automaton.choosy)], 1)]
        firsts.append(before)
    budget = [TRIPLES]
    for first in firsts:
        for second in loops:
            if home[second] < home[first] and masks[first] & masks[second]:
                word = _shared(masks, edges, home, first, second, budget)
                if word is not None:
                    budget[0] -= FOUND
                    yield second if first == before else first, word
                if budget[0] < 0:
                    return


def _shared(
    masks: List[int], edges: List[Dict[int, int]], home: List[int], first: int, second: int, budget: List[int]
) -> Optional[List[int]]:
    """Return a shortest text that leads from *first* to itself and to *second*, and from *second* to itself."""
    begin: Triple = (first, first, second)
    came: Dict[Triple, Tuple[Triple, int]] = {}
    queue = [begin]
    for place in queue:  # grows
        for one in edges[place[0]]:
            if home[one] != home[first]:
                continue
            for other in edges[place[2]]:
                pair = masks[one] & masks[other]
                budget[0] -= 1
                if home[other] != home[second] or not pair:
                    continue
                for between in edges[place[1]]:
                    budget[0] -= 1
                    if budget[0] < 0:
                        return None
                    mask = pair & masks[between]
                    step = (one, between, other)
                    if not mask or home[between] < home[second] or step in came:
                        continue
                    came[step] = place, mask
                    if step == (first, second, second):
                        return _word(came, begin, step)
                    queue.append(step)
    return None


def _word(came: Dict[Triple, Tuple[Triple, int]], begin: Triple, end: Triple) -> List[int]:
    """Return the sets of characters on the way from *begin* to *end*."""
    word = []
    while end != begin:
        end, mask = came[end]
        word.append(mask)
    return word[::-1]
