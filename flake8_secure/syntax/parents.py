"""What each node of a tree stands in, worked out where somebody asks."""

from __future__ import annotations

import ast
from bisect import bisect_right
from typing import Dict, List, Optional, Set, Tuple

from flake8_secure.syntax.nodes import children
from flake8_secure.syntax.scopes import Scope

# Nodes right below another one that are too many to look at each time.
_ROW = 32
# About as many nodes stand on a line.
_ON_A_LINE = 8


class Parents:
    """The parents of nodes, by the scope that these were found in."""

    def __init__(self) -> None:
        self.found: Dict[Scope, Dict[ast.AST, ast.AST]] = {}
        # How many nodes of each scope have been looked at, the same ones over and over, and which scopes as a whole.
        self.looked_at: Dict[Scope, int] = {}
        self.whole: Set[Scope] = set()
        # By node with many below it: these, those without a place first, and the lines at which they start.
        self.rows: Dict[ast.AST, Tuple[List[ast.AST], List[int]]] = {}

    def of(self, node: ast.AST, scope: Scope) -> Optional[ast.AST]:
        """Return the node that *node*, found in *scope*, is a direct child of."""
        parents = self.found.setdefault(scope, {})
        if node not in parents and scope not in self.whole:
            line: int = getattr(node, "lineno", 0)
            looked_at = self.looked_at.get(scope, 0) + self._climb(
                scope.node, parents, line, getattr(node, "end_lineno", None) or line)
            self.looked_at[scope] = looked_at
            # Positions inside f-strings are not to be trusted, and a chain of `elif` is as deep as it is long.
            if node not in parents or looked_at > _ON_A_LINE * _lines(scope.node):
                self.whole.add(scope)
                self._climb(scope.node, parents, 0, 0)
        return parents.get(node)

    def _below(self, above: ast.AST, line: int) -> List[ast.AST]:
        """Return the nodes right below *above*: of a long row, those that may be at *line*."""
        row = self.rows.get(above)
        if row is None:
            nodes = children(above)
            if len(nodes) < _ROW:
                return nodes
            nodes.sort(key=_start)
            row = self.rows[above] = (nodes, list(map(_start, nodes)))
        nodes, starts = row
        if not line:
            return nodes
        placed, behind = bisect_right(starts, 0), bisect_right(starts, line)
        first = behind
        while first > placed and getattr(nodes[first - 1], "end_lineno", 0) >= line:
            first -= 1
        return nodes[:placed] + nodes[first:behind]

    def _climb(self, top: ast.AST, parents: Dict[ast.AST, ast.AST], line: int, end: int) -> int:
        """Note the parents of all that lies around the lines from *line* to *end*; of everything, for 0.

        Return how many nodes that took a look at.
        """
        stack, looked_at = [top], 0
        for above in stack:  # grows
            nodes = self._below(above, line)
            looked_at += len(nodes)
            for child in nodes:
                parents[child] = above
                first = getattr(child, "lineno", 0)
                if not line or not first or first <= line and (getattr(child, "end_lineno", None) or first) >= end:
                    stack.append(child)
        return looked_at


def _start(node: ast.AST) -> int:
    """Return the line at which *node* starts, 0 where it has no place."""
    return getattr(node, "lineno", 0)


def _lines(node: ast.AST) -> int:
    """Return the number of lines of what a scope is for; of a module, those to its end."""
    last = node.body[-1] if isinstance(node, ast.Module) and node.body else node
    end: int = getattr(last, "end_lineno", None) or 0
    return end - _start(node) + 1
