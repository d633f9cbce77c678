"""Whether a file that a function writes is one that it runs afterwards."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterator, List, Optional, Tuple

from attrs import frozen

from flake8_secure.api import Match, Matcher, receiver
from flake8_secure.match.base import Combining
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.texts import HOLE, built
from flake8_secure.models.sinks.commands import SHELL_CALLS, SUBPROCESS_CALLS
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import shape, tail_of, target_of, text_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Files that know where they lie.
_TEMPORARY = "tempfile.NamedTemporaryFile"
# What writes a file by its path: a method of that, and one that is given it.
_BY_PATH = frozenset(("write_bytes", "write_text"))
_SAVING = "save"
_WRITING = (*_BY_PATH, _SAVING, "write", "writelines")
# What runs a file: commands, and functions that are given its path, by its place.
_COMMANDS = frozenset((*SHELL_CALLS, *SUBPROCESS_CALLS))
_LOADING = {"importlib.util.spec_from_file_location": 1, "runpy.run_path": 0}
_RUNNING = _COMMANDS | _LOADING.keys()
_ROOTS = frozenset(name.partition(".")[0] for name in _RUNNING)
_TAILS = sorted({name.rpartition(".")[2] for name in _RUNNING})
_INTERPRETER = regex(r"(?:.*/)?(?:\.|source|(?:ba|z|k|da)?sh|python[\d.]*|perl|ruby|node|php|Rscript|lua)")
# What gives a path back in another form.
_FORMS = frozenset(("Path", "abspath", "absolute", "as_posix", "fspath", "quote", "resolve", "str"))
# A path as it is written.
Spelled = Tuple[object, ...]


@frozen(eq=False, repr=False)
class InRunningFiles(Combining):
    """What a matcher finds in files where a function that writes also runs something: elsewhere nothing need be followed."""

    inner: Matcher

    def find(self, file: File) -> Iterator[Match]:
        writing = {scope.owner for tail in _WRITING for _, scope in file.index.calls.get(tail, ())}
        if writing and not _ROOTS.isdisjoint(file.index.roots) and any(
                scope.owner in writing and not file.names(call.func, scope).isdisjoint(_RUNNING)
                for tail in _TAILS for call, scope in file.index.called.get(tail, ())):
            yield from self.inner.find(file)


def is_run_afterwards(match: Match, file: File) -> bool:
    """Tell whether the function that writes a file runs it below: `open(path, "w").write(code); run(["python", path])`."""
    written = _written(match, file)
    return bool(written) and any(
        call.lineno >= getattr(match.node, "lineno", 0) and any(
            not written.isdisjoint(_spelled(path, scope)) for path in _run(call, scope, file))
        for tail in _TAILS for call, scope in file.index.called.get(tail, ()) if scope.owner is match.scope.owner)


def _written(match: Match, file: File) -> FrozenSet[Spelled]:
    """Return how the path of the file is spelled that a call writes."""
    holder, call = receiver.node(match), match.node
    if holder is None or not isinstance(call, ast.Call):
        return frozenset()
    if tail_of(call.func) in _BY_PATH:
        return _spelled(holder, match.scope)
    if tail_of(call.func) == _SAVING:
        return _spelled(call.args[0], match.scope) if call.args else frozenset()
    return frozenset().union(*(
        _opened(made, holder, around, file) for made, around in known_origins(holder, match.scope, file)
        if isinstance(made, ast.Call)))


def _opened(opening: ast.Call, holder: ast.expr, scope: Scope, file: File) -> FrozenSet[Spelled]:
    """Return how the path of the file is spelled that *opening* makes, and *holder* stands for."""
    names = file.names(opening.func, scope)
    if _TEMPORARY in names:
        return frozenset((shape(ast.Attribute(holder, "name", ast.Load())),))
    if "os.fdopen" in names:
        return _of_descriptor(argument_of(opening, 0, "fd"), scope, file)
    owner = [opening.func.value] if isinstance(opening.func, ast.Attribute) else []  # a path, or a module
    return frozenset().union(*(_spelled(path, scope) for path in (*owner, *opening.args[:1])))


def _of_descriptor(descriptor: Optional[ast.expr], scope: Scope, file: File) -> FrozenSet[Spelled]:
    """Return how the path is spelled that came with *descriptor*: `descriptor, path = tempfile.mkstemp()`."""
    found: FrozenSet[Spelled] = frozenset()
    for call, around in file.index.called.get("mkstemp", ()):
        target = target_of(file.parent(call, around))
        if around.owner is scope.owner and isinstance(target, ast.Tuple) and len(target.elts) == 2 \
                and tail_of(target.elts[0]) == tail_of(descriptor):
            found |= _spelled(target.elts[1], around)
    return found


def _spelled(node: ast.AST, scope: Scope) -> FrozenSet[Spelled]:
    """Return how the path *node* is spelled, there and where it is bound."""
    return frozenset(map(_plain, (node, *(made for made, _ in known_origins(node, scope)))))


def _plain(node: ast.AST) -> Spelled:
    while isinstance(node, ast.Call) and tail_of(node.func) in _FORMS and (
            node.args or isinstance(node.func, ast.Attribute)):
        node = node.args[0] if node.args else node.func.value  # type: ignore[attr-defined]  # it is an attribute
    text = text_of(node)
    return shape(node) if text is None else (text,)


def _run(call: ast.Call, scope: Scope, file: File) -> Iterator[ast.AST]:
    """Yield the paths of files that *call* runs."""
    names = file.names(call.func, scope)
    for name in names & _LOADING.keys():
        path = argument_of(call, _LOADING[name])
        if path is not None:
            yield path
    command = None if names.isdisjoint(_COMMANDS) else argument_of(call, 0, "args", "command", "cmd")
    for made, around in known_origins(command, scope):
        words = _words(made, around)
        yield from words[:1]
        for place, word in enumerate(words):
            if _INTERPRETER.fullmatch(text_of(word) or "") or "sys.executable" in file.names(word, around):
                yield from [one for one in words[place + 1:] if not (text_of(one) or "").startswith("-")][:1]


def _words(command: ast.AST, scope: Scope) -> List[ast.expr]:
    """Return the program of *command* and its arguments, whether they are listed or stand in a text."""
    if isinstance(command, (ast.List, ast.Tuple)):
        return command.elts
    text = built(command, scope) if isinstance(command, ast.expr) else None
    holes = iter(text.holes if text is not None else ())
    found: List[ast.expr] = []
    for word in text.text.split() if text is not None else ():
        parts = [next(holes) for sign in word if sign == HOLE]
        found.append(parts[0] if word.strip("'\"") == HOLE else ast.Constant(word))
    return found
