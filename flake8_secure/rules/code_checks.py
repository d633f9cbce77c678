"""What a program makes sure of before it runs a text as code: which characters are in it, or which nodes in its tree."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterable, Iterator, List, Optional, Tuple

from flake8_secure.dataflow.values import Local
from flake8_secure.dataflow.vouching import ALARM, CHARSETS, VALIDATOR
from flake8_secure.match.facts import facts
from flake8_secure.match.given import given_by_all, parameter_alone
from flake8_secure.match.harmless import harmless
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.places import nesting
from flake8_secure.match.reaching import behind
from flake8_secure.regex import regex
from flake8_secure.rules.captured import NO_LETTERS, is_captured
from flake8_secure.syntax.functions import FUNCTIONS, Function, first_parameter, given
from flake8_secure.syntax.nodes import below, calls_any, literal_text, shape, tail_of
from flake8_secure.syntax.scopes import MODULE, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_MATCHES = frozenset(("fullmatch", "match"))
# A whole pattern of one set of characters, with neither letters nor what stands for them: no name can be spelled.
_NO_NAMES = regex(rf"\^?{NO_LETTERS}[+*](?:\$|\\Z)?")
# The name of what is checked, and where.
Check = Tuple[str, ast.expr]
_COMPREHENSIONS = (ast.GeneratorExp, ast.ListComp)
_TREES = frozenset(("ast.parse", "builtins.compile"))


# Functions that hand a text on to the one that runs it.
_HOPS = 3


def is_checked(code: ast.expr, scope: Scope, file: File, hops: int = _HOPS) -> bool:
    """Tell whether the function has looked at every character or node of what *code* is made of, before it runs it.

    Or all that call it have, as far as these are known.
    """
    return _is_checked_here(code, scope, file) or hops > 0 and _is_checked_by_callers(code, scope, file, hops - 1)


def _is_checked_by_callers(code: ast.expr, scope: Scope, file: File, hops: int) -> bool:
    """Tell whether *code* is a parameter, and all calls give what was checked, or is harmless."""
    parameter = parameter_alone(code, scope)
    known = None if parameter is None else given_by_all(*parameter, file)
    return known is not None and all(
        is_checked(node, around, file, hops) or harmless(node, around, file) for node, around in known)


def _is_checked_here(code: ast.expr, scope: Scope, file: File) -> bool:
    if _are_captured(code, scope, file):
        return True
    if scope.owner.kind == MODULE:
        return False
    if _are_listed(code, scope, file) or _is_asked_around(code, scope, file):
        return True
    checked = file.derived("code checks and calls", scope.owner, lambda owner: _by_name(
        [*_checks(owner, file), *_handed_on(owner, file)]))
    return any(
        isinstance(part, ast.Name) and any(
            check.lineno <= part.lineno and not _has_failed(check, code, scope, file) for check in checked.get(part.id, ()))
        or isinstance(part, ast.Call) and _gives_checked(part, scope, file)
        for part in _sources(code, scope, file))


def _has_failed(check: ast.expr, code: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *code* stands where the test that *check* is a part of has said no."""
    passes = not (isinstance(check, ast.Call) and (tail_of(check.func) == "any" or ALARM.search(tail_of(check.func)) is not None))
    for child, above in nesting(check, scope, file):
        if isinstance(above, ast.UnaryOp) and isinstance(above.op, ast.Not):
            passes = not passes
        elif isinstance(above, ast.IfExp) and child is above.test:
            return any(part is code for part in below(above.orelse if passes else above.body))
        elif isinstance(above, ast.If) and child is above.test:
            if code.lineno > (above.end_lineno or 0):
                return passes and not above.orelse and isinstance(above.body[-1], (ast.Continue, ast.Raise, ast.Return))
            return code.lineno in _lines(above.orelse if passes else above.body)
    return False


def _by_name(checks: Iterable[Check]) -> Dict[str, List[ast.expr]]:
    """Return *checks* by the names of what they are of."""
    found: Dict[str, List[ast.expr]] = {}
    for name, check in checks:
        found.setdefault(name, []).append(check)
    return found


def _checked(owner: Scope, file: File) -> Dict[str, List[ast.expr]]:
    """Return the names of what is checked in *owner*, each with the checks."""
    return file.derived("code checks", owner, lambda owner: _by_name(_checks(owner, file)))


def _called(call: ast.Call, scope: Scope, file: File) -> Iterator[Tuple[Function, Dict[str, List[ast.expr]]]]:
    """Yield the functions of the project that *call* may be of, each with the names of what it checks."""
    for item in file.value(call.func, scope).items:
        if isinstance(item, Local) and isinstance(item.node, FUNCTIONS):
            owner = file.owner(item.node)
            yield item.node, _checked(owner.index.by_node[item.node], owner)


def _handed_on(owner: Scope, file: File) -> Iterator[Check]:
    """Yield what *owner* hands to a function of the project that checks it."""
    for node in below(owner.node):
        call = node.value if isinstance(node, ast.Expr) else None
        given = call.args[0] if isinstance(call, ast.Call) and call.args else None
        if isinstance(call, ast.Call) and isinstance(given, ast.Name) and any(
                first_parameter(function) in checked for function, checked in _called(call, owner, file)):
            yield given.id, call


def _gives_checked(call: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether *call* is of a function that returns nothing but what it has checked."""
    found = [(given(function), {*checked, *_spelled(function)}) for function, checked in _called(call, scope, file)]
    return bool(found) and all(bool(values) and all(tail_of(one) in checked for one in values) for values, checked in found)


def _spelled(function: Function) -> Iterator[str]:
    """Yield the names whose characters *function* asks for, all of them: `if not name.isidentifier(): raise`."""
    for part in below(function):
        if isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) and part.func.attr in CHARSETS:
            yield tail_of(part.func.value)


# What puts a text together of others.
_JOINING = (ast.BinOp, ast.Constant, ast.FormattedValue, ast.JoinedStr, ast.Name)


def _are_listed(code: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether all that varies in *code* are names that the function has looked up in what the program lists."""
    parts = list(below(code))
    names = [part for part in parts if isinstance(part, ast.Name)]
    if not names or not all(isinstance(part, _JOINING) for part in parts):
        return False
    listed = file.derived("listed", scope.owner, lambda owner: _listed(owner, file))
    return all(any(name.lineno in lines for lines in listed.get(name.id, ())) for name in names)


def _listed(owner: Scope, file: File) -> Dict[str, List[range]]:
    """Return the lines on which names are surely among what the program lists: `if name not in NAMES: raise` comes before."""
    found: Dict[str, List[range]] = {}
    for node in file.nodes_of(ast.If, owner):
        test = node.test
        if isinstance(node.body[-1], (ast.Raise, ast.Return)) and isinstance(test, ast.Compare) and isinstance(
                test.ops[0], ast.NotIn) and isinstance(test.left, ast.Name) and harmless(test.comparators[0], owner, file):
            found.setdefault(test.left.id, []).append(_lines(behind(node, file.parent(node, owner))))
    return found


def _is_asked_around(code: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether all that varies in *code* was looked up in what the program lists, by the test around it.

    `eval(f"numpy.{options.kind}") if options.kind in ("float32", "float64") else None`
    """
    if not isinstance(code, (ast.BinOp, ast.JoinedStr, ast.Attribute)):
        return False
    varying = {shape(part) for part in _leaves(code)}
    for fact in facts(code, scope, file):
        if isinstance(fact.test, ast.Compare) and fact.relation is ast.In and harmless(
                fact.test.comparators[0], fact.scope, file):
            varying.discard(shape(fact.test.left))
    return not varying


def _leaves(code: ast.AST) -> Iterator[ast.AST]:
    """Yield what is put together in *code*, constants apart."""
    parts = [code]
    for part in parts:  # grows
        if isinstance(part, ast.BinOp):
            parts += (part.left, part.right)
        elif isinstance(part, ast.JoinedStr):
            parts += part.values
        elif isinstance(part, ast.FormattedValue):
            parts.append(part.value)
        elif not isinstance(part, ast.Constant):
            yield part


def _are_captured(code: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether all that varies in *code* are groups of a pattern that takes no letters there."""
    varying = list(_leaves(code))
    return bool(varying) and all(is_captured(part, scope, file) for part in varying)


def _lines(statements: List[ast.stmt]) -> range:
    """Return the lines of *statements*, which stand in a row."""
    return range(statements[0].lineno, (statements[-1].end_lineno or 0) + 1) if statements else range(0)


def _sources(code: ast.AST, scope: Scope, file: File, depth: int = 4) -> Iterator[ast.AST]:
    """Yield what *code* is put together from, and what its tree was parsed from."""
    for part, around in ingredients(code, scope):
        yield part
        if isinstance(part, ast.Call) and part.args and depth and file.names(part.func, around) & _TREES:
            yield from _sources(part.args[0], around, file, depth - 1)


def _checks(owner: Scope, file: File) -> Iterator[Check]:
    """Yield what is checked in *owner*."""
    for node in below(owner.node):
        name: Optional[ast.AST] = None
        if isinstance(node, ast.Call):
            name = _asked(node, owner, file)
        elif isinstance(node, ast.Compare):
            if len(node.ops) == 1 and isinstance(node.ops[0], ast.LtE):
                name = _set_of(node.left, node.comparators[0])
        elif isinstance(node, ast.For):
            if any(_gives_up(part, owner, file) for part in below(node)) and calls_any(node, ("isinstance",)):
                name = _walked(node.iter, owner, file)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and tail_of(node.value.func) == "visit":
            name = node.value.args[0] if node.value.args else None  # for what it raises
        if isinstance(name, ast.Name):
            yield name.id, node if isinstance(node, ast.expr) else name


def _gives_up(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* leaves the function."""
    return isinstance(node, (ast.Raise, ast.Return)) or isinstance(node, ast.Call) and not file.models.exits.isdisjoint(
        file.names(node.func, scope))


def _asked(node: ast.Call, owner: Scope, file: File) -> Optional[ast.AST]:
    """Return what a call asks about: all of its characters, or the nodes of all of its tree."""
    tail, given = tail_of(node.func), node.args[0] if node.args else None
    if tail in ("all", "any") and isinstance(given, _COMPREHENSIONS):
        source, elt = given.generators[0].iter, given.elt
        if calls_any(given, ("isinstance",)):
            return _walked(source, owner, file)
        if isinstance(elt, ast.Compare) and isinstance(elt.ops[0], ast.In if tail == "all" else ast.NotIn) \
                and shape(elt.left) == shape(given.generators[0].target) \
                and not _spells(elt.comparators[0]):
            return source
    elif tail == "issubset" and isinstance(node.func, ast.Attribute) and given is not None:
        return _set_of(node.func.value, given)
    elif given is not None and (ALARM.search(tail) or VALIDATOR.search(tail)) and not any(
            isinstance(item, Local) for item in file.value(node.func, owner).items):
        return given
    elif tail in _MATCHES and isinstance(node.func, ast.Attribute) and node.args:
        pattern = file.value(given, owner).only if len(node.args) > 1 and given is not None else None
        if isinstance(pattern, str) and _NO_NAMES.fullmatch(pattern) and (
            tail == "fullmatch" or pattern.endswith(("$", "Z"))
        ):
            return node.args[1]
    return None


def _set_of(text: ast.AST, alphabet: ast.AST) -> Optional[ast.AST]:
    """Return the text whose characters are asked for: `set(text)`."""
    if isinstance(text, ast.Call) and tail_of(text.func) in ("frozenset", "set") and len(text.args) == 1 \
            and not _spells(alphabet):
        return text.args[0]
    return None


def _spells(alphabet: ast.AST) -> bool:
    """Tell whether the characters are written out, and names of everything can be spelled with them."""
    return isinstance(alphabet, ast.Constant) and "_" in literal_text(alphabet.value)


def _walked(source: ast.AST, owner: Scope, file: File) -> Optional[ast.AST]:
    """Return the tree that `ast.walk()` goes through."""
    if isinstance(source, ast.Call) and source.args and "ast.walk" in file.names(source.func, owner):
        return source.args[0]
    return None
