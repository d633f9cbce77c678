"""Passwords that stand in the source because they are not accepted, or stand for something else."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, List, Optional

from flake8_secure.match.args import as_text
from flake8_secure.match.comparisons import comparisons
from flake8_secure.match.given import parameter_alone
from flake8_secure.match.places import enclosing
from flake8_secure.match.uses import reads
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.names import PASSWORD, kind_of
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, shape, tail_of, target_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Functions that end what is going on, or complain of it.
_REFUSING = regex(r"(?i)(?:^|_)(?:abort|critical|deny|die|error|exit|fail|forbid|forbidden|refuse|reject|warn|warning)(?:_|$)")
# Functions that end the program.
_ENDING = regex(r"(?:^|_)(?:abort|exit|quit)$")


def refused_texts(file: File) -> FrozenSet[object]:
    """Return the constants that *file* does not accept: `if KEY == "change me": raise ImproperlyConfigured`."""
    found: FrozenSet[object] = file.index.derived("refused texts", lambda: frozenset(
        side.value for node, scope in comparisons(file).fixed for side in (node.left, node.comparators[0])
        if isinstance(side, ast.Constant) and is_refused(side, scope, file)))
    return found


def is_refused(value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether something is compared with *value*, and all that comes of it if they are equal is a complaint."""
    above = file.parent(value, scope)
    several = isinstance(above, (ast.List, ast.Set, ast.Tuple)) and len(above.elts) > 1
    above = file.parent(above, scope) if isinstance(above, (ast.List, ast.Set, ast.Tuple)) else above
    if not isinstance(above, ast.Compare) or len(above.ops) != 1 or not isinstance(above.ops[0], (ast.Eq, ast.In)):
        return False
    for choice in enclosing(above, scope, file):
        if isinstance(choice, ast.If):
            return above in below(choice.test) and (
                refuses(choice.body) or several and all(map(_notes, choice.body)) or _replaces(choice.body, above.left))
        if several and _WEAK.search(_asked_by(choice, scope)):
            return True
        if not isinstance(choice, ast.BoolOp):
            break
    return False


def refuses(body: List[ast.stmt]) -> bool:
    """Tell whether all that *body* does is to complain, or it ends what is going on."""
    return all(map(_complains, body)) or _ends(body[-1])


def _replaces(body: List[ast.stmt], compared: ast.expr) -> bool:
    """Tell whether *body* puts something else in the place of what was *compared*: `if key == "auto": key = generate()`."""
    return any(isinstance(one, ast.Assign) and any(
        shape(target) == shape(compared) for target in one.targets) for one in body)


def is_only_refused(value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a name stands for *value*, and nothing is done with it but to refuse that."""
    above = file.parent(value, scope)
    target = target_of(above)
    found = scope.find(target.id) if isinstance(target, ast.Name) and isinstance(above, ASSIGNMENTS) else None
    if found is None:
        return False
    used = reads(found[0], file).get(tail_of(target), ())
    return bool(used) and all(is_refused(read, found[0], file) for read in used)


# What asks whether a password is one that everybody knows.
_WEAK = regex(
    r"(?i)banned|black_?list|breach|common|default|den(?:y|ied)|easy|forbidden|guessable|insecure|known|leaked|trivial|weak")


def _asked_by(statement: ast.AST, scope: Scope) -> str:
    """Return the name of the function that returns the answer in *statement*, or of the variable that has it."""
    if isinstance(statement, ast.Return):
        return getattr(scope.owner.node, "name", "")
    return tail_of(target_of(statement))


def _notes(statement: ast.stmt) -> bool:
    """Tell whether *statement* complains, also by a text that it returns or puts into a list, or gives no points."""
    if isinstance(statement, ast.Return):
        given = statement.value
        return isinstance(given, ast.Constant) and (isinstance(given.value, str) or not given.value)
    call = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(call, ast.Call) and tail_of(call.func) in _NOTING or _complains(statement)


_NOTING = frozenset(("add_error", "append", "flash"))

# What names something of its own: a login without a password.
_WORD = regex(r"[a-z]{4,}(?:[-_][a-z]+)*")


def is_sentinel(value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a parameter that is told from the word *value* is handed on, as what it is otherwise: to a hash, say.

    No password: a word that opens the door beside those of the users is one too many.
    """
    above = file.parent(value, scope)
    if not isinstance(above, ast.Compare) or len(above.ops) != 1 or not isinstance(above.ops[0], ast.Eq):
        return False
    text, given = value.value if isinstance(value, ast.Constant) else None, above.left
    choice = file.parent(above, scope)
    alone = parameter_alone(given, scope)
    if alone is None or kind_of(tail_of(given)) == PASSWORD:
        return False
    if not isinstance(choice, ast.If) or not isinstance(text, (bytes, str)) or _WORD.fullmatch(as_text(text)) is None:
        return False
    told = [place for part in choice.body for place in below(part)]
    parameter, home = alone
    return any(
        read is not given and read not in told and _is_argument(read, file.parent(read, home))
        for read in reads(home, file).get(parameter.arg, ()))


def _is_argument(node: ast.AST, above: Optional[ast.AST]) -> bool:
    """Tell whether *above* is a call that is given *node*."""
    return isinstance(above, ast.Call) and node in above.args or isinstance(above, ast.keyword)


def _ends(statement: ast.stmt) -> bool:
    """Tell whether *statement* ends the program, or at least what is going on."""
    call = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(statement, ast.Raise) or isinstance(call, ast.Call) and _ENDING.search(tail_of(call.func)) is not None


def _complains(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.Return):
        return isinstance(statement.value, ast.Constant) and statement.value.value is False
    call = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(statement, ast.Raise) or isinstance(call, ast.Call) and _REFUSING.search(tail_of(call.func)) is not None
