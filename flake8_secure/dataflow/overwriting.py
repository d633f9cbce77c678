"""What other code puts into the containers of modules, classes and instances, in place of what they are made with."""

from __future__ import annotations

import ast
from itertools import islice
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple

from flake8_secure.dataflow.state import dict_of
from flake8_secure.dataflow.taints import CLEAN
from flake8_secure.dataflow.values import UNKNOWN, Contents, Value, either
from flake8_secure.syntax.nodes import tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.index import Index
    from flake8_secure.syntax.scopes import Scope

# The key, None where it is not known; the value, None where that is not; and the scope of it.
Put = Tuple[Any, Optional[ast.AST], "Scope"]
# Of a container into which more is put, all may be anything.
PUTS = 20


def puts_in(index: Index) -> Dict[str, List[Put]]:
    """Return what the module of *index* puts into containers under keys, by the names or attributes of the containers."""
    found: Dict[str, List[Put]] = {}
    for target, source, scope in index.puts:
        name, key, within = _outermost(target)
        found.setdefault(name, []).append((key, None if within or isinstance(source, ast.AugAssign) else source, scope))
    for method in ("setdefault", "update"):
        for call, scope in index.called.get(method, ()):
            if isinstance(call.func, ast.Attribute):
                _note_call(call, call.func.value, scope, found)
    return found


def _note_call(call: ast.Call, container: ast.expr, scope: Scope, found: Dict[str, List[Put]]) -> None:
    """Add to *found* what `container.update()` or `container.setdefault()` puts into it."""
    if isinstance(container, ast.Subscript):
        name, key, _ = _outermost(container)
        found.setdefault(name, []).append((key, None, scope))
        return
    puts = found.setdefault(tail_of(container), [])
    puts.extend((keyword.arg, keyword.value, scope) for keyword in call.keywords)
    if len(call.args) == 2:
        puts.append((_key(call.args[0]), call.args[1], scope))
    elif call.args:
        puts.append((None, None, scope))


def _outermost(node: ast.Subscript) -> Tuple[str, Any, bool]:
    """Return the container that `container[key][other]` begins with, the key, and whether there is another one."""
    inner = node
    while isinstance(inner.value, ast.Subscript):
        inner = inner.value
    return tail_of(inner.value), _key(inner.slice), inner is not node


def _key(node: ast.AST) -> Any:
    """Return a key that is a constant, None where it is not known."""
    return node.value if isinstance(node, ast.Constant) else None


def overwritten(name: str, value: Value, file: File) -> Value:
    """Return *value*, the container *name* of *file*, with what others put into it: data that is followed has no need of that."""
    contents = value.items[0] if len(value.items) == 1 else None
    if not isinstance(contents, Contents) or contents.kind not in ("dict", "list"):
        return value
    files = [file] if file.imports is None else [file, *file.imports.filling(file)]
    puts = list(islice(((other, *put) for other in files for put in other.puts.get(name, ())), PUTS + 1))
    if not puts:
        return value
    if len(puts) > PUTS:
        puts = [(file, None, None, file.index.scopes[0])]
    entries, rest, named = dict_of(contents), contents.rest, contents.keys
    for other, key, source, scope in puts:
        put = UNKNOWN if source is None else other.evaluator.value(source, scope)
        if key is None:
            entries = {place: (known, either(held, put)) for place, (known, held) in entries.items()}
            rest, named = (put, CLEAN) if rest is None else (either(rest, put), named)
        else:
            place = (key.__class__, key)
            # What is not there from the start may be missing.
            entries[place] = (key, either(entries[place][1], put) if place in entries else put | UNKNOWN)
    return Value((Contents(contents.kind, tuple(entries.values()), rest, named),), value.unknown, value.taints)
