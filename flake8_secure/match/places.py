"""Where in a file a match stands: what encloses it, and whether it always runs."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator

from flake8_secure.match.conditions import Test
from flake8_secure.rule import Match
from flake8_secure.syntax.scopes import MODULE, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_BRANCHES = ("For", "If", "Match", "Try", "TryStar", "While")


def enclosing(node: ast.AST, scope: Scope, file: File) -> Iterator[ast.AST]:
    """Yield what *node* stands in, from the inside out, without the owner of its scope."""
    above = file.parent(node, scope)
    while above is not None and above is not scope.node:
        yield above
        above = file.parent(above, scope)


def always_runs(match: Match, file: File) -> bool:
    """Tell whether *match* stands in the body of the module, in no branch and no loop."""
    return match.scope.kind == MODULE and not any(
        type(above).__name__ in _BRANCHES for above in enclosing(match.node, match.scope, file)
    )


# Whether a match runs whenever its module does.
unconditional = Test(always_runs)
