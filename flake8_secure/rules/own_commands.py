"""Whether a command is, as a whole, what callers of a wrapper, or whoever runs the program, have written for a shell."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional, Tuple

from flake8_secure.api import arg, harmless
from flake8_secure.dataflow.callers import calls_of
from flake8_secure.match.evidence import known_origins, origins
from flake8_secure.match.given import mentions
from flake8_secure.models.sanitizers import SHELL_QUOTING
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import FUNCTIONS, positional
from flake8_secure.syntax.nodes import tail_of, text_of
from flake8_secure.syntax.scopes import CLASS, ITERATE, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.rule import Match

COMMAND = arg("args", "command", "cmd", 0)
# What holds options, by name: those of the command line as attributes alone, for a dictionary of arguments is that of a call,
# as a language model makes it.
_OPTIONS = regex(r"(?i)(?:^|_)(?:cfg|conf|config|configuration|options|opts|prefs|preferences|settings)$")
_ARGUMENTS = regex(r"(?i)(?:^|_)(?:args|arguments)$")
# What an option is called that holds a command.
_COMMANDS = regex(r"(?i)(?:^|[_-])(?:cmds?|commands?|commandline|hooks?)$")
# What gives options that others have sent.
_SENT = frozenset(("json", "loads", "recv", "unpackb"))


def hands_fixed_on(match: Match, file: File) -> bool:
    """Tell whether a function runs what it is given, and is only called, with fixed commands: `run(*args, **options)`."""
    owner, call_ = match.scope.owner, match.node
    first = call_.args[0] if isinstance(call_, ast.Call) and call_.args else None
    if not isinstance(owner.node, FUNCTIONS) or not isinstance(first, ast.Starred) or owner.parent is None:
        return False
    taken = owner.node.args
    if taken.vararg is None or tail_of(first.value) != taken.vararg.arg or len(positional(taken)) != (
            owner.parent.kind == CLASS):
        return False
    calls = calls_of(owner, file)
    return len(calls) == len(mentions(owner.node.name, owner.parent, file)) > 0 and all(
        given.args and harmless(given.args[0], scope, file, SHELL_QUOTING) for given, scope in calls)


def is_own_command(match: Match, file: File) -> bool:
    """Tell whether the command that a call passes to a shell is an option of whoever runs the program."""
    command = COMMAND.node(match)
    return command is not None and is_option(command, match.scope, file)


def is_option(command: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *command* is a command that options hold, as it is, or one of those; or a fixed one instead of it."""
    found = scope.find(command.id) if isinstance(command, ast.Name) else None
    if found is not None and len(found[1]) == 1 and found[1][0][0] == ITERATE and isinstance(found[1][0][1], ast.expr):
        command, scope = found[1][0][1], found[1][0][3]
    found_in = [origin or (None, scope) for origin in origins(command, scope, file)]
    others = [
        (place, around) for place, around in found_in if not isinstance(place, ast.expr) or not _is_read(place, around, file)]
    return len(others) < len(found_in) and all(
        isinstance(place, ast.expr) and harmless(place, around, file, SHELL_QUOTING) for place, around in others)


def _is_read(node: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *node* is read from options: `args.command`, `config["command"]`, `config.get("command", "true")`."""
    read = _read(node, scope, file)
    if read is None:
        return False
    holder, key = read
    name = tail_of(holder)
    held = _OPTIONS.search(name) or isinstance(node, ast.Attribute) and _ARGUMENTS.search(name)
    return bool(held) and _COMMANDS.search(key) is not None and not any(
        isinstance(made, ast.Call) and tail_of(made.func) in _SENT for made, _ in known_origins(holder, scope))


def _read(node: ast.expr, scope: Scope, file: File) -> Optional[Tuple[ast.expr, str]]:
    """Return what *node* is read from, and under which key."""
    if isinstance(node, ast.Attribute):
        return node.value, node.attr
    if isinstance(node, ast.Subscript):
        return node.value, text_of(node.slice) or ""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or node.func.attr != "get":
        return None
    default = argument_of(node, 1, "default")
    return None if default is not None and not harmless(default, scope, file) else (
        node.func.value, text_of(argument_of(node, 0, "key")) or "")
