"""Commands that a shell reads."""

from __future__ import annotations

import ast
from typing import Dict, Optional

from flake8_secure.api import AUDIT, HIGH, LOW, MEDIUM, Match, Rule, Test, arg, call, fixed, harmless, keyword, method, receiver
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.values import Const, Contents, Local, Text, Value
from flake8_secure.match.base import Combining
from flake8_secure.match.commands import code, line
from flake8_secure.match.composed import composed
from flake8_secure.match.evidence import is_sent, made_by, origins
from flake8_secure.match.flows import through, upgraded
from flake8_secure.match.harmless import ENVIRONMENT
from flake8_secure.match.harms import quoted_twice
from flake8_secure.match.places import on_windows, says_what_is_expected
from flake8_secure.match.uses import reads
from flake8_secure.models import sinks
from flake8_secure.models.programs import SHELLS
from flake8_secure.models.sanitizers import SHELL_QUOTING
from flake8_secure.models.sinks.commands import LINE_CALLS, SHELL_CALLS, SUBPROCESS_CALLS, TASKS, TYPED, TYPING
from flake8_secure.regex import regex
from flake8_secure.rules.own_commands import COMMAND, hands_fixed_on, is_given_command, is_option, is_own_command, whole
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import FUNCTIONS, is_stub, parameter_of
from flake8_secure.syntax.handing import INIT, base_calls, handed_call, wrapped_call
from flake8_secure.syntax.nodes import below, tail_of, targets_of
from flake8_secure.syntax.scopes import Scope

_SHELL_ARGUMENT = arg("shell", 8, default=False)
# Only event loops have it.
_LOOP_SHELL = method("subprocess_shell")
_LOOP_COMMAND = arg("cmd", 1)


def _shell(value: Value) -> Optional[bool]:
    """Return what the argument `shell` says: True where it may well be true, None where nobody knows."""
    truths = {_truth(item) for item in value.items}
    if True in truths:
        return True
    return None if value.unknown or None in truths or not truths else False


def _truth(item: object) -> Optional[bool]:
    if isinstance(item, Const):
        return bool(item.value)
    if isinstance(item, Contents):
        return bool(item.entries) if item.rest is None else None
    return True if isinstance(item, Text) and item.known.strip() else None


def shell_is(wanted: Optional[bool]) -> Test:
    """Ask whether a call of subprocess uses a shell: none, where an unpacking of unknown content could ask for one."""

    def test(match: Match, file: File) -> bool:
        answer = _shell(_SHELL_ARGUMENT.value(match, file))
        if answer is None and _SHELL_ARGUMENT.node(match) is None:
            answer = False
        return answer is wanted

    return Test(test)


def _is_called_with_fixed(match: Match, file: File) -> bool:
    """Tell whether `run = partial(subprocess.run, shell=True)` gets a name that is only called, with fixed commands.

    Or with data from outside: that is reported there.
    """
    given = match.node.keywords if isinstance(match.node, ast.Call) else ()
    tails = [(one.value, tail_of(getattr(one.value, "func", None))) for one in given if one.arg is None]
    made = [value for value, tail in tails if file.index.handing.get(tail, tail) == "partial"]
    targets = targets_of(file.parent(made[0], match.scope) if made else None)
    name = targets[0].id if len(targets) == 1 and isinstance(targets[0], ast.Name) else ""
    found = match.scope.find(name)
    if found is None or len(found[1]) != 1:
        return False
    calls = [
        (call_, scope) for call_, scope in file.index.called.get(name, ())
        if isinstance(call_.func, ast.Name) and (scope.find(name) or found)[0] is found[0]]
    return len(calls) == len(reads(found[0], file).get(name, ())) > 0 and all(
        command is not None and (harmless(command, scope, file, SHELL_QUOTING) or is_sent(command, scope, file))
        for call_, scope in calls for command in [argument_of(call_, *COMMAND.keys)])


_FIXED = fixed(COMMAND, SHELL_QUOTING)
# Who sets the environment may run what they like, as long as it tells of nobody else.
_OF_THE_OPERATOR = fixed(COMMAND, SHELL_QUOTING | {ENVIRONMENT})
WITH_SHELL = call(*SUBPROCESS_CALLS).where(shell_is(True))


def _lists_for_windows(match: Match, file: File) -> bool:
    """Tell whether a list is run, by a shell on Windows alone: its words are quoted, and programs are found as one types them.

    What somebody has sent is reported all the same: cmd.exe reads `&` within words.
    """
    command, shell, scope = COMMAND.node(match), _SHELL_ARGUMENT.node(match), match.scope
    if command is None or shell is None or not all(
            one is not None and isinstance(one[0], (ast.List, ast.ListComp)) for one in origins(command, scope)):
        return False
    return on_windows(match.node, scope, file) or all(
        one is not None and (getattr(one[0], "value", None) is False or on_windows(*one, file)) for one in origins(shell, scope))


_QUOTED_TWICE = "{source} (line {line}) is quoted within quotes in {sink}, which ends them: leave your own quotes out"
_TO_A_SHELL = "{source} (line {line}) is part of a command for a shell in {sink}: pass a list, or use shlex.quote()"
_WHOLE = "{name}() runs any command that its function is given in a shell: document that it must not come from others"
_FIXED_COMMAND = "{name}() passes a fixed, checked or quoted command to a shell: prefer a list of arguments"


def _as_whole(started: Combining) -> Combining:
    """Say in other words of what is *started* that a function is given the command as a whole: that is what it is for."""
    return started.where(Test(is_given_command)).saying(_WHOLE, severity=MEDIUM, confidence=LOW) | started


SHELL_TRUE = Rule(
    code="S602", name="subprocess-with-shell", cwe=78, severity=HIGH,
    message="{name}() with shell=True: pass a list of arguments without a shell, or shlex.quote() what varies",
    when=through("command", {"executable": SUBPROCESS_CALLS}, where=shell_is(True)).saying(
        "{source} (line {line}) chooses the shell that {sink} runs: choose it from a list of your own")
    | through("command", {(0, "args", "command"): SUBPROCESS_CALLS}, where=shell_is(True), harm=quoted_twice).saying(
        _QUOTED_TWICE)
    | WITH_SHELL.where(Test(_is_called_with_fixed) | Test(hands_fixed_on)).saying(
        _FIXED_COMMAND, severity=LOW, confidence=LOW, cwe=676, profile=AUDIT)
    | upgraded("command", {(0, "args", "command"): SUBPROCESS_CALLS},
               _as_whole(WITH_SHELL.unless(_OF_THE_OPERATOR | Test(_lists_for_windows) | Test(is_own_command))), _TO_A_SHELL,
               where=shell_is(True))
    | WITH_SHELL.where(_FIXED).saying(_FIXED_COMMAND, severity=LOW, confidence=LOW, cwe=676, profile=AUDIT)
    | WITH_SHELL.where(Test(is_own_command)).saying(_WHOLE, severity=LOW, confidence=LOW, profile=AUDIT)
    | WITH_SHELL.saying(severity=LOW, confidence=LOW, profile=AUDIT)
    | call(*SUBPROCESS_CALLS).where(shell_is(None)).saying(
        "{name}() may use a shell: quote what varies in the command, or rule the shell out",
        severity=MEDIUM, confidence=LOW, profile=AUDIT),
    why="""
        A shell reads the command as a program. Whoever controls a part of it can add commands of
        their own with `;`, `|`, `$(...)` or a line break.
    """,
    bad=(
        """
        import subprocess  # S404

        subprocess.run("convert " + name, shell=True)  # S602
        subprocess.check_output(f"ls {directory}", shell=True)  # S602
        """,
        """
        import shlex
        import subprocess  # S404

        subprocess.run("/bin/ps ax | /bin/wc -l", shell=True)  # S602
        subprocess.run("/bin/ls {}".format(shlex.quote(name)), shell=1)  # S602
        """,
        """
        import subprocess  # S404

        def run(command, shell):
            return subprocess.call(command, shell=shell)  # S602
        """,
        """
        import flask
        import shlex
        import subprocess  # S404

        def listing():
            directory = flask.request.args["directory"]
            subprocess.run("/bin/ls " + directory, shell=True)  # S602
            if directory in ("books", "music"):
                subprocess.run("/bin/ls " + directory, shell=True)  # S602
            subprocess.run(f"/bin/ls '{shlex.quote(directory)}'", shell=True)  # S602
            subprocess.run(f"/bin/ls {shlex.quote(directory)}", shell=True)  # S602
        """,
    ),
    good="""
        import subprocess  # S404

        subprocess.run(["/usr/bin/convert", name])  # S603
        subprocess.check_output(["/bin/ls", "--", directory])  # S603
    """,
    see=(
        "https://docs.python.org/3/library/subprocess.html#security-considerations",
        "https://docs.python.org/3/library/shlex.html#shlex.quote",
    ),
    also=(
        "DUO116", "P 5001", "P 5041", "P 5301", "P 5365", "P 6064", "P 6065", "SCS103",
        "aws-lambda/dangerous-asyncio-create-exec", "aws-lambda/dangerous-asyncio-exec",
        "aws-lambda/dangerous-asyncio-shell", "aws-lambda/dangerous-spawn-process",
        "aws-lambda/dangerous-subprocess-use", "aws-lambda/dangerous-system-call", "django/command-injection-os-system",
        "django/subprocess-injection", "flask/os-system-injection", "flask/subprocess-injection",
        "lang/dangerous-asyncio-create-exec-tainted-env-args", "lang/dangerous-asyncio-exec-audit",
        "lang/dangerous-asyncio-exec-tainted-env-args", "lang/dangerous-asyncio-shell-tainted-env-args",
        "lang/dangerous-os-exec", "lang/dangerous-os-exec-tainted-env-args", "lang/dangerous-spawn-process",
        "lang/dangerous-spawn-process-tainted-env-args", "lang/dangerous-subprocess-use",
        "lang/dangerous-subprocess-use-tainted-env-args", "lang/dangerous-system-call",
        "lang/dangerous-system-call-tainted-env-args", "lang/subprocess-shell-true", "py/command-line-injection",
        "py/shell-command-constructed-from-input", "taint-rce",
    ),
)


def _shell_keyword(call_: ast.Call, scope: Scope, file: File) -> Optional[Value]:
    """Return the argument `shell` of a call of which no other rule knows that it runs a shell; Salt calls it `python_shell`."""
    shell = argument_of(call_, "shell") or argument_of(call_, "python_shell")
    made = [handed_call(call_, file.index.handing.get(tail_of(call_.func), tail_of(call_.func))) or wrapped_call(call_) or call_]
    made += base_calls(call_, scope) if tail_of(call_.func) == INIT else ()
    if shell is None or any(file.names(one.func, scope) & (_KNOWN | _KEEPING) for one in made):
        return None
    return file.value(shell, scope)


# What other rules report.
_KNOWN = frozenset((*SUBPROCESS_CALLS, *SHELL_CALLS))
# What only keeps what it is given.
_KEEPING = frozenset(("argparse.Namespace", "builtins.dict", "types.SimpleNamespace"))
# What is told of the shell to quote for it.
_QUOTES = regex(r"(?i)quote|escape|split|join")
# What the key of a record is called, which is no command.
_OF_RECORD = regex(r"(?:^|_)id$")


def _runs_a_shell(call_: ast.Call, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Name the function that is given `shell=True` and something that varies."""
    value = _shell_keyword(call_, scope, file)
    if value is None or not any(constant is True or constant == 1 for constant in value.constants):
        return None
    if _QUOTES.search(tail_of(call_.func)) or says_what_is_expected(call_, scope, file):
        return None
    if _starts_nothing(file.value(call_.func, scope).single):
        return None
    given = [*call_.args, *(one.value for one in call_.keywords if one.arg in COMMAND.keys)]
    if all(_is_no_command(argument, scope, file) or harmless(argument, scope, file, SHELL_QUOTING) or is_option(
            argument, scope, file) or whole(argument, scope, file) is not None for argument in given):
        return None
    return {"name": _named(call_)}


def _starts_nothing(called: object) -> bool:
    """Tell whether *called* is a function of the project that neither hands on its parameter `shell` nor decides by it."""
    function = called.node if isinstance(called, Local) else None
    return isinstance(function, FUNCTIONS) and parameter_of(function, "shell") is not None and not is_stub(function, True) \
        and not any(tail_of(part) == "shell" for node in below(function) if isinstance(node, _USING) for part in below(node))


# What may do something with a parameter other than keep or return it.
_USING = (ast.Assign, ast.Call, ast.If, ast.IfExp, ast.While)


def _is_no_command(argument: ast.expr, scope: Scope, file: File) -> bool:
    """Tell whether an argument is a function, or several, or the key of a record."""
    return _OF_RECORD.search(tail_of(argument)) is not None or _are_functions(file.value(argument, scope))


def _are_functions(value: Value) -> bool:
    return bool(value.items) and not value.unknown and all(
        isinstance(item, Local) or isinstance(item, Contents) and item.kind in ("list", "tuple") and item.rest is None
        and all(_are_functions(held) for _, held in item.entries) for item in value.items)


def _named(call_: ast.Call) -> str:
    """Return what is called, by its last name: `run`, `RUNNERS[...]`, `runner()`."""
    function = call_.func
    if isinstance(function, ast.Subscript):
        return tail_of(function.value) + "[...]"
    return tail_of(function.func) + "()" if isinstance(function, ast.Call) else tail_of(function)


def _may_run_a_shell(call_: ast.Call, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Name the function that is given a `shell` that is not surely false."""
    value = _shell_keyword(call_, scope, file)
    return None if value is None or _shell(value) is False else {"name": _named(call_)}


# A module of Ansible is told where a program is that there is.
_FOUND = fixed(COMMAND, SHELL_QUOTING | {".get_bin_path"})

OTHER_SHELL = Rule(
    code="S604", name="call-with-shell", cwe=78, severity=MEDIUM, confidence=LOW,
    message="{name}() is given shell=True: pass a list of arguments without a shell, or quote what varies",
    when=keyword("shell", _runs_a_shell) | keyword("python_shell", _runs_a_shell)
    | method("run_command").where(arg("use_unsafe_shell").equals(True)).unless(_FOUND).saying(
        "{name}(use_unsafe_shell=True) passes its command to a shell: pass a list without it, or shlex.quote() what varies")
    | keyword("shell", _may_run_a_shell).saying(
        "{name}() is given an argument shell: check that no part of the command varies", profile=AUDIT),
    why="""
        A function with an argument `shell` most likely hands it on to `subprocess`, where it makes a
        shell read the command as a program.
    """,
    bad=(
        """
        tools.run("convert " + name, shell=True)  # S604
        tools.run(cmd=" ".join(words), shell=True, timeout=5)  # S604
        __salt__["cmd.run"]("convert " + name, python_shell=True)  # S604
        """,
        """
        tools.run("ps ax | wc -l", shell=True)  # S604
        module.run_command("convert " + name, use_unsafe_shell=True)  # S604
        tools.run(command, shell=wanted)  # S604
        RUNNERS[kind]("convert " + name, shell=True)  # S604
        """,
    ),
    good="""
        module.run_command(["convert", name])
        module.run_command("ps ax | wc -l", use_unsafe_shell=True)
        module.run_command("%s -o | wc -l" % module.get_bin_path("lsvg"), use_unsafe_shell=True)
        tools.run(["convert", name], shell=False)
        __salt__["cmd.run"](["convert", name], python_shell=False)
        tools.run(["convert", name])
    """,
    see=("https://docs.python.org/3/library/subprocess.html#security-considerations",),
)


def _puts_a_line_together(match: Match, file: File) -> bool:
    """Tell whether the command is a text, no list, with something in it that varies and is not quoted."""
    return any(composed(COMMAND.node(match), match.scope, file, SHELL_QUOTING))


def _is_a_shell(text: str) -> bool:
    """Tell whether the command *text* starts a shell, with options or without."""
    return any(map(SHELLS.match, text.split()[:1]))


SHELL_PROCESS = Rule(
    code="S605", name="process-with-shell", cwe=78, severity=HIGH,
    message="{name}() passes its command to a shell: use a list without one, or shlex.quote()",
    when=through("command", sinks.SHELL, harm=quoted_twice).saying(_QUOTED_TWICE)
    | call(*SHELL_CALLS).where(Test(_is_called_with_fixed)).saying(
        _FIXED_COMMAND, severity=LOW, confidence=LOW, cwe=676, profile=AUDIT)
    | upgraded("command", sinks.SHELL, _as_whole(call(*SHELL_CALLS).unless(_OF_THE_OPERATOR | Test(is_own_command)))
               | _LOOP_SHELL.unless(fixed(_LOOP_COMMAND, SHELL_QUOTING)), _TO_A_SHELL)
    | through("command", {(0, "command"): LINE_CALLS}, harm=line).saying(_TO_A_SHELL)
    | call(*LINE_CALLS).where(Test(_puts_a_line_together))
    | through("command", sinks.INTERPRETER, harm=code).saying(
        "{source} (line {line}) is part of the code that {sink} runs: pass it as an argument of its own")
    | through("command", TYPED, where=made_by(receiver, call(*TYPING).where(arg("command", 0).text(_is_a_shell)))).saying(
        _TO_A_SHELL)
    | call(*TASKS).unless(_FIXED).saying(confidence=LOW, profile=AUDIT)
    | call(*SHELL_CALLS).where(Test(is_own_command)).saying(_WHOLE, severity=LOW, confidence=LOW, profile=AUDIT)
    | (call(*SHELL_CALLS) | _LOOP_SHELL).saying(_FIXED_COMMAND, severity=LOW, confidence=LOW, cwe=676, profile=AUDIT),
    why="""
        A shell reads the command as a program. Whoever controls a part of it can add commands of
        their own with `;`, `|`, `$(...)` or a line break. `ipaddress.ip_address()` does not keep them
        from it: behind an address of IPv6 comes any scope, as in `::1%;reboot`.
    """,
    bad=(
        """
        import os
        import asyncio

        import invoke

        os.system("convert " + name)  # S605
        os.system("convert")  # S605 S607
        executor.submit(os.system, "convert " + name)  # S605
        invoke.run("convert " + name)  # S605
        invoke.run("convert")
        Thread(target=os.system, args=("convert " + name,)).start()  # S605
        Thread(target=os.system, args=("/usr/bin/convert",)).start()  # S605

        async def convert(name):
            await asyncio.create_subprocess_shell(f"convert {name}")  # S605
            await asyncio.get_running_loop().subprocess_shell(Protocol, f"convert {name}")  # S605
            await asyncio.get_running_loop().subprocess_shell(Protocol, "convert")  # S605
        """,
        """
        import os
        import shlex

        import flask
        import pexpect
        from plumbum.cmd import bash

        def listing():
            directory = flask.request.args["directory"]
            bash("-c", "ls " + directory)  # S605
            pexpect.spawn("/bin/bash").sendline("ls " + directory)  # S605
            pexpect.spawn("/usr/bin/dict").sendline(directory)
            os.system("/bin/ls " + directory)  # S605
            os.system('/bin/ls "' + shlex.quote(directory) + '"')  # S605
            if directory in ("books", "music"):
                os.system("/bin/ls " + directory)  # S605
        """,
    ),
    good="""
        import asyncio
        import subprocess  # S404

        subprocess.run(["/usr/bin/convert", name])  # S603

        async def convert(name):
            await asyncio.create_subprocess_exec("/usr/bin/convert", name)  # S606
    """,
    see=(
        "https://docs.python.org/3/library/os.html#os.system",
        "https://docs.python.org/3/library/asyncio-subprocess.html#asyncio.create_subprocess_shell",
    ),
    also=(
        "DUO106",
        "SCS102",
        "SCS103",
        "SCS110",
        "lang/dangerous-asyncio-shell-audit",
        "lang/dangerous-system-call-audit",
    ),
)
