"""Masks that leave it to every user to change the files made from now on."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, List, Optional

from flake8_secure.api import MEDIUM, Match, Rule, Test, arg, call
from flake8_secure.match.bits import bits
from flake8_secure.match.evidence import bodies_of
from flake8_secure.match.given import parameter_alone
from flake8_secure.models.sinks.texts import LEVELS
from flake8_secure.rules.permissions import OTHERS_WRITE
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import default_of
from flake8_secure.syntax.nodes import below, tail_of, target_of
from flake8_secure.syntax.scopes import FUNCTION

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

_MAKING = frozenset(("makedirs", "mkdir"))  # directories


def _without_logging(statements: List[ast.stmt]) -> List[ast.stmt]:
    """Return *statements* without those that write messages."""
    return [one for one in statements if not (
        isinstance(one, ast.Expr) and isinstance(one.value, ast.Call) and tail_of(one.value.func) in (*LEVELS, "print"))]


def _only_makes_directories(statements: List[ast.stmt], block: ast.Try, mask: str, scope: Scope, file: File) -> bool:
    """Tell whether *statements* make directories with a mode of their own, and *block* then sets the old *mask* again."""
    statements = _without_logging(statements)
    made = [statement.value for statement in statements if isinstance(statement, ast.Expr)]
    modes = [argument_of(call_, "mode", 1) for call_ in made if isinstance(call_, ast.Call) and tail_of(call_.func) in _MAKING]
    return len(modes) == len(statements) > 0 and all(
        mode is not None and not bits(mode, scope, file) & OTHERS_WRITE for mode in modes) and any(
        isinstance(part, ast.Call) and tail_of(part.func) == "umask" and [tail_of(given) for given in part.args] == [mask]
        for statement in block.finalbody for part in below(statement))


def _is_reading(match: Match, file: File) -> bool:
    """Tell whether the mask is only set to learn the old one, and the next statement sets that again, or a tighter one.

    Directories may be made before, and files opened, with a mode of their own.
    """
    above: Optional[ast.AST] = file.parent(match.node, match.scope)
    if isinstance(above, ast.Expr) and _is_set_again(above, match.scope, file):
        return True
    if isinstance(above, ast.Call) and "os.umask" in file.names(above.func, match.scope):
        return True
    target = target_of(above)
    if above is None or not isinstance(target, ast.Name):
        return False
    name = target.id
    block = file.parent(above, match.scope)
    if isinstance(block, ast.Try) and above in block.body and _only_makes_directories(
            block.body[block.body.index(above) + 1:], block, name, match.scope, file):
        return True
    for _, statements in ast.iter_fields(block) if block is not None else ():
        if isinstance(statements, list) and above in statements:
            for after in _without_logging(statements[statements.index(above) + 1:]):
                if isinstance(after, ast.Try):
                    return _is_tightened_by(after.body[0], name, match.scope, file) or _only_makes_directories(
                        after.body, after, name, match.scope, file)
                if _opens_with_mode(after, match.scope, file):
                    continue
                made = after.value if isinstance(after, ast.Expr) else None
                if not isinstance(made, ast.Call) or tail_of(made.func) != "mkdir":
                    return isinstance(made, ast.Call) and any(_is_kept(argument, name) for argument in made.args)
                mode = argument_of(made, "mode", 1)
                if mode is None or bits(mode, match.scope, file) & OTHERS_WRITE:
                    return False
    return False


def _is_tightened_by(statement: ast.stmt, name: str, scope: Scope, file: File) -> bool:
    """Tell whether *statement* sets the mask called *name* again, or one with its bits."""
    called = statement.value if isinstance(statement, (ast.Assign, ast.Expr)) else None
    return isinstance(called, ast.Call) and "os.umask" in file.names(called.func, scope) and any(
        _is_kept(argument, name) for argument in called.args)


# What starts a process that goes on by itself, and makes no file.
_PARTING = frozenset(("_exit", "chdir", "exit", "fork", "getpid", "setsid"))


def _is_set_again(mask: ast.Expr, scope: Scope, file: File) -> bool:
    """Tell whether another mask is set behind *mask*, before the process makes a file: `os.umask(0)`, `os.umask(0o22)`."""
    block = file.parent(mask, scope)
    for _, statements in ast.iter_fields(block) if block is not None else ():
        if isinstance(statements, list) and mask in statements:
            for after in statements[statements.index(mask) + 1:]:
                called = after.value if isinstance(after, ast.Expr) else None
                if isinstance(called, ast.Call) and "os.umask" in file.names(called.func, scope):
                    return bool(bits(argument_of(called, "mask", 0), scope, file) & OTHERS_WRITE)
                if any(isinstance(part, ast.Call) and tail_of(part.func) not in _PARTING for part in below(after)):
                    return False
    return False


# What a file that is open is done with.
_FILLING = frozenset(("dump", "dumps", "encode", "flush", "fsync", "write", "writelines"))


def _opens_with_mode(statement: ast.stmt, scope: Scope, file: File) -> bool:
    """Tell whether all that *statement* does is to open a file with a mode of its own, and to write to it."""
    opened = [item.context_expr for item in statement.items] if isinstance(statement, ast.With) else [
        statement.value] if isinstance(statement, ast.Assign) else []
    body = [part for one in getattr(statement, "body", ()) for part in below(one)]
    return bool(opened) and all(_has_mode(one, scope, file) for one in opened) and all(
        tail_of(part.func) in _FILLING for part in body if isinstance(part, ast.Call))


def _has_mode(opened: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *opened* is a file with a mode that is given for it: `os.open(path, flags, 0o600)`, or by an opener."""
    if not isinstance(opened, ast.Call):
        return False
    if "os.open" in file.names(opened.func, scope):
        mode = argument_of(opened, "mode", 2)
        return mode is not None and not bits(mode, scope, file) & OTHERS_WRITE
    opener = argument_of(opened, "opener", 7)
    if isinstance(opener, ast.Call) and "functools.partial" in file.names(opener.func, scope) and opener.args:
        opener = opener.args[0]
    bodies = [] if opener is None or tail_of(opened.func) != "open" else bodies_of(opener, scope, file)
    return bool(bodies) and all(
        body is not None and body.kind == FUNCTION and any(
            tail_of(call_.func) == "open" and _has_mode(call_, body, file) for call_ in file.nodes_of(ast.Call, body))
        for body in bodies)


def _is_kept(mask: ast.expr, name: str) -> bool:
    """Tell whether *mask* is the one called *name*, or has its bits: `mask | 0o077`, `mask and 0o077`."""
    parts = [mask]
    if isinstance(mask, ast.BinOp) and isinstance(mask.op, ast.BitOr):
        parts = [mask.left, mask.right]
    elif isinstance(mask, ast.BoolOp):
        parts = mask.values
    return any(isinstance(part, ast.Name) and part.id == name for part in parts)


def _is_handed_on(match: Match, file: File) -> bool:
    """Tell whether the mask is what all who call the function around give it: some of them may set another one at once."""
    mask = arg("mask", 0).node(match)
    found = None if mask is None else parameter_alone(mask, match.scope)
    return found is not None and default_of(found[0], found[1].node) is None


def _spelled(match: Match, file: File) -> Dict[str, str]:
    """Say which mask it is, of several that it may be, with the attribute that stands there for one of another place."""
    mask = arg("mask", 0)
    known = (value for value in mask.value(match, file).constants if type(value) is int and not value & OTHERS_WRITE)
    given = mask.node(match)
    return {"mode": f"0o{min(known):03o}" + (f" in {given.attr}" if isinstance(given, ast.Attribute) else "")}


UMASK = Rule(
    code="SEC311", name="permissive-umask", cwe=276, severity=MEDIUM,
    message="umask {mode} lets every user change the files made from now on: use os.umask(0o077)",
    when=call("os.umask").where(arg("mask", 0).satisfies(lambda mask: type(mask) is int and not mask & OTHERS_WRITE))
    .unless(Test(_is_reading) | Test(_is_handed_on)).saying(facts=_spelled)
    | call("daemon.DaemonContext").where(arg("umask").absent | arg("umask").equals(0)).saying(
        "{name}() runs with the umask 0, so that every user may change its files: give it umask=0o077"),
    why="""
        The mask takes rights away from every file and directory that the program makes. Without the bit 0o002 others
        may write to them; with 0o077 they are the user's own.
    """,
    bad=(
        """
        import os

        os.umask(0)  # SEC311
        saved = os.umask(0o070)  # SEC311
        create(path)
        os.umask(saved)
        """,
        """
        import os

        try:
            saved = os.umask(0)  # SEC311
            create(path)
        finally:
            os.umask(saved)
        """,
        """
        import daemon

        with daemon.DaemonContext():  # SEC311
            serve()
        context = daemon.DaemonContext(umask=0)  # SEC311
        """,
    ),
    good=(
        """
        import daemon

        with daemon.DaemonContext(umask=0o077):
            serve()
        """,
        """
        import os

        saved = os.umask(0o077)
        try:
            create(path)
        finally:
            os.umask(saved)
        """,
        """
        import os

        try:
            saved = os.umask(0)
            os.makedirs(path, 0o700)
        finally:
            os.umask(saved)
        """,
        """
        import os

        mask = os.umask(0)
        os.umask(mask)
        """,
    ),
    see=("https://docs.python.org/3/library/os.html#os.umask", "https://peps.python.org/pep-3143/"),
)
