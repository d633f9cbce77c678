"""Texts as rows of known and unknown pieces."""

from __future__ import annotations

from typing import Iterable, List, Optional, Sequence, Tuple, Union

from flake8_secure.dataflow.taints import CLEAN, PASSED_UNKNOWN, Taints, looked_up, narrow
from flake8_secure.dataflow.values import Const, Hole, Possibility, Ref, Text, Value, const, summarized
from flake8_secure.models.plain import NUMERIC

Piece = Union[str, Hole]
# Pieces of a text that are kept apart.
_PIECES = 48
# Longest constant text that is worth carrying, in characters.
_LENGTH = 4000
# A path and an address on the own host, and one that a path from its root may follow.
OWN_PATH = Value((Text(("/\N{HORIZONTAL ELLIPSIS}", Hole())),), False)
OWN_SITE = Value((Text(("https://\N{HORIZONTAL ELLIPSIS}/", Hole())),), False)
OWN_ORIGIN = Value((Text(("https://\N{HORIZONTAL ELLIPSIS}", Hole())),), False)


def text(parts: Iterable[Piece]) -> Possibility:
    """Return the possibility that is *parts* in a row, a constant where all are known."""
    merged: List[Piece] = []
    length = 0
    for part in parts:
        length += len(part) if isinstance(part, str) else 0
        if length > _LENGTH or len(merged) >= _PIECES:
            return _shortened(merged, parts)
        if isinstance(part, str):
            if not part:
                continue
            if merged and isinstance(merged[-1], str):
                merged[-1] += part
                continue
        elif merged and isinstance(merged[-1], Hole) and (
                not fixes_host(merged[-1]) if len(merged) == 1 else merged[-1].taints or not part.taints):
            merged[-1] = Hole(narrow(merged[-1].taints | part.taints), merged[-1].number and part.number)
            continue
        merged.append(part)
    if not merged:
        return Const("")
    if len(merged) == 1 and isinstance(merged[0], str):
        return Const(merged[0])
    return Text(tuple(merged))


def fixes_host(start: Hole) -> bool:
    """Tell whether no address that begins with *start* leads to another host: a slash begins it, and a name follows.

    A template that something was put into begins it itself.
    """
    return start is _BEFORE or bool(start.taints) and all("guard:below-root" in taint.through for taint in start.taints)


# What stands in an unknown template before what was put into it.
_BEFORE = Hole()


def _shortened(merged: Sequence[Piece], parts: Iterable[Piece]) -> Possibility:
    """Return a text of which only the beginning is known."""
    taints = CLEAN
    for part in (*merged, *parts):
        if isinstance(part, Hole):
            taints = taints | part.taints
    start = merged[0] if merged and isinstance(merged[0], str) else ""
    return Text((start[:200], Hole(narrow(taints)))) if start else Text((Hole(narrow(taints)),))


# So many texts are filled in, one by one, where a template may be any of them.
_TEMPLATES = 4


def pieces(value: Value) -> Optional[Tuple[Tuple[Piece, ...], ...]]:
    """Return the texts that *value* may be, each as its pieces; None where it may be something else."""
    found = []
    for item in value.items:
        if isinstance(item, Text):
            found.append(item.parts)
        elif isinstance(item, Const) and isinstance(item.value, (str, int, float)) and item.value is not None:
            found.append((str(item.value),))
        elif isinstance(item, Const) and isinstance(item.value, bytes):
            found.append((item.value.decode("latin-1"),))
        elif isinstance(item, Ref) and item.name in NUMERIC and not value.taints:
            found.append((Hole(number=True),))
        else:
            return None
    if value.unknown:
        found.append((Hole(value.loose),))
    return tuple(found)


def texts(value: Value) -> Tuple[Tuple[Piece, ...], ...]:
    """Return the texts that *value* may be once it is formatted, at most four."""
    found = pieces(value)
    if found is not None and 0 < len(found) <= 4:
        return found
    # Of many texts, those that carry something; the rest is one that is not known.
    carrying = tuple(
        item.parts for item in value.items if isinstance(item, Text)
        and any(isinstance(part, Hole) and part.taints for part in item.parts))
    return (*carrying, (Hole(value.loose),)) if len(carrying) < 4 else (summarized(value),)


def templates_of(value: Value) -> Tuple[Tuple[Piece, ...], ...]:
    """Return the pieces of each of the texts that *value* may be, to be filled in; nothing where it may be anything else."""
    numbers = any(isinstance(item, Const) and isinstance(item.value, (int, float)) for item in value.items)
    found = None if numbers or value.unknown or len(value.items) > _TEMPLATES else pieces(value)
    return () if found is None else found


def put_into_text(template: Taints, taints: Taints) -> Value:
    """Return a text made of an unknown one with *template*, into which data with *taints* was put: hardly at its beginning."""
    return Value((Text((Hole(template) if template else _BEFORE, Hole(taints))),), False, template | taints)


def piece(part: Piece) -> Value:
    """Return the text that is just *part*."""
    return const(part) if isinstance(part, str) else Value((Text((part,)),), False, part.taints)


def in_doubt(value: Value, path: bool) -> Taints:
    """Return the taints of *value* with doubts about what an unknown call gave, unless a text was made with it.

    What a *path* begins with is as much in doubt: `find(name) + ".gz"`.
    """
    made = [item for item in value.items if isinstance(item, Text)]
    begins = path and not value.unknown and len(made) == len(value.items)
    inside = {
        (taint.origin, taint.path) for item in made
        for part in (item.parts[1:] if begins else item.parts) if isinstance(part, Hole)
        for taint in part.taints if taint.through & PASSED_UNKNOWN}
    kept = frozenset(taint for taint in value.taints if (taint.origin, taint.path) in inside)
    return kept | looked_up(value.taints - kept)
