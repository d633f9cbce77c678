"""Checks that a path lies below a directory, and compare characters instead of parts."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterable, Set

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, call, method, receiver
from flake8_secure.dataflow.vouching import SAYS_BELOW
from flake8_secure.match.evidence import Origin, origins
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.places import enclosing
from flake8_secure.match.uses import uses
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import below, tail_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# `os.path.join(root, "")` ends with one.
_SEPARATORS = ("", "/", "\\", b"", b"/")


def decides(match: Match, file: File) -> bool:
    """Tell whether what *match* returns is compared with something that varies, and may be one of the paths that it is of."""
    for use in uses(match.node, match.scope, file):
        compared = use.node
        if use.kind == "test" and isinstance(compared, ast.Compare) and isinstance(compared.ops[0], (ast.Eq, ast.NotEq)):
            sides = (compared.left, *compared.comparators)
            if not any(isinstance(side, ast.Constant) for side in sides) and _is_of_one(match, sides):
                return True
    return False


def _is_of_one(match: Match, sides: Iterable[ast.expr]) -> bool:
    """Tell whether one of *sides* has a name in common with the paths that *match* is given, where these are listed."""
    given = arg("m", 0).node(match)
    if not isinstance(given, (ast.List, ast.Tuple)):
        return True
    names = _names_in(given, match.scope)
    made = [side for side in sides if match.node not in [part for part, _ in ingredients(side, match.scope)]]
    return not made or any(not names.isdisjoint(_names_in(side, match.scope)) for side in made)


def _names_in(node: ast.expr, scope: Scope) -> Set[str]:
    """Return the names that go into *node*, those of what they are bound to as well."""
    return {tail_of(part) for place, _ in ingredients(node, scope) for part in below(place)} - {""}


# What makes a list.
_LISTING = frozenset(("list", "rsplit", "split"))


def _compares_parts(match: Match, file: File) -> bool:
    """Tell whether one of the paths ends with a separator, or only whole parts of the prefix are looked at."""
    above = file.parent(match.node, match.scope)
    if isinstance(above, ast.Attribute) and above.attr in ("rpartition", "rsplit", "split"):
        return True
    given = arg("m", 0).node(match)
    if isinstance(given, (ast.GeneratorExp, ast.ListComp)):
        # What is left of any number of names is no answer to where one of them lies.
        return not isinstance(given.generators[0].iter, (ast.List, ast.Tuple))
    return isinstance(given, (ast.List, ast.Tuple)) and any(
        _is_extended(path, match.scope, file) or any(
            origin is not None and (_ends_apart(origin, file) or _is_list(origin[0]))
            for origin in origins(path, match.scope)) for path in given.elts)


def _is_list(node: ast.AST) -> bool:
    """Tell whether *node* makes a list, as of the parts of a path: `path.split("/") + ["content"]`."""
    while isinstance(node, ast.BinOp):
        node = node.left
    return isinstance(node, (ast.List, ast.ListComp)) or isinstance(node, ast.Call) and tail_of(node.func) in _LISTING


def _is_extended(path: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a separator is added to a path by name: `root += os.sep`."""
    found = scope.find(path.id) if isinstance(path, ast.Name) else None
    return found is not None and any(
        isinstance(value, ast.AugAssign) and _is_separator(value.value, home, file) for _, value, _, home in found[1])


def _ends_apart(origin: Origin, file: File) -> bool:
    node, scope = origin
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        end: ast.AST = node.right
    elif isinstance(node, ast.Call) and tail_of(node.func) == "join" and node.args:
        end = node.args[-1]
    else:
        return False
    return _is_separator(end, scope, file)


def _is_separator(end: ast.AST, scope: Scope, file: File) -> bool:
    return isinstance(end, ast.Constant) and end.value in _SEPARATORS or bool(
        file.names(end, scope) & {"os.path.sep", "os.sep"})


COMMON_PREFIX = Rule(
    code="SEC316", name="path-guard-by-prefix", cwe=22, severity=MEDIUM, confidence=MEDIUM,
    message="{name}() compares characters, so that /srv/data goes for the start of /srv/data-old: use commonpath()",
    when=call("os.path.commonprefix").where(Test(decides)).unless(Test(_compares_parts)),
    why="""
        The function knows nothing of paths: `commonprefix(["/srv/data", "/srv/data-old/key"])` is `/srv/data`. Who may
        name a file below the directory reads and writes in every directory beside it whose name starts the same way.
    """,
    bad="""
        import os

        def find(root, name):
            path = os.path.realpath(os.path.join(root, name))
            if os.path.commonprefix([root, path]) != root:  # SEC316
                raise PermissionError(name)
            return path

        def check(root, name):
            if os.path.commonprefix([os.path.realpath(one) for one in (root, name)]) != root:  # SEC316
                raise PermissionError(name)
    """,
    good="""
        import os

        def find(root, name):
            path = os.path.realpath(os.path.join(root, name))
            if os.path.commonpath([root, path]) != root:
                raise PermissionError(name)
            return path

        def parent(paths):
            return os.path.commonprefix(paths)

        def complete(line, files):
            start = os.path.commonprefix([file.name for file in files])
            return "" if start == line else start

        def have_nothing_in_common(names):
            return os.path.commonprefix(names) == ""
    """,
    see=("https://docs.python.org/3/library/os.path.html#os.path.commonprefix",
         "https://docs.python.org/3/library/os.path.html#os.path.commonpath"),
)

# What makes a path of a text, without an end that separates it from what follows.
RESOLVING = frozenset(("abspath", "normpath", "realpath", "resolve"))


def _is_resolved(match: Match, file: File) -> bool:
    """Tell whether *match* is a method of a path that was resolved."""
    node = receiver.node(match)
    return node is not None and not RESOLVING.isdisjoint(file.index.called) and any(
        isinstance(place, ast.Call) and tail_of(place.func) in RESOLVING for place, _ in ingredients(node, match.scope, file))


def _ends_a_part(match: Match, file: File) -> bool:
    """Tell whether the prefix is no path of a directory, or ends with a separator."""
    node = _PREFIX.node(match)
    parts = [] if node is None else [place for place, _ in ingredients(node, match.scope)]
    return isinstance(node, ast.Tuple) or isinstance(node, ast.Constant) and not _is_where_it_starts(match, file) or any(
        isinstance(place, ast.Constant) and isinstance(place.value, (bytes, str)) and place.value[-1:] in _SEPARATORS
        or isinstance(place, (ast.Attribute, ast.Name)) and tail_of(place) in ("sep", "SEP")
        for place in parts
    )


_PREFIX = arg("prefix", 0)


def _is_where_it_starts(match: Match, file: File) -> bool:
    """Tell whether an `if` asks for the directory, known and without a separator at its end, that the path was joined to."""
    path, prefix = receiver.node(match), _PREFIX.node(match)
    if path is None or prefix is None or not any(
            isinstance(above, ast.If) and match.node in below(above.test) for above in enclosing(match.node, match.scope, file)):
        return False
    text = file.value(prefix, match.scope).only
    return isinstance(text, str) and text[1:].strip("/") != "" and text[-1] not in _SEPARATORS and any(
        isinstance(place, ast.Constant) and place.value == text for place, _ in ingredients(path, match.scope, file))


def spelled(node: ast.AST) -> ast.AST:
    """Return the path that *node* is the text of: `str(path)`."""
    return node.args[0] if isinstance(node, ast.Call) and tail_of(node.func) in ("fspath", "str") and node.args else node


def _is_only_resolved(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* is nothing but what resolving a path gives: no separator is at its end."""
    found = [None if origin is None else spelled(origin[0]) for origin in origins(spelled(node), scope, file)]
    return all(isinstance(place, ast.Call) and tail_of(place.func) in RESOLVING for place in found)


def _refuses(match: Match, file: File) -> bool:
    """Tell whether something is raised because one resolved path does not start with another."""
    path, prefix = receiver.node(match), _PREFIX.node(match)
    if path is None or prefix is None or not isinstance(file.parent(match.node, match.scope), ast.UnaryOp):
        return False
    if isinstance(path, ast.BinOp) and isinstance(path.op, ast.Add):
        path = path.left  # a separator there says nothing of where the directory ends: `(path + os.sep).startswith(root)`
    choice = next((above for above in enclosing(match.node, match.scope, file) if isinstance(above, ast.If)), None)
    return choice is not None and _gives_up(choice.body[-1], match, file) and match.node in below(choice.test) \
        and _is_only_resolved(path, match.scope, file) and _is_only_resolved(prefix, match.scope, file)


def _gives_up(statement: ast.stmt, match: Match, file: File) -> bool:
    """Tell whether *statement* raises something, or calls what does: `abort(404)`."""
    call = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(statement, ast.Raise) or isinstance(call, ast.Call) and not file.models.exits.isdisjoint(
        file.names(call.func, match.scope))


# Functions that tell whether a path may be used, besides those that tell where it lies.
_MAY_BE_USED = regex(r"(?i)allowed|permitted|safe|valid")


def _tells(match: Match, file: File) -> bool:
    """Tell whether a function is there to say of a path where it lies, and says so by how it starts."""
    path, prefix, owner = receiver.node(match), _PREFIX.node(match), match.scope.owner.node
    return path is not None and prefix is not None and isinstance(owner, FUNCTIONS) \
        and (SAYS_BELOW.search(owner.name) is not None or _MAY_BE_USED.search(owner.name) is not None) \
        and any(use.kind == "return" for use in uses(match.node, match.scope, file)) \
        and _is_only_resolved(path, match.scope, file) and _is_only_resolved(prefix, match.scope, file)


_STARTS = method("startswith").where(Test(_is_resolved)).unless(Test(_ends_a_part))
STARTS_WITH = Rule(
    code="SEC317", name="path-guard-by-start", cwe=22, severity=LOW, confidence=MEDIUM,
    message="startswith() compares characters: /srv/data-old starts with /srv/data, so add os.sep, or use is_relative_to()",
    when=_STARTS.where(Test(_refuses) | Test(_is_where_it_starts) | Test(_tells)) | _STARTS.saying(confidence=LOW, profile=AUDIT),
    why="""
        Who may name a file below the directory reads and writes in every directory beside it whose name starts the
        same way.
    """,
    bad="""
        import os

        def find(root, name):
            path = os.path.realpath(os.path.join(root, name))
            if not path.startswith(root):  # SEC317
                raise PermissionError(name)
            return path

        def read(name):
            path = os.path.realpath(os.path.join("/srv/data", name))
            if path.startswith("/srv/data"):  # SEC317
                return open(path).read()

        def below(name):
            return os.path.normpath(os.path.join("/srv/data", name))

        def read_below(name):
            path = below(name)
            if not path.startswith("/srv/data"):  # SEC317
                raise PermissionError(name)
            return open(path).read()

        def find_below(root, name):
            root = os.path.realpath(root)
            path = os.path.realpath(os.path.join(root, name))
            if not path.startswith(root):  # SEC317
                raise PermissionError(name)
            return path

        def find_with_separator(root, name):
            root = os.path.realpath(root)
            path = os.path.realpath(os.path.join(root, name))
            if not (path + os.path.sep).startswith(root):  # SEC317
                raise PermissionError(name)
            return path

        def is_in_directory(path, root):
            found = os.path.realpath(path).startswith(os.path.realpath(root))  # SEC317
            log(path, found)
            return found
    """,
    good="""
        import os
        from pathlib import Path

        def find(root, name):
            path = os.path.realpath(os.path.join(root, name))
            if not path.startswith(root + os.sep) or path.startswith("/srv/private"):
                raise PermissionError(name)
            if name.startswith(root):
                raise ValueError(name)
            return path

        def is_in_directory(path, root):
            return os.path.realpath(path).startswith(os.path.realpath(root) + os.sep)

        def find_below(root, name):
            path = os.path.realpath(os.path.join(root, name))
            if not path.startswith(os.path.join(root, "")):
                raise PermissionError(name)
            return path

        def read(name):
            path = os.path.realpath(os.path.join("/srv/data", name))
            if path.startswith("/srv/data/") or path.startswith("/usr"):
                return open(path).read()

        def find_there(root, name):
            path = Path(root, name).resolve()
            if not path.is_relative_to(root):
                raise PermissionError(name)
            return path
    """,
    see=("https://docs.python.org/3/library/pathlib.html#pathlib.PurePath.is_relative_to",),
)
