"""`flake8-secure check` is flake8 with these rules alone, and its status tells findings from failures."""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
import sysconfig
import textwrap
from typing import List, Tuple

import pytest
from running import SHOP, Project


def checked(project: Project, *arguments: str, stdin: str = "") -> Tuple[int, List[str], str]:
    """Return the status, the codes and the errors of a check."""
    result = project.secure("check", *arguments, stdin=stdin)
    return result.returncode, [line.split()[1] for line in result.stdout.splitlines()], result.stderr


def test_clean_code_is_silent(project: Project) -> None:
    project.write("a.py", "import os  \nx = undefined\n")
    assert checked(project, "a.py") == (0, [], "")


def test_findings_of_these_rules_are_all_that_is_shown(project: Project) -> None:
    project.write("a.py", SHOP + "x=1\n")
    assert checked(project, "a.py") == (1, ["S403", "S608", "S301"], "")


def test_flake8_options_and_configuration_count(project: Project) -> None:
    project.write("a.py", SHOP)
    project.write(".flake8", "[flake8]\nselect = E\nextend-ignore = S403\nsecure-min-severity = high\n")
    assert checked(project, ".") == (1, ["S301"], "")
    assert checked(project, "--secure-min-severity=low", ".") == (1, ["S608", "S301"], "")
    assert checked(project, "--exit-zero", ".")[0] == 0


@pytest.mark.parametrize("option", ["ignore = S", "extend-ignore = S", "per-file-ignores =\n    *: S"])
def test_what_the_configuration_ignores_is_left_out(project: Project, option: str) -> None:
    project.write("a.py", SHOP)
    project.write(".flake8", f"[flake8]\n{option}\n")
    assert checked(project, ".") == (0, [], "")
    assert checked(project, "--select=S3", ".") == (1, ["S301"], "")


def test_nothing_of_the_checked_code_is_run(project: Project) -> None:
    for name in ("argparse", "attr", "flake8", "json", "queue", "tempfile"):
        project.write(f"{name}.py", "raise SystemExit('run')\n")
    project.write("a.py", SHOP)
    assert checked(project, "a.py") == (1, ["S403", "S608", "S301"], "")
    script = os.path.join(sysconfig.get_path("scripts"), "flake8-secure")
    assert project.run(script, "check", "--jobs=2", "a.py", "json.py").returncode == 1


def test_a_file_that_is_too_deep_keeps_none_from_being_checked(project: Project) -> None:
    project.write("a.py", SHOP)
    project.write("deep.py", "x = " + "-" * 100_000 + "1\n")
    status, codes, _ = checked(project, "--jobs=1", "deep.py", "a.py")
    assert (status, sorted(codes)) == (2, ["E999", "S301", "S403", "S608"])


def test_a_pipe_is_read(project: Project) -> None:
    result = project.secure("check", "--stdin-display-name=shop/a.py", "-", stdin=SHOP)
    assert result.returncode == 1 and result.stdout.startswith("shop/a.py:1:1: S403 ")


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        pytest.param("a.py", "def (:\n", "E999 SyntaxError", id="syntax"),
        pytest.param("missing.py", None, "E902 FileNotFoundError", id="missing"),
    ],
)
def test_what_cannot_be_checked_is_an_error(project: Project, name: str, text: str, message: str) -> None:
    if text:
        project.write(name, text)
    project.write("b.py", SHOP)
    result = project.secure("check", name, "b.py")
    assert result.returncode == 2
    assert message in result.stdout and "S608" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        pytest.param(("--no-such-option", "a.py"), "unrecognized arguments: --no-such-option", id="option"),
        pytest.param(("--secure-profile=loud", "a.py"), "--secure-profile: 'loud' is not allowed", id="value"),
        pytest.param(("--format=xml", "a.py"), "invalid choice: 'xml'", id="format"),
        pytest.param((), "the following arguments are required: PATH", id="nothing"),
        pytest.param(("--config=missing.cfg", "a.py"), "missing.cfg", id="configuration"),
    ],
)
def test_a_wrong_command_is_an_error(project: Project, arguments: Tuple[str, ...], complaint: str) -> None:
    project.write("a.py", "x = 1\n")
    result = project.secure("check", *arguments)
    assert result.returncode == 2 and complaint in result.stdout + result.stderr
    assert "Traceback" not in result.stderr


def test_a_crash_is_an_error_and_no_finding(project: Project) -> None:
    project.write("a.py", SHOP)
    project.write("sitecustomize.py", """
        import flake8_secure.plugin as plugin

        def run(self):
            raise RuntimeError("broken")
            yield

        plugin.Plugin.run = run
    """)
    project.import_from(".")
    result = project.secure("check", "a.py")
    assert result.returncode == 2 and "RuntimeError: broken" in result.stderr


def starts_processes_by(project: Project, method: str, more: str = "") -> None:
    """Let Python start processes by *method* in the project, and run *more* in each of them at first."""
    start = f"import multiprocessing; multiprocessing.set_start_method('{method}', force=True)\n"
    project.write("site/sitecustomize.py", start + textwrap.dedent(more))
    project.import_from("site")


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
@pytest.mark.parametrize("jobs", ["-j1", "-j2"])
def test_a_rule_that_fails_is_told_of(project: Project, jobs: str, method: str) -> None:
    project.write("a.py", SHOP)
    project.write("b.py", SHOP)
    starts_processes_by(project, method, """
        from flake8_secure.match.calls import Calls

        def find(self, file):
            raise RuntimeError("broken")
            yield

        Calls.find = find
    """)
    result = project.secure("check", jobs, "a.py", "b.py")
    assert "flake8-secure: b.py: rule S301 failed and is skipped\n" in result.stderr and "Traceback" not in result.stderr
    assert result.returncode == 1 and "S608" in result.stdout


@pytest.mark.slow
@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_processes_may_start_in_any_way(project: Project, method: str) -> None:
    starts_processes_by(project, method)
    for name in "abc":
        project.write(f"{name}.py", SHOP)
    assert project.secure("baseline", "--output=known.json", "-j2", "a.py", "b.py").returncode == 0
    status, codes, errors = checked(project, "--secure-baseline=./known.json", "-j2", "a.py", "b.py", "c.py")
    assert (status, codes, errors) == (1, ["S403", "S608", "S301"], "")


@pytest.mark.parametrize("name", ["html", "sarif", "gitlab", "github", "json", "text"])
def test_reports_are_written(project: Project, name: str) -> None:
    project.write("a.py", SHOP)
    for _ in range(2):
        result = project.secure("check", f"--format={name}", "--output-file=out", "a.py")
        assert (result.returncode, result.stdout, result.stderr) == (1, "", "")
    text = project.read("out")
    assert text.count("S608") >= 1
    if name in ("sarif", "gitlab", "json"):
        json.loads(text)
    if name == "text":
        assert len(text.splitlines()) == 3


@pytest.mark.slow
@pytest.mark.parametrize("option", ["quiet = 1", "quiet = 2", "count = true"])
def test_a_document_is_whole_whatever_else_is_to_be_shown(project: Project, option: str) -> None:
    project.write("a.py", SHOP)
    project.write(".flake8", f"[flake8]\n{option}\n")
    result = project.secure("check", "--format=sarif", "a.py")
    assert (result.returncode, result.stderr) == (1, "")
    assert len(json.loads(result.stdout)["runs"][0]["results"]) == 3
    assert project.secure("baseline", "a.py").returncode == 0


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_other_plugins_are_not_run(project: Project, jobs: str) -> None:
    project.write("broken.py", """
        class Plugin:
            name, version = "broken", "1"

            def __init__(self, tree):
                raise RuntimeError("broken")
    """)
    project.write(".flake8", "[flake8:local-plugins]\npaths = .\nextension =\n    X = broken:Plugin\n")
    for name in ("a.py", "b.py"):
        project.write(name, SHOP)
    assert project.flake8("a.py").returncode == 1
    result = project.secure("check", f"--jobs={jobs}", "a.py", "b.py")
    assert (result.returncode, len(result.stdout.splitlines()), result.stderr) == (1, 6, "")


def test_rules_of_packs_are_among_them(project: Project) -> None:
    project.write("site/acme_rules.py", """
        from flake8_secure.api import HIGH, Rule, call

        EXIT = Rule(
            code="ACM001", name="exit", cwe=1, severity=HIGH, message="no exit", when=call("sys.exit"), why="because",
            bad="sys.exit()  # ACM001", good="pass")
    """)
    project.write("site/acme-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: acme\nVersion: 1\n")
    project.write("site/acme-1.dist-info/entry_points.txt", "[flake8_secure.rules]\nacme = acme_rules\n")
    project.write("a.py", "import sys\nsys.exit()\n")
    project.import_from("site")
    assert checked(project, "a.py")[:2] == (1, ["ACM001"])


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
@pytest.mark.parametrize("jobs", ["-j1", "-j2"])
def test_a_terminal_sees_how_far_it_is_and_then_only_findings(project: Project, jobs: str, method: str) -> None:
    import pty

    starts_processes_by(project, method)

    project.write("a.py", SHOP)
    project.write("b.py", "x = 1\n")
    terminal, other = pty.openpty()
    pid = os.fork()
    if pid == 0:
        os.chdir(project.directory)
        os.environ.update(project.environment)
        for number in (0, 1, 2):
            os.dup2(other, number)
        os.execv(sys.executable, [sys.executable, "-m", "flake8_secure", "check", jobs, "a.py", "b.py"])
    os.close(other)
    seen = b""
    while True:
        try:
            data = os.read(terminal, 4096)
        except OSError:
            break
        if not data:
            break
        seen += data
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 1
    text = seen.decode()
    assert "\r2 files checked" in text
    # The line is written over with spaces before the first finding.
    assert text.rindex("2 files checked") < text.rindex(" \r") < text.index("S403")
    assert text.count("\n") == 3
