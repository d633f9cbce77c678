"""Paths of parameters that nothing looks at."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, AbstractSet, Dict, Iterable, Set

from flake8_secure.api import AUDIT, LOW, Match, Rule, arg, call, either, method, receiver
from flake8_secure.dataflow.annotations import is_harmless, type_name
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.places import for_everybody
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import parameters
from flake8_secure.syntax.nodes import below, mentions, tail_of
from flake8_secure.syntax.scopes import PARAMETER as AS_PARAMETER

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Functions that look at a name, or make another one of it.
_CHECKS = regex(
    r"(?i)valid|check|safe|secure|sani|slug|quote|hash|hex|basename|normpath|realpath|resolve|relative|startswith|isabs|"
    r"is_absolute|commonp|fullmatch|match$|search$|isdigit|isalnum|isidentifier|getattr|replace"
)
_NO_TEXT = frozenset(("Path", "PurePath", "UploadFile"))


def _joined(place: ast.AST) -> Iterable[ast.AST]:
    """Yield what *place* puts behind the beginning of a path."""
    if isinstance(place, ast.Call):
        tail = tail_of(place.func)
        if tail in ("Path", "PurePath", "join"):
            yield from place.args[1:]
        elif tail in ("format", "joinpath"):
            yield from place.args
    elif isinstance(place, ast.BinOp) and isinstance(place.op, (ast.Add, ast.Div, ast.Mod)):
        yield place.right
    elif isinstance(place, ast.JoinedStr):
        yield from place.values[1:]


def _parameter(match: Match, file: File) -> Dict[str, str]:
    """Return the parameter of a function for everybody that is a piece of the path, and that nothing looks at."""
    path = _PATH.node(match)
    return {} if path is None else _joined_parameter(path, match, file)


def _parameter_of_object(match: Match, file: File) -> Dict[str, str]:
    """Return what `_parameter` does, of the path whose method is called."""
    path = receiver.node(match)
    if path is None or not any(
        isinstance(place, ast.BinOp) and isinstance(place.op, ast.Div)
        or isinstance(place, ast.Call) and tail_of(place.func) in ("Path", "PurePath", "joinpath")
        for place, _ in ingredients(path, match.scope)
    ):
        return {}
    return _joined_parameter(path, match, file)


def _joined_parameter(path: ast.AST, match: Match, file: File) -> Dict[str, str]:
    functions = for_everybody(match.scope, file)
    if not functions:
        return {}
    names = {
        argument.arg for function in functions for argument in parameters(function.args)
        if type_name(argument.annotation) not in _NO_TEXT and not is_harmless(argument.annotation)
    } - {"self", "cls"}
    whole = file.index.by_node[functions[-1]]
    if file.derived("paths checked", whole, lambda owner: any(
            _CHECKS.search(tail_of(call.func)) for call in file.nodes_of(ast.Call, owner))):
        return {}
    names -= file.derived("looked up", whole, lambda owner: _looked_up(file.nodes_of(ast.Compare, owner)))
    for place, around in ingredients(path, match.scope):
        for piece in _joined(place):
            for part, home in ingredients(piece, around):
                found = home.find(part.id) if isinstance(part, ast.Name) and part.id in names else None
                if isinstance(part, ast.Name) and found is not None and found[0].node in functions and any(
                        one[0] == AS_PARAMETER for one in found[1]):
                    return {"parameter": part.id}
    return {}


def _looked_up(tests: Iterable[ast.Compare]) -> Set[str]:
    """Return the names that *tests* look up in something, or something in."""
    return {
        side.id for test in tests if any(isinstance(op, (ast.In, ast.NotIn)) for op in test.ops)
        for side in (test.left, *test.comparators) if isinstance(side, ast.Name)}


def are_looked_at(function: ast.AST, names: AbstractSet[str]) -> bool:
    """Tell whether a function asks something about what it calls one of *names*, or makes something of that."""
    return any(
        isinstance(part, ast.Call) and _CHECKS.search(tail_of(part.func)) is not None and mentions(part, names)
        or isinstance(part, ast.Compare) and any(isinstance(op, (ast.In, ast.NotIn)) for op in part.ops)
        and getattr(part.left, "value", None) != "." and mentions(part, names)  # whether there is an ending
        for part in below(function)
    )


_PATH = arg("file", "path", "src", 0)

PARAMETER = Rule(
    code="SEC318", name="path-of-parameter", cwe=22, severity=LOW, confidence=LOW, profile=AUDIT,
    message="{parameter} is joined to a path for {name}(), and may hold '../': see who chooses it, or check it here",
    when=either(
        call("builtins.open", "codecs.open", "io.open", "os.remove", "os.unlink", "shutil.rmtree").naming(_parameter),
        method("open", "read_bytes", "read_text", "unlink", "write_bytes", "write_text").naming(_parameter_of_object),
    ),
    why="""
        Whoever calls the function may hand on a name that comes from outside, and trusts it to stay in its directory.
    """,
    bad="""
        import os

        def load(name):
            with open(os.path.join(BASE, name + ".json")) as file:  # SEC318
                return file.read()

        def store(folder, name):
            path = os.path.join(folder, name.lstrip("/"))
            with open(path, "w") as file:  # SEC318
                file.write("")

        def forget(folder, name):
            if name != "index":
                os.remove(f"{folder}/{name}")  # SEC318

        def read(name):
            return (BASE / name).read_text()  # SEC318

        def read_more(name):
            path = BASE.joinpath("texts", name)
            with path.open() as file:  # SEC318
                return file.read()
    """,
    good=(
        """
        import os

        def load(path):
            with open(path) as file:
                return file.read()

        def read(folder, path):
            return path.read_text() + (folder / "settings.json").read_text()

        def load_below(folder):
            with open(os.path.join(folder, "settings.json")) as file:
                return file.read()

        def load_one(name):
            with open(os.path.join(BASE, os.path.basename(name))) as file:
                return file.read()

        def load_known(name):
            if name not in KNOWN:
                raise KeyError(name)
            with open(os.path.join(BASE, name)) as file:
                return file.read()

        def load_page(number: int):
            with open(f"{BASE}/{number}") as file:
                return file.read()

        def _load(name):
            with open(os.path.join(BASE, name)) as file:
                return file.read()
        """,
        """
        from flask import Flask, request, send_file

        app = Flask(__name__)

        @app.route("/<int:number>/<path:name>")
        def page(number, name):
            if not is_allowed(request):
                raise PermissionError
            return open(f"pages/{number}").read()
        """,
    ),
    see=("https://owasp.org/www-community/attacks/Path_Traversal",),
)
