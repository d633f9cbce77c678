"""Records of users that a module holds in memory, in its own lists and dictionaries, with the passwords in them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Iterator, List, NamedTuple, Tuple

from flake8_secure.match.args import chain
from flake8_secure.match.entries import entries
from flake8_secure.match.evidence import bindings_of, known_origins
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.syntax.nodes import tail_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, ITERATE, MODULE, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What those are called, and what makes one.
_STORES = regex(r"(?i)account|admin|customer|(?:^|_)db$|member|users?(?:$|_|db|list)")
_CONTAINERS = (ast.Dict, ast.List)
_MAKING = frozenset(("OrderedDict", "defaultdict", "dict", "list"))


class Kept(NamedTuple):
    """A password that is put into a record."""

    node: ast.expr  # where it is put
    scope: Scope
    store: str
    password: ast.expr
    home: Scope  # that it is read in


def remembered(is_password: Callable[[str], bool], file: File) -> Iterator[Kept]:
    """Yield what is put into such records under keys of which *is_password* holds, or is called so and put in by itself."""
    for node, holder, value, scope in _puts(file):
        if isinstance(node, ast.Subscript) and isinstance(holder, ast.Subscript):
            if is_password(text_of(node.slice) or "") and is_store(holder.value, scope):
                yield Kept(node, scope, tail_of(holder.value), value, scope)
        elif is_store(holder, scope):
            if isinstance(node, ast.Subscript) and is_password(target_name(value) or ""):
                yield Kept(node, scope, tail_of(holder), value, scope)
            for entry in entries(value, scope, file):
                if is_password(entry.key):
                    yield Kept(node, scope, tail_of(holder), entry.value, entry.scope)


def _puts(file: File) -> Iterator[Tuple[ast.expr, ast.expr, ast.expr, Scope]]:
    """Yield where something is put, what into, and the thing itself."""
    for target, value, scope in file.index.puts:
        if isinstance(value, ast.expr):
            yield target, target.value, value, scope
    for call, scope in file.index.called.get("append", ()):
        if isinstance(call.func, ast.Attribute) and call.args:
            yield call, call.func.value, call.args[0], scope


def is_store(node: ast.AST, scope: Scope) -> bool:
    """Tell whether *node* is a list or a dictionary of the module that is called after users."""
    found = scope.find(node.id) if isinstance(node, ast.Name) and _STORES.search(node.id) else None
    return found is not None and found[0].kind == MODULE and any(
        kind == ASSIGN and (isinstance(made, _CONTAINERS) or isinstance(made, ast.Call) and tail_of(made.func) in _MAKING)
        for kind, made, *_ in found[1])


def is_in_store(record: ast.expr, scope: Scope) -> bool:
    """Tell whether *record* is one of such a store: `USERS[name]`, `USERS.get(name)`, one by one, or by a name."""
    sources: List[Tuple[ast.AST, Scope]] = [
        (value, home) for kind, value, _, home in bindings_of(record, scope) or () if kind == ITERATE]
    return any(
        is_store(part, home) for made, home in (*known_origins(record, scope), *sources) for part in chain(made))
