"""Temporary files whose names others can foresee."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Sequence

from attrs import evolve

from flake8_secure.api import (
    AUDIT,
    LOW,
    MEDIUM,
    Match,
    Matcher,
    Rule,
    Test,
    arg,
    call,
    either,
    method,
    outside_tests,
    receiver,
    reference,
    string,
)
from flake8_secure.dataflow.handlers import is_function_of_cloud
from flake8_secure.match.evidence import Placed
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.places import given_as, given_to, outermost
from flake8_secure.match.testfiles import is_test
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.nodes import below, tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Names of pipes, which Windows keeps apart from files.
_PIPE = arg("prefix", 1).matches(r"^\\\\\.\\pipe\\")
_OWN_DIRECTORY = arg("dir", 2).refers_to(
    "tempfile.TemporaryDirectory()", "tempfile.TemporaryDirectory().name", "tempfile.mkdtemp()")

MKTEMP = Rule(
    code="S306", name="mktemp", cwe=377, severity=MEDIUM,
    message="{name}() only makes up a name, and others can take it first: use mkstemp() or NamedTemporaryFile()",
    when=call("tempfile.mktemp").unless(_PIPE | _OWN_DIRECTORY)
    | call("tempfile.mktemp").saying(confidence=LOW, profile=AUDIT) | reference("tempfile.mktemp"),
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
    """,
    good="""
        import tempfile

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

# Directories that all users of a machine share, unless the options name others.
_DIRECTORIES = ("/tmp", "/var/tmp", "/dev/shm", "/usr/tmp", "/private/tmp", "/private/var/tmp")
# Where the system has made directories for its own sockets.
_SOCKETS = ("/tmp/.ICE-unix/", "/tmp/.X11-unix/")
_TEMPFILE = frozenset((
    "tempfile.NamedTemporaryFile",
    "tempfile.SpooledTemporaryFile",
    "tempfile.TemporaryDirectory",
    "tempfile.TemporaryFile",
    "tempfile.mkdtemp",
    "tempfile.mkstemp",
))
# Calls whose result nobody can foresee.
_SECRET = frozenset((
    "os.getrandom",
    "os.urandom",
    "random.SystemRandom().choice",
    "random.SystemRandom().choices",
    "random.SystemRandom().getrandbits",
    "random.SystemRandom().randbytes",
    "random.SystemRandom().randint",
    "random.SystemRandom().randrange",
    "secrets.choice",
    "secrets.randbelow",
    "secrets.randbits",
    "secrets.token_bytes",
    "secrets.token_hex",
    "secrets.token_urlsafe",
    "tempfile.NamedTemporaryFile",
    "tempfile.TemporaryDirectory",
    "tempfile.mkdtemp",
    "tempfile.mkstemp",
    "uuid.uuid4",
))
_QUESTIONS = frozenset((
    "commonpath", "commonprefix", "endswith", "exists", "find", "index", "is_relative_to", "isdir", "isfile",
    "partition", "relative_to", "relpath", "removeprefix", "replace", "rpartition", "split", "startswith", "strip",
))

_JOINING = frozenset(("Path", "PurePath", "format", "join"))


def _directories(file: File) -> Sequence[str]:
    return file.options.temp_directories or _DIRECTORIES


def _is_path(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *text* is the beginning of a path in a shared directory, neither compared nor handed to tempfile."""
    if not any(text == directory or text.startswith(directory + "/") for directory in _directories(file)):
        return False
    child, above = node, file.parent(node, scope)
    if isinstance(above, ast.JoinedStr) and above.values[0] is not node:
        return False
    while isinstance(above, (ast.JoinedStr, ast.BinOp, ast.Tuple, ast.List, ast.Set, ast.Starred)):
        if isinstance(above, ast.BinOp) and above.right is child and isinstance(above.op, ast.Add):
            return False
        child, above = above, file.parent(above, scope)
    if isinstance(above, ast.Compare):
        return False
    taker = given_to(child, scope, file)
    return taker is None or tail_of(taker.func) not in _QUESTIONS and not file.names(taker.func, scope) & _TEMPFILE


def _names_a_file(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *text* goes on below the shared directory: there, or by what is joined to it."""
    if _NO_NAME.search(text) or text.startswith(_SOCKETS) or is_test(file) or not _is_path(text, node, scope, file):
        return False
    if file.derived("functions of clouds", scope.module, lambda _: any(map(is_function_of_cloud, file.index.scopes))):
        return False  # nobody else has a directory there
    if _has_random_piece(node, scope, file) or _in_a_container(text, node, scope, file) or _on_another_host(node, scope, file):
        return False
    if _fails_where_it_exists(node, scope, file):
        return False
    if text.rstrip("/") not in _directories(file):
        return True
    above = file.parent(node, scope)
    if isinstance(above, ast.Call) and tail_of(above.func) in _JOINING:
        return len(above.args) > 1 or isinstance(file.parent(above, scope), ast.BinOp)
    return isinstance(above, (ast.BinOp, ast.JoinedStr))


# Words, and what only regular expressions have.
_NO_NAME = regex(r"\s|\\[.dws]|\.[*+]|\(\?|\[\^")
# What copies files to and from another host, and what names a place there.
_REMOTE = regex(r"(?i)(^|_)(remote(_?(dir|file|path))?|sftp|scp|ssh)($|_)")
# A device that is connected, by name, and what copies files to and from it: where the path on the device stands.
_DEVICE = regex(r"(?i)(^|_)(adb|device|emulator|phone)$")
_COPYING = {
    "download_file": 0, "pull": 0, "pull_file": 0, "push": 1, "push_file": 1, "read_file": 0, "upload_file": 1, "write_file": 0,
}
# What is somewhere else, by the name of its class: a distributed file system, another machine.
_ELSEWHERE = regex(r"(?:HDFS|Hdfs|Remote|SFTP|SSH|Ssh)[A-Z]")
# What a request sends.
_SENT = frozenset(("data", "json", "params"))


def _on_another_host(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a path is one on the other side of a connection: `sftp.put(path, "/tmp/a")`, `remote_path = "/tmp/a"`."""
    child, above = outermost(node, scope, file, (ast.BinOp, ast.JoinedStr))
    if isinstance(above, ast.Assign):
        return all(_REMOTE.search(tail_of(target)) for target in above.targets)
    if isinstance(above, (ast.Dict, ast.List)):
        _, above = outermost(above, scope, file, (ast.Dict, ast.List))
        return isinstance(above, ast.keyword) and above.arg in _SENT
    if isinstance(above, ast.keyword):
        return _REMOTE.search(above.arg or "") is not None
    if isinstance(above, ast.Call) and _ELSEWHERE.match(tail_of(above.func)):
        return True
    if not isinstance(above, ast.Call) or not isinstance(above.func, ast.Attribute) or child not in above.args:
        return False
    place = above.args.index(child)
    if _DEVICE.search(tail_of(above.func.value)):
        return _COPYING.get(above.func.attr) == place
    known = _REMOTE.search(tail_of(above.func.value)) is not None
    return place == 1 and above.func.attr in ("put", "putfo", "upload") or place == 0 and known and above.func.attr != "put"


def _fails_where_it_exists(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether the path is opened for a file that is not there yet: `os.open(path, O_CREAT | O_EXCL)`, `open(path, "x")`."""
    child, _ = outermost(node, scope, file, (ast.BinOp, ast.JoinedStr))
    taker = given_to(child, scope, file)
    if taker is None or tail_of(taker.func) != "open":
        return False
    how = [text_of(argument) or "" for argument in arguments_of(taker)[1:]]
    return any(mode.startswith("x") for mode in how) or any(
        tail_of(part) == "O_EXCL" for argument in arguments_of(taker)[1:] for part in below(argument))


# What starts containers, modules that do so, and what names a place in one.
_ENGINES = frozenset(("docker", "kubectl", "nerdctl", "podman"))
_CLIENTS = frozenset(("docker", "kubernetes", "podman"))
_INSIDE = frozenset(("bind", "container_path", "containerPath", "mount_path", "mountPath", "target", "working_dir"))


def _in_a_container(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a path is one in a container: nobody but what runs there sees it."""
    child, above = outermost(node, scope, file, (ast.BinOp, ast.JoinedStr))
    if isinstance(above, (ast.List, ast.Tuple)):
        first = above.elts[0]
        return isinstance(first, ast.Constant) and first.value in _ENGINES and ":" not in text
    return not file.index.roots.isdisjoint(_CLIENTS) and given_as(child, scope, file) in _INSIDE


def _has_random_piece(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether something that nobody can foresee is joined to *node*."""
    whole = node
    above = file.parent(whole, scope)
    while isinstance(above, (ast.BinOp, ast.JoinedStr)) or isinstance(above, ast.Call) \
            and tail_of(above.func) in _JOINING or isinstance(above, ast.Attribute) and above.attr in _JOINING:
        whole, above = above, file.parent(above, scope)
    return whole is not node and any(
        isinstance(part, ast.Call) and bool(file.names(part.func, scope) & _SECRET) for part in below(whole))


def _in(directories: Sequence[str]) -> Matcher:
    """Match fixed paths in *directories*, which all users share."""
    heads = tuple(directory[:4] for directory in directories)
    return string(heads, _names_a_file) | string(heads, _is_path).saying(confidence=LOW, profile=AUDIT)


def in_other(directories: Sequence[str]) -> Rule:
    """Return the rule about *directories* that the options name."""
    return evolve(HARDCODED, when=_in(directories))


HARDCODED = Rule(
    code="S108", name="hardcoded-tmp-directory", cwe=377, severity=MEDIUM, confidence=MEDIUM,
    message="a fixed path in a directory that all users share can be taken first by others: use tempfile",
    when=_in(_DIRECTORIES),
    why="""
        Anybody can create /tmp/name before the program does, or make it a link to another file. The functions of
        tempfile choose a name that nobody knows and create the file or directory for you alone.
    """,
    bad="""
        with open("/tmp/report.txt", "w") as file:  # S108
            file.write(report)
        cache = "/var/tmp/" + name + ".cache"  # S108
        lock = "/dev/shm/" + name  # S108
        scratch = "/private/tmp/" + name  # S108
        directory = os.environ.get("TMPDIR", "/tmp")  # S108
        run = "/tmp/{}.{}".format(name, os.getpid())  # S108
    """,
    good="""
        import tempfile

        with tempfile.TemporaryDirectory(dir="/var/tmp") as directory:
            pass
        if path == "/tmp" or path.startswith("/tmp/") or path in ("/dev/shm", "/var/tmp"):
            pass
        url = f"{root}/tmp/{name}"
        inside = root + "/tmp/" + name
        other = "/tmpfs/mount"
    """,
    see=("https://docs.python.org/3/library/tempfile.html",),
    also=("hardcoded-tmp-path",),
)

_SHARED = frozenset(("tempfile.gettempdir", "tempfile.gettempdirb"))


def _is_foreseeable(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether the path *node* is below the shared directory, and nothing in it is random."""
    if "tempfile" not in file.index.roots:
        return False
    shared = False
    for place, around in ingredients(node, scope):
        if isinstance(place, ast.Call):
            names = file.names(place.func, around)
            if names & _SECRET:
                return False
            shared = shared or bool(names & _SHARED)
        elif isinstance(place, ast.Attribute):
            shared = shared or "tempfile.tempdir" in file.names(place, around)
    return shared


def _at(path: Placed) -> Test:
    """Ask whether *path* is a foreseeable path."""

    def judge(match: Match, file: File) -> bool:
        node = path.node(match)
        return node is not None and _is_foreseeable(node, match.scope, file)

    return Test(judge)


def _creates(match: Match, file: File) -> bool:
    """Tell whether the flags of os.open() create a file that may be there already."""
    flags = arg("flags", 1).node(match)
    names = {tail_of(node) for node in below(flags)} if flags is not None else set()
    return "O_CREAT" in names and "O_EXCL" not in names


_WRITING = "^[^x]*[wa+]"  # "x" fails where the file exists
_OPENING = ("bz2.open", "builtins.open", "codecs.open", "gzip.open", "io.open", "lzma.open")

PREDICTABLE = Rule(
    code="SEC310", name="predictable-temporary-file", cwe=377, severity=MEDIUM,
    message="{name}() writes below gettempdir() under a name that others can foresee: use NamedTemporaryFile()",
    when=outside_tests(either(
        call(*_OPENING).where(_at(arg("file", "filename", 0))).where(arg("mode", 1).matches(_WRITING)),
        call("os.open").where(Test(_creates)).where(_at(arg("path", 0))),
        call("shutil.copy", "shutil.copy2", "shutil.copyfile", "shutil.copytree", "shutil.move").where(_at(arg("dst", 1))),
        call("urllib.request.urlretrieve").where(_at(arg("filename", 1))),
        call("tarfile.open", "zipfile.ZipFile").where(_at(arg("file", "name", 0))).where(arg("mode", 1).matches(_WRITING)),
        method("write_bytes", "write_text").where(_at(receiver)),
        method("open").where(_at(receiver)).where(arg("mode", 0).matches(_WRITING)),
    )),
    why="""
        All users share the directory that gettempdir() names. Who foresees the name of a file there (a constant, a
        process number, a date) creates it first, or makes it a link to a file of yours, and you write what they want
        to read or destroy what they cannot reach. Mode "x" and `mkstemp()` fail instead of following a link.
    """,
    bad=(
        """
        import os
        import tempfile

        path = os.path.join(tempfile.gettempdir(), filename)
        if not os.path.exists(path):
            with open(path, "w") as file:  # SEC310
                file.write("defaults")

        path = "{}/{}.tmp".format(tempfile.gettempdir(), os.getpid())
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT)  # SEC310
        """,
        """
        import pathlib
        import shutil
        import tempfile
        import urllib.request
        import zipfile

        directory = pathlib.Path(tempfile.gettempdir())
        (directory / "report.txt").write_text(report)  # SEC310
        log = (directory / f"{user}.log").open("a")  # SEC310
        shutil.copy(source, directory / "copy")  # SEC310
        urllib.request.urlretrieve("https://example.org/data", directory / "data")  # SEC310
        archive = zipfile.ZipFile(directory / "all.zip", "w")  # SEC310
        """,
    ),
    good=(
        """
        import os
        import tempfile
        import uuid

        with tempfile.NamedTemporaryFile("w") as file:
            file.write("defaults")
        path = os.path.join(tempfile.gettempdir(), str(uuid.uuid4()))
        with open(path, "w") as file:
            file.write("defaults")
        with open(os.path.join(tempfile.gettempdir(), filename), "x") as file:
            file.write("defaults")
        descriptor = os.open(os.path.join(tempfile.gettempdir(), "lock"), os.O_CREAT | os.O_EXCL)
        """,
        """
        import os
        import pathlib
        import shutil
        import tempfile
        import urllib.request
        import zipfile

        path = pathlib.Path(tempfile.gettempdir(), "report.txt")
        text = open(path).read() + path.open("r").read()
        with zipfile.ZipFile(path, "r") as archive:
            shutil.copy(path, target)
        with tempfile.TemporaryDirectory() as directory:
            shutil.copy(path, directory)
            pathlib.Path(directory, "report.txt").write_text(text)
            pathlib.Path(directory, "report.txt").open("w").write(text)
            urllib.request.urlretrieve("https://example.org/data", directory + "/data")
            zipfile.ZipFile(directory + "/all.zip", "w")
            open(directory + "/all.txt", "w")
            os.open(directory + "/all.txt", os.O_CREAT)
        """,
    ),
    see=("https://docs.python.org/3/library/tempfile.html",),
    also=("py/insecure-temporary-file",),
)
