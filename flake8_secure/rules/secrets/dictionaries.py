"""Dictionaries and lists that are written out whole, with a secret in them, and the headers of requests."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Dict, FrozenSet, Iterator, List, Optional, Tuple

from flake8_secure.dataflow.values import Ref
from flake8_secure.match.evidence import bodies_of
from flake8_secure.match.filled import filling, listed_in
from flake8_secure.match.reaching import may_come_to
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.masked import assigned
from flake8_secure.rules.secrets.names import PASSWORD, kind_of
from flake8_secure.syntax.functions import FUNCTIONS, returns
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, entries_in, shape, tail_of, targets_of, text_of
from flake8_secure.syntax.scopes import FUNCTION, Scope, assigned_once

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# A key of a dictionary that may be the name of a secret.
_KEY = regex(
    r"""(?i)["'][\w-]*(?:authorization|cookie|credential|passw|pwd|secret|token|api[_-]?key)[\w-]*["'] ?[\]:,)]"""
    r"""|\.(?-i:\w*(?:PASS|PWD|SECRET|TOKEN|API_KEY)[A-Z_]*) ?[\]:]""")
# What shows all that a dictionary has.
_SHOWING = frozenset(("dict", "dumps", "list", "pformat", "repr", "str"))
_COPYING = frozenset(("copy", "dict", "items", "to_dict"))
# What a request has that its sender is let in by.
SENT = ("COOKIES", "META", "cookies", "headers")
# Calls that give a secret in other characters, and the names of what hides one.
_KEEPING = frozenset(("b64encode", "decode", "encode", "format", "getenv", "str"))
_HIDING = regex(r"(?i)censor|hash|hid(?:e|den)|mask|obfusc|redact|sanit|scrub")
# Bound against generated code: assignments to one name.
_MANY = 100

# The line of an assignment, its key, None for that of the whole name, and what is assigned, None where it is taken away.
Change = Tuple[int, Optional[str], Optional[ast.expr]]


def shown_whole(node: ast.AST) -> ast.AST:
    """Return what *node* shows all of: of `json.dumps(dict(headers))` headers, of anything else itself."""
    while isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and node.func.attr in _COPYING and not node.args:
            node = node.func.value
        elif tail_of(node.func) in _SHOWING and node.args:
            node = node.args[0]
        else:
            break
    return node


# What makes one text of the words of a command.
_JOINING = frozenset(("join", "list2cmdline", "str"))


def joined(node: ast.AST) -> ast.AST:
    """Return the list of which *node* makes one text, or else *node*: `" ".join(command)`."""
    return node.args[0] if isinstance(node, ast.Call) and tail_of(node.func) in _JOINING and len(node.args) == 1 else node


def listed_once(name: ast.Name, scope: Scope, file: File) -> List[ast.expr]:
    """Return what is in the list that *name* is bound to in its function, where nothing in it is replaced."""
    made = assigned(name, scope)
    if len(made) != 1 or not isinstance(made[0], (ast.List, ast.Tuple)) or name.id + "[]" in filling(scope.owner, file):
        return []
    return listed_in(name, scope, file)


def values_in(node: ast.AST) -> List[ast.expr]:
    """Return the values of a dictionary or a list that stands there."""
    if isinstance(node, ast.Dict):
        return node.values
    if isinstance(node, (ast.List, ast.Tuple)):
        return node.elts
    return [keyword.value for keyword in node.keywords] if isinstance(node, ast.Call) and tail_of(node.func) == "dict" else []


def is_all_of_request(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* is all headers or cookies of a request."""
    return isinstance(node, ast.Attribute) and node.attr in SENT and any(
        isinstance(item, Ref) and f"{item.name}.{node.attr}" in file.models.sources
        for item in file.value(node.value, scope).items)


# What holds the fields of a form, or of a document, that was sent.
FORMS = ("POST", "data", "form", "get_json", "json", "values")


def is_form_with_password(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* is all that a request has sent, or a name for that, of which the function reads a password."""
    made, home = (assigned_once(node, scope) or (node, scope)) if isinstance(node, ast.Name) else (node, scope)
    form = shown_whole(made)
    called = isinstance(form, ast.Call)
    form = form.func if isinstance(form, ast.Call) else form
    if not isinstance(form, ast.Attribute) or form.attr not in FORMS or not any(
            isinstance(item, Ref) and f"{item.name}.{form.attr}" + "()" * called in file.models.sources
            for item in file.flow_value(form.value, home).items):
        return False
    if isinstance(node, ast.Name) and any(
            kind_of(key or "") == PASSWORD for _, key, _ in _changes_of(node, scope, file)):
        return False  # which is taken out of it, or hidden
    read = [(one.value, one.slice) for one in file.nodes_of(ast.Subscript, scope.owner)]
    read += [
        (one.func.value, one.args[0]) for one in file.nodes_of(ast.Call, scope.owner)
        if isinstance(one.func, ast.Attribute) and one.func.attr == "get" and one.args]
    return any(shape(form) == shape(node) and kind_of(text_of(key) or "") == PASSWORD for form, key in read)


def secret_in(node: ast.AST, scope: Scope, file: File, is_secret: Callable[[str], bool]) -> str:
    """Return the key of a secret that the dictionary *node* has by then, as it is: `headers["Authorization"] = token`."""
    held: Dict[str, Optional[ast.expr]] = {}
    if isinstance(node, ast.Call):
        return _given_back(node, scope, file, is_secret)
    if isinstance(node, ast.Dict):
        held.update(_entries(node))
    elif isinstance(node, ast.Name):
        for line, key, value in _changes_of(node, scope, file)[:_MANY]:
            if line >= node.lineno:
                break
            if not may_come_to(line, node.lineno, scope, file):
                continue
            if key is None:
                held = {} if value is None else dict(_entries(value))
            else:
                held[key] = value
    return next((key for key, value in held.items() if is_secret(key) and value is not None and _is_as_it_is(value)), "")


def _given_back(call: ast.Call, scope: Scope, file: File, is_secret: Callable[[str], bool]) -> str:
    """Return the key of a secret in a dictionary that a function of the file gives back, "" where there is none."""
    if tail_of(call.func) not in file.derived("called so", file.index.scopes[0], lambda _: _names(file)):
        return ""
    return next(filter(None, (
        file.derived("gives a secret under a key", body, lambda body: _of_returns(body, file, is_secret))
        for body in bodies_of(call.func, scope, file) if body is not None and isinstance(body.node, FUNCTIONS))), "")


def _names(file: File) -> FrozenSet[str]:
    """Return the names of the functions of *file*."""
    return frozenset(scope.node.name for scope in file.index.scopes if isinstance(scope.node, FUNCTIONS))


def _of_returns(body: Scope, file: File, is_secret: Callable[[str], bool]) -> str:
    given = (one.value for one in returns(body.node) if isinstance(one.value, (ast.Dict, ast.Name)))
    return next(filter(None, (secret_in(value, body, file, is_secret) for value in given)), "")


def _entries(node: ast.AST) -> Iterator[Tuple[str, ast.expr]]:
    """Yield what stands under keys in the dictionary *node*, as `entries_in()` does, and under constants of classes."""
    yield from entries_in(node)
    for key, value in zip(node.keys, node.values) if isinstance(node, ast.Dict) else ():
        name = _name_of(key) if isinstance(key, ast.Attribute) else None
        if name is not None:
            yield name, value


def _name_of(key: Optional[ast.AST]) -> Optional[str]:
    """Return the text that *key* is, or what the constant of a class is called that is one: `Key.PASSWORD`."""
    return key.attr if isinstance(key, ast.Attribute) and key.attr.isupper() else text_of(key)


def _changes_of(node: ast.Name, scope: Scope, file: File) -> List[Change]:
    return file.derived("changes by key", scope.owner, lambda owner: _changes(owner, file)).get(node.id, [])


def _changes(owner: Scope, file: File) -> Dict[str, List[Change]]:
    """Return what a function does to the dictionaries that its names stand for, in the order of its lines."""
    found: Dict[str, List[Change]] = {}
    first, last = getattr(owner.node, "lineno", 1), getattr(owner.node, "end_lineno", None)
    if owner.kind != FUNCTION or not _KEY.search("".join(file.lines[first - 1:last])):
        return found
    for target, value in _assigned(owner.node):
        holder = target.value if isinstance(target, ast.Subscript) else target
        key = _name_of(target.slice) if isinstance(target, ast.Subscript) else None
        if isinstance(holder, ast.Name) and (key is not None or holder is target):
            found.setdefault(holder.id, []).append((target.lineno, key, value))
    for changes in found.values():
        changes.sort(key=lambda change: change[0])
    return found


def _assigned(node: ast.AST) -> Iterator[Tuple[ast.expr, Optional[ast.expr]]]:
    """Yield what is assigned to, and deleted, below *node*, with what it is given."""
    for part in below(node):
        if isinstance(part, ASSIGNMENTS):
            yield from ((target, part.value) for target in targets_of(part))
        elif isinstance(part, ast.Delete):
            yield from ((target, None) for target in part.targets)
        elif isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) and part.func.attr == "pop" and part.args:
            yield ast.copy_location(ast.Subscript(part.func.value, part.args[0], ast.Del()), part), None
        elif isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) and part.func.attr == "update":
            for key, value in _updated(part):
                yield ast.copy_location(ast.Subscript(part.func.value, ast.Constant(key), ast.Store()), part), value


def _updated(call: ast.Call) -> Iterator[Tuple[str, ast.expr]]:
    """Yield what a call of `update()` puts under constant keys: `update(name=name)`, `update({"name": name})`."""
    yield from ((keyword.arg, keyword.value) for keyword in call.keywords if keyword.arg is not None)
    for given in call.args[:1]:
        yield from entries_in(given)


def _is_as_it_is(value: ast.expr) -> bool:
    """Tell whether a secret is not hidden: no constant, no part of it, and nothing that a function makes of it."""
    parts = list(below(value))
    return not isinstance(value, ast.Constant) and not any(
        isinstance(part, (ast.Compare, ast.IfExp, ast.Slice)) or "*" in (text_of(part) or "") or _HIDING.search(tail_of(part))
        or isinstance(part, ast.Call) and tail_of(part.func) not in _KEEPING for part in parts) and any(
            isinstance(part, (ast.Attribute, ast.Name)) for part in parts)
