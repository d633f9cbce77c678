"""Start flake8 for the rules of this plugin, and show how far it is."""

from __future__ import annotations

import os
import selectors
import subprocess  # noqa: S404 flake8 runs in a process of its own
import sys
import tempfile
from typing import IO, List, Optional, Sequence

from flake8_secure.commands import child
from flake8_secure.commands.child import ERROR, FOUND, UNREAD
from flake8_secure.registry import all_rules

CLEAN, FINDINGS = 0, 1


def _selection() -> str:
    """Return the value of ``--select`` for every rule, of packs as well, and for files that cannot be read.

    The prefixes are short: flake8 lets what the configuration ignores win where it is named as exactly.
    """
    prefixes = {rule.code[:1] if rule.code.startswith("S") else rule.code.rstrip("0123456789") for rule in all_rules()}
    return ",".join((*sorted(prefixes), *UNREAD))


def command(arguments: Sequence[str], progress: str = "") -> List[str]:
    """Return the command that runs flake8 with *arguments*; *progress* is a named pipe that takes a byte for each file."""
    flags = [flag for flag, is_set in (("-I", sys.flags.isolated), ("-E", sys.flags.ignore_environment)) if is_set]
    # By its path: with -m Python would import what lies in the working directory, which is the code that is checked.
    return [sys.executable, *flags, child.__file__, progress, f"--select={_selection()}", *arguments]


def named(paths: Sequence[str]) -> List[str]:
    """Return *paths* so that flake8 takes none for an option: it does not know ``--``."""
    return [os.path.join(os.curdir, path) if path.startswith("-") and path != "-" else path for path in paths]


def status(returned: int) -> int:
    """Return 0 for clean code, 1 for findings and 2 for an error."""
    return {CLEAN: CLEAN, FOUND: FINDINGS}.get(returned, ERROR)


def run(arguments: Sequence[str]) -> int:
    """Run flake8 with *arguments* and return the `status`; on a terminal a line tells how many files are done."""
    if os.name == "posix" and sys.stderr.isatty():
        return status(_watched(arguments))
    return status(subprocess.run(command(arguments), check=False).returncode)


def _watched(arguments: Sequence[str]) -> int:
    """Run flake8 with a line of progress, which is gone before anything else is shown."""
    colour = ["--color=always"] if sys.stdout.isatty() and not any(one.startswith("--color") for one in arguments) else []
    with tempfile.TemporaryDirectory() as folder:
        progress = os.path.join(folder, "progress")
        os.mkfifo(progress)
        reading = os.open(progress, os.O_RDWR)  # as a writer too: it does not end while nobody else has opened it
        try:
            with subprocess.Popen(command([*colour, *arguments], progress), stdout=subprocess.PIPE) as process:
                _show(process.stdout, reading)
        finally:
            os.close(reading)
    return process.returncode


def _show(findings: Optional[IO[bytes]], progress: int) -> None:
    """Write *findings* to standard output as they come, and before them on a line of its own how many files are done."""
    line = _Line(sys.stderr)
    files = 0
    with selectors.DefaultSelector() as selector:
        selector.register(progress, selectors.EVENT_READ)
        if findings is not None:
            selector.register(findings, selectors.EVENT_READ)
        while len(selector.get_map()) > 1:
            for key, _ in selector.select():
                data = os.read(key.fd, 1 << 16)
                if key.fd == progress:
                    files += len(data)
                    line.show(f"{files} {'file' if files == 1 else 'files'} checked")
                    continue
                line.clear()
                if not data:
                    selector.unregister(key.fileobj)
                sys.stdout.buffer.write(data)
                sys.stdout.buffer.flush()


class _Line:
    """One line of a terminal that is written over."""

    def __init__(self, terminal: IO[str]) -> None:
        self.terminal = terminal
        self.shown: Optional[str] = None

    def show(self, text: str) -> None:
        """Write *text* in place of what is there."""
        self.terminal.write(f"\r{text}")
        self.terminal.flush()
        self.shown = text

    def clear(self) -> None:
        """Leave the line empty."""
        if self.shown:
            self.terminal.write("\r" + " " * len(self.shown) + "\r")
            self.terminal.flush()
            self.shown = None
