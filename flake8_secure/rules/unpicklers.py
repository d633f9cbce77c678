"""Pickles that are read with care: by an Unpickler that refuses classes, or where they were just written."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Tuple

from flake8_secure.api import Match
from flake8_secure.match.places import enclosing
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import below, shape, tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def refuses_classes(cls: Optional[ast.AST]) -> bool:
    """Tell whether *cls* is an Unpickler that refuses some classes."""
    return isinstance(cls, ast.ClassDef) and any(
        isinstance(member, ast.FunctionDef) and member.name == "find_class"
        and any(isinstance(inner, ast.Raise) for inner in below(member))
        for member in cls.body
    )


def was_just_written(match: Match, file: File) -> bool:
    """Tell whether what is read is a file that a statement beside has surely written, with what the program had."""
    given = match.node.args[0] if isinstance(match.node, ast.Call) and match.node.args else None
    for above in enclosing(match.node, match.scope, file) if isinstance(given, ast.Name) else ():
        paths = [path for name, path, _ in _opened(above) if name == tail_of(given)]
        if paths:
            return any(_writes(statement, paths[0]) for statement in _before(above, file.parent(above, match.scope)))
    return False


def _before(statement: ast.AST, block: Optional[ast.AST]) -> List[ast.stmt]:
    """Return what runs before *statement* in the list of *block* that it stands in."""
    for _, statements in ast.iter_fields(block) if block is not None else ():
        if isinstance(statements, list) and statement in statements:
            return statements[:statements.index(statement)]
    return []


def _writes(statement: ast.stmt, path: object) -> bool:
    """Tell whether *statement* opens *path* anew and has something written there by `dump()`."""
    streams = {name for name, opened, mode in _opened(statement) if opened == path and mode[:1] in ("w", "x")}
    return bool(streams) and any(
        isinstance(part, ast.Call) and tail_of(part.func) == "dump" and any(tail_of(given) in streams for given in part.args)
        for part in below(statement))


def _opened(statement: ast.AST) -> Iterator[Tuple[str, object, str]]:
    """Yield what a `with` opens: the name, the shape of the path and the mode."""
    for item in statement.items if isinstance(statement, ast.With) else ():
        made = item.context_expr
        if isinstance(made, ast.Call) and isinstance(made.func, ast.Name) and made.func.id == "open" and made.args \
                and item.optional_vars is not None:
            yield tail_of(item.optional_vars), shape(made.args[0]), text_of(argument_of(made, "mode", 1)) or "r"
