"""Workflow commands of GitHub Actions, which show findings beside the changed lines."""

from __future__ import annotations

from typing import Dict, Optional, Sequence

from flake8_secure.api import Level
from flake8_secure.report.document import Document, Reported

_COMMANDS: Dict[Optional[Level], str] = {
    Level.HIGH: "error", Level.MEDIUM: "warning", Level.LOW: "notice", None: "warning",
}
_IN_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTIES = {**_IN_DATA, ":": "%3A", ",": "%2C"}


def escaped(text: str, signs: Dict[str, str]) -> str:
    """Return *text* with *signs* replaced."""
    return text.translate({ord(sign): code for sign, code in signs.items()})


def command(finding: Reported) -> str:
    """Return the line that tells GitHub of *finding*."""
    kind = "error" if finding.is_error else _COMMANDS[finding.severity]
    name = f" {finding.rule.name}" if finding.rule else ""
    cwe = f" [CWE-{finding.cwe}]" if finding.cwe else ""
    place = {
        "title": finding.code + name, "file": finding.path, "line": str(finding.line), "col": str(finding.column),
    }
    settings = ",".join(f"{key}={escaped(value, _IN_PROPERTIES)}" for key, value in place.items())
    return f"::{kind} {settings}::{escaped(finding.code + ' ' + finding.message + cwe, _IN_DATA)}"


class GitHub(Document):
    """One command in a line for each finding."""

    def document(self, findings: Sequence[Reported]) -> str:
        """Return the commands."""
        return "\n".join(map(command, findings))
