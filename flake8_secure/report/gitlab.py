"""A Code Quality report of GitLab, which shows findings in merge requests."""

from __future__ import annotations

import json
from typing import Dict, Optional, Sequence

from flake8_secure.api import Level
from flake8_secure.report.document import Document, Reported

_SEVERITIES: Dict[Optional[Level], str] = {
    Level.HIGH: "critical", Level.MEDIUM: "major", Level.LOW: "minor", None: "minor",
}


def issue(finding: Reported) -> Dict[str, object]:
    """Return *finding* as GitLab reads it."""
    cwe = f" [CWE-{finding.cwe}]" if finding.cwe else ""
    return {
        "type": "issue",
        "check_name": finding.code,
        "description": f"{finding.code} {finding.message}{cwe}",
        "categories": ["Security" if finding.rule else "Style"],
        "severity": "blocker" if finding.is_error else _SEVERITIES[finding.severity],
        "fingerprint": finding.fingerprint,
        "location": {"path": finding.path, "lines": {"begin": finding.line, "end": finding.line}},
    }


class GitLab(Document):
    """A list of issues."""

    def document(self, findings: Sequence[Reported]) -> str:
        """Return the list."""
        return json.dumps([issue(finding) for finding in findings], indent=2, ensure_ascii=False)
