"""What the readers of the reports accept, as JSON schemas in our own words."""

from __future__ import annotations

from typing import Any, Dict

Schema = Dict[str, Any]

TEXT: Schema = {"type": "string", "minLength": 1}
LINE: Schema = {"type": "integer", "minimum": 1}
HASH: Schema = {"type": "string", "pattern": "^[0-9a-f]{64}$"}


def closed(required: Schema, **optional: Schema) -> Schema:
    """Return the schema of an object with these properties and no others."""
    return {
        "type": "object", "properties": {**required, **optional}, "required": list(required), "additionalProperties": False,
    }


def several(items: Schema, least: int = 0) -> Schema:
    """Return the schema of a list."""
    return {"type": "array", "items": items, "minItems": least}


# The SARIF 2.1.0 standard, sections 3.13 to 3.58; what GitHub demands beyond it is in its "SARIF support for code
# scanning". With FLAKE8_SECURE_SARIF_SCHEMA the tests take the published schema as well.
MESSAGE = closed({"text": TEXT})
PLACE = closed({
    "artifactLocation": closed({"uri": {"type": "string", "pattern": r"^[!-~]+$"}}, uriBaseId={"const": "%SRCROOT%"}),
    "region": closed({"startLine": LINE}, startColumn=LINE, snippet=closed({"text": {"type": "string"}})),
})
LOCATION = closed({"physicalLocation": PLACE}, id={"type": "integer", "minimum": 0}, message=MESSAGE)
LEVEL: Schema = {"enum": ["error", "warning", "note"]}
SCORE: Schema = {"type": "string", "pattern": r"^(10\.0|[0-9]\.[0-9])$"}
DESCRIPTOR = closed(
    {"id": TEXT, "shortDescription": MESSAGE, "properties": closed(
        {"tags": {**several(TEXT, 1), "uniqueItems": True}}, precision={"enum": ["very-high", "high", "medium", "low"]},
        **{"security-severity": SCORE, "problem.severity": {"enum": ["error", "warning", "recommendation"]}},
    )},
    name={"type": "string", "pattern": "^[A-Za-z0-9]+$"}, fullDescription=MESSAGE,
    help=closed({"text": TEXT, "markdown": TEXT}), helpUri={"type": "string", "pattern": "^https://"},
    defaultConfiguration=closed({"level": LEVEL}),
)
RESULT = closed(
    {
        "ruleId": TEXT, "ruleIndex": {"type": "integer", "minimum": 0}, "level": LEVEL, "message": MESSAGE,
        "locations": {**several(LOCATION, 1), "maxItems": 1},
        "partialFingerprints": closed({"flake8Secure/v1": HASH}, primaryLocationLineHash={
            "type": "string", "pattern": "^[0-9a-f]{1,16}:[0-9]+$"}),
    },
    relatedLocations=several(LOCATION, 1),
    codeFlows=several(closed({"threadFlows": several(closed({
        "locations": several(closed({"location": LOCATION}), 1)}), 1)}), 1),
    properties=closed({"security-severity": SCORE}),
)
SARIF = closed({
    "$schema": TEXT, "version": {"const": "2.1.0"},
    "runs": {**several(closed({
        "tool": closed({"driver": closed({
            "name": TEXT, "semanticVersion": TEXT, "rules": {**several(DESCRIPTOR), "uniqueItems": True}})}),
        "columnKind": {"enum": ["unicodeCodePoints", "utf16CodeUnits"]},
        "originalUriBaseIds": {"type": "object"},
        "results": several(RESULT),
    }), 1), "maxItems": 1},
})

# GitLab's "Code Quality report format", on top of the issues of the Code Climate specification.
GITLAB = several(closed({
    "type": {"const": "issue"}, "check_name": TEXT, "description": TEXT, "fingerprint": HASH,
    "categories": several({"enum": ["Security", "Style"]}, 1),
    "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
    "location": closed({"path": {"type": "string", "pattern": r"^(?!\./).+"}, "lines": closed({"begin": LINE, "end": LINE})}),
}))

GRADE: Schema = {"enum": ["low", "medium", "high"]}
RECORDS = closed({
    "version": {"const": 1},
    "tool": closed({"name": TEXT, "version": TEXT, "flake8": TEXT}),
    "findings": several(closed({
        "path": TEXT, "line": LINE, "column": LINE, "code": TEXT, "message": TEXT,
        "severity": {"enum": ["low", "medium", "high", None]}, "cwe": {"type": ["integer", "null"]},
        "evidence": several(LINE), "source": {"type": "string"}, "fingerprint": HASH,
    })),
    "rules": {"type": "object", "additionalProperties": closed({
        "name": TEXT, "severity": GRADE, "confidence": GRADE, "profile": {"enum": ["quiet", "standard", "audit"]},
        "cwe": LINE, "owasp": {"type": ["string", "null"]}, "bandit": {"type": ["string", "null"]}, "why": TEXT,
        "see": several(TEXT, 1),
    })},
})
