"""Texts that are quoted already: they start and end with a quote and have no other one, as tests have found out."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional, Tuple

from flake8_secure.dataflow.state import TEST
from flake8_secure.dataflow.taints import QUOTED
from flake8_secure.dataflow.values import Value

if TYPE_CHECKING:
    from flake8_secure.dataflow.objects import Objects

_QUOTES = ("'", '"')


def note_quote(flow: Objects, node: Optional[ast.AST], place: str, quote: object) -> None:
    """Note where the text *node* has *quote*, or surely has not: at the "start", the "end", or "inside"."""
    if not isinstance(node, ast.Name) or quote not in _QUOTES:
        return
    value = flow.read(node.id)
    if not value.taints:
        return
    key = (TEST, flow.key(node.id), "shape")
    known = flow.state.env.get(key)
    facts = {(place, quote)} if known is None or known[0] is not value else known[1] | {(place, quote)}
    flow.state.write(key, (value, facts))
    if {("start", quote), ("end", quote), ("inside", quote)} <= facts:
        note_quoted(flow, node, value)


def note_quoted(flow: Objects, node: ast.AST, value: Value) -> None:
    """Note that *value* of the name *node* is quoted as a whole."""
    if isinstance(node, ast.Name):
        flow.write(node.id, value.with_taints(frozenset(taint.passing(QUOTED) for taint in value.taints)))


def whole_of_middle(node: ast.AST) -> Optional[ast.AST]:
    """Return x of `x[1:-1]`, None for all else."""
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice) and node.slice.step is None \
            and _integer(node.slice.lower) == 1 and _integer(node.slice.upper) == -1:
        return node.value
    return None


def beginning(node: ast.AST) -> Tuple[Optional[ast.AST], object]:
    """Return x of `x[0]` or `x[:2]`, and how many characters of it that are; no x for all else."""
    if not isinstance(node, ast.Subscript):
        return None, 0
    if isinstance(node.slice, ast.Slice):
        return None if node.slice.lower or node.slice.step else node.value, _integer(node.slice.upper)
    return None if _integer(node.slice) != 0 else node.value, 1


def second(node: ast.AST) -> Optional[ast.AST]:
    """Return x of `x[1]` or `x[1:2]`, None for all else."""
    if not isinstance(node, ast.Subscript):
        return None
    part = node.slice
    if isinstance(part, ast.Slice):
        return node.value if not part.step and (_integer(part.lower), _integer(part.upper)) == (1, 2) else None
    return node.value if _integer(part) == 1 else None


def _integer(node: Optional[ast.AST]) -> object:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
        return -node.operand.value if isinstance(node.operand.value, int) else None
    return node.value if isinstance(node, ast.Constant) else None


def note_pieces(flow: Objects, tested: ast.AST, other: ast.AST) -> None:
    """`x[0] == "'"`, `x[-1] == "'"`."""
    if isinstance(tested, ast.Subscript):
        place = {0: "start", -1: "end"}.get(_integer(tested.slice))  # type: ignore[call-overload]  # None finds nothing
        if place is not None:
            note_quote(flow, tested.value, place, flow.known(other).only)
