"""Other ways to write a secret beside its name than as a plain constant: wrapped, chosen, one of several, set by a call."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Iterator, List, Optional

from flake8_secure.dataflow.fields import annotated
from flake8_secure.match.args import as_text
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.logins import Pair
from flake8_secure.rules.secrets.names import LOOKUPS, PASSWORD, kind_of, looks_random, words
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.syntax.functions import FUNCTIONS, INSTANCES, Function, defaults, positional
from flake8_secure.syntax.nodes import callee, tail_of, target_of, targets_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.index import Place
    from flake8_secure.syntax.scopes import Scope

# What holds a text that it is given, or says it in other characters.
_WRAPPING = frozenset(("SecretBytes", "SecretStr", "b64decode", "bytes", "fromhex", "str", "unhexlify"))
# Methods of a text that leave what it says.
_KEEPING = frozenset(("decode", "encode", "strip"))
_HOLDING = _KEEPING | _WRAPPING


def plain(node: Optional[ast.AST]) -> Optional[ast.AST]:
    """Return the constant that *node* wraps, or puts together: *node* itself, where there is none."""
    inner = node
    if isinstance(node, ast.BinOp):
        return _put_together(node) or node
    if isinstance(node, ast.JoinedStr) and len(node.values) == 1 and isinstance(node.values[0], ast.Constant):
        return ast.copy_location(ast.Constant(node.values[0].value), node)  # where it begins, in each version of Python
    while isinstance(inner, ast.Call):
        if isinstance(inner.func, ast.Attribute) and inner.func.attr in _KEEPING:
            inner = inner.func.value
        elif len(inner.args) == 1 and tail_of(inner.func) in _WRAPPING and not _looks_up(inner.func):
            inner = inner.args[0]
        else:
            return node
    return inner if isinstance(inner, ast.Constant) else node


def _put_together(node: ast.BinOp) -> Optional[ast.Constant]:
    """Return the constant that several make, one behind the other: `"drivers-" + "6f2a77d0c4"`."""
    parts: List[Any] = []
    first: ast.expr = node
    while isinstance(first, ast.BinOp):
        if not isinstance(first.op, ast.Add) or not isinstance(first.right, ast.Constant):
            return None
        parts.append(first.right.value)
        first = first.left
    parts.append(getattr(first, "value", None) if isinstance(first, ast.Constant) else None)
    kind = str if isinstance(parts[0], str) else bytes
    if not all(isinstance(part, kind) for part in parts):
        return None
    return ast.copy_location(ast.Constant(kind().join(reversed(parts))), node)


def _looks_up(function: ast.AST) -> bool:
    """Tell whether a method is one that reads a setting: `env.str("PASSWORD")`."""
    return isinstance(function, ast.Attribute) and function.attr in LOOKUPS


# Statements that assign what is no constant by itself.
ASSIGNED_OTHERWISE = frozenset((
    ast.BinOp, ast.Call, ast.Dict, ast.IfExp, ast.JoinedStr, ast.List, ast.Set, ast.Tuple))


def in_other_assignments(file: File) -> Iterator[Pair]:
    """Yield what is assigned in a wrapper, in parts or as one of two: `password = "secret".encode()`, `f"secret"`."""
    wrapped = [
        (node.value, node, scope) for node, scope in file.index.assigned.get(ast.Call, ())
        if tail_of(node.value.func) in _HOLDING]
    chosen = [
        (value, node, scope) for node, scope in file.index.assigned.get(ast.IfExp, ())
        for value in (node.value.body, node.value.orelse)]
    parts = [
        (node.value, node, scope) for kind in (ast.BinOp, ast.JoinedStr) for node, scope in file.index.assigned.get(kind, ())]
    for value, node, scope in wrapped + chosen + parts:
        constant = plain(value)
        if constant.__class__ is ast.Constant:
            yield from ((target_name(target), constant, node, scope) for target in targets_of(node))


def in_unpackings(file: File) -> Iterator[Pair]:
    """Yield what is assigned to one of several names: `user, password = "shop", "secret"`."""
    for node, scope in file.index.assigned.get(ast.Tuple, ()):
        for target in targets_of(node):
            if isinstance(target, ast.Tuple) and len(target.elts) == len(node.value.elts):
                for name, value in zip(target.elts, node.value.elts):
                    yield target_name(name), plain(value), node, scope


def in_collections(file: File) -> Iterator[Pair]:
    """Yield the first of several keys or tokens of one kind: `API_KEYS = ["secret", "other"]`; passwords are examples."""
    for cls in (ast.Dict, ast.List, ast.Set, ast.Tuple):
        for node, scope in file.index.assigned.get(cls, ()):
            for target in targets_of(node):
                name = target_name(target) or ""
                one = name[:-1] if name.endswith(("s", "S")) else ""
                if kind_of(one) not in (None, PASSWORD) and len(words(one)) > 1:
                    yield from ((one, value, node, scope) for value in _made(node.value)[:1])


# Keys of a name and of the value that goes by it, as they stand together, and how the latter begin.
_NAMED_VALUES = {"value": ("key", "name"), "Value": ("Key", "Name")}
VALUES = frozenset(key[:4] for key in _NAMED_VALUES)


def in_named_values(file: File) -> Iterator[Pair]:
    """Yield what stands in a dictionary beside its name: `{"name": "DB_PASSWORD", "value": "secret"}`."""
    named = {key for head in VALUES for key, _ in file.index.texts.get(head, ()) if key.value in _NAMED_VALUES}
    for node, scope in file.index.nodes.get(ast.Dict, ()) if named else ():
        for key, value in zip(node.keys, node.values):
            if key in named and value.__class__ is ast.Constant:
                for other, name in zip(node.keys, node.values):
                    if text_of(other) in _NAMED_VALUES[key.value]:
                        yield text_of(name), value, node, scope


def _made(node: ast.AST) -> List[ast.AST]:
    """Return the constants of a collection, where none is a word: names of secrets stand in such collections, too."""
    sides = (node.keys, node.values) if isinstance(node, ast.Dict) else (getattr(node, "elts", ()),)
    return [part for side in sides if side and all(map(_looks_made, side)) for part in side if part is not None]


def _looks_made(node: Optional[ast.AST]) -> bool:
    value = getattr(node, "value", None)
    return isinstance(value, (bytes, str)) and looks_random(as_text(value))


# What sets something by its name, where the name is the first of two arguments: headers, variables, settings.
SETTERS = frozenset(("add_header", "config", "putenv", "putheader", "set", "set_header"))


def in_setters(file: File) -> Iterator[Pair]:
    """Yield what is set by its name: `request.add_header("X-Api-Key", "secret")`, `builder.config("secret.key", "...")`."""
    for tail in sorted(file.index.calls.keys() & SETTERS):
        for node, scope in file.index.calls.get(tail, ()):
            if len(node.args) == 2 and not node.keywords and isinstance(node.func, ast.Attribute):
                yield text_of(node.args[0]), plain(node.args[1]), node, scope


# What a parameter of a command or of a web application is declared by, with what it is where nobody says.
_PARAMETERS = frozenset(("Argument", "Cookie", "Field", "Form", "Header", "Option", "Query"))
# What a field of a record is declared by, its default in front.
FIELDS = frozenset(("Field", "attrib", "ib"))
_DEFINITIONS = (*FUNCTIONS, ast.Lambda)


def parameter_defaults(file: File) -> Iterator[Pair]:
    """Yield what a parameter is by its declaration: `def push(token: str = typer.Option("secret"))`."""
    for cls in _DEFINITIONS:
        for node, scope in file.index.nodes.get(cls, ()):
            for argument, value in defaults(node.args) if node.args.defaults or node.args.kw_defaults else ():
                if isinstance(value, ast.Call) and tail_of(value.func) in _PARAMETERS and kind_of(argument.arg):
                    yield argument.arg, _default(value), node, scope


def leading_defaults(file: File) -> Iterator[Pair]:
    """Yield what a field of a record is where nobody says: `password: str = Field("secret")`, `attr.ib(default="secret")`."""
    for tail in sorted(FIELDS):
        for node, scope in file.index.calls.get(tail, ()):
            above = file.parent(node, scope)
            target = target_of(above)
            if above is not None and target is not None:
                yield target_name(target), _default(node), above, scope


def _default(node: ast.Call) -> Optional[ast.AST]:
    given = [keyword.value for keyword in node.keywords if keyword.arg == "default"] or node.args[:1]
    return plain(given[0]) if given else None


# What is tried with a password of no account.
_TRYING = regex(r"(?i)check|crypt|demo|hash|is_|strength|test|valid|verif")


def to_own_functions(file: File) -> Iterator[Pair]:
    """Yield what a function or a class of the file is given by position for a password, beside other things."""
    for cls in FUNCTIONS:
        for node, scope in file.index.nodes.get(cls, ()):
            for argument in node.args.args:
                if kind_of(argument.arg) and not _TRYING.search(node.name):
                    yield from _given(node, scope, argument, file)


def to_own_records(file: File) -> Iterator[Pair]:
    """Yield what a record of the file is given by position for a password, beside other fields: `Login("admin", "secret")`."""
    for scope in file.index.scopes:
        if not isinstance(scope.node, ast.ClassDef) or not _is_record(scope.node) or "__init__" in scope.children:
            continue
        fields = list(annotated(scope.node, file))
        for place, field in enumerate(fields):
            if kind_of(field) and len(fields) > 1:
                for call, around in file.index.called.get(scope.node.name, ()):
                    if 1 < len(call.args) > place:
                        yield field, plain(call.args[place]), call, around


_RECORDS = frozenset(("NamedTuple", "dataclass", "define", "frozen", "mutable", "s"))


def _is_record(node: ast.ClassDef) -> bool:
    """Tell whether the fields of a class are the parameters of its constructor."""
    return not _RECORDS.isdisjoint(map(tail_of, (*node.bases, *map(callee, node.decorator_list))))


def _given(node: Function, scope: Scope, argument: ast.arg, file: File) -> Iterator[Pair]:
    """Yield what a function is given by position as *argument*, where that is not all that it takes."""
    taken = positional(node.args)
    own = 1 if taken[0].arg in INSTANCES else 0
    place = taken.index(argument) - own
    for call, around in _calls_of(node, scope, file) if len(taken) - own > 1 else ():
        if 1 < len(call.args) > place:
            yield argument.arg, plain(call.args[place]), call, around


def _calls_of(node: Function, scope: Scope, file: File) -> Iterator[Place]:
    """Yield the calls of a function of the module, and those that make an instance of a class by its own constructor."""
    if isinstance(scope.node, ast.Module):
        yield from (place for place in file.index.called.get(node.name, ()) if isinstance(place[0].func, ast.Name))
    elif isinstance(scope.node, ast.ClassDef) and node.name == "__init__":
        yield from file.index.called.get(scope.node.name, ())
        for call, around in file.index.called.get("__init__", ()):
            derived = around.owner.parent.node if around.owner.parent is not None else None
            if isinstance(derived, ast.ClassDef) and any(tail_of(base) == scope.node.name for base in derived.bases):
                yield call, around
