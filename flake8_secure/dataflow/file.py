"""One file under analysis: what matchers ask their questions of."""

from __future__ import annotations

import ast
from typing import Dict, Optional, Sequence

from flake8_secure.dataflow.expressions import Evaluator
from flake8_secure.dataflow.values import Value
from flake8_secure.syntax.names import Names, Resolver
from flake8_secure.syntax.scopes import Scope
from flake8_secure.syntax.walk import Index


class File:
    """A parsed file, the index of its nodes, and answers about its expressions.

    *lines* are the source lines with their ends; *filename* is what flake8 displays.
    """

    def __init__(
        self, tree: ast.Module, lines: Sequence[str], filename: str, index: Index, resolver: Resolver
    ) -> None:
        self.tree = tree
        self.lines = lines
        self.filename = filename
        self.index = index
        self.resolver = resolver
        self.evaluator = Evaluator(self)
        self._parents: Dict[Scope, Dict[ast.AST, ast.AST]] = {}

    def names(self, node: ast.AST, scope: Scope) -> Names:
        """Return the qualified names that the expression *node* may stand for."""
        return self.resolver.resolve(node, scope)

    def value(self, node: ast.AST, scope: Scope) -> Value:
        """Return what the expression *node* may evaluate to."""
        return self.evaluator.value(node, scope)

    def parent(self, node: ast.AST, scope: Scope) -> Optional[ast.AST]:
        """Return the node that *node*, found in *scope*, is a direct child of."""
        parents = self._parents.get(scope)
        if parents is None:
            parents = {}
            stack = [scope.node]
            for above in stack:  # grows
                for child in ast.iter_child_nodes(above):
                    parents[child] = above
                    stack.append(child)
            self._parents[scope] = parents
        return parents.get(node)
