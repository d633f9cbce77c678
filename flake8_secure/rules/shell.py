"""Commands: what runs through a shell, and what is started without one."""

from __future__ import annotations

import ast
from typing import Dict, Iterator, Optional, Pattern

from flake8_secure.api import (
    AUDIT,
    HIGH,
    LOW,
    MEDIUM,
    STANDARD,
    Match,
    Rule,
    Test,
    arg,
    call,
    fixed,
    harmless,
    keyword,
    method,
)
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.values import Const, Contents, Text, Value
from flake8_secure.match.args import Argument
from flake8_secure.match.flows import program, through, upgraded
from flake8_secure.models import sinks
from flake8_secure.regex import regex
from flake8_secure.syntax.scopes import Scope
from flake8_secure.syntax.walk import tail_of

_SUBPROCESS = (
    "subprocess.Popen",
    "subprocess.call",
    "subprocess.check_call",
    "subprocess.check_output",
    "subprocess.run",
)
_SHELL = (
    "asyncio.create_subprocess_shell",
    "commands.getoutput",
    "commands.getstatusoutput",
    "os.popen",
    "os.popen2",
    "os.popen3",
    "os.popen4",
    "os.system",
    "platform.popen",
    "popen2.Popen3",
    "popen2.Popen4",
    "popen2.popen2",
    "popen2.popen3",
    "popen2.popen4",
    "subprocess.getoutput",
    "subprocess.getstatusoutput",
)
_EXEC = (
    "os.execl",
    "os.execle",
    "os.execlp",
    "os.execlpe",
    "os.execv",
    "os.execve",
    "os.execvp",
    "os.execvpe",
    "os.startfile",
)
_SPAWN = (
    "os.spawnl",
    "os.spawnle",
    "os.spawnlp",
    "os.spawnlpe",
    "os.spawnv",
    "os.spawnve",
    "os.spawnvp",
    "os.spawnvpe",
)
_OTHER_PROCESSES = (
    "asyncio.create_subprocess_exec",
    "os.posix_spawn",
    "os.posix_spawnp",
    "pty.spawn",
)
_QUOTING = frozenset(("pipes.quote", "shlex.join", "shlex.quote"))
_SHELLS = regex(r"(?:.*/)?(?:ba|c|da|fi|k|tc|z)?sh$")

_SHELL_ARGUMENT = arg("shell", 8, default=False)
# Only event loops have them.
_LOOP_SHELL, _LOOP_PROGRAM = method("subprocess_shell"), method("subprocess_exec")
_COMMAND = arg("args", "command", "cmd", 0)
_LOOP_COMMAND = arg("cmd", 1)
_SPAWNED = arg("file", "path", 1)


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


def _shell_is(wanted: Optional[bool]) -> Test:
    """Ask whether a call of subprocess uses a shell: none, where an unpacking of unknown content could ask for one."""

    def test(match: Match, file: File) -> bool:
        answer = _shell(_SHELL_ARGUMENT.value(match, file))
        if answer is None and _SHELL_ARGUMENT.node(match) is None:
            answer = False
        return answer is wanted

    return Test(test)


_FIXED = fixed(_COMMAND, _QUOTING)

_TO_A_SHELL = "{source} (line {line}) is part of a command for a shell in {sink}: pass a list, or use shlex.quote()"
_TO_A_PROGRAM = "{source} (line {line}) chooses what {sink} runs: choose the program from a list of your own"

SHELL_TRUE = Rule(
    code="S602", name="subprocess-with-shell", cwe=78, severity=HIGH,
    message="{name}() with shell=True: pass a list of arguments without a shell, or shlex.quote() what varies",
    when=call(*_SUBPROCESS).where(_shell_is(True)).where(_FIXED).saying(
        "{name}() passes a fixed command to a shell: prefer a list of arguments", severity=LOW, profile=AUDIT)
    | upgraded("command", {(0, "args"): _SUBPROCESS}, call(*_SUBPROCESS).where(_shell_is(True)), _TO_A_SHELL,
               where=_shell_is(True))
    | call(*_SUBPROCESS).where(_shell_is(None)).saying(
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
        import subprocess  # S404

        def listing():
            directory = flask.request.args["directory"]
            subprocess.run("/bin/ls " + directory, shell=True)  # S602
            if directory in ("books", "music"):
                subprocess.run("/bin/ls " + directory, shell=True)  # S602
        """,
    ),
    good="""
        import shlex

        print("convert " + shlex.quote(name))
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


def _starts_a_shell(match: Match, file: File) -> bool:
    """Tell whether the command is `[shell, "-c", text]` with a text that varies."""
    command = _COMMAND.node(match)
    if not isinstance(command, (ast.List, ast.Tuple)) or len(command.elts) < 3:
        return False
    program, option, text = (file.value(element, match.scope).only for element in command.elts[:3])
    if not isinstance(program, str) or not _SHELLS.match(program) or option not in ("-c", "-lc", "-ic"):
        return False
    return text is None and not harmless(command.elts[2], match.scope, file, _QUOTING)


SUBPROCESS = Rule(
    code="S603", name="subprocess-without-shell", cwe=78, severity=LOW, profile=AUDIT,
    message="{name}() starts a process: check that no argument comes from outside unchecked",
    when=through("command", {(0, "args"): _SUBPROCESS, "executable": _SUBPROCESS}, harm=program,
                 where=_shell_is(False)).saying(_TO_A_PROGRAM, severity=HIGH)
    | call(*_SUBPROCESS).where(_shell_is(False)).where(Test(_starts_a_shell)).saying(
        "{name}() passes a text that varies to a shell: pass a list of arguments, or shlex.quote() what varies",
        severity=HIGH, profile=STANDARD)
    | call(*_SUBPROCESS).where(_shell_is(False)),
    why="""
        Without a shell nothing splits or expands the arguments. What is left is the choice of the
        program, and options that the program takes from them.
    """,
    bad=(
        """
        import subprocess  # S404

        subprocess.run(["/usr/bin/convert", name])  # S603
        subprocess.run(command, shell=False)  # S603
        subprocess.run(command, **options)  # S603
        """,
        """
        import subprocess  # S404

        subprocess.check_call(["/bin/sh", "-c", "convert " + name])  # S603
        subprocess.check_call(["/bin/sh", "-c", "ps ax | wc -l"])  # S603
        subprocess.check_call(["/bin/sh", "-c", "convert " + name], shell=True)  # S602
        """,
        """
        import flask
        import subprocess  # S404

        def run():
            subprocess.run([flask.request.args["program"], "--version"])  # S603
        """,
    ),
    good="""
        import shutil

        shutil.copy(source, target)
    """,
    see=("https://docs.python.org/3/library/subprocess.html#security-considerations",),
    also=("lang/dangerous-subprocess-use-audit",),
)


def _shell_keyword(call_: ast.Call, scope: Scope, file: File) -> Optional[Value]:
    """Return the keyword argument `shell` of a call that is not one of subprocess."""
    shell = next(argument.value for argument in call_.keywords if argument.arg == "shell")
    return None if file.names(call_.func, scope) & _ALL_SUBPROCESS else file.value(shell, scope)


def _runs_a_shell(call_: ast.Call, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Name the function that is given `shell=True` and something that varies."""
    value = _shell_keyword(call_, scope, file)
    if value is None or not any(constant is True or constant == 1 for constant in value.constants):
        return None
    if all(harmless(argument, scope, file, _QUOTING) for argument in call_.args):
        return None
    return {"name": tail_of(call_.func)}


def _may_run_a_shell(call_: ast.Call, scope: Scope, file: File) -> Optional[Dict[str, str]]:
    """Name the function that is given a `shell` that is not surely false."""
    value = _shell_keyword(call_, scope, file)
    return None if value is None or _shell(value) is False else {"name": tail_of(call_.func)}


_ALL_SUBPROCESS = frozenset(_SUBPROCESS)

OTHER_SHELL = Rule(
    code="S604", name="call-with-shell", cwe=78, severity=MEDIUM, confidence=LOW,
    message="{name}() is given shell=True: pass a list of arguments without a shell, or quote what varies",
    when=keyword("shell", _runs_a_shell)
    | keyword("shell", _may_run_a_shell).saying(
        "{name}() is given an argument shell: check that no part of the command varies", profile=AUDIT),
    why="""
        A function with an argument `shell` most likely hands it on to `subprocess`, where it makes a
        shell read the command as a program.
    """,
    bad=(
        """
        tools.run("convert " + name, shell=True)  # S604
        """,
        """
        tools.run("ps ax | wc -l", shell=True)  # S604
        tools.run(command, shell=wanted)  # S604
        """,
    ),
    good="""
        tools.run(["convert", name], shell=False)
        tools.run(["convert", name])
    """,
    see=("https://docs.python.org/3/library/subprocess.html#security-considerations",),
)

SHELL_PROCESS = Rule(
    code="S605", name="process-with-shell", cwe=78, severity=HIGH,
    message="{name}() passes its command to a shell: use a list without one, or shlex.quote()",
    when=upgraded("command", sinks.SHELL, call(*_SHELL).unless(_FIXED)
                  | _LOOP_SHELL.unless(fixed(_LOOP_COMMAND, _QUOTING)), _TO_A_SHELL)
    | (call(*_SHELL) | _LOOP_SHELL).saying(
        "{name}() passes a fixed command to a shell: prefer a list of arguments",
        severity=LOW, profile=AUDIT),
    why="""
        A shell reads the command as a program. Whoever controls a part of it can add commands of
        their own with `;`, `|`, `$(...)` or a line break.
    """,
    bad=(
        """
        import os
        import asyncio

        os.system("convert " + name)  # S605
        os.system("convert")  # S605 S607

        async def convert(name):
            await asyncio.create_subprocess_shell(f"convert {name}")  # S605
            await asyncio.get_running_loop().subprocess_shell(Protocol, f"convert {name}")  # S605
            await asyncio.get_running_loop().subprocess_shell(Protocol, "convert")  # S605
        """,
        """
        import os

        import flask

        def listing():
            directory = flask.request.args["directory"]
            os.system("/bin/ls " + directory)  # S605
            if directory in ("books", "music"):
                os.system("/bin/ls " + directory)  # S605
        """,
    ),
    good="""
        import shutil

        shutil.copy(source, target)
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

PROCESS = Rule(
    code="S606", name="process-without-shell", cwe=78, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="{name}() starts a process: check that no argument comes from outside unchecked",
    when=through("command", {key: names for key, names in sinks.PROGRAM.items() if names != _SUBPROCESS}, harm=program)
    .saying(_TO_A_PROGRAM, severity=HIGH)
    | call(*_EXEC, *_SPAWN, *_OTHER_PROCESSES)
    | _LOOP_PROGRAM,
    why="""
        Without a shell nothing splits or expands the arguments. What is left is the choice of the
        program, and options that the program takes from them.
    """,
    bad="""
        import os

        import flask

        os.execv(program, arguments)  # S606

        def run():
            os.execv(flask.request.args["program"], ["--version"])  # S606

        async def start(loop, arguments):
            await loop.subprocess_exec(Protocol, *arguments)  # S606
    """,
    good="""
        import os

        os.getpid()
    """,
    see=("https://docs.python.org/3/library/os.html#process-management",),
    also=(
        "lang/dangerous-asyncio-create-exec-audit",
        "lang/dangerous-os-exec-audit",
        "lang/dangerous-spawn-process-audit",
    ),
)


def _partial(command: Argument) -> Test:
    """Ask whether the program of a command is a literal without a directory."""

    def test(match: Match, file: File) -> bool:
        given = command.node(match)
        if isinstance(given, (ast.List, ast.Tuple)) and given.elts:
            given = given.elts[0]
        text = given.value if isinstance(given, ast.Constant) else None
        return isinstance(text, str) and not _WITH_DIRECTORY.match(text)

    return Test(test)


_WITH_DIRECTORY = regex(r"[A-Za-z]:|[\\/.]")

PARTIAL_PATH = Rule(
    code="S607", name="partial-executable-path", cwe=426, severity=LOW, profile=AUDIT,
    message="{name}() looks the program up in PATH: give its full path",
    when=call(*_SUBPROCESS, *_SHELL, *_EXEC, *_OTHER_PROCESSES).where(_partial(_COMMAND))
    | call(*_SPAWN).where(_partial(_SPAWNED)),
    why="""
        Whoever controls the environment, or a directory that comes early in `PATH`, can have another
        program of the same name started.
    """,
    bad="""
        import os
        import subprocess  # S404

        subprocess.run(["git", "status"])  # S603 S607
        subprocess.run(["/usr/bin/git", "status"])  # S603
        os.spawnlp(os.P_WAIT, "git", "git", "status")  # S606 S607
        os.spawnl(os.P_WAIT, "/usr/bin/git", "git", "status")  # S606
    """,
    good="""
        import shutil

        git = shutil.which("git")
    """,
    see=("https://docs.python.org/3/library/subprocess.html#subprocess.Popen",),
)


def _expands(pattern: Pattern[str]) -> Test:
    """Ask whether the known text of a command contains *pattern*."""

    def test(match: Match, file: File) -> bool:
        return any(pattern.search(text) for text in _known_texts(_COMMAND.value(match, file)))

    return Test(test)


def _known_texts(value: Value) -> Iterator[str]:
    for item in value.items:
        if isinstance(item, Const) and isinstance(item.value, str):
            yield item.value
        elif isinstance(item, Text):
            yield item.known
        elif isinstance(item, Contents):
            yield " ".join(text for _, held in item.entries for text in held.constants if isinstance(text, str))


_WILD = r"\b(?:chown|chmod|tar|rsync)\b[^|;&]*"
# A name that starts with the wildcard can turn out to be an option.
_FIRST = regex(_WILD + r"[ \t]\*")
_ANY = regex(_WILD + r"\*")
_PLACES = call(*_SHELL) | call(*_SUBPROCESS).where(_shell_is(True))

WILDCARD = Rule(
    code="S609", name="wildcard-injection", cwe=155, severity=HIGH, confidence=MEDIUM,
    message="{name}() lets a shell expand a wildcard: a file named like an option becomes one; write ./* or list files",
    when=_PLACES.where(_expands(_FIRST)) | _PLACES.where(_expands(_ANY)).saying(confidence=LOW, profile=AUDIT),
    why="""
        The shell replaces the wildcard by names of files before the command sees them. `tar`, `rsync`,
        `chown` and `chmod` take a file named `--checkpoint-action=exec=sh x.sh` for an option.
    """,
    bad="""
        import os
        import subprocess  # S404

        os.system("/bin/tar cf /backup/all.tar *")  # S605 S609
        os.system("/bin/tar cf /backup/all.tar data/*")  # S605 S609
        os.system("/bin/ls *")  # S605
        subprocess.run("/bin/chown root *", shell=True)  # S602 S609
        subprocess.run(["/bin/chown", "root", "*"])  # S603
    """,
    good="""
        import glob

        names = glob.glob("./*")
    """,
    see=("https://www.gnu.org/software/tar/manual/html_section/checkpoints.html",),
    also=("lang/system-wildcard-detected",),
)
