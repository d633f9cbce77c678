"""Programs that give up the rights of the superuser, and keep some of them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List

from flake8_secure.api import AUDIT, HIGH, LOW, MEDIUM, Match, Rule, Test, arg, call
from flake8_secure.dataflow.bodies import ends
from flake8_secure.match.places import enclosing
from flake8_secure.syntax.nodes import below, tail_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_SUPPLEMENTARY = frozenset(("os.initgroups", "os.setgroups"))
_GROUPS = _SUPPLEMENTARY | {"os.setgid", "os.setregid", "os.setresgid"}
_USERS = frozenset(("os.seteuid", "os.setresuid", "os.setreuid", "os.setuid"))
# What tells which user it is, in a program that takes on rights instead of giving them up.
_EFFECTIVE = frozenset(("geteuid", "getresuid"))


def _ends(statements: List[ast.stmt], scope: Scope, file: File) -> bool:
    """Tell whether nothing runs behind *statements*: they end with `return`, or with a call such as `os.execv()`."""
    return isinstance(statements[-1], (ast.Break, ast.Continue, ast.Return)) or ends(statements[-1], scope, file)


def _behind(match: Match, file: File) -> Iterator[ast.stmt]:
    """Yield the statements of the function that run after *match*."""
    child = match.node
    for above in (*enclosing(match.node, match.scope, file), match.scope.owner.node):
        for _, statements in ast.iter_fields(above):
            if isinstance(statements, list) and child in statements and isinstance(child, ast.stmt):
                yield from statements[statements.index(child) + 1:]
                if _ends(statements, match.scope, file):
                    return
        child = above


def _is_too_early(match: Match, file: File) -> bool:
    """Tell whether groups are set after the user, who may not do that, unless it is the superuser once more."""
    for statement in _behind(match, file):
        for part in below(statement):
            names = file.names(part.func, match.scope) if isinstance(part, ast.Call) else frozenset()
            if not _GROUPS.isdisjoint(names):
                return True
            if not _USERS.isdisjoint(names) and isinstance(part, ast.Call) and any(
                    isinstance(user, ast.Constant) and user.value == 0 for user in part.args):
                return False
    return False


def _keeps_groups(match: Match, file: File) -> bool:
    """Tell whether nothing in the file sets the supplementary groups."""
    return not any(
        not _SUPPLEMENTARY.isdisjoint(file.names(node.func, scope))
        for name in ("initgroups", "setgroups") for node, scope in file.index.called.get(name, ()))


def _takes_rights(match: Match, file: File) -> bool:
    """Tell whether the user is one that the program has the rights of already: `os.setuid(os.geteuid())`."""
    user = arg("uid", 0).node(match)
    return user is not None and any(tail_of(part) in _EFFECTIVE for part in below(user))


_CHANGES = call("os.setuid", "os.setreuid", "os.setresuid").unless(arg("uid", 0).equals(0) | Test(_takes_rights))

ORDER = Rule(
    code="SEC325", name="groups-kept-by-setuid", cwe=271, severity=MEDIUM, confidence=HIGH,
    message="{name}() comes before the groups are set, which only the superuser may do: call os.initgroups() and setgid() first",
    when=_CHANGES.where(Test(_is_too_early))
    | _CHANGES.where(Test(_keeps_groups)).saying(
        "{name}() leaves the program in the supplementary groups of the superuser: call os.initgroups() first",
        severity=LOW, confidence=LOW, profile=AUDIT),
    why="""
        A program that has become another user may not leave the groups of root any more: what comes later fails, or
        is left out, and files that these groups may read or change stay open to whoever takes over the program.
    """,
    bad="""
        import os

        def become(user):
            os.setuid(user.pw_uid)  # SEC325
            os.setgid(user.pw_gid)

        def become_if_root(user):
            if os.getuid() == 0:
                os.setresuid(user.pw_uid, user.pw_uid, user.pw_uid)  # SEC325
            os.initgroups(user.pw_name, user.pw_gid)
    """,
    good="""
        import os
        import sys

        def become(user):
            os.initgroups(user.pw_name, user.pw_gid)
            os.setgid(user.pw_gid)
            os.setuid(user.pw_uid)

        def become_root(group):
            os.setuid(0)
            os.setgid(group)

        def act_as(user, group):
            os.setresgid(group, group, -1)
            os.setresuid(user, user, -1)
            act()
            os.setresuid(0, 0, -1)
            os.setresgid(0, 0, -1)

        def become_owner(group):
            os.setuid(os.geteuid())
            os.setgid(group)

        def start(user, group, command):
            if os.fork() == 0:
                os.setuid(user)
                sys.exit(run(command))
            os.setgid(group)

        def choose(user, group):
            if group is None:
                os.setuid(user)
            else:
                os.setgid(group)
    """,
    see=("https://docs.python.org/3/library/os.html#os.initgroups",
         "https://wiki.sei.cmu.edu/confluence/display/c/POS36-C.+Observe+correct+revocation+order+while+relinquishing+privileges",
         "https://cwe.mitre.org/data/definitions/696.html"),
)
