"""``baseline``: write down what is found today, so that only what is new is reported."""

from __future__ import annotations

import argparse
import json
import os
import subprocess  # noqa: S404 flake8 runs in a process of its own
import sys
import tempfile
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from flake8.exceptions import ExecutionError

from flake8_secure.baseline import Counts, normal, place, read, written
from flake8_secure.commands.child import UNREAD
from flake8_secure.commands.running import command, named

DEFAULT = "secure-baseline.json"


def add(commands: Any) -> None:
    """Add the command to the parsers of an `argparse.ArgumentParser`."""
    parser = commands.add_parser(
        "baseline", help="write down the findings of today, so that flake8 reports only new ones",
        description="Count the findings for each file, code and line of source, and write the counts to a file. With the "
        "option secure-baseline = FILE flake8 reports only what is more than that. Any other option is handed to flake8, "
        "in the form --option=value.",
        epilog="Exit status: 0, or 2 where a file could not be checked; then nothing is written.",
    )
    parser.add_argument("paths", metavar="PATH", nargs="*", help="a file or a directory (default: .)")
    parser.add_argument("--output", metavar="FILE", default=DEFAULT, help="(default: %(default)s)")
    parser.add_argument("--shrink", action="store_true", help="only take out of FILE what is no longer found; add nothing")
    parser.set_defaults(do=_baseline, rest=[])


def _baseline(chosen: argparse.Namespace) -> int:
    try:
        before = read(chosen.output).files if chosen.shrink else None
    except ExecutionError as error:
        print(error, file=sys.stderr)
        return 2
    findings = _found([*chosen.rest, *named(chosen.paths)])
    if findings is None:
        return 2
    files = _counted(findings, os.path.dirname(os.path.abspath(chosen.output)))
    if before is not None:
        files = _smaller(before, files)
    try:
        with open(chosen.output, "w", encoding="utf-8", newline="\n") as file:
            file.write(written(files))
    except OSError as error:
        print(f"{chosen.output}: {error.strerror}", file=sys.stderr)
        return 2
    print(f"{chosen.output}: {number(_total(files), 'finding')} in {number(len(files), 'file')}", file=sys.stderr)
    return 0


def _found(arguments: Sequence[str]) -> Optional[List[Dict[str, Any]]]:
    """Return what flake8 finds, as records of ``secure-json``; None, with a message, where it fails."""
    with tempfile.TemporaryDirectory() as directory:
        report = os.path.join(directory, "found.json")
        outcome = subprocess.run(
            command(["--exit-zero", "--secure-baseline=", "--format=secure-json",
                     f"--output-file={report}", *arguments]),
            stdout=sys.stderr, check=False)
        try:
            with open(report, encoding="utf-8") as file:
                findings: List[Dict[str, Any]] = json.load(file)["findings"]
        except FileNotFoundError:
            return None  # flake8 has said why
    unread = [finding for finding in findings if finding["code"] in UNREAD]
    for finding in unread:
        print(f"{finding['path']}:{finding['line']}: {finding['code']} {finding['message']}", file=sys.stderr)
    if unread:
        print("nothing is written; leave files that are no Python out with --exclude=FILE", file=sys.stderr)
    return None if unread or outcome.returncode else [finding for finding in findings if finding["cwe"] is not None]


def _counted(findings: Sequence[Dict[str, Any]], directory: str) -> Mapping[str, Counts]:
    """Return how often each line of each file has a finding of each code, with paths from *directory* on."""
    files: Dict[str, Dict[str, Dict[str, int]]] = {}
    for finding in findings:
        line = normal(finding["source"])
        lines = files.setdefault(place(finding["path"], directory), {}).setdefault(finding["code"], {})
        lines[line] = lines.get(line, 0) + 1
    return files


def _smaller(before: Mapping[str, Counts], now: Mapping[str, Counts]) -> Mapping[str, Counts]:
    """Return what is in both, as often as in the one that has less of it."""
    left: Dict[str, Dict[str, Dict[str, int]]] = {}
    found = _flat(now)
    for (path, code, line), count in _flat(before).items():
        kept = min(count, found.get((path, code, line), 0))
        if kept:
            left.setdefault(path, {}).setdefault(code, {})[line] = kept
    return left


def _flat(files: Mapping[str, Counts]) -> Dict[Tuple[str, str, str], int]:
    return {
        (path, code, line): count
        for path, counts in files.items() for code, lines in counts.items() for line, count in lines.items()
    }


def number(count: int, thing: str) -> str:
    """Return a number of things in words."""
    return f"{count} {thing}{'' if count == 1 else 's'}"


def _total(files: Mapping[str, Counts]) -> int:
    """Return the number of findings."""
    return sum(_flat(files).values())
