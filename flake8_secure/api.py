"""All that an author of rules imports."""

from __future__ import annotations

from flake8_secure.finding import HIGH, LOW, MEDIUM, Finding, Level, Profile
from flake8_secure.match.args import arg, arg_by_name, receiver, written
from flake8_secure.match.base import either
from flake8_secure.match.calls import call, method, short_name
from flake8_secure.match.conditions import Test, surely
from flake8_secure.match.evidence import anywhere, beside, made_by, nowhere, on_same
from flake8_secure.match.harmless import fixed, harmless
from flake8_secure.match.names import imports, read, reference, setting, subclass, write
from flake8_secure.match.nodes import definition, keyword, node, string
from flake8_secure.match.testfiles import outside_suites, outside_tests
from flake8_secure.match.texts import built_text
from flake8_secure.rule import Match, Matcher, Rule

QUIET, STANDARD, AUDIT = Profile

__all__ = [
    "AUDIT",
    "Finding",
    "HIGH",
    "LOW",
    "Level",
    "MEDIUM",
    "Match",
    "Matcher",
    "Profile",
    "QUIET",
    "Rule",
    "STANDARD",
    "Test",
    "anywhere",
    "arg",
    "arg_by_name",
    "beside",
    "built_text",
    "call",
    "definition",
    "either",
    "fixed",
    "harmless",
    "imports",
    "keyword",
    "made_by",
    "method",
    "node",
    "nowhere",
    "on_same",
    "outside_suites",
    "outside_tests",
    "read",
    "receiver",
    "reference",
    "setting",
    "short_name",
    "string",
    "subclass",
    "surely",
    "write",
    "written",
]
