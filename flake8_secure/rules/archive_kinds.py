"""Archives that may be of two kinds, and branches in which they are none of tar: these have nowhere else to be written."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet

from flake8_secure.api import Match, arg, receiver
from flake8_secure.match.evidence import known_origins, origins
from flake8_secure.match.facts import Fact, facts, rule_out
from flake8_secure.match.given import parameter_alone
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.nodes import below, shape, tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What asks whether a path is an archive of a kind, and classes that may be asked for.
_ZIP = frozenset(("zipfile.ZipFile", "zipfile.is_zipfile"))
_TAR = frozenset(("tarfile.TarFile", "tarfile.is_tarfile"))


def is_of_other_kind(match: Match, file: File) -> bool:
    """Tell whether a test before the call, or the rest of the function, says that the archive is one of zip, or not of tar."""
    return _is_taken_for_zip(match, file) or any(
        _asks_for_kind(fact, _ZIP if fact.holds else _TAR, match, file) for fact in facts(match.node, match.scope, file)
    ) or _is_made_otherwise(match, file)


def _is_made_otherwise(match: Match, file: File) -> bool:
    """Tell whether no archive of tar gets here: each is made where a test says the opposite of what it says around the call."""
    made = list(origins(receiver.node(match) or match.node, match.scope))
    here = facts(match.node, match.scope, file)
    return bool(here) and all(
        one is not None and (
            isinstance(one[0], ast.Call) and file.names(one[0].func, one[1]) == {"zipfile.ZipFile"}
            or rule_out(facts(*one, file), here)) for one in made)


def is_named_zip(match: Match, file: File) -> bool:
    """Tell whether the program gives the file that is unpacked the ending of a zip, `folder / "all.zip"`, or asks for it."""
    given = arg("filename", 0).node(match)
    return given is not None and (any(
        fact.holds and _asks_for_zip(fact, given, file) for fact in facts(match.node, match.scope, file)
    ) or all(origin is not None and _last_part(origin[0]).endswith(".zip") for origin in origins(given, match.scope, file)))


def _asks_for_zip(fact: Fact, given: ast.expr, file: File) -> bool:
    """Tell whether *fact* says that *given* is a zip: `given.suffix == ".zip"`, `is_zipfile(given)`."""
    wanted = shape(given)
    return any(shape(part) == wanted for part in below(fact.test)) and any(
        text_of(part) == ".zip" or isinstance(part, ast.Call) and not _ZIP.isdisjoint(file.names(part.func, fact.scope))
        for part in below(fact.test))


def _last_part(path: ast.AST) -> str:
    """Return what *path* ends with, "" where it does not end with a text."""
    if isinstance(path, ast.BinOp) and isinstance(path.op, ast.Div):
        return text_of(path.right) or ""
    joined = isinstance(path, ast.Call) and tail_of(path.func) in ("Path", "PurePath", "joinpath") and path.args
    return text_of(joined[-1]) or "" if joined else ""


# What archives of zip alone have, and those of tar.
_OF_ZIP = frozenset(("getinfo", "infolist", "namelist", "testzip"))
_OF_TAR = frozenset(("extractfile", "getmember", "getmembers", "getnames"))


def _is_taken_for_zip(match: Match, file: File) -> bool:
    """Tell whether the archive is a parameter that the function asks for what zip alone has, or gives a member of such."""
    archive = receiver.node(match)
    taken = None if archive is None else parameter_alone(archive, match.scope)
    if archive is None or taken is None:
        return False
    of_zip, home = False, taken[1]
    for read in file.nodes_of(ast.Attribute, home):
        if shape(read.value) == shape(archive):
            if read.attr in _OF_TAR:
                return False
            above = file.parent(read, home)
            of_zip = of_zip or read.attr in _OF_ZIP or isinstance(above, ast.Call) and any(
                "zipfile.ZipInfo()" in file.names(given, home) for given in above.args)
    return of_zip


def _asks_for_kind(fact: Fact, kind: FrozenSet[str], match: Match, file: File) -> bool:
    """Tell whether *fact* asks for the *kind* of the archive, by its class or by the path that it is made of."""
    archive, test = receiver.node(match), fact.test
    if not isinstance(test, ast.Call) or not test.args or archive is None:
        return False
    if len(test.args) == 2 and "builtins.isinstance" in file.names(test.func, fact.scope):
        return shape(test.args[0]) == shape(archive) and not kind.isdisjoint(file.names(test.args[1], fact.scope))
    asked = file.names(test.func, fact.scope)  # of either kind, where the function is one of several
    return bool(asked) and asked <= kind and any(
        shape(given) == shape(test.args[0]) for made, _ in known_origins(archive, match.scope)
        if isinstance(made, ast.Call) for given in arguments_of(made))
