"""What the exceptions say that a handler writes out: `except ValueError as e: log.error(e)`."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, FrozenSet, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple

from flake8_secure.api import Match
from flake8_secure.dataflow.raised import Raised
from flake8_secure.dataflow.values import Contents
from flake8_secure.match.evidence import bodies_of
from flake8_secure.match.places import nesting
from flake8_secure.match.texts import Built, built
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.logged import shown_as
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import children, tail_of
from flake8_secure.syntax.scopes import CATCH, FUNCTION, Scope, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Bounds against generated code: functions that are looked into, and how many one behind the other.
_BODIES, _DEPTH = 40, 2
_ELSEWHERE = (*FUNCTIONS, ast.ClassDef, ast.Lambda)
# An exception with a word in it that names a secret: without one in the file there is no need to look what is raised where.
_RAISED = regex(
    r"(?i)\braise\s+[\w.]+\((?:[^\n]*[(,\"'+%]\r?\n){0,3}[^\n]*?"
    r"(?:card|credential|dsn|iban|[a-z_]key\b|\botp|passphrase|passw|_pin\b|pwd|secret|token|_ur[il]\b)")


class Told(NamedTuple):
    """A text that an exception is given in *scope*, and the name of the exception in the handler."""

    text: Built
    scope: Scope
    name: str


def told_by_caught(match: Match, texts: Sequence[Built], file: File) -> Iterator[Told]:
    """Yield what the exceptions say which handlers around a call catch, where that writes them out as one of *texts*."""
    traces = isinstance(match.node, ast.Call) and (
        tail_of(match.node.func) == "exception" or any(
            keyword.arg == "exc_info" and getattr(keyword.value, "value", True) for keyword in match.node.keywords))
    shown = {
        value.id for text in texts for hole in text.holes for value in shown_as(hole)
        if isinstance(value, ast.Name) and any(kind == CATCH for kind, *_ in bindings_of_name(value, match.scope))}
    if not shown and not traces or _raising(file) is None:
        return
    around = [
        (inner, above) for inner, above in nesting(match.node, match.scope, file) if isinstance(inner, ast.ExceptHandler)]
    for place, (handler, tried) in enumerate(around):
        if handler.name in shown or traces and not place:
            for raised, scope in _raised(getattr(tried, "body", []), match.scope, file):
                if _catches(handler, raised, scope, match.scope, file):
                    for argument in raised.args:
                        yield Told(built(argument, scope), scope, handler.name or "the exception")


def _raised(body: List[ast.stmt], scope: Scope, file: File) -> Iterator[Tuple[ast.Call, Scope]]:
    """Yield the exceptions that *body* raises, and those that the functions of the file raise which it calls."""
    waiting = [(body, scope, _DEPTH)]
    seen: Set[Scope] = set()
    for statements, home, depth in waiting:  # grows
        for node in _within(statements):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
                yield node.exc, home
            elif isinstance(node, ast.Call) and depth and tail_of(node.func) in (_raising(file) or ()):
                for called in bodies_of(node.func, home, file):
                    if called is not None and called not in seen and isinstance(called.node, FUNCTIONS) and len(seen) < _BODIES:
                        seen.add(called)
                        waiting.append((called.node.body, called, depth - 1))


def _raising(file: File) -> Optional[FrozenSet[str]]:
    """Return what the functions are called that raise a text with a secret in it, by its words, and those that call them.

    None where nothing in the file does.
    """
    return file.derived("raising secrets", file.index.scopes[0], lambda _: _found_raising(file))


def _found_raising(file: File) -> Optional[FrozenSet[str]]:
    text = "".join(file.lines)
    lines = [text.count("\n", 0, found.start()) + 1 for found in _RAISED.finditer(text)]
    if not lines:
        return None
    names: Set[str] = set()
    for scope in file.index.scopes:
        node: Any = scope.node
        if scope.kind == FUNCTION and any(node.lineno <= line <= node.end_lineno for line in lines):
            names.update(_called(scope))
    return frozenset(names).union(*(_called(scope.owner) for name in names for _, scope in file.index.called.get(name, ())))


def _called(scope: Scope) -> Sequence[str]:
    """Return what the function of *scope* is called by: a constructor by its class."""
    name = getattr(scope.node, "name", "")
    around = getattr(scope.parent, "node", None)
    return [around.name] if name == "__init__" and isinstance(around, ast.ClassDef) else [name] if name else []


def _within(body: Sequence[ast.AST]) -> Iterator[ast.AST]:
    """Yield what of *body* runs with it and may raise what is not caught within."""
    nodes = list(body)
    for node in nodes:  # grows
        yield node
        if not isinstance(node, _ELSEWHERE):
            caught = node.body if getattr(node, "handlers", ()) else ()  # type: ignore[attr-defined]  # of a `try`
            nodes += (child for child in children(node) if child not in caught)


def _catches(handler: ast.ExceptHandler, raised: ast.Call, scope: Scope, home: Scope, file: File) -> bool:
    """Tell whether *handler* in *home* catches what is *raised* in *scope*, and that says what it is given."""
    exception = Raised(file.names(raised, scope), frozenset(), Contents("object", ()))
    if not exception.names or any(
            isinstance(member, FUNCTIONS) for own in _classes(raised.func, scope, file) for member in own.body):
        return False  # it may say something else
    if handler.type is None:
        return True
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(
        tail_of(kind) == tail_of(raised.func) or not _classes(kind, home, file) and exception.is_one_of(
            frozenset(name + "()" for name in file.names(kind, home)), frozenset())
        for kind in kinds)


def _classes(node: ast.expr, scope: Scope, file: File) -> List[ast.ClassDef]:
    """Return the classes of the file that *node* may be."""
    return [
        body.node for body in bodies_of(node, scope, file) if body is not None and isinstance(body.node, ast.ClassDef)]
