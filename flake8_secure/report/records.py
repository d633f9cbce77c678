"""All that is known of the findings, as JSON for programs of one's own."""

from __future__ import annotations

import json
from typing import Dict, Sequence

import flake8

from flake8_secure import __version__
from flake8_secure.report.document import Document, Reported
from flake8_secure.report.knowledge import cwe_address, owasp_of, reason
from flake8_secure.rule import Rule


def record(finding: Reported) -> Dict[str, object]:
    """Return what is known of one finding: None where another plugin does not say."""
    return {
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
        "code": finding.code,
        "message": finding.message,
        "severity": finding.severity.name.lower() if finding.severity else None,
        "cwe": finding.cwe,
        "evidence": list(finding.evidence),
        "source": finding.source,
        "fingerprint": finding.fingerprint,
    }


def facts(rule: Rule) -> Dict[str, object]:
    """Return what holds for every finding of *rule*."""
    return {
        "name": rule.name,
        "severity": rule.severity.name.lower(),
        "confidence": rule.confidence.name.lower(),
        "profile": rule.profile.name.lower(),
        "cwe": rule.cwe,
        "owasp": owasp_of(rule.cwe),
        "bandit": rule.bandit,
        "why": reason(rule),
        "see": [*rule.see, cwe_address(rule.cwe)],
    }


class Records(Document):
    """Findings, and the rules that reported them."""

    def document(self, findings: Sequence[Reported]) -> str:
        """Return the object."""
        rules = {finding.code: facts(finding.rule) for finding in findings if finding.rule}
        return json.dumps(
            {
                "version": 1,
                "tool": {"name": "flake8-secure", "version": __version__, "flake8": flake8.__version__},
                "findings": [record(finding) for finding in findings],
                "rules": dict(sorted(rules.items())),
            },
            indent=2, ensure_ascii=False,
        )
