"""What hangs on a check of an address: whether something is let in, kept out, or given a secret."""

from __future__ import annotations

import ast
from typing import List, Sequence

from flake8_secure.dataflow.file import File
from flake8_secure.match.places import nesting
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.names import words
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, literal_text, name_or_key, tail_of, targets_of
from flake8_secure.syntax.scopes import Scope

# What only a browser or another site says.
_SAID = frozenset(("callback", "goto", "next", "nxt", "redirect", "referer", "referrer", "return"))
# Names of what says whether something is let in.
_ALLOWING = regex(r"(?i)(?:^|_)(?:accept|allow|auth|permit|reject|safe|trust|valid|verif)")
# Names of what says which way something is done.
_CHOOSING = regex(r"(?i)^_*(?:needs?|prefers?|requires?|should_use|supports?|uses?)_")
# Headers and arguments that carry a secret.
_SECRETS = regex(r"(?i)^(?:authorization|cookies?|x-api-key|x-auth-token)$")
_SECRET_ARGUMENTS = frozenset((
    "access_token", "api_key", "auth", "authorization", "bearer_token", "cookies", "credentials", "password", "token"))
_SPLITTING = frozenset(("partition", "rpartition", "rsplit", "split"))
# What ends what is going on.
_ENDING = regex(r"(?:^|_)(?:abort|die|exit|fail|quit)$")


def about(place: ast.AST) -> str:
    """Return the name of what is tested: `Origin` of `request.headers.get("Origin").lower()`."""
    place = _split(place)
    while isinstance(place, ast.Call) and isinstance(place.func, ast.Attribute):
        if place.func.attr in ("get", "getlist") and place.args and isinstance(place.args[0], ast.Constant):
            return literal_text(place.args[0].value)
        place = _split(place.func.value)
    return name_or_key(place)


def _split(place: ast.AST) -> ast.AST:
    """Return the call that *place* is one piece of what it gives of: `email.split("@")` of `email.split("@")[-1]`."""
    return place.value if isinstance(place, ast.Subscript) and isinstance(place.value, ast.Call) and tail_of(
        place.value.func) in _SPLITTING else place


def is_said(text: ast.AST) -> bool:
    """Tell whether *text* is called like what only a browser or another site says."""
    return not _SAID.isdisjoint(words(about(text)))


def is_sent(text: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *text* came with a request."""
    return any(taint.kind == "remote" for taint in file.value(text, scope).taints)


def allows(name: str) -> bool:
    """Tell whether *name* is that of what says whether something is let in."""
    return _ALLOWING.search(name) is not None


def decides(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether the check *node* lets something in or keeps it out, rather than tells services apart."""
    asked = getattr(scope.owner.node, "name", "")
    if _CHOOSING.search(asked) and not allows(asked):
        return False
    holds = not (isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.NotIn))
    for part, above in nesting(node, scope, file):
        if isinstance(above, ast.UnaryOp):
            holds = not holds
        elif isinstance(above, ast.Compare) and _is_none(above.comparators):
            holds = holds is isinstance(above.ops[0], (ast.IsNot, ast.NotEq))
        elif isinstance(above, ast.If):
            kept_out = above.orelse if holds else above.body
            let_in = above.body if holds else above.orelse
            return part is above.test and (
                _refuses(kept_out) and not (holds and _is_one_of_several(above, scope, file))
                or holds and _accepts(above.body) or _hands_over(let_in))
        elif isinstance(above, ast.Return):
            return True
        elif isinstance(above, ast.Assert):
            return part is above.test
        elif isinstance(above, ASSIGNMENTS):
            return any(allows(tail_of(target)) for target in targets_of(above))
        elif not isinstance(above, ast.BoolOp) and not (isinstance(above, ast.Call) and tail_of(above.func) == "bool"):
            return False
    return False


def _is_none(nodes: Sequence[ast.expr]) -> bool:
    return len(nodes) == 1 and isinstance(nodes[0], ast.Constant) and nodes[0].value is None


def _is_one_of_several(choice: ast.If, scope: Scope, file: File) -> bool:
    """Tell whether *choice* is an `elif`: the `else` behind it says that none of them can do something."""
    above = file.parent(choice, scope)
    return isinstance(above, ast.If) and above.orelse == [choice]


def _refuses(statements: List[ast.stmt]) -> bool:
    """Tell whether *statements* end with an error, with nothing that is given back, or with the program."""
    end = statements[-1] if statements else None
    if isinstance(end, ast.Return):
        return end.value is None or isinstance(end.value, ast.Constant) and not end.value.value
    call = end.value if isinstance(end, ast.Expr) else None
    return isinstance(end, ast.Raise) or isinstance(call, ast.Call) and _ENDING.search(tail_of(call.func)) is not None


def _hands_over(statements: List[ast.stmt]) -> bool:
    """Tell whether *statements* give away a secret: a header, or an argument of a call, that is called like one."""
    return any(
        isinstance(part, ast.Constant) and isinstance(part.value, str) and _SECRETS.match(part.value) is not None
        or isinstance(part, ast.keyword) and part.arg in _SECRET_ARGUMENTS and not isinstance(part.value, ast.Constant)
        for statement in statements for part in below(statement))


def _accepts(statements: List[ast.stmt]) -> bool:
    """Tell whether *statements* do nothing but say yes."""
    first = statements[0]
    return isinstance(first, ast.Return) and isinstance(first.value, ast.Constant) and first.value.value is True
