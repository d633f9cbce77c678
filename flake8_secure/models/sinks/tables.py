"""What a table of sinks looks like.

A key of a table is what `match.flows.sink()` takes as *arg*: a keyword, a 0-based position, a tuple of alternatives,
"self" for the receiver and so on. `*.execute` is a method of a receiver of which nothing is known.
"""

from __future__ import annotations

from typing import Dict, Iterable, Tuple, Union

Key = Union[str, int]
Table = Dict[Union[Key, Tuple[Key, ...]], Tuple[str, ...]]


def each(template: str, names: Iterable[str]) -> Tuple[str, ...]:
    """Return *template* with each of *names* in place of `{}`."""
    return tuple(template.format(name) for name in names)
