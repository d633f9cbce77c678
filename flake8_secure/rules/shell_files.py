"""Files in directories that all users share, as commands for a shell write and run them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator

from flake8_secure.api import Match, Test, call, outside_tests
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.texts import built
from flake8_secure.models.sinks.commands import SHELL_CALLS, SUBPROCESS_CALLS
from flake8_secure.regex import regex
from flake8_secure.rules.own_commands import COMMAND
from flake8_secure.rules.shell import shell_is
from flake8_secure.rules.tempfiles import runs_alone, shared

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What ends a command, what sends its output to a file, and words.
_NEXT = regex(r"(?<!>)&+|[|;\n()]+")
_SENDING = regex(r"[\d&]?>>?")
_WORD = regex(r"\"[^\"]*\"|'[^']*'|[^\s\"']+")
# Programs that run what a file says, and those that run what comes behind them.
_RUNNING = regex(r"(?:.*/)?(?:\.|source|(?:ba|z|k|da)?sh|python[\d.]*|perl|ruby|node|php)")
_BEFORE = frozenset(("env", "exec", "nice", "nohup", "sudo", "time"))
# What stands in front of the file that is written.
_OUTPUT = frozenset(("--output", "--output-document", "-O", "-o", ">", "tee"))
# What runs the rest of a command somewhere else, or says that it does.
_ELSEWHERE = regex(
    r"(?:^|[\s/])(?:adb|chroot|docker|flatpak-spawn|gcloud|kubectl|limactl|lxc|lxd|machinectl|multipass|nerdctl|nsenter|oc|podman"
    r"|singularity|slogin|ssh|su-exec|systemd-nspawn|unshare|vagrant|virsh|wsl)(?:\.exe)?(?:\s|-compose|$)")
# A file below a directory, all of whose name is known.
_NAME = regex(r"/[\w.+-][\w./+-]*")


def _uses_shared_file(match: Match, file: File) -> bool:
    """Tell whether a command writes or runs a file that others can put where it is expected."""
    node = COMMAND.node(match)
    if node is None:
        return False
    for origin, scope in known_origins(node, match.scope):
        text = built(origin, scope).text if isinstance(origin, ast.expr) else ""
        if any(directory in text for directory in shared(file)) and not _ELSEWHERE.search(text) and any(
                _is_shared(word, file) for word in _dangerous(text)):
            return not runs_alone(match.scope, file)
    return False


def _is_shared(word: str, file: File) -> bool:
    return any(word.startswith(directory) and _NAME.fullmatch(word[len(directory):]) for directory in shared(file))


def _dangerous(text: str) -> Iterator[str]:
    """Yield the words of the commands in *text* that name a file which is written or run, or where that is."""
    folder = ""
    for command in _NEXT.split(text):
        words = [word.strip("\"'") for word in _WORD.findall(_SENDING.sub(" > ", command))]
        for before, word in zip(words, words[1:]):
            if before in _OUTPUT and not (before == "-o" and "unzip" in words):  # it reads what follows
                yield word
        while words and (words[0] in _BEFORE or "=" in words[0]):
            words = words[1:]
        if words[:1] == ["cd"]:
            folder = words[-1]
        elif words:
            yield folder if words[0] == "make" or words[0].startswith("./") else words[0]
            if _RUNNING.fullmatch(words[0]):
                yield next((word for word in words[1:] if not word.startswith("-")), "")


_USED = Test(_uses_shared_file)
USES_SHARED_FILE = outside_tests(
    call(*SHELL_CALLS).where(_USED) | call(*SUBPROCESS_CALLS).where(_USED).where(shell_is(True)))
