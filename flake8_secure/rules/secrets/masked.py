"""Secrets of which only stars or a part are shown, or the file that they are in."""

from __future__ import annotations

import ast
from typing import FrozenSet, List, Optional

from flake8_secure.dataflow.file import File
from flake8_secure.match.facts import Fact, facts, unfolded
from flake8_secure.match.typed import declared_field
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.names import kind_of
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.syntax.nodes import below, shape, tail_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, CATCH, Scope

# What stands in place of the characters of a secret.
_STARS = frozenset("*" * length for length in range(1, 17))
# What `pwd` is often assigned.
_DIRECTORIES = frozenset(("abspath", "curdir", "get_cwd", "get_pwd", "getcwd", "getpwd"))


def assigned(value: ast.AST, scope: Scope) -> List[Optional[ast.AST]]:
    """Return what a name is bound to in its function: None for what is no assignment."""
    found = scope.find(value.id) if isinstance(value, ast.Name) else None
    if found is None or found[0] is not scope.owner:
        return []
    return [node if kind == ASSIGN else None for kind, node, _, _ in found[1]]


# Classes whose instances show stars instead of what they hold, and the method that gives it.
_MASKING, _UNMASKING = frozenset(("pydantic.SecretBytes()", "pydantic.SecretStr()")), "get_secret_value"


def _masks_itself(value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *value* is a `SecretStr`: by its type, or by what the function asks of it elsewhere."""
    field = declared_field(value, scope, file) if isinstance(value, ast.Attribute) else None
    if field is not None:
        annotation, home, owner = field.declaration
        if not _MASKING.isdisjoint(owner.resolver.annotation(annotation, home)):
            return True
    unmasked: FrozenSet[object] = file.derived("unmasked", scope.owner, lambda owner: frozenset(
        shape(call_.func.value) for call_ in file.nodes_of(ast.Call, owner)
        if isinstance(call_.func, ast.Attribute) and call_.func.attr == _UNMASKING))
    return not _MASKING.isdisjoint(file.names(value, scope)) or isinstance(value, (ast.Attribute, ast.Name)) and shape(
        value) in unmasked


def is_masked(value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether stars, some of its characters, a constant, a directory or an error stand in place of a secret."""
    if _masks_itself(value, scope, file) or isinstance(value, (ast.Attribute, ast.Name)) and _is_known_there(
            value, scope, file):
        return True
    return isinstance(value, ast.Name) and file.derived(
        f"masks {value.id}", scope, lambda scope: _is_bound_to_masked(value, scope))


def _is_known_there(value: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether a test has found a constant in place of a secret, or an error: `if key is None or key == "public"`."""
    return any(_says_constant(fact, shape(value), file) for fact in facts(value, scope, file))


def _says_constant(fact: Fact, value: object, file: File) -> bool:
    """Tell whether *fact* leaves the secret of the shape *value* no value but an empty one, constants or errors."""
    test = fact.test
    if isinstance(test, ast.BoolOp):
        return fact.holds and isinstance(test.op, ast.Or) and all(
            any(_says_constant(one, value, file) for one in unfolded(operand, True, fact.scope, file))
            for operand in test.values)
    if isinstance(test, ast.Compare):
        sides = [test.left, test.comparators[0]]
        one, other = sides if fact.relation is ast.In or not isinstance(test.left, ast.Constant) else sides[::-1]
        return shape(one) == value and (
            fact.relation in (ast.Eq, ast.Is) and isinstance(other, ast.Constant)
            or fact.relation is ast.In and isinstance(other, (ast.List, ast.Set, ast.Tuple)) and all(
                isinstance(element, ast.Constant) for element in other.elts))
    if isinstance(test, (ast.Attribute, ast.Name)):
        return not fact.holds and shape(test) == value
    return fact.holds and isinstance(test, ast.Call) and tail_of(test.func) == "isinstance" and len(
        test.args) == 2 and shape(test.args[0]) == value and tail_of(test.args[1]).endswith(("Error", "Exception"))


def _is_bound_to_masked(name: ast.Name, scope: Scope) -> bool:
    if any(kind == CATCH for kind, *_ in scope.owner.bindings.get(name.id, ())):
        return True
    given = [one for one in assigned(name, scope) if one is not None]
    return bool(given) and all(map(_says_little, given)) or any(
        isinstance(part, ast.Constant) and part.value in _STARS or tail_of(part) in _DIRECTORIES or _is_part_of_secret(part)
        for one in given for part in below(one))


# What says yes or no, or how many there are.
_COUNTING = frozenset(("all", "any", "bool", "isinstance", "len"))


def _says_little(node: ast.AST) -> bool:
    """Tell whether *node* is a constant, a truth value or a number: `token is not None`, `any([user, password])`.

    Or one of two of these: `"given" if token else None`.
    """
    if isinstance(node, ast.IfExp):
        return _says_little(node.body) and _says_little(node.orelse)
    return isinstance(node, (ast.Compare, ast.Constant)) or isinstance(node, ast.UnaryOp) and isinstance(
        node.op, ast.Not) or isinstance(node, ast.Call) and tail_of(node.func) in _COUNTING


def _is_part_of_secret(node: ast.AST) -> bool:
    """Tell whether *node* is the beginning or the end of what is named like a secret: `api_key[:4]`."""
    if not isinstance(node, ast.Subscript) or not isinstance(node.slice, ast.Slice):
        return False
    first, last = node.slice.lower, node.slice.upper
    return kind_of(target_name(node.value) or "") is not None and (
        first is None and isinstance(last, ast.Constant) or last is None and isinstance(first, ast.UnaryOp))


_DIRECTORY = regex(r"(?i)\b(?:cwd|dir(?:ectory)?|folder|path)\b|(?-i:\bPWD\b|\bcd )")


def says_directory(text: str, call: ast.AST) -> bool:
    """Tell whether *text*, or another one that *call* writes, says that `pwd` is the working directory: `"cd %s"`."""
    return _DIRECTORY.search(text) is not None or isinstance(call, ast.Call) and any(
        _DIRECTORY.search(text_of(one) or "") for one in call.args)


# What takes the path of a file.
_OPENING = regex(
    r"(?i)^(?:path|open|exists|(?:is|get)\w*file|basename|abspath|expanduser|load_cert_chain)$|_file$|_from_file\w*$")


# Options of programs that the file with a key stands behind, and what an instance of a path is.
_BEFORE_FILES = frozenset(("--identity", "--identity-file", "--key", "--key-file", "--private-key", "--ssh-key", "-i"))
_PATHS = frozenset(("pathlib.Path()", "pathlib.PosixPath()", "pathlib.PurePath()"))


def is_a_file(value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *value* is the path of the file that a key is in, as its type, what is before it, or another call says."""
    if not _PATHS.isdisjoint(file.names(value, scope)):
        return True
    part, above = value, file.parent(value, scope)
    if isinstance(above, ast.Call):  # `str(path)`
        part, above = above, file.parent(above, scope)
    if isinstance(above, (ast.List, ast.Tuple)) and part in above.elts[1:]:
        before = above.elts[above.elts.index(part) - 1]
        if isinstance(before, ast.Constant) and before.value in _BEFORE_FILES:
            return True
    return shape(value) in file.derived("paths opened", scope.owner, lambda owner: frozenset(
        shape(given) for call_ in file.nodes_of(ast.Call, owner) if _OPENING.search(tail_of(call_.func))
        for given in (*call_.args, *(keyword.value for keyword in call_.keywords))))
