"""Files that others may read, and paths that lead elsewhere."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, call, either, outside_tests
from flake8_secure.match.flows import flow, sink
from flake8_secure.match.uses import uses

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Names of files that hold keys and passwords.
_SECRET_FILE = (
    r"(?i)(?:^|[/\\])(?:id_(?:dsa|ecdsa|ed25519|rsa)|\.netrc|\.pgpass|\.htpasswd|\.git-credentials|credentials)$"
    r"|\.key$|\b(?:private|secret)[\w-]*\.pem$"
)
_OPENED_TO_WRITE = call("builtins.open", "codecs.open", "io.open").where(arg("mode", 1).matches("[wax]"))
_NAMED = arg("file", "filename", 0).matches(_SECRET_FILE)
_USUAL = arg("opener").absent
# Where programs that serve everybody keep what is theirs.
_SHARED = arg("file", "filename", 0).matches(r"^(?:/(?:etc|opt|root|srv|usr|var/lib|var/log)/|~)")

READABLE = Rule(
    code="SEC313", name="file-readable-by-others", cwe=732, severity=LOW, confidence=LOW,
    message="{name}() makes a file that others can read, unless the umask forbids it: use os.open() with mode 0o600",
    when=either(
        outside_tests(_OPENED_TO_WRITE.where(_NAMED).where(_USUAL)).saying(
            "{name}() makes a file for a secret that every user can read: use os.open() with mode 0o600",
            severity=MEDIUM, confidence=MEDIUM),
        _OPENED_TO_WRITE.where(_SHARED).where(_USUAL).saying(profile=AUDIT),
    ),
    why="""
        A new file gets the mode 0o666, less the bits of the umask: usually every user of the machine may read it. A
        key or a password belongs in a file that `os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)` makes; a `chmod`
        after writing comes too late.
    """,
    bad="""
        with open("/etc/shop/server.key", "w") as file:  # SEC313
            file.write(key)
        with open("/var/lib/shop/orders", "a") as file:  # SEC313
            file.write(text)
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
        "log", sink("builtins.open().write", "builtins.open().writelines", "codecs.open().write", "io.open().write",
                    "pathlib.Path().open().write", "pathlib.Path().write_bytes", "pathlib.Path().write_text",
                    "os.write", arg=("s", "data", "lines", 0, 1)), kinds=("remote",), audit=True),
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
