"""Whether a file that a function writes is called like one that others run, or read their settings from."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Pattern

from attrs import frozen

from flake8_secure.api import Match, Matcher, receiver
from flake8_secure.dataflow.taints import CLEAN, Taints
from flake8_secure.dataflow.values import Ref, Value
from flake8_secure.match.base import Combining
from flake8_secure.match.evidence import known_origins
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import tail_of, text_of
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_WRITING = ("write", "writelines", "write_bytes", "write_text")
CODE = regex(r"(?i)\.(?:bash|bat|cmd|php|pl|ps1|py|rb|sh)$")
SETTINGS = regex(
    r"(?i)(?:^|[/\w])\.(?:cfg|cnf|conf|env|ini|service|timer)$|^/etc/|(?:^|/)(?:authorized_keys|crontab|\.(?:bash|zsh)rc"
    r"|\.(?:bash_)?profile|\.ssh/config)$")
# What a path is put together by of its parts, and what gives it in another form.
_JOINING = frozenset(("Path", "PurePath", "abspath", "expanduser", "join", "joinpath", "resolve", "str"))


@frozen(eq=False, repr=False)
class InWritingFiles(Combining):
    """What a matcher finds in files that write a file with such a name: elsewhere nothing need be followed."""

    inner: Matcher
    called: Pattern[str]

    def find(self, file: File) -> Iterator[Match]:
        if any(is_called(call, scope, file, self.called) for tail in _WRITING for call, scope in file.index.called.get(tail, ())):
            yield from self.inner.find(file)


def is_called(call: ast.AST, scope: Scope, file: File, names: Pattern[str]) -> bool:
    """Tell whether *call* writes a file whose name *names* matches."""
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
        return False
    holder = call.func.value
    if call.func.attr.startswith("write_"):
        return any(map(names.search, _ends(holder, scope)))
    for made, home in known_origins(holder, scope, file):
        if isinstance(made, ast.Call) and tail_of(made.func) == "open":
            of_path = [made.func.value] if isinstance(made.func, ast.Attribute) else []  # or a module
            if any(names.search(text) for path in (*of_path, *made.args[:1]) for text in _ends(path, home)):
                return True
    return False


def put_together(value: Value) -> Taints:
    """Return the taints of a text that has more in it than what was sent: who sends a whole file is let edit it."""
    return CLEAN if all(isinstance(item, Ref) for item in value.items) else value.taints


def is_appended(match: Match, file: File) -> bool:
    """Tell whether what is written comes behind what the file has."""
    return any(
        isinstance(made, ast.Call) and (text_of(argument_of(made, 1, "mode")) or "").startswith("a")
        for made, _ in known_origins(receiver.node(match), match.scope, file))


def _ends(path: ast.AST, scope: Scope, depth: int = 4) -> Iterator[str]:
    """Yield how *path* ends, and how it begins, where these are constant texts."""
    for made, home in known_origins(path, scope):
        text = text_of(made)
        parts: List[ast.AST] = []
        if text is not None:
            yield text
        elif isinstance(made, ast.JoinedStr) and made.values:
            parts = [made.values[0], made.values[-1]]
        elif isinstance(made, ast.BinOp):
            parts = [made.left, made.right]
        elif isinstance(made, ast.Call) and tail_of(made.func) in _JOINING:
            first = made.args[:1] or [getattr(made.func, "value", made)]
            parts = [*first, *made.args[1:]]
        for part in parts if depth else ():
            yield from _ends(part, home, depth - 1)
