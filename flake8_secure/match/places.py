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


def in_no_branch(match: Match, file: File) -> bool:
    """Tell whether no `if` decides on *match*; `if __name__ == "__main__"` is no decision."""
    return not any(
        isinstance(above, ast.If) and not is_main_guard(above)
        for above in enclosing(match.node, match.scope, file)
    )


def is_main_guard(statement: ast.AST) -> bool:
    """Tell whether *statement* is `if __name__ == "__main__"`."""
    return isinstance(statement, ast.If) and any(
        isinstance(part, ast.Name) and part.id == "__name__" for part in ast.walk(statement.test)
    )


# Whether a match runs whenever its module does.
unconditional = Test(always_runs)
# Whether it runs in every configuration of the program.
unguarded = Test(in_no_branch)
