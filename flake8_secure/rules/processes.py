"""Processes that are started without a shell: which program, and with what arguments."""

from __future__ import annotations

import ast
from typing import Optional

from flake8_secure.api import AUDIT, HIGH, LOW, MEDIUM, STANDARD, Match, Rule, Test, arg, call, harmless, method
from flake8_secure.dataflow.file import File
from flake8_secure.match.args import Argument
from flake8_secure.match.commands import (
    code, code_elsewhere, code_of_shells, listed, option, option_behind, packages, program, program_without_shell, reads_code,
    start, variables,
)
from flake8_secure.match.composed import composed
from flake8_secure.match.demoted import demoted_in_suites
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.flows import through
from flake8_secure.models import sinks
from flake8_secure.models.programs import RUNNING_BY_OPTION, SHELLS
from flake8_secure.models.sanitizers import SHELL_QUOTING
from flake8_secure.models.sinks.commands import (
    EXEC_FORMS, LINE_CALLS, PROGRAM_ARGUMENTS, PROGRAM_BEHIND, PROGRAM_WORDS, SHELL_CALLS, SPLIT_ARGUMENTS, SUBPROCESS_CALLS,
)
from flake8_secure.models.sinks.tables import each
from flake8_secure.regex import regex
from flake8_secure.rules.downloaded import is_downloaded, is_fetched
from flake8_secure.rules.interpreters import starts_a_shell, starts_an_interpreter, words
from flake8_secure.rules.own_commands import COMMAND
from flake8_secure.rules.shell import shell_is
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import tail_of, text_of
from flake8_secure.syntax.scopes import Scope

_SPAWN = each("os.spawn{}", EXEC_FORMS)
_NOT_SPAWN = (
    "asyncio.create_subprocess_exec", *each("os.exec{}", EXEC_FORMS), "os.posix_spawn", "os.posix_spawnp", "os.startfile",
    "pty.spawn",
)
_WITHOUT_SHELL = call(*SUBPROCESS_CALLS).where(shell_is(False))
_STARTED = call(*_NOT_SPAWN, *_SPAWN)
_STARTED_OR_LISTED = _STARTED | call("pexpect.spawn", *LINE_CALLS)
_PROGRAMS = {key: names for key, names in sinks.PROGRAM.items() if names != SUBPROCESS_CALLS}
_LISTS = {(0, "command"): LINE_CALLS}
# What hands a process its input.
_FED = ("subprocess.Popen().communicate", "subprocess.Popen().stdin.write")
# Only event loops have it.
_LOOP_PROGRAM = method("subprocess_exec")
_SPAWNED = arg("file", "path", 1)
_TO_A_PROGRAM = "{source} (line {line}) chooses what {sink} runs: choose the program from a list of your own"
_AS_OPTION = "{source} (line {line}) may be an option of the program that {sink} runs: put '--' in front, or check it"
_AS_WORDS = "{source} (line {line}) is split into options of the program that {sink} runs: let no blanks and dashes through"
_AS_PACKAGE = "{source} (line {line}) names what {sink} installs, whose code runs then: choose it from a list of your own"
_AS_CODE = "{source} (line {line}) is read as code by the interpreter that {sink} feeds: hand it code of your own only"
_FETCHED = "{name}() runs what a server answers, whoever that is: compare its hash or signature first"
_AS_VARIABLE = "{source} (line {line}) is in the environment of {sink} and may make it run other code: set only what you list"
_IN_CODE = "{source} (line {line}) is part of code for the program that {sink} starts: pass it as an argument to that code"
_AS_SHELL_COMMAND = "{source} (line {line}) is part of a command for the shell that {sink} starts: shlex.quote() it"
_TO_A_SHELL = "{name}() passes a text that varies to a shell: pass a list without one, or shlex.quote() it"
_TO_AN_INTERPRETER = "{name}() starts an interpreter with code into which a text is put: pass it as an argument to that code"
_SPLIT = "{name}() is given a text that varies, split: each blank in it begins one more argument, so make a list instead"
_FIXED = "{name}() starts a process in which nothing unchecked varies: see that this stays so"

# What says how a process runs, or that it is this Python once more.
_OWN = frozenset(("os.P_NOWAIT", "os.P_NOWAITO", "os.P_WAIT", "os.environ"))


def _stands_there(given: Optional[ast.expr], scope: Scope, file: File) -> bool:
    """Tell whether nothing in a program and its arguments varies."""
    parts = given.elts if isinstance(given, (ast.List, ast.Tuple)) else [given] if given is not None else []
    return bool(parts) and all(
        file.names(part, scope) & _OWN or harmless(part, scope, file, SHELL_QUOTING) for part in parts)


def _is_fixed(match: Match, file: File) -> bool:
    return _stands_there(COMMAND.node(match), match.scope, file)


def _is_all_fixed(match: Match, file: File) -> bool:
    return isinstance(match.node, ast.Call) and all(
        _stands_there(part, match.scope, file) for part in match.node.args)


def _may_take_an_option(match: Match, file: File) -> bool:
    """Tell whether something that varies stands where a program looks for options that make it run another one."""
    command = COMMAND.node(match)
    if not isinstance(command, (ast.List, ast.Tuple)) or not command.elts:
        return False
    known = [file.value(element, match.scope).only for element in command.elts]
    if not isinstance(known[0], str) or known[0].rpartition("/")[2] not in RUNNING_BY_OPTION:
        return False
    end = known.index("--") if "--" in known else len(known)
    return any(
        isinstance(element, (ast.Attribute, ast.Name, ast.Subscript)) and here is None
        and not (isinstance(before, str) and before.startswith("-") and not before.startswith("--"))
        for element, here, before in zip(command.elts[1:end], known[1:end], known)
    )


def _is_split(match: Match, file: File) -> bool:
    """Tell whether the command is a text with something that varies in it, split at its blanks: `f"file {path}".split()`."""
    for made, around in known_origins(COMMAND.node(match), match.scope):
        if isinstance(made, ast.Call):
            text = made.func.value if isinstance(made.func, ast.Attribute) and made.func.attr == "split" else None
            if "shlex.split" in file.names(made.func, around):
                text = argument_of(made, 0, "s")
            if any(composed(text, around, file, SHELL_QUOTING)):
                return True
    return False


def _is_looked_up(match: Match, file: File) -> bool:
    """Tell whether the first word of the command was looked up in a list before: `if words[0] not in ALLOWED`."""
    words = arg("args", 0).node(match)
    return isinstance(words, ast.Name) and any(
        part.lineno <= words.lineno and isinstance(part.ops[0], (ast.In, ast.NotIn))
        and isinstance(part.left, ast.Subscript) and isinstance(part.left.value, ast.Name)
        and part.left.value.id == words.id and isinstance(part.left.slice, ast.Constant) and part.left.slice.value == 0
        for part in file.nodes_of(ast.Compare, match.scope))


def _reads_code(match: Match, file: File) -> bool:
    """Tell whether what is started, or was, is an interpreter without a program: it reads one from its input."""
    started, scope = match.node, match.scope
    if isinstance(started, ast.Call) and tail_of(started.func) in _FEEDING:
        process = started.func
        while isinstance(process, ast.Attribute):
            process = process.value
        started, scope = next(iter(known_origins(process, scope)), (started, scope))
    command = argument_of(started, 0, "args") if isinstance(started, ast.Call) else None
    return command is not None and reads_code(file.value(command, scope))


# Methods of a process, and of its input.
_FEEDING = ("communicate", "write")


def _is_fed_what_was_fetched(match: Match, file: File) -> bool:
    """Tell whether the input of a process is what a server answers that may be anybody's."""
    given = argument_of(match.node, "input", *(
        (0,) if tail_of(match.node.func) in _FEEDING else ())) if isinstance(match.node, ast.Call) else None
    return given is not None and is_fetched(given, match.scope, file)


def _runs_what_was_fetched(match: Match, file: File) -> bool:
    """Tell whether the program, or the code behind `-c`, is what a server has answered that may be anybody's."""
    given = list(words(match, file))
    return any(
        getattr(before, "value", None) in ("-c", "-e") and is_fetched(word, scope, file)
        for (before, _), (word, scope) in zip(given, given[1:])
    ) or bool(given) and is_downloaded(*given[0], file)


SUBPROCESS = Rule(
    code="S603", name="subprocess-without-shell", cwe=78, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="{name}() starts a process: check that no argument comes from outside unchecked",
    when=through("command", {(0, "args", "command"): SUBPROCESS_CALLS}, harm=code_of_shells, where=shell_is(False)).saying(
        _AS_SHELL_COMMAND, severity=HIGH)
    | through("command", {(0, "args", "command"): SUBPROCESS_CALLS}, harm=code_elsewhere, where=shell_is(False)).saying(
        _IN_CODE, severity=HIGH, cwe=94)
    | through("command", {(0, "args", "command"): SUBPROCESS_CALLS, "executable": SUBPROCESS_CALLS},
              harm=program_without_shell, where=shell_is(False)).unless(Test(_is_looked_up)).saying(
                  _TO_A_PROGRAM, severity=HIGH)
    | through("option", {(0, "args", "command"): SUBPROCESS_CALLS}, harm=option, where=shell_is(False)).saying(
        _AS_OPTION, severity=MEDIUM, cwe=88)
    | through("command", {(0, "args", "command"): SUBPROCESS_CALLS}, harm=packages, where=shell_is(False)).saying(
        _AS_PACKAGE, severity=HIGH, cwe=829)
    | through("command", {"input": ("subprocess.check_output", "subprocess.run"), (0, "input"): _FED}, where=Test(_reads_code))
    .saying(_AS_CODE, severity=HIGH)
    | call("subprocess.check_output", "subprocess.run", *_FED).where(Test(_is_fed_what_was_fetched)).where(
        Test(_reads_code)).saying(_FETCHED, severity=HIGH, cwe=494, profile=STANDARD)
    | _WITHOUT_SHELL.where(Test(_runs_what_was_fetched)).saying(_FETCHED, severity=HIGH, cwe=494, profile=STANDARD)
    | through("command", {"env": SUBPROCESS_CALLS}, harm=variables).saying(_AS_VARIABLE, severity=HIGH, cwe=426)
    | _WITHOUT_SHELL.where(Test(starts_a_shell)).saying(
        _TO_A_SHELL, severity=HIGH, confidence=HIGH, profile=STANDARD)
    | demoted_in_suites(_WITHOUT_SHELL.where(Test(starts_an_interpreter)).saying(
        _TO_AN_INTERPRETER, severity=MEDIUM, cwe=94, profile=STANDARD))
    | _WITHOUT_SHELL.where(Test(_may_take_an_option)).saying(
        "{name}() hands on what the program may take for an option: put '--' in front, or check how it starts", cwe=88)
    | _WITHOUT_SHELL.where(Test(_is_split)).saying(_SPLIT, cwe=88)
    | _WITHOUT_SHELL.where(Test(_is_fixed)).saying(_FIXED, confidence=LOW, cwe=676)
    | _WITHOUT_SHELL,
    why="""
        Without a shell nothing splits or expands the arguments. What is left is the choice of the
        program, and options that the program takes from them: `git clone --upload-pack=...` runs what it is told.
    """,
    bad=(
        """
        import subprocess  # S404

        subprocess.run(["/usr/bin/convert", name])  # S603
        subprocess.run(command, shell=False)  # S603
        subprocess.run(command, **options)  # S603
        subprocess.run(["/usr/bin/git", "fetch", remote])  # S603
        subprocess.run(["/usr/bin/git", "fetch", remote], shell=True)  # S602
        """,
        """
        import subprocess  # S404

        subprocess.check_call(["/bin/sh", "-c", "convert " + name])  # S603
        subprocess.run(["sudo", "-n", "bash", "-c", "convert " + name])  # S603 S607
        subprocess.run(["powershell.exe", "-NoProfile", "-Command", "Get-Item " + name])  # S603 S607
        subprocess.run(["/usr/bin/node", "-e", f"require('{name}')"])  # S603
        subprocess.check_call(["/bin/sh", "-c", "ps ax | wc -l"])  # S603
        subprocess.check_call(["/bin/sh", "-c", "convert " + name], shell=True)  # S602
        """,
        """
        import flask
        import subprocess  # S404

        def run():
            subprocess.run([flask.request.args["program"], "--version"])  # S603
        """,
        """
        import subprocess  # S404
        import sys

        import requests

        def install(url, path):
            script = requests.get(url, timeout=9)
            subprocess.run(["/bin/sh"], input=script.content)  # S603
            subprocess.run([sys.executable, "-c", script.text])  # S603
            path.write_bytes(script.content)
            subprocess.run([path])  # S603
        """,
        """
        import flask
        import subprocess  # S404

        def clone():
            url = flask.request.args["url"]
            subprocess.run(["/usr/bin/git", "clone", url])  # S603
        """,
        """
        import shlex
        import subprocess  # S404

        subprocess.run(f"/usr/bin/file {path}".split())  # S603
        subprocess.run(shlex.split(f"/usr/bin/file {path}"))  # S603
        subprocess.run(shlex.split(f"/usr/bin/file {path}"), shell=True)  # S602
        """,
    ),
    good="""
        import shutil

        shutil.copy(source, target)
    """,
    see=("https://docs.python.org/3/library/subprocess.html#security-considerations",),
    also=("lang/dangerous-subprocess-use-audit",),
)


def _takes_options(match: Match, file: File) -> bool:
    """Tell whether no argument of a call says that there are no options from here on, and all of them are written out."""
    given = match.node.args if isinstance(match.node, ast.Call) else []
    return not any(isinstance(one, ast.Starred) or getattr(one, "value", None) == "--" for one in given)


def _is_a_shell(match: Match, file: File) -> bool:
    """Tell whether a program, which stands before its arguments, is a shell."""
    given = match.node.args[:2] if isinstance(match.node, ast.Call) else []
    return any(
        isinstance(name, str) and SHELLS.match(name) for one in given for name in file.value(one, match.scope).constants)


PROCESS = Rule(
    code="S606", name="process-without-shell", cwe=78, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="{name}() starts a process: check that no argument comes from outside unchecked",
    when=through("command", {**_PROGRAMS, **_LISTS}, harm=code_of_shells).saying(_AS_SHELL_COMMAND, severity=HIGH)
    | through("command", {**_PROGRAMS, **_LISTS}, harm=code_elsewhere).saying(_IN_CODE, severity=HIGH, cwe=94)
    | (through("command", _PROGRAMS, harm=program) | through("command", _LISTS, harm=listed)).saying(
        _TO_A_PROGRAM, severity=HIGH)
    | through("command", PROGRAM_ARGUMENTS, harm=code, where=Test(_is_a_shell)).saying(_AS_SHELL_COMMAND, severity=HIGH)
    | (through("option", sinks.GIT, harm=start, where=Test(_takes_options)) | through("option", PROGRAM_WORDS, harm=option)
       | through("option", PROGRAM_BEHIND, harm=option_behind)).saying(_AS_OPTION, severity=MEDIUM, cwe=88)
    | through("option", SPLIT_ARGUMENTS).saying(_AS_WORDS, severity=MEDIUM, cwe=88)
    | _STARTED_OR_LISTED.where(Test(starts_a_shell)).saying(
        _TO_A_SHELL, severity=HIGH, confidence=HIGH, profile=STANDARD)
    | demoted_in_suites(_STARTED_OR_LISTED.where(Test(starts_an_interpreter)).saying(
        _TO_AN_INTERPRETER, severity=MEDIUM, cwe=94, profile=STANDARD))
    | _STARTED.where(Test(_is_all_fixed)).saying(_FIXED, confidence=LOW, cwe=676)
    | _STARTED | _LOOP_PROGRAM,
    why="""
        Without a shell nothing splits or expands the arguments. What is left is the choice of the
        program, and options that the program takes from them.
    """,
    bad="""
        import asyncio
        import os

        import flask
        import git
        import pexpect

        os.execv(program, arguments)  # S606
        session = pexpect.spawn("/bin/bash", ["-c", "exec " + program])  # S606

        def run():
            os.execv(flask.request.args["program"], ["--version"])  # S606

        def compare(repository: git.Repo):
            return repository.git.diff(flask.request.args["branch"])  # S606

        async def begin(loop, arguments):
            os.execl("/bin/sh", "sh", "-c", "exec " + program)  # S606
            await asyncio.create_subprocess_exec("/bin/bash", "-l", "-c", f"make {program}")  # S606
            await loop.subprocess_exec(Protocol, *arguments)  # S606
    """,
    good="""
        import shutil

        import flask
        import git

        shutil.copy(source, target)

        def compare(repository: git.Repo):
            return repository.git.diff("--", flask.request.args["path"])

        def list_changes(repository: git.Repo):
            branch = flask.request.args["branch"]
            if branch.startswith("-"):
                return ""
            return repository.git.log(branch, f"--author={branch}")
    """,
    see=("https://docs.python.org/3/library/os.html#process-management",),
    also=(
        "lang/dangerous-asyncio-create-exec-audit",
        "lang/dangerous-os-exec-audit",
        "lang/dangerous-spawn-process-audit",
    ),
)


def _partial(command: Argument) -> Test:
    """Ask whether the program of a command is a literal without a directory, also where the command has a name."""

    def test(match: Match, file: File) -> bool:
        given = command.node(match)
        for made, _ in known_origins(given, match.scope, file):
            while isinstance(made, ast.BinOp) and isinstance(made.op, ast.Add) and isinstance(made.left, (ast.BinOp, ast.List)):
                made = made.left  # ["git", "log"] + paths
            text = text_of(made.elts[0] if isinstance(made, (ast.List, ast.Tuple)) and made.elts else made)
            if text is not None and not _WITH_DIRECTORY.match(text):
                return True
        return False

    return Test(test)


_WITH_DIRECTORY = regex(r"[A-Za-z]:|[\\/.]")

PARTIAL_PATH = Rule(
    code="S607", name="partial-executable-path", cwe=426, severity=LOW, confidence=LOW, profile=AUDIT,
    message="{name}() looks the program up in PATH: give its full path",
    when=call(*SUBPROCESS_CALLS, *SHELL_CALLS, *_NOT_SPAWN).where(_partial(COMMAND))
    | call(*_SPAWN).where(_partial(_SPAWNED)),
    why="""
        Whoever controls the environment, or a directory that comes early in `PATH`, can have another
        program of the same name started.
    """,
    bad="""
        import os
        import subprocess  # S404

        subprocess.run(["git", "status"])  # S603 S607
        os.spawnlp(os.P_WAIT, "git", "git", "status")  # S606 S607
        os.spawnl(os.P_WAIT, "/usr/bin/git", "git", "status")  # S606
        command = ["git", "log"] + paths
        subprocess.run(command)  # S603 S607
    """,
    good="""
        import subprocess  # S404

        subprocess.run(["/usr/bin/git", "status"])  # S603
    """,
    see=("https://docs.python.org/3/library/subprocess.html#subprocess.Popen",),
)
