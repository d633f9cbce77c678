"""The real flake8 command runs the plugin: options, output, suppression, processes, packs of rules, failures."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import List, Tuple

import pytest
from running import Project

PICKLE = "import pickle\npickle.loads(x)\n"
S403, S301, F821 = "1:1: S403", "2:1: S301", "2:14: F821"


class Flake8(Project):
    """flake8 in a directory of its own; *command* is what starts it."""

    def __init__(self, directory: Path) -> None:
        super().__init__(directory)
        self.environment = {"PYTHONPATH": ""}
        self.command = ["-m", "flake8"]

    def flake8(self, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        return self.python(*self.command, *arguments, stdin=stdin)

    def found(self, *arguments: str, stdin: str = "") -> List[str]:
        """Return what flake8 finds, as `line:column: code`, where nothing goes wrong."""
        result = self.flake8(*arguments, "--format=%(row)d:%(col)d: %(code)s", stdin=stdin)
        assert (result.stderr, result.returncode in (0, 1)) == ("", True)
        return result.stdout.splitlines()


@pytest.fixture
def project(tmp_path: Path) -> Flake8:
    return Flake8(tmp_path)


def failure(result: subprocess.CompletedProcess[str]) -> Tuple[int, str, str]:
    """Return the status, the last line and what stands on standard error."""
    return result.returncode, result.stdout.splitlines()[-1], result.stderr


# What is shown


def test_clean_code_is_silent_and_the_status_is_zero(project: Flake8) -> None:
    project.write("a.py", "import json\n\njson.loads('1')\n")
    result = project.flake8("--isolated", "a.py")
    assert (result.stdout, result.stderr, result.returncode) == ("", "", 0)


def test_a_file_without_anything_to_judge_loads_neither_rules_nor_models(project: Flake8) -> None:
    project.write("a.py", "import json\n")
    program = (
        "import sys; from flake8.main.cli import main; main(['--isolated', '--select=S', 'a.py']);"
        "print([name for name in sys.modules if name.startswith(('flake8_secure.models', 'flake8_secure.rules.'))])"
    )
    assert project.python("-c", program).stdout == "[]\n"


def test_a_finding_is_one_line_with_its_cwe_and_the_status_is_one(project: Flake8) -> None:
    project.write("a.py", PICKLE)
    result = project.flake8("--isolated", "--select=S301", "a.py")
    assert (result.stdout, result.stderr, result.returncode) == (
        "a.py:2:1: S301 pickle.loads() runs code that the data brings along: use JSON, or check a signature first "
        "[CWE-502]\n", "", 1,
    )


def test_the_plugin_is_on_by_default_next_to_others(project: Flake8) -> None:
    project.write("a.py", PICKLE)
    assert {S301, F821} <= set(project.found("--isolated", "a.py"))


def test_flake8_names_the_plugin_and_its_options(project: Flake8) -> None:
    assert "flake8-secure: " in project.flake8("--version").stdout
    text = project.flake8("--help").stdout
    for option in ("profile", "min-severity", "min-confidence", "strict-errors"):
        assert f"--secure-{option}" in text


def test_positions_are_in_characters_on_the_first_line_and_each_is_shown_once(project: Flake8) -> None:
    project.write("a.py", "import pickle\n'日本', pickle.loads(\n    pickle.loads(x),\n), pickle.loads(x)\n")
    assert project.found("--isolated", "--select=S301", "a.py") == ["2:7: S301", "3:5: S301", "4:4: S301"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "latin-1"])
def test_an_encoding_does_not_move_columns(project: Flake8, encoding: str) -> None:
    source = f"# -*- coding: {encoding.replace('-sig', '')} -*-\nimport pickle\n'é', pickle.loads(x)\n"
    (project.directory / "a.py").write_bytes(source.encode(encoding))
    assert project.found("--isolated", "--select=S301", "a.py") == ["3:6: S301"]


@pytest.mark.parametrize("end", ["\r\n", "\r"], ids=repr)
def test_ends_of_lines_do_not_move_lines(project: Flake8, end: str) -> None:
    (project.directory / "a.py").write_bytes(PICKLE.replace("\n", end).encode())
    assert project.found("--isolated", "--select=S301", "a.py") == [S301]


def test_a_syntax_error_is_left_to_flake8(project: Flake8) -> None:
    project.write("a.py", "import pickle\npickle.loads(\n")
    assert [line.split()[1] for line in project.found("--isolated", "--select=E9,S", "a.py")][:1] == ["E999"]


# Options


@pytest.mark.parametrize("name", ["setup.cfg", "tox.ini", ".flake8"])
def test_options_are_read_from(project: Flake8, name: str) -> None:
    project.write("a.py", f"{PICKLE}assert x\n")
    project.write(name, "[flake8]\nselect = S\nsecure-profile = audit\n")
    assert project.found("a.py") == [S403, S301, "3:1: S101"]
    project.write(name, "[flake8]\nselect = S\nsecure_profile = audit\nsecure-min-severity = medium\nignore = S3\n")
    assert project.found("a.py") == []
    assert project.found("--secure-min-severity=low", "a.py") == [S403, "3:1: S101"]


def test_profiles_show_more_and_more(project: Flake8) -> None:
    project.write("a.py", f"{PICKLE}assert x\n")
    assert project.found("--isolated", "--select=S1,S3", "--secure-profile=quiet", "a.py") == [S301]
    assert project.found("--isolated", "--select=S1,S3", "a.py") == [S301]
    assert project.found("--isolated", "--select=S1,S3", "--secure-profile=audit", "a.py") == [S301, "3:1: S101"]


def test_the_least_severity_and_confidence_leave_out_what_is_below(project: Flake8) -> None:
    project.write("a.py", PICKLE)
    assert project.found("--isolated", "--select=S", "--secure-min-severity=medium", "a.py") == [S301]
    assert S301 in project.found("--isolated", "--select=S", "--secure-min-confidence=high", "a.py")


def test_a_code_that_is_named_is_on_in_any_profile(project: Flake8) -> None:
    project.write("a.py", "assert 1\n")
    assert project.found("--isolated", "--select=S101", "a.py") == ["1:1: S101"]
    assert "1:1: S101" in project.found("--isolated", "--extend-select=S101", "--secure-profile=quiet", "a.py")
    assert project.found("--isolated", "--select=S10", "a.py") == []


@pytest.mark.parametrize(
    ("option", "value", "allowed"),
    [
        ("secure-profile", "bogus", "quiet, standard, audit"),
        ("secure-strict-errors", "maybe", "1, yes, true, on, 0, no, false, off"),
    ],
)
def test_a_bad_value_ends_the_run_with_one_clear_line(project: Flake8, option: str, value: str, allowed: str) -> None:
    project.write("a.py", PICKLE)
    project.write("tox.ini", f"[flake8]\n{option} = {value}\n")
    complaint = f"--{option}: {value!r} is not allowed; choose one of {allowed}"
    assert failure(project.flake8("a.py")) == (1, complaint, "")


# Standard input


def test_standard_input_is_read(project: Flake8) -> None:
    assert project.found("--isolated", "--select=S301,S403", "-", stdin=PICKLE) == [S403, S301]


def test_standard_input_goes_by_its_display_name(project: Flake8) -> None:
    project.write("setup.cfg", "[flake8]\nselect = S\nper-file-ignores = some/*.py: S4\n")
    result = project.flake8("--stdin-display-name=some/b.py", "-", stdin=PICKLE)
    assert [line.split(" ", 2)[:2] for line in result.stdout.splitlines()] == [["some/b.py:2:1:", "S301"]]


# Suppression


def test_noqa_hides_what_it_names_on_any_line_of_a_call(project: Flake8) -> None:
    project.write(
        "a.py",
        """\
        import pickle  # noqa: S403 only our own data
        pickle.loads(x)  # noqa: S301,F821
        pickle.loads(y)  # noqa: S3
        pickle.loads(z)  # noqa: S403
        pickle.loads(  # noqa: S301
            z,
        )
        pickle.loads(
            z,
        )  # noqa: S301
        """,
    )
    assert project.found("--isolated", "--select=S301,S403", "a.py") == ["4:1: S301"]
    assert len(project.found("--isolated", "--select=S301,S403", "--disable-noqa", "a.py")) == 6


# Processes


@pytest.fixture
def many(project: Flake8) -> Flake8:
    for number in range(6):
        project.write(f"a{number}.py", f"import random\n{PICKLE * 3}assert random.random()\npassword = 'a{number}b'\n")
    project.write(
        "runner.py",
        """\
        import multiprocessing
        import sys

        from flake8.main.cli import main

        if __name__ == "__main__":
            multiprocessing.set_start_method(sys.argv[1])
            raise SystemExit(main(sys.argv[2:]))
        """,
    )
    return project


def test_the_number_and_kind_of_processes_and_the_hash_seed_change_nothing(many: Flake8) -> None:
    outputs = {}
    arguments = ["--isolated", "--select=S", "--secure-profile=audit", "--exclude=runner.py"]
    for seed in "012":
        many.environment["PYTHONHASHSEED"] = seed
        outputs[f"one process, seed {seed}"] = many.flake8("-j1", *arguments).stdout
    outputs["two processes"] = many.flake8("-j2", *arguments).stdout
    many.command = ["runner.py"]
    for method in ("fork", "spawn"):
        outputs[method] = many.flake8(method, "-j2", *arguments).stdout
    lines = outputs["two processes"].splitlines()
    assert {name for name, output in outputs.items() if output.splitlines() != lines} == set()
    assert len(lines) == len(set(lines)) > 6 * 6


@pytest.mark.slow
def test_the_hash_seed_does_not_change_what_is_followed(project: Flake8) -> None:
    cases = sorted((Path(__file__).parent / "cases").glob("flow_*.py"))[::8]
    cases.append(Path(__file__).parent / "cases" / "schema_checked_beside_containers.py")
    outputs = set()
    for seed in "0123":
        project.environment["PYTHONHASHSEED"] = seed
        outputs.add(project.flake8("-j1", "--isolated", "--select=S", "--secure-profile=audit", *map(str, cases)).stdout)
    assert len(outputs) == 1
    assert "schema_checked_beside_containers.py:62:9: SEC103" in outputs.pop()


def test_what_most_files_need_is_loaded_before_processes_are_forked(many: Flake8) -> None:
    many.command = ["-X", "importtime", "runner.py", "fork"]
    for arguments in (["-j3", "."], ["-j1", "."], ["-j3", "a0.py"]):
        loaded = [line.split()[-1] for line in many.flake8(*arguments, "--isolated", "--select=S").stderr.splitlines()]
        assert loaded.count("flake8_secure.models") == 1


def test_options_reach_processes_that_start_afresh(many: Flake8) -> None:
    many.command = ["runner.py", "spawn", "-j2"]
    assert many.found("--isolated", "--select=S101", "--exclude=runner.py") == ["8:1: S101"] * 6


# Packs of rules


PACK = '''
import ast

from flake8_secure.api import LOW, Rule, call, node


def fails(*_):
    raise SyntaxError("a mistake in a rule")


def rule(code, when):
    return Rule(
        code=code, name="acme-" + code.lower(), cwe=1, severity=LOW, message="of acme", when=when, why="because",
        bad="1  # " + code, good="1",
    )


EXIT = rule("SEC997", call("sys.exit"))
'''


@pytest.fixture
def pack(project: Flake8) -> Flake8:
    project.write("a.py", f"import sys\n{PICKLE}sys.exit()\n")
    project.write("site/acme-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: acme\nVersion: 1.0\n")
    project.write("site/acme-1.0.dist-info/entry_points.txt", "[flake8_secure.rules]\nacme = acme_rules\n")
    project.environment["PYTHONPATH"] = str(project.directory / "site")
    return project


def test_the_rules_of_an_installed_pack_run(pack: Flake8) -> None:
    pack.write("site/acme_rules.py", PACK)
    assert pack.found("--isolated", "--select=S3,SEC", "a.py") == ["3:1: S301", "4:1: SEC997"]


def test_a_pack_can_name_a_list_of_rules(pack: Flake8) -> None:
    pack.write("site/acme_rules.py", PACK + "RULES = [EXIT]\ndel EXIT\n")
    pack.write("site/acme-1.0.dist-info/entry_points.txt", "[flake8_secure.rules]\nacme = acme_rules:RULES\n")
    assert pack.found("--isolated", "--select=SEC997", "a.py") == ["4:1: SEC997"]


def test_a_pack_cannot_take_a_code(pack: Flake8) -> None:
    pack.write("site/acme_rules.py", PACK + "EXIT = rule('S301', call('sys.exit'))\n")
    assert pack.found("--isolated", "--select=S301", "a.py") == ["3:1: S301"]
    assert "rule code S301 is one of deserialization; ignoring acme-s301" in pack.flake8("--isolated", "-v", "a.py").stderr


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        pytest.param("import unheard_of", "the rules of acme_rules do not load: No module named", id="import-error"),
        pytest.param("rule()", "the rules of acme_rules do not load: name 'rule' is not", id="name-error"),
        pytest.param("if", "the rules of acme_rules do not load: invalid syntax", id="syntax-error"),
        pytest.param(PACK + "rule('X1', EXIT.when)", "the rules of acme_rules do not load: rule code", id="bad-rule"),
        pytest.param(
            PACK.replace("of acme", "{nam} of acme"), "the rules of acme_rules do not load: SEC997: nothing fills {nam} in",
            id="misspelt-field"),
        pytest.param(
            "from flake8_secure.match.flows import flow, sink\n" + PACK
            + "OTHER = rule('SEC998', flow('sql', sink('a.b')).saying('{sourc} comes to {sink}'))\n",
            "the rules of acme_rules do not load: SEC998: nothing fills {sourc} in", id="field-of-a-flow"),
        pytest.param("", "acme_rules of the entry-point group flake8_secure.rules is not a module", id="no-rules"),
    ],
)
def test_a_broken_pack_ends_the_run_with_one_clear_line(pack: Flake8, text: str, complaint: str) -> None:
    pack.write("site/acme_rules.py", text)
    status, line, errors = failure(pack.flake8("--isolated", "a.py"))
    assert (status, line[:len(complaint)], errors) == (1, complaint, "")


def test_a_rule_that_fails_is_left_out_silently_and_named_in_the_log(pack: Flake8) -> None:
    pack.write("site/acme_rules.py", PACK + "FAILS = rule('SEC998', node(ast.Call, fails))\n")
    assert pack.found("--isolated", "--select=S3,SEC", "a.py") == ["3:1: S301", "4:1: SEC997"]
    log = pack.flake8("--isolated", "--select=S3,SEC", "-v", "a.py").stderr
    assert "a.py: rule SEC998 failed and is skipped" in log and "a mistake in a rule" in log


def test_strict_errors_end_the_run(pack: Flake8) -> None:
    # Not a SyntaxError: flake8 would take it for one of the file.
    pack.write("site/acme_rules.py", PACK + "FAILS = rule('SEC998', node(ast.Call, lambda *_: 1 / 0))\n")
    result = pack.flake8("--isolated", "--select=SEC998", "--secure-strict-errors", "a.py")
    assert (result.returncode, "ZeroDivisionError" in result.stderr) == (1, True)
