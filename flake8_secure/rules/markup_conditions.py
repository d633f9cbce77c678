"""Whether text was escaped where the same thing asks for that as decides whether it becomes HTML."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterator, Tuple

from flake8_secure.api import Match, harmless
from flake8_secure.match.facts import facts
from flake8_secure.match.harmless import GIVEN
from flake8_secure.models.escaping import ESCAPING, PROMISING
from flake8_secure.syntax.nodes import shape
from flake8_secure.syntax.scopes import FUNCTION, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def is_escaped_on_same_condition(match: Match, file: File) -> bool:
    """Tell whether a text is made of what is escaped where the call is made: `if context.autoescape: text = escape(text)`."""
    scope = match.scope
    if scope.owner.kind != FUNCTION or not isinstance(match.node, ast.Call) or not match.node.args:
        return False
    escaped = file.derived("escaped on a condition", scope.owner, lambda owner: frozenset(_escaped(owner, file)))
    told = {shape(fact.test): fact.holds for fact in reversed(facts(match.node, scope, file))} if escaped else {}
    names: FrozenSet[str] = frozenset(GIVEN + name for name, test, line in escaped if told.get(test) and line < match.node.lineno)
    return bool(names) and harmless(match.node.args[0], scope, file, PROMISING | names)


def _escaped(owner: Scope, file: File) -> Iterator[Tuple[str, Tuple[object, ...], int]]:
    """Yield the names that the function escapes on a condition, with that and the line: a name or an attribute."""
    for choice in file.nodes_of(ast.If, owner):
        for inner in choice.body if isinstance(choice.test, (ast.Attribute, ast.Name)) else ():
            if isinstance(inner, ast.Assign) and isinstance(inner.value, ast.Call) and file.names(
                    inner.value.func, owner) & ESCAPING:
                yield from (
                    (target.id, shape(choice.test), choice.lineno) for target in inner.targets if isinstance(target, ast.Name))
