"""Fixed paths in directories that all users of a machine share."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, Optional, Sequence

from attrs import evolve
from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Matcher, Rule, string
from flake8_secure.dataflow.values import IN_MEMORY
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.places import given_as, given_to, nesting, outermost
from flake8_secure.match.testfiles import is_test
from flake8_secure.match.uses import attributes_read, reads, uses
from flake8_secure.match.whole import once_per_text
from flake8_secure.models.programs import SSH_OPTIONS
from flake8_secure.regex import regex
from flake8_secure.rules.other_directories import is_of_elsewhere
from flake8_secure.rules.shell_files import USES_SHARED_FILE
from flake8_secure.rules.tempfiles import DIRECTORIES, UNGUESSABLE, runs_alone, shared
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, tail_of, target_of, targets_of, text_of
from flake8_secure.syntax.scopes import CLASS, FUNCTION

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Where the system has made directories for its own sockets, and Kerberos keeps tickets, of which it asks whose they are.
_OF_SYSTEM = regex(r"/tmp/(?:\.(?:ICE|X11)-unix(?:[/:]|$)|krb5cc_)")
_TEMPFILE = frozenset((
    "tempfile.NamedTemporaryFile",
    "tempfile.SpooledTemporaryFile",
    "tempfile.TemporaryDirectory",
    "tempfile.TemporaryFile",
    "tempfile.mkdtemp",
    "tempfile.mkstemp",
))
_QUESTIONS = frozenset((
    "commonpath", "commonprefix", "endswith", "exists", "find", "index", "is_relative_to", "isdir", "isfile",
    "partition", "relative_to", "relpath", "removeprefix", "replace", "rpartition", "split", "startswith", "strip",
))

_JOINING = frozenset(("Path", "PurePath", "format", "join"))


def _is_path(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *text* is the beginning of a path in a shared directory, neither compared nor handed to tempfile."""
    if not any(text == directory or text.startswith(directory + "/") for directory in shared(file)):
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
    if _NO_NAME.search(text) or _OF_SYSTEM.match(text) or is_test(file) or not _is_path(text, node, scope, file):
        return False
    if runs_alone(scope, file):
        return False
    if _has_random_piece(node, scope, file) or _in_a_container(text, node, scope, file) or _on_another_host(node, scope, file):
        return False
    if _fails_where_it_exists(node, scope, file) or _is_name_of_buffer(node, scope, file) or _is_shown(node, scope, file):
        return False
    if _is_asked_whose_it_is(node, scope, file) or _is_beside_places_of_an_image(node, scope, file) or is_of_elsewhere(
            node, scope, file):
        return False
    if text.rstrip("/") not in shared(file):
        return True
    above = file.parent(node, scope)
    if isinstance(above, ast.Call) and tail_of(above.func) in _JOINING:
        return len(above.args) > 1 or isinstance(file.parent(above, scope), ast.BinOp)
    return isinstance(above, (ast.BinOp, ast.JoinedStr))


# Words, and what only regular expressions have.
_NO_NAME = regex(r"\s|\\[.dws]|\.[*+]|\(\?|\[\^|tmp/\*+$")
# Keywords for what is only shown to people.
_SHOWN = frozenset(("description", "example", "examples", "help", "metavar", "placeholder"))
# What copies files to and from another host, and what names a place there.
_REMOTE = regex(r"(?i)(^|_)(remote(_?(dir|file|path))?|sftp|scp|ssh)($|_)")
# A keyword for the other end of what is copied from elsewhere.
_LOCAL = regex(r"(?i)^local(?:_?(?:dir|directory|file|filename|folder|path))?$")
# A device that is connected, by name, and what copies files to and from it, or uses them: where the path stands.
_DEVICE = regex(r"(?i)(^|_)(adb|device|emulator|phone)$")
_COPYING = {
    "download_file": 0, "exec_command": 0, "execute_command": 0, "pull": 0, "pull_file": 0, "push": 1, "push_file": 1,
    "read_file": 0, "run_command": 0, "shell": 0, "upload_file": 1, "write_file": 0,
}
_PUTTING = frozenset(("put", "putfo", "upload", "upload_file"))
# What is somewhere else, by the name of its class: a distributed file system, another machine.
_ELSEWHERE = regex(r"(?:HDFS|Hdfs|Remote|SFTP|SSH|Ssh)[A-Z]")
# What a request sends.
_SENT = frozenset(("data", "json", "params"))


def _on_another_host(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a path is one on the other side of a connection: `sftp.put(path, "/tmp/a")`, `remote_path = "/tmp/a"`."""
    child, above = outermost(node, scope, file, (ast.BinOp, ast.JoinedStr))
    while isinstance(above, ast.Call) and tail_of(above.func) in _JOINING and child in above.args:
        child, above = outermost(above, scope, file, (ast.BinOp, ast.JoinedStr))
    if isinstance(above, ASSIGNMENTS):
        return all(
            _REMOTE.search(tail_of(target)) or _goes_to_another_host(target, scope, file) for target in targets_of(above))
    if _is_read_there(child, above):
        return True
    if isinstance(above, (ast.Dict, ast.List)):
        _, above = outermost(above, scope, file, (ast.Dict, ast.List))
        return isinstance(above, ast.keyword) and above.arg in _SENT
    if isinstance(above, ast.keyword) and _REMOTE.search(above.arg or ""):
        return True
    if _is_beside_a_local_one(child, scope, file):
        return True
    if isinstance(above, ast.Call) and _ELSEWHERE.match(tail_of(above.func)):
        return True
    return isinstance(above, ast.Call) and _takes_one_of_the_other_side(above, child)


def _takes_one_of_the_other_side(call_: ast.Call, given: ast.AST) -> bool:
    """Tell whether *given* is a path on the other side for the method that is called: `put()` has another one before it."""
    if not isinstance(call_.func, ast.Attribute) or given not in call_.args:
        return False
    place = call_.args.index(given)
    if _DEVICE.search(tail_of(call_.func.value)):
        return _COPYING.get(call_.func.attr) == place
    known = _REMOTE.search(tail_of(call_.func.value)) is not None
    return place == 1 and call_.func.attr in _PUTTING or place == 0 and known and call_.func.attr not in _PUTTING


def _is_beside_a_local_one(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a call that takes the path *node* takes one of this machine too: `fetch(path="/tmp/a", local_path=path)`."""
    taker = given_to(node, scope, file)
    return taker is not None and _LOCAL.search(given_as(node, scope, file) or "") is None and any(
        _LOCAL.search(keyword.arg or "") for keyword in taker.keywords)


def _goes_to_another_host(target: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether all that takes what *target*, a name, gets is on the other side: `ssh.send_command(f"ls {path}")`."""
    takers: List[bool] = []
    for read in _reads(target, scope, file):
        child, above = outermost(read, scope, file, (ast.BinOp, ast.FormattedValue, ast.JoinedStr))
        if isinstance(above, (ast.Call, ast.keyword)) and _is_beside_a_local_one(child, scope, file):
            takers.append(True)
        elif isinstance(above, ast.Call):
            if tail_of(target_of(file.parent(above, scope))) != tail_of(target):  # put together with more
                takers.append(_takes_one_of_the_other_side(above, child))
        elif isinstance(above, (ast.List, ast.Tuple)):
            takers.append(_is_read_there(child, above) or _is_behind_a_host(read, child, above))
        elif not isinstance(above, (*ASSIGNMENTS, ast.Compare)) and not (
                isinstance(above, ast.Attribute) and above.attr in _QUESTIONS):
            return False
    return bool(takers) and all(takers)


def _reads(target: ast.expr, scope: Scope, file: File) -> Sequence[ast.AST]:
    """Return where *target* is read, a name or, in the body of a class, an attribute of instances too."""
    found = scope.find(target.id) if isinstance(target, ast.Name) else None
    if found is None or not isinstance(target, ast.Name):
        return ()
    read = reads(found[0], file).get(target.id, [])
    return read + attributes_read(file.index).get(target.id, []) if found[0].kind == CLASS else read


# Programs that run what comes behind the name of another machine there, and those that copy to it: `host:/tmp/a`.
_SHELLS = frozenset(("slogin", "ssh"))
_COPIERS = frozenset(("docker", "kubectl", "nerdctl", "oc", "podman", "rsync", "scp", "sftp"))


def _is_read_there(node: ast.AST, command: Optional[ast.AST]) -> bool:
    """Tell whether *node* is an argument of the list *command* that another machine reads: `["ssh", host, "cat", path]`."""
    words = command.elts if isinstance(command, (ast.List, ast.Tuple)) else []
    if not words or text_of(words[0]) not in _SHELLS:
        return False
    host = 1
    while host < len(words) and (text_of(words[host]) or "").startswith("-"):
        host += 1 + (text_of(words[host]) in SSH_OPTIONS)
    return node in words[host + 1:]


def _is_behind_a_host(name: ast.AST, node: ast.AST, command: ast.AST) -> bool:
    """Tell whether *node*, an argument of the list *command*, has the name of a host before *name*: `f"{host}:{name}"`."""
    words = command.elts if isinstance(command, (ast.List, ast.Tuple)) else []
    if not words or text_of(words[0]) not in _COPIERS or not isinstance(node, ast.JoinedStr):
        return False
    return any(
        (text_of(before) or "").endswith(":") and isinstance(part, ast.FormattedValue) and part.value is name
        for before, part in zip(node.values, node.values[1:]))


def _is_shown(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a path is an example, or says what one is for: `Field(examples=["/tmp/a"])`, `{"example": "/tmp/a"}`."""
    for child, above in nesting(node, scope, file):
        if isinstance(above, ast.Dict):
            if any(held is child and text_of(key) in _SHOWN for key, held in zip(above.keys, above.values)):
                return True
        elif not isinstance(above, (ast.List, ast.Tuple)):
            return isinstance(above, ast.keyword) and above.arg in _SHOWN
    return False


def _is_name_of_buffer(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether what is in memory goes by a path, as a file would: `buffer.name = "/tmp/a"`."""
    _, above = outermost(node, scope, file, (ast.BinOp, ast.JoinedStr))
    target = target_of(above)
    return isinstance(target, ast.Attribute) and target.attr == "name" and bool(
        file.names(target.value, scope) & IN_MEMORY)


def _is_asked_whose_it_is(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether the path gets a name, and a function asks what is there, no link to it, whose that is: `os.lstat(path)`."""
    _, above = outermost(node, scope, file, (ast.BinOp, ast.JoinedStr))
    return scope.kind == FUNCTION and any(
        tail_of(taker.func) == "lstat" for target in targets_of(above) for read in _reads(target, scope, file)
        for taker in [given_to(read, scope, file)] if taker is not None
    ) and any(
        tail_of(side) == "st_uid" for part in file.nodes_of(ast.Compare, scope) for side in (part.left, *part.comparators))


# Directories of a system, into which whoever makes an image copies files.
_OF_IMAGES = regex(r"/(?:bin|boot|etc|home|lib|opt|root|sbin|usr)/")
_RELATIVE = regex(r"\w[\w-]*(?:(?:\.\w+)+(?:/[\w.-]+)*|(?:/[\w.-]+)+)")


def _is_beside_places_of_an_image(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a dictionary says where files go in an image: `{"conf/a.sh": "/tmp/a.sh", "conf/b.sh": "/etc/b.sh"}`."""
    above = file.parent(node, scope)
    if not isinstance(above, ast.Dict):
        return False
    return any(_OF_IMAGES.match(text_of(value) or "") for value in above.values) and all(
        key is not None and _RELATIVE.fullmatch(text_of(key) or "") for key in above.keys)


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
# What Kubernetes, and Spark there, calls the place of a volume in one.
_MOUNTING = regex(r"^mountPath$|\.mount\.path$")
# Modules by which a program says what is to run in containers, its own functions too.
_AUTHORING = frozenset(("hera", "kfp"))
# What does something with a path of this machine; a pure path alone is one of another system.
_HERE = frozenset(("Path", "PosixPath", "copy", "makedirs", "mkdir", "open", "remove"))
# Names of places in one.
_CONTAINED = regex(r"(?i)(?:^|_)(?:container(?:_\w+)?|volume_mount)_?(?:dir|directory|file|folder|path)$")


def _in_a_container(text: str, node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a path is one in a container: nobody but what runs there sees it."""
    if not file.index.roots.isdisjoint(_AUTHORING):
        return True
    child, above = outermost(node, scope, file, (ast.BinOp, ast.JoinedStr))
    if _goes_into_a_container(node, scope, file):
        return True
    if isinstance(above, ast.Call) and "pathlib.PurePosixPath" in file.names(above.func, scope):
        return not any(use.kind == "call" and use.name in _HERE for use in uses(above, scope, file))
    if isinstance(above, (*ASSIGNMENTS, ast.keyword)):
        named = [above.arg or ""] if isinstance(above, ast.keyword) else map(tail_of, targets_of(above))
        if all(map(_CONTAINED.search, named)):
            return True
    if isinstance(above, (ast.List, ast.Tuple)):
        first = above.elts[0]
        return isinstance(first, ast.Constant) and first.value in _ENGINES and ":" not in text
    name = given_as(child, scope, file) or ""
    return _MOUNTING.search(name) is not None or not file.index.roots.isdisjoint(_CLIENTS) and name in _INSIDE


# Classes that run containers, and names of these.
_RUNNING = regex(r"(?i)(?:container|docker|lxc|podman)")
_CONTAINER = regex(r"(?i)(?:^|_)container$")
# Methods of containers that take paths in there.
_TAKING = frozenset(("exec_run", "get_archive", "put_archive"))
# What follows the path in a container that something is mounted at.
_MOUNTED = regex(r":(?:ro|rw|z|Z)(?:,|$)")
# What does something with a path of this machine, or may.
_OPENING = _HERE | {
    "chdir", "chmod", "copy2", "copyfile", "copytree", "exists", "isdir", "isfile", "listdir", "move", "mkfifo", "read_text",
    "remove_tree", "rename", "replace", "rmtree", "run", "symlink", "touch", "unlink", "walk", "write", "write_text", "Popen",
    "call", "check_call", "check_output", "dump", "load", "return",
}


def _goes_into_a_container(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a path gets a name, and all that becomes of it is in a container, or stays in the class of one."""
    child, above = outermost(node, scope, file, (ast.BinOp, ast.JoinedStr))
    while isinstance(above, ast.Call) and tail_of(above.func) in _JOINING and child in above.args:
        child, above = outermost(above, scope, file, (ast.BinOp, ast.JoinedStr))
    target = target_of(above)
    found = scope.find(target.id) if isinstance(target, ast.Name) else None
    if found is None or not isinstance(target, ast.Name):
        return False
    read = reads(found[0], file).get(target.id, [])
    if read and all(_is_inside(one, scope, file) for one in read):
        return True
    return bool(read) and _is_of_containers(scope) and not any(
        use.kind in ("other", "return") or use.name in _OPENING for use in uses(child, scope, file))


def _is_of_containers(scope: Scope) -> bool:
    """Tell whether the class around is one of containers, by its name."""
    around: Optional[Scope] = scope
    while around is not None and around.kind != CLASS:
        around = around.parent
    return around is not None and _RUNNING.search(getattr(around.node, "name", "")) is not None


def _is_inside(read: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a container takes the path *read*, or something is mounted there: `-v {source}:{read}:ro`."""
    child, above = outermost(read, scope, file, (ast.Attribute, ast.FormattedValue, ast.List, ast.Tuple))
    if isinstance(above, ast.Call) and tail_of(above.func) in ("dirname", "str"):
        child, above = outermost(above, scope, file, (ast.List, ast.Tuple))
    if isinstance(above, ast.JoinedStr) and child in above.values:
        place = above.values.index(child)
        before, *behind = [text_of(one) or "" for one in (above.values[place - 1], *above.values[place + 1:place + 2])]
        return place > 0 and before.endswith(":") and any(map(_MOUNTED.match, behind))
    return isinstance(above, ast.Call) and isinstance(above.func, ast.Attribute) and above.func.attr in _TAKING and (
        _CONTAINER.search(tail_of(above.func.value)) is not None) and child in above.args[:1]


def _has_random_piece(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether something that nobody can foresee is joined to *node*."""
    whole = node
    above = file.parent(whole, scope)
    while isinstance(above, (ast.BinOp, ast.JoinedStr)) or isinstance(above, ast.Call) \
            and tail_of(above.func) in _JOINING or isinstance(above, ast.Attribute) and above.attr in _JOINING:
        whole, above = above, file.parent(above, scope)
    return whole is not node and any(
        isinstance(place, ast.Call) and bool(file.names(place.func, around) & UNGUESSABLE)
        for part in below(whole) if isinstance(part, (ast.Call, ast.Name)) for place, around in ingredients(part, scope, file))


def _named_in_full(match: Match, file: File) -> bool:
    """Tell whether the path goes on in the text itself, and not only by what is joined to it."""
    return getattr(match.node, "value", "").rstrip("/") not in shared(file)


def _in(directories: Sequence[str]) -> Matcher:
    """Match fixed paths in *directories*, which all users share."""
    heads = tuple(directory[:4] for directory in directories)
    named = once_per_text(string(heads, _names_a_file), of=_named_in_full)
    return named | USES_SHARED_FILE | string(heads, _is_path).saying(confidence=LOW, profile=AUDIT)


def in_other(directories: Sequence[str]) -> Rule:
    """Return the rule about *directories* that the options name."""
    return evolve(HARDCODED, when=_in(directories))


HARDCODED = Rule(
    code="S108", name="hardcoded-tmp-directory", cwe=377, severity=MEDIUM, confidence=MEDIUM,
    message="a fixed path in a directory that all users share can be taken first by others: use tempfile",
    when=_in(DIRECTORIES),
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
        os.system("mysqldump shop > /tmp/shop.sql")  # S108, S605, S607
        schema = {"path": {"default": "/tmp/shop.txt", "description": "where the report goes"}}  # S108
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
