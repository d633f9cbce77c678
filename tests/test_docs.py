"""The pages about the rules say what the rules do."""

from __future__ import annotations

from pathlib import Path

import pytest

from flake8_secure.catalogue import CHECKS, Check
from flake8_secure.docs import coverage, escaped, index, main, page, pages, stale, tool_of, write
from flake8_secure.registry import all_rules
from flake8_secure.rule import Rule

RULES = {rule.code: rule for rule in all_rules()}


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_a_page_has_all_that_a_reader_needs(rule: Rule) -> None:
    text = page(rule)
    assert text.startswith(f"{rule.code} {rule.name}\n===")
    for title in ("Why\n---", "Reported\n--------", "Silent\n------", "To suppress it\n--------------"):
        assert f"\n{title}\n" in text
    assert f": {rule.code} " in text and f"  # noqa: {rule.code} the reason\n" in text


def test_every_rule_is_listed() -> None:
    text = index(list(RULES.values()))
    assert [code for code in RULES if f":doc:`{code}`" not in text or f"\n   {code}\n" not in text] == []


def test_checks_of_other_tools_lead_to_rules() -> None:
    text = coverage([RULES["S301"], RULES["S506"]])
    assert "Bandit\n------" in text and "dlint\n-----" in text
    assert "   * - ``B301``\n     - :doc:`rules/S301`\n   * - ``B506``\n     - :doc:`rules/S506`\n" in text


def test_the_page_of_all_rules_tells_of_every_check() -> None:
    text = coverage(list(RULES.values()))
    assert [check.key for check in CHECKS if f"   * - {check.key}\n     - {escaped(check.title)}\n" not in text] == []
    assert "All checks" not in coverage([RULES["S301"]])


@pytest.mark.parametrize("check", CHECKS, ids=[check.key for check in CHECKS])
def test_a_check_has_rules_or_a_reason(check: Check) -> None:
    assert set(check.codes) <= RULES.keys()
    assert bool(check.codes) is not bool(check.reason) and bool(check.reason) is bool(check.also)
    assert not {name for rule in RULES.values() for name in rule.also}.intersection(check.also)


def test_nearly_every_check_has_a_rule() -> None:
    assert len({check.key for check in CHECKS}) == len(CHECKS) == 264
    assert sum(bool(check.codes) for check in CHECKS) >= 258


@pytest.mark.parametrize(
    ("identifier", "tool"),
    [
        ("B301", "Bandit"), ("DUO103", "dlint"), ("SCS101", "flake8-secure-coding-standard"), ("P 5001", "Pysa"),
        ("py/sql-injection", "CodeQL"), ("python/wtforms-dos", "CodeQL"),
        ("lang/avoid-pickle", "Semgrep"), ("taint-xss", "sast-scan"),
    ],
)
def test_an_id_shows_whose_it_is(identifier: str, tool: str) -> None:
    assert tool_of(identifier) == tool


@pytest.mark.parametrize(
    ("prose", "markup"),
    [
        ("plain text", "plain text"),
        ("`code` and ``code``", "``code`` and ``code``"),
        ("*args, **kwargs and name_", r"\*args, \*\*kwargs and name\_"),
        ("`**kwargs`, snake_case", "``**kwargs``, snake_case"),
        ("a | b \\ c", r"a \| b \\ c"),
    ],
)
def test_prose_becomes_markup(prose: str, markup: str) -> None:
    assert escaped(prose) == markup


@pytest.mark.slow
def test_pages_are_written_and_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 0
    assert {path.stem for path in tmp_path.rglob("*.rst")} == {*RULES, "index", "coverage"}
    (tmp_path / "rules" / "S301.rst").write_text("edited by hand")
    assert main([str(tmp_path), "--check"]) == 1
    assert [Path(line.split()[0]).name for line in capsys.readouterr().out.splitlines()] == ["S301.rst"]


def test_pages_that_are_missing_stale_or_left_over_are_mended(tmp_path: Path) -> None:
    wanted = pages([RULES["S301"], RULES["S506"]])
    assert stale(tmp_path, wanted) == ["coverage.rst", "rules/S301.rst", "rules/S506.rst", "rules/index.rst"]
    write(tmp_path, wanted)
    (tmp_path / "rules" / "S301.rst").write_text("edited by hand")
    (tmp_path / "rules" / "S300.rst").write_text("of a rule that is gone")
    assert stale(tmp_path, wanted) == ["rules/S300.rst", "rules/S301.rst"]
    write(tmp_path, wanted)
    assert stale(tmp_path, wanted) == []
