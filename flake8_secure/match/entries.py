"""What dictionaries hold under constant keys: written out, made by `dict(key=value)`, kept by a name, filled key by key."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, NamedTuple, Set, Tuple

from flake8_secure.match.evidence import known_origins
from flake8_secure.match.reaching import may_come_to
from flake8_secure.syntax.nodes import entries_in, tail_of, text_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


class Entry(NamedTuple):
    """A value in a dictionary."""

    key: str
    value: ast.expr
    scope: Scope  # that the value is read in


def entries(node: ast.AST, scope: Scope, file: File) -> Iterator[Entry]:
    """Yield what the dictionary *node* holds; of a name, what it holds there, and nothing under keys that are taken out again."""
    put = list(_put(node, scope, file)) if isinstance(node, ast.Name) else []
    gone = _taken_out(node, scope, file)
    replaced = gone.union(entry.key for entry in put)
    for made, home in known_origins(node, scope, file):
        yield from (Entry(key, value, home) for key, value in entries_in(made) if key not in replaced)
    yield from (entry for entry in put if entry.key not in gone)


def _put(name: ast.Name, scope: Scope, file: File) -> Iterator[Entry]:
    """Yield what is put under constant keys of *name* above it, in its function: `data["name"] = name`."""
    found = scope.find(name.id)
    if found is None or found[0] is not scope.owner:
        return
    puts: Dict[str, List[Entry]] = file.derived("put under keys", found[0], lambda home: _by_name(home, file))
    yield from (
        entry for entry in puts.get(name.id, ())
        if entry.value.lineno < name.lineno and may_come_to(entry.value.lineno, name.lineno, scope, file))


def _by_name(home: Scope, file: File) -> Dict[str, List[Entry]]:
    found: Dict[str, List[Entry]] = {}
    for target, value, scope in file.index.puts:
        key = text_of(target.slice)
        if scope.owner is home and key is not None and isinstance(target.value, ast.Name) and isinstance(value, ast.expr):
            found.setdefault(target.value.id, []).append(Entry(key, value, scope))
    return found


def _taken_out(name: ast.AST, scope: Scope, file: File) -> Set[str]:
    """Return the keys that are taken out of *name* somewhere: `del data["password"]`, `data.pop("password")`."""
    return {key for holder, key in taken_out_of_any(scope.owner, file) if holder == tail_of(name)} if isinstance(
        name, ast.Name) else set()


def taken_out_of_any(home: Scope, file: File) -> Set[Tuple[str, str]]:
    """Return the names of what something is taken out of in the function *home*, with the keys."""
    return file.derived("taken out", home, lambda scope: _all_taken_out(scope, file))


def _all_taken_out(home: Scope, file: File) -> Set[Tuple[str, str]]:
    deleted = [
        (target.value, target.slice) for statement in file.nodes_of(ast.Delete, home) for target in statement.targets
        if isinstance(target, ast.Subscript)]
    popped = [
        (call.func.value, call.args[0]) for call, around in file.index.called.get("pop", ())
        if around.owner is home and call.args and isinstance(call.func, ast.Attribute)]
    return {(tail_of(holder), key) for holder, part in deleted + popped for key in (text_of(part),) if key is not None}
