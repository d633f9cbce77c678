"""Wildcards that a shell expands to what a command takes for options."""

from __future__ import annotations

from typing import Iterator, Pattern

from flake8_secure.api import AUDIT, HIGH, LOW, MEDIUM, Match, Rule, Test, call
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.values import Const, Contents, Text, Value
from flake8_secure.models.sinks.commands import SHELL_CALLS
from flake8_secure.regex import regex
from flake8_secure.rules.own_commands import COMMAND
from flake8_secure.rules.shell import WITH_SHELL


def _expands(pattern: Pattern[str]) -> Test:
    """Ask whether the known text of a command contains *pattern*."""

    def test(match: Match, file: File) -> bool:
        return any(pattern.search(text) for text in _known_texts(COMMAND.value(match, file)))

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
_PLACES = call(*SHELL_CALLS) | WITH_SHELL

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
        import subprocess  # S404

        subprocess.run(["/bin/chown", "root", *glob.glob("./*")])  # S603
    """,
    see=("https://www.gnu.org/software/tar/manual/html_section/checkpoints.html",),
    also=("lang/system-wildcard-detected",),
)
