"""Paths in shared directories that nothing is written to here: of images and other machines, in tests, or only compared."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, Optional

from flake8_secure.match.places import nesting, outermost
from flake8_secure.match.uses import reads
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import below, tail_of, target_of
from flake8_secure.syntax.scopes import CLASS, FUNCTION

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Functions that name a place in a container or on another machine.
_PLACES = regex(r"(?i)(?:^|_)(?:container|image|pod|remote)_(?:\w+_)?(?:dir|directory|file|folder|path|root)$")
# Clients of other machines.
_CLIENTS = regex(r"(?i)^_*(?:sftp|ssh)(?:_?(?:client|connection|session))?$")
# What a line of a Dockerfile begins with.
_LINES = regex(r"(?m)^(?:ADD|COPY|ENV|FROM|RUN|WORKDIR) ")
_PARTS = (ast.BinOp, ast.FormattedValue, ast.JoinedStr)
# Methods that only ask about a text.
_ASKING = frozenset(("endswith", "startswith"))


def is_of_elsewhere(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether the path *node* is none that this program writes to on a machine that others use."""
    whole, above = outermost(node, scope, file, _PARTS)
    if isinstance(above, ast.Attribute) and above.attr == "format":
        whole, above = outermost(file.parent(above, scope) or above, scope, file, _PARTS)
    if isinstance(above, ast.Return) and _PLACES.search(getattr(scope.owner.node, "name", "")):
        return True
    if any(_CLIENTS.search(tail_of(part)) for part in below(whole)):
        return True
    return _is_of_a_test_case(scope) or _starts_an_image(whole, scope, file) or _is_only_named(target_of(above), scope, file)


def _is_of_a_test_case(scope: Scope) -> bool:
    """Tell whether a method of a test case is around, whatever the file is called."""
    around: Optional[Scope] = scope
    while around is not None and around.kind != CLASS:
        around = around.parent
    return around is not None and any(tail_of(base).endswith("TestCase") for base in getattr(around.node, "bases", ()))


def _starts_an_image(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether the path is part of the command that an image is started with: `create(image=name, command=[..., path])`."""
    for _, above in nesting(node, scope, file):
        if isinstance(above, ast.keyword):
            taker = file.parent(above, scope)
            return above.arg in ("args", "command", "entrypoint") and isinstance(taker, ast.Call) and any(
                one.arg == "image" for one in taker.keywords)
        if not isinstance(above, (ast.List, ast.Tuple)):
            break
    return False


def _is_only_named(target: Optional[ast.AST], scope: Scope, file: File) -> bool:
    """Tell whether a name of the function is only read to compare it, or for the lines of a Dockerfile."""
    found = scope.find(target.id) if isinstance(target, ast.Name) and scope.kind == FUNCTION else None
    if found is None or found[0] is not scope:
        return False
    read: List[ast.AST] = reads(scope, file).get(tail_of(target), [])
    return bool(read) and all(_is_compared(one, scope, file) or _is_of_a_dockerfile(one, scope, file) for one in read)


def _is_compared(read: ast.AST, scope: Scope, file: File) -> bool:
    above = file.parent(read, scope)
    return isinstance(above, ast.Compare) or isinstance(above, ast.Attribute) and above.attr in _ASKING or isinstance(
        above, ast.Call) and tail_of(above.func) in _ASKING


def _is_of_a_dockerfile(read: ast.AST, scope: Scope, file: File) -> bool:
    whole, _ = outermost(read, scope, file, _PARTS)
    return any(
        isinstance(part, ast.Constant) and isinstance(part.value, str) and _LINES.search(part.value) for part in below(whole))
