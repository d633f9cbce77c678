"""Nonces that are drawn at random once, and then used for one message after the other."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Optional, Tuple

from flake8_secure.api import Match, Test
from flake8_secure.match.args import Argument
from flake8_secure.match.evidence import bindings_of
from flake8_secure.match.places import nesting
from flake8_secure.rules.crypto.fresh import LOOPS, RANDOM, key_of
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, default_of, positional
from flake8_secure.syntax.nodes import below, tail_of
from flake8_secure.syntax.scopes import ASSIGN, COMPREHENSION, FUNCTION, PARAMETER

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Names that are read again and again while the key is looked for.
_STEPS = 4


def made_once(nonce: Argument) -> Test:
    """Ask whether *nonce* is drawn where the module is loaded, the instance made, or a loop not begun, and used further in."""
    def test(match: Match, file: File) -> bool:
        node = nonce.node(match)
        drawn = _drawn(node, match.scope, file) if isinstance(node, (ast.Attribute, ast.Name)) else None
        if drawn is None:
            return False
        made, home = drawn
        if home is match.scope.owner:
            return any(not _is_in(made, loop) and not _has_its_own_key(match, loop, file) for loop in _loops(match, file))
        return match.scope.owner.kind == FUNCTION and (home.kind != FUNCTION or _is_constructor(home))

    return Test(test)


def _drawn(node: ast.AST, scope: Scope, file: File) -> Optional[Tuple[ast.AST, Scope]]:
    """Return the call that draws the one value of *node*, and the scope that runs it; of a default, that around the function."""
    bindings = bindings_of(node, scope) or []
    if len(bindings) != 1:
        return None
    kind, made, _, home = bindings[0]
    if kind == PARAMETER:
        made = default_of(made, scope.owner.node) or made
    elif kind != ASSIGN:
        return None
    return (made, home) if isinstance(made, ast.Call) and file.names(made.func, home) & RANDOM else None


def _is_constructor(scope: Scope) -> bool:
    return getattr(scope.node, "name", "") == "__init__"


def may_be_for_one_message(match: Match, file: File) -> bool:
    """Tell whether the instance that keeps the nonce may seal one message: it draws a key too, or is not told what it seals."""
    for node in arguments_of(match.node) if isinstance(match.node, ast.Call) else ():
        made, home = isinstance(node, ast.Attribute) and _drawn(node, match.scope, file) or (None, match.scope)
        if made is not None and _is_constructor(home):
            method = match.scope.owner.node
            return not isinstance(method, FUNCTIONS) or len(positional(method.args)) < 2 or any(
                isinstance(part, ast.Call) and part is not made and (
                    tail_of(part.func) == "generate_key" or bool(file.names(part.func, home) & RANDOM))
                for part in below(home.node))
    return False


def _loops(match: Match, file: File) -> Iterator[ast.AST]:
    """Yield what *match* is run again and again by, in its function; a loop that only counts may try the same again."""
    node, scope = match.node, match.scope
    while True:
        for inner, above in nesting(node, scope, file):
            if isinstance(above, LOOPS) and inner in above.body and tail_of(getattr(above, "target", None)) != "_":
                yield above
        if scope.kind != COMPREHENSION or scope.parent is None:
            return
        node, scope = scope.node, scope.parent
        yield node


def _is_in(node: ast.AST, loop: ast.AST) -> bool:
    return any(part is node for part in below(loop))


def _has_its_own_key(match: Match, loop: ast.AST, file: File) -> bool:
    """Tell whether the key is another one each time that *loop* comes round."""
    key = key_of(match.node, match.scope, file) if isinstance(match.node, ast.Call) else None
    return _varies(getattr(match.node, "func", match.node) if key is None else key, match.scope, loop)


def _varies(key: ast.AST, scope: Scope, loop: ast.AST, steps: int = _STEPS) -> bool:
    for name in below(key):
        found = scope.find(name.id) if isinstance(name, ast.Name) else None
        for kind, bound, _, home in found[1] if found is not None else ():
            if _is_in(bound, loop) and (kind != ASSIGN or steps == 0 or _varies(bound, home, loop, steps - 1)):
                return True
    return False
