"""Members of archives that are links, which lead where the archive says."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List

from flake8_secure.match.places import nesting
from flake8_secure.syntax.nodes import below, tail_of

if TYPE_CHECKING:
    from flake8_secure.api import Match
    from flake8_secure.dataflow.file import File

_ASKING = frozenset(("islnk", "issym"))
# What tells where a link leads, or refuses one that leads elsewhere.
_LEADING = frozenset(("data_filter", "linkname", "linkpath", "tar_filter"))


def is_of_link(match: Match, file: File) -> bool:
    """Tell whether it stands where a member is a link, and nothing in the function asks where that leads."""
    return any(
        isinstance(choice, ast.If) and part in choice.body and any(
            isinstance(asked, ast.Call) and tail_of(asked.func) in _ASKING for asked in _holding(choice.test))
        for part, choice in nesting(match.node, match.scope, file)
    ) and not any(tail_of(part) in _LEADING for part in below(match.scope.owner.node))


def _holding(test: ast.expr) -> List[ast.expr]:
    return test.values if isinstance(test, ast.BoolOp) else [test]
