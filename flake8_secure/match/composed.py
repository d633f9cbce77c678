"""Whether a text is put together from more than constants."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterator, Optional

from flake8_secure.match.evidence import known_origins
from flake8_secure.match.harmless import NO_NAMES, harmless
from flake8_secure.match.texts import Built, built

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope


def composed(node: Optional[ast.expr], scope: Scope, file: File, quoting: FrozenSet[str] = NO_NAMES) -> Iterator[Built]:
    """Yield the texts that *node* may be and that hold something that varies and is not the result of *quoting*."""
    reaching = list(known_origins(node, scope, file)) if isinstance(node, ast.Name) else []
    for made, around in reaching or known_origins(node, scope):
        if isinstance(made, ast.expr):
            text = built(made, around)
            quoted = isinstance(made, ast.Call) and harmless(made, around, file, quoting)  # `shlex.join(["cat", name])`
            if text.pieces != (made,) and not quoted and not all(
                    harmless(hole, around, file, quoting) for hole in text.holes):
                yield text
