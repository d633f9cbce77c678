"""SARIF 2.1.0, as GitHub's code scanning and other services read it."""

from __future__ import annotations

import json
import os
from pathlib import PurePath
from typing import Dict, List, Optional, Sequence
from urllib.parse import quote

from flake8_secure import __version__
from flake8_secure.api import Level
from flake8_secure.report.document import Document, Reported
from flake8_secure.report.fingerprints import hashes
from flake8_secure.report.knowledge import cwe_address, markdown, owasp_of, reason
from flake8_secure.rule import Rule

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: Dict[Optional[Level], str] = {
    Level.HIGH: "error", Level.MEDIUM: "warning", Level.LOW: "note", None: "warning",
}
# The middle of what GitHub calls high, medium and low.
_NUMBERS = {Level.HIGH: "8.0", Level.MEDIUM: "5.5", Level.LOW: "2.0"}
# How sure a rule is: flake8 does not say how sure one finding is.
_PRECISIONS = {Level.HIGH: "high", Level.MEDIUM: "medium", Level.LOW: "low"}


def address(path: str) -> Dict[str, str]:
    """Return where a file is: below the root of the sources if it can be."""
    if PurePath(path).is_absolute():
        return {"uri": "file://" + quote(os.fsencode("/" + path.lstrip("/")), safe="/:")}
    return {"uri": quote(os.fsencode(path)), "uriBaseId": "%SRCROOT%"}


def descriptor(rule: Rule) -> Dict[str, object]:
    """Return all that there is to know of *rule*."""
    owasp = owasp_of(rule.cwe)
    tags = ["security", f"external/cwe/cwe-{rule.cwe:03d}", *([f"OWASP {owasp}"] if owasp else ())]
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": rule.name.replace("-", " ").capitalize()},
        "fullDescription": {"text": reason(rule)},
        "help": {"text": reason(rule), "markdown": markdown(rule)},
        "helpUri": cwe_address(rule.cwe),
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {
            "tags": tags,
            "precision": _PRECISIONS[rule.confidence],
            "security-severity": _NUMBERS[rule.severity],
            "problem.severity": {"error": "error", "warning": "warning", "note": "recommendation"}[
                _LEVELS[rule.severity]],
        },
    }


def foreign(code: str) -> Dict[str, object]:
    """Return the little that is known of another plugin's check."""
    return {
        "id": code,
        "shortDescription": {"text": f"{code}, reported by flake8 or another plugin of it"},
        "properties": {"tags": ["flake8"]},
    }


def location(path: str, line: int, column: Optional[int] = None, source: str = "") -> Dict[str, object]:
    """Return a place in a file."""
    region: Dict[str, object] = {"startLine": line}
    if column is not None:
        region["startColumn"] = column
    if source:
        region["snippet"] = {"text": source}
    return {"physicalLocation": {"artifactLocation": address(path), "region": region}}


class Sarif(Document):
    """One run of one tool."""

    def document(self, findings: Sequence[Reported]) -> str:
        """Return the log."""
        codes = sorted({finding.code for finding in findings})
        rules = {finding.code: finding.rule for finding in findings if finding.rule}
        numbers = {code: number for number, code in enumerate(codes)}
        driver = {
            "name": "flake8-secure",
            "semanticVersion": __version__,
            "rules": [descriptor(rules[code]) if code in rules else foreign(code) for code in codes],
        }
        run = {
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The directory that flake8 was started in."}}},
            "results": [self.result(finding, numbers[finding.code]) for finding in findings],
        }
        return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False)

    def result(self, finding: Reported, number: int) -> Dict[str, object]:
        """Return one finding; *number* is the position of its rule."""
        place = location(finding.path, finding.line, finding.column, finding.source)
        result: Dict[str, object] = {
            "ruleId": finding.code,
            "ruleIndex": number,
            "level": "error" if finding.is_error else _LEVELS[finding.severity],
            "message": {"text": finding.message},
            "locations": [place],
            "partialFingerprints": self.fingerprints(finding),
        }
        related = [
            {**location(finding.path, line), "id": position, "message": {"text": f"line {line}, which the finding names"}}
            for position, line in enumerate(finding.evidence, 1)
        ]
        if related:
            result["relatedLocations"] = related
            steps = [location(finding.path, line) for line in finding.evidence]
            result["codeFlows"] = [{"threadFlows": [{"locations": [{"location": step} for step in (*steps, place)]}]}]
        if finding.severity:
            result["properties"] = {"security-severity": _NUMBERS[finding.severity]}
        return result

    def fingerprints(self, finding: Reported) -> Dict[str, str]:
        """Return what tells the finding from others wherever its line moves: ours, and that of GitHub's upload."""
        found = {"flake8Secure/v1": finding.fingerprint}
        lines: List[str] = hashes(self.sources.lines(finding.path))
        if finding.line <= len(lines) and self.sources.lines(finding.path)[finding.line - 1] == finding.source:
            found["primaryLocationLineHash"] = lines[finding.line - 1]
        return found
