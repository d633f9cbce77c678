"""Whether a command is, as a whole, what callers of a wrapper, or whoever runs the program, have written for a shell."""

from __future__ import annotations

import ast
from enum import Enum
from typing import TYPE_CHECKING, List, Optional, Tuple

from flake8_secure.api import arg, harmless
from flake8_secure.dataflow.callers import calls_of
from flake8_secure.match.evidence import bindings_of, known_origins, origins
from flake8_secure.match.given import handed_in, mentions
from flake8_secure.match.reaching import in_force
from flake8_secure.models.sanitizers import SHELL_QUOTING
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of, arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, positional
from flake8_secure.syntax.nodes import tail_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, ITERATE, PARAMETER, Scope

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
# What a parameter is called that takes one, or several, or a template of one.
_TAKEN = regex(
    r"(?i)(?:^|_)(?:actions?|cmds?|cmdline|commands?|command_?line|hooks?|(?:bash|sh|shell)_?(?:code|scripts?)|templates?)$")
# What the command line was read into.
_READ_INTO = ("argparse.ArgumentParser().parse_args()", "argparse.Namespace", "sys.argv")
# So many names are looked through.
_STEPS = 20
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
    """Tell whether the command that a call passes to a shell is an option of whoever runs the program, as a whole."""
    command = COMMAND.node(match)
    return command is not None and (
        is_option(command, match.scope, file) or whole(command, match.scope, file) is Whole.OPTION)


def is_given_command(match: Match, file: File) -> bool:
    """Tell whether the command that a call passes to a shell is one that its function, or the program, is given as a whole."""
    command = COMMAND.node(match)
    return command is not None and whole(command, match.scope, file) is Whole.GIVEN


class Whole(Enum):
    """Where a command comes from into which nothing is put."""

    OPTION = "option"  # of whoever runs the program
    GIVEN = "given"  # to a function, or on the command line


def whole(command: ast.expr, scope: Scope, file: File) -> Optional[Whole]:
    """Return what *command* is that a parameter for commands, options or the command line hold, with nothing put into it.

    But for what is quoted, into a template. What the calls in the file give to the parameter is whole as well.
    """
    queue: List[Tuple[ast.AST, Scope]] = [(command, scope)]
    found: Optional[Whole] = None
    for place, around in queue:  # grows
        if len(queue) > _STEPS or not isinstance(place, ast.expr):
            return None
        bindings = bindings_of(place, around)
        if bindings is None:
            if isinstance(place, ast.Call) and isinstance(place.func, ast.Attribute) and place.func.attr == "format" and all(
                    harmless(one, around, file, SHELL_QUOTING) for one in arguments_of(place)):
                queue.append((place.func.value, around))
            elif _is_of_command_line(place, around, file):
                found = Whole.GIVEN
            elif _is_held(place, around, file):
                found = found or Whole.OPTION
            elif not harmless(place, around, file, SHELL_QUOTING):
                return None
            continue
        for kind, value, _, home in in_force(bindings, place, around, file) if isinstance(place, ast.Name) else bindings:
            if kind == PARAMETER and isinstance(value, ast.arg):
                handed = handed_in(place, around, file)
                if handed is None or not handed.nodes or not handed.all_known:
                    if not _TAKEN.search(value.arg):
                        return None
                    found = Whole.GIVEN
                queue.extend(handed.nodes if handed is not None else ())
            elif kind in (ASSIGN, ITERATE) and value is not place:
                queue.append((value, home))
            else:
                return None
    return found


def _is_of_command_line(node: ast.expr, scope: Scope, file: File) -> bool:
    return any(name.startswith(_READ_INTO) for name in file.names(getattr(node, "value", node), scope))


def _is_held(node: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether *node* is read from options under a key for commands, however deep."""
    read, keys, names = _read(node, scope, file), [""], [""]
    if read is None or _is_read(node, scope, file):
        return read is not None
    while read is not None:
        keys.append(read[1])
        names.append(tail_of(read[0]))
        node, read = read[0], _read(read[0], scope, file)
    return any(map(_COMMANDS.search, keys)) and any(map(_OPTIONS.search, names)) and not any(
        isinstance(made, ast.Call) and tail_of(made.func) in _SENT for made, _ in known_origins(node, scope))


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
