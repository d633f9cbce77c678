"""Start flake8 for the rules of this plugin, and show how far it is."""

from __future__ import annotations

import os
import selectors
import subprocess  # noqa: S404 flake8 runs in a process of its own
import sys
from typing import IO, List, Optional, Sequence

from flake8_secure.commands.child import ERROR, FOUND, UNREAD
from flake8_secure.registry import all_rules

CLEAN, FINDINGS = 0, 1


def selection() -> str:
    """Return the value of ``--select`` for every rule, of packs as well, and for files that cannot be read."""
    codes = (rule.code for rule in all_rules())
    prefixes = {"SEC" if code.startswith("SEC") else code[:len(code) - 2] for code in codes}
    return ",".join((*sorted(prefixes), *UNREAD))


def command(arguments: Sequence[str], pipe: int = -1) -> List[str]:
    """Return the command that runs flake8 with *arguments*."""
    return [sys.executable, "-m", "flake8_secure.commands.child", str(pipe), f"--select={selection()}", *arguments]


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
    reading, writing = os.pipe()
    colour = ["--color=always"] if sys.stdout.isatty() and not any(one.startswith("--color") for one in arguments) else []
    with subprocess.Popen(
        command([*colour, *arguments], writing), pass_fds=(writing,), stdout=subprocess.PIPE,
    ) as process, selectors.DefaultSelector() as selector:
        os.close(writing)
        selector.register(reading, selectors.EVENT_READ)
        if process.stdout is not None:
            selector.register(process.stdout, selectors.EVENT_READ)
        line = _Line(sys.stderr)
        files = 0
        while selector.get_map():
            for key, _ in selector.select():
                data = os.read(key.fd, 1 << 16)
                if not data:
                    selector.unregister(key.fileobj)
                elif key.fd == reading:
                    files += len(data)
                    line.show(f"{files} {'file' if files == 1 else 'files'} checked")
                else:
                    line.clear()
                    sys.stdout.buffer.write(data)
                    sys.stdout.buffer.flush()
        line.clear()
        os.close(reading)
    return process.returncode


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
