"""`flake8-secure` lists the rules and explains one."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import FrozenSet

import pytest

from flake8_secure import __version__
from flake8_secure.__main__ import main
from flake8_secure.models.terms import TERMS
from flake8_secure.registry import all_rules


def test_rules_are_listed_in_columns(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    head, *lines = capsys.readouterr().out.splitlines()
    assert head.split() == ["code", "name", "severity", "confidence", "cwe", "profile", "bandit"]
    assert [line.split()[0] for line in lines] == [rule.code for rule in all_rules()]
    starts = [head.index(column) for column in head.split()]
    assert {line[start - 1] for line in lines for start in starts[1:] if start <= len(line)} == {" "}


def test_rules_are_listed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--json"]) == 0
    rows = {row["code"]: row for row in json.loads(capsys.readouterr().out)}
    assert list(rows) == [rule.code for rule in all_rules()]
    assert {tuple(row) for row in rows.values()} == {
        ("code", "name", "severity", "confidence", "cwe", "profile", "bandit", "message", "also")
    }
    pickle = rows["S301"]
    assert [pickle[key] for key in ("name", "severity", "cwe", "bandit")] == ["pickle-load", "medium", 502, "B301"]
    assert "DUO103" in pickle["also"]


@pytest.mark.parametrize("name", ["S301", "s301", "B301", "pickle-load", "Pickle-Load", "DUO103"])
def test_a_rule_is_explained(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", name]) == 0
    text = capsys.readouterr().out
    assert text.startswith("S301 pickle-load\n================\n\n:Severity: medium\n")
    for part in ("Why\n---", "pickle.loads() runs code", "[CWE-502]", "import json", "https://docs.python.org/"):
        assert part in text
    assert "    state = pickle.loads(message)  # noqa: S301 the reason\n" in text
    assert "``" not in text and ".. " not in text


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        pytest.param("pickle-loads", "no rule 'pickle-loads'; near: pickle-load", id="a-name"),
        pytest.param("S399", "no rule 'S399'; near: S3", id="a-code"),
        pytest.param("?", "no rule '?'\n", id="nothing-near"),
    ],
)
def test_an_unknown_rule_is_an_error(name: str, complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", name]) == 2
    shown = capsys.readouterr()
    assert (shown.out, shown.err[:len(complaint)]) == ("", complaint)


def test_several_rules_are_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "S302", "hardcoded_sql_expressions", "S399"]) == 2
    text = capsys.readouterr().out
    assert text.startswith("S302 marshal-load\n") and "\n\n\nS608 sql-injection\n" in text


@pytest.mark.parametrize(("name", "codes"), [("S31", {"S310", "S319"}), ("CWE-89", {"S608", "S611"}), ("SEC", {"SEC101"}),
                                             ("SQLi", {"S608"}), ("man in the middle", {"S501", "SEC220"})])
def test_the_rules_that_a_name_stands_for_are_listed(
    name: str, codes: FrozenSet[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", name]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert codes <= {line.split()[0] for line in lines} and all(len(line.split()) == 2 for line in lines)


def test_terms_stand_for_rules_that_are_called_otherwise() -> None:
    numbers, names = {rule.cwe for rule in all_rules()}, {rule.name for rule in all_rules()}
    assert {number for found in TERMS.values() for number in found} <= numbers
    assert names.isdisjoint(TERMS) and all(term == term.lower() and " " not in term for term in TERMS)


def test_a_command_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as leaving:
        main([])
    assert leaving.value.code == 2
    assert "the following arguments are required: COMMAND" in capsys.readouterr().err


@pytest.mark.parametrize(("option", "text"), [("--version", __version__), ("--help", "explain a rule")])
def test_it_tells_about_itself(option: str, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as leaving:
        main([option])
    assert leaving.value.code == 0
    assert text in capsys.readouterr().out


def test_it_runs_as_a_module_and_can_be_cut_short() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "flake8_secure", "rules", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        assert process.stdout.readline() == b"[\n"
        process.stdout.close()
        assert process.stderr.read() == b""
