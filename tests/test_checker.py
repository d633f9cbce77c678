"""From a tree to findings: spellings, places, order, texts, and errors of ours."""

from __future__ import annotations

import ast
import gc
import logging
import subprocess
import sys
import textwrap
from typing import Any, Dict, Iterator, List, Set, Tuple

import pytest

from flake8_secure.api import AUDIT, HIGH, LOW, MEDIUM, QUIET, STANDARD, Level, Match, Profile, Rule, call, node
from flake8_secure.checker import Checker
from flake8_secure.finding import Finding
from flake8_secure.options import Options
from flake8_secure.registry import all_rules, families
from flake8_secure.testing import check, checker, reported

FOUND = call("a.b")


def rule(**changes: Any) -> Rule:
    """Return a rule of which only what is given matters."""
    code = changes.setdefault("code", "SEC899")
    settings: Dict[str, Any] = dict(
        name="some-rule", cwe=1, severity=MEDIUM, message="found", when=FOUND, why="because", bad=f"1  # {code}",
        good="1",
    )
    return Rule(**{**settings, **changes})


def facts(**found: str) -> Any:
    """Return a matcher of every call, with facts."""
    return node(ast.Call, lambda *_: found)


class Failing:
    """A matcher with a mistake in it."""

    def find(self, file: object) -> Iterator[Match]:
        """Find the module, then fail."""
        yield Match(node=ast.Pass(lineno=1, col_offset=0), scope=None)  # type: ignore[arg-type]
        raise SyntaxError("a mistake of ours")


@pytest.mark.parametrize(
    ("source", "loads"),
    [
        pytest.param("import codecs\ncodecs.encode(text)", False, id="another module"),
        pytest.param("import jwt\nof_tokens.encode(text)", True, id="its module"),
        pytest.param("token = jwt.encode(text)", True, id="a piece of a file"),
        pytest.param("from importlib import import_module\nimport_module(name).encode(text)", True, id="any module"),
    ],
)
def test_rules_about_a_module_are_loaded_for_files_that_use_it(source: str, loads: bool) -> None:
    asked = Checker(families(), Options())
    asked.check(ast.parse(source), source.splitlines(True), "tokens.py")
    assert ("web.jwt" in asked.loaded) is loads


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("import pickle\npickle._Unpickler(x)", id="attribute"),
        pytest.param("from pickle import _Unpickler\n_Unpickler(x)", id="name"),
        pytest.param("from pickle import _Unpickler as U\nU(x)", id="alias"),
    ],
)
def test_a_name_that_is_spelled_with_another_last_identifier_is_found(source: str) -> None:
    assert reported(source, [rule(when=call("pickle.Unpickler"))]) == {(2, "SEC899")}


@pytest.mark.parametrize(
    ("line", "column"),
    [
        pytest.param("a.b()", 0, id="start-of-the-line"),
        pytest.param("x = a.b()", 4, id="further-right"),
        pytest.param("'é', a.b()", 5, id="characters-of-two-bytes"),
        pytest.param("'日本', a.b()", 6, id="characters-of-three-bytes"),
        pytest.param("'😀', a.b()", 5, id="characters-of-four-bytes-are-one"),
        pytest.param("é = a.b()", 4, id="identifiers"),
    ],
)
def test_a_column_counts_characters(line: str, column: int) -> None:
    assert [finding[:2] for finding in check(f"import a\n{line}", [rule()])] == [(2, column)]


def test_a_finding_stands_on_the_first_line_of_its_expression() -> None:
    source = "import a\nx = (\n  a.\n   b(\n    1,\n    2,\n  )\n)"
    assert [finding[:2] for finding in check(source, [rule()])] == [(3, 2)]


def test_findings_are_sorted_by_place_then_code() -> None:
    rules = [rule(code="SEC899"), rule(code="SEC802"), rule(code="SEC801")]
    findings = check("import a\na.b(a.b())\na.b()", rules)
    assert [finding[:3] for finding in findings] == [
        (2, 0, "SEC801"), (2, 0, "SEC802"), (2, 0, "SEC899"), (2, 4, "SEC801"), (2, 4, "SEC802"), (2, 4, "SEC899"),
        (3, 0, "SEC801"), (3, 0, "SEC802"), (3, 0, "SEC899"),
    ]


def test_of_two_findings_in_one_place_the_surer_one_stays() -> None:
    twice = facts(x="unsure").saying("{x}", confidence=LOW) | facts(x="sure").saying("{x}", confidence=HIGH)
    nested = "f(g)(h)"  # both calls start in one place
    unsure = node(ast.Call, lambda call, *_: isinstance(call.func, ast.Call)).saying("unsure", confidence=LOW)
    sure = node(ast.Call, lambda call, *_: isinstance(call.func, ast.Name)).saying("sure", confidence=HIGH)
    assert [finding.text for finding in check(nested, [rule(when=unsure | sure)])] == ["sure [CWE-1]"]
    assert [finding.text for finding in check("f()", [rule(when=twice)])] == ["unsure [CWE-1]"]


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        pytest.param("two\nlines\tand  spaces", "two lines and spaces", id="white-space"),
        pytest.param("\x1b[31mred\x00", "?[31mred?", id="control-characters"),
        pytest.param("\udc80", "?", id="half-a-surrogate-pair"),
        pytest.param("x:3:4: E999", "x: 3:4: E999", id="what-looks-like-a-place"),
        pytest.param("{x} and %(y)s", "{x} and %(y)s", id="what-looks-like-a-field"),
        pytest.param("ünïcödé", "ünïcödé", id="letters-of-any-language"),
        pytest.param("x" * 50 + "." * 50 + "y" * 17, "x" * 50 + "." * 13 + "y" * 17, id="a-long-fact-loses-its-middle"),
    ],
)
def test_a_text_is_one_printable_line(fact: str, text: str) -> None:
    assert [finding.text for finding in check("f()", [rule(message="{x}", when=facts(x=fact))])] == [f"{text} [CWE-1]"]


def test_evidence_changes_what_is_said() -> None:
    graded = FOUND.saying("surely {name}", severity=HIGH, confidence=LOW, cwe=7, facts=lambda *_: {"name": "so"})
    assert check("import a\na.b()", [rule(when=graded)]) == [
        Finding(2, 0, "SEC899", "surely so [CWE-7]", HIGH, LOW, 7)
    ]


def test_what_an_inner_matcher_says_is_nearer_to_the_evidence() -> None:
    graded = FOUND.saying("inner", severity=LOW).saying("outer", severity=HIGH, confidence=MEDIUM)
    assert check("import a\na.b()", [rule(when=graded)]) == [
        Finding(2, 0, "SEC899", "inner [CWE-1]", LOW, MEDIUM, 1)
    ]


LEVELS: List[Tuple[Profile, Level, Level, Profile, bool]] = [
    # the rule's profile, severity and confidence; the user's profile; whether it is shown
    (STANDARD, LOW, HIGH, QUIET, False),
    (STANDARD, HIGH, LOW, QUIET, False),
    (STANDARD, MEDIUM, MEDIUM, QUIET, True),
    (STANDARD, LOW, LOW, STANDARD, True),
    (AUDIT, HIGH, HIGH, QUIET, False),
    (AUDIT, HIGH, HIGH, STANDARD, False),
    (AUDIT, LOW, LOW, AUDIT, True),
]


@pytest.mark.parametrize(("profile", "severity", "confidence", "chosen", "shown"), LEVELS)
def test_a_profile_shows(profile: Profile, severity: Level, confidence: Level, chosen: Profile, shown: bool) -> None:
    found = check(
        "import a\na.b()", [rule(profile=profile, severity=severity, confidence=confidence)], Options(profile=chosen)
    )
    assert bool(found) is shown


@pytest.mark.parametrize(("named", "expected"), [({"S101", "E501"}, []), ({"S302"}, ["S302"])])
def test_a_code_that_is_named_shows_no_more_of_others(named: Set[str], expected: List[str]) -> None:
    source = "import marshal\n\n\ndef load(text):\n    return None\n    marshal.loads(text)\n"
    options = Options(named=frozenset(named), strict_errors=True)
    assert [finding.code for finding in check(source, options=options)] == expected


def test_evidence_can_lift_a_finding_into_the_profile() -> None:
    lifted = rule(profile=AUDIT, when=FOUND.saying(profile=STANDARD))
    assert reported("import a\na.b()", [lifted], Options()) == {(2, "SEC899")}


def test_a_rule_that_fails_is_left_out_and_the_others_go_on(caplog: pytest.LogCaptureFixture) -> None:
    rules = [rule(code="SEC801", when=Failing()), rule()]
    with caplog.at_level(logging.WARNING, "flake8_secure"):
        found = check("import a\na.b()", rules, Options(), filename="x.py")
    assert [finding.code for finding in found] == ["SEC899"]
    assert [record.getMessage() for record in caplog.records] == ["x.py: rule SEC801 failed and is skipped"]


def test_a_fact_that_is_missing_leaves_out_the_rule(caplog: pytest.LogCaptureFixture) -> None:
    assert check("import a\na.b()", [rule(message="{unheard}")], Options()) == []
    assert [record.getMessage() for record in caplog.records] == ["example.py: rule SEC899 failed and is skipped"]


def test_a_walk_that_fails_leaves_out_the_file(caplog: pytest.LogCaptureFixture) -> None:
    broken = ast.parse("f()")
    broken.body[0].value = None  # type: ignore[attr-defined]  # a tree that no parser makes
    broken.body.append(None)  # type: ignore[arg-type]
    assert checker([rule()], Options()).check(broken, ["f()"], "x.py") == []
    assert [record.getMessage() for record in caplog.records] == ["x.py: the analysis failed and is skipped"]


def test_strict_errors_are_raised() -> None:
    with pytest.raises(SyntaxError, match="a mistake of ours"):
        check("1", [rule(when=Failing())], Options(strict_errors=True))


# Counts the objects of ours that are there before and after every rule has seen its example once more.
LEFT_BEHIND = """
import collections, gc, textwrap
from flake8_secure.options import Options
from flake8_secure.registry import all_rules
from flake8_secure.testing import check

def kept():
    gc.collect()
    return collections.Counter(type(one).__name__ for one in gc.get_objects() if type(one).__module__.startswith("flake8_secure"))

sources = [textwrap.dedent(rule.bad[0]) for rule in all_rules()]
for source in sources:
    check(source, options=Options())
before = kept()
for source in sources:
    check("number = 1\\n" + source, options=Options())
print(kept() - before)
"""


def test_files_that_were_checked_leave_nothing_behind() -> None:
    # In a process of its own: what other tests let go of would count as well.
    ran = subprocess.run([sys.executable, "-c", LEFT_BEHIND], capture_output=True, text=True, check=True)
    assert ran.stdout == "Counter()\n"


def test_nothing_of_a_file_waits_for_the_collector() -> None:
    sources = [textwrap.dedent(rule.bad[0]) for rule in all_rules()]
    for source in sources:
        check(source)
    gc.collect()
    gc.disable()
    try:
        for source in sources:
            check(source)
        assert gc.collect() == 0
    finally:
        gc.enable()
