"""What the user writes in flake8's configuration decides which rules run, as flake8 itself would decide."""

from __future__ import annotations

import argparse
from fnmatch import fnmatchcase
from itertools import product
from typing import Any, Dict, List, Optional, Set, Tuple

import pytest
from flake8.exceptions import ExecutionError
from flake8.style_guide import Decision, DecisionEngine
from hypothesis import given
from hypothesis import strategies as st
from running import Project

from flake8_secure.finding import Level, Profile
from flake8_secure.options import Options, parse
from flake8_secure.testing import reported

Codes = Optional[List[str]]


def namespace(**changes: Any) -> argparse.Namespace:
    """Return what flake8 hands to a plugin."""
    settings: Dict[str, Any] = dict(
        select=None, extend_select=None, ignore=None, extend_ignore=None,
        extended_default_select=["C90", "E", "F", "S", "W"], extended_default_ignore=[],
        secure_profile="standard", secure_min_severity="low", secure_min_confidence="low",
        secure_strict_errors="no", secure_check_typed_exceptions="no", secure_test_patterns=None,
        secure_temp_directories=[],
        secure_nosec="no", secure_sources="", secure_sinks="", secure_sanitizers="", secure_baseline="", disable_noqa=False,
        secure_follow_imports="no", isolated=False, config=None,
    )
    return argparse.Namespace(**{**settings, **changes})


CHOICES = [None, ["S"], ["S3"], ["S301"], ["S4"], ["E", "F"], ["E", "S301", "S4"], ["S3", "S301"]]


@pytest.mark.parametrize("select", CHOICES, ids=str)
def test_a_rule_runs_where_flake8_shows_it(select: Codes) -> None:
    codes = ["S301", "S403", "S506"]
    for extend_select, ignore, extend_ignore in product(CHOICES, CHOICES, [None, ["S301"], ["S3"]]):
        chosen = namespace(select=select, extend_select=extend_select, ignore=ignore, extend_ignore=extend_ignore)
        options, engine = parse(chosen), DecisionEngine(chosen)
        run = [code for code in codes if options.shows(code)]
        assert (chosen, run) == (chosen, [code for code in codes if engine.decision_for(code) is Decision.Selected])


def test_a_code_that_is_named_in_full_is_allowed_in_any_profile() -> None:
    for option in ("select", "extend_select"):
        options = parse(namespace(secure_profile="quiet", **{option: ["S301", "S4"]}))
        assert options.allows("S301", Profile.AUDIT, Level.LOW, Level.LOW)
        assert not options.allows("S403", Profile.AUDIT, Level.HIGH, Level.HIGH)
        assert not options.allows("S506", Profile.STANDARD, Level.LOW, Level.LOW)


def test_the_least_levels_hold_for_codes_that_are_named() -> None:
    options = parse(namespace(select=["S301"], secure_min_severity="high", secure_min_confidence="medium"))
    assert not options.allows("S301", Profile.STANDARD, Level.MEDIUM, Level.HIGH)
    assert not options.allows("S301", Profile.STANDARD, Level.HIGH, Level.LOW)
    assert options.allows("S301", Profile.STANDARD, Level.HIGH, Level.MEDIUM)


def test_values_are_read_whatever_their_case_and_the_spaces_around() -> None:
    options = parse(namespace(secure_profile=" Audit ", secure_min_severity="HIGH", secure_strict_errors="True"))
    assert (options.profile, options.min_severity, options.strict_errors) == (Profile.AUDIT, Level.HIGH, True)


@pytest.mark.parametrize(
    ("option", "value", "allowed"),
    [
        ("secure_profile", "strict", "quiet, standard, audit"),
        ("secure_profile", "", "quiet, standard, audit"),
        ("secure_profile", "audit  # all", "quiet, standard, audit"),
        ("secure_min_severity", "2", "low, medium, high"),
        ("secure_min_confidence", "highest", "low, medium, high"),
        ("secure_strict_errors", "maybe", "1, yes, true, on, 0, no, false, off"),
        ("secure_nosec", "B301", "1, yes, true, on, 0, no, false, off"),
        ("secure_check_typed_exceptions", "2", "1, yes, true, on, 0, no, false, off"),
    ],
)
def test_a_bad_value_is_refused_in_one_line(option: str, value: str, allowed: str) -> None:
    with pytest.raises(ExecutionError) as refusal:
        parse(namespace(**{option: value}))
    name = "--" + option.replace("_", "-")
    assert str(refusal.value) == f"{name}: {value!r} is not allowed; choose one of {allowed}"


def test_without_options_the_defaults_hold() -> None:
    assert parse(namespace()) == Options()


@pytest.mark.parametrize(
    ("filename", "is_test"),
    [
        ("app.py", False), ("contest.py", False), ("latest/app.py", False), ("attest_it.py", False),
        ("test_bed/app.py", False), ("/home/me/test_it/shop/app.py", False), ("app.py/b.py", False),
        ("tests/app.py", True), ("./src/tests/app.py", True), ("test_app.py", True), ("a/app_test.py", True),
        ("conftest.py", True), ("C:\\src\\tests\\app.py", True), ("integration_tests/shop/server.py", True),
        ("shop/testutils/settings.py", True), ("contests/settings.py", False), ("shop/testsuite/server.py", True),
        ("t/unit/app.py", True), ("shop/unit/app.py", False), ("chart/unit/app.py", False),
        ("src/Test/Content.py", True), ("src/TestContent.py", True), ("src/Testimonials.py", False),
        ("shop/settings/ci.py", True), ("shop/settings/base.py", False),
        ("test_shop/settings.py", True), ("latest_shop/settings.py", False), ("shop/testapp/testsettings.py", True),
        ("shop/testcase.py", True), ("shop/case.py", False), ("unittests/server.py", True), ("units/server.py", False),
        ("unittest_utils/data_app.py", True), ("shop/unittest/server.py", True), ("shop/settings/unittests.py", True),
        ("shop/unittested.py", False),
        ("tests_async/app.py", True), ("features/steps/orders.py", True),
        ("shop/fixtures/orders.py", True), ("shop/fixtures.py", False), ("shop/steps/orders.py", False),
    ],
)
def test_a_file_is_a_test_by_its_name(filename: str, is_test: bool) -> None:
    assert Options().is_test(filename) is is_test
    assert not Options(profile=Profile.AUDIT).is_test(filename)


def test_the_user_says_which_files_are_tests() -> None:
    options = parse(namespace(secure_test_patterns=["check_*.py", "checks/*"], secure_profile="audit"))
    assert [options.is_test(name) for name in ("check_a.py", "a/checks/b.py", "tests/b.py")] == [True, True, False]


@given(st.text("ab.*?["), st.lists(st.text("ab.", max_size=3)))
def test_patterns_are_those_of_the_shell(name: str, parts: List[str]) -> None:
    for pattern in ("*".join(parts), name):
        assert Options(test_patterns=(pattern,)).is_test(name) is fnmatchcase(name, pattern)


def test_what_lies_above_the_configuration_makes_no_test(project: Project) -> None:
    shop = Project(project.directory / "tests" / "shop")
    for name in ("setup.cfg", "views.py", "tests/check.py"):
        shop.write(name, "[flake8]\nselect = S\n" if name == "setup.cfg" else "import requests\nrequests.get(url)\n")
    paths = [str(shop.directory / name) for name in ("views.py", "tests/check.py")]
    assert [len(shop.flake8(path).stdout.splitlines()) for path in paths] == [1, 0]


@pytest.mark.parametrize("name", ["sources", "sinks", "sanitizers"])
def test_lists_of_names_are_taken(name: str) -> None:
    texts = {"sources": ["shop.receive()", "shop.body"], "sinks": ["sql: shop.run(0)", "shop.ask(0)"], "sanitizers": [
        "sql: shop.quote", "all: shop.check"]}[name]
    one, other = (parse(namespace(**{f"secure_{name}": value})).declared for value in (texts, " ".join(texts)))
    assert one == other and one is not None


@pytest.mark.parametrize(("name", "value"), [("secure_baseline", ["a.json"]), ("secure_sinks", 1), ("secure_sources", [1])])
def test_other_values_are_refused(name: str, value: object) -> None:
    with pytest.raises(ExecutionError) as refusal:
        parse(namespace(**{name: value}))
    assert str(refusal.value) == f"--{name.replace('_', '-')}: {value!r} is not allowed; write a text"


def test_the_user_says_which_directories_are_shared() -> None:
    assert parse(namespace(secure_temp_directories=["/scratch/", "/tmp"])).temp_directories == ("/scratch", "/tmp")
    with pytest.raises(ExecutionError, match="--secure-temp-directories: 'scratch' is not allowed"):
        parse(namespace(secure_temp_directories=["scratch"]))


@pytest.mark.parametrize(("directories", "lines"), [((), {2}), (("/tmp", "/scratch"), {1, 2}), (("/scratch",), {1})])
def test_fixed_paths_are_reported_in_shared_directories(directories: Tuple[str, ...], lines: Set[int]) -> None:
    source = 'open("/scratch/report", "w")\nopen("/tmp/report", "w")\nopen("/srv/report", "w")\n'
    assert reported(source, options=Options(temp_directories=directories)) == {(line, "S108") for line in lines}
