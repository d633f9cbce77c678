"""Files and directories that others may change."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, Optional, Set, Tuple

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    Match,
    Rule,
    Test,
    arg,
    arg_by_name,
    call,
    either,
    method,
    outside_tests,
    receiver,
    setting,
    string,
    written,
)
from flake8_secure.dataflow.callers import calls_of
from flake8_secure.match.args import Keys
from flake8_secure.match.bits import bits
from flake8_secure.match.demoted import demoted
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.places import enclosing
from flake8_secure.match.uses import uses
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import FUNCTIONS, positional
from flake8_secure.syntax.nodes import below, literal_text, own_words, shape, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

OTHERS_WRITE = 0o002
_GROUP_WRITES = 0o020
_OTHERS_RUN = 0o011
_SET_USER_ID = 0o4000
_STICKY = 0o1000
# A usual mode when it is read in base eight, and hardly meant otherwise.
_MEANT_OCTAL = regex(r"[124]?(?:4[04]{2}|6[0246][0246]|7[0157][0157]|744)")


def mode_of(match: Match) -> Optional[ast.expr]:
    """Return the mode in os.chmod(path, mode), client.chmod(path, mode) and path.chmod(mode)."""
    return argument_of(match.node, "mode", 1, 0) if isinstance(match.node, ast.Call) else None


def _sets(mask: int) -> Test:
    """Ask whether the mode sets a bit of *mask*."""
    return Test(lambda match, file: bool(bits(mode_of(match), match.scope, file) & mask))


def _is_decimal(match: Match, file: File) -> bool:
    """Tell whether the mode has the digits of an octal number, in base ten."""
    node = mode_of(match)
    if not isinstance(node, ast.Constant) or not _MEANT_OCTAL.fullmatch(literal_text(node.value)):
        return False
    return file.lines[node.lineno - 1].encode()[node.col_offset:].startswith(literal_text(node.value).encode())


def _spelled(match: Match, file: File) -> Dict[str, str]:
    number = bits(mode_of(match), match.scope, file)
    return {"mode": f"0o{number:03o}", "digits": str(number)}


def _takes_a_mode(match: Match, file: File) -> bool:
    return isinstance(match.node, ast.Call) and len(match.node.args) + len(match.node.keywords) < 3


# Lines after it in which something comes next.
_NEXT = 3
_REMOVING = frozenset(("os.remove", "os.rmdir", "os.unlink", "shutil.rmtree"))


def _goes_away(match: Match, file: File) -> bool:
    """Tell whether the file is removed by what comes next: some systems refuse that for files that are read-only."""
    node = match.node
    if not isinstance(node, ast.Call):
        return False
    path = shape(_path_of(receiver.node(match) if _takes_only_a_mode(node) else arg("path", 0).node(match)) or node)
    removed = file.derived("removed paths", match.scope.owner, lambda owner: _removed(owner, file))
    ends = [(node.lineno, path), *_walked(match, file)]
    return any((line, gone) in removed for end, gone in ends for line in range(end + 1, end + 1 + _NEXT)) or _is_of_a_handler(
        match, file)


def _walked(match: Match, file: File) -> Iterator[Tuple[int, object]]:
    """Yield the last lines of loops around *match* over what lies below a directory, each with the shape of that."""
    for loop in enclosing(match.node, match.scope, file):
        if isinstance(loop, ast.For) and isinstance(loop.iter, ast.Call) and tail_of(loop.iter.func) in _BELOW:
            directory = loop.iter.args[0] if tail_of(loop.iter.func) == "walk" and loop.iter.args else getattr(
                loop.iter.func, "value", loop)
            yield loop.end_lineno or 0, shape(_path_of(directory) or loop)


# Names of a directory in which everybody may make files, and nobody touch those of others.
_FOR_ALL = regex(r"(?i)(?:^|[^a-z])te?mp(?:[^a-z]|$)")


def _is_for_all(match: Match, file: File) -> bool:
    """Tell whether a directory is made as the system makes /tmp: with the sticky bit, and of that name."""
    node = match.node
    path = receiver.node(match) if isinstance(node, ast.Call) and _takes_only_a_mode(node) else arg("path", 0).node(match)
    return bits(mode_of(match), match.scope, file) & _STICKY != 0 and any(
        _FOR_ALL.search(word) for place, _ in known_origins(path, match.scope) for part in below(place)
        for word in own_words(part))


# What gives all that lies below a directory.
_BELOW = frozenset(("rglob", "walk"))


def _is_of_a_handler(match: Match, file: File) -> bool:
    """Tell whether only what `rmtree()` calls where it fails, to try again, calls the function around."""
    calls = list(calls_of(match.scope.owner, file))
    return bool(calls) and all(
        isinstance(scope.owner.node, FUNCTIONS) and scope.owner.node.name in file.derived(
            "handlers of rmtree", file.index.scopes[0], lambda _: _handlers(file))
        for _, scope in calls)


def _handlers(file: File) -> Set[str]:
    """Return the names of the functions that `rmtree()` is given for what it cannot remove."""
    return {
        tail_of(keyword.value) for call_, _ in file.index.called.get("rmtree", ()) for keyword in call_.keywords
        if keyword.arg in ("onerror", "onexc")}


def _takes_only_a_mode(call_: ast.Call) -> bool:
    """Tell whether *call_* is one of a method of the path: `path.chmod(0o600)`."""
    return not call_.args[1:] and argument_of(call_, "path") is None


def _path_of(node: Optional[ast.AST]) -> Optional[ast.AST]:
    """Return what *node* is the path of: `name` for `Path(name)`."""
    return node.args[0] if isinstance(node, ast.Call) and tail_of(node.func) == "Path" and len(node.args) == 1 else node


def _removed(owner: Scope, file: File) -> Set[Tuple[int, object]]:
    """Return the lines on which a function removes something, each with the shape of that.

    What `rmtree()` calls where it fails is given the function that has failed, to call that again.
    """
    given = positional(owner.node.args) if isinstance(owner.node, FUNCTIONS) else []
    found: Set[Tuple[int, object]] = set()
    for call_ in file.nodes_of(ast.Call, owner):
        if call_.args and (
            not _REMOVING.isdisjoint(file.names(call_.func, owner))
            or len(given) == 3 and isinstance(call_.func, ast.Name) and call_.func.id == given[0].arg
        ):
            found.add((call_.lineno, shape(_path_of(call_.args[0]) or call_)))
        elif isinstance(call_.func, ast.Attribute) and call_.func.attr in ("rmdir", "unlink"):
            found.add((call_.lineno, shape(_path_of(call_.func.value) or call_)))
    return found


# Modes for the program of that name by which others may write: 777, a+rwx, o=rw.
_OPENING = regex(r"[0-7]?[0-7]{2}[2367]|[ug]*[ao][ugoa]*[+=][rxXst]*w[rwxXst]*")
_RUNNING = frozenset((
    "Popen", "call", "check_call", "check_output", "create_subprocess_exec", "create_subprocess_shell", "exec_command",
    "getoutput", "getstatusoutput", "popen", "run", "sudo", "system",
))


def _opens_up(text: str, node: ast.AST, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Return the mode that a command with the program `chmod` sets, where it is run and lets others write."""
    words, above = text.split(), file.parent(node, scope)
    if isinstance(above, (ast.List, ast.Tuple)) and text == "chmod":
        words = [literal_text(part.value) if isinstance(part, ast.Constant) else "" for part in above.elts]
    modes = [word for word in words[words.index("chmod") + 1:] if not word.startswith("-")][:1] if "chmod" in words else []
    is_run = bool(modes) and _OPENING.fullmatch(modes[0]) is not None and any(
        use.kind == "call" and use.name in _RUNNING for use in uses(node, scope, file))
    return {"mode": modes[0]} if is_run else None


_CALLS = either(
    call("os.chmod", "os.fchmod", "os.lchmod"),
    method("chmod", "lchmod").where(Test(_takes_a_mode)),
)
_PERMISSIVE = either(
    _CALLS.where(_sets(OTHERS_WRITE)).unless(Test(_goes_away) | Test(_is_for_all)).saying(severity=HIGH),
    _CALLS.where(Test(_is_decimal)).saying("mode {digits} is decimal, the octal {mode}: write 0o{digits}"),
    _CALLS.where(_sets(_SET_USER_ID)).saying(
        "{name}() with {mode} makes the program run with its owner's rights: leave the set-user-ID bit out"),
    _CALLS.where(_sets(_GROUP_WRITES)).saying(
        "{name}() with {mode} lets the whole group change the file: use 0o600, or 0o700", confidence=LOW, profile=AUDIT),
    _CALLS.where(_sets(_OTHERS_RUN)).saying(
        "{name}() with {mode} lets others run the file: use 0o700", severity=LOW, confidence=LOW, profile=AUDIT),
).saying(facts=_spelled)

CHMOD = Rule(
    code="S103", name="permissive-chmod", cwe=732, severity=MEDIUM,
    message="{name}() with {mode} lets every user change the file: use 0o600 for files and 0o700 for directories",
    when=demoted(_PERMISSIVE | string(("chmo", "sudo"), _opens_up).saying(
        "chmod {mode} lets every user change the file: use 600 for files and 700 for directories", severity=HIGH)),
    why="""
        Who may write to a file decides what it says: a world-writable script runs what any user puts into it, and a
        world-writable configuration obeys anybody. Give a file to its owner, and to more only what they need.
    """,
    bad=(
        """
        import os
        import stat

        os.chmod(path, 0o777)  # S103
        os.chmod(path, stat.S_IRWXU | stat.S_IWOTH)  # S103
        os.chmod(path, os.stat(path).st_mode | 0o002)  # S103
        os.fchmod(descriptor, 0o660)  # S103
        os.chmod(path, 644)  # S103
        os.chmod(path, 0o4700)  # S103
        os.chmod(path, 0o755)  # S103
        os.chmod(path, mode=0o777, follow_symlinks=False)  # S103
        """,
        """
        import os

        def share(path):
            mode = os.stat(path).st_mode | 0o002
            os.chmod(path, mode)  # S103

        def share_again(path):
            mode = os.stat(path).st_mode
            mode |= 0o002
            os.chmod(path, mode)  # S103
        """,
        """
        from pathlib import Path

        Path("notes").chmod(0o666)  # S103
        (directory / "notes").chmod(mode=0o622)  # S103
        client.chmod("notes", 0o666)  # S103
        """,
        """
        import os

        def make_shared(root):
            path = os.path.join(root, "tmp")
            os.chmod(path, 0o777)  # S103
            os.chmod(os.path.join(root, "attempts"), 0o1777)  # S103
        """,
        """
        import os
        import shlex
        import subprocess  # S404

        subprocess.run(["sudo", "chmod", "-R", "777", path])  # S103 S603 S607
        os.system("chmod a+rwx " + path)  # S103 S605
        os.system("chmod 644 " + path)  # S605
        print("chmod 777 " + path)

        def give_away():
            command = ["chmod", "777", path]  # S103
            subprocess.run(command)  # S603 S607
            line = "chmod 666 " + path  # S103
            os.system(line)  # S605
            subprocess.run(shlex.split(WORDS))  # S603
            print(shlex.split("chmod 777 /srv/shop"))
            print(["chmod", "777"])

        WORDS = "chmod 777 /srv/shop"  # S103
        """,
    ),
    good="""
        import os
        import stat
        from pathlib import Path

        os.chmod(path, 0o600)
        os.chmod(path, stat.S_IRUSR | stat.S_IRGRP)
        os.chmod(path, os.stat(path).st_mode & 0o700)
        os.chmod(path, 420)
        Path("notes").chmod(0o644)
        client.chmod("notes", 0o644)
        image.chmod(2, 2, mask)

        def keep(path):
            mode = os.stat(path).st_mode | 0o200
            os.chmod(path, mode)
            mode &= 0o700
            os.chmod(path, mode)

        def close(path):
            mode = os.stat(path).st_mode | 0o002
            mode &= 0o700
            os.chmod(path, mode)
    """,
    see=("https://docs.python.org/3/library/os.html#os.chmod",),
    also=("SCS119", "lang/insecure-file-permissions", "py/overly-permissive-file"),
)


_CREATING: Keys = {
    "os.makedirs": ("mode", 1), "os.mkdir": ("mode", 1), "os.mkfifo": ("mode", 1), "os.mknod": ("mode", 1),
    "os.open": ("mode", 2), "pathlib.Path().mkdir": ("mode", 0), "pathlib.Path().touch": ("mode", 0),
}
_CREATED_WITH = arg_by_name(_CREATING)

# What stores uploads for Django.
_STORING = tuple(f"django.core.files.storage.{module}FileSystemStorage" for module in ("", "filesystem."))


def _others_write(mode: object) -> bool:
    return isinstance(mode, int) and bool(mode & OTHERS_WRITE)


CREATION_MODE = Rule(
    code="SEC312", name="permissive-creation-mode", cwe=732, severity=LOW, confidence=MEDIUM,
    message="{name}() with a mode that others may write to relies on the umask: use 0o600 or 0o700",
    when=either(
        call(*_CREATING).where(_CREATED_WITH.satisfies(_others_write)).saying(confidence=LOW, profile=AUDIT),
        outside_tests(either(
            setting("FILE_UPLOAD_DIRECTORY_PERMISSIONS", "FILE_UPLOAD_PERMISSIONS").where(written.satisfies(_others_write)),
            call(*_STORING).where(
                arg("file_permissions_mode", 2).satisfies(_others_write)
                | arg("directory_permissions_mode", 3).satisfies(_others_write)),
        )).saying(
            "with this mode every user of the machine may change what is uploaded: use 0o640 for files, 0o750 for directories",
            severity=MEDIUM),
    ),
    why="""
        The mask of the process takes bits away from this mode, but where it is 0, as in many daemons, every user may
        change what is made. Django gives uploads just the mode that it is told, whatever the mask is.
    """,
    bad=(
        """
        import os
        import pathlib

        os.makedirs(path, mode=0o777)  # SEC312
        descriptor = os.open(path, os.O_CREAT, 0o666)  # SEC312
        pathlib.Path("notes").mkdir(0o777)  # SEC312
        """,
        """
        from django.core.files.storage import FileSystemStorage
        from django.core.files.storage.filesystem import FileSystemStorage as Storage

        FILE_UPLOAD_PERMISSIONS = 0o666  # SEC312
        FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o777  # SEC312
        store = FileSystemStorage("uploads", file_permissions_mode=0o666)  # SEC312
        store = Storage("uploads", None, 0o640, 0o777)  # SEC312
        """,
    ),
    good=(
        """
        from django.core.files.storage import FileSystemStorage

        FILE_UPLOAD_PERMISSIONS = 0o644
        store = FileSystemStorage("uploads", file_permissions_mode=0o640, directory_permissions_mode=0o750)
        """,
        """
        import os

        os.makedirs(path, mode=0o700)
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL, 0o600)
        """,
    ),
    see=("https://docs.python.org/3/library/os.html#os.open",
         "https://docs.djangoproject.com/en/stable/ref/settings/#file-upload-permissions"),
    also=("SCS112", "SCS116", "SCS117", "SCS118", "py/overly-permissive-file"),
)
