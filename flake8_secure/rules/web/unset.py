"""What settings come to where nobody has set the variables of the environment that they are read from."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Optional

from flake8_secure.rules.crypto.sides import looked_up
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What reads a setting, with what to take where there is none, and methods that cut a text or spell it otherwise.
_READING = frozenset(("decouple.config", "environ.Env().list", "os.environ.get", "os.getenv", "starlette.config.Config()"))
_SPELLING = frozenset(("lower", "split", "strip"))
# Steps from a setting to where it is read.
_STEPS = 8


def unset(node: Optional[ast.AST], scope: Scope, file: File) -> Optional[object]:
    """Return the default that is all there is in *node* where the environment says nothing; None where it is not read there.

    `"*"` for `[origin.strip() for origin in os.getenv("ORIGINS", "*").split(",")]`.
    """
    for step in _leading_to(node, scope):
        if isinstance(step, ast.Call) and not file.names(step.func, scope).isdisjoint(_READING):
            default = argument_of(step, "default") or argument_of(step, 1)
            if isinstance(default, (ast.List, ast.Tuple)) and len(default.elts) == 1:
                default = default.elts[0]
            return default.value if isinstance(default, ast.Constant) else None
    return None


def _leading_to(node: Optional[ast.AST], scope: Scope) -> Iterator[ast.AST]:
    for _ in range(_STEPS):
        if node is None:
            return
        yield node
        if isinstance(node, (ast.Attribute, ast.Name)):
            node = looked_up(node, scope)
        elif isinstance(node, (ast.List, ast.Tuple)):
            node = node.elts[0] if len(node.elts) == 1 else None
        elif isinstance(node, ast.ListComp):
            node = node.generators[0].iter if len(node.generators) == 1 else None
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and tail_of(node.func) in _SPELLING:
            node = node.func.value
        else:
            return
