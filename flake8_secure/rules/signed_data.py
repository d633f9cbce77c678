"""Whether what a program loads is what it has made itself: whether it has verified a signature of it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Iterator, List, Set, Tuple

from flake8_secure.api import Match, arg
from flake8_secure.dataflow.values import Local
from flake8_secure.match.evidence import STEPS, origins
from flake8_secure.regex import regex
from flake8_secure.rules.crypto.usage import AEAD
from flake8_secure.syntax.functions import FUNCTIONS, INSTANCES, Function, parameters, returns
from flake8_secure.syntax.nodes import below, tail_of
from flake8_secure.syntax.scopes import ASSIGN, Scope, assigned_once

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What only somebody with the key can have made: the rest raises an exception.
_OPENING = frozenset((
    "cryptography.fernet.Fernet().decrypt", "cryptography.fernet.MultiFernet().decrypt", "django.core.signing.Signer().unsign",
    "django.core.signing.TimestampSigner().unsign", "itsdangerous.Signer().unsign", "itsdangerous.TimestampSigner().unsign",
    "nacl.secret.SecretBox().decrypt", *(f"{name}().decrypt" for name in AEAD)))
# What only spells its argument in another way, or reads it.
_DECODING = regex(r"^(?:(?:standard_|urlsafe_)?b(?:16|32|64|85)decode|a2b_[a-z0-9]+|BytesIO|decompress|unhexlify)$")

# What compares a signature, by name.
_VERIFYING = regex(r"(?i)^(compare_digest|verify)$|(check|valid|verif)[a-z_]*(hmac|mac|sign)")

_SIGNING = frozenset(("hmac.digest", "hmac.new"))


def is_signed(match: Match, file: File) -> bool:
    """Tell whether the function has verified a signature of what it loads, or has it from one that did."""
    if _comes_signed(match, file):
        return True
    function = match.scope.owner.node
    given = arg("data", 0).node(match)
    data = set() if given is None else _names(given, match.scope, file)
    return bool(data) and not isinstance(function, ast.Module) and any(
        node.lineno < getattr(match.node, "lineno", 0) and bool(data & _names(node, match.scope, file, 2))
        for node in file.derived("verifying", match.scope.owner, lambda owner: list(_verifying(owner, file))))


def _verifying(owner: Scope, file: File) -> Iterator[ast.Call]:
    """Yield the calls in *owner* that verify a signature, or make one that a test compares: `if same(sign, hmac.new(...))`."""
    yield from (node for node in file.nodes_of(ast.Call, owner) if _VERIFYING.search(tail_of(node.func)))
    for choice in file.nodes_of(ast.If, owner):
        for part in (choice, *below(choice.test)):
            for made in _compared(part, owner):
                if isinstance(made, ast.Call) and (file.names(made.func, owner) & _SIGNING or _tells(made, owner, file)):
                    yield made


def _compared(node: ast.AST, owner: Scope) -> Iterator[ast.AST]:
    """Yield *node*, and all that names which it compares are assigned: `mine = hmac.new(...).hexdigest()`, `if mine != sign`."""
    yield node
    sides: List[ast.AST] = [node.test] if isinstance(node, ast.If) else [node.operand] if isinstance(node, ast.UnaryOp) else []
    if isinstance(node, ast.Compare) and isinstance(node.ops[0], (ast.Eq, ast.NotEq)):
        sides = [node.left, *node.comparators]
    elif isinstance(node, ast.Call):
        sides = [part for argument in node.args for part in below(argument)]
    for side in sides:
        assigned = assigned_once(side, owner)
        if assigned is not None:
            yield from below(assigned[0])


def _tells(call: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether *call* is one of a function of the file that tells whether a signature of what it is given is right."""
    return _is_of(call, scope, file, lambda function: any(
        _reads_given(node, function, file) for end in returns(function) if end.value is not None for node in below(end.value)
        if isinstance(node, ast.Call) and _VERIFYING.search(tail_of(node.func))))


def _comes_signed(match: Match, file: File) -> bool:
    """Tell whether all that is loaded is what functions give that verify a signature of it, or raise."""
    given = arg("data", 0).node(match)
    rows: List[Tuple[ast.AST, Scope]] = [] if given is None else [(given, match.scope)]
    for node, scope in rows:  # grows
        for origin in origins(node, scope, file):
            made, around = origin or (None, scope)
            if not isinstance(made, ast.Call) or len(rows) > STEPS:
                return False
            if made.args and _DECODING.match(tail_of(made.func)):
                rows.append((made.args[0], around))
            elif not file.names(made.func, around) & _OPENING and not _verifies(made, around, file):
                return False
    return bool(rows)


def _verifies(call: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether *call* is one of a function of the file that verifies a signature of what it is given, or raises."""
    return _is_of(call, scope, file, lambda function: _verifies_what_it_is_given(function, file))


def _is_of(call: ast.Call, scope: Scope, file: File, what: Callable[[Function], bool]) -> bool:
    """Tell whether *call* is one of functions of the file that all are *what* is asked for."""
    functions = [item.node for item in file.value(call.func, scope).items if isinstance(item, Local)]
    return bool(functions) and all(
        isinstance(function, FUNCTIONS) and function in file.index.by_node and what(function) for function in functions)


def _verifies_what_it_is_given(function: Function, file: File) -> bool:
    raises = any(isinstance(node, ast.Raise) for node in below(function))
    return any(
        _reads_given(node, function, file) and (raises or tail_of(node.func) == "verify")
        for node in file.nodes_of(ast.Call, file.index.by_node[function]) if _VERIFYING.search(tail_of(node.func)))


def _reads_given(node: ast.AST, function: Function, file: File) -> bool:
    """Tell whether *node*, in *function*, has to do with what that is given."""
    given = {one.arg for one in parameters(function.args) if one.arg not in INSTANCES}
    return bool(given & _names(node, file.index.by_node[function], file, 2))


def _names(node: ast.AST, scope: Scope, file: File, depth: int = 0) -> Set[str]:
    """Return the names in *node*, and to some *depth* those in what these are assigned, or updated with."""
    found = {part.id for part in below(node) if isinstance(part, ast.Name)}
    for name in sorted(found) if depth else ():
        home = scope.find(name)
        for kind, value, _, _ in home[1] if home is not None else ():
            if kind == ASSIGN:
                found |= _names(value, scope, file, depth - 1)
        for update in _updates(name, scope, file):
            found |= _names(update, scope, file, depth - 1)
    return found


def _updates(name: str, scope: Scope, file: File) -> Iterator[ast.Call]:
    """Yield the calls in a function that hand something on to *name* with each: `mac.update(data)`."""
    for node in file.nodes_of(ast.Call, scope):
        if tail_of(node.func) == "update" and isinstance(node.func, ast.Attribute) and tail_of(node.func.value) == name:
            yield node
