"""Functions that make up names of temporary files, and leave it to others to create them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, call, either, outside_tests, reference
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.places import enclosing, outermost
from flake8_secure.match.uses import reads
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import below, shape, tail_of, target_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, ENTER

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Names of pipes, which Windows keeps apart from files.
_PIPE = arg("prefix", 1).matches(r"^\\\\\.\\pipe\\")
_OWN_DIRECTORY = arg("dir", 2).refers_to(
    "tempfile.TemporaryDirectory()", "tempfile.TemporaryDirectory().name", "tempfile.mkdtemp()")

# What fails where there is something of the name already, by the place of that among its arguments.
_MAKING = {"os.link": 1, "os.mkdir": 0, "os.mkfifo": 0, "os.symlink": 1}
_OPENERS = frozenset(("builtins.open", "io.open", "os.open"))
_REMOVING = frozenset(("os.remove", "os.rmdir", "os.unlink"))


def _is_made_there(match: Match, file: File) -> bool:
    """Tell whether the name is given to what makes a link, a pipe or a directory of it, or a file that must be new.

    To nothing else that opens it, that is.
    """
    above = file.parent(match.node, match.scope)
    name = target_of(above)
    if not isinstance(name, ast.Name):
        return False
    makes = False
    for read in reads(match.scope, file).get(name.id, ()):
        whole, taker = outermost(read, match.scope, file, (ast.Tuple,))
        if isinstance(taker, ast.Return):
            continue
        if not isinstance(taker, ast.Call) or whole is not read or read not in taker.args:
            return False
        called = file.names(taker.func, match.scope)
        place = taker.args.index(read)
        made = any(place == _MAKING.get(one) for one in called) or place == 0 and _must_be_new(taker, match.scope, file)
        makes = makes or made
        if not made and called.isdisjoint(_REMOVING):
            return False
    return makes


def _must_be_new(call_: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether *call_* opens a file and fails where there is one already: `os.open(name, O_EXCL)`, `open(name, "x")`."""
    if tail_of(call_.func) != "open" or not file.names(call_.func, scope) & _OPENERS:
        return False
    how = argument_of(call_, "flags", 1) or argument_of(call_, "mode", 1)
    return any(
        tail_of(part) == "O_EXCL" or (text_of(part) or "").startswith("x")
        for origin, _ in known_origins(how, scope) for part in below(origin))


_KEPT = arg("delete", 7).equals(False)


def _is_let_go(match: Match, file: File) -> bool:
    """Tell whether nothing but the name is kept of a file or a directory, which is deleted with the object."""
    above = file.parent(match.node, match.scope)
    return isinstance(above, ast.Attribute) and above.attr == "name"


def _is_deleted(match: Match, file: File) -> bool:
    """Tell whether a path is the name of a temporary file that has been closed, and so deleted."""
    path = arg("file", 0).node(match)
    origin, scope = next(known_origins(path, match.scope), (path, match.scope)) if path is not None else (None, match.scope)
    if not isinstance(origin, ast.Attribute) or origin.attr != "name" or not isinstance(origin.value, ast.Name):
        return False
    found = scope.find(origin.value.id)
    if found is None or len(found[1]) != 1 or found[0] is not match.scope:
        return False
    kind, made, _, _ = found[1][0]
    line: int = getattr(match.node, "lineno")
    if not isinstance(made, ast.Call) or "tempfile.NamedTemporaryFile" not in file.names(made.func, scope) or _KEPT.judge(
            Match(node=made, scope=scope, facts={}), file).possible:
        return False
    if kind == ENTER:
        block = _block(made, scope, file)
        return block is not None and (block.end_lineno or line) < line
    return kind == ASSIGN and any(
        tail_of(one.func) == "close" and isinstance(one.func, ast.Attribute) and shape(one.func.value) == shape(origin.value)
        and made.lineno < one.lineno < line for one in file.nodes_of(ast.Call, scope))


def _block(made: ast.AST, scope: Scope, file: File) -> Optional[ast.stmt]:
    return next((above for above in enclosing(made, scope, file) if isinstance(above, (ast.AsyncWith, ast.With))), None)


MKTEMP = Rule(
    code="S306", name="mktemp", cwe=377, severity=MEDIUM,
    message="{name}() only makes up a name, and others can take it first: use mkstemp() or NamedTemporaryFile()",
    when=call("tempfile.mktemp").unless(_PIPE | _OWN_DIRECTORY | Test(_is_made_there))
    | call("tempfile.mktemp").saying(confidence=LOW, profile=AUDIT) | reference("tempfile.mktemp")
    | outside_tests(either(
        call("tempfile.NamedTemporaryFile").unless(_KEPT).unless(_OWN_DIRECTORY).where(Test(_is_let_go)),
        call("tempfile.TemporaryDirectory").unless(arg("delete").equals(False)).where(Test(_is_let_go)),
    )).saying("what {name}() makes is deleted where only its name is kept: keep the object")
    | outside_tests(
        call("builtins.open", "io.open").where(arg("mode", 1).matches("^[^x]*[wa+]")).where(Test(_is_deleted))).saying(
        "the temporary file is deleted by now, and others can take its name: write to it before, or use delete=False"),
    why="""
        Between mktemp() and the opening of the file anybody who can write to the directory can put a file or a link
        there. `mkstemp()`, `NamedTemporaryFile()` and `mkdtemp()` create what they name, for you alone.
    """,
    bad="""
        import tempfile

        name = tempfile.mktemp()  # S306
        pipe = tempfile.mktemp(prefix=r"\\\\.\\pipe\\example-")  # S306
        names = [make(tempfile.mktemp)]  # S306
        own = tempfile.mktemp(dir=tempfile.mkdtemp())  # S306
        name = tempfile.NamedTemporaryFile(suffix=".csv").name  # S306
        name = tempfile.TemporaryDirectory().name  # S306

        with tempfile.NamedTemporaryFile() as temporary:
            temporary.write(data)
        with open(temporary.name, "w") as file:  # S306
            file.write(data)
    """,
    good="""
        import tempfile

        name = tempfile.NamedTemporaryFile(delete=False).name
        name = tempfile.TemporaryDirectory(delete=False).name
        name = tempfile.NamedTemporaryFile(dir=tempfile.mkdtemp()).name
        with tempfile.NamedTemporaryFile() as file:
            file.write(data)
        descriptor, name = tempfile.mkstemp()
        directory = tempfile.mkdtemp()
    """,
    see=("https://docs.python.org/3/library/tempfile.html#deprecated-functions-and-variables",),
    also=("DUO121", "SCS104", "py/insecure-temporary-file", "tempfile-insecure"),
)

TEMPNAM = Rule(
    code="S325", name="tempnam", cwe=377, severity=MEDIUM,
    message="{name}() only makes up a name, and others can put a link there first: use tempfile.mkstemp()",
    when=call("os.tempnam", "os.tmpnam") | reference("os.tempnam", "os.tmpnam"),
    why="""
        Between the call and the opening of the file anybody can put a link there, and the program writes to whatever
        it leads to. Python 3 has none of these functions.
    """,
    bad="""
        import os

        name = os.tempnam("/var/spool")  # S325
        names = pool.starmap(os.tmpnam, jobs)  # S325
    """,
    good="""
        import tempfile

        descriptor, name = tempfile.mkstemp(dir="/var/spool")
    """,
    see=("https://docs.python.org/2.7/library/os.html#os.tempnam",),
    also=("DUO106", "py/insecure-temporary-file"),
)
