"""Files that others may read, and paths that lead elsewhere."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional, Set

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, call, either, method, outside_tests
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.flows import flow, sink
from flake8_secure.match.places import enclosing, on_windows
from flake8_secure.match.uses import uses
from flake8_secure.rules.made_files import (
    is_given_mode,
    is_made_private,
    is_of_path,
    keeps_others_out,
    makes_private,
    was_filled_before,
    was_made_before,
)
from flake8_secure.rules.secrets.names import words
from flake8_secure.syntax.nodes import below, calls_any, tail_of, text_of
from flake8_secure.syntax.scopes import bindings_of_name

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
# Names of files that tell at least what is in them, whoever is to read it.
_SPEAKING_FILE = (
    r"(?i)(?:^|[/\\.])(?:[\w-]+[_-])?(?:(?:api|private|secret)[_-]?keys?|credentials?|passwords?|secrets?|token)"
    r"(?:\.(?:cfg|conf|env|ini|json|pem|pickle|pkl|toml|txt|ya?ml))?$|(?:^|[/\\])\.env$"
)
_USUAL = arg("opener").absent
_SPEAKING = arg("file", "filename", 0).matches(_SPEAKING_FILE)
# Where programs that serve everybody keep what is theirs.
_SHARED = arg("file", "filename", 0).matches(r"^(?:/(?:etc|opt|root|srv|usr|var/lib|var/log)/|~)")


def _stands_in(match: Match, file: File) -> bool:
    """Tell whether the file is made so only where it could not be made with a mode: behind `except`, after `os.open(...)`."""
    for above in enclosing(match.node, match.scope, file):
        tried = file.parent(above, match.scope) if isinstance(above, ast.ExceptHandler) else None
        if isinstance(tried, ast.Try) and any(
                isinstance(part, ast.Call) and is_given_mode(part, match.scope, file)
                for one in tried.body for part in below(one)):
            return True
    return False


# What is kept from others for what it is, not for good measure.
_SECRETS = frozenset((
    "auth", "cookie", "cookies", "credential", "credentials", "key", "keys", "passphrase", "passwd", "password", "passwords",
    "pem", "private", "secret", "secrets", "session", "sessions", "token", "tokens"))
_NAMING = (ast.Attribute, ast.Constant, ast.FunctionDef, ast.AsyncFunctionDef, ast.Name, ast.arg)


def _is_about_secrets(match: Match, file: File) -> bool:
    """Tell whether the function, its class, or a name or text in it speaks of keys, passwords and the like."""
    return file.derived("about secrets", match.scope.owner, _speaks_of_secrets)


def _speaks_of_secrets(owner: Scope) -> bool:
    around = "" if owner.parent is None else getattr(owner.parent.node, "name", "")
    return not _SECRETS.isdisjoint(words(around)) or any(
        not _SECRETS.isdisjoint(words(text_of(part) or getattr(part, "name", getattr(part, "arg", None)) or tail_of(part)))
        for part in below(owner.node) if isinstance(part, _NAMING))


def _is_open_key(node: Optional[ast.AST], scope: Scope) -> bool:
    """Tell whether *node* is a private key that no password protects, as `cryptography` writes one out."""
    return any(
        isinstance(made, ast.Call) and tail_of(made.func) == "private_bytes" and calls_any(made, ("NoEncryption",))
        for made, _ in known_origins(node, scope))


def _is_for_private_key(match: Match, file: File) -> bool:
    """Tell whether such a key is written into the file that a call makes, and the function does not keep others out."""
    made, owner = match.node, match.scope.owner
    if "private_bytes" not in file.index.called or not isinstance(made, ast.Call) or keeps_others_out(owner, file):
        return False
    if tail_of(made.func) != "open":
        return bool(made.args) and _is_open_key(made.args[0], match.scope)
    return made in file.derived("files with keys", owner, lambda owner: _filled_with_keys(owner, file))


def _filled_with_keys(owner: Scope, file: File) -> Set[object]:
    """Return the calls that make the files which a function writes such keys to."""
    return {
        _opened(call_.func.value, scope) for call_, scope in file.index.called_in.get(owner, ())
        if isinstance(call_.func, ast.Attribute) and call_.func.attr == "write" and call_.args
        and _is_open_key(call_.args[0], scope)}


def _opened(stream: ast.expr, scope: Scope) -> object:
    """Return what *stream* is, where it is a name what that was bound to last."""
    before = [value for _, value, _, _ in bindings_of_name(stream, scope) if getattr(value, "lineno", 0) <= stream.lineno]
    return max(before, key=lambda value: getattr(value, "lineno", 0), default=stream)


def _creates(match: Match, file: File) -> bool:
    """Tell whether the flags of `os.open()` make the file."""
    return any(tail_of(part) == "O_CREAT" for part in below(arg("flags", 1).node(match) or match.node))


def _is_closed_later(match: Match, file: File) -> bool:
    """Tell whether the function sets the mode of an open file."""
    return any(tail_of(made.func) == "fchmod" for made, _ in file.index.called_in.get(match.scope.owner, ()))


def _others_read(mode: object) -> bool:
    return isinstance(mode, int) and bool(mode & 0o004)


# There the modes of files say nothing of who may read them.
_ON_WINDOWS = Test(lambda match, file: on_windows(match.node, match.scope, file))
_MODE = arg("mode", 2)
# The mode is 0o777 where none is given.
_MADE_BY_MODE = call("os.open").where(Test(_creates)).where(_MODE.absent | _MODE.satisfies(_others_read)).unless(
    Test(_is_closed_later))
_MADE = _OPENED_TO_WRITE.where(_USUAL).unless(Test(is_made_private))
_CLOSED_LATE = outside_tests(either(
    call("os.chmod", "os.fchmod"), method("chmod").where(Test(is_of_path))).where(Test(makes_private)).where(
    Test(was_made_before))).saying(
        "{name}() keeps others out only after the file was made: use os.open() with mode 0o600", confidence=MEDIUM)

READABLE = Rule(
    code="SEC313", name="file-readable-by-others", cwe=732, severity=LOW, confidence=LOW,
    message="{name}() makes a file that others can read, unless the umask forbids it: use os.open() with mode 0o600",
    when=either(
        outside_tests((_MADE.where(_NAMED | Test(_is_for_private_key)) | method("write_bytes").where(
            Test(_is_for_private_key)).unless(Test(is_made_private))).unless(_ON_WINDOWS)).saying(
            "{name}() makes a file for a secret that every user can read: use os.open() with mode 0o600",
            severity=MEDIUM, confidence=MEDIUM),
        outside_tests(_MADE_BY_MODE.where(_NAMED).unless(_ON_WINDOWS)).saying(
            "{name}() makes a file for a secret that every user can read: give it mode 0o600",
            severity=MEDIUM, confidence=MEDIUM),
        _MADE.where(_SHARED | _SPEAKING).saying(profile=AUDIT),
        _CLOSED_LATE.where(Test(was_filled_before) & Test(_is_about_secrets)).unless(Test(_stands_in)),
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
        import shelve  # S403
        import shutil
        import sqlite3
        import tarfile
        import zipfile
        from os import chmod
        from pathlib import Path

        with open("/etc/shop/server.key", "w") as file:  # SEC313
            file.write(key)
        with open("/var/lib/shop/orders", "a") as file:  # SEC313
            file.write(text)
        with open("token.json", "w") as file:  # SEC313
            file.write(text)
        descriptor = os.open("/etc/shop/server.key", os.O_WRONLY | os.O_CREAT)  # SEC313
        descriptor = os.open("/etc/shop/server.key", os.O_WRONLY | os.O_CREAT, 0o644)  # SEC313

        def write(path, key):
            with open(path, "w") as file:
                file.write(key)
            chmod(path, 0o600)  # SEC313

        def write_first(path, key):
            with open(path, "w") as file:
                file.write(key)
            chmod(path, 0o600)  # SEC313
            os.makedirs(path.parent, mode=0o700)

        def write_program(path, lines):
            os.makedirs(path.parent, 0o755, exist_ok=True)
            path.write_text(lines)
            os.chmod(path, 0o700)
            os.chmod(path, 0o600)  # SEC313

        def close(path, key):
            path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, serialization.NoEncryption()))
            path.chmod(0o600)  # SEC313

        def keep(path, key):
            text = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, serialization.NoEncryption())
            with open(path, "wb") as file:  # SEC313
                file.write(text)
            open(path, "wb").write(text)  # SEC313
            path.write_bytes(text)  # SEC313

        def collect(path, key, rows):
            with zipfile.ZipFile(path, "w") as archive:
                archive.writestr("key", key)
            shutil.copyfile(key, other)
            sqlite3.connect("shop.db").executemany("INSERT INTO tokens VALUES (?)", rows)
            with shelve.open("names", flag="n") as names:  # S301
                names["key"] = key
            os.chmod(path, 0o600)  # SEC313
            Path(other).chmod(0o600)  # SEC313
            os.chmod(os.fspath("shop.db"), 0o600)  # SEC313
            os.chmod("names", 0o600)  # SEC313

        def pack(path, names):
            with tarfile.open(path, "w:gz") as archive:
                archive.add(names)
            os.chmod(path, 0o600)  # SEC313

        def renew(key):
            with open("/etc/shop/new.key", "w") as file:
                os.fchmod(file.fileno(), 0o600)  # SEC313
                file.write(key)
    """,
    good="""
        import os
        import shelve  # S403
        import shutil
        import sqlite3
        import zipfile

        def opener(path, flags):
            return os.open(path, flags, 0o600)

        def look(path, other, mode):
            names = zipfile.ZipFile(path).namelist() + zipfile.ZipFile(path, mode).namelist()
            with shelve.open(other, "r") as kept:  # S301
                print(names, kept["names"])
            os.chmod(path, 0o600)
            os.chmod(other, 0o600)

        def collect(path, rows):
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
            sqlite3.connect(path).executemany("INSERT INTO tokens VALUES (?)", rows)
            os.chmod(path, 0o600)

        def cache(path, rows):
            connection = keep.connect(path)
            connection.executemany("INSERT INTO tokens VALUES (?)", rows)
            os.chmod(path, 0o600)

        def renew(source):
            shutil.copyfile(source, "copy.key")
            os.chmod("original.key", 0o600)

        with open("/etc/shop/server.key") as file:
            key = file.read()
        descriptor = os.open("/etc/shop/server.key", os.O_RDONLY)
        descriptor = os.open("/etc/shop/server.key", os.O_WRONLY | os.O_CREAT, 0o640)
        descriptor = os.open("/var/lib/shop/orders", os.O_WRONLY | os.O_CREAT, 0o644)

        def make():
            descriptor = os.open("/etc/shop/third.key", os.O_WRONLY | os.O_CREAT)
            os.fchmod(descriptor, 0o600)

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

        def keep_inside(path, word):
            path.parent.mkdir(parents=True, exist_ok=True)
            os.chmod(path.parent, 0o700)
            path.write_text(word)
            os.chmod(path, 0o600)

        def keep_inside_own(path, word):
            path.parent.mkdir(parents=True, mode=0o700, exist_ok=True)
            path.write_text(word)
            path.chmod(0o600)

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
