"""``check``: run flake8 for the rules of this plugin alone."""

from __future__ import annotations

import argparse
from typing import Any

from flake8_secure.commands.running import named, run

_FORMATS = ("text", "html", "sarif", "gitlab", "github", "json")


def add(commands: Any) -> None:
    """Add the command to the parsers of an `argparse.ArgumentParser`."""
    parser = commands.add_parser(
        "check", help="check code with flake8, for these rules alone",
        description="Run flake8 for the rules of this plugin and nothing else, with the configuration that flake8 finds. "
        "Any other option is handed to flake8, in the form --option=value: see flake8 --help.",
        epilog="Exit status: 0 where nothing is found, 1 for findings, 2 where something could not be checked.",
    )
    parser.add_argument("paths", metavar="PATH", nargs="+", help="a file or a directory; - is the standard input")
    parser.add_argument("--format", choices=_FORMATS, help="how findings are written (default: as flake8 is configured)")
    parser.add_argument("--output-file", metavar="FILE", help="where they are written, in place of what is there")
    parser.set_defaults(do=_check, rest=[])


def _check(chosen: argparse.Namespace) -> int:
    arguments = list(chosen.rest)
    if chosen.format:
        arguments.append("--format=" + ("default" if chosen.format == "text" else f"secure-{chosen.format}"))
    if chosen.output_file:
        if chosen.format in (None, "text"):
            open(chosen.output_file, "w", encoding="utf-8").close()  # flake8 would add to what is there
        arguments.append(f"--output-file={chosen.output_file}")
    return run([*arguments, *named(chosen.paths)])
