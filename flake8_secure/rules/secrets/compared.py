"""Passwords and tokens of the source that something is compared with, by the name of that, or of what it was read from."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Tuple

from flake8_secure.match.comparisons import comparisons, equalities
from flake8_secure.match.evidence import known_origins
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.logins import Pair
from flake8_secure.rules.secrets.names import PASSWORD, kind_of
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.syntax.nodes import tail_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, FUNCTION, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Functions that compare in constant time.
COMPARING = frozenset(("compare_digest", "constant_time_compare"))
# What requests keep their parameters in: a key there is what lets somebody in.
_PARAMETERS = frozenset(("GET", "POST", "args", "form", "headers", "params", "query", "query_params", "values"))
# So many passwords are listed where each of them is right; longer lists are of weak ones.
_LISTED = 4
# So many names are followed to what something was read from.
_NAMES = 3


def in_comparisons(file: File) -> Iterator[Pair]:
    """Yield what is looked up and compared: `headers.get("X-Api-Key") == "secret"`, `compare_digest(password, b"secret")`."""
    for one, other, node, scope in _compared(file):
        name = name_of(one, scope) if isinstance(node, ast.Call) else _looked_up(one)
        yield name, _constant(other, scope) if isinstance(node, ast.Call) else _plain(other), node, scope


def in_comparisons_of_variables(file: File) -> Iterator[Pair]:
    """Yield what a variable is compared with that was read by such a name: `pw = form["password"]; pw == "secret"`."""
    for node, scope in comparisons(file).fixed:
        if isinstance(node.left, ast.Name) and len(node.ops) == 1 and _made_of(node.left, scope) is not None and kind_of(
                node.left.id) != PASSWORD:
            yield name_of(node.left, scope), node.comparators[0], node, scope


def in_compared_pairs(file: File) -> Iterator[Pair]:
    """Yield the parts of what is compared as a whole, `(user, password) == ("ann", "secret")`, and of a short list."""
    for node, scope in comparisons(file).several:
        left, right = node.left, node.comparators[0]
        if len(node.ops) > 1:
            continue
        if isinstance(node.ops[0], (ast.In, ast.NotIn)):
            name = name_of(left, scope) or ""
            if kind_of(name) == PASSWORD and len(right.elts) < _LISTED:
                yield from ((name, value, node, scope) for value in right.elts)
        elif isinstance(left, ast.Tuple) and len(left.elts) == len(right.elts):
            yield from ((name_of(one, scope), value, node, scope) for one, value in zip(left.elts, right.elts))


def in_compared_tables(file: File) -> Iterator[Pair]:
    """Yield what a dictionary of the source holds that a password is compared with: `USERS[name] == password`."""
    for one, other, _, scope in _compared(file):
        table = _asked(other)
        names = [] if table is None else [name_of(one, scope), (target_name(table) or "").rstrip("Ss")]
        name = next((name for name in names if name and kind_of(name) is not None), None)
        for found, around in known_origins(table, scope) if name is not None else ():
            if isinstance(found, ast.Dict):
                for value in found.values:
                    yield name, value, found, around


def _compared(file: File) -> List[Tuple[ast.expr, ast.expr, ast.AST, Scope]]:
    """Return what is compared for equality with something that is looked up, or by a function; each side first."""
    found: List[Tuple[ast.expr, ast.expr, ast.AST, Scope]] = file.index.derived("looked up", lambda: list(_comparing(file)))
    return found


def _comparing(file: File) -> Iterator[Tuple[ast.expr, ast.expr, ast.AST, Scope]]:
    for node, scope in equalities(file):
        left, right = node.left, node.comparators[0]
        if left.__class__ in _LOOKED_UP or right.__class__ in _LOOKED_UP:
            yield left, right, node, scope
            yield right, left, node, scope
    for tail in sorted(COMPARING):
        for node, scope in file.index.calls.get(tail, ()):
            if len(node.args) == 2:
                yield node.args[0], node.args[1], node, scope
                yield node.args[1], node.args[0], node, scope


_LOOKED_UP = frozenset((ast.Call, ast.Subscript))


def _asked(node: ast.AST) -> Optional[ast.AST]:
    """Return the mapping that something is looked up in: by a key in brackets, or by `get`."""
    if isinstance(node, ast.Subscript):
        return node.value
    method = node.func if isinstance(node, ast.Call) else None
    return method.value if isinstance(method, ast.Attribute) and method.attr == "get" else None


# What asks somebody for a text, and what the question for a password says.
_PROMPTING = frozenset(("askstring", "input", "prompt", "text_input"))
_PASSWORD = regex(r"(?i)(?:^|\W)password\W*$")


def _is_prompt(node: ast.AST) -> bool:
    """Tell whether *node* asks somebody for a password: `getpass()`, `st.text_input("Password", type="password")`."""
    return isinstance(node, ast.Call) and (tail_of(node.func) == "getpass" or tail_of(node.func) in _PROMPTING and any(
        _PASSWORD.search(text_of(one) or "") for one in node.args))


def _key_of(node: ast.AST) -> Optional[str]:
    """Return the constant that a mapping is asked for; what somebody is asked for is a password."""
    if _is_prompt(node):
        return "password"
    return text_of(node.args[0]) if isinstance(node, ast.Call) and node.args and tail_of(node.func) == "get" else None


def _looked_up(node: ast.AST) -> Optional[str]:
    """Return the key that something is looked up by: of a request, any key is one to an API."""
    key = _key_of(node)
    mapping = _asked(node)
    if (key or target_name(node)) == "key" and mapping is not None and tail_of(mapping) in _PARAMETERS:
        return "api_key"
    return key


def name_of(node: ast.expr, scope: Scope) -> Optional[str]:
    """Return what *node* is called, or what it was read from, where that promises a secret."""
    found: Optional[str] = None
    made: Optional[ast.expr] = node
    for _ in range(_NAMES):
        if made is None:
            break
        made = _plain(made)
        name = target_name(made) or _looked_up(made) or ""
        if kind_of(name) == PASSWORD or found is None and kind_of(name) is not None:
            found = name  # `pw` may be one
        made = _made_of(made, scope)
    return found


def _constant(node: ast.expr, scope: Scope) -> ast.expr:
    """Return the constant that *node*, a variable of the function, is, where it is one."""
    made = _made_of(node, scope)
    return _plain(node if made is None else made)


def _made_of(node: ast.expr, scope: Scope) -> Optional[ast.expr]:
    """Return what a variable of a function is assigned, if it is once."""
    bindings = scope.bindings.get(node.id, ()) if isinstance(node, ast.Name) and scope.kind == FUNCTION else ()
    kind, value = bindings[0][:2] if len(bindings) == 1 else (None, None)
    return value if kind == ASSIGN and isinstance(value, ast.expr) else None


def _plain(node: ast.expr) -> ast.expr:
    """Return *node* without what makes bytes of a text."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "encode":
        return node.func.value
    return node
