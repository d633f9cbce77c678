"""Files that others may read, and paths that lead elsewhere."""

from __future__ import annotations

import ast
from bisect import bisect_left, bisect_right
from itertools import islice
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional, Set, Tuple

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, call, either, method, outside_tests
from flake8_secure.match.bits import bits
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.flows import flow, sink
from flake8_secure.match.places import enclosing, nesting
from flake8_secure.match.uses import uses
from flake8_secure.regex import regex
from flake8_secure.rules.permissions import mode_of
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import below, literal_text, shape, tail_of, target_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Files, and what writes into one.
OPENED = ("builtins.open()", "codecs.open()", "io.open()", "pathlib.Path().open()")
WRITES = (
    *(f"{opened}.{verb}" for opened in OPENED for verb in ("write", "writelines")), "pathlib.Path().write_bytes",
    "pathlib.Path().write_text",
)
# Names of files that hold keys and passwords.
_SECRET_FILE = (
    r"(?i)(?:^|[/\\])(?:id_(?:dsa|ecdsa|ed25519|rsa)|\.netrc|\.pgpass|\.htpasswd|\.git-credentials|credentials)$"
    r"|\.key$|\b(?:private|secret)[\w-]*\.pem$"
)
# Words of files that have such a name, unless it is put together of less.
_OF_SECRET_FILES = (
    ".key'", '.key"', ".pem", "credentials", "htpasswd", "id_dsa", "id_ecdsa", "id_ed25519", "id_rsa", "netrc", "pgpass")
_OPENED_TO_WRITE = call("builtins.open", "codecs.open", "io.open").where(arg("mode", 1).matches("[wax]"))
_NAMED = arg("file", "filename", 0).matches(_SECRET_FILE, said=_OF_SECRET_FILES)
_USUAL = arg("opener").absent
# Where programs that serve everybody keep what is theirs.
_SHARED = arg("file", "filename", 0).matches(r"^(?:/(?:etc|opt|root|srv|usr|var/lib|var/log)/|~)")
_WRITING = regex(r"[rbt+]*[wax][rbt+]*")
# What makes new files private, or is how to make a private file.
_PRIVATE = frozenset((
    "NamedTemporaryFile", "TemporaryDirectory", "fdopen", "mkdtemp", "mkstemp", "opener", "touch", "umask",
))

# What does nothing to the contents of an open file.
_FILLS_NOTHING = frozenset(("chmod", "close", "fchmod", "fileno", "flush"))
# What puts something into a file.
_FILLS = regex(r"copy|dump|export|print|save|serialize|write")


def _makes_private(match: Match, file: File) -> bool:
    mode = mode_of(match)
    return bits(mode, match.scope, file) == 0o600 or mode is not None and tail_of(mode) == "o600"


def _whose_mode(node: ast.Call, scope: Scope) -> ast.AST:
    """Return the file in `os.chmod(file, mode)` and `file.chmod(mode)`, and what gave a number of one its name."""
    whose = node.args[0] if len(node.args) > 1 else getattr(node.func, "value", node)
    return next((
        made for made, _ in known_origins(whose, scope) if isinstance(made, ast.Call) and tail_of(made.func) == "fileno"), whose)


def _is_of_path(match: Match, file: File) -> bool:
    """Tell whether a method is given a mode alone, as that of a path is: on another machine, no `os.open()` makes files."""
    return isinstance(match.node, ast.Call) and len(match.node.args) < 2


def _was_made_before(match: Match, file: File) -> bool:
    """Tell whether the function has made the file for what it writes, and has done nothing to keep others out."""
    return _came_before(match, file, False)


def _was_filled_before(match: Match, file: File) -> bool:
    """Tell whether something that only runs tell has been written into the file before, too."""
    return _came_before(match, file, True)


def _came_before(match: Match, file: File, filled: bool) -> bool:
    call_, owner = match.node, match.scope.owner
    if not isinstance(call_, ast.Call):
        return False
    fills, private, made, written = file.derived("files written", owner, lambda owner: _writing(owner, file))
    failed = [
        range(tried[0].lineno, (tried[-1].end_lineno or 0) + 1) for inner, above in nesting(call_, match.scope, file)
        for tried in [getattr(above, "body", [])] if isinstance(inner, ast.ExceptHandler)]

    def has_run(lines: List[int]) -> bool:
        before = islice(lines, bisect_right(lines, call_.lineno))
        return any(all(line not in tried for tried in failed) for line in before)

    return fills and not has_run(private) and has_run(
        (written if filled else made).get(shape(_whose_mode(call_, match.scope)), []))


def _writing(owner: Scope, file: File) -> Tuple[bool, List[int], Dict[object, List[int]], Dict[object, List[int]]]:
    """Return whether a function fills files, on which lines it keeps others out, and on which it makes and fills which."""
    calls = sorted(file.index.called_in.get(owner, ()), key=lambda place: place[0].lineno)
    made: Dict[object, List[int]] = {}
    written: Dict[object, List[int]] = {}
    filling: Optional[Dict[str, List[int]]] = None
    for node, scope in calls:
        for path in _written_paths(node, scope, file):
            filling = _filling(owner, [call_ for call_, _ in calls]) if filling is None else filling
            made.setdefault(shape(path), []).append(node.lineno)
            written.setdefault(shape(path), []).extend(_filled(node, scope, filling, file))
    return (
        any(_FILLS.match(tail_of(node.func)) for node, _ in calls),
        [node.lineno for node, _ in calls if tail_of(node.func) in _PRIVATE], made,
        {path: sorted(lines) for path, lines in written.items()})


def _filling(owner: Scope, calls: List[ast.Call]) -> Dict[str, List[int]]:
    """Return on which lines of a function something may be put into what each of its names is, by others than constants."""
    idle = {
        part for call_ in calls if tail_of(call_.func) in _FILLS_NOTHING or _puts_constants(call_) for part in below(call_)}
    found: Dict[str, List[int]] = {}
    for part in below(owner.node):
        if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Load) and part not in idle:
            found.setdefault(part.id, []).append(part.lineno)
    return {name: sorted(lines) for name, lines in found.items()}


def _filled(made: ast.Call, scope: Scope, filling: Dict[str, List[int]], file: File) -> List[int]:
    """Return the lines, of *filling* by names, on which something may be put into the file that *made* makes."""
    if tail_of(made.func) != "open":
        return [] if _puts_constants(made) else [made.lineno]
    above = file.parent(made, scope)
    if isinstance(above, ast.Attribute) and above.attr == "close":
        return []
    name = target_of(above)
    around = file.parent(above, scope) if isinstance(above, ast.withitem) else scope.owner.node
    if not isinstance(name, ast.Name) or around is None:
        return [made.lineno]
    lines = filling.get(name.id, [])
    last: int = getattr(around, "end_lineno", lines[-1] if lines else 0)
    return lines[bisect_left(lines, made.lineno):bisect_right(lines, last)]


def _puts_constants(node: ast.Call) -> bool:
    return tail_of(node.func).startswith("write") and bool(node.args) and isinstance(node.args[0], ast.Constant)


def _is_made_private(match: Match, file: File) -> bool:
    """Tell whether the function takes the file that it makes away from others afterwards."""
    made, owner = match.node, match.scope.owner
    if not isinstance(made, ast.Call):
        return False
    closed = file.derived("files closed", owner, lambda owner: _closed(owner, file))
    return bool(closed) and any(
        closed.get(shape(path), 0) >= made.lineno for path in _written_paths(made, match.scope, file))


def _closed(owner: Scope, file: File) -> Dict[object, int]:
    """Return the last line on which a function takes a file away from others, by what stands for the file."""
    return {
        shape(_whose_mode(node, scope)): node.lineno
        for node, scope in sorted(file.index.called_in.get(owner, ()), key=lambda place: place[0].lineno)
        if tail_of(node.func) in _CLOSING and node.args and bits(node.args[-1], scope, file) == 0o600}


# What sets the mode of a file.
_CLOSING = frozenset(("chmod", "fchmod"))


def _written_paths(node: ast.Call, scope: Scope, file: File) -> Iterator[ast.AST]:
    """Yield what stands for the file that a call makes: its path, and the open file's number."""
    tail, receiver = tail_of(node.func), getattr(node.func, "value", None)
    if tail in ("write_bytes", "write_text") and receiver is not None:
        yield receiver
    if tail != "open" or argument_of(node, "opener") is not None:
        return
    modes = [*node.args, argument_of(node, "mode")]
    if any(isinstance(mode, ast.Constant) and _WRITING.fullmatch(literal_text(mode.value)) for mode in modes):
        yield from (receiver, *node.args[:1]) if receiver is not None else node.args[:1]
        above = file.parent(node, scope)
        if isinstance(above, ast.withitem) and isinstance(above.optional_vars, ast.Name):
            opened = ast.Name(above.optional_vars.id, ast.Load())
            yield ast.Call(ast.Attribute(opened, "fileno", ast.Load()), [], [])
            yield ast.Attribute(opened, "name", ast.Load())


def _stands_in(match: Match, file: File) -> bool:
    """Tell whether the file is made so only where it could not be made with a mode: behind `except`, after `os.open(...)`."""
    for above in enclosing(match.node, match.scope, file):
        tried = file.parent(above, match.scope) if isinstance(above, ast.ExceptHandler) else None
        if isinstance(tried, ast.Try) and any(
                isinstance(part, ast.Call) and "os.open" in file.names(part.func, match.scope)
                and argument_of(part, "mode", 2) is not None for one in tried.body for part in below(one)):
            return True
    return False


def _is_open_key(node: Optional[ast.AST], scope: Scope) -> bool:
    """Tell whether *node* is a private key that no password protects, as `cryptography` writes one out."""
    return any(
        isinstance(made, ast.Call) and tail_of(made.func) == "private_bytes"
        and any(isinstance(part, ast.Call) and tail_of(part.func) == "NoEncryption" for part in below(made))
        for made, _ in known_origins(node, scope))


def _is_for_private_key(match: Match, file: File) -> bool:
    """Tell whether such a key is written into the file that a call makes, and the function does not keep others out."""
    made, owner = match.node, match.scope.owner
    if "private_bytes" not in file.index.called or not isinstance(made, ast.Call) or file.derived(
            "files written", owner, lambda owner: _writing(owner, file))[1]:
        return False
    if tail_of(made.func) != "open":
        return bool(made.args) and _is_open_key(made.args[0], match.scope)
    name = target_of(file.parent(made, match.scope))
    filled = file.derived("files with keys", owner, lambda owner: _filled_with_keys(owner, file))
    return made in filled or isinstance(name, ast.Name) and name.id in filled


def _filled_with_keys(owner: Scope, file: File) -> Set[object]:
    """Return the calls that make files, and the names of files, that a function writes such keys to."""
    return {
        call_.func.value if isinstance(call_.func.value, ast.Call) else tail_of(call_.func.value)
        for call_, scope in file.index.called_in.get(owner, ())
        if isinstance(call_.func, ast.Attribute) and call_.func.attr == "write" and call_.args
        and _is_open_key(call_.args[0], scope)}


_MADE = _OPENED_TO_WRITE.where(_USUAL).unless(Test(_is_made_private))
_CLOSED_LATE = outside_tests(either(
    call("os.chmod", "os.fchmod"), method("chmod").where(Test(_is_of_path))).where(Test(_makes_private)).where(
    Test(_was_made_before))).saying(
        "{name}() keeps others out only after the file was made: use os.open() with mode 0o600", confidence=MEDIUM)

READABLE = Rule(
    code="SEC313", name="file-readable-by-others", cwe=732, severity=LOW, confidence=LOW,
    message="{name}() makes a file that others can read, unless the umask forbids it: use os.open() with mode 0o600",
    when=either(
        outside_tests(_MADE.where(_NAMED | Test(_is_for_private_key)) | method("write_bytes").where(
            Test(_is_for_private_key)).unless(Test(_is_made_private))).saying(
            "{name}() makes a file for a secret that every user can read: use os.open() with mode 0o600",
            severity=MEDIUM, confidence=MEDIUM),
        _MADE.where(_SHARED).saying(profile=AUDIT),
        _CLOSED_LATE.where(Test(_was_filled_before)).unless(Test(_stands_in)),
        # Who has opened the empty file reads what is written later.
        _CLOSED_LATE.saying(profile=AUDIT),
    ),
    why="""
        A new file gets the mode 0o666, less the bits of the umask: usually every user of the machine may read it. A
        key or a password belongs in a file that `os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)` makes; a `chmod`
        after writing comes too late.
    """,
    bad="""
        import os
        from os import chmod

        with open("/etc/shop/server.key", "w") as file:  # SEC313
            file.write(key)
        with open("/var/lib/shop/orders", "a") as file:  # SEC313
            file.write(text)

        def write(path, key):
            with open(path, "w") as file:
                file.write(key)
            chmod(path, 0o600)  # SEC313

        def close(path, key):
            path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, serialization.NoEncryption()))
            path.chmod(0o600)  # SEC313

        def keep(path, key):
            text = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, serialization.NoEncryption())
            with open(path, "wb") as file:  # SEC313
                file.write(text)
            open(path, "wb").write(text)  # SEC313
            path.write_bytes(text)  # SEC313

        def renew(key):
            with open("/etc/shop/new.key", "w") as file:
                os.fchmod(file.fileno(), 0o600)  # SEC313
                file.write(key)
    """,
    good="""
        import os

        def opener(path, flags):
            return os.open(path, flags, 0o600)

        with open("/etc/shop/server.key") as file:
            key = file.read()
        with open("/etc/shop/server.key", "w", opener=opener) as file:
            file.write(key)
        with open("/var/lib/shop/orders", "a", opener=opener) as file:
            file.write(text)
        with open("report.txt", "w") as file:
            file.write(text)

        def keep(path, key, word):
            text = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, serialization.BestAvailableEncryption(word))
            path.write_bytes(text)
            with open(path, "wb") as file:
                file.write(text)
            with open(path, "wb") as file:
                file.write(key.public_key().public_bytes(Encoding.PEM, PublicFormat.PKCS1))
                keys.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, serialization.NoEncryption()))

        def keep_alone(path, key):
            os.umask(0o077)
            path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, serialization.NoEncryption()))

        def install(sftp, key):
            with sftp.open(".ssh/key", "w") as file:
                file.write(key)
            sftp.chmod(".ssh/key", 0o600)
    """,
    see=("https://docs.python.org/3/library/functions.html#open",),
    also=("SCS109",),
)


def _is_checked(match: Match, file: File) -> bool:
    """Tell whether somebody asks where the path leads."""
    return isinstance(match.node, ast.Call) and any(
        use.kind == "test" or use.kind == "call" and use.name in ("commonpath", "commonprefix", "is_relative_to", "startswith")
        for use in uses(match.node, match.scope, file)
    )


_NOT_RESOLVED = call("os.path.abspath", "os.path.normpath", "os.path.relpath")

LINKS = Rule(
    code="SEC314", name="path-with-links", cwe=59, severity=LOW, confidence=LOW, profile=AUDIT,
    message="{name}() leaves links in the path: use os.path.realpath() where it matters which file that is",
    when=either(
        _NOT_RESOLVED.where(Test(_is_checked)).saying(
            "{name}() leaves links in the path, so it may lead elsewhere after this check: use os.path.realpath()",
            confidence=MEDIUM),
        call("os.path.abspath", "os.path.relpath"),
    ),
    why="""
        `abspath`, `normpath` and `relpath` only look at the text of a path. A link on the way leads out of the directory
        all the same: whoever can make one there passes every check of the text.
    """,
    bad="""
        import os

        def load(name):
            path = os.path.normpath(os.path.join(BASE, name))  # SEC314
            if path.startswith(BASE + os.sep):
                return path

        HERE = os.path.abspath(".")  # SEC314
    """,
    good="""
        import os

        def load(name):
            path = os.path.realpath(os.path.join(BASE, name))
            if path.startswith(BASE + os.sep):
                return path

        def shown(path):
            return os.path.normpath(path)
    """,
    see=("https://docs.python.org/3/library/os.path.html#os.path.realpath",),
    also=("SCS100",),
)

REQUEST_WRITTEN = Rule(
    code="SEC315", name="request-written-to-file", cwe=93, severity=LOW, confidence=LOW, profile=AUDIT,
    message="{source} (line {line}) is written to a file by {sink}: limit its length, and check or escape what it says",
    when=flow(
        "log", sink(*WRITES, arg=("data", "lines", 0)), sink("os.write", arg=1), kinds=("remote",), audit=True),
    why="""
        Whoever reads the file next believes it: line ends make up entries of a log, and markup is run where it is
        shown. Without a limit, requests fill the disk.
    """,
    bad="""
        from flask import Flask, request

        app = Flask(__name__)

        @app.route("/note", methods=["POST"])
        def note():
            with open("notes.txt", "r+") as file:
                file.write(request.form["note"])  # SEC315
            return {}
    """,
    good="""
        from flask import Flask, request

        app = Flask(__name__)

        @app.route("/note", methods=["POST"])
        def note():
            with open("notes.txt", "r+") as file:
                file.write(repr(request.form["note"]))
                file.write("a note")
            return {}
    """,
    see=("https://cwe.mitre.org/data/definitions/93.html",),
    also=("django/request-data-write", "taint-file-write", "taint-file-write-session", "P 5011"),
)
