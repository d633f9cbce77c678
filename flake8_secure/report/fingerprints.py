"""The hash of each line that GitHub's upload of SARIF would compute, for those who upload without it.

GitHub recognises a finding of an earlier run by this hash. It is taken of the next 100 characters that
are not spaces, so a line keeps it when others come and go before it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Counter, Dict, List, Sequence

_SIZE = 100
_FACTOR = 37
_BITS = 1 << 64
_LAST = pow(_FACTOR, _SIZE, _BITS)
_END = 65535  # stands for the end of the file


@lru_cache(maxsize=8)
def hashes(lines: Sequence[str]) -> List[str]:
    """Return a hash for each of *lines*, as GitHub writes it: sixteen digits at most, and which of its kind it is."""
    if not lines:
        return []
    signs: List[int] = []
    starts: Dict[int, int] = {}  # position among the signs: number of the line
    for number, line in enumerate(lines):
        starts[len(signs)] = number
        units = line.encode("utf-16-le", "surrogatepass")
        signs += [
            unit for unit in (units[at] | units[at + 1] << 8 for at in range(0, len(units), 2)) if unit not in (9, 32)
        ]
        signs.append(10)
    signs[-1] = _END  # the last line has no end
    padded = signs + [0] * _SIZE
    found: List[str] = [""] * len(lines)
    seen: Counter[str] = Counter()
    value = 0
    for position, sign in enumerate(padded):
        leaving = position - _SIZE
        if leaving in starts:
            digits = f"{value:x}"
            seen[digits] += 1
            found[starts[leaving]] = f"{digits}:{seen[digits]}"
        value = (value * _FACTOR + sign - _LAST * (padded[leaving] if leaving >= 0 else 0)) % _BITS
    return found
