"""Every rule keeps the promises of its examples, and no malformed rule can be made."""

from __future__ import annotations

import re
import string
from collections import Counter
from typing import Any, Dict, Tuple

import pytest

from flake8_secure.api import AUDIT, HIGH, MEDIUM, Rule, call
from flake8_secure.match.base import misspelt
from flake8_secure.options import Options
from flake8_secure.registry import all_rules, built_in
from flake8_secure.testing import check, examples, expected, reported

RULES = all_rules()
EXAMPLES = examples(RULES)
BAD = [(name, source) for name, source in EXAMPLES if "-bad-" in name]
SOUND: Dict[str, Any] = dict(
    code="SEC899", name="no-digit-limit", cwe=400, severity=MEDIUM, confidence=HIGH,
    message="{name}(0) is without limit: keep the default", when=call("sys.set_int_max_str_digits"),
    why="It takes long.", bad="import sys\nsys.set_int_max_str_digits(0)  # SEC899", good="import sys",
)


@pytest.mark.parametrize(("name", "source"), EXAMPLES, ids=[name for name, _ in EXAMPLES])
def test_an_example_is_reported_where_it_says(name: str, source: str) -> None:
    assert reported(source) == expected(source)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "source"), BAD, ids=[name for name, _ in BAD])
def test_a_message_is_one_short_line_without_places(name: str, source: str) -> None:
    texts = [finding.text for finding in check(source, filename="some/where/example.py")]
    assert [text for text in texts if len(text) > 120 + len(" [CWE-9999]")] == []
    assert [text for text in texts if not text.isprintable() or re.search(r":\d+:\d+:", text)] == []
    assert [text for text in texts if "example.py" in text or not re.search(r"\S \[CWE-\d+\]$", text)] == []


@pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
def test_a_bad_example_shows_the_rule_at_its_word(rule: Rule) -> None:
    """The fields of the message are filled: a field without a fact raises KeyError."""
    found = [finding for _, source in examples([rule]) for finding in check(source, [rule])]
    assert {finding.code for finding in found} == {rule.code}
    assert rule.cwe in {finding.cwe for finding in found}


def test_no_two_rules_share_a_code_or_a_name() -> None:
    rules = [rule for _, family in built_in() for rule in family]
    assert [code for code, count in Counter(rule.code for rule in rules).items() if count > 1] == []
    assert [name for name, count in Counter(rule.name for rule in rules).items() if count > 1] == []


def test_a_code_is_bandits_or_ours() -> None:
    assert [rule.code for rule in RULES if not re.fullmatch(r"S[1-7]\d\d|SEC[1-9]\d\d", rule.code)] == []


def test_a_message_has_plain_fields_and_leaves_the_cwe_to_the_checker() -> None:
    fields = [(rule.code, part[1]) for rule in RULES for part in string.Formatter().parse(rule.message) if part[1] is not None]
    assert [(code, field) for code, field in fields if not field.isidentifier()] == []
    assert [rule.code for rule in RULES if rule.message.endswith(".") or "CWE" in rule.message] == []


def test_fields_of_messages_are_filled() -> None:
    assert [(rule.code, name) for rule in RULES for name in misspelt(rule)] == []


def test_references_are_addresses() -> None:
    assert [(rule.code, one) for rule in RULES for one in rule.see if not re.fullmatch(r"https://[^\s<>]+", one)] == []


MALFORMED = [
    pytest.param({"code": "SEC12"}, "one to three capital letters and three digits", id="code-with-two-digits"),
    pytest.param({"code": "SECU123"}, "one to three capital letters and three digits", id="code-with-four-letters"),
    pytest.param({"code": "s301"}, "one to three capital letters and three digits", id="code-in-lower-case"),
    pytest.param({"name": "No_Limit"}, "in lower case with hyphens", id="name-with-underscore"),
    pytest.param({"name": ""}, "in lower case with hyphens", id="no-name"),
    pytest.param({"message": "two\nlines"}, "one line of at most 120 characters", id="message-of-two-lines"),
    pytest.param({"message": "x" * 121}, "one line of at most 120 characters", id="message-too-long"),
    pytest.param({"message": ""}, "one line of at most 120 characters", id="no-message"),
    pytest.param({"message": "a {name is open"}, "fields", id="message-that-is-no-format"),
    pytest.param({"message": "a {0} by number"}, "plain names", id="message-with-a-numbered-field"),
    pytest.param({"cwe": 0}, "CWE", id="no-cwe"),
    pytest.param({"severity": "high"}, "severity='high' is not allowed; choose one of LOW", id="severity-as-a-text"),
    pytest.param({"confidence": 3}, "confidence=3 is not allowed", id="confidence-as-a-number"),
    pytest.param({"profile": "audit"}, "profile='audit' is not allowed; choose one of QUIET", id="profile-as-a-text"),
    pytest.param({"why": "  \n"}, "say why", id="no-reason"),
    pytest.param({"bad": ()}, "every bad example marks a line", id="no-bad-example"),
    pytest.param({"bad": "import sys"}, "every bad example marks a line", id="bad-example-without-mark"),
    pytest.param({"good": ()}, "good example", id="no-good-example"),
    pytest.param({"good": "x = 1  # SEC899"}, "good example", id="good-example-with-a-mark"),
    pytest.param({"when": None}, "find", id="no-matcher"),
]


def test_a_sound_rule_is_accepted() -> None:
    assert Rule(**SOUND).bad == (SOUND["bad"],)


@pytest.mark.parametrize(("change", "complaint"), MALFORMED)
def test_a_malformed_rule_is_refused_with_its_code(change: Dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint) as refusal:
        Rule(**{**SOUND, **change})
    assert change.get("code", "SEC899") in str(refusal.value)


@pytest.mark.parametrize(
    ("code", "number"), [("S301", "B301"), ("SEC899", None)], ids=["bandit-has-it", "bandit-has-none"]
)
def test_bandits_number_is_that_of_an_s_code(code: str, number: Tuple[str, None]) -> None:
    bad = f"import sys\nsys.set_int_max_str_digits(0)  # {code}"
    assert Rule(**{**SOUND, "code": code, "bad": bad}).bandit == number


def test_marks_in_comments_are_expectations() -> None:
    source = 'a = 1  # S101\nb = 2  # S102, SEC103\nc = 3  # S104 S105 why: it is so\nd = "# not S106"\n'
    assert expected(source) == {(1, "S101"), (2, "S102"), (2, "SEC103"), (3, "S104"), (3, "S105")}


def test_only_the_rules_that_are_asked_for_report() -> None:
    rule = Rule(**SOUND)
    assert reported(SOUND["bad"], [rule]) == {(2, "SEC899")}
    assert reported(SOUND["bad"], []) == set()
    assert reported(SOUND["bad"], [Rule(**SOUND, profile=AUDIT)], Options()) == set()
