"""File names that someone else chooses."""

from __future__ import annotations

import ast
from typing import Dict, Sequence, Set, Tuple, Union

from flake8_secure.api import HIGH, LOW, MEDIUM, Match, Rule, Test, arg, either, method, outside_suites, receiver
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.instances import NO_DOT, in_names
from flake8_secure.dataflow.taints import CLEAN, JOINED, UPLOAD, Taint, Taints
from flake8_secure.dataflow.values import IN_MEMORY, Hole, Ref, Text, Value, in_texts
from flake8_secure.dataflow.vouching import REMOTE
from flake8_secure.match.args import chain
from flake8_secure.match.commands import files
from flake8_secure.match.flows import flow, once_per_value, sink, through, unless_near
from flake8_secure.match.harms import is_kept_by_server
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.headers import header_sinks
from flake8_secure.match.places import enclosing
from flake8_secure.match.sinks import AnswerSink
from flake8_secure.models import sinks
from flake8_secure.models.sanitizers import NO_PARENTS, NO_SLASHES
from flake8_secure.models.sinks.commands import SUBPROCESS_CALLS
from flake8_secure.regex import regex
from flake8_secure.rules.path_parameters import are_looked_at
from flake8_secure.rules.shell import shell_is
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import first_parameter
from flake8_secure.syntax.nodes import below, callee, mentions, shape, tail_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, Scope, bindings_of_name


# Files that are open: what was written to them says nothing of where they lie.
_STREAMS = IN_MEMORY | {
    "builtins.open()", "tempfile.NamedTemporaryFile()", "tempfile.SpooledTemporaryFile()", "tempfile.TemporaryFile()"}


def _as_path(value: Value) -> Taints:
    """Return the taints of what may be a path: not of an open file, nor of what ends a name and has no dot in it."""
    if value.items and not value.unknown and all(isinstance(item, Ref) and item.name in _STREAMS for item in value.items):
        return CLEAN
    in_memory = any(isinstance(item, Ref) and item.name in IN_MEMORY for item in value.items)
    taints = (in_texts(value) | value.loose if in_memory else value.taints) - _endings(value) - _remote(value) - _in_names(value)
    return frozenset(taint for taint in taints if not is_kept_by_server(taint))


_CHECKED = frozenset(("guard:remote",))
# How a text is taken out of what was sent.
_TAKEN_OUT = regex(r"(?:\[[^]]*\]|\.get\(\)|\.replace\(\))*")


def _remote(value: Value) -> Taints:
    """Return the taints of what is surely an address on another machine, which some readers of files take as well."""
    is_sent = bool(value.taints) and all(map(_is_remote, value.taints))
    return value.taints if value.items and not value.unknown and all(
        _begins_remote(item) if isinstance(item, Text) else is_sent and isinstance(item, Ref) and all(
            _TAKEN_OUT.fullmatch(item.name.removeprefix(taint.origin)) for taint in value.taints)
        for item in value.items) else CLEAN


def _begins_remote(text: Text) -> bool:
    first = text.parts[0]
    return REMOTE.match(first) is not None if isinstance(first, str) else bool(first.taints) and all(
        map(_is_remote, first.taints))


def _is_remote(taint: Taint) -> bool:
    """Tell whether a check has found the scheme of another machine at the beginning of all that *taint* is of."""
    return _CHECKED <= taint.through and all(mark.startswith("guard:") for mark in taint.through) and not any(
        isinstance(key, int) or isinstance(key, str) and key.startswith((".", "[")) for key in taint.path)


def _endings(value: Value) -> Taints:
    """Return the taints of pieces without a dot that follow something in the same name, and stand nowhere else."""
    ends, others = CLEAN, CLEAN if not value.unknown else value.taints
    for item in value.items:
        before: Union[str, Hole] = "/"
        for part in item.parts if isinstance(item, Text) else (Hole(value.taints),):
            if isinstance(part, Hole):
                goes_on = not (isinstance(before, str) and before.endswith(("/", "\\")))
                lacking = frozenset(taint for taint in part.taints if goes_on and NO_DOT <= taint.through)
                ends, others = ends | lacking, others | (part.taints - lacking)
            before = part
    return ends - others


def _in_names(value: Value) -> Taints:
    """Return the taints of parts of a route that have other text beside them in one name, in a directory, all over *value*."""
    texts = [item for item in value.items if isinstance(item, Text) and not isinstance(item.parts[0], Hole)]
    found = CLEAN.union(*map(in_names, texts)) if not value.unknown and len(texts) == len(value.items) else CLEAN
    return frozenset(taint for taint in found if all(
        taint in in_names(text) or not any(isinstance(part, Hole) and taint in part.taints for part in text.parts)
        for text in texts))


def _begun(value: Value) -> Taints:
    """Return the taints of what begins a path, below the root at most: a server refuses `..` behind a directory."""
    texts = [item for item in value.items if isinstance(item, Text)]
    behind = CLEAN.union(*(
        part.taints for text in texts if text.prefix.strip("/") for part in text.parts if isinstance(part, Hole)))
    return _as_path(value) - behind


def _of_program(value: Value) -> Taints:
    """Return the taints of those arguments of a program that are files to it."""
    return CLEAN.union(*map(_as_path, files(value)))


def _of_directory(value: Value) -> Taints:
    """Return the taints of what is all of the name of a directory within a text, and of which only the slashes are gone."""
    return CLEAN.union(*(
        _without_slash(part.taints) for item in value.items if isinstance(item, Text)
        for before, part, behind in zip(("/", *item.parts), item.parts, item.parts[1:])
        if isinstance(part, Hole) and _ends(before) and isinstance(behind, str) and behind.startswith("/")))


def _of_directories(value: Value) -> Taints:
    """Return those taints, and that of the name which ends the path of a directory."""
    return _of_directory(value).union(*(
        _without_slash(item.parts[-1].taints) for item in value.items
        if isinstance(item, Text) and isinstance(item.parts[-1], Hole) and all(map(_ends, item.parts[-2:-1]))))


def _ends(part: Union[str, Hole]) -> bool:
    return isinstance(part, str) and part.endswith("/")


def _without_slash(taints: Taints) -> Taints:
    return frozenset(taint for taint in taints if taint.through & NO_SLASHES)


def _absolute(value: Value) -> Taints:
    """Return the taints of what was joined to a directory, or has none before it, and was looked at for `..` alone."""
    return frozenset(
        taint for taint in _as_path(value)
        if taint.through & NO_PARENTS and (JOINED <= taint.through or _is_as_sent(value, taint)))


def _is_as_sent(value: Value, taint: Taint) -> bool:
    """Tell whether *value* may be what *taint* is of, with nothing before or behind it."""
    return any(
        isinstance(item, Ref) and _TAKEN_OUT.fullmatch(item.name.removeprefix(taint.origin)) for item in value.items)


# What a request holds as texts.
_FIELDS = (".GET", ".POST", ".args", ".form", ".forms", ".query", ".query_params", ".values")


def _as_text(value: Value) -> Taints:
    """Return the taints of what is surely a text: not of a stream or a file that a parser may be given as well."""
    return in_texts(value) | frozenset(
        taint for taint in value.taints if taint.path and taint.label.endswith(_FIELDS)
        and all(isinstance(item, Ref) and item.name.startswith(taint.origin) for item in value.items))


def _of_upload(match: Match, file: File) -> bool:
    """Tell whether a method is one of an uploaded file."""
    owner = receiver.node(match)
    return owner is not None and isinstance(match.node, ast.Call) and bool(arguments_of(match.node)) and any(
        taint.through & UPLOAD for taint in file.flow_value(owner, match.scope).taints)


# What tells where a path lies, and what is asked for its beginning then.
_PLACES = frozenset(("is_relative_to", "parents", "samefile"))
_NORMAL = frozenset(("abspath", "normpath", "realpath"))


def _is_alone(match: Match, file: File) -> bool:
    """Tell whether the same `if` does not ask where the path lies: not `if not path.is_file() or base not in path.parents`."""
    asked = receiver.node(match)
    if isinstance(match.node, ast.Call) and tail_of(match.node.func) == "samefile":
        # Which directory a file lies in.
        return not any(tail_of(callee(one)) in ("dirname", "parent") for one in (asked, *match.node.args) if one is not None)
    if not isinstance(asked, ast.Name):
        asked = arg(0).node(match)
    return not isinstance(asked, ast.Name) or not any(
        isinstance(part, ast.Attribute) and _tells_place(part, asked.id)
        for above in enclosing(match.node, match.scope, file) if isinstance(above, ast.BoolOp) for part in below(above))


def _tells_place(node: ast.Attribute, name: str) -> bool:
    """Tell whether *node* asks where the path *name* lies: `base in path.parents`, `abspath(path).startswith(base)`."""
    if node.attr == "startswith" and tail_of(callee(node.value)) in _NORMAL:
        return mentions(node.value, (name,))
    return node.attr in _PLACES and any(tail_of(link) == name for link in chain(node))


# What hands uploaded files on whose `filename` is what the client says.
_GIVERS = frozenset(("bottle", "fastapi", "flask", "flask_restful", "flask_wtf", "quart", "starlette", "werkzeug", "wtforms"))


# Where what has a name of its own comes from a chat, whose service has taken the slashes out of that.
_CHATS = frozenset(("discord", "disnake", "nextcord"))


def _is_handed_on(upload: ast.expr, match: Match, file: File) -> bool:
    """Tell whether *upload* may come from a web framework: here, or where it is stored otherwise than pictures are."""
    if file.index.roots & _GIVERS:
        return True
    return not file.index.roots & _CHATS and (
        "upload" in tail_of(upload).lower() or isinstance(file.parent(match.node, match.scope), ast.Await))


def _is_itself(node: ast.AST, method: Scope) -> bool:
    """Tell whether *node* is the instance whose *method* it is read in."""
    around = method.parent
    return around is not None and around.kind == CLASS and isinstance(node, ast.Name) and node.id == first_parameter(method.node)


def _own_name(match: Match, file: File) -> Dict[str, str]:
    """Return the uploaded file that is saved under the name that came with it: `file.save(join(folder, file.filename))`."""
    upload, given = receiver.node(match), arg(0).node(match)
    if upload is None or given is None or not _is_handed_on(upload, match, file) or _is_itself(upload, match.scope.owner):
        return {}
    parts = list(ingredients(given, match.scope))
    names = [
        part for part, _ in parts
        if isinstance(part, ast.Attribute) and part.attr == "filename" and shape(part.value) == shape(upload)
    ]
    if not names or are_looked_at(match.scope.owner.node, _carrying(upload, names, parts)) or _of_upload(match, file):
        return {}
    return {"source": ast.unparse(names[0]), "line": str(names[0].lineno), "sink": f"{ast.unparse(upload)}.save()"}


def _carrying(upload: ast.expr, names: Sequence[ast.AST], parts: Sequence[Tuple[ast.AST, Scope]]) -> Set[str]:
    """Return the variable of *upload*, and those among *parts*, the outer ones first, that hold what *names* read of it."""
    found: Set[str] = set()
    for part, around in reversed(parts):
        for kind, value, _, _ in bindings_of_name(part, around):
            if kind == ASSIGN and any(
                    inner in names or isinstance(inner, ast.Name) and inner.id in found for inner in below(value)):
                found.add(getattr(part, "id"))
    return found | {tail_of(upload)}


PATH_TRAVERSAL = Rule(
    code="SEC101", name="path-traversal", cwe=22, severity=HIGH,
    message="{source} (line {line}) names the file for {sink}: resolve it and check that it stays below its directory",
    when=outside_suites(once_per_value(either(
        unless_near(through("path", sinks.PATH_QUESTION, where=Test(_is_alone), harm=_as_path).saying(
            "{source} (line {line}) names the file that {sink} asks about: check that it stays below its directory",
            severity=LOW), through(
                "path", sinks.PATH, sink("?.save", arg=(0, "dst"), where=Test(_of_upload), harm=_as_path),
                sink("flask.send_from_directory", arg=(1, "path", "filename"), where=arg("directory", 0).equals("/"),
                     harm=_as_path),
                *through("path", sinks.PATH_OR_STREAM, harm=_as_text).sinks,
                AnswerSink(frozenset(("starlette.responses.FileResponse",)), _as_path),
                *header_sinks("X-Sendfile", _as_path), *header_sinks("X-Accel-Redirect", _begun), harm=_as_path)),
        through("absolute", sinks.PATH, harm=_absolute).saying(
            "{source} (line {line}) may be an absolute path, in place of the directory, in {sink}: refuse those as well"),
        through("directory", sinks.PATH, sink("flask.send_from_directory", arg=(0, "directory"), harm=_of_directories),
                harm=_of_directory).saying(
            "{source} (line {line}) may be '..', the directory above, in {sink}: refuse names of dots alone as well",
            severity=MEDIUM),
        flow("path", sink(*SUBPROCESS_CALLS, arg=(0, "args", "command"), where=shell_is(False), harm=_of_program),
             sink("asyncio.create_subprocess_exec", arg="[]", harm=_of_program)).saying(
            "{source} (line {line}) names a file for the program of {sink}: check that it stays below its directory"),
        method("save").naming(_own_name),
    ))),
    why="""
        `../../etc/passwd` and absolute names leave the directory that you have in mind, and
        `os.path.join` drops everything before an absolute part.
    """,
    bad="""
        import os
        import subprocess  # S404

        from flask import Flask, request, send_file

        app = Flask(__name__)


        @app.route("/report")
        def report():
            return send_file("reports/" + request.args["name"])  # SEC101


        @app.route("/known")
        def known():
            return {"known": os.path.exists("reports/" + request.args["name"])}  # SEC101


        @app.route("/sent")
        def sent():
            return "", 200, {"X-Sendfile": "/srv/reports/" + request.args["name"]}  # SEC101


        @app.route("/internal")
        def internal():
            return "", 200, {"X-Accel-Redirect": "/" + request.args["name"]}  # SEC101


        @app.route("/lines")
        def lines():
            return subprocess.check_output(["/usr/bin/head", "-n", "9", "reports/" + request.args["name"]])  # S603 SEC101
    """,
    good=(
        """
        import io

        from flask import Flask, request, send_from_directory
        from PIL import Image

        app = Flask(__name__)


        @app.route("/report")
        def report():
            return send_from_directory("reports", request.args["name"])


        @app.route("/internal")
        def internal():
            return "", 200, {"X-Accel-Redirect": "/reports/" + request.args["name"]}


        @app.route("/size", methods=["POST"])
        def size():
            return {"width": Image.open(io.BytesIO(request.data)).width}
        """,
        """
        from pathlib import Path

        from flask import Flask, abort, request

        app = Flask(__name__)
        BASE = Path("/srv/reports")


        @app.route("/report")
        def report():
            path = (BASE / request.args["name"]).resolve()
            if not path.is_relative_to(BASE):
                abort(404)
            return path.read_text()
        """,
    ),
    see=("https://owasp.org/www-community/attacks/Path_Traversal",),
    also=(
        "P 5011", "P 5311", "P 5360", "P 6060", "P 6108", "django/path-traversal-file-name",
        "django/path-traversal-join", "django/path-traversal-open", "django/request-data-fileresponse",
        "flask/avoid_send_file_without_path_sanitization", "flask/path-traversal-open", "py/any-file-read-and-delete",
        "py/path-injection", "taint-bigdatai", "taint-file-write", "taint-traversal",
    ),
)
