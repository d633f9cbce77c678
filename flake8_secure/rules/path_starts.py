"""Checks that a path starts with the one of a directory, whatever follows there."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple, Optional, Sequence, Tuple, Union

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, method, receiver
from flake8_secure.dataflow.callers import passed
from flake8_secure.dataflow.vouching import SAYS_BELOW
from flake8_secure.match.evidence import origins
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.places import enclosing
from flake8_secure.match.uses import places, uses
from flake8_secure.regex import regex
from flake8_secure.rules.path_guards import RESOLVING, SEPARATORS, spelled
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, parameter_of
from flake8_secure.syntax.nodes import below, root_name, shape, tail_of
from flake8_secure.syntax.scopes import IMPORT, ITERATE, Scope, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_PREFIX = arg("prefix", 0)


def _is_resolved(match: Match, file: File) -> bool:
    """Tell whether *match* is a method of a path that was resolved, by its function or by one that hands it in."""
    node = receiver.node(match)
    if node is None or RESOLVING.isdisjoint(file.index.called):
        return False
    handed = parameter_of(match.scope.owner.node, node.id) if isinstance(node, ast.Name) and isinstance(
        match.scope.owner.node, FUNCTIONS) else None
    given = [(node, match.scope), *(
        (one.node, one.scope) for one in (passed(handed, match.scope.owner, file) if handed is not None else ()))]
    return any(
        isinstance(place, ast.Call) and tail_of(place.func) in RESOLVING
        for one, scope in given for place, _ in ingredients(one, scope, file))


def _ends_a_part(match: Match, file: File) -> bool:
    """Tell whether the prefix is no path of a directory, or ends with a separator."""
    node = _PREFIX.node(match)
    parts = [] if node is None else [place for place, _ in ingredients(node, match.scope)]
    return isinstance(node, ast.Tuple) or isinstance(node, ast.Constant) and not (
        _is_where_it_starts(match, file) or _is_where_it_must_start(match, file)) or any(
        isinstance(place, ast.Constant) and isinstance(place.value, (bytes, str)) and place.value[-1:] in SEPARATORS
        or isinstance(place, (ast.Attribute, ast.Name)) and tail_of(place) in ("sep", "SEP")
        for place in parts
    )


def _is_where_it_starts(match: Match, file: File) -> bool:
    """Tell whether an `if` asks for the directory, known and without a separator at its end, that the path was joined to."""
    path, prefix = receiver.node(match), _PREFIX.node(match)
    if path is None or prefix is None or not any(
            isinstance(above, ast.If) and match.node in below(above.test) for above in enclosing(match.node, match.scope, file)):
        return False
    text = file.value(prefix, match.scope).only
    return isinstance(text, str) and text[1:].strip("/") != "" and text[-1] not in SEPARATORS and any(
        getattr(place, "value", None) in (text, text + "/") for place, _ in ingredients(path, match.scope, file))


def _is_where_it_must_start(match: Match, file: File) -> bool:
    """Tell whether an `if` gives up unless the path starts with the one of a directory within another, a constant."""
    found, prefix = _compared(match, file), _PREFIX.node(match)
    text = getattr(prefix, "value", None)
    return found is not None and found.negated and isinstance(found.choice, ast.If) and isinstance(
        text, str) and _DIRECTORY.fullmatch(text) is not None and (
        _gives_up(found.choice.body[-1], match.scope, file) or _turns_away(found.choice.body[-1], found.path))


_DIRECTORY = regex(r"(?:/[\w-]+){2,}")


def _is_only_resolved(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* is nothing but what resolving a path gives: no separator is at its end."""
    found = [None if origin is None else spelled(origin[0]) for origin in origins(spelled(node), scope, file)]
    return all(isinstance(place, ast.Call) and tail_of(place.func) in RESOLVING for place in found)


def _ends_nowhere(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* is the path of a directory without a separator at its end: resolved, written so, or of settings."""
    return all(
        origin is not None and (_is_bare(origin[0]) or _is_setting(*origin) or _is_only_resolved(*origin, file))
        for origin in origins(spelled(node), scope, file))


def _is_bare(node: ast.AST) -> bool:
    """Tell whether *node* is a text, or a path, that ends with no separator: that of a path never does but for `/`."""
    if isinstance(node, ast.Call) and tail_of(node.func) in ("Path", "PurePath") and len(node.args) == 1:
        return isinstance(node.args[0], ast.Constant) and node.args[0].value != "/"
    if isinstance(node, ast.Call) and tail_of(node.func) == "join" and len(node.args) > 1:
        node = node.args[-1]
    if isinstance(node, ast.Call):
        return tail_of(node.func) == "dirname"
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and len(
        node.value) > 1 and node.value[-1] not in SEPARATORS


def _is_setting(node: ast.AST, scope: Scope) -> bool:
    """Tell whether *node* is read from settings that are imported: `settings.media.root`, `config["ROOT"]`."""
    found = scope.find(root_name(node)) if isinstance(node, (ast.Attribute, ast.Subscript)) else None
    return found is not None and _SETTINGS.search(root_name(node)) is not None and all(
        kind == IMPORT for kind, *_ in found[1])


# What a program is told where its directories are.
_SETTINGS = regex(r"(?i)conf|constants|settings")


class _Compared(NamedTuple):
    """A path, the prefix that it is compared with, and what asks for the answer."""

    path: ast.AST
    prefix: ast.AST
    choice: Union[ast.If, ast.IfExp]
    negated: bool  # `if not ...`


def _asking(node: ast.AST, scope: Scope, file: File) -> Optional[Tuple[Union[ast.If, ast.IfExp], bool]]:
    """Return what asks for the value of *node*, or for a name that it gets, and whether it asks for the opposite."""
    for place, around in places(node, scope, file):
        choice = next((above for above in enclosing(place, around, file) if isinstance(above, (ast.If, ast.IfExp))), None)
        if choice is not None and place in below(choice.test):
            return choice, isinstance(file.parent(place, around), ast.UnaryOp)
    return None


def _compared(match: Match, file: File) -> Optional[_Compared]:
    """Return what *match* compares, and what asks for the answer."""
    path, prefix = receiver.node(match), _PREFIX.node(match)
    asking = _asking(match.node, match.scope, file)
    if path is None or prefix is None or asking is None:
        return None
    if isinstance(path, ast.BinOp) and isinstance(path.op, ast.Add):
        path = path.left  # a separator there says nothing of where the directory ends: `(path + os.sep).startswith(root)`
    return _Compared(spelled(path), prefix, *asking)


def _is_joined(path: ast.AST, prefix: ast.AST, scope: Scope) -> bool:
    """Tell whether *path* is put together of the directory *prefix*, written alike, and more."""
    start = spelled(prefix)
    if isinstance(start, ast.Call) and tail_of(start.func) in RESOLVING:
        start = spelled(next(iter(arguments_of(start)), getattr(start.func, "value", start)))
    return any(shape(place) == shape(start) for place, _ in ingredients(path, scope))


def _refuses(match: Match, file: File) -> bool:
    """Tell whether something is raised, or returned, because one resolved path does not start with another."""
    found = _compared(match, file)
    if found is None or not found.negated or not isinstance(found.choice, ast.If):
        return False
    path, prefix, last = found.path, found.prefix, found.choice.body[-1]
    if not _is_only_resolved(path, match.scope, file):
        return False
    return _gives_up(last, match.scope, file) and _is_only_resolved(prefix, match.scope, file) or (
        _gives_up(last, match.scope, file) or _turns_away(last, path)
    ) and _is_joined(path, prefix, match.scope) and _ends_nowhere(prefix, match.scope, file)


def _turns_away(statement: ast.stmt, path: ast.AST) -> bool:
    """Tell whether *statement* returns nothing of *path*: `return "", 404`."""
    return isinstance(statement, ast.Return) and (
        statement.value is None or all(shape(part) != shape(path) for part in below(statement.value)))


def _gives_up(statement: ast.stmt, scope: Scope, file: File) -> bool:
    """Tell whether *statement* raises something, or calls what does: `abort(404)`."""
    call = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(statement, ast.Raise) or isinstance(call, ast.Call) and not file.models.exits.isdisjoint(
        file.names(call.func, scope))


# What is done with a file that may be read or changed, by name.
_OPENING = regex(
    r"(?i)^(open|send|send_from_directory|serve|static_file|remove|rmtree|unlink)$|(?i:^(read|write)_|(file|file_?response)$)")


def _lets_through(match: Match, file: File) -> bool:
    """Tell whether one resolved path is opened, or returned, because it starts with the other, which it was joined to."""
    found = _compared(match, file)
    if found is None or found.negated:
        return False
    path, prefix, choice = found.path, found.prefix, found.choice
    # `if realpath(path).startswith(root): open(path)`
    same = [path, *(arguments_of(path) if isinstance(path, ast.Call) and tail_of(path.func) in RESOLVING else ())]
    shapes = [shape(one) for one in same]
    body = [choice.body] if isinstance(choice, ast.IfExp) else choice.body
    return any(_hands_out(part, shapes) for part in body) and _is_joined(path, prefix, match.scope) and _is_only_resolved(
        path, match.scope, file) and _ends_nowhere(prefix, match.scope, file)


def _hands_out(part: ast.AST, shapes: Sequence[object]) -> bool:
    """Tell whether *part* opens a path that is written as one of *shapes*, or returns it."""
    value = part.value if isinstance(part, ast.Return) else part
    return value is not None and shape(spelled(value)) in shapes or any(
        isinstance(one, ast.Call) and _OPENING.search(tail_of(one.func)) is not None and any(
            shape(given) in shapes for given in (*arguments_of(one), getattr(one.func, "value", one)))
        for one in below(part))


# Lists of directories whose files may be used.
_ALLOWED = regex(r"(?i)(allowed|approved|permitted|safe|trusted|white_?listed).*(dir|folder|location|path|root)")


def _is_of_allowed(match: Match, file: File) -> bool:
    """Tell whether a resolved path is compared with one directory after another of those that are allowed."""
    path, prefix = receiver.node(match), _PREFIX.node(match)
    bindings = bindings_of_name(prefix, match.scope)
    return path is not None and bool(bindings) and all(
        kind == ITERATE and _ALLOWED.search(tail_of(listed)) is not None and all(
            origin is not None and _lists_bare(*origin, file) for origin in origins(listed, home, file))
        for kind, listed, _, home in bindings) and _is_only_resolved(path, match.scope, file)


def _lists_bare(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* lists paths of directories without a separator at their ends."""
    if isinstance(node, (ast.List, ast.Tuple)):
        return all(_ends_nowhere(one, scope, file) for one in node.elts)
    if isinstance(node, ast.ListComp):
        return _is_only_resolved(node.elt, scope, file)
    return _is_setting(node, scope)


# Functions that tell whether a path may be used, or where it lies, besides those whose names say in what.
_MAY_BE_USED = regex(r"(?i)allowed|permitted|safe|valid|^_?(below|beneath|inside|within)$")


def _tells(match: Match, file: File) -> bool:
    """Tell whether a function is there to say of a path where it lies, and says so by how it starts."""
    path, prefix, owner = receiver.node(match), _PREFIX.node(match), match.scope.owner.node
    return path is not None and prefix is not None and isinstance(owner, FUNCTIONS) \
        and any(use.kind == "return" for use in uses(match.node, match.scope, file)) \
        and (SAYS_BELOW.search(owner.name) is not None or _MAY_BE_USED.search(owner.name) is not None
             or _is_insisted_on(owner.name, file)) \
        and _is_only_resolved(path, match.scope, file) and _ends_nowhere(prefix, match.scope, file)


def _is_insisted_on(name: str, file: File) -> bool:
    """Tell whether something is raised because the function *name* says no."""
    asking = [(_asking(call, scope, file), scope) for call, scope in file.index.called.get(name, ())]
    return any(
        found is not None and found[1] and isinstance(found[0], ast.If) and _gives_up(found[0].body[-1], scope, file)
        for found, scope in asking)


# What compares paths part by part.
_BY_PARTS = ("commonpath", "is_relative_to", "relative_to")


def _is_compared_by_parts(match: Match, file: File) -> bool:
    """Tell whether the function looks at the parts of paths as well."""
    return any(
        scope.owner is match.scope.owner for name in _BY_PARTS for _, scope in file.index.called.get(name, ()))


_STARTS = method("startswith").where(Test(_is_resolved)).unless(Test(_ends_a_part))
STARTS_WITH = Rule(
    code="SEC317", name="path-guard-by-start", cwe=22, severity=LOW, confidence=MEDIUM,
    message="startswith() compares characters: /srv/data-old starts with /srv/data, so add os.sep, or use is_relative_to()",
    when=_STARTS.where(
        Test(_refuses) | Test(_lets_through) | Test(_is_where_it_starts) | Test(_is_of_allowed) | Test(_tells)
    ).unless(Test(_is_compared_by_parts)) | _STARTS.saying(confidence=LOW, profile=AUDIT),
    why="""
        Who may name a file below the directory reads and writes in every directory beside it whose name starts the
        same way.
    """,
    bad="""
        import os
        from pathlib import Path

        ROOT = Path("/srv/data")

        def find(root, name):
            path = os.path.realpath(os.path.join(root, name))
            if not path.startswith(root):  # SEC317
                raise PermissionError(name)
            return path

        def read(name):
            path = os.path.realpath(os.path.join("/srv/data", name))
            if path.startswith("/srv/data"):  # SEC317
                return open(path).read()

        def read_by_path(name):
            path = (ROOT / name).resolve()
            if not str(path).startswith(str(ROOT)):  # SEC317
                raise PermissionError(name)
            return path.read_text()

        def read_by_text(name):
            path = (ROOT / name).resolve()
            if not path.as_posix().startswith(ROOT.as_posix()):  # SEC317
                raise PermissionError(name)
            return path.read_text()

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

        def read_exported(name):
            path = os.path.realpath(name)
            if not path.startswith("/srv/exported"):  # SEC317
                return "", 404
            return open(path).read()

        def find_checked(root, name):
            def begins(path):
                return path.startswith(root)  # SEC317

            path = os.path.realpath(os.path.join(root, name))
            return path if begins(path) else None

        def is_in_directory(path, root):
            found = os.path.realpath(path).startswith(os.path.realpath(root))  # SEC317
            log(path, found)
            return found
    """,
    good="""
        import os
        from pathlib import Path

        ROOT = Path("/srv/data")

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

        def read_by_path(name):
            path = (ROOT / name).resolve()
            if not str(path).startswith(str(ROOT) + os.sep):
                raise PermissionError(name)
            return path.read_text()

        def find_checked(root, name):
            def begins(path):
                return path.startswith(root + os.sep)

            def ends(path):
                return name.startswith(root)

            path = os.path.realpath(os.path.join(root, name))
            return path if begins(path) or ends(path) else None

        def kind_of(name):
            path = os.path.realpath(name)
            if path.startswith("/srv/exported"):
                return "exported"
            if not path.startswith("/srv"):
                return "system"
            if not path.startswith("/srv/data/"):
                raise PermissionError(name)
            return "data"

        def find_there(root, name):
            path = Path(root, name).resolve()
            if not path.is_relative_to(root):
                raise PermissionError(name)
            return path
    """,
    see=("https://docs.python.org/3/library/pathlib.html#pathlib.PurePath.is_relative_to",),
)
