"""A formatter that collects all findings and writes one document at the end."""

from __future__ import annotations

import os
import sys
from hashlib import sha256
from typing import Counter, Iterator, List, NamedTuple, Optional, Sequence, Tuple

from flake8.exceptions import ExecutionError
from flake8.formatting.base import BaseFormatter
from flake8.statistics import Statistics
from flake8.violation import Violation

from flake8_secure.api import Level
from flake8_secure.report.knowledge import EVIDENCE, cwe_of, rule_of, severity_of, without_cwe
from flake8_secure.report.sources import Sources
from flake8_secure.rule import Rule


class Reported(NamedTuple):
    """One finding, of this plugin or of another."""

    path: str  # with slashes; from the working directory where the file is below it
    line: int  # from 1
    column: int  # from 1, in characters
    code: str
    message: str  # without the CWE
    rule: Optional[Rule]  # None: another plugin's
    cwe: Optional[int]
    severity: Optional[Level]  # None: another plugin's
    source: str  # the line of code, without its end; empty where it cannot be read
    evidence: Tuple[int, ...]  # the other lines that the message names
    fingerprint: str  # the same wherever the line moves in its file

    @property
    def is_error(self) -> bool:
        """Whether flake8 could not read the file."""
        return self.code in ("E902", "E999")


class Document(BaseFormatter):  # type: ignore[misc]  # flake8 has no types
    """What all our formatters share; each says what its `document` is."""

    def after_init(self) -> None:
        """Prepare to collect."""
        self.violations: List[Violation] = []
        self.sources = Sources()

    def document(self, findings: Sequence[Reported]) -> str:
        """Return the whole document without a last end of line; an empty one is left out.

        Each format, which derives from this, has its own.
        """
        raise NotImplementedError(type(self).__name__)

    def start(self) -> None:
        """Open the file of ``--output-file``, to replace what is there: flake8 would add a second document."""
        if not self.filename:
            return
        try:
            os.makedirs(os.path.dirname(os.path.abspath(self.filename)), exist_ok=True)
            self.output_fd = open(self.filename, "w", encoding="utf-8", newline="\n")
        except OSError as error:
            raise ExecutionError(f"--output-file: {self.filename}: {error.strerror}") from None

    def handle(self, error: Violation) -> None:
        """Keep a finding."""
        self.violations.append(error)

    def format(self, error: Violation) -> Optional[str]:
        """Return nothing: there is no line for each finding."""
        return None

    def show_statistics(self, statistics: Statistics) -> None:
        """Print statistics beside the document, not into it."""
        for code in statistics.error_codes():
            group = list(statistics.statistics_for(code))
            print(f"{sum(entry.count for entry in group):<5} {code} {group[0].message}", file=sys.stderr)

    def show_benchmarks(self, benchmarks: List[Tuple[str, float]]) -> None:
        """Print measurements beside the document, not into it."""
        for name, value in benchmarks:
            print(f"{value:<10.3f} {name}", file=sys.stderr)

    def stop(self) -> None:
        """Write the document."""
        text = self.document(tuple(self.reported()))
        if text:
            self._write(text.encode("utf-8", "replace").decode("utf-8"))  # names of files may have no characters
        super().stop()

    def reported(self) -> Iterator[Reported]:
        """Yield every finding, in the order of flake8: by file, line and column."""
        seen: Counter[Tuple[str, str, str]] = Counter()
        for violation in self.violations:
            rule = rule_of(violation.code, violation.text)
            line = max(violation.line_number, 1)
            path = relative(violation.filename)
            source = self.sources.line(violation.filename, line, violation.physical_line)
            key = (path, violation.code, " ".join(source.split()))
            seen[key] += 1
            yield Reported(
                path=path,
                line=line,
                column=max(violation.column_number, 1),
                code=violation.code,
                message=without_cwe(violation.text) if rule else violation.text,
                rule=rule,
                cwe=cwe_of(violation.text) if rule else None,
                severity=severity_of(rule, violation.text) if rule else None,
                source=source,
                evidence=tuple(dict.fromkeys(map(int, EVIDENCE.findall(violation.text)))) if rule else (),
                fingerprint=sha256("\0".join((*key, str(seen[key]))).encode("utf-8", "replace")).hexdigest(),
            )


def relative(filename: str) -> str:
    """Return *filename* with slashes, from the working directory where it is below it."""
    path = os.path.normpath(filename)
    if os.path.isabs(path):
        inside = os.path.relpath(path) if os.path.splitdrive(path)[0] == os.path.splitdrive(os.getcwd())[0] else path
        path = path if inside.startswith(os.pardir) else inside
    return path.replace(os.sep, "/")
