"""What the patterns of a table of routes let through to the classes that they lead to."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, List

from flake8_secure.regex import regex
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Groups of a pattern without others in them: the name, and what is matched.
_GROUP = regex(r"\((?:\?P<(\w+)>)?(?!\?)([^()]*)\)")
# Words, digits and alternatives of them: `start|stop`, `[0-9a-f-]+`, `\d+`.
_WORDS = regex(r"(?:[\w|-]|\\[dw_-]|\[(?:[\w-]|\\[dw_-])+\](?:[+*?]|\{[\d,]+\})?)+[+*]?")


def limits(handler: Scope, name: str, place: int, file: File) -> bool:
    """Tell whether all routes to a class let only words through for the parameter *name*, at *place*, of its methods."""
    module = handler
    while module.parent is not None:
        module = module.parent
    patterns = file.derived("routes", module, lambda scope: _routes(scope, file)).get(getattr(handler.node, "name", ""))
    return patterns is not None and all(_WORDS.fullmatch(_let_through(pattern, name, place)) for pattern in patterns)


def _routes(module: Scope, file: File) -> Dict[str, List[str]]:
    """Return the patterns that stand in front of the name of a class, by that name."""
    found: Dict[str, List[str]] = {}
    for node in ast.walk(module.node):
        pair = node.elts if isinstance(node, ast.Tuple) else node.args if isinstance(node, ast.Call) else ()
        if len(pair) > 1 and isinstance(pair[1], ast.Name):
            pattern = file.evaluator.value(pair[0], module).only
            if isinstance(pattern, str):
                found.setdefault(pair[1].id, []).append(pattern)
    return found


def _let_through(pattern: str, name: str, place: int) -> str:
    """Return what the group for a parameter matches, "/" where that is not to be seen."""
    groups = _GROUP.findall(pattern)
    named = dict(groups)
    if name in named:
        return str(named[name])
    return str(groups[place][1]) if place < len(groups) and not groups[place][0] else "/"
