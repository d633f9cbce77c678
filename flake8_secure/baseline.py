"""The findings that were there before: counted for each file, code and line of source, so that only new ones show.

Lines are known by what stands on them, not by their number; a finding does not come back because
code above it was added or removed.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from typing import Dict, Iterable, List, Mapping, NamedTuple, Sequence, Tuple

from flake8.exceptions import ExecutionError

from flake8_secure.finding import Finding
from flake8_secure.match.suppressed import ignored

#: Of the format of the file.
VERSION = 1
#: How flake8 calls what it reads from a pipe, where nobody gives it a name.
NAMELESS = "stdin"
# How often each line has a finding of each code.
Counts = Mapping[str, Mapping[str, int]]


class Baseline(NamedTuple):
    """What a file of this kind says. Paths in it have slashes and start at its directory."""

    directory: str
    files: Mapping[str, Counts]

    def new(self, findings: Sequence[Finding], lines: Sequence[str], filename: str, noqa: bool = True) -> List[Finding]:
        """Return those of *findings* that are more than what was there.

        What flake8 leaves out for a comment, which counts with *noqa*, was not written down, and does not count.
        """
        known = self.counts(filename)
        hidden = ignored(((finding.line, finding.code) for finding in findings), lines) if noqa else ()
        seen: Counter[Tuple[str, str]] = Counter()
        found: List[Finding] = []
        for finding in findings:
            if (finding.line, finding.code) in hidden:
                continue
            line = normal(lines[finding.line - 1]) if finding.line <= len(lines) else ""
            seen[finding.code, line] += 1
            if seen[finding.code, line] > known.get(finding.code, {}).get(line, 0):
                found.append(finding)
        return found

    def counts(self, filename: str) -> Counts:
        """Return what is known of a file; of one without a name, what is known of any that could be it."""
        if filename == NAMELESS:
            return _most(self.files.values())
        return self.files.get(place(filename, self.directory), {})


def normal(line: str) -> str:
    """Return a line of source as it is compared: runs of white space are one space."""
    return " ".join(line.split())


def place(filename: str, directory: str) -> str:
    """Return the path of a file from *directory* on, with slashes."""
    try:
        path = os.path.relpath(filename, directory)
    except ValueError:  # on another drive
        path = filename
    return path.replace(os.sep, "/")


def _most(files: Iterable[Counts]) -> Counts:
    """Return the greatest count of each line and code."""
    found: Dict[str, Dict[str, int]] = {}
    for counts in files:
        for code, lines in counts.items():
            for line, count in lines.items():
                known = found.setdefault(code, {})
                known[line] = max(count, known.get(line, 0))
    return found


def read(path: str) -> Baseline:
    """Return what the file *path* says. Raises ExecutionError, which flake8 shows as one line, where it cannot be read."""
    try:
        with open(path, encoding="utf-8") as file:
            content = json.load(file)
    except OSError as error:
        raise ExecutionError(
            f"--secure-baseline: {path}: {error.strerror}; flake8-secure baseline writes one") from None
    except (ValueError, RecursionError) as error:
        raise ExecutionError(f"--secure-baseline: {path} is not JSON: {error}") from None
    if not _is_valid(content):
        raise ExecutionError(f"--secure-baseline: {path} is not a baseline of version {VERSION}")
    return Baseline(os.path.dirname(os.path.abspath(path)), content["files"])


def _is_valid(content: object) -> bool:
    """Tell whether *content* has the shape of a baseline."""
    if not isinstance(content, dict) or content.get("version") != VERSION:
        return False
    files = content.get("files")
    return isinstance(files, dict) and all(
        isinstance(counts, dict) and all(
            isinstance(lines, dict) and all(type(count) is int for count in lines.values()) for lines in counts.values()
        ) for counts in files.values()
    )


def written(files: Mapping[str, Counts]) -> str:
    """Return the text of a file that says *files*, the same for the same findings."""
    return json.dumps({"version": VERSION, "files": files}, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
