"""Comparisons of two values, sorted once for all rules that ask for some of them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, NamedTuple

from flake8_secure.syntax.index import Index, Place

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


_SEVERAL = frozenset((ast.List, ast.Set, ast.Tuple))


class Comparisons(NamedTuple):
    """The comparisons of one file by their first operator."""

    fixed: List[Place]  # `==` and `!=` with a constant on one side
    equal: List[Place]  # the others of `==` and `!=`
    inside: List[Place]  # `in` and `not in` with a constant on the left
    among: List[Place]  # the others of `in` and `not in`
    several: List[Place]  # any of these with a list, a set or a tuple written out on the right


def comparisons(file: File) -> Comparisons:
    """Return the comparisons of *file*, as far as a matcher has them among what it wants."""
    index = file.index
    found: Comparisons = index.derived("comparisons", lambda: _sorted(index))
    return found


def inside(file: File) -> List[Place]:
    """Return the comparisons of a constant by `in` or `not in`."""
    return comparisons(file).inside


def equalities(file: File) -> List[Place]:
    """Return the comparisons of two values by `==` or `!=`."""
    found = comparisons(file)
    return [place for place in (*found.fixed, *found.equal) if len(place[0].ops) == 1]


def _sorted(index: Index) -> Comparisons:
    found = Comparisons([], [], [], [], [])
    for place in index.nodes.get(ast.Compare, ()):
        node = place[0]
        operator = node.ops[0].__class__
        if operator is ast.Eq or operator is ast.NotEq:
            fixed = node.left.__class__ is ast.Constant or node.comparators[0].__class__ is ast.Constant
            (found.fixed if fixed else found.equal).append(place)
        elif operator is ast.In or operator is ast.NotIn:
            (found.inside if node.left.__class__ is ast.Constant else found.among).append(place)
        else:
            continue
        if node.comparators[0].__class__ in _SEVERAL:
            found.several.append(place)
    return found
