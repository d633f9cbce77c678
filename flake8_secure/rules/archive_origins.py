"""Whether an archive, or the member of it that is extracted, is one that the program has chosen itself."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING, Iterator, Set

from flake8_secure.api import Match, receiver
from flake8_secure.match.evidence import bodies_of, known_origins
from flake8_secure.match.facts import facts
from flake8_secure.regex import regex
from flake8_secure.rules.xml.documents import OF_PACKAGES
from flake8_secure.syntax.arguments import argument_of, arguments_of
from flake8_secure.syntax.functions import returns
from flake8_secure.syntax.nodes import below, tail_of, targets_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope


def is_looked_up(match: Match, file: File) -> bool:
    """Tell whether the member that is extracted is looked up by a name of the program's own: `archive.getmember("readme")`."""
    call_ = match.node
    made = list(known_origins(argument_of(call_, 0, "member") if isinstance(call_, ast.Call) else None, match.scope))
    return bool(made) and all(
        isinstance(one, ast.Call) and tail_of(one.func) == "getmember" and stays_below(
            file.value(argument_of(one, 0, "name") or one, around).only) for one, around in made)


def stays_below(name: object) -> bool:
    """Tell whether *name* leads to a place below where it is written to."""
    return isinstance(name, str) and name[:1] != "/" and ".." not in name


# What gives the hash of a file.
_HASHING = regex(r"(?i)digest|checksum|sha\d|md5|hash")


def is_compared(match: Match, file: File) -> bool:
    """Tell whether the function raises before where a hash that it has made is not the one that is expected."""
    owner = match.scope.owner
    return not isinstance(owner.node, ast.Module) and (
        file.derived("hashes compared", owner, lambda owner: _compared(owner, file)) < getattr(match.node, "lineno", 0)
        or any(
            isinstance(fact.test, ast.Compare) and fact.relation is ast.Eq and _is_of_hash(fact.test, fact.scope)
            for fact in facts(match.node, match.scope, file)))


def _compared(owner: Scope, file: File) -> int:
    """Return the line of the first comparison of a hash with another one, of which something is raised if they differ."""
    return min((
        choice.lineno for choice in file.nodes_of(ast.If, owner)
        if isinstance(choice.test, ast.Compare) and isinstance(choice.test.ops[0], ast.NotEq)
        and isinstance(choice.body[-1], ast.Raise) and _is_of_hash(choice.test, owner)), default=sys.maxsize)


def _is_of_hash(test: ast.Compare, scope: Scope) -> bool:
    """Tell whether *test* holds a hash that was made to the one that is expected."""
    sides = test.left, test.comparators[0]
    return any(_is_hash(made, scope) and _is_told(expected, scope) for made, expected in (sides, sides[::-1]))


def _is_hash(node: ast.expr, scope: Scope) -> bool:
    """Tell whether *node* is what a hash was computed to be: `hashlib.file_digest(file, "sha256").hexdigest()`."""
    return any(isinstance(made, ast.Call) and _HASHING.search(tail_of(made.func)) for made, _ in known_origins(node, scope))


def _is_told(node: ast.expr, scope: Scope) -> bool:
    """Tell whether *node* is what the caller or the program says, and nothing that comes along with the archive."""
    return not any(isinstance(part, (ast.Call, ast.Subscript)) for one in (node, *(
        made for made, _ in known_origins(node, scope))) for part in below(one))


def is_of_a_package(match: Match, file: File) -> bool:
    """Tell whether the archive comes with a package, itself or by what a function of the file returns."""
    archive = receiver.node(match)
    opened = list(known_origins(archive, match.scope))
    return bool(opened) and all(
        isinstance(call_, ast.Call) and any(
            _gives_data_of_package(made, around, file) for given in arguments_of(call_) for made, around in known_origins(
                given, scope))
        for call_, scope in opened)


def _gives_data_of_package(made: ast.AST, scope: Scope, file: File) -> bool:
    if not isinstance(made, ast.Call):
        return False
    bodies = bodies_of(made.func, scope, file)
    return any(_is_data_of_package(name) for name in _makers(made, scope, file)) or bool(bodies) and all(
        body is not None and any(
            _is_data_of_package(name) for end in returns(body.node) if end.value is not None
            for name in _makers(end.value, body, file))
        for body in bodies)


def _is_data_of_package(name: str) -> bool:
    return name.startswith(OF_PACKAGES)


def _makers(node: ast.AST, scope: Scope, file: File) -> Iterator[str]:
    """Yield the names of the functions and methods that *node* is made by: of what the method is called on, too."""
    while isinstance(node, (ast.Attribute, ast.Call)):
        if isinstance(node, ast.Call):
            yield from file.names(node.func, scope)
            node = node.func
        else:
            node = node.value
    for made, around in known_origins(node, scope):
        if isinstance(made, ast.Call):
            yield from file.names(made.func, around)


def is_renamed(match: Match, file: File) -> bool:
    """Tell whether the function gives the member that is extracted a name of its own."""
    call_, owner = match.node, match.scope.owner
    member = call_.args[0] if isinstance(call_, ast.Call) and call_.args and tail_of(call_.func) == "extract" else None
    return isinstance(member, ast.Name) and not isinstance(owner.node, ast.Module) and member.id in file.derived(
        "named anew", owner, _named_anew)


def _named_anew(scope: Scope) -> Set[str]:
    """Return what has its name changed in a function."""
    return {
        tail_of(target.value) for node in below(scope.node) for target in targets_of(node)
        if isinstance(target, ast.Attribute) and target.attr == "name"}
