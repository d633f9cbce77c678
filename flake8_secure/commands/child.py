"""flake8 in a process of its own, which tells findings from failures by its exit status."""

from __future__ import annotations

import os
import sys

if __name__ != "flake8_secure.commands.child" and sys.path[:1] == [os.path.dirname(os.path.realpath(__file__))]:
    del sys.path[0]  # what lies beside this file is no module that may be imported by its name alone

import logging
from typing import Iterator, List, Sequence, Tuple, Type

from flake8.main.application import Application

from flake8_secure.commands.alone import leave_others_out
from flake8_secure.plugin import Plugin

#: The status for findings: Python itself ends with 1 after an exception, and flake8 with 1 after any error.
FOUND = 10
ERROR = 2
# What flake8 reports of files that it cannot read: nothing is known of them.
UNREAD = ("E902", "E999")


def count(progress: str) -> None:
    """Write a byte to the named pipe *progress* for each file that is checked."""
    pipe = os.open(progress, os.O_WRONLY)
    run = Plugin.run

    def counted(plugin: Plugin) -> Iterator[Tuple[int, int, str, Type[Plugin]]]:
        yield from run(plugin)
        os.write(pipe, b".")

    setattr(Plugin, "run", counted)


class _Brief(logging.Formatter):
    """Shows the message of a record and nothing of the error behind it."""

    def format(self, record: logging.LogRecord) -> str:
        return f"flake8-secure: {record.getMessage()}"


def warn() -> None:
    """Show warnings of the plugin on standard error, such as of a rule that had to be left out."""
    handler = logging.StreamHandler()
    handler.setLevel(logging.WARNING)
    handler.setFormatter(_Brief())
    logging.getLogger("flake8_secure").addHandler(handler)


def prepare(progress: str) -> None:
    """Let this process run this plugin alone, and tell of failures, and of its *progress* where there is a pipe for that."""
    leave_others_out()
    warn()
    if progress:
        count(progress)


class _Application(Application):  # type: ignore[misc]  # flake8 has no types
    """flake8, without the options that do not go with a document: the names of files alone, a number behind it."""

    def make_formatter(self) -> None:
        """Choose what writes the findings."""
        if self.options.format.startswith("secure-"):
            self.options.quiet, self.options.count = 0, False
        super().make_formatter()


def main(arguments: Sequence[str]) -> int:
    """Run flake8 with all but the first of *arguments*; the first is the pipe for the progress, or empty."""
    prepare(arguments[0])
    application = _Application()
    application.run(list(arguments[1:]))
    if application.catastrophic_failure:
        return ERROR
    codes: List[str] = list(application.guide.stats.error_codes())
    if any(code in UNREAD for code in codes):
        return ERROR
    return FOUND if application.result_count and not application.options.exit_zero else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
elif __name__ == "__mp_main__":
    prepare(sys.argv[1])  # a process that is no copy of the one that flake8 runs in
