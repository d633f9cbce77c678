"""What itsdangerous loads without a look at its signature, and says whether that was right."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import Match
from flake8_secure.match.facts import facts
from flake8_secure.match.uses import reads
from flake8_secure.syntax.nodes import tail_of, target_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def is_used_if_valid(match: Match, file: File) -> bool:
    """Tell whether what was loaded is read only where it was found to be valid: `valid, data = loads_unsafe(token)`."""
    above, owner = file.parent(match.node, match.scope), match.scope.owner
    pair = target_of(above)
    names = [tail_of(one) for one in pair.elts if isinstance(one, ast.Name)] if isinstance(pair, ast.Tuple) else []
    if len(names) != 2:
        return False
    read = reads(owner, file).get(names[1], [])
    return bool(read) and all(
        any(fact.holds and isinstance(fact.test, ast.Name) and fact.test.id == names[0] for fact in facts(one, owner, file))
        for one in read)
