"""What both tools found, what only one did, and why that is right."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Callable, Dict, FrozenSet, Iterable, Iterator, List, NamedTuple, Optional, Set, Tuple

from attrs import field, frozen
from corpora import Corpus
from linters import Found, bandit, flake8, parse, read, shared_codes


@frozen(order=True)
class Difference:
    """A finding of one tool only: *side* is "ours" or the name of the other tool."""

    code: str
    side: str
    corpus: str
    path: str
    line: int
    column: int
    source: str  # the line
    expression: str = field(order=False)  # all its lines
    beside: FrozenSet[str] = field(order=False)  # what else we report in it
    root: Path = field(order=False, repr=False)

    def __str__(self) -> str:
        return f"{self.code} only {self.side}: {self.corpus}/{self.path}:{self.line}: {self.source.strip()}"

    @property
    def file(self) -> str:
        """The text of the whole file."""
        return read(self.root / self.path)

    @property
    def tree(self) -> ast.Module:
        return parse(self.root / self.path)


@frozen(kw_only=True)
class Row:
    """Why findings of one tool are right to be missing from the other.

    Explains a difference when *path* and *expression* are found in it and *when* holds.
    """

    code: str  # code and side are regular expressions for the whole of it
    side: str
    path: str = ""
    expression: str = ""
    when: Callable[[Difference], bool] = lambda difference: True
    reason: str

    def explains(self, it: Difference) -> bool:
        return bool(
            re.fullmatch(self.side, it.side)
            and re.fullmatch(self.code, it.code)
            and re.search(self.path, f"{it.corpus}/{it.path}")
            and re.search(self.expression, it.expression)
            and self.when(it)
        )


class Comparison(NamedTuple):
    """What the two tools say about one corpus."""

    both: List[Found]
    differences: List[Difference]
    explained: Dict[Difference, Row]

    @property
    def unexplained(self) -> List[Difference]:
        return [difference for difference in self.differences if difference not in self.explained]


# What a tool finds in a corpus, under our codes, and the files that it cannot read.
Tool = Callable[[Corpus], Tuple[List[Found], Set[str]]]


def compare(corpus: Corpus, rows: Iterable[Row], tool: Tool = bandit) -> Comparison:
    codes = shared_codes()
    theirs, unread = tool(corpus)
    ours, refused = flake8(corpus)
    both: List[Found] = []
    differences: List[Difference] = []
    for side, found in pair(
        [it for it in theirs if it.code in codes and it.path not in refused],
        [it for it in ours if it.code in codes and it.path not in unread],
    ):
        if side == "both":
            both.append(found)
        else:
            beside = {it.code for it in ours if it.path == found.path and (found.covers(it) or it.covers(found))}
            name = "ours" if side == "ours" else tool.__name__
            differences.append(_difference(corpus, name, found, frozenset(beside - {found.code})))
    explained = {it: row for it in differences for row in [_first(rows, it)] if row is not None}
    return Comparison(both, sorted(differences), explained)


def _first(rows: Iterable[Row], it: Difference) -> Optional[Row]:
    return next((row for row in rows if row.explains(it)), None)


def pair(theirs: Iterable[Found], ours: Iterable[Found]) -> Iterator[Tuple[str, Found]]:
    """Yield every finding once, as "both", "bandit" or "ours".

    The same line is the same finding. Else a finding of theirs belongs to one of ours whose expression
    covers it, and the other way round, where no other one took it.
    """
    by_file: Dict[Tuple[str, str], Tuple[Dict[int, Found], Dict[int, Found]]] = {}
    for index, side in enumerate((theirs, ours)):
        for it in sorted(side):
            by_file.setdefault((it.code, it.path), ({}, {}))[index].setdefault(it.line, it)
    for left, right in by_file.values():
        same = left.keys() & right.keys()
        yield from (("both", right[line]) for line in same)
        mine = [it for line, it in right.items() if line not in same]
        for it in [it for line, it in left.items() if line not in same]:
            taken = min(
                (other for other in mine if it.covers(other) or other.covers(it)),
                key=lambda other: abs(other.line - it.line),
                default=None,
            )
            if taken is not None:
                mine.remove(taken)
                yield "both", taken
            elif any(other.covers(it) for other in right.values()):
                yield "both", it  # one of several pieces of an expression that we report once
            else:
                yield "bandit", it
        yield from (("ours", it) for it in mine)


def table(comparisons: Iterable[Comparison]) -> Iterator[str]:
    """Yield the counts of each rule, one line each."""
    counts: Dict[str, List[int]] = {}
    for comparison in comparisons:
        for found in comparison.both:
            counts.setdefault(found.code, [0] * 5)[0] += 1
        for it in comparison.differences:
            column = 1 + 2 * (it.side == "ours") + (it in comparison.explained)
            counts.setdefault(it.code, [0] * 5)[column] += 1
    yield "rule   bandit   ours   both   only bandit (explained)   only ours (explained)"
    for code, (both, missed, missed_ok, extra, extra_ok) in sorted(counts.items()):
        yield (
            f"{code}  {both + missed + missed_ok:7} {both + extra + extra_ok:6} {both:6}"
            f" {missed + missed_ok:13} ({missed_ok:9}) {extra + extra_ok:11} ({extra_ok:9})"
        )


def _difference(corpus: Corpus, side: str, found: Found, beside: FrozenSet[str]) -> Difference:
    lines = ["", *read(corpus.root / found.path).split("\n")]
    return Difference(
        code=found.code,
        side=side,
        corpus=corpus.name,
        path=found.path,
        line=found.line,
        column=found.column,
        source=lines[found.line] if found.line < len(lines) else "",
        expression="\n".join(lines[found.first : found.last + 1]),
        beside=beside,
        root=corpus.root,
    )
