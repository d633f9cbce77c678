"""Secrets in answers that are called so by the key that they are sent under, and what functions of the file give back."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, NamedTuple, Optional, Tuple

from flake8_secure.match.entries import entries, taken_out_of_any
from flake8_secure.match.evidence import bindings_of, bodies_of, is_sent, known_origins
from flake8_secure.match.facts import facts
from flake8_secure.match.reaching import may_come_to
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.dictionaries import shown_whole
from flake8_secure.rules.secrets.names import kind_of
from flake8_secure.rules.secrets.queried import KEPT, is_kept_secret, makers_of_rows
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.syntax.functions import FUNCTIONS, returns
from flake8_secure.syntax.nodes import below, entries_in, tail_of, text_of
from flake8_secure.syntax.scopes import CLASS, PARAMETER, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


class Part(NamedTuple):
    """A value in an answer."""

    node: ast.expr
    scope: Scope  # that it is read in
    key: str = ""  # that it stands under, "" where there is none


# What lets somebody in once, or choose a new password, and whoever it is sent to has to have it by another way.
_ONCE = regex(
    r"(?i)(?:debug_|dev_|test_|your_)?(?:(?:one_?time_|login_|verification_)(?:code|password|pin)|otp(?:_?code)?"
    r"|(?:password_?)?reset_?(?:code|link|otp|pin|token|url))")
# What a program makes up.
_RANDOM = frozenset(("choice", "choices", "randbelow", "randint", "random", "randrange", "token_hex", "token_urlsafe", "uuid4"))
_TRYING = regex(r"(?i)debug|\bdev|test|mock|sandbox")


def told_by_key(part: Part, file: File) -> bool:
    """Tell whether *part* is a secret by its key, and by what stands there: a column of a row, or what was just made up."""
    if (_ONCE.fullmatch(part.key) or _ONCE.fullmatch(target_name(part.node) or "")) and _is_made_up(part.node, part.scope):
        return not any(_TRYING.search(ast.dump(fact.test)) for fact in facts(part.node, part.scope, file) if fact.holds)
    return is_kept_secret(part.key) and _is_of_record(part) and not is_sent(part.node, part.scope, file)


def _is_of_record(part: Part) -> bool:
    """Tell whether *part* is a column of a row, or is named in short what its key says: `row[2]`, `user.pw`."""
    node = part.node
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, int):
        return isinstance(node.value, ast.Name)
    name = target_name(node) or ""
    return isinstance(node, (ast.Attribute, ast.Subscript)) and (
        kind_of(name) is not None or KEPT.fullmatch(part.key) is not None)


def _is_made_up(node: ast.expr, scope: Scope) -> bool:
    """Tell whether *node* is a random text or number that its function has made."""
    return any(
        isinstance(part, ast.Call) and tail_of(part.func) in _RANDOM for made, _ in known_origins(node, scope)
        for part in below(made))


_ENVIRONMENT = frozenset(("os.environ.get", "os.getenv"))


def looked_up(node: ast.expr, scope: Scope, file: File) -> Optional[str]:
    """Return the variable of the environment whose content *node* asks for by a call: `os.getenv("DB_PASSWORD")`."""
    asks = isinstance(node, ast.Call) and node.args and not _ENVIRONMENT.isdisjoint(file.names(node.func, scope))
    return text_of(node.args[0]) if isinstance(node, ast.Call) and asks else None


# Methods that give what they belong to as a dictionary.
_AS_DICTIONARY = regex(r"(?i)_*(?:\w+_)?(?:dict|json|seriali[sz]ed?)(?:_\w+)?|(?:as|to)(?:dict|json)")


def given_back(node: ast.AST, scope: Scope, file: File) -> Iterator[Part]:
    """Yield what is in the dictionaries that *node*, a call of a function or method of the file, gives back."""
    if not isinstance(node, ast.Call):
        return
    for body in _bodies(node.func, scope, file):
        known: List[Part] = file.derived("given back", body, lambda body: list(_given_back(body, file)))
        yield from known


def _given_back(body: Scope, file: File) -> Iterator[Part]:
    for end in returns(body.node):
        if isinstance(end.value, ast.Name):
            found = [Part(entry.value, entry.scope, entry.key) for entry in entries(end.value, body, file)]
        elif end.value is not None and "os.environ" in file.names(shown_whole(end.value), body):
            found = [Part(end.value, body)]
        else:
            found = [Part(value, body, key) for key, value in entries_in(end.value)] if end.value is not None else []
        for one in found:
            bound = bindings_of(one.node, one.scope) if isinstance(one.node, ast.Name) else None
            asked = any(fact.around and fact.holds for fact in facts(one.node, one.scope, file))
            if not asked and not any(kind == PARAMETER for kind, *_ in bound or ()):
                yield one


def kept_back(name: ast.Name, scope: Scope, file: File) -> bool:
    """Tell whether a secret is taken out of *name* somewhere in its function."""
    return any(
        holder == name.id and (is_kept_secret(key) or kind_of(key) is not None)
        for holder, key in taken_out_of_any(scope.owner, file))


def put_deeper(name: ast.Name, scope: Scope, file: File) -> Iterator[Part]:
    """Yield what is put into dictionaries within *name* above it, in its function: `answer["user"]["password"] = row[2]`."""
    put: Dict[Tuple[Scope, str], List[Part]] = file.derived("put deeper", file.index.scopes[0], lambda _: _put_deeper(file))
    yield from (
        part for part in put.get((scope.owner, name.id), ())
        if part.node.lineno < name.lineno and may_come_to(part.node.lineno, name.lineno, scope, file))


def _put_deeper(file: File) -> Dict[Tuple[Scope, str], List[Part]]:
    found: Dict[Tuple[Scope, str], List[Part]] = {}
    for target, value, home in file.index.puts:
        holder = target.value
        while isinstance(holder, ast.Subscript):
            holder = holder.value
        if holder is not target.value and isinstance(holder, ast.Name) and isinstance(value, ast.expr):
            found.setdefault((home.owner, holder.id), []).append(Part(value, home, text_of(target.slice) or ""))
    return found


def _bodies(function: ast.expr, scope: Scope, file: File) -> List[Scope]:
    """Return the functions of the file that *function* may be: of a method of what is not known, the only one of its name."""
    known = [body for body in bodies_of(function, scope, file) if body is not None and isinstance(body.node, FUNCTIONS)]
    if known or not isinstance(function, ast.Attribute) or not _AS_DICTIONARY.fullmatch(function.attr) \
            or file.names(function, scope):
        return known
    methods: Dict[str, List[Scope]] = file.derived("methods as dictionaries", file.index.scopes[0], lambda _: _methods(file))
    found = methods.get(function.attr, [])
    if len(found) > 1:
        said = {tail_of(part) for made, _ in makers_of_rows(function.value, scope) for part in below(made)}
        found = [one for one in found if one.parent is not None and getattr(one.parent.node, "name", None) in said]
    return found if len(found) == 1 else []


def _methods(file: File) -> Dict[str, List[Scope]]:
    found: Dict[str, List[Scope]] = {}
    for one in file.index.scopes:
        for name, method in one.children.items() if one.kind == CLASS else ():
            if isinstance(method.node, FUNCTIONS) and _AS_DICTIONARY.fullmatch(name):
                found.setdefault(name, []).append(method)
    return found
