"""What makes files, what fills them, and what takes them away from others."""

from __future__ import annotations

import ast
from bisect import bisect_left, bisect_right
from itertools import islice
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional, Tuple

from flake8_secure.api import Match
from flake8_secure.dataflow.values import Local
from flake8_secure.match.bits import bits
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.places import nesting
from flake8_secure.regex import regex
from flake8_secure.rules.permissions import mode_of
from flake8_secure.syntax.arguments import argument_of, arguments_of
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import below, literal_text, shape, tail_of, target_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

    # Whether a function fills files, on which lines it keeps others out, and on which it makes and fills which.
    Written = Tuple[bool, List[int], Dict[object, List[int]], Dict[object, List[int]]]

_WRITING = regex(r"[rbt+]*[wax][rbt+]*")
# What else makes a file: which argument is its path, which one says how it is opened, what makes one, and what it is by default.
_MAKERS: Dict[str, Tuple[Tuple[str, int], Tuple[str, int], str, str]] = {
    "shelve.open": (("filename", 0), ("flag", 1), "cn", "c"),
    "shutil.copyfile": (("dst", 1), ("", 2), "w", "w"),
    "sqlite3.connect": (("database", 0), ("", 1), "w", "w"),
    "tarfile.open": (("name", 0), ("mode", 1), "awx", "r"),
    "zipfile.ZipFile": (("file", 0), ("mode", 1), "awx", "r"),
}
_MAKING = frozenset(map(last, _MAKERS))
# What the path of a file may be put into that stays the same one.
_SAME_PATH = frozenset(("Path", "PosixPath", "fspath", "str"))
# What makes new files private, or is how to make a private file.
_PRIVATE = frozenset((
    "NamedTemporaryFile", "TemporaryDirectory", "fdopen", "mkdtemp", "mkstemp", "opener", "touch", "umask",
))
# What makes directories that are private.
_DIRECTORIES = frozenset(("TemporaryDirectory", "mkdtemp"))

# What gives directories their mode.
_FOR_DIRECTORIES = frozenset(("chmod", "makedirs", "mkdir"))

# What does nothing to the contents of an open file.
_FILLS_NOTHING = frozenset(("chmod", "close", "fchmod", "fileno", "flush"))
# What puts something into a file.
_FILLS = regex(r"copy|dump|export|print|save|serialize|write")


def makes_private(match: Match, file: File) -> bool:
    mode = mode_of(match)
    return bits(mode, match.scope, file) == 0o600 or mode is not None and tail_of(mode) == "o600"


def _whose_mode(node: ast.Call, scope: Scope) -> ast.AST:
    """Return the file in `os.chmod(file, mode)` and `file.chmod(mode)`, and what gave a number of one its name."""
    whose = node.args[0] if len(node.args) > 1 else getattr(node.func, "value", node)
    return next((
        made for made, _ in known_origins(whose, scope) if isinstance(made, ast.Call) and tail_of(made.func) == "fileno"), whose)


def is_of_path(match: Match, file: File) -> bool:
    """Tell whether a method is given a mode alone, as that of a path is: on another machine, no `os.open()` makes files."""
    return isinstance(match.node, ast.Call) and len(match.node.args) < 2


def keeps_others_out(owner: Scope, file: File) -> bool:
    """Tell whether a function does something on some line that makes new files private."""
    return bool(_written(owner, file)[1])


def was_made_before(match: Match, file: File) -> bool:
    """Tell whether the function has made the file for what it writes, and has done nothing to keep others out."""
    return _came_before(match, file, False)


def was_filled_before(match: Match, file: File) -> bool:
    """Tell whether something that only runs tell has been written into the file before, too."""
    return _came_before(match, file, True)


def _came_before(match: Match, file: File, filled: bool) -> bool:
    call_, owner = match.node, match.scope.owner
    if not isinstance(call_, ast.Call):
        return False
    fills, private, made, written = _written(owner, file)
    failed = [
        range(tried[0].lineno, (tried[-1].end_lineno or 0) + 1) for inner, above in nesting(call_, match.scope, file)
        for tried in [getattr(above, "body", [])] if isinstance(inner, ast.ExceptHandler)]

    def has_run(lines: List[int]) -> bool:
        before = islice(lines, bisect_right(lines, call_.lineno))
        return any(all(line not in tried for tried in failed) for line in before)

    return fills and not has_run(private) and has_run(
        (written if filled else made).get(_shape(_whose_mode(call_, match.scope)), []))


def _shape(path: ast.AST) -> Tuple[object, ...]:
    """Return what is equal for the same path: `Path(name)` is where `name` is."""
    while isinstance(path, ast.Call) and tail_of(path.func) in _SAME_PATH and len(path.args) == 1:
        path = path.args[0]
    return shape(path)


def _written(owner: Scope, file: File) -> Written:
    """Return what `_writing` does, found once."""
    found: Written = file.derived("files written", owner, lambda owner: _writing(owner, file))
    return found


def _writing(owner: Scope, file: File) -> Written:
    """Return whether a function fills files, on which lines it keeps others out, and on which it makes and fills which."""
    calls = sorted(file.index.called_in.get(owner, ()), key=lambda place: place[0].lineno)
    made: Dict[object, List[int]] = {}
    written: Dict[object, List[int]] = {}
    filling: Optional[Dict[str, List[int]]] = None
    for node, scope in calls:
        for path in _written_paths(node, scope, file):
            filling = _filling(owner, [call_ for call_, _ in calls]) if filling is None else filling
            made.setdefault(_shape(path), []).append(node.lineno)
            written.setdefault(_shape(path), []).extend(_filled(node, scope, filling, file))
    return (
        any(_FILLS.match(tail_of(node.func)) or _maker(node, scope, file) for node, scope in calls),
        [node.lineno for node, scope in calls if tail_of(node.func) in _PRIVATE or is_given_mode(
            node, scope, file) or _makes_private_directory(node, scope, made, file) or _is_given_one(node, scope, file)],
        made,
        {path: sorted(lines) for path, lines in written.items()})


def _makes_private_directory(node: ast.Call, scope: Scope, made: Dict[object, List[int]], file: File) -> bool:
    """Tell whether *node* lets nobody else into a directory, as `path.parent.mkdir(mode=0o700)` does: no file that is *made*."""
    return tail_of(node.func) in _FOR_DIRECTORIES and _shape(_whose_mode(node, scope)) not in made and any(
        bits(argument, scope, file) == 0o700 for argument in arguments_of(node))


def _is_given_one(node: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether *node* calls a function of the file that makes a directory which nobody else gets into."""
    called = file.value(node.func, scope).single
    if not isinstance(called, Local) or not isinstance(called.node, FUNCTIONS):
        return False
    inner = file.owner(called.node).index
    return any(tail_of(call_.func) in _DIRECTORIES for call_, _ in inner.called_in.get(inner.by_node[called.node], ()))


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
    if tail_of(made.func) in ("copyfile", "write_bytes", "write_text"):
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
    return tail_of(node.func).startswith(("execute", "write")) and bool(node.args) and all(
        isinstance(given, ast.Constant) for given in node.args)


def _maker(node: ast.Call, scope: Scope, file: File) -> Optional[str]:
    """Return the name of the function that a call makes a file by, other than that of `open()` and methods of a path."""
    known = sorted(file.names(node.func, scope) & _MAKERS.keys()) if tail_of(node.func) in _MAKING else []
    if not known:
        return None
    _, how, making, default = _MAKERS[known[0]]
    opened = argument_of(node, *how)
    mode = default if opened is None else literal_text(opened.value) if isinstance(opened, ast.Constant) else ""
    return known[0] if mode[:1] and mode[0] in making else None


def is_given_mode(node: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether a call makes a file that is private from the start: `os.open(path, flags, 0o600)`."""
    return tail_of(node.func) == "open" and "os.open" in file.names(node.func, scope) \
        and argument_of(node, "mode", 2) is not None


def is_made_private(match: Match, file: File) -> bool:
    """Tell whether the function takes the file that it makes away from others afterwards."""
    made, owner = match.node, match.scope.owner
    if not isinstance(made, ast.Call):
        return False
    closed = file.derived("files closed", owner, lambda owner: _closed(owner, file))
    return bool(closed) and any(
        closed.get(_shape(path), 0) >= made.lineno for path in _written_paths(made, match.scope, file))


def _closed(owner: Scope, file: File) -> Dict[object, int]:
    """Return the last line on which a function takes a file away from others, by what stands for the file."""
    return {
        _shape(_whose_mode(node, scope)): node.lineno
        for node, scope in sorted(file.index.called_in.get(owner, ()), key=lambda place: place[0].lineno)
        if tail_of(node.func) in _CLOSING and node.args and bits(node.args[-1], scope, file) == 0o600}


# What sets the mode of a file.
_CLOSING = frozenset(("chmod", "fchmod"))


def _written_paths(node: ast.Call, scope: Scope, file: File) -> Iterator[ast.AST]:
    """Yield what stands for the file that a call makes: its path, and the open file's number."""
    tail, receiver = tail_of(node.func), getattr(node.func, "value", None)
    if tail in ("write_bytes", "write_text") and receiver is not None:
        yield receiver
    maker = _maker(node, scope, file)
    path = argument_of(node, *_MAKERS[maker][0]) if maker is not None else None
    if path is not None:
        yield path
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
