"""Uploads that are kept, whatever they are, where the server sends them to others."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, FrozenSet, Iterator, List, Tuple

from flake8_secure.api import MEDIUM, Match, Rule, arg, method, outside_tests, receiver
from flake8_secure.match.ingredients import ingredients
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import below, shape, tail_of, text_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Folders that servers send the files of, by name, and the attribute of Flask that says which one that is.
_SERVED = regex(r"(?i)(?:^|/)(?:htdocs|public|public_html|static|www|wwwroot)(?:/|$)")
_STATIC = "static_folder"
# What asks nothing of a name.
_MAKING = frozenset(("basename", "get", "len", "lower", "secure_filename", "splitext", "str", "strip"))
Part = Tuple[ast.AST, Scope]


def _kept(match: Match, file: File) -> Dict[str, str]:
    """Return the upload that is saved in a served folder under an ending that the client chose and nobody looked at."""
    upload, path = receiver.node(match), arg(0, "dst").node(match)
    if upload is None or path is None or not any(
            tail_of(inner) == "files" for part, _ in ingredients(upload, match.scope) for inner in below(part)):
        return {}
    parts = list(_parts(path, match.scope, file))
    named = any(
        isinstance(part, ast.Attribute) and part.attr == "filename" and shape(part.value) == shape(upload) for part, _ in parts)
    if not named or not any(_is_served(part) for part, _ in parts):
        return {}
    names = {tail_of(upload)} | {part.id for part, _ in parts if isinstance(part, ast.Name)}
    looked_at = file.derived("names that are looked at", match.scope.owner, _looked_at)
    return {"upload": ast.unparse(upload)} if looked_at.isdisjoint(names) else {}


def _is_served(part: ast.AST) -> bool:
    """Tell whether *part* of a path is a folder whose files are sent to others."""
    return _SERVED.search(text_of(part) or "") is not None or isinstance(part, ast.Attribute) and part.attr == _STATIC


def _parts(path: ast.expr, scope: Scope, file: File) -> Iterator[Part]:
    """Yield what goes into *path*: of a setting that the file makes, `app.config["UPLOADS"]`, what that is."""
    for part, around in ingredients(path, scope):
        yield part, around
        for inner in below(part) if isinstance(part, (ast.Call, ast.Subscript)) else ():
            yield inner, around
        key = text_of(part.slice) if isinstance(part, ast.Subscript) else None
        for target, value, home in file.index.puts if key is not None else ():
            if text_of(target.slice) == key and isinstance(value, ast.expr):
                yield from ingredients(value, home)


def _looked_at(body: Scope) -> FrozenSet[str]:
    """Return the variables that tests of a function ask a function about, or compare with more than nothing."""
    tests: List[ast.AST] = [getattr(part, "test") for part in below(body.node) if hasattr(part, "test")]
    asked = (
        part for test in tests for part in below(test)
        if isinstance(part, ast.Call) and tail_of(part.func) not in _MAKING
        or isinstance(part, ast.Compare) and not all(text_of(one) == "" for one in part.comparators))
    return frozenset(name.id for part in asked for name in below(part) if isinstance(name, ast.Name))


SERVED_UPLOAD = Rule(
    code="SEC336", name="upload-in-served-folder", cwe=434, severity=MEDIUM, confidence=MEDIUM,
    message="{upload} may be a page with scripts, and lands in a folder that is served: list the endings that you take",
    when=outside_tests(method("save").naming(_kept)),
    why="""
        Files in such a folder are sent to other visitors as what their endings say. An upload that is called `x.html` or
        `x.svg` is a page of your own site then, whose scripts act in the name of whoever opens it.
    """,
    bad="""
        import os
        import uuid

        from flask import Flask, request
        from werkzeug.utils import secure_filename

        app = Flask(__name__)


        @app.post("/picture")
        def picture():
            file = request.files["picture"]
            file.save(os.path.join("static/uploads", secure_filename(file.filename)))  # SEC336
            return {}


        @app.post("/other")
        def other():
            file = request.files["other"]
            ending = os.path.splitext(file.filename)[1]
            file.save(os.path.join(app.static_folder, uuid.uuid4().hex + ending))  # SEC336
            return {}
    """,
    good="""
        import os

        from flask import Flask, abort, request
        from werkzeug.utils import secure_filename

        app = Flask(__name__)


        @app.post("/picture")
        def picture():
            file = request.files["picture"]
            if os.path.splitext(file.filename)[1].lower() not in {".png", ".jpg"}:
                abort(400)
            file.save(os.path.join("static/uploads", secure_filename(file.filename)))
            return {}


        @app.post("/other")
        def other():
            file = request.files["other"]
            file.save(os.path.join("uploads", secure_filename(file.filename)))
            return {}
    """,
    see=("https://flask.palletsprojects.com/en/stable/patterns/fileuploads/",),
)
